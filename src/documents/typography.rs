//! What is done to a text before it is set: spaces that must not break, letters that can not be drawn.

use std::borrow::Cow;
use std::collections::HashSet;

use unicode_normalization::UnicodeNormalization as _;

use crate::i18n::Tr;

const NBSP: char = '\u{a0}';

/// The rules of setting a text in the language of the paper.
pub(crate) struct Typography {
    glued_to_next: HashSet<String>,
    glued_to_number: HashSet<String>,
    glued_to_quote: HashSet<String>,
    months: HashSet<String>,
}

impl Typography {
    pub(crate) fn new(tr: &Tr) -> Self {
        let words = |text: String| text.split(' ').map(str::to_owned).collect();
        Self {
            glued_to_next: words(tr.papers_glued_to_next()),
            glued_to_number: words(tr.papers_glued_to_number()),
            glued_to_quote: words(tr.papers_glued_to_quote()),
            months: (1..=12).map(|it| tr.month_of(it)).collect(),
        }
    }

    /// The text with one space between words, unbreakable where a line must not end.
    pub(crate) fn set(&self, text: &str) -> String {
        let text = cleaned(text);
        let mut set = String::with_capacity(text.len() + 8);
        for (at, line) in text.split('\n').enumerate() {
            if at > 0 {
                set.push('\n');
            }
            self.set_line(line, &mut set);
        }
        set
    }

    fn set_line(&self, line: &str, set: &mut String) {
        let mut last = ("", "");
        for word in line.split(' ').filter(|it| !it.is_empty()) {
            if !last.1.is_empty() {
                set.push(if self.glued(last.0, last.1, word) {
                    NBSP
                } else {
                    ' '
                });
            }
            set.push_str(word);
            last = (last.1, word);
        }
    }

    /// Whether a line must not end between `word` and `next`; `before` stands before `word`.
    fn glued(&self, before: &str, word: &str, next: &str) -> bool {
        if matches!(next, "—" | "–") {
            return true;
        }
        let word = word.trim_start_matches(['«', '(', '"', '„', '“']);
        let bare = next.trim_end_matches([',', ';', ':', ')', '»', '.']);
        let dotted = next.trim_end_matches([',', ';', ':', ')', '»']);
        if word.ends_with(|it: char| it.is_ascii_digit()) {
            return self.glued_to_number.contains(dotted)
                || self.glued_to_number.contains(bare)
                || (word.len() <= 2 && self.months.contains(bare))
                || (is_number(word) && is_group(next))
                || (word.len() <= 2 && is_area_code(next));
        }
        if !next.starts_with(|it: char| it.is_alphanumeric() || "«(+\"„“§№".contains(it)) {
            return false;
        }
        let year = word.chars().count() <= 3 && is_number(before);
        (self.glued_to_next.contains(word) && !year)
            || (next.starts_with(['«', '"', '„', '“']) && self.glued_to_quote.contains(word))
            || is_short(word)
            || is_roman(word)
            || is_area_code(word)
            || (is_initials(word) && is_name(next))
            || (is_name(word) && is_initials(bare_of_commas(next)))
    }
}

/// Without what can not be drawn: control signs, marks without width; line breaks of every kind are one.
fn cleaned(text: &str) -> Cow<'_, str> {
    if !text.contains(is_odd) {
        return Cow::Borrowed(text);
    }
    let mut clean = String::with_capacity(text.len());
    // Letters with marks apart are joined: the pages have a glyph a letter.
    for letter in text.replace("\r\n", "\n").nfc() {
        match letter {
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                clean.push('\n');
            }
            '\t' => clean.push(' '),
            _ if is_odd(letter) => (),
            _ => clean.push(letter),
        }
    }
    Cow::Owned(clean)
}

fn is_odd(letter: char) -> bool {
    matches!(letter,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{300}'..='\u{36f}'
        | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..)
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|it| it.is_ascii_digit())
}

/// Three digits, the next group of a number: «250» of «1 250 000».
fn is_group(word: &str) -> bool {
    let bytes = word.as_bytes();
    bytes.len() >= 3
        && bytes[..3].iter().all(u8::is_ascii_digit)
        && !bytes.get(3).is_some_and(u8::is_ascii_digit)
}

/// «(39042)» or «(390)».
fn is_area_code(word: &str) -> bool {
    let inner = word.strip_prefix('(').unwrap_or(word).strip_suffix(')');
    inner.is_some_and(|it| (3..=5).contains(&it.len()) && is_number(it))
}

/// A preposition or conjunction of one or two letters.
fn is_short(word: &str) -> bool {
    word.len() <= 4 && word.chars().count() <= 2 && word.chars().all(char::is_alphabetic)
}

fn is_roman(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|it| b"IVXLC".contains(&it))
}

/// «А.» or «А.С.».
fn is_initials(word: &str) -> bool {
    let mut letters = word.chars();
    let mut found = false;
    while let Some(letter) = letters.next() {
        if !letter.is_uppercase() || letters.next() != Some('.') {
            return false;
        }
        found = true;
    }
    found
}

fn is_name(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

fn bare_of_commas(word: &str) -> &str {
    word.trim_end_matches([',', ';', ':', ')', '»'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;

    /// `~` stands for the space that does not break.
    fn set(text: &str) -> String {
        let typography = Typography::new(&Tr::new(Locale::Ru));
        typography.set(text).replace(NBSP, "~")
    }

    #[test]
    fn what_belongs_together_is_not_parted_by_a_line() {
        assert_eq!(set("протокол № 17 и § 4"), "протокол №~17 и~§~4");
        assert_eq!(
            set("А. С. Боргояков, Ким О. В., Черных"),
            "А.~С.~Боргояков, Ким~О.~В., Черных"
        );
        assert_eq!(
            set("г. Саяногорск, ул. Мира, д. 15"),
            "г.~Саяногорск, ул.~Мира, д.~15"
        );
        assert_eq!(set("29 июня 2017 г. комиссия"), "29~июня 2017~г. комиссия");
        assert_eq!(
            set("сумма 1 250 000 ₽, 31,2 %"),
            "сумма 1~250~000~₽, 31,2~%"
        );
        assert_eq!(set("+7 (390) 796-99-18"), "+7~(390)~796-99-18");
        assert_eq!(set("8 (39042) 2-15-15"), "8~(39042)~2-15-15");
        assert_eq!(
            set("ТОС «Надежда» и ТОС \"Ель\""),
            "ТОС~«Надежда» и~ТОС~\"Ель\""
        );
        assert_eq!(
            set("(дома № 2–14) от 21.12.2017"),
            "(дома №~2–14) от~21.12.2017"
        );
        assert_eq!(set("ТОС — в районе"), "ТОС~— в~районе");
        assert_eq!(set("VII форум ТОС"), "VII~форум ТОС");
    }

    #[test]
    fn what_can_not_be_drawn_is_dropped_and_line_breaks_stay() {
        assert_eq!(set("а\0б\u{7}в\u{200b}г\u{feff}"), "абвг");
        assert_eq!(set("раз\r\nдва\u{2028}три\tчетыре"), "раз\nдва\nтри четыре");
        assert_eq!(set("  много   пробелов  "), "много пробелов");
        assert_eq!(set(""), "");
        assert_eq!(set("слово\u{ad}перенос"), "словоперенос");
    }
}
