//! The register of TOS as its keeper uses it: cards saved, removed and taken back, as of any day.

use chrono::NaiveDate;
use veche::domain::Id;
use veche::domain::involvements::InvolvementKind;
use veche::domain::people::{Person, PersonCard};
use veche::domain::register::{Figure, TosCard};
use veche::domain::tos::{
    Boundary, Charter, CharterKind, FoundingMeeting, Officer, StatusChange, Succession, TosStatus,
    YearFigures,
};
use veche::domain::town::{Act, Territory};
use veche::i18n::{Locale, Tr};
use veche::ops::{Error, Office, Op, Refusal};
use veche::store::Store;

fn office() -> Office {
    let clock = || "2026-03-12T10:00:00+07:00".to_owned();
    Office::new(Store::in_memory().unwrap(), "Орлова Н. С.", clock).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn act(number: &str, on: &str) -> Act {
    Act {
        kind: "постановление".to_owned(),
        number: number.to_owned(),
        dated_on: Some(day(on)),
        issuer: "Администрации г. Саяногорск".to_owned(),
        ..Act::new(Id::new())
    }
}

fn add_person(office: &mut Office, name: &str) -> Id<Person> {
    let mut card = PersonCard::new(Id::new());
    card.person = Person::named(card.person.id, name);
    office.save_person(&card).unwrap();
    card.person.id
}

/// A TOS with a line in each of its histories.
fn card(office: &mut Office, name: &str) -> TosCard {
    let territory = Territory {
        name: "рп Майна".to_owned(),
        ..Territory::new(Id::new())
    };
    office.add(Op::AddTerritory, &territory).unwrap();
    let chair = add_person(office, "Иванова Анна Петровна");
    let mut card = TosCard::new(Id::new());
    let id = card.tos.id;
    name.clone_into(&mut card.tos.name);
    "ТОС-01".clone_into(&mut card.tos.number);
    card.tos.territory = Some(territory.id);
    let registration = act("200", "2008-04-22");
    let decision = act("7/1", "2008-01-10");
    card.charters.push(Charter {
        registered_on: Some(day("2008-04-22")),
        act: Some(registration.id),
        ..Charter::new(Id::new(), id)
    });
    card.boundaries.push(Boundary {
        description: "улица Лесная, дома № 1–20".to_owned(),
        adopted_on: Some(day("2008-01-10")),
        act: Some(decision.id),
        ..Boundary::new(Id::new(), id)
    });
    card.meetings.push(FoundingMeeting {
        present: Some(31),
        ..FoundingMeeting::new(Id::new(), id)
    });
    card.officers.push(Officer {
        since: Some(day("2018-03-15")),
        ..Officer::new(Id::new(), id, chair)
    });
    card.statuses.push(StatusChange {
        since: Some(day("2008-04-22")),
        act: Some(registration.id),
        ..StatusChange::new(Id::new(), id)
    });
    card.years.push(YearFigures {
        residents: Some(1829),
        members: None,
        ..YearFigures::new(Id::new(), id, 2019)
    });
    card.acts = vec![registration, decision];
    card
}

#[test]
fn a_saved_card_is_read_back_as_it_was() {
    let mut office = office();
    let card = card(&mut office, "ТОС «Берёзка»");
    office.save_tos(&card).unwrap();
    assert_eq!(office.undo_op(), Some(Op::AddTos));
    assert_eq!(office.tos_card(card.tos.id).unwrap(), Some(card));
}

#[test]
fn a_change_of_a_card_is_one_step_that_can_be_taken_back() {
    let mut office = office();
    let card = card(&mut office, "ТОС «Берёзка»");
    office.save_tos(&card).unwrap();
    let mut changed = card.clone();
    changed.tos.note = "переезжает".to_owned();
    changed.charters[0].number = "1".to_owned();
    changed.boundaries.clear();
    changed.acts.remove(1);
    let suspended = StatusChange {
        status: TosStatus::Suspended,
        ..StatusChange::new(Id::new(), card.tos.id)
    };
    changed.statuses.insert(0, suspended);
    office.save_tos(&changed).unwrap();
    assert_eq!(office.undo_op(), Some(Op::ChangeTos));
    assert_eq!(office.tos_card(card.tos.id).unwrap(), Some(changed));
    office.undo().unwrap();
    assert_eq!(office.tos_card(card.tos.id).unwrap(), Some(card));
}

#[test]
fn an_act_goes_when_nothing_rests_on_it_any_more_and_stays_while_something_does() {
    let mut office = office();
    let mut first = card(&mut office, "ТОС «Первый»");
    office.save_tos(&first).unwrap();
    let shared = first.acts[0].clone();
    let mut second = card(&mut office, "ТОС «Второй»");
    second.acts.push(shared.clone());
    second.charters[0].act = Some(shared.id);
    office.save_tos(&second).unwrap();
    first.charters[0].act = None;
    first.statuses[0].act = None;
    office.save_tos(&first).unwrap();
    assert!(
        office.find(shared.id).unwrap().is_some(),
        "the second TOS rests on it"
    );
    second.charters[0].act = None;
    office.save_tos(&second).unwrap();
    assert_eq!(office.find(shared.id).unwrap(), None);
}

#[test]
fn a_tos_is_removed_with_its_history_and_comes_back_whole() {
    let mut office = office();
    let card = card(&mut office, "ТОС «Берёзка»");
    office.save_tos(&card).unwrap();
    office.remove_tos(card.tos.id).unwrap();
    assert_eq!(office.tos_card(card.tos.id).unwrap(), None);
    assert!(office.all::<Act>().unwrap().is_empty());
    assert!(office.all::<Officer>().unwrap().is_empty());
    office.undo().unwrap();
    assert_eq!(office.tos_card(card.tos.id).unwrap(), Some(card));
}

#[test]
fn a_tos_that_others_name_is_not_removed() {
    let mut office = office();
    let first = card(&mut office, "ТОС «Первый»");
    let second = card(&mut office, "ТОС «Второй»");
    office.save_tos(&first).unwrap();
    office.save_tos(&second).unwrap();
    let succession = Succession::new(Id::new(), first.tos.id, second.tos.id);
    office.add(Op::ChangeTos, &succession).unwrap();
    let error = office.remove_tos(first.tos.id).unwrap_err();
    let Error::Refused(Refusal::InUse { table, users }) = error else {
        panic!("{error}");
    };
    assert_eq!((table, &users[..]), ("tos", &[("tos_succession", 1)][..]));
    assert!(office.tos_card(first.tos.id).unwrap().is_some());
}

#[test]
fn a_person_who_chairs_a_tos_is_not_removed_and_the_card_says_where() {
    let mut office = office();
    let card = card(&mut office, "ТОС «Берёзка»");
    office.save_tos(&card).unwrap();
    let chair = card.officers[0].person;
    let error = office.remove_person(chair).unwrap_err();
    let uses = office.person_involvements(chair).unwrap();
    assert_eq!(uses.len(), 1);
    assert_eq!(uses[0].kind, InvolvementKind::TosOfficer);
    assert_eq!(uses[0].place, card.tos.id.to_string());
    let said = veche::report::sentence(&Tr::new(Locale::Ru), &error);
    assert!(said.contains("ТОС «Берёзка» (председатель"), "{said}");
    let Error::Refused(Refusal::TakesPart { places }) = error else {
        panic!("{error}");
    };
    assert_eq!(places, uses);
    assert_eq!(uses[0].role, "chair");
    let other = add_person(&mut office, "Петров Пётр");
    office.remove_person(other).unwrap();
    assert_eq!(office.person_rows().unwrap().len(), 1);
}

#[test]
fn the_list_says_how_each_tos_stood_on_the_day() {
    let mut office = office();
    let mut card = card(&mut office, "ТОС «Берёзка»");
    card.statuses.push(StatusChange {
        status: TosStatus::Terminated,
        since: Some(day("2020-06-01")),
        ..StatusChange::new(Id::new(), card.tos.id)
    });
    office.save_tos(&card).unwrap();
    let row = |on: &str| office.tos_rows(day(on)).unwrap().pop();
    assert_eq!(
        row("2008-04-21"),
        None,
        "its charter was not registered yet"
    );
    let before = row("2018-03-14").unwrap();
    assert_eq!(
        (before.status, before.chair.as_str()),
        (Some(TosStatus::Active), "")
    );
    assert_eq!(before.residents, None, "nobody knows it for 2018");
    let later = row("2020-12-31").unwrap();
    assert_eq!(later.status, Some(TosStatus::Terminated));
    assert_eq!(later.status_since, Some(day("2020-06-01")));
    assert_eq!(later.chair, "Иванова\u{a0}А.\u{a0}П.");
    assert_eq!(later.territory, "рп Майна");
    let figure = Figure {
        value: 1829,
        year: 2019,
    };
    assert_eq!((later.residents, later.members), (Some(figure), None));
    assert_eq!(later.registered_on, Some(day("2008-04-22")));
}

/// The list is made by SQL, the card by the rules of the domain: they must agree on any day.
#[test]
fn the_list_and_the_card_agree_on_every_day() {
    let mut office = office();
    let mut dice = 2020_u64;
    let mut roll = |sides: u64| {
        dice = dice
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (dice >> 33) % sides
    };
    let some_day = |roll: &mut dyn FnMut(u64) -> u64| -> Option<NaiveDate> {
        let month = roll(5);
        (month > 0).then(|| NaiveDate::from_ymd_opt(2020, month as u32, 1).unwrap())
    };
    let people = ["Ан", "Бим", "Ван"].map(|it| add_person(&mut office, it));
    let mut cards = Vec::new();
    for number in 0..60 {
        let mut card = TosCard::new(Id::new());
        let id = card.tos.id;
        card.tos.name = format!("ТОС {number:02}");
        for _ in 0..roll(4) {
            card.statuses.push(StatusChange {
                status: TosStatus::ALL[roll(4) as usize],
                since: some_day(&mut roll),
                ..StatusChange::new(Id::new(), id)
            });
            card.charters.push(Charter {
                kind: CharterKind::ALL[roll(3) as usize],
                registered_on: some_day(&mut roll),
                ..Charter::new(Id::new(), id)
            });
            card.officers.push(Officer {
                since: some_day(&mut roll),
                until: some_day(&mut roll),
                ..Officer::new(Id::new(), id, people[roll(3) as usize])
            });
            card.boundaries.push(Boundary {
                description: format!("граница {}", roll(9)),
                adopted_on: some_day(&mut roll),
                ..Boundary::new(Id::new(), id)
            });
        }
        for year in 2018..2022 {
            card.years.push(YearFigures {
                residents: (roll(2) > 0).then_some(year as u32),
                members: (roll(3) == 0).then_some(0),
                ..YearFigures::new(Id::new(), id, year)
            });
        }
        office.save_tos(&card).unwrap();
        cards.push(card);
    }
    for on in [
        "2019-12-31",
        "2020-01-01",
        "2020-02-15",
        "2020-03-01",
        "2021-01-01",
    ]
    .map(day)
    {
        let entries = office.register_entries(on).unwrap();
        let there: Vec<&TosCard> = cards.iter().filter(|it| it.is_there_on(on)).collect();
        assert_eq!(entries.len(), there.len(), "{on}");
        for (entry, card) in entries.iter().zip(there) {
            let row = &entry.row;
            let standing = card.standing_on(on);
            assert_eq!(row.id, card.tos.id);
            assert_eq!(row.status, standing.map(|it| it.0), "{on} {}", row.name);
            assert_eq!(row.status_since, standing.and_then(|it| it.1));
            let chair = card.chair_on(on).map(|it| it.person);
            let chair = chair.map(|it| office.get(it).unwrap().full_name());
            assert_eq!(
                entry.chair_name,
                chair.unwrap_or_default(),
                "{on} {}",
                row.name
            );
            assert_eq!(row.residents, card.residents_on(on));
            assert_eq!(row.members, card.members_on(on));
            let boundary = card.boundary_on(on).map(|it| it.description.clone());
            assert_eq!(entry.boundaries, boundary.unwrap_or_default());
            let registered = card.registration().and_then(|it| it.registered_on);
            assert_eq!(row.registered_on, registered.filter(|it| *it <= on));
        }
    }
}
