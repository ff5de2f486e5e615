//! Organizations in the window: adding, correcting, refusing, removing, taking back.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use veche::domain::Id;
use veche::domain::organizations::Organization;
use veche::domain::people::Person;
use veche::ops::{Office, Op};

use crate::harness::*;

const TAB: &str = "Партнёры и события";

fn three() -> Office {
    let mut office = office();
    for (surname, name) in [("Фёдорова", "Алёна"), ("Иванов", "Пётр")] {
        let mut person = Person::new(Id::new());
        surname.clone_into(&mut person.surname);
        name.clone_into(&mut person.given_name);
        office.add(Op::AddPerson, &person).unwrap();
    }
    for name in ["Станица «Означенное»", "Ёлочка", "Общественная палата"]
    {
        let mut it = Organization::new(Id::new());
        name.clone_into(&mut it.name);
        office.add(Op::AddOrganization, &it).unwrap();
    }
    office
}

fn names(window: &Window) -> Vec<String> {
    let office = window.state().app.office().unwrap();
    let all = office.all::<Organization>().unwrap();
    all.into_iter().map(|it| it.name).collect()
}

#[test]
fn an_organization_is_added_and_stands_in_the_list() {
    let mut window = window(office());
    go_to(&mut window, TAB);
    assert!(sees(&window, "Организаций пока нет"));
    press(&mut window, "Добавить организацию");
    fill(&mut window, "Название", "Совет ветеранов");
    choose(&mut window, "Вид", "Казачье общество");
    fill(&mut window, "Сотрудничаем с", "150620");
    assert_eq!(value(&window, "Сотрудничаем с"), "15.06.2020");
    shot(&mut window, "organization-new");
    window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    window.run_ok();
    assert!(sees(&window, "Организация сохранена"));
    assert_eq!(names(&window), ["Совет ветеранов"]);
    assert!(!window.state().app.has_unsaved());
}

#[test]
fn what_is_missing_or_unreadable_is_said_and_nothing_is_saved() {
    let mut window = window(office());
    go_to(&mut window, TAB);
    press(&mut window, "Добавить организацию");
    fill(&mut window, "Сотрудничаем с", "31.02.2025");
    press(&mut window, "Сохранить");
    assert!(sees(&window, "Заполните это поле"));
    assert!(sees(&window, "Такого дня в этом месяце нет"));
    assert_eq!(value(&window, "Сотрудничаем с"), "31.02.2025");
    assert!(names(&window).is_empty());
    shot(&mut window, "organization-problems");
}

#[test]
fn leaving_a_changed_card_asks_and_can_save() {
    let mut window = window(three());
    go_to(&mut window, TAB);
    click(
        &mut window,
        Role::Row,
        "Строка: Ёлочка Некоммерческая организация",
    );
    fill(&mut window, "Телефон", "2-15-15");
    click(
        &mut window,
        Role::Row,
        "Строка: Станица «Означенное» Некоммерческая организация",
    );
    assert!(sees(&window, "Сохранить изменения?"));
    shot(&mut window, "unsaved");
    press(&mut window, "Сохранить и продолжить");
    let office = window.state().app.office().unwrap();
    let all = office.all::<Organization>().unwrap();
    let phone = |name: &str| all.iter().find(|it| it.name == name).unwrap().phone.clone();
    assert_eq!(phone("Ёлочка"), "2-15-15");
    assert_eq!(value(&window, "Название"), "Станица «Означенное»");
}

#[test]
fn a_leader_is_found_by_parts_of_the_name() {
    let mut window = window(three());
    go_to(&mut window, TAB);
    click(
        &mut window,
        Role::Row,
        "Строка: Ёлочка Некоммерческая организация",
    );
    type_into(&mut window, "Руководитель", "ален фед");
    shot(&mut window, "organization-leader");
    window.key_press(Key::Enter);
    window.run_ok();
    assert_eq!(value(&window, "Руководитель"), "Фёдорова Алёна");
    fill(&mut window, "Руководитель", "Сидоров");
    assert!(sees(&window, "Такой записи нет: выберите из списка"));
}

#[test]
fn a_removed_organization_comes_back_by_undo() {
    let mut window = window(three());
    go_to(&mut window, TAB);
    click(
        &mut window,
        Role::Row,
        "Строка: Ёлочка Некоммерческая организация",
    );
    shot(&mut window, "organizations");
    press(&mut window, "Удалить запись");
    shot(&mut window, "organization-remove");
    press(&mut window, "Удалить");
    assert_eq!(names(&window).len(), 2);
    assert!(sees(&window, "Организация удалена"));
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run_ok();
    assert_eq!(names(&window).len(), 3);
    assert!(sees(&window, "Отменено: удаление организации"));
    window.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    window.run_ok();
    assert_eq!(names(&window).len(), 2);
}

#[test]
fn the_list_is_searched_sorted_and_walked_by_keys() {
    let mut window = window(three());
    go_to(&mut window, TAB);
    let first = |window: &Window| {
        let row = window.query_all_by_role(Role::Row).next().unwrap();
        row.rect().top()
    };
    let top = first(&window);
    press(&mut window, "Сортировать: Название");
    let row = window.get_by_role_and_label(
        Role::Row,
        "Строка: Станица «Означенное» Некоммерческая организация",
    );
    assert!(
        (row.rect().top() - top).abs() < 1.0,
        "descending puts С first"
    );
    window
        .get_by_role_and_label(Role::Table, "Организации")
        .focus();
    window.run_ok();
    window.key_press(Key::End);
    window.run_ok();
    assert_eq!(value(&window, "Название"), "Ёлочка");
    window.key_press_modifiers(Modifiers::COMMAND, Key::F);
    window.run_ok();
    window.event(egui::Event::Text("палат".to_owned()));
    window.run_ok();
    assert_eq!(window.query_all_by_role(Role::Row).count(), 1);
}

#[test]
fn unsaved_typing_comes_back_after_a_crash() {
    let mut window = window(three());
    go_to(&mut window, TAB);
    press(&mut window, "Добавить организацию");
    fill(&mut window, "Название", "Недописанное");
    fill(&mut window, "Сотрудничаем с", "весной");
    for _ in 0..8 {
        window.run_steps(1);
        window.event(egui::Event::PointerMoved(egui::pos2(5.0, 5.0)));
    }
    let office = window.state_mut().app.office_mut().unwrap();
    let names = office.draft_names().unwrap();
    assert_eq!(names.len(), 1, "{names:?}");
}
