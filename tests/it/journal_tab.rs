//! The journal and the settings in the window.

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use veche::domain::Id;
use veche::domain::organizations::{Organization, OrganizationKind};
use veche::domain::people::Person;
use veche::ops::{Office, Op};
use veche::ui::program::Program;

use crate::harness::*;

/// An organization that was added, changed and given a leader.
fn changed() -> (Office, Id<Organization>) {
    let mut office = office();
    let mut person = Person::new(Id::new());
    "Фёдорова".clone_into(&mut person.surname);
    office.add(Op::AddPerson, &person).unwrap();
    let mut it = Organization::new(Id::new());
    "Ёлочка".clone_into(&mut it.name);
    office.add(Op::AddOrganization, &it).unwrap();
    it.kind = OrganizationKind::Cossack;
    it.leader = Some(person.id);
    "2-15-15".clone_into(&mut it.phone);
    office.change(Op::ChangeOrganization, &it).unwrap();
    (office, it.id)
}

#[test]
fn the_journal_says_who_did_what_and_what_became_of_each_field() {
    let mut window = window(changed().0);
    go_to(&mut window, "Журнал");
    shot(&mut window, "journal");
    let row = "Строка: 12.03.2026 10:00 Изменение организации";
    click(&mut window, Role::Row, row);
    for text in [
        "Вид:",
        "некоммерческая организация",
        "казачье общество",
        "Фёдорова",
        "2-15-15",
    ] {
        assert!(sees(&window, text), "{text}");
    }
    shot(&mut window, "journal-step");
}

#[test]
fn a_step_taken_back_is_marked_and_can_be_done_again() {
    let mut window = window(changed().0);
    go_to(&mut window, "Журнал");
    press(&mut window, "Отменить: изменение организации");
    assert!(sees(&window, "Отменено: изменение организации"));
    assert!(sees(&window, "отменено"));
    press(&mut window, "Повторить: изменение организации");
    assert!(sees(&window, "Повторено: изменение организации"));
}

#[test]
fn an_undo_of_a_step_done_again_is_called_an_undo() {
    let mut office = changed().0;
    office.undo().unwrap();
    office.redo().unwrap();
    office.undo().unwrap();
    let mut window = window(office);
    go_to(&mut window, "Журнал");
    let times = |text: &str| window.query_all_by_label_contains(text).count();
    let undone = "Строка: 12.03.2026 10:00 Отменено: изменение организации";
    assert_eq!(times(undone), 2);
    assert_eq!(times("Строка: 12.03.2026 10:00 Повторено"), 1);
    assert!(sees(&window, "отменено"), "the step itself does not stand");
}

#[test]
fn the_history_of_a_record_opens_from_its_card() {
    let mut window = window(changed().0);
    go_to(&mut window, "Партнёры и события");
    click(&mut window, Role::Row, "Строка: Ёлочка Казачье общество");
    press(&mut window, "История записи");
    assert!(sees(&window, "добавление организации"));
    assert!(sees(&window, "изменение организации"));
    assert!(!sees(&window, "добавление человека"));
    shot(&mut window, "history");
    press(&mut window, "Весь журнал");
    assert!(sees(&window, "Добавление человека"));
}

#[test]
fn the_language_is_switched_while_the_program_runs() {
    let mut window = window(office());
    go_to(&mut window, "Настройки");
    shot(&mut window, "settings");
    choose(&mut window, "Язык", "English");
    window.get_by_role_and_label(Role::Tab, "Partners and events");
    choose(&mut window, "Theme", "Dark");
    window.run_ok();
    shot(&mut window, "settings-dark");
    assert_eq!(window.ctx.theme(), egui::Theme::Dark);
}

#[test]
fn the_name_in_the_journal_is_the_one_set_in_the_settings() {
    let mut window = window(office());
    go_to(&mut window, "Настройки");
    fill(&mut window, "Ваше имя в журнале изменений", "Петров П. П.");
    fill(&mut window, "Город или район", "Саяногорск");
    press(&mut window, "Сохранить");
    assert!(sees(&window, "Сведения сохранены"));
    let office = window.state().app.office().unwrap();
    assert_eq!(office.town().unwrap().unwrap().name, "Саяногорск");
    go_to(&mut window, "Журнал");
    assert!(sees(&window, "Петров П. П."));
}

#[test]
fn a_small_screen_and_a_great_scale_leave_everything_in_reach() {
    let program = Program {
        scale: 150,
        ..Program::default()
    };
    for (size, name) in [([1024.0, 700.0], "small"), ([1360.0, 800.0], "scaled")] {
        let program = match name {
            "small" => Program::default(),
            _ => program.clone(),
        };
        let mut window = window_of(changed().0, size, program);
        go_to(&mut window, "Партнёры и события");
        click(&mut window, Role::Row, "Строка: Ёлочка Казачье общество");
        shot(&mut window, name);
        let save = window
            .get_by_role_and_label(Role::Button, "Сохранить")
            .rect();
        let screen = window.ctx.content_rect();
        assert!(screen.contains_rect(save), "{name}: {save:?} in {screen:?}");
    }
}
