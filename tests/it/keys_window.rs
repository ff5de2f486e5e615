//! The keyboard alone: choosing, going on, and always seeing where one types.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use veche::domain::Id;
use veche::domain::commissions::BodyCard;
use veche::domain::sessions::{Presence, SessionKind};

use crate::harness::*;
use crate::sessions::commission;

fn new_session() -> (Window, BodyCard) {
    let mut office = office();
    let body = commission(&mut office);
    let mut window = window(office);
    go_to(&mut window, "Комиссии");
    press(&mut window, "Новое заседание");
    (window, body)
}

fn next_part(window: &mut Window) {
    window.key_press_modifiers(Modifiers::COMMAND, Key::PageDown);
    window.run_ok();
}

fn list(window: &Window, name: &str) -> String {
    let node = window.get_by_role_and_label(Role::ComboBox, name);
    node.value().unwrap_or_default()
}

fn focus_on_list(window: &mut Window, name: &str) {
    window.get_by_role_and_label(Role::ComboBox, name).focus();
    window.run_ok();
}

#[test]
fn an_entry_of_a_list_is_chosen_by_keys_alone() {
    let (mut window, _) = new_session();
    focus_on_list(&mut window, "Вид заседания");
    key(&mut window, Key::ArrowDown);
    assert!(sees(&window, "Заочное"), "the list is open");
    key(&mut window, Key::ArrowDown);
    key(&mut window, Key::ArrowDown);
    shot(&mut window, "list-by-keys");
    key(&mut window, Key::Enter);
    assert_eq!(list(&window, "Вид заседания"), "Выездное");
    assert!(!sees(&window, "Заочное"), "the list is closed");
    // A letter leads to the entry, Escape leaves all as it was.
    types(&mut window, "з");
    key(&mut window, Key::Escape);
    assert_eq!(list(&window, "Вид заседания"), "Выездное");
    assert!(!sees(&window, "Заочное"));
    // Tab takes what is marked and goes on to the next field.
    types(&mut window, "з");
    key(&mut window, Key::Tab);
    assert_eq!(list(&window, "Вид заседания"), "Заочное");
    window.get_by(|it| it.is_focused() && it.label().as_deref() == Some("Начало"));
}

#[test]
fn the_cursor_follows_to_the_next_part_and_into_what_is_out_of_sight() {
    let (mut window, _) = new_session();
    fill(&mut window, "Дата", "02.03.2026");
    for _ in 0..3 {
        next_part(&mut window);
    }
    press(&mut window, "Добавить вопрос");
    types(&mut window, "О плане работы");
    next_part(&mut window);
    types(&mut window, "О новом: ");
    let title = value(&window, "Вопрос");
    assert!(title.contains("О новом: "), "{title}");
    // By Tab alone from the question to the lowest button: each place is seen.
    let bottom = 800.0;
    let mut lowest = 0.0_f32;
    for _ in 0..9 {
        key(&mut window, Key::Tab);
        let focused = window.get_by(|it| it.is_focused() && it.role() != Role::Window);
        let rect = focused.rect();
        assert!(rect.bottom() < bottom, "{rect:?}");
        lowest = lowest.max(rect.bottom());
    }
    shot(&mut window, "tab-followed");
    assert!(sees(&window, "Добавить особое мнение"));
}

#[test]
fn a_remark_on_a_member_leads_into_the_reason() {
    let (mut window, body) = new_session();
    fill(&mut window, "Дата", "02.03.2026");
    next_part(&mut window);
    types(&mut window, "в");
    for _ in 0..4 {
        key(&mut window, Key::ArrowDown);
    }
    types(&mut window, "у");
    key(&mut window, Key::Enter);
    for _ in 0..3 {
        next_part(&mut window);
    }
    let remark = window.get_by_label_contains("но причина не указана").rect();
    let ways: Vec<_> = window.query_all_by_label("Перейти").collect();
    let beside = |it: &&egui_kittest::Node<'_>| remark.y_range().intersects(it.rect().y_range());
    ways.iter().find(beside).unwrap().click();
    drop(ways);
    window.run_ok();
    shot(&mut window, "led-to-reason");
    types(&mut window, "отпуск");
    window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    window.run_ok();
    let office = window.state().app.office().unwrap();
    let row = office.session_rows().unwrap().remove(0);
    let card = office.session_card(row.id).unwrap().unwrap();
    let away = card.attendance_of(body.memberships[4].id).unwrap();
    assert_eq!(
        (away.state, away.reason.as_str()),
        (Presence::Excused, "отпуск")
    );
}

#[test]
fn a_new_session_is_of_the_body_used_last_and_another_body_keeps_the_day() {
    let mut office = office();
    let first = commission(&mut office);
    let mut second = BodyCard::new(Id::new());
    second.body.name = "Абаканский совет".into();
    second.body.short_name = "АС".into();
    office.save_body(&second).unwrap();
    let mut used = office.proposed_session(first.body.id, "").unwrap();
    used.session.held_on = Some("2026-03-02".parse().unwrap());
    office.save_session(&used).unwrap();
    let mut window = window(office);
    go_to(&mut window, "Комиссии");
    press(&mut window, "Новое заседание");
    let proposed = list(&window, "Орган");
    assert_ne!(proposed, "АС", "the first by name was not used last");
    fill(&mut window, "Дата", "05.03.2026");
    choose(&mut window, "Вид заседания", "Внеочередное");
    choose(&mut window, "Орган", "АС");
    assert_eq!(value(&window, "Дата"), "05.03.2026");
    window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    window.run_ok();
    let office = window.state().app.office().unwrap();
    let rows = office.session_rows().unwrap();
    let new = rows.iter().find(|it| it.body == second.body.id).unwrap();
    let card = office.session_card(new.id).unwrap().unwrap();
    assert_eq!(card.session.kind, SessionKind::Extraordinary);
}

#[test]
fn the_day_of_signing_is_asked_for_and_enter_signs() {
    let (mut window, _) = new_session();
    fill(&mut window, "Дата", "02.03.2026");
    next_part(&mut window);
    types(&mut window, "в");
    window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    window.run_ok();
    press(&mut window, "Провести");
    press(&mut window, "Провести с замечаниями");
    press(&mut window, "Подписать протокол");
    key(&mut window, Key::Enter);
    assert!(sees(&window, "Заполните это поле"), "no day is proposed");
    shot(&mut window, "sign-asks");
    types(&mut window, "04.03.2026");
    key(&mut window, Key::Enter);
    let office = window.state().app.office().unwrap();
    let row = office.session_rows().unwrap().remove(0);
    let card = office.session_card(row.id).unwrap().unwrap();
    assert_eq!(card.session.signed_on, "2026-03-04".parse().ok());
}
