//! The one key for search, sort and checks for duplicates.

use unicode_normalization::UnicodeNormalization;

const YO: char = '\u{451}';
const IE: char = '\u{435}';

/// Lower case, `ё` as `е`, one space between words, one spelling of each letter, no invisible signs.
///
/// It is stored beside the names it is made of: change it, and the schema's version moves.
pub fn key(text: &str) -> String {
    if text.chars().all(is_composed) {
        // Nearly every text of an office: composing letters anew takes most of the time.
        return key_of(text, text.chars());
    }
    key_of(text, text.nfc().filter(|it| !is_invisible(*it)))
}

/// A letter or sign that is its own composed form whatever stands beside it, and is seen.
fn is_composed(letter: char) -> bool {
    matches!(letter, '\0'..='\u{ac}' | '\u{ae}'..='\u{ff}' | '\u{400}'..='\u{482}' | '\u{48a}'..='\u{52f}')
        || matches!(letter, '\u{2010}'..='\u{2027}' | '\u{202f}' | '\u{2030}'..='\u{205e}' | '\u{2116}')
}

fn key_of(text: &str, letters: impl Iterator<Item = char>) -> String {
    let mut key = String::with_capacity(text.len());
    let mut gap = true;
    for letter in letters {
        if letter.is_whitespace() {
            if !gap {
                key.push(' ');
                gap = true;
            }
            continue;
        }
        gap = false;
        let mut push = |it: char| key.push(if it == YO { IE } else { it });
        match letter {
            _ if letter.is_ascii() => push(letter.to_ascii_lowercase()),
            '\u{430}'..='\u{44f}' => push(letter),
            '\u{410}'..='\u{42f}' => push(char::from_u32(u32::from(letter) + 32).unwrap_or(letter)),
            _ => letter.to_lowercase().for_each(push),
        }
    }
    key.truncate(key.trim_end().len());
    key
}

/// What people call something: its short name, or the whole one where it has none.
pub fn called<'a>(short_name: &'a str, name: &'a str) -> &'a str {
    match short_name.trim() {
        "" => name.trim(),
        short => short,
    }
}

/// What the same keys type in the Russian layout: words typed in the wrong one are found too.
pub fn in_russian_layout(text: &str) -> String {
    const LATIN: &str = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
    const RUSSIAN: &str = "\u{451}\u{439}\u{446}\u{443}\u{43a}\u{435}\u{43d}\u{433}\u{448}\u{449}\u{437}\u{445}\
        \u{44a}\u{444}\u{44b}\u{432}\u{430}\u{43f}\u{440}\u{43e}\u{43b}\u{434}\u{436}\u{44d}\
        \u{44f}\u{447}\u{441}\u{43c}\u{438}\u{442}\u{44c}\u{431}\u{44e}";
    let other = |letter: char| {
        let at = LATIN.find(letter.to_ascii_lowercase())?;
        RUSSIAN.chars().nth(at)
    };
    text.chars().map(|it| other(it).unwrap_or(it)).collect()
}

/// As [`key`], for numbers that are text: «ТОС-2» stands before «ТОС-10».
pub fn numbered_key(text: &str) -> String {
    let key = key(text);
    let mut numbered = String::with_capacity(key.len() + 10);
    let mut digits = String::new();
    for letter in key.chars().chain(['\0']) {
        if letter.is_ascii_digit() {
            digits.push(letter);
            continue;
        }
        if !digits.is_empty() {
            let number = digits.trim_start_matches('0');
            numbered.extend(std::iter::repeat_n(
                '0',
                10_usize.saturating_sub(number.len()),
            ));
            numbered += number;
            digits.clear();
        }
        if letter != '\0' {
            numbered.push(letter);
        }
    }
    numbered
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
    fn the_short_way_to_a_key_gives_the_same_as_the_long_one() {
        for code in (0..0x3000)
            .filter_map(char::from_u32)
            .filter(|it| is_composed(*it))
        {
            let text = format!("а{code}б {code}{code}");
            let long = key_of(&text, text.nfc().filter(|it| !is_invisible(*it)));
            assert_eq!(key(&text), long, "{code:?}");
        }
        for mark in ['\u{306}', '\u{308}', '\u{301}', '\u{200b}', '\u{ad}'] {
            assert!(!is_composed(mark));
        }
    }

    #[test]
    fn words_typed_in_the_wrong_layout_are_read() {
        assert_eq!(in_russian_layout("ghbyznm"), "принять");
        assert_eq!(in_russian_layout("Cyznm c rjynhjkz"), "снять с контроля");
        assert_eq!(in_russian_layout("`;br 2026"), "ёжик 2026");
    }

    #[test]
    fn numbers_in_text_are_ordered_as_numbers() {
        let mut numbers = ["10", "ТОС-10", "2", "ТОС-2", "7/1", "ТОС-02а", ""];
        numbers.sort_by_key(|it| numbered_key(it));
        assert_eq!(
            numbers,
            ["", "2", "7/1", "10", "ТОС-2", "ТОС-02а", "ТОС-10"]
        );
    }

    #[test]
    fn invisible_signs_and_split_letters_do_not_hide_a_name() {
        assert_eq!(key("Бе\u{200b}ре\u{308}зка"), key("Берёзка"));
        assert_eq!(key("И\u{306}од"), key("Йод"));
    }
}
