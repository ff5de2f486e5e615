//! The search over everything, and the way back and forward.

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, PointerButton};
use egui_kittest::kittest::{NodeT, Queryable};
use veche::domain::Id;
use veche::domain::tos::Tos;
use veche::domain::town::Territory;
use veche::exchange::dump::parse;
use veche::ops::{Office, Op};
use veche::ui::route::{Route, Tab};

use crate::harness::*;

fn demo() -> Office {
    let mut office = office();
    let json = include_str!("../../assets/demo/sayanogorsk.json");
    office.load(&parse(json).unwrap().tables).unwrap();
    office
}

fn key(window: &mut Window, modifiers: Modifiers, key: Key) {
    window.key_press_modifiers(modifiers, key);
    window.run_ok();
}

fn ask(window: &mut Window, words: &str) -> Vec<String> {
    key(window, Modifiers::COMMAND, Key::K);
    window.event(Event::Text(words.to_owned()));
    for _ in 0..200 {
        window.run_ok();
        if !sees(window, "найдено пока не всё") {
            break;
        }
    }
    answers(window)
}

fn answers(window: &Window) -> Vec<String> {
    let lines = window.query_all_by_role(Role::ListBoxOption);
    lines.filter_map(|it| it.accesskit_node().label()).collect()
}

fn route(window: &Window) -> Route {
    window.state().app.route().unwrap().clone()
}

#[test]
fn a_person_is_found_by_parts_of_the_name_and_opened_by_enter() {
    let mut window = window(demo());
    let person = office_of(&window)
        .all::<veche::domain::people::Person>()
        .unwrap()
        .into_iter()
        .find(|it| !it.patronymic.is_empty())
        .unwrap();
    let part = |text: &str| text.chars().take(5).collect::<String>();
    let words = format!("{} {}", part(&person.patronymic), part(&person.surname)).to_uppercase();
    let answers = ask(&mut window, &words.replace('Ё', "Е"));
    assert!(
        answers.iter().any(|it| it.starts_with(&person.full_name())),
        "{answers:?}"
    );
    shot(&mut window, "palette");
    key(&mut window, Modifiers::NONE, Key::Enter);
    assert_eq!(route(&window).tab, Tab::Partners);
    assert!(
        route(&window)
            .id::<veche::domain::people::Person>()
            .is_some()
    );
}

fn office_of(window: &Window) -> &Office {
    window.state().app.office().unwrap()
}

#[test]
fn every_kind_of_record_of_the_demo_town_is_found_and_opens_its_place() {
    let office = demo();
    let mut reading = veche::ops::SearchReading::default();
    while !reading.is_done() {
        office.read_search(&mut reading).unwrap();
    }
    for (words, kind) in [
        ("тос", "ТОС"),
        ("комисси", "орган"),
        ("конкурс", "конкурс"),
        ("форум", "мероприятие"),
        ("соглашени", "соглашение"),
        ("план", "план"),
    ] {
        let hits = reading.index().find(words, 60);
        let found = office.found(&hits).unwrap();
        assert!(!found.is_empty(), "{words} ({kind})");
        for it in found {
            assert!(!it.title.trim().is_empty(), "{it:?}");
        }
    }
}

#[test]
fn a_place_and_a_command_of_the_program_are_found_too() {
    let mut window = window(demo());
    let answers = ask(&mut window, "журнал");
    assert!(
        answers.iter().any(|it| it.starts_with("Журнал")),
        "{answers:?}"
    );
    key(&mut window, Modifiers::NONE, Key::Escape);
    assert!(
        window
            .query_all_by_role(Role::ListBoxOption)
            .next()
            .is_none()
    );
    ask(&mut window, "сочетан клавиш");
    key(&mut window, Modifiers::NONE, Key::Enter);
    assert!(sees(&window, "Перейти в раздел"));
}

#[test]
fn the_last_records_stand_first_while_nothing_is_asked() {
    let mut window = window(demo());
    ask(&mut window, "форум");
    key(&mut window, Modifiers::NONE, Key::Enter);
    let seen = route(&window);
    assert!(seen.record_id().is_some());
    go_to(&mut window, "Журнал");
    key(&mut window, Modifiers::COMMAND, Key::K);
    let first = answers(&window)[0].clone();
    assert!(!first.starts_with("Сводка"), "{first}");
    key(&mut window, Modifiers::NONE, Key::Enter);
    assert_eq!(route(&window), seen);
}

#[test]
fn a_territory_is_found_and_its_card_opened() {
    let mut office = office();
    let mut territory = Territory::new(Id::new());
    "село Весёлое".clone_into(&mut territory.name);
    office.add(Op::AddTerritory, &territory).unwrap();
    let mut window = window(office);
    ask(&mut window, "весел село");
    key(&mut window, Modifiers::NONE, Key::Enter);
    assert_eq!(route(&window).id::<Territory>(), Some(territory.id));
    assert!(sees(&window, "село Весёлое"));
}

#[test]
fn one_goes_back_to_the_list_as_it_was_left_and_forward_again() {
    let mut window = window(demo());
    let summary = route(&window);
    go_to(&mut window, "ТОС");
    type_into(&mut window, "Поиск по списку", "тос");
    let row = window.query_all_by_role(Role::Row).next().unwrap();
    row.click();
    window.run_ok();
    let card = route(&window);
    assert!(card.id::<Tos>().is_some());
    key(&mut window, Modifiers::ALT, Key::ArrowLeft);
    assert_eq!(route(&window), Route::tab(Tab::Tos));
    assert_eq!(value(&window, "Поиск по списку"), "тос");
    press(&mut window, "Назад");
    assert_eq!(route(&window), summary);
    key(&mut window, Modifiers::ALT, Key::ArrowRight);
    press(&mut window, "Вперёд");
    assert_eq!(route(&window), card);
    for pressed in [true, false] {
        window.event(Event::PointerButton {
            pos: egui::pos2(700.0, 400.0),
            button: PointerButton::Extra1,
            pressed,
            modifiers: Modifiers::NONE,
        });
    }
    window.run_ok();
    assert_eq!(route(&window), Route::tab(Tab::Tos));
    shot(&mut window, "way-back");
}

#[test]
fn going_back_asks_about_typing_that_is_not_saved() {
    let mut window = window(office());
    go_to(&mut window, "ТОС");
    press(&mut window, "Добавить ТОС");
    type_into(&mut window, "Наименование по уставу", "ТОС «Ель»");
    key(&mut window, Modifiers::ALT, Key::ArrowLeft);
    assert!(sees(&window, "Сохранить изменения?"));
    press(&mut window, "Не сохранять");
    assert_eq!(route(&window), Route::tab(Tab::Tos));
}

#[test]
fn rows_that_the_keys_walk_are_one_step_back() {
    let mut window = window(demo());
    go_to(&mut window, "Партнёры и события");
    window
        .get_by_role_and_label(Role::Table, "Организации")
        .focus();
    window.run_ok();
    for _ in 0..3 {
        key(&mut window, Modifiers::NONE, Key::ArrowDown);
    }
    assert!(route(&window).record_id().is_some());
    key(&mut window, Modifiers::ALT, Key::ArrowLeft);
    assert_eq!(route(&window), Route::tab(Tab::Partners));
}
