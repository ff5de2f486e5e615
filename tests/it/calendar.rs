//! The calendar of sessions, and what is due of commissions.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{AccessKitNode, Queryable};
use veche::domain::Id;
use veche::domain::commissions::{BodyCard, BodyTerm};
use veche::domain::home::DueKind;
use veche::domain::session_card::SessionCard;
use veche::domain::sessions::SessionStatus;
use veche::ops::Office;
use veche::ui::program::{Program, ThemeChoice};

use crate::harness::{Window, click, go_to, office, press, sees, shot, value, window, window_of};
use crate::sessions::{commission, day, session};

const TAB: &str = "Комиссии";

/// A commission whose minutes are due in five days, with a session of every kind of status.
fn with_sessions() -> (Office, BodyCard) {
    let mut office = office();
    let mut body = commission(&mut office);
    body.rules[0].protocol_days = Some(5);
    body.rules[0].paragraph = "п. 4".into();
    body.memberships[5].until = Some(day("2026-05-01"));
    let mut term = BodyTerm::new(Id::new(), body.body.id);
    term.name = "II созыв".into();
    term.until = Some(day("2026-05-10"));
    body.terms.push(term);
    office.save_body(&body).unwrap();
    let signed = held(&mut office, &body, "2026-02-10", 1);
    office.sign_protocol(signed, day("2026-02-12")).unwrap();
    held(&mut office, &body, "2026-03-02", 2);
    planned(&mut office, &body, "2026-03-10");
    let cancelled = planned(&mut office, &body, "2026-03-20");
    office.cancel_session(cancelled, "отпуском").unwrap();
    let moved = planned(&mut office, &body, "2026-04-03");
    let to = Some(day("2026-04-07"));
    office.move_session(moved, to, "праздником").unwrap();
    planned(&mut office, &body, "2026-04-07");
    (office, body)
}

fn held(
    office: &mut Office,
    body: &BodyCard,
    on: &str,
    number: u32,
) -> Id<veche::domain::sessions::Session> {
    let mut card = session(office, body, 9);
    card.session.held_on = Some(day(on));
    card.session.number = Some(number);
    card.assignments[0].due_on = Some(day("2026-03-11"));
    office.hold_session(&card).unwrap();
    card.session.id
}

fn planned(office: &mut Office, body: &BodyCard, on: &str) -> Id<veche::domain::sessions::Session> {
    let mut card: SessionCard = session(office, body, 9);
    card.session.held_on = Some(day(on));
    card.session.number = None;
    card.assignments.clear();
    office.save_session(&card).unwrap();
    card.session.id
}

#[test]
fn what_is_due_stands_in_the_order_of_urgency() {
    let (office, body) = with_sessions();
    let due = office.dues(day("2026-03-12")).unwrap();
    let found: Vec<(DueKind, Option<String>, bool)> = due
        .iter()
        .map(|it| (it.kind, it.day.map(|it| it.to_string()), it.late))
        .collect();
    let one = |kind, day: &str, late| (kind, Some(day.to_owned()), late);
    assert_eq!(
        found,
        [
            // Held on 2 March, and the rule it was held by gives five days.
            one(DueKind::Protocol, "2026-03-07", true),
            one(DueKind::Session, "2026-03-10", true),
            one(DueKind::Assignment, "2026-03-11", true),
            one(DueKind::Assignment, "2026-03-11", true),
            one(DueKind::Membership, "2026-05-01", false),
            one(DueKind::Term, "2026-05-10", false),
        ]
    );
    assert_eq!(due[4].text, "Зайцев\u{a0}Е.\u{a0}П.");
    assert_eq!(due[4].who, body.body.short_name);
}

#[test]
fn a_later_rule_does_not_change_when_minutes_of_a_held_session_are_due() {
    let (mut office, mut body) = with_sessions();
    body.rules[0].protocol_days = Some(30);
    office.save_body(&body).unwrap();
    let due = office.dues(day("2026-03-12")).unwrap();
    assert_eq!(due[0].day, Some(day("2026-03-07")));
}

#[test]
fn the_list_of_what_is_due_leads_to_where_it_is_done() {
    let (office, _) = with_sessions();
    let mut window = window(office);
    go_to(&mut window, "Сводка");
    assert!(sees(&window, "протокол не подписан в срок · 07.03.2026"));
    assert!(sees(&window, "поручение просрочено · 11.03.2026"));
    shot(&mut window, "home-due");
    press(&mut window, "Все сроки комиссий: 6");
    assert!(sees(&window, "День заседания прошёл"));
    shot(&mut window, "due");
    click(&mut window, Role::ComboBox, "Фильтр: Вид");
    press(&mut window, "Созывы");
    assert_eq!(window.query_all_by_role(Role::Row).count(), 1);
    window.query_all_by_role(Role::Row).next().unwrap().click();
    window.run_ok();
    assert!(sees(&window, "Скоро заканчивается"));
}

fn open_calendar(window: &mut Window) {
    go_to(window, TAB);
    click(window, Role::RadioButton, "Календарь");
}

#[test]
fn the_year_shows_every_session_and_opens_it() {
    let (office, _) = with_sessions();
    let mut window = window(office);
    open_calendar(&mut window);
    shot(&mut window, "calendar");
    let name = "10\u{a0}февраля 2026\u{a0}г.: Комиссия по ТОС №\u{a0}1, протокол подписан";
    press(&mut window, name);
    assert!(sees(&window, "Заседание №\u{a0}1 от 10.02.2026"));
    open_calendar(&mut window);
    press(&mut window, "Предыдущий год");
    assert!(sees(&window, "1\u{a0}января 2025\u{a0}г."));
    press(&mut window, "Сегодня");
    // Two on one day: it is asked which.
    let begins = |node: &AccessKitNode<'_>, with: &str| {
        let name = node.label().unwrap_or_default();
        name.starts_with(with)
    };
    window
        .get_by(|node| begins(node, "7\u{a0}апреля 2026"))
        .click();
    window.run_ok();
    shot(&mut window, "calendar-which");
    press(&mut window, "Закрыть");
}

#[test]
fn a_click_on_an_empty_day_plans_a_session_on_it() {
    let (office, _) = with_sessions();
    let mut window = window(office);
    open_calendar(&mut window);
    press(&mut window, "15\u{a0}мая 2026\u{a0}г.");
    assert_eq!(value(&window, "Дата"), "15.05.2026");
    press(&mut window, "Сохранить");
    let office = window.state().app.office().unwrap();
    let marks = office.session_marks(2026).unwrap();
    let new = marks.last().unwrap();
    assert_eq!(new.held_on, day("2026-05-15"));
    assert_eq!(new.status, SessionStatus::Planned);
}

#[test]
fn the_calendar_obeys_the_keys() {
    let (office, _) = with_sessions();
    let mut window = window(office);
    open_calendar(&mut window);
    let year = "Календарь заседаний, 2026 год. 12\u{a0}марта 2026\u{a0}г.";
    window.get_by_label(year).focus();
    window.run_ok();
    for key in [Key::ArrowUp, Key::ArrowLeft, Key::ArrowLeft, Key::ArrowLeft] {
        window.key_press(key);
        window.run_ok();
    }
    shot(&mut window, "calendar-keys");
    window.key_press_modifiers(Modifiers::NONE, Key::Enter);
    window.run_ok();
    assert!(sees(&window, "Заседание №\u{a0}2 от 02.03.2026"));
}

#[test]
fn the_calendar_fits_a_small_dark_window() {
    let (office, _) = with_sessions();
    let program = Program {
        theme: ThemeChoice::Dark,
        ..Program::default()
    };
    let mut window = window_of(office, [1024.0, 700.0], program);
    open_calendar(&mut window);
    shot(&mut window, "calendar-small");
    click(&mut window, Role::RadioButton, "Сроки");
    shot(&mut window, "due-small");
    click(&mut window, Role::RadioButton, "Поручения");
    shot(&mut window, "control-small");
    click(&mut window, Role::RadioButton, "Органы");
    window.query_all_by_role(Role::Row).next().unwrap().click();
    window.run_ok();
    shot(&mut window, "body-small");
}
