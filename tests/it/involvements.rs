//! One card shows all that a person or an organization does, and keeps it from being removed.

use chrono::NaiveDate;
use veche::domain::Id;
use veche::domain::commissions::{Body, Membership};
use veche::domain::involvements::{Involvement, InvolvementKind, groups, places_on};
use veche::domain::people::{Person, PersonCard};
use veche::domain::tos::{Officer, Tos};
use veche::i18n::{Locale, Tr};
use veche::listings::involvements::{heading, in_words};
use veche::ops::{Error, Office, Op, Refusal};
use veche::store::Store;

fn office() -> Office {
    let clock = || "2026-03-12T10:00:00+07:00".to_owned();
    Office::new(Store::in_memory().unwrap(), "Орлова Н. С.", clock).unwrap()
}

pub(crate) fn town() -> Office {
    let mut office = office();
    let json = include_str!("../../assets/demo/sayanogorsk.json");
    let dump = veche::exchange::dump::parse(json).unwrap();
    office.load(&dump.tables).unwrap();
    office
}

pub(crate) fn named(office: &Office, name: &str) -> Id<Person> {
    let all = office.all::<Person>().unwrap();
    let found = all.iter().find(|it| it.full_name().starts_with(name));
    found.unwrap().id
}

pub(crate) fn add_person(office: &mut Office, name: &str) -> Id<Person> {
    let mut card = PersonCard::new(Id::new());
    card.person = Person::named(card.person.id, name);
    office.save_person(&card).unwrap();
    card.person.id
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A chair of one TOS twice and of another one once, a member of a commission.
fn busy(office: &mut Office) -> Id<Person> {
    let person = add_person(office, "Иванова Анна Петровна");
    for (name, terms) in [
        (
            "Берёзка",
            &[("2012-02-01", Some("2014-02-01")), ("2018-03-15", None)][..],
        ),
        ("Заря", &[("2014-05-01", Some("2016-05-01"))][..]),
    ] {
        let mut tos = Tos::new(Id::new());
        name.clone_into(&mut tos.name);
        office.add(Op::AddTos, &tos).unwrap();
        for (since, until) in terms {
            let mut officer = Officer::new(Id::new(), tos.id, person);
            officer.since = Some(day(since));
            officer.until = until.map(day);
            office.add(Op::ChangeTos, &officer).unwrap();
        }
    }
    let mut body = Body::new(Id::new());
    "Комиссия по делам ТОС".clone_into(&mut body.name);
    office.add(Op::AddBody, &body).unwrap();
    let mut member = Membership::new(Id::new(), body.id);
    member.person = Some(person);
    office.add(Op::ChangeBody, &member).unwrap();
    person
}

#[test]
fn two_terms_in_one_tos_are_two_lines_of_one_place() {
    let mut office = office();
    let person = busy(&mut office);
    let all = office.person_involvements(person).unwrap();
    let tr = Tr::new(Locale::Ru);
    let said: Vec<String> = groups(&all).iter().map(|it| heading(it, &tr)).collect();
    assert_eq!(
        said,
        ["Органы ТОС: 2, сроков: 3", "Коллегиальные органы: 1"]
    );
    assert_eq!(places_on(&all, "2026-03-12".parse().unwrap()), 2);
    assert_eq!(places_on(&all, "2013-03-12".parse().unwrap()), 2);
    let first = all
        .iter()
        .find(|it| it.until.is_some() && it.title == "Берёзка");
    assert_eq!(
        in_words(first.unwrap(), &tr),
        "Органы ТОС: Берёзка (председатель, с\u{a0}01.02.2012 по\u{a0}01.02.2014)"
    );
}

#[test]
fn everything_a_person_of_the_town_does_is_on_the_card() {
    let office = town();
    let all = office
        .person_involvements(named(&office, "Иванова Анна"))
        .unwrap();
    let kinds: Vec<InvolvementKind> = groups(&all).iter().map(|it| it.kind).collect();
    for kind in [
        InvolvementKind::TosOfficer,
        InvolvementKind::Membership,
        InvolvementKind::Attendance,
        InvolvementKind::Assignment,
        InvolvementKind::Entry,
    ] {
        assert!(kinds.contains(&kind), "{kind:?}");
    }
    // Each session counts once.
    let sessions: Vec<&Involvement> = all
        .iter()
        .filter(|it| it.kind == InvolvementKind::Attendance)
        .collect();
    let group = groups(&all);
    let group = group
        .iter()
        .find(|it| it.kind == InvolvementKind::Attendance)
        .unwrap();
    assert_eq!(group.places as usize, sessions.len());
    assert!(group.came > 0 && group.came <= group.places);
}

#[test]
fn one_who_takes_part_is_not_removed_and_it_is_said_where() {
    let mut office = office();
    let person = busy(&mut office);
    let error = office.remove_person(person).unwrap_err();
    let said = veche::report::sentence(&Tr::new(Locale::Ru), &error);
    assert!(
        said.contains("Берёзка") && said.contains("объедините"),
        "{said}"
    );
    assert!(matches!(
        error,
        Error::Refused(Refusal::TakesPart { places }) if places.len() == 4
    ));
    assert!(office.find(person).unwrap().is_some());
    let nobody = add_person(&mut office, "Петров Пётр");
    office.remove_person(nobody).unwrap();
    office.undo().unwrap();
    assert!(office.find(nobody).unwrap().is_some());
}
