//! The names of use-cases, as the journal and «Undo: …» have them: the texts `op-…`.

use crate::i18n::Tr;
use crate::ops::Op;

pub fn op(tr: &Tr, op: Op) -> String {
    tr.op_name(op.code())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;

    #[test]
    fn every_use_case_has_a_name_in_every_language() {
        for locale in Locale::ALL {
            let tr = Tr::new(*locale);
            let nameless = |it: &&Op| tr.lookup(&format!("op-{}", it.code())).is_none();
            let nameless: Vec<&Op> = Op::ALL.iter().filter(nameless).collect();
            assert!(nameless.is_empty(), "{locale:?}: {nameless:?}");
        }
    }
}
