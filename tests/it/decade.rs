//! Ten years of five bodies that meet every week: made by rule, so always the same.

use chrono::{Days, NaiveDate};
use serde::Serialize;
use serde_json::{Map, Value};
use veche::domain::Id;
use veche::domain::agenda::{AgendaItem, ItemState};
use veche::domain::assignments::{Assignment, AssignmentState, CoExecutor, Decision};
use veche::domain::commissions::{Body, BodyRule, Membership};
use veche::domain::organizations::Organization;
use veche::domain::people::Person;
use veche::domain::sessions::{Session, SessionStatus};

pub(crate) type Tables = Vec<(String, Vec<Map<String, Value>>)>;

const BODIES: u32 = 5;
const WEEKS: u64 = 520;
const ITEMS: u32 = 6;
/// The last session is held on this day.
pub(crate) const LAST: &str = "2026-03-10";

#[derive(Default)]
struct Rows {
    people: Vec<Person>,
    organizations: Vec<Organization>,
    bodies: Vec<Body>,
    rules: Vec<BodyRule>,
    memberships: Vec<Membership>,
    sessions: Vec<Session>,
    items: Vec<AgendaItem>,
    decisions: Vec<Decision>,
    assignments: Vec<Assignment>,
    co_executors: Vec<CoExecutor>,
}

/// A dump of 2,600 sessions with 15,600 items and 10,400 assignments.
pub(crate) fn tables() -> Tables {
    let mut rows = Rows::default();
    for at in 0..60 {
        let name = format!("Петров{at} Иван Сергеевич");
        rows.people.push(Person::named(Id::new(), &name));
        rows.organizations.push(Organization {
            name: format!("Муниципальное учреждение № {at}"),
            ..Organization::new(Id::new())
        });
    }
    for at in 0..BODIES {
        body(&mut rows, at);
    }
    vec![
        table("person", &rows.people),
        table("organization", &rows.organizations),
        table("body", &rows.bodies),
        table("body_rule", &rows.rules),
        table("membership", &rows.memberships),
        table("session", &rows.sessions),
        table("agenda_item", &rows.items),
        table("decision", &rows.decisions),
        table("assignment", &rows.assignments),
        table("co_executor", &rows.co_executors),
    ]
}

fn table<R: Serialize>(name: &str, rows: &[R]) -> (String, Vec<Map<String, Value>>) {
    let fields = |row: &R| match serde_json::to_value(row).unwrap() {
        Value::Object(fields) => fields,
        other => panic!("{other}"),
    };
    let numbers = |mut fields: Map<String, Value>| {
        for value in fields.values_mut() {
            if let Value::Bool(it) = value {
                *value = u8::from(*it).into();
            }
        }
        fields
    };
    let rows = rows.iter().map(fields).map(numbers).collect();
    (name.to_owned(), rows)
}

fn body(rows: &mut Rows, at: u32) {
    let mut body = Body::new(Id::new());
    body.name = format!("Комиссия № {at} при администрации города");
    body.short_name = format!("Комиссия {at}");
    for seat in 0..12 {
        let mut membership = Membership::new(Id::new(), body.id);
        membership.position = seat + 1;
        membership.person = Some(rows.people[(at * 12 + seat) as usize].id);
        rows.memberships.push(membership);
    }
    let last: NaiveDate = LAST.parse().unwrap();
    for week in 0..WEEKS {
        let ago = Days::new((WEEKS - 1 - week) * 7 + u64::from(at));
        session(rows, body.id, week as u32, last - ago);
    }
    rows.rules.push(BodyRule::new(Id::new(), body.id));
    rows.bodies.push(body);
}

fn session(rows: &mut Rows, body: Id<Body>, week: u32, day: NaiveDate) {
    let mut session = Session::new(Id::new(), body);
    session.held_on = Some(day);
    session.number = Some(week % 52 + 1);
    session.status = match WEEKS as u32 - week {
        1..=3 => SessionStatus::Held,
        _ => SessionStatus::Signed,
    };
    let mut rule = BodyRule::new(Id::new(), body);
    rule.session = Some(session.id);
    rule.protocol_days = Some(5);
    rows.rules.push(rule);
    for at in 0..ITEMS {
        let mut item = AgendaItem::new(Id::new(), session.id);
        item.position = at + 1;
        item.title = format!("О ходе работ по благоустройству квартала {at}");
        item.state = ItemState::Considered;
        let mut decision = Decision::new(Id::new(), item.id);
        decision.position = 1;
        decision.text = "Принять к сведению и продолжить работу в установленные сроки.".into();
        if at < 4 {
            assignment(rows, decision.id, week, at, day);
        }
        rows.items.push(item);
        rows.decisions.push(decision);
    }
    rows.sessions.push(session);
}

fn assignment(rows: &mut Rows, decision: Id<Decision>, week: u32, at: u32, day: NaiveDate) {
    let mut it = Assignment::new(Id::new(), decision);
    it.position = 1;
    it.text = format!("Представить сведения об исполнении мероприятия {at}");
    it.due_on = day.checked_add_days(Days::new(30));
    match at {
        0 => it.executor = "Отдел по взаимодействию с общественностью".into(),
        1 => it.organization = Some(rows.organizations[(week % 60) as usize].id),
        _ => it.person = Some(rows.people[(week % 60) as usize].id),
    }
    if week + 6 < WEEKS as u32 && !(week + at).is_multiple_of(50) {
        it.state = AssignmentState::Done;
        it.reported_on = day.checked_add_days(Days::new(25));
        it.done_on = day.checked_add_days(Days::new(u64::from(25 + week % 9)));
        it.report = "исполнено в полном объёме".into();
    }
    if at == 3 {
        let mut co_executor = CoExecutor::new(Id::new(), it.id);
        co_executor.organization = Some(rows.organizations[(week % 60) as usize].id);
        rows.co_executors.push(co_executor);
    }
    rows.assignments.push(it);
}
