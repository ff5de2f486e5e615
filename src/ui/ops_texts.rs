//! The names of use-cases, as the journal and «Undo: …» have them.

use crate::i18n::Tr;
use crate::ops::Op;

pub fn op(tr: &Tr, op: Op) -> String {
    match op {
        Op::LoadDump => tr.op_load_dump(),
        Op::AddOrganization => tr.op_add_organization(),
        Op::ChangeOrganization => tr.op_change_organization(),
        Op::RemoveOrganization => tr.op_remove_organization(),
    }
}
