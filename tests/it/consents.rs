//! Consents to keep personal data, and who has none: in the file, on paper, without a window.

use chrono::NaiveDate;
use veche::domain::Id;
use veche::domain::people::{
    Consent, ConsentBasis, ConsentState, Person, PersonCard, PersonalData,
};
use veche::i18n::{Locale, Tr};
use veche::ops::Office;
use veche::papers::Paper;
use veche::store::Store;

fn office() -> Office {
    let clock = || "2026-03-12T10:00:00+07:00".to_owned();
    Office::new(Store::in_memory().unwrap(), "Орлова Н. С.", clock).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A person with a phone, and consents given and withdrawn on these days.
fn add(office: &mut Office, name: &str, consents: &[(&str, &str)]) -> Id<Person> {
    let mut card = PersonCard::new(Id::new());
    card.person = Person::named(card.person.id, name);
    "8-913-000-00-01".clone_into(&mut card.person.phone);
    for (given, withdrawn) in consents {
        let mut consent = Consent::new(Id::new(), card.person.id);
        consent.given_on = given.parse().ok();
        consent.withdrawn_on = withdrawn.parse().ok();
        card.consents.push(consent);
    }
    office.save_person(&card).unwrap();
    card.person.id
}

fn names(office: &Office, on: &str) -> Vec<(String, ConsentState)> {
    let rows = office.people_without_consent(day(on)).unwrap();
    let rows = rows.into_iter();
    rows.map(|it| (it.person.surname, it.consent.state))
        .collect()
}

#[test]
fn who_has_no_valid_consent_depends_on_the_day() {
    let mut office = office();
    add(&mut office, "Андреев Пётр", &[("2019-01-21", "")]);
    add(
        &mut office,
        "Борисова Анна",
        &[("2019-01-21", "2020-06-01")],
    );
    add(&mut office, "Власов Игорь", &[("", "")]);
    add(&mut office, "Громова Ольга", &[]);
    let one = |name: &str, state| (name.to_owned(), state);
    assert_eq!(
        names(&office, "2020-05-31"),
        [
            one("Власов", ConsentState::NoDate),
            one("Громова", ConsentState::None)
        ]
    );
    assert_eq!(names(&office, "2020-06-01").len(), 3);
    assert_eq!(
        names(&office, "2018-01-01")[0],
        one("Андреев", ConsentState::NotYet)
    );
    let rows = office.people_without_consent(day("2026-03-12")).unwrap();
    assert_eq!(rows[0].held(), [PersonalData::Name, PersonalData::Phone]);
    // The list of people says the same as of today.
    let listed = office.person_rows().unwrap();
    let consented: Vec<bool> = listed.iter().map(|it| it.consented).collect();
    assert_eq!(consented, [true, false, false, false]);
}

#[test]
fn another_basis_counts_and_is_kept_with_its_purpose() {
    let mut office = office();
    let id = add(&mut office, "Андреев Пётр", &[("2019-01-21", "")]);
    let mut card = office.person_card(id).unwrap().unwrap();
    card.consents[0].basis = ConsentBasis::Law;
    "ведение реестра ТОС".clone_into(&mut card.consents[0].purpose);
    office.save_person(&card).unwrap();
    assert_eq!(office.person_card(id).unwrap(), Some(card));
    assert!(names(&office, "2026-03-12").is_empty());
    office.undo().unwrap();
    let back = office.person_card(id).unwrap().unwrap();
    assert_eq!(back.consents[0].basis, ConsentBasis::Consent);
}

#[test]
fn the_list_prints_with_what_is_kept_and_why_there_is_no_consent() {
    let mut office = office();
    add(
        &mut office,
        "Борисова Анна",
        &[("2019-01-21", "2020-06-01")],
    );
    let tr = Tr::new(Locale::Ru);
    let paper = Paper::NoConsent {
        on: day("2020-12-31"),
    };
    let text = paper.compose(&office, &tr).unwrap().to_text();
    for it in [
        "по состоянию на 31\u{a0}декабря 2020\u{a0}г.",
        "Борисова Анна",
        "имя, телефон",
        "отозвано: 01.06.2020",
        "Всего: 1 человек.",
    ] {
        assert!(text.contains(it), "{it}\n{text}");
    }
    assert_eq!(
        paper.file_name(&office, &tr).unwrap(),
        "Люди без действующего согласия на 31.12.2020"
    );
    let empty = Paper::NoConsent {
        on: day("2020-05-01"),
    };
    let text = empty.compose(&office, &tr).unwrap().to_text();
    assert!(text.contains("ни у кого нет данных без согласия"), "{text}");
}
