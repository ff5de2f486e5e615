//! People, and their consent to be kept here.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Id;
use super::code::codes;
use super::organizations::Organization;

codes! {
    /// Grammatical gender, for the forms of a name.
    pub enum Gender {
        Male = "male",
        Female = "female",
    }
}

/// A person; neither nationality nor faith is ever kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Person {
    pub id: Id<Person>,
    pub surname: String,
    pub given_name: String,
    pub patronymic: String,
    pub gender: Option<Gender>,
    /// The whole name declined, when the user corrected it.
    pub genitive: Option<String>,
    pub dative: Option<String>,
    /// Post and place of work, as papers name the person.
    pub post: String,
    pub organization: Option<Id<Organization>>,
    pub phone: String,
    pub email: String,
    pub note: String,
    /// Personal data erased on request (152-ФЗ).
    pub erased_on: Option<NaiveDate>,
}

impl Person {
    /// An empty one, to be filled in.
    pub fn new(id: Id<Person>) -> Self {
        Self {
            id,
            surname: String::new(),
            given_name: String::new(),
            patronymic: String::new(),
            gender: None,
            genitive: None,
            dative: None,
            post: String::new(),
            organization: None,
            phone: String::new(),
            email: String::new(),
            note: String::new(),
            erased_on: None,
        }
    }
}

/// Keeps initials and a surname on one line.
const NBSP: char = '\u{a0}';

impl Person {
    /// «Иванова Анна Петровна»: what is not known is left out.
    pub fn full_name(&self) -> String {
        join([&self.surname, &self.given_name, &self.patronymic], ' ')
    }

    /// «Иванова А. П.»: after the surname, as lists have it.
    pub fn short_name(&self) -> String {
        join([&self.surname, &self.initials()], NBSP)
    }

    /// «А. П. Иванова»: before the surname, as signatures have it.
    pub fn signature_name(&self) -> String {
        join([&self.initials(), &self.surname], NBSP)
    }

    /// «А. П.»; a double name keeps both letters: «А.-М.».
    fn initials(&self) -> String {
        join(
            [&*initial(&self.given_name), &*initial(&self.patronymic)],
            NBSP,
        )
    }
}

/// The first letters of the parts of a name, each with its dot.
fn initial(name: &str) -> String {
    let letters = name
        .trim()
        .split('-')
        .filter_map(|it| it.trim().chars().next());
    let dotted: Vec<String> = letters
        .map(|it| format!("{}.", it.to_uppercase()))
        .collect();
    dotted.join("-")
}

/// The parts that are not blank, with `between` them.
fn join<const N: usize>(parts: [&str; N], between: char) -> String {
    let mut text = String::new();
    for part in parts.iter().map(|it| it.trim()).filter(|it| !it.is_empty()) {
        if !text.is_empty() {
            text.push(between);
        }
        text.push_str(part);
    }
    text
}

impl Person {
    /// One with the name as it is typed in one line: «Иванова Анна Петровна». What is left over
    /// belongs to the patronymic: «Али оглы».
    pub fn named(id: Id<Person>, name: &str) -> Self {
        let mut parts = name.split_whitespace().map(str::to_owned);
        Self {
            surname: parts.next().unwrap_or_default(),
            given_name: parts.next().unwrap_or_default(),
            patronymic: parts.collect::<Vec<_>>().join(" "),
            ..Self::new(id)
        }
    }
}

/// A person with all that belongs to the person: what the card edits.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PersonCard {
    pub person: Person,
    pub consents: Vec<Consent>,
}

impl PersonCard {
    pub fn new(id: Id<Person>) -> Self {
        Self {
            person: Person::new(id),
            consents: Vec::new(),
        }
    }
}

/// A person in the list.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonRow {
    pub id: Id<Person>,
    pub name: String,
    pub post: String,
    /// The name of the place of work; empty if it is unknown.
    pub organization: String,
    pub phone: String,
    pub email: String,
    /// There is a valid consent, or another basis.
    pub consented: bool,
    pub erased: bool,
}

codes! {
    /// Why personal data may be kept.
    pub enum ConsentBasis {
        Consent = "consent",
        Law = "law",
        Contract = "contract",
    }
}

codes! {
    /// How it stands with a consent, the best first.
    pub enum ConsentState {
        Valid = "valid",
        NotYet = "not_yet",
        Withdrawn = "withdrawn",
        NoDate = "no_date",
        None = "none",
    }
}

/// Consent to the processing of personal data, or what stands in its place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Consent {
    pub id: Id<Consent>,
    pub person: Id<Person>,
    pub given_on: Option<NaiveDate>,
    pub withdrawn_on: Option<NaiveDate>,
    /// Which data may be kept.
    pub scope: String,
    pub note: String,
    #[serde(default = "by_consent")]
    pub basis: ConsentBasis,
    #[serde(default)]
    pub purpose: String,
}

/// What a draft of an older program meant.
fn by_consent() -> ConsentBasis {
    ConsentBasis::Consent
}

impl Consent {
    /// An empty one, to be filled in.
    pub fn new(id: Id<Consent>, person: Id<Person>) -> Self {
        Self {
            id,
            person,
            given_on: None,
            withdrawn_on: None,
            scope: String::new(),
            note: String::new(),
            basis: ConsentBasis::Consent,
            purpose: String::new(),
        }
    }

    /// Given by then, and not withdrawn by then. What has no date proves nothing.
    pub fn is_valid_on(&self, day: NaiveDate) -> bool {
        self.given_on.is_some_and(|it| it <= day) && self.withdrawn_on.is_none_or(|it| it > day)
    }
}

/// How it stands with the consents of one person on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConsentOn {
    pub state: ConsentState,
    /// Since when it is valid, when it was withdrawn, from when it is to be.
    pub day: Option<NaiveDate>,
}

impl ConsentOn {
    /// The best that the consents of one person give.
    pub fn of<'a>(consents: impl IntoIterator<Item = &'a Consent>, on: NaiveDate) -> Self {
        let each = consents.into_iter().map(|it| Self::of_one(it, on));
        let none = Self {
            state: ConsentState::None,
            day: None,
        };
        each.fold(none, |best, it| {
            let later = it.state == best.state && it.day > best.day;
            if it.state < best.state || later {
                it
            } else {
                best
            }
        })
    }

    fn of_one(it: &Consent, on: NaiveDate) -> Self {
        let (state, day) = match (it.given_on, it.withdrawn_on) {
            (_, Some(day)) if day <= on => (ConsentState::Withdrawn, Some(day)),
            (None, _) => (ConsentState::NoDate, None),
            (Some(day), _) if day > on => (ConsentState::NotYet, Some(day)),
            (day, _) => (ConsentState::Valid, day),
        };
        Self { state, day }
    }
}

/// A person whose data is kept without a valid consent, and which data that is.
#[derive(Clone, Debug, PartialEq)]
pub struct NoConsent {
    pub person: Person,
    /// The name of the place of work; empty if it is unknown.
    pub organization: String,
    pub consent: ConsentOn,
}

impl NoConsent {
    /// The fields that hold something.
    pub fn held(&self) -> Vec<PersonalData> {
        let it = &self.person;
        let name = it.full_name();
        let fields = [
            (PersonalData::Name, &name),
            (PersonalData::Post, &it.post),
            (PersonalData::Phone, &it.phone),
            (PersonalData::Email, &it.email),
            (PersonalData::Note, &it.note),
        ];
        let held = fields.into_iter().filter(|(_, it)| !it.trim().is_empty());
        held.map(|(what, _)| what).collect()
    }
}

codes! {
    /// The kinds of data that are kept of a person.
    pub enum PersonalData {
        Name = "name",
        Post = "post",
        Phone = "phone",
        Email = "email",
        Note = "note",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(surname: &str, given_name: &str, patronymic: &str) -> Person {
        Person {
            surname: surname.to_owned(),
            given_name: given_name.to_owned(),
            patronymic: patronymic.to_owned(),
            ..Person::new(Id::new())
        }
    }

    #[test]
    fn initials_stand_after_the_surname_in_lists_and_before_it_in_signatures() {
        let table = [
            (
                ["Иванова", "Анна", "Петровна"],
                "Иванова\u{a0}А.\u{a0}П.",
                "А.\u{a0}П.\u{a0}Иванова",
            ),
            (
                ["Боргояков", "Ёжик", ""],
                "Боргояков\u{a0}Ё.",
                "Ё.\u{a0}Боргояков",
            ),
            (
                ["Салтыков-Щедрин", "анна-Мария", " "],
                "Салтыков-Щедрин\u{a0}А.-М.",
                "А.-М.\u{a0}Салтыков-Щедрин",
            ),
            (
                ["Мамедов", "Гасан", "Али оглы"],
                "Мамедов\u{a0}Г.\u{a0}А.",
                "Г.\u{a0}А.\u{a0}Мамедов",
            ),
            ([" Ким ", "", ""], "Ким", "Ким"),
            (["", "", ""], "", ""),
        ];
        for ([surname, given_name, patronymic], in_lists, in_signatures) in table {
            let person = person(surname, given_name, patronymic);
            assert_eq!(person.short_name(), in_lists);
            assert_eq!(person.signature_name(), in_signatures);
        }
    }

    #[test]
    fn a_consent_is_valid_from_its_day_until_it_is_withdrawn() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let mut it = Consent::new(Id::new(), Id::new());
        let on = |it: &Consent, text: &str| ConsentOn::of([it], day(text)).state;
        assert_eq!(on(&it, "2020-01-01"), ConsentState::NoDate);
        it.given_on = Some(day("2020-03-01"));
        assert_eq!(on(&it, "2020-02-29"), ConsentState::NotYet);
        assert_eq!(on(&it, "2020-03-01"), ConsentState::Valid);
        assert!(it.is_valid_on(day("2020-03-01")) && !it.is_valid_on(day("2020-02-29")));
        it.withdrawn_on = Some(day("2021-03-01"));
        assert_eq!(on(&it, "2021-02-28"), ConsentState::Valid);
        assert_eq!(on(&it, "2021-03-01"), ConsentState::Withdrawn);
        let mut later = Consent::new(Id::new(), it.person);
        later.given_on = Some(day("2022-01-01"));
        let best = |text: &str| ConsentOn::of([&it, &later], day(text));
        assert_eq!(best("2022-01-01").state, ConsentState::Valid);
        assert_eq!(best("2021-06-01").day, later.given_on);
        assert_eq!(
            ConsentOn::of([], day("2022-01-01")).state,
            ConsentState::None
        );
    }

    #[test]
    fn a_name_typed_in_one_line_is_taken_apart() {
        let table = [
            ("Иванова Анна  Петровна ", ["Иванова", "Анна", "Петровна"]),
            ("Мамедов Гасан Али оглы", ["Мамедов", "Гасан", "Али оглы"]),
            ("Ким", ["Ким", "", ""]),
        ];
        for (typed, parts) in table {
            let it = Person::named(Id::new(), typed);
            assert_eq!([it.surname, it.given_name, it.patronymic], parts);
        }
    }

    #[test]
    fn the_whole_name_leaves_out_what_is_not_known() {
        assert_eq!(
            person("Иванова", "Анна", "Петровна").full_name(),
            "Иванова Анна Петровна"
        );
        assert_eq!(person("Иванова", "Анна", " ").full_name(), "Иванова Анна");
    }
}
