//! Erasing the personal data of one person: what of it stands in a text, and what is left of it.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Id;
use super::people::{Person, PersonalData};

/// Stands where a value was erased.
pub const MASK: &str = "***";

/// That the data of a person was erased: the record the act is printed from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Erasure {
    pub id: Id<Erasure>,
    pub person: Id<Person>,
    pub erased_on: NaiveDate,
    /// The number of the act.
    pub number: String,
    /// The request or another ground, in words.
    pub ground: String,
    pub done_by: String,
    /// Codes of [`PersonalData`] with spaces between them.
    pub data: String,
    /// The name stays, because papers that must be kept name the person.
    pub name_kept: bool,
    /// How many values were erased in the records, and in the journal.
    pub records: u32,
    pub journal: u32,
    /// How many attached documents were destroyed.
    pub documents: u32,
    /// The names of the copies of the file that were made before and hold the data still, a line each.
    pub copies: String,
}

impl Erasure {
    /// The kinds of data that were erased.
    pub fn kinds(&self) -> Vec<PersonalData> {
        let codes = self.data.split_whitespace();
        codes.filter_map(PersonalData::from_code).collect()
    }

    pub fn copies(&self) -> Vec<&str> {
        self.copies.lines().filter(|it| !it.is_empty()).collect()
    }
}

/// What a user says of an erasure.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ErasureOrder {
    pub number: String,
    pub ground: String,
}

/// What an erasure would do, shown before it is done.
#[derive(Clone, Debug, PartialEq)]
pub struct ErasurePlan {
    pub person: Person,
    pub name_kept: bool,
    /// The kinds of data the card holds.
    pub data: Vec<PersonalData>,
    /// Where else the person's contacts and posts stand.
    pub elsewhere: Vec<Elsewhere>,
    /// How many values of the journal are masked.
    pub journal: u32,
    /// The names of the attached documents that are destroyed.
    pub documents: Vec<String>,
    /// The names of the copies of the file that hold the data and are not touched.
    pub copies: Vec<String>,
}

/// A field of another record with data of the person.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Elsewhere {
    pub table: &'static str,
    pub record: String,
    pub field: &'static str,
}

/// The phones and addresses of a person, to be found however they are written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Contacts {
    /// Digits alone, without the country.
    phones: BTreeSet<String>,
    /// In small letters.
    emails: BTreeSet<String>,
}

/// A phone of fewer digits could be any number.
const PHONE: usize = 5;

impl Contacts {
    /// Takes in what a field of contacts holds: one or several of them.
    pub fn add(&mut self, value: &str) {
        for part in value.split([',', ';', '\n', '/']) {
            let words = part.split_whitespace().map(trimmed);
            let emails = words.filter(|it| it.contains('@')).map(str::to_lowercase);
            let before = self.emails.len();
            self.emails.extend(emails);
            let digits = national(part.chars().filter(char::is_ascii_digit).collect());
            if self.emails.len() == before && digits.len() >= PHONE {
                self.phones.insert(digits);
            }
        }
    }

    pub fn is_empty(&self) -> bool {
        self.phones.is_empty() && self.emails.is_empty()
    }

    /// The text with a mask for each contact in it; `None` if there is none.
    pub fn mask(&self, text: &str) -> Option<String> {
        let mut spans = self.emails_in(text);
        spans.extend(self.phones_in(text));
        if spans.is_empty() {
            return None;
        }
        spans.sort_unstable();
        let mut masked = String::with_capacity(text.len());
        let mut from = 0;
        for (start, end) in spans {
            if start >= from {
                masked += &text[from..start];
                masked += MASK;
                from = end;
            }
        }
        Some(masked + &text[from..])
    }

    fn emails_in(&self, text: &str) -> Vec<(usize, usize)> {
        let mut spans = Vec::new();
        if self.emails.is_empty() {
            return spans;
        }
        let mut from = 0;
        let between = |it: char| it.is_whitespace() || ",;:<>()\"«»/".contains(it);
        for word in text.split(between) {
            let start = from + (word.len() - word.trim_start_matches('.').len());
            let bare = trimmed(word);
            if self.emails.contains(&bare.to_lowercase()) {
                spans.push((start, start + bare.len()));
            }
            from += word.len();
            from += text[from..].chars().next().map_or(0, char::len_utf8);
        }
        spans
    }

    /// Runs of groups of digits, with what people put between them, that make one of the phones.
    fn phones_in(&self, text: &str) -> Vec<(usize, usize)> {
        let mut spans = Vec::new();
        if self.phones.is_empty() {
            return spans;
        }
        let groups = digit_groups(text);
        let mut first = 0;
        while first < groups.len() {
            let mut digits = String::new();
            let mut found = None;
            for (at, (start, end)) in groups.iter().enumerate().skip(first) {
                let glued = at == first || is_glue(&text[groups[at - 1].1..*start]);
                if !glued || digits.len() > 15 {
                    break;
                }
                digits += &text[*start..*end];
                if self.phones.contains(&national(digits.clone())) {
                    found = Some(at);
                }
            }
            if let Some(last) = found {
                let start = groups[first].0;
                let plus = text[..start].trim_end_matches(['(', '+']).len();
                spans.push((plus, groups[last].1));
                first = last;
            }
            first += 1;
        }
        spans
    }
}

fn digit_groups(text: &str) -> Vec<(usize, usize)> {
    let mut groups: Vec<(usize, usize)> = Vec::new();
    for (at, sign) in text.char_indices() {
        if !sign.is_ascii_digit() {
            continue;
        }
        match groups.last_mut() {
            Some((_, end)) if *end == at => *end = at + 1,
            _ => groups.push((at, at + 1)),
        }
    }
    groups
}

/// What may stand inside a phone number.
fn is_glue(between: &str) -> bool {
    const MOST: usize = 3;
    let fits = |it: char| it.is_whitespace() || "-()–—.+\u{2011}".contains(it);
    between.chars().count() <= MOST && between.chars().all(fits)
}

/// A number of the country is the same with 8, with +7 and without.
fn national(digits: String) -> String {
    match digits.strip_prefix(['7', '8']) {
        Some(rest) if rest.len() == 10 => rest.to_owned(),
        _ => digits,
    }
}

fn trimmed(word: &str) -> &str {
    word.trim_matches(|it: char| it == '.' || "<>()\"«»:".contains(it))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contacts() -> Contacts {
        let mut it = Contacts::default();
        it.add("+7 (39042) 2-15-15, 8-913-500-10-20");
        it.add("Ivanova@Mail.ru");
        it
    }

    #[test]
    fn a_contact_is_found_however_it_is_written() {
        let contacts = contacts();
        for (text, masked) in [
            ("тел. 8 913 500 10 20, вечером", "тел. ***, вечером"),
            ("89135001020", "***"),
            ("+7(913)500-10-20", "***"),
            ("(39042) 2-15-15", "***"),
            ("пишите: ivanova@mail.ru.", "пишите: ***."),
            ("<IVANOVA@MAIL.RU>; 8-913-500-10-20", "<***>; ***"),
            ("в 2020 году 8 913 500-10-20 2021", "в 2020 году *** 2021"),
        ] {
            assert_eq!(contacts.mask(text).as_deref(), Some(masked), "{text}");
        }
    }

    #[test]
    fn what_is_not_the_contact_stays() {
        let contacts = contacts();
        for text in [
            "8-913-500-10-21",
            "решение № 39042 от 21.05.2015",
            "ivanova@mail.rus",
            "petrova.ivanova@mail.ru",
            "Иванова Анна Петровна",
            "",
        ] {
            assert_eq!(contacts.mask(text), None, "{text}");
        }
        let mut short = Contacts::default();
        short.add("2-15");
        assert!(short.is_empty(), "a number so short could be any");
    }
}
