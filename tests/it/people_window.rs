//! People in the window: all of one person on the card, names, consents.

use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};

use veche::ops::Office;
use veche::ui::program::Program;

use crate::harness::{
    Window, click, fill, go_to, office, press, sees, shot, type_into, value, window_of,
};
use crate::involvements::{add_person, town};

/// The town with its list of people open.
fn people() -> Window {
    let mut window = tall(town());
    click(&mut window, Role::RadioButton, "Люди");
    window
}

fn open(window: &mut Window, name: &str) {
    let row = window
        .query_all_by_label_contains(name)
        .find(|it| it.accesskit_node().role() == Role::Row);
    row.unwrap().click();
    window.run_ok();
}

/// A window tall enough for a whole card.
fn tall(office: Office) -> Window {
    let mut window = window_of(office, [1360.0, 1800.0], Program::default());
    go_to(&mut window, "Партнёры и события");
    window
}

#[test]
fn a_card_shows_all_the_person_does_and_each_line_leads_there() {
    let mut window = people();
    type_into(&mut window, "Поиск по списку", "Иванова Анна");
    open(&mut window, "Иванова Анна");
    for it in [
        "Органы ТОС: 1",
        "Явка на заседаниях:",
        "Заявки на конкурсы: 1",
    ] {
        assert!(sees(&window, it), "{it}");
    }
    shot(&mut window, "people-card");
    press(&mut window, "Удалить запись");
    assert!(sees(&window, "Удалить нельзя: запись нужна другим"));
    shot(&mut window, "people-where");
    press(&mut window, "Закрыть");
    assert!(window.state().app.office().unwrap().undo_op().is_none());
}

#[test]
fn the_forms_of_a_name_are_proposed_and_kept_when_corrected() {
    let mut office = office();
    let id = add_person(&mut office, "Дюма Алексей Петрович");
    let mut window = tall(office);
    click(&mut window, Role::RadioButton, "Люди");
    open(&mut window, "Дюма");
    assert!(sees(&window, "Пол по имени: мужской"));
    assert_eq!(value(&window, "Дательный падеж (кому?)"), "");
    shot(&mut window, "people-names");
    press(&mut window, "Исправить предложенное");
    assert_eq!(
        value(&window, "Дательный падеж (кому?)"),
        "Дюма Алексею Петровичу"
    );
    fill(
        &mut window,
        "Дательный падеж (кому?)",
        "Дюме Алексею Петровичу",
    );
    press(&mut window, "Сохранить");
    let office = window.state().app.office().unwrap();
    let saved = office.find(id).unwrap().unwrap();
    assert_eq!(saved.dative.as_deref(), Some("Дюме Алексею Петровичу"));
    fill(&mut window, "Фамилия", "Петров");
    assert!(sees(&window, "Форма имени не похожа на имя"));
}

#[test]
fn those_without_consent_are_listed_on_a_day_and_open_from_the_list() {
    let mut window = people();
    click(&mut window, Role::RadioButton, "Без согласия");
    assert!(sees(&window, "Андреева Валентина"));
    shot(&mut window, "people-no-consent");
    open(&mut window, "Андреева Валентина");
    assert!(sees(&window, "Согласия на обработку персональных данных"));
}
