//! Commissions in the window: a meeting is logged from the first click to the minutes.

use egui::accesskit::Role;
use egui::{Event, Key};
use egui_kittest::kittest::Queryable;
use veche::domain::commissions::BodyCard;
use veche::domain::sessions::{Presence, SessionStatus};

use crate::harness::*;
use crate::sessions::commission;

const TAB: &str = "Комиссии";
const DEMO: &str = include_str!("../../assets/demo/sayanogorsk.json");

fn types(window: &mut Window, keys: &str) {
    for key in keys.chars() {
        window.event(Event::Text(key.to_string()));
        window.run_ok();
    }
}

/// A part of the page.
fn step(window: &mut Window, name: &str) {
    click(window, Role::RadioButton, name);
}

fn with_commission() -> (Window, BodyCard) {
    let mut office = office();
    let body = commission(&mut office);
    (window(office), body)
}

#[test]
fn a_meeting_is_logged_held_and_printed() {
    let (mut window, _) = with_commission();
    go_to(&mut window, TAB);
    assert!(sees(&window, "Заседаний пока нет"));
    press(&mut window, "Новое заседание");
    fill(&mut window, "Дата", "02.03.2026");
    press(&mut window, "Взять № 1");
    fill(&mut window, "Начало", "14:00");
    shot(&mut window, "session-head");
    assert!(sees(&window, "Не присутствует никто из 12 членов комиссии"));
    step(&mut window, "Явка");
    press(&mut window, "Все присутствуют");
    assert!(sees(&window, "Присутствуют 12 из 12 членов комиссии"));
    shot(&mut window, "session-attendance");
    step(&mut window, "Повестка");
    press(&mut window, "Добавить вопрос");
    types(&mut window, "О плане работы");
    shot(&mut window, "session-agenda");
    step(&mut window, "1. О плане работы");
    press(&mut window, "Добавить пункт решения");
    fill(&mut window, "Пункт решения, строка 1", "Утвердить план.");
    window.key_press(Key::F8);
    window.run_ok();
    assert!(sees(&window, "Решение принято."));
    assert!(sees(
        &window,
        "«за» — 12 из 12 присутствующих, нужно не менее 7"
    ));
    shot(&mut window, "session-item");
    press(&mut window, "Сохранить");
    assert!(sees(&window, "Заседание сохранено"));
    press(&mut window, "Провести");
    let office = window.state().app.office().unwrap();
    let row = office.session_rows().unwrap().remove(0);
    assert_eq!(row.status, SessionStatus::Held);
    assert_eq!(row.agenda, "О плане работы");
    assert!(!window.state().app.has_unsaved());
    shot(&mut window, "session-held");
    press(&mut window, "Протокол");
    wait_for(&mut window, |window| sees(window, "Сохранить документ"));
}

/// Lets a paper be made, and throws it away.
fn papers_are_made(window: &mut Window, name: &str) {
    wait_for(window, |window| sees(window, "Путь к файлу"));
    let path = value(window, "Путь к файлу");
    assert!(path.contains(name), "{path}");
    press(window, "Отмена");
}

#[test]
fn papers_of_sessions_bodies_and_assignments_are_offered_where_they_are_looked_for() {
    let mut office = office();
    let body = commission(&mut office);
    let card = crate::sessions::session(&office, &body, 9);
    office.hold_session(&card).unwrap();
    let mut window = window(office);
    go_to(&mut window, TAB);
    let row = window.query_all_by_role(Role::Row).last().unwrap();
    row.click();
    window.run_ok();
    press(&mut window, "Другие документы");
    shot(&mut window, "session-papers");
    press(&mut window, "Лист регистрации");
    papers_are_made(
        &mut window,
        "Лист регистрации Комиссия по ТОС 02.03.2026.pdf",
    );
    press(&mut window, "Другие документы");
    click(&mut window, Role::RadioButton, "Word (.docx) — для правки");
    press(&mut window, "Краткий протокол");
    papers_are_made(&mut window, "(краткий).docx");
    step(&mut window, "1. О плане работы на 2026 год");
    window
        .get_by_role_and_label(Role::Button, "Выписка по вопросу")
        .focus();
    window.run_ok();
    shot(&mut window, "session-item-extract");
    window.key_press(Key::Enter);
    window.run_ok();
    papers_are_made(&mut window, "вопрос 1.docx");
    click(&mut window, Role::RadioButton, "Поручения");
    press(&mut window, "Поручения на контроле");
    press(&mut window, "По исполнителям");
    papers_are_made(&mut window, "Поручения на контроле на 12.03.2026.docx");
    click(&mut window, Role::RadioButton, "Органы");
    let row = window.query_all_by_role(Role::Row).last().unwrap();
    row.click();
    window.run_ok();
    // It stands below the edge of the window: the keyboard reaches it all the same.
    window
        .get_by_role_and_label(Role::Button, "Документы органа")
        .focus();
    window.run_ok();
    window.key_press(Key::Enter);
    window.run_ok();
    press(&mut window, "Посещаемость заседаний");
    fill(&mut window, "По", "01.12.2025");
    press(&mut window, "Подготовить");
    assert!(sees(&window, "Конец периода раньше начала"));
    fill(&mut window, "По", "31.12.2026");
    shot(&mut window, "attendance-print");
    press(&mut window, "Подготовить");
    papers_are_made(
        &mut window,
        "Посещаемость заседаний Комиссия по ТОС, 01.01.2026–31.12.2026.docx",
    );
}

#[test]
fn attendance_of_a_board_is_marked_by_keys_alone() {
    let (mut window, body) = with_commission();
    go_to(&mut window, TAB);
    press(&mut window, "Новое заседание");
    fill(&mut window, "Дата", "02.03.2026");
    window.key_press_modifiers(egui::Modifiers::COMMAND, Key::PageDown);
    window.run_ok();
    // Everybody first, then the exceptions: the second is excused, the third and the fourth are away.
    types(&mut window, "в");
    window.key_press(Key::ArrowDown);
    window.run_ok();
    types(&mut window, "У");
    assert!(sees(&window, "Присутствуют 11 из 12 членов комиссии"));
    // The reason is typed at once; Enter goes on to the third member.
    types(&mut window, "отпуск");
    shot(&mut window, "session-excused");
    window.key_press(Key::Enter);
    window.run_ok();
    types(&mut window, "5о");
    assert!(sees(
        &window,
        "Присутствуют 9 из 12 членов комиссии, для кворума нужно 7."
    ));
    window.key_press_modifiers(egui::Modifiers::COMMAND, Key::S);
    window.run_ok();
    let office = window.state().app.office().unwrap();
    let row = office.session_rows().unwrap().remove(0);
    let card = office.session_card(row.id).unwrap().unwrap();
    let states: Vec<Presence> = body.memberships[..5]
        .iter()
        .map(|it| card.attendance_of(it.id).unwrap().state)
        .collect();
    assert_eq!(
        states,
        [
            Presence::Present,
            Presence::Excused,
            Presence::Absent,
            Presence::Absent,
            Presence::Present
        ]
    );
    assert_eq!(
        card.attendance_of(body.memberships[1].id).unwrap().reason,
        "отпуск"
    );
}

#[test]
fn a_session_without_a_quorum_shows_what_is_wrong_and_leads_there() {
    let (mut window, _) = with_commission();
    go_to(&mut window, TAB);
    press(&mut window, "Новое заседание");
    fill(&mut window, "Дата", "02.03.2026");
    press(&mut window, "Провести");
    shot(&mut window, "session-checks");
    assert!(sees(&window, "Присутствуют 0 из 12, нужно 7: кворума нет."));
    assert!(sees(&window, "В повестке нет ни одного вопроса."));
    assert!(window.query_by_label("Провести с замечаниями").is_none());
    let office = window.state().app.office().unwrap();
    assert!(office.session_rows().unwrap().is_empty());
}

#[test]
fn a_session_is_cancelled_with_a_reason_and_the_cancelling_is_undone() {
    let (mut window, _) = with_commission();
    go_to(&mut window, TAB);
    press(&mut window, "Новое заседание");
    fill(&mut window, "Дата", "02.03.2026");
    press(&mut window, "Сохранить");
    press(&mut window, "Ещё");
    press(&mut window, "Отменить заседание");
    press(&mut window, "Отменить это заседание");
    assert!(sees(&window, "Заполните это поле"), "a reason is asked for");
    shot(&mut window, "session-cancel");
    // As papers say it: «в связи с введением …».
    let reason = "введением ограничительных мер";
    fill(&mut window, "Причина (в связи с чем)", reason);
    press(&mut window, "Отменить это заседание");
    assert!(sees(&window, "В связи с введением ограничительных мер"));
    window.key_press_modifiers(egui::Modifiers::COMMAND, Key::Z);
    window.run_ok();
    assert!(sees(&window, "Отменено: отмена заседания"));
    let office = window.state().app.office().unwrap();
    let row = office.session_rows().unwrap().remove(0);
    assert_eq!(row.status, SessionStatus::Planned);
}

#[test]
fn a_body_is_added_with_its_rules_and_shown_in_the_list() {
    let mut window = window(office());
    go_to(&mut window, TAB);
    click(&mut window, Role::RadioButton, "Органы");
    assert!(sees(&window, "Комиссий и советов пока нет"));
    press(&mut window, "Добавить орган");
    fill(&mut window, "Название", "Совет по делам национальностей");
    choose(&mut window, "Вид", "Совет");
    click(&mut window, Role::RadioButton, "Правила и созывы");
    fill(
        &mut window,
        "Пункт положения, строка 1 «Правила»",
        "п. 3.4 Положения",
    );
    click(&mut window, Role::RadioButton, "Состав");
    press(&mut window, "Добавить члена");
    fill(&mut window, "Должность, строка 1", "Глава города");
    shot(&mut window, "body");
    press(&mut window, "Сохранить");
    assert!(sees(&window, "Орган сохранён"));
    let office = window.state().app.office().unwrap();
    let row = office
        .body_rows("2026-03-12".parse().unwrap())
        .unwrap()
        .remove(0);
    assert_eq!(
        (row.name.as_str(), row.members),
        ("Совет по делам национальностей", 1)
    );
    let card = office.body_card(row.id).unwrap().unwrap();
    assert_eq!(card.rules[0].paragraph, "п. 3.4 Положения");
}

#[test]
fn the_list_and_the_pages_fit_a_small_window() {
    let mut office = office();
    let tables = veche::exchange::dump::parse(DEMO).unwrap().tables;
    office.load(&tables).unwrap();
    let program = veche::ui::program::Program::default();
    let mut window = window_of(office, [1024.0, 700.0], program);
    go_to(&mut window, TAB);
    shot(&mut window, "sessions-small");
    let row = window.query_all_by_role(Role::Row).nth(1).unwrap();
    row.click();
    window.run_ok();
    shot(&mut window, "session-small");
    step(&mut window, "Явка · 10");
    shot(&mut window, "session-attendance-small");
}
