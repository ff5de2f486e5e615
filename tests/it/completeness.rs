//! How full the register is, as its keeper asks for it: on a day, over all TOS at once.

use chrono::NaiveDate;
use veche::domain::Id;
use veche::domain::register::TosCard;
use veche::domain::register_gaps::Gap;
use veche::domain::tos::{
    Boundary, Charter, FoundingMeeting, Officer, StatusChange, Succession, YearFigures,
};
use veche::domain::town::Act;

use crate::harness::office;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn demo() -> veche::ops::Office {
    let json = include_str!("../../assets/demo/sayanogorsk.json");
    let mut office = office();
    let tables = veche::exchange::dump::parse(json).unwrap().tables;
    office.load(&tables).unwrap();
    office
}

#[test]
fn the_register_lacks_what_its_cards_lack() {
    let office = demo();
    let on = day("2020-12-31");
    let found = office.register_completeness(on).unwrap();
    assert!(found.entries.len() > 10);
    let namesakes = office.namesakes().unwrap();
    for entry in &found.entries {
        let card = office.tos_card(entry.tos).unwrap().unwrap();
        assert_eq!(entry.gaps, card.gaps(on), "{}", entry.name);
        let warnings = card.warnings(&namesakes, on, day("2026-03-12"));
        assert_eq!(entry.warnings, warnings, "{}", entry.name);
    }
}

#[test]
fn every_history_of_a_card_is_asked() {
    let mut office = office();
    let mut card = TosCard::new(Id::new());
    let id = card.tos.id;
    "ТОС «Ель»".clone_into(&mut card.tos.name);
    let empty = office.register_completeness(day("2020-12-31")).unwrap();
    assert_eq!(empty.share().percent(), None);
    office.save_tos(&card).unwrap();
    let count = |office: &veche::ops::Office| {
        let found = office.register_completeness(day("2020-12-31")).unwrap();
        found.entries[0].share().filled
    };
    assert_eq!(count(&office), 1);
    let mut person = veche::domain::people::PersonCard::new(Id::new());
    person.person = veche::domain::people::Person::named(person.person.id, "Иванова Анна");
    office.save_person(&person).unwrap();
    let act = Act {
        kind: "решение".to_owned(),
        number: "7/1".to_owned(),
        ..Act::new(Id::new())
    };
    card.charters.push(Charter {
        registered_on: Some(day("2008-04-22")),
        act: Some(act.id),
        ..Charter::new(Id::new(), id)
    });
    card.boundaries.push(Boundary {
        description: "улица Лесная".to_owned(),
        ..Boundary::new(Id::new(), id)
    });
    card.meetings.push(FoundingMeeting {
        present: Some(31),
        ..FoundingMeeting::new(Id::new(), id)
    });
    card.officers
        .push(Officer::new(Id::new(), id, person.person.id));
    card.statuses.push(StatusChange::new(Id::new(), id));
    card.years.push(YearFigures {
        residents: Some(10),
        ..YearFigures::new(Id::new(), id, 2020)
    });
    card.acts.push(act);
    let other = TosCard::new(Id::new());
    office.save_tos(&other).unwrap();
    card.successions
        .push(Succession::new(Id::new(), other.tos.id, id));
    office.save_tos(&card).unwrap();
    let found = office.register_completeness(day("2020-12-31")).unwrap();
    let entry = found.entries.iter().find(|it| it.tos == id).unwrap();
    assert_eq!(
        entry.gaps,
        [
            Gap::Number,
            Gap::Territory,
            Gap::TerritoryKind,
            Gap::LegalEntity,
            Gap::EnteredOn,
            Gap::BoundaryAct,
            Gap::ChairTerm,
            Gap::Contacts,
            Gap::StatusDate,
            Gap::Members,
        ]
    );
}
