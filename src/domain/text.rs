//! The one key for search, sort and checks for duplicates.

use unicode_normalization::UnicodeNormalization;

const YO: char = '\u{451}';
const IE: char = '\u{435}';

/// Lower case, `ё` as `е`, one space between words, one spelling of each letter, no invisible signs.
///
/// It is stored beside the names it is made of: change it, and the schema's version moves.
pub fn key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    let mut gap = true;
    for letter in text.nfc().filter(|it| !is_invisible(*it)) {
        if letter.is_whitespace() {
            if !gap {
                key.push(' ');
                gap = true;
            }
            continue;
        }
        gap = false;
        key.extend(
            letter
                .to_lowercase()
                .map(|it| if it == YO { IE } else { it }),
        );
    }
    key.truncate(key.trim_end().len());
    key
}

/// Zero-width and direction signs, which come along when text is pasted.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{ad}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_whatever_its_case_spaces_and_yo() {
        assert_eq!(key("  ТОС\u{a0} «Берёзка» "), "тос «березка»");
        assert_eq!(key("БЕРЕЗКА"), key("Берёзка"));
        assert_ne!(key("Йод"), key("Иод"));
    }

    #[test]
    fn invisible_signs_and_split_letters_do_not_hide_a_name() {
        assert_eq!(key("Бе\u{200b}ре\u{308}зка"), key("Берёзка"));
        assert_eq!(key("И\u{306}од"), key("Йод"));
    }
}
