//! A region of as many TOS as wanted, each with a history: made by rule, so always the same.

use chrono::{Datelike, Days, NaiveDate};
use serde::Serialize;
use serde_json::{Map, Value};
use veche::domain::Id;
use veche::domain::people::Person;
use veche::domain::tos::{
    Boundary, Charter, CharterKind, Officer, OfficerRole, StatusChange, Tos, TosStatus, YearFigures,
};
use veche::domain::town::Territory;

pub(crate) type Tables = Vec<(String, Vec<Map<String, Value>>)>;

const PLACES: [&str; 8] = [
    "Майна",
    "Черёмушки",
    "Богословка",
    "Ёлкино",
    "Лесное",
    "Заречье",
    "Ключи",
    "Отрада",
];
const NAMES: [&str; 10] = [
    "Надежда",
    "Берёзка",
    "Солнечный двор",
    "Ветеран",
    "Заря",
    "Родник",
    "Ёлочка",
    "Дружба",
    "Луч",
    "Исток",
];
const SURNAMES: [&str; 9] = [
    "Иванова",
    "Королёва",
    "Сафронова",
    "Захаров",
    "Цветкова",
    "Бородин",
    "Шевченко",
    "Кызласов",
    "Орлова",
];
const GIVEN: [&str; 5] = ["Анна", "Пётр", "Галина", "Николай", "Ольга"];
const PATRONYMICS: [&str; 4] = ["Петровна", "Иванович", "Сергеевна", "Ильич"];

/// What there is of each of the tables, the parents first.
#[derive(Default)]
struct Rows {
    territories: Vec<Territory>,
    people: Vec<Person>,
    tos: Vec<Tos>,
    charters: Vec<Charter>,
    boundaries: Vec<Boundary>,
    officers: Vec<Officer>,
    statuses: Vec<StatusChange>,
    years: Vec<YearFigures>,
}

/// A dump of `count` TOS, about eleven rows each.
pub(crate) fn tables(count: usize) -> Tables {
    let mut rows = Rows::default();
    for at in 0..(count / 200).max(8) {
        let mut territory = Territory::new(Id::new());
        territory.name = format!("село {}-{at}", PLACES[at % PLACES.len()]);
        rows.territories.push(territory);
    }
    for at in 0..count {
        // The order of keys is not the order of names.
        one(&mut rows, at * 7919 % count);
    }
    vec![
        table("territory", &rows.territories),
        table("person", &rows.people),
        table("tos", &rows.tos),
        table("charter", &rows.charters),
        table("boundary", &rows.boundaries),
        table("tos_officer", &rows.officers),
        table("tos_status", &rows.statuses),
        table("tos_year", &rows.years),
    ]
}

fn table<R: Serialize>(name: &str, rows: &[R]) -> (String, Vec<Map<String, Value>>) {
    let fields = |row: &R| match serde_json::to_value(row).unwrap() {
        Value::Object(fields) => fields,
        other => panic!("{other}"),
    };
    (name.to_owned(), rows.iter().map(fields).collect())
}

fn one(rows: &mut Rows, at: usize) {
    let mut tos = Tos::new(Id::new());
    tos.name = format!(
        "Территориальное общественное самоуправление «{}-{at}»",
        NAMES[at % NAMES.len()]
    );
    tos.short_name = format!("ТОС «{}-{at}»", NAMES[at % NAMES.len()]);
    tos.number = format!("{}/{}", at + 1, at % 90);
    tos.territory = Some(rows.territories[at % rows.territories.len()].id);
    let founded = NaiveDate::from_ymd_opt(2009, 1, 12).unwrap() + Days::new(at as u64 * 13 % 4000);
    let later = founded + Days::new(400);
    let mut charter = Charter::new(Id::new(), tos.id);
    charter.registered_on = Some(founded);
    let mut amendment = Charter::new(Id::new(), tos.id);
    amendment.kind = CharterKind::Amendment;
    amendment.registered_on = Some(later);
    rows.charters.extend([charter, amendment]);
    let mut boundary = Boundary::new(Id::new(), tos.id);
    boundary.description = format!("ул. Лесная, дома с {at} по {}", at + 40);
    boundary.adopted_on = Some(founded);
    rows.boundaries.push(boundary);
    for (turn, since) in [founded, later].into_iter().enumerate() {
        let mut person = Person::new(Id::new());
        SURNAMES[(at + turn) % SURNAMES.len()].clone_into(&mut person.surname);
        GIVEN[(at / 9) % GIVEN.len()].clone_into(&mut person.given_name);
        PATRONYMICS[(at / 45) % PATRONYMICS.len()].clone_into(&mut person.patronymic);
        let mut chair = Officer::new(Id::new(), tos.id, person.id);
        chair.role = OfficerRole::Chair;
        chair.since = Some(since);
        chair.until = (turn == 0).then_some(later);
        rows.people.push(person);
        rows.officers.push(chair);
    }
    for (turn, since) in [founded, later].into_iter().enumerate() {
        let mut status = StatusChange::new(Id::new(), tos.id);
        status.since = Some(since);
        status.status = match (turn, at % 11) {
            (1, 0) => TosStatus::Terminated,
            (1, 1) => TosStatus::Suspended,
            _ => TosStatus::Active,
        };
        rows.statuses.push(status);
    }
    for year in [later.year(), later.year() + 1] {
        let mut figures = YearFigures::new(Id::new(), tos.id, year);
        figures.residents = (!at.is_multiple_of(7)).then_some((at % 900 + 40) as u32);
        figures.members = Some((at % 60) as u32);
        rows.years.push(figures);
    }
    rows.tos.push(tos);
}
