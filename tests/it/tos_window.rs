//! The tab «ТОС» as its keeper uses it: by mouse, by keys, in a wide window and a narrow one.

use chrono::NaiveDate;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use veche::domain::Id;
use veche::domain::register::TosCard;
use veche::domain::tos::{Boundary, TosStatus};
use veche::exchange::dump::parse;
use veche::ops::{Office, Op};
use veche::ui::program::Program;

use crate::harness::*;

fn demo() -> Office {
    let mut office = office();
    let json = include_str!("../../assets/demo/sayanogorsk.json");
    office.load(&parse(json).unwrap().tables).unwrap();
    office
}

fn today() -> NaiveDate {
    "2026-03-12".parse().unwrap()
}

fn office_of(window: &Window) -> &Office {
    window.state().app.office().unwrap()
}

#[test]
fn a_tos_is_added_seen_in_the_list_and_taken_back() {
    let mut window = window_of(office(), [1360.0, 1600.0], Program::default());
    go_to(&mut window, "ТОС");
    assert!(sees(&window, "В реестре пока нет ни одного ТОС"));
    press(&mut window, "Добавить ТОС");
    fill(&mut window, "Наименование по уставу", "ТОС «Берёзка»");
    fill(&mut window, "Регистрационный номер", "ТОС-01");
    fill(&mut window, "Дата внесения в реестр", "150620");
    assert_eq!(value(&window, "Дата внесения в реестр"), "15.06.2020");
    press(&mut window, "Добавить смену статуса");
    fill(&mut window, "С даты, строка 1 «Статус»", "1.6.2020");
    shot(&mut window, "tos-new");
    press(&mut window, "Сохранить");
    assert!(sees(&window, "ТОС добавлен в реестр"));
    press(&mut window, "К списку ТОС");
    assert!(sees(&window, "1\u{a0}ТОС, из них действует 1"));
    let row = office_of(&window).tos_rows(today()).unwrap().remove(0);
    assert_eq!(
        (row.number.as_str(), row.status),
        ("ТОС-01", Some(TosStatus::Active))
    );
    assert_eq!(office_of(&window).undo_op(), Some(Op::AddTos));
    window.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Z);
    window.run_ok();
    assert!(sees(&window, "В реестре пока нет ни одного ТОС"));
}

#[test]
fn an_arrow_walks_the_list_and_never_leads_to_a_button() {
    let mut window = window(demo());
    go_to(&mut window, "ТОС");
    let row = window.query_all_by_role(Role::Row).nth(2).unwrap();
    row.click();
    window.run_ok();
    press(&mut window, "К списку ТОС");
    for key in [egui::Key::ArrowDown, egui::Key::ArrowDown, egui::Key::Enter] {
        window.key_press(key);
        window.run_ok();
    }
    assert!(sees(&window, "К списку ТОС"), "Enter opened the row");
    assert!(!sees(&window, "Отменено"));
}

#[test]
fn one_types_on_in_a_fact_that_was_added_and_brings_back_one_that_was_removed() {
    let mut window = window_of(office(), [1360.0, 1600.0], Program::default());
    go_to(&mut window, "ТОС");
    press(&mut window, "Добавить ТОС");
    press(&mut window, "Добавить редакцию устава");
    press(&mut window, "Добавить смену статуса");
    // The first field is what the status is.
    window.key_press(egui::Key::Tab);
    window.run_ok();
    window.event(egui::Event::Text("150620".to_owned()));
    window.run_ok();
    window.key_press(egui::Key::Tab);
    window.run_ok();
    assert_eq!(value(&window, "С даты, строка 1 «Статус»"), "15.06.2020");
    press(&mut window, "Убрать строку 1 «Статус»");
    assert!(!sees(&window, "С даты, строка 1 «Статус»"));
    press(&mut window, "Вернуть (Ctrl+Z)");
    assert_eq!(value(&window, "С даты, строка 1 «Статус»"), "15.06.2020");
}

#[test]
fn a_card_without_a_name_says_so_and_is_not_saved() {
    let mut window = window(office());
    go_to(&mut window, "ТОС");
    press(&mut window, "Добавить ТОС");
    fill(&mut window, "Регистрационный номер", "7/1");
    press(&mut window, "Сохранить");
    assert!(sees(&window, "Заполните это поле"));
    assert!(office_of(&window).tos_rows(today()).unwrap().is_empty());
}

#[test]
fn rows_in_which_nothing_was_entered_are_not_saved_and_nothing_is_asked_of_them() {
    let mut window = window_of(office(), [1360.0, 2400.0], Program::default());
    go_to(&mut window, "ТОС");
    press(&mut window, "Добавить ТОС");
    fill(&mut window, "Наименование по уставу", "ТОС «Берёзка»");
    press(&mut window, "Добавить собрание");
    press(&mut window, "Добавить председателя или члена совета");
    press(&mut window, "Добавить границы");
    assert!(sees(&window, "• учредительное собрание"));
    assert!(sees(&window, "• председатель"));
    press(&mut window, "Сохранить");
    assert!(sees(&window, "ТОС добавлен в реестр"));
    let office = office_of(&window);
    let row = office.tos_rows(today()).unwrap().remove(0);
    let card = office.tos_card(row.id).unwrap().unwrap();
    assert_eq!(
        (
            card.meetings.len(),
            card.officers.len(),
            card.boundaries.len()
        ),
        (0, 0, 0)
    );
    assert!(sees(&window, "Все изменения сохранены"));
}

#[test]
fn the_card_says_since_when_a_registered_tos_is_active_and_tells_the_act_from_the_registration() {
    let mut window = window_of(office(), [1360.0, 2400.0], Program::default());
    go_to(&mut window, "ТОС");
    press(&mut window, "Добавить ТОС");
    fill(&mut window, "Наименование по уставу", "ТОС «Берёзка»");
    assert!(sees(&window, "Статус не внесён"));
    press(&mut window, "Добавить редакцию устава");
    let row = "строка 1 «Устав»";
    fill(
        &mut window,
        &format!("Зарегистрирован, {row}"),
        "15.03.2022",
    );
    fill(&mut window, &format!("Дата акта, {row}"), "14.03.2022");
    assert!(!sees(&window, "Статус не внесён"));
    assert!(sees(
        &window,
        "ТОС действует со дня регистрации устава, 15.03.2022"
    ));
    assert!(sees(
        &window,
        "Устав, зарегистрирован 15.03.2022, от\u{a0}14.03.2022"
    ));
    assert!(sees(&window, "• акт о регистрации устава"));
    fill(&mut window, &format!("Вид акта, {row}"), "постановление");
    fill(&mut window, &format!("№ акта, {row}"), "200");
    assert!(!sees(&window, "• акт о регистрации устава"));
}

#[test]
fn on_an_earlier_day_the_card_warns_of_nothing_that_came_later() {
    let mut window = window_of(office(), [1360.0, 2400.0], Program::default());
    go_to(&mut window, "ТОС");
    press(&mut window, "Добавить ТОС");
    fill(&mut window, "Наименование по уставу", "ТОС «Берёзка»");
    press(&mut window, "Добавить год");
    let year = "строка 1 «Показатели по годам»";
    fill(&mut window, &format!("Жители, {year}"), "0");
    assert!(sees(&window, "За 2026\u{a0}год жителей или членов 0"));
    fill(&mut window, "На дату", "01.01.2023");
    assert!(!sees(&window, "За 2026"));
}

#[test]
fn a_territory_has_a_ground_for_its_beginning_and_tells_of_its_twin() {
    let mut window = window_of(office(), [1360.0, 1200.0], Program::default());
    go_to(&mut window, "ТОС");
    click(&mut window, Role::RadioButton, "Территории");
    press(&mut window, "Добавить территорию");
    fill(&mut window, "Название территории", "Ромненский район");
    press(&mut window, "Указать основание образования");
    fill(&mut window, "Вид акта", "закон");
    fill(&mut window, "№ акта", "7-РЗ");
    assert!(sees(&window, "Указать основание упразднения"));
    press(&mut window, "Сохранить");
    shot(&mut window, "territory");
    let rows = office_of(&window).territory_rows().unwrap();
    let id = rows[0].territory.id;
    let card = office_of(&window).territory_card(id).unwrap().unwrap();
    assert_eq!(card.acts[0].number, "7-РЗ");
    press(&mut window, "Добавить территорию");
    fill(&mut window, "Название территории", "ромненский р-н");
    assert!(sees(
        &window,
        "Похоже, такая территория уже заведена: Ромненский район."
    ));
}

#[test]
fn the_register_is_searched_opened_and_shown_as_of_another_day() {
    let mut window = window(demo());
    go_to(&mut window, "ТОС");
    shot(&mut window, "tos-list");
    type_into(&mut window, "Поиск по списку", "территориальное первый");
    shot(&mut window, "tos-found");
    let rows = window.query_all_by_role(Role::Row).count();
    assert_eq!(rows, 1, "the whole name is searched too");
    window.get_by_role(Role::Row).click();
    window.run_ok();
    assert!(sees(&window, "К списку ТОС"));
    shot(&mut window, "tos-card");
    press(&mut window, "К списку ТОС");
    type_into(&mut window, "Поиск по списку", "");
    fill(&mut window, "На дату", "01.01.2009");
    shot(&mut window, "tos-on-2009");
    assert!(sees(
        &window,
        "На 1\u{a0}января 2009\u{a0}г.: 1\u{a0}ТОС, из них действует 1"
    ));
}

#[test]
fn the_card_fits_a_small_window() {
    let mut window = window_of(demo(), [1024.0, 700.0], Program::default());
    go_to(&mut window, "ТОС");
    shot(&mut window, "tos-list-small");
    window.get_all_by_role(Role::Row).next().unwrap().click();
    window.run_ok();
    shot(&mut window, "tos-card-small");
    assert!(sees(&window, "К списку ТОС"));
}

#[test]
fn a_person_is_added_in_place_where_one_is_needed_and_found_among_the_people() {
    let mut window = window_of(office(), [1360.0, 1600.0], Program::default());
    go_to(&mut window, "ТОС");
    press(&mut window, "Добавить ТОС");
    fill(&mut window, "Наименование по уставу", "ТОС «Берёзка»");
    press(&mut window, "Добавить председателя или члена совета");
    type_into(
        &mut window,
        "Фамилия, имя, отчество, строка 1 «Председатель и совет»",
        "Иванова Анна Петровна",
    );
    press(&mut window, "Добавить «Иванова Анна Петровна»");
    shot(&mut window, "tos-new-person");
    fill(
        &mut window,
        "Должность, строка 1 «Председатель и совет»",
        "пенсионер",
    );
    press(&mut window, "Добавить");
    press(&mut window, "Сохранить");
    let row = office_of(&window).tos_rows(today()).unwrap().remove(0);
    assert_eq!(row.chair, "Иванова\u{a0}А.\u{a0}П.");
    shot(&mut window, "tos-with-chair");
    go_to(&mut window, "Партнёры и события");
    click(&mut window, Role::RadioButton, "Люди");
    window.get_by_role(Role::Row).click();
    window.run_ok();
    shot(&mut window, "person-card");
    assert!(sees(&window, "Органы ТОС: 1") && sees(&window, "председатель"));
    press(&mut window, "ТОС «Берёзка»");
    assert!(sees(&window, "К списку ТОС"), "the link leads to the TOS");
}

#[test]
fn a_removed_tos_comes_back_by_the_toast() {
    let mut window = window(demo());
    go_to(&mut window, "ТОС");
    let before = office_of(&window).tos_rows(today()).unwrap().len();
    type_into(&mut window, "Поиск по списку", "Дружный");
    window.get_by_role(Role::Row).click();
    window.run_ok();
    press(&mut window, "Удалить запись");
    press(&mut window, "Удалить ТОС");
    assert_eq!(
        office_of(&window).tos_rows(today()).unwrap().len(),
        before - 1
    );
    press(&mut window, "Отменить");
    assert_eq!(office_of(&window).tos_rows(today()).unwrap().len(), before);
}

#[test]
fn the_longest_names_and_boundaries_fit_the_list_and_the_card() {
    let mut office = office();
    let mut card = TosCard::new(Id::new());
    card.tos.name = "Территориальное общественное самоуправление "
        .repeat(5)
        .chars()
        .take(216)
        .collect();
    card.boundaries.push(Boundary {
        description: "улица Примерная, дома № 1–19, "
            .repeat(19)
            .chars()
            .take(548)
            .collect(),
        ..Boundary::new(Id::new(), card.tos.id)
    });
    office.save_tos(&card).unwrap();
    let mut window = window_of(office, [1024.0, 700.0], Program::default());
    go_to(&mut window, "ТОС");
    shot(&mut window, "tos-long-list");
    window.get_by_role(Role::Row).click();
    window.run_ok();
    shot(&mut window, "tos-long-card");
    assert_eq!(
        value(&window, "Наименование по уставу").chars().count(),
        216
    );
    let boundaries = value(&window, "Описание границ, строка 1 «Границы»");
    assert_eq!(boundaries.chars().count(), 548);
}

#[test]
fn a_word_typed_in_the_other_layout_is_found_in_a_list() {
    let mut window = window(demo());
    go_to(&mut window, "ТОС");
    type_into(&mut window, "Поиск по списку", "vfqyf");
    assert!(sees(&window, "ТОС «Майна»"));
    assert!(!sees(&window, "ТОС «Первый»"));
}

#[test]
fn saving_what_was_not_changed_says_so() {
    let mut window = window(demo());
    go_to(&mut window, "ТОС");
    window.query_all_by_role(Role::Row).nth(2).unwrap().click();
    window.run_ok();
    window.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::S);
    window.run_ok();
    assert!(sees(&window, "Сохранять нечего"));
}
