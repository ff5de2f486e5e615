//! Ctrl+Z while a card has typing that is not saved.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use veche::domain::Id;
use veche::domain::agreements::Agreement;
use veche::domain::organizations::Organization;
use veche::ops::{Office, Op};
use veche::ui::program::Program;

use crate::harness::*;

fn step(window: &mut Window, key: Key) {
    window.key_press_modifiers(Modifiers::COMMAND, key);
    window.run_ok();
}

fn organizations(window: &Window) -> usize {
    let office = window.state().app.office().unwrap();
    office.all::<Organization>().unwrap().len()
}

fn with_a_partner() -> Office {
    let mut office = office();
    let mut it = Organization::new(Id::new());
    "Совет ветеранов".clone_into(&mut it.name);
    office.add(Op::AddOrganization, &it).unwrap();
    office
}

/// The card of a new agreement with a name and two clauses.
fn agreement() -> Window {
    let mut window = window_of(with_a_partner(), [1360.0, 1300.0], Program::default());
    go_to(&mut window, "Партнёры и события");
    click(&mut window, Role::RadioButton, "Соглашения");
    press(&mut window, "Новое соглашение");
    fill(&mut window, "Название", "О партнёрстве");
    press(&mut window, "Добавить пункт");
    fill(&mut window, "Обязательство, строка 1", "Информировать");
    press(&mut window, "Добавить пункт");
    fill(&mut window, "Обязательство, строка 2", "Содействовать");
    window
}

#[test]
fn a_row_removed_by_a_slip_comes_back_with_all_that_was_typed() {
    let mut window = agreement();
    press(&mut window, "Убрать строку 1");
    assert_eq!(value(&window, "Обязательство, строка 1"), "Содействовать");
    assert!(sees(&window, "Строка убрана."));
    shot(&mut window, "row-removed");
    press(&mut window, "Вернуть (Ctrl+Z)");
    assert_eq!(value(&window, "Обязательство, строка 1"), "Информировать");
    assert_eq!(value(&window, "Обязательство, строка 2"), "Содействовать");
    assert_eq!(value(&window, "Название"), "О партнёрстве");
    assert!(!sees(&window, "Строка убрана."));
}

#[test]
fn what_is_typed_is_taken_back_before_anything_saved_is() {
    let mut window = agreement();
    press(&mut window, "Убрать строку 1");
    step(&mut window, Key::Z);
    assert_eq!(value(&window, "Обязательство, строка 1"), "Информировать");
    assert!(sees(&window, "Последняя правка карточки отменена"));
    step(&mut window, Key::Y);
    assert_eq!(value(&window, "Обязательство, строка 1"), "Содействовать");
    step(&mut window, Key::Z);
    step(&mut window, Key::Z);
    assert_eq!(value(&window, "Название"), "");
    assert_eq!(organizations(&window), 1, "the saved step stands");
}

#[test]
fn with_something_unreadable_typed_nothing_saved_is_taken_back() {
    let mut window = agreement();
    step(&mut window, Key::S);
    fill(&mut window, "Действует с", "31.02.2026");
    // On a button Ctrl+Z is not the field's own.
    let button = window.get_by_role_and_label(Role::Button, "Добавить пункт");
    button.focus();
    window.run_ok();
    step(&mut window, Key::Z);
    assert!(sees(&window, "сначала сохраните её"));
    assert_eq!(value(&window, "Действует с"), "31.02.2026");
    let office = window.state().app.office().unwrap();
    assert_eq!(office.all::<Agreement>().unwrap().len(), 1);
}

#[test]
fn once_the_card_is_saved_the_saved_step_is_taken_back() {
    let mut window = agreement();
    step(&mut window, Key::S);
    press(&mut window, "Убрать строку 1");
    step(&mut window, Key::Z);
    assert_eq!(value(&window, "Обязательство, строка 1"), "Информировать");
    assert!(!window.state().app.has_unsaved());
    step(&mut window, Key::Z);
    let office = window.state().app.office().unwrap();
    assert!(office.all::<Agreement>().unwrap().is_empty());
    assert_eq!(organizations(&window), 1);
}

#[test]
fn an_item_of_the_agenda_removed_by_keys_comes_back_by_keys() {
    let mut office = office();
    let body = crate::sessions::commission(&mut office);
    let mut card = crate::sessions::session(&office, &body, 9);
    let first = card.items[0].id;
    let second = card.add_item_after(first);
    let item = card.items.iter_mut().find(|it| it.id == second).unwrap();
    "О благоустройстве".clone_into(&mut item.title);
    office.save_session(&card).unwrap();
    let mut window = window(office);
    go_to(&mut window, "Комиссии");
    window.query_all_by_role(Role::Row).next().unwrap().click();
    window.run_ok();
    click(&mut window, Role::RadioButton, "Повестка · 2");
    let title = |row: u32| format!("Вопрос, строка {row}");
    type_into(&mut window, &title(2), "О благоустройстве дворов");
    window.key_press_modifiers(Modifiers::ALT, Key::Delete);
    window.run_ok();
    assert!(window.query_by_label(&title(2)).is_none());
    // The cursor is in the title that is left, and still it is the item that comes back.
    assert!(window.ctx.text_edit_focused());
    step(&mut window, Key::Z);
    assert_eq!(value(&window, &title(2)), "О благоустройстве дворов");
}
