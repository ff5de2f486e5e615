//! Numbers of flats in a text: what is not to be published unseen.

use super::Tr;

impl Tr {
    /// «дом № 5, кв. 12»: a word for a flat with a number after it. Square metres and blocks of houses are
    /// none. «кв. 12» may still be a block: it is warned of, and never taken away.
    pub fn names_a_flat(&self, text: &str) -> bool {
        let text = text.to_lowercase();
        let words = self.register_flat_words();
        words
            .split_whitespace()
            .any(|word| stands_before_a_number(&text, word))
    }
}

fn stands_before_a_number(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let opens = text[..at].chars().next_back();
        let opens = opens.is_none_or(|it| !it.is_alphanumeric());
        let between = |it: char| it.is_whitespace() || matches!(it, '.' | '№' | ':');
        let after = text[at + word.len()..].trim_start_matches(between);
        opens && after.starts_with(|it: char| it.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;

    #[test]
    fn flats_are_found_and_square_metres_and_blocks_are_not() {
        let tr = Tr::new(Locale::Ru);
        for text in [
            "ул. Лесная, д. 5, кв. 12",
            "д. 5 кв.12",
            "КВ\u{a0}№\u{a0}3",
            "подъезд 1, квартиры 1–36",
        ] {
            assert!(tr.names_a_flat(text), "{text}");
        }
        for text in [
            "площадь 120 кв. м",
            "кв-л 5",
            "квартал 14",
            "многоквартирные дома № 1–20",
            "",
        ] {
            assert!(!tr.names_a_flat(text), "{text}");
        }
    }
}
