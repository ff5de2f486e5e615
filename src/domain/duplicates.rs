//! Which people and which organizations may be one and the same, entered twice.

use std::collections::{BTreeSet, HashMap};

use serde::{Deserialize, Serialize};

use super::Id;
use super::code::codes;
use super::organizations::Organization;
use super::people::Person;
use super::text;

codes! {
    /// In what two cards are alike, the surest first.
    pub enum Likeness {
        Number = "number",
        Same = "same",
        Shorter = "shorter",
        OneLetter = "one_letter",
    }
}

/// Two cards that look like one; the older one first.
#[derive(Debug)]
pub struct Pair<T> {
    pub first: Id<T>,
    pub second: Id<T>,
    pub likeness: Likeness,
}

// By hand: a key can be copied whatever its record is.
impl<T> Clone for Pair<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Pair<T> {}
impl<T> PartialEq for Pair<T> {
    fn eq(&self, other: &Self) -> bool {
        (self.first, self.second, self.likeness) == (other.first, other.second, other.likeness)
    }
}
impl<T> Eq for Pair<T> {}

/// Two that look alike and are not the same.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NotDuplicate {
    pub id: Id<NotDuplicate>,
    pub person: Option<Id<Person>>,
    pub other_person: Option<Id<Person>>,
    pub organization: Option<Id<Organization>>,
    pub other_organization: Option<Id<Organization>>,
}

impl NotDuplicate {
    fn new() -> Self {
        Self {
            id: Id::new(),
            person: None,
            other_person: None,
            organization: None,
            other_organization: None,
        }
    }

    pub fn of_people(person: Id<Person>, other: Id<Person>) -> Self {
        Self {
            person: Some(person),
            other_person: Some(other),
            ..Self::new()
        }
    }

    pub fn of_organizations(organization: Id<Organization>, other: Id<Organization>) -> Self {
        Self {
            organization: Some(organization),
            other_organization: Some(other),
            ..Self::new()
        }
    }
}

/// That a card was made one with another, which stayed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MergedCard {
    pub id: Id<MergedCard>,
    pub person: Option<Id<Person>>,
    pub organization: Option<Id<Organization>>,
    /// The key of the card that went.
    pub gone: String,
}

impl MergedCard {
    fn new(gone: String) -> Self {
        Self {
            id: Id::new(),
            person: None,
            organization: None,
            gone,
        }
    }

    pub fn of_person(kept: Id<Person>, gone: Id<Person>) -> Self {
        Self {
            person: Some(kept),
            ..Self::new(gone.to_string())
        }
    }

    pub fn of_organization(kept: Id<Organization>, gone: Id<Organization>) -> Self {
        Self {
            organization: Some(kept),
            ..Self::new(gone.to_string())
        }
    }
}

/// The pairs of people that may be one person. Those whose data was erased are not compared.
pub fn people(all: &[Person]) -> Vec<Pair<Person>> {
    let names: Vec<Name> = all.iter().map(Name::of).collect();
    let keys = names.iter().map(|it| {
        let mut keys = shortened(&it.surname);
        // One who put the given name first.
        keys.insert(it.sorted.clone());
        keys
    });
    let pairs = meeting(keys).into_iter().filter_map(|(a, b)| {
        let erased = all[a].erased_on.is_some() || all[b].erased_on.is_some();
        let likeness = names[a].likeness(&names[b]).filter(|_| !erased)?;
        Some(Pair::of(all[a].id, all[b].id, likeness))
    });
    sorted(pairs.collect())
}

/// The pairs of organizations that may be one.
pub fn organizations(all: &[Organization]) -> Vec<Pair<Organization>> {
    let firms: Vec<Firm> = all.iter().map(Firm::of).collect();
    let keys = firms.iter().map(|it| {
        let mut keys: BTreeSet<String> = it.numbers.iter().map(|it| format!("#{it}")).collect();
        for name in &it.names {
            keys.extend(shortened(name));
        }
        keys
    });
    let pairs = meeting(keys).into_iter().filter_map(|(a, b)| {
        let likeness = firms[a].likeness(&firms[b])?;
        Some(Pair::of(all[a].id, all[b].id, likeness))
    });
    sorted(pairs.collect())
}

impl<T> Pair<T> {
    fn of(a: Id<T>, b: Id<T>, likeness: Likeness) -> Self {
        let (first, second) = if a < b { (a, b) } else { (b, a) };
        Self {
            first,
            second,
            likeness,
        }
    }

    pub fn is_of(&self, a: Id<T>, b: Id<T>) -> bool {
        (self.first, self.second) == (a, b) || (self.first, self.second) == (b, a)
    }
}

fn sorted<T>(mut pairs: Vec<Pair<T>>) -> Vec<Pair<T>> {
    pairs.sort_by_key(|it| (it.likeness, it.first, it.second));
    pairs
}

/// Those that have a key in common, each pair once: comparing all with all takes too long.
fn meeting(keys: impl Iterator<Item = BTreeSet<String>>) -> Vec<(usize, usize)> {
    let mut meetings: HashMap<String, Vec<usize>> = HashMap::new();
    let mut pairs = Vec::new();
    for (at, keys) in keys.enumerate() {
        for key in keys.into_iter().filter(|it| !it.is_empty()) {
            let others = meetings.entry(key).or_default();
            pairs.extend(others.iter().map(|other| (*other, at)));
            others.push(at);
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

/// A word and all it becomes without one letter: two words that differ in one letter share one.
fn shortened(word: &str) -> BTreeSet<String> {
    let letters: Vec<char> = word.chars().collect();
    let mut all: BTreeSet<String> = (0..letters.len())
        .map(|gap| {
            let kept = letters.iter().enumerate().filter(|(at, _)| *at != gap);
            kept.map(|(_, it)| it).collect()
        })
        .collect();
    all.insert(word.to_owned());
    all
}

/// A word shorter than this is another one when a letter differs.
const LONG_ENOUGH: usize = 5;

/// A letter more, less, another, or two swapped.
fn differ_by_one(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().min(b.len()) < LONG_ENOUGH || a == b {
        return false;
    }
    let start = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[start..], &b[start..]);
    let ends = a.iter().rev().zip(b.iter().rev());
    let end = ends.take_while(|(a, b)| a == b).count();
    let rest = |it: &[char]| it.len().saturating_sub(end);
    match (rest(a), rest(b)) {
        (1, 1) => true,
        (x, y) if x + y == 1 => true,
        (2, 2) => a[0] == b[1] && a[1] == b[0],
        _ => false,
    }
}

/// A name as it is compared: small letters, no signs.
struct Name {
    surname: String,
    given: String,
    patronymic: String,
    /// The words of the whole name in the order of the alphabet.
    sorted: String,
}

impl Name {
    fn of(person: &Person) -> Self {
        let mut words: Vec<String> = text::key(&person.full_name())
            .split_whitespace()
            .map(letters)
            .collect();
        words.sort();
        Self {
            surname: letters(&text::key(&person.surname)),
            given: letters(&text::key(&person.given_name)),
            patronymic: letters(&text::key(&person.patronymic)),
            sorted: words.join(" "),
        }
    }

    fn likeness(&self, other: &Self) -> Option<Likeness> {
        if self.sorted == other.sorted {
            return Some(Likeness::Same);
        }
        let parts = [
            (&self.surname, &other.surname),
            (&self.given, &other.given),
            (&self.patronymic, &other.patronymic),
        ];
        let fitting = |(a, b): &(&String, &String)| fits(a, b);
        if self.surname == other.surname && parts.iter().all(fitting) {
            return Some(Likeness::Shorter);
        }
        let apart: Vec<_> = parts.iter().filter(|it| !fitting(it)).collect();
        match apart[..] {
            [(a, b)] if differ_by_one(a, b) && !self.is_of_another_gender(other) => {
                // Only initials beside a surname that differs say too little.
                let known = self.given.chars().count() > 1;
                known.then_some(Likeness::OneLetter)
            }
            _ => None,
        }
    }

    /// «Иванов Саша» and «Иванова Саша» are two people.
    fn is_of_another_gender(&self, other: &Self) -> bool {
        const FEMININE: char = '\u{430}';
        let (a, b) = (&self.surname, &other.surname);
        a.strip_suffix(FEMININE) == Some(b) || b.strip_suffix(FEMININE) == Some(a)
    }
}

/// One may stand for the other: the same, not known, or an initial.
fn fits(a: &str, b: &str) -> bool {
    let initial = |a: &str, b: &str| a.chars().count() == 1 && b.starts_with(a);
    a == b || a.is_empty() || b.is_empty() || initial(a, b) || initial(b, a)
}

fn letters(text: &str) -> String {
    text.chars().filter(|it| it.is_alphanumeric()).collect()
}

/// An organization as it is compared.
struct Firm {
    /// The whole name and the short one, without quotes and legal forms.
    names: Vec<String>,
    numbers: Vec<String>,
}

impl Firm {
    fn of(it: &Organization) -> Self {
        let names = [&it.name, &it.short_name].map(|it| bare_name(it, LEGAL_FORMS));
        let mut names: Vec<String> = names.into_iter().filter(|it| !it.is_empty()).collect();
        names.dedup();
        let digits = |it: &String| -> String { it.chars().filter(char::is_ascii_digit).collect() };
        let numbers = [&it.inn, &it.ogrn].map(digits);
        // Neither ИНН nor ОГРН is shorter; zeros stand for an unknown one.
        let real = |it: &String| it.len() >= 10 && it.chars().any(|it| it != '0');
        Self {
            names,
            numbers: numbers.into_iter().filter(real).collect(),
        }
    }

    fn likeness(&self, other: &Self) -> Option<Likeness> {
        if self.numbers.iter().any(|it| other.numbers.contains(it)) {
            return Some(Likeness::Number);
        }
        let full = |it: &Self| it.names.first().cloned();
        if full(self).is_some() && full(self) == full(other) {
            return Some(Likeness::Same);
        }
        if self.names.iter().any(|it| other.names.contains(it)) {
            return Some(Likeness::Shorter);
        }
        let mut pairs = self
            .names
            .iter()
            .flat_map(|a| other.names.iter().map(move |b| (a, b)));
        let alike = pairs.any(|(a, b)| differ_by_one(a, b));
        alike.then_some(Likeness::OneLetter)
    }
}

const LEGAL_FORMS: &str = include_str!("legal_forms.txt");

/// The letters of a name without its quotes, signs and words such as a legal form, one a line.
pub(super) fn bare_name(name: &str, words: &str) -> String {
    let forms = words;
    let key = text::key(name);
    let words: Vec<String> = key
        .split(|it: char| !it.is_alphanumeric())
        .map(str::to_owned)
        .collect();
    let words: Vec<String> = words.into_iter().filter(|it| !it.is_empty()).collect();
    let whole = format!(" {} ", words.join(" "));
    let mut forms: Vec<&str> = forms.lines().collect();
    // The longest first: «публичное акционерное общество» before «акционерное общество».
    forms.sort_by_key(|it| std::cmp::Reverse(it.len()));
    let bare = forms.iter().fold(whole.clone(), |name, form| {
        name.replace(&format!(" {form} "), " ")
    });
    // A name that is a legal form and nothing else keeps it.
    let bare = if bare.trim().is_empty() { whole } else { bare };
    bare.split_whitespace().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn likeness(a: &str, b: &str) -> Option<Likeness> {
        let all = [a, b].map(|it| Person::named(Id::new(), it));
        people(&all).first().map(|it| it.likeness)
    }

    #[test]
    fn people_are_alike_by_name_initials_or_a_letter() {
        for (a, b, expected) in [
            ("Королёва Елена", "КОРОЛЕВА  елена", Some(Likeness::Same)),
            (
                "Иванова Анна Петровна",
                "Анна Петровна Иванова",
                Some(Likeness::Same),
            ),
            (
                "Салтыков-Щедрин Илья",
                "Салтыков–Щедрин Илья",
                Some(Likeness::Same),
            ),
            (
                "Иванова А. П.",
                "Иванова Анна Петровна",
                Some(Likeness::Shorter),
            ),
            (
                "Иванова Анна",
                "Иванова Анна Петровна",
                Some(Likeness::Shorter),
            ),
            (
                "Чебодаева Ольга",
                "Чебадаева Ольга",
                Some(Likeness::OneLetter),
            ),
            (
                "Иванова Анна Петровна",
                "Иванова Анна Перовна",
                Some(Likeness::OneLetter),
            ),
            (
                "Боргояков Сергей",
                "Боргояоков Сергей",
                Some(Likeness::OneLetter),
            ),
            (
                "Мельник Оксана",
                "Мелньик Оксана",
                Some(Likeness::OneLetter),
            ),
            ("Иванова Анна Петровна", "Иванова Анна Сергеевна", None),
            ("Иванова Анна", "Иванова Ольга", None),
            ("Иванов Саша", "Иванова Саша", None),
            ("Ким Анна", "Кин Анна", None),
            ("Иванова А. П.", "Ивонова А. П.", None),
        ] {
            assert_eq!(likeness(a, b), expected, "{a} / {b}");
        }
    }

    #[test]
    fn one_whose_data_was_erased_is_not_compared() {
        let mut all = ["Иванова Анна", "Иванова Анна"].map(|it| Person::named(Id::new(), it));
        assert_eq!(people(&all).len(), 1);
        all[0].erased_on = "2020-01-01".parse().ok();
        assert!(people(&all).is_empty());
    }

    #[test]
    fn organizations_are_alike_without_quotes_and_legal_form_or_by_a_number() {
        let firm = |name: &str, inn: &str| Organization {
            name: name.to_owned(),
            inn: inn.to_owned(),
            ..Organization::new(Id::new())
        };
        for (a, b, expected) in [
            (
                ("ООО «Заря»", ""),
                ("Общество с ограниченной ответственностью \"Заря\"", ""),
                Some(Likeness::Same),
            ),
            (
                ("Совет ветеранов", "1902 001 234"),
                ("Ветераны города", "1902001234"),
                Some(Likeness::Number),
            ),
            (
                ("Совет ветеранов", "0000000000"),
                ("Ветераны города", "0000000000"),
                None,
            ),
            (("Станица Означенное", ""), ("Станица Означенная", ""), None),
            (
                ("Станица Означенное", ""),
                ("Станица Ознаенное", ""),
                Some(Likeness::OneLetter),
            ),
            (("Заря", ""), ("Зоря", ""), None),
            (("ООО", ""), ("АО", ""), None),
        ] {
            let all = [firm(a.0, a.1), firm(b.0, b.1)];
            let found = organizations(&all).first().map(|it| it.likeness);
            assert_eq!(found, expected, "{a:?} / {b:?}");
        }
    }
}
