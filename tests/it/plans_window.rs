//! Plans and events in the window: lines added, marked by a key, carried over; an event of a year.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use veche::domain::Id;
use veche::domain::events::{Event, EventCard, EventSeries, EventState};
use veche::domain::paper_format::PaperFormat;
use veche::domain::plans::{Execution, Plan, PlanCard};
use veche::ops::Office;
use veche::ui::program::Program;

use crate::harness::*;

fn office_with_plan() -> (Office, Id<Plan>) {
    let mut office = office();
    let mut plan = Plan::new(Id::new(), 2026);
    "План работы отдела на 2026 год".clone_into(&mut plan.title);
    let mut card = PlanCard::new(plan);
    let section = Id::new();
    card.add_section(section);
    "Взаимодействие с ТОС".clone_into(&mut card.sections[0].title);
    for (measure, term) in [
        (
            "Провести VII форум ТОС муниципального образования",
            "IV квартал",
        ),
        ("Провести субботник", "февраль"),
    ] {
        let id = Id::new();
        card.add_line(id, Some(section));
        let item = card.item_mut(id).unwrap();
        measure.clone_into(&mut item.measure);
        term.clone_into(&mut item.term);
        card.read_term(id);
    }
    office.save_plan(&card).unwrap();
    (office, card.plan.id)
}

fn plan(window: &Window, id: Id<Plan>) -> PlanCard {
    let office = window.state().app.office().unwrap();
    office.plan_card(id).unwrap().unwrap()
}

fn open_plan(office: Office) -> Window {
    open_in(window(office))
}

fn open_in(mut window: Window) -> Window {
    go_to(&mut window, "Планы");
    shot(&mut window, "plans");
    window.get_by_role(Role::Row).click();
    window.run_ok();
    window
}

#[test]
fn a_line_is_added_its_term_understood_and_saved() {
    let (office, id) = office_with_plan();
    let mut window = open_plan(office);
    shot(&mut window, "plan");
    press(&mut window, "Добавить пункт");
    fill(&mut window, "Мероприятие", "Провести конкурс");
    fill(&mut window, "Срок", "до 15 ноября");
    assert!(sees(&window, "Понято как 01.01.2026–15.11.2026"));
    shot(&mut window, "plan-line");
    window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    window.run_ok();
    assert!(sees(&window, "План сохранён"));
    let card = plan(&window, id);
    assert_eq!(card.items.len(), 3);
    let line = card
        .items
        .iter()
        .find(|it| it.measure == "Провести конкурс");
    assert_eq!(line.unwrap().term_to, "2026-11-15".parse().ok());
    click(&mut window, Role::ListItem, "2 Провести субботник");
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run_ok();
    assert_eq!(plan(&window, id).items.len(), 2);
}

#[test]
fn a_line_is_marked_by_one_key_and_late_follows_from_its_term() {
    let (office, id) = office_with_plan();
    let mut window = open_plan(office);
    assert!(sees(&window, "просрочено 1"));
    click(&mut window, Role::ListItem, "2 Провести субботник");
    window.key_press(Key::Num1);
    window.run_ok();
    let mark = |window: &Window| plan(window, id).items[1].execution;
    assert_eq!(mark(&window), Execution::DoneLate);
    assert!(sees(&window, "Выполнено с опозданием"));
    shot(&mut window, "plan-marked");
    press(&mut window, "Отменить");
    assert_eq!(mark(&window), Execution::Open);
}

#[test]
fn lines_are_carried_over_to_the_next_year() {
    let (office, id) = office_with_plan();
    let small = window_of(office, [1024.0, 700.0], Program::default());
    let mut window = open_in(small);
    shot(&mut window, "plan-small");
    press(&mut window, "Перенести пункты…");
    shot(&mut window, "plan-carry");
    press(&mut window, "Перенести 2 пункта");
    assert!(sees(&window, "2 пункта перенесены в план на 2027 год"));
    let office = window.state().app.office().unwrap();
    let next = office.plan_of_year(2027).unwrap().unwrap();
    let next = office.plan_card(next).unwrap().unwrap();
    assert_eq!(next.items.len(), 2);
    let old = plan(&window, id);
    assert!(old.items.iter().all(|it| it.execution == Execution::Moved));
}

#[test]
fn a_new_plan_is_begun_and_approved() {
    let mut window = window(office());
    go_to(&mut window, "Планы");
    assert!(sees(&window, "Планов пока нет"));
    press(&mut window, "Новый план");
    shot(&mut window, "plan-new");
    press(&mut window, "Добавить пункт");
    fill(&mut window, "Мероприятие", "Провести форум");
    window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    window.run_ok();
    press(&mut window, "Утвердить");
    assert!(sees(&window, "План утверждён"));
    shot(&mut window, "plan-approved");
}

#[test]
fn an_event_with_a_year_only_offers_the_next_edition_of_its_series() {
    let mut office = office();
    let mut last = EventCard::new(Event::new(Id::new(), 2025));
    let mut series = EventSeries::new(Id::new());
    "форум ТОС".clone_into(&mut series.name);
    last.series = Some(series);
    "VI форум ТОС".clone_into(&mut last.event.name);
    (last.event.edition, last.event.state) = (Some(6), EventState::Held);
    office.save_event(&last).unwrap();
    let mut window = window(office);
    go_to(&mut window, "Партнёры и события");
    click(&mut window, Role::RadioButton, "Мероприятия");
    assert!(sees(&window, "VI форум ТОС"));
    press(&mut window, "Новое мероприятие");
    type_into(&mut window, "Серия", "форум");
    window.key_press(Key::ArrowDown);
    window.key_press(Key::Enter);
    window.run_ok();
    assert_eq!(value(&window, "Название"), "VII форум ТОС");
    assert!(sees(&window, "В документах: VII"));
    shot(&mut window, "event");
    window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    window.run_ok();
    assert!(sees(&window, "Мероприятие сохранено"));
    let office = window.state().app.office().unwrap();
    let rows = office.event_rows().unwrap();
    let new = rows.iter().find(|it| it.name == "VII форум ТОС").unwrap();
    assert_eq!((new.year, new.starts_on), (2026, None));
}

#[test]
fn agreements_and_questions_are_added_in_their_lists() {
    let mut window = window(office());
    go_to(&mut window, "Партнёры и события");
    click(&mut window, Role::RadioButton, "Соглашения");
    assert!(sees(&window, "Соглашений пока нет"));
    press(&mut window, "Новое соглашение");
    fill(&mut window, "Название", "О социальном партнёрстве");
    fill(&mut window, "Действует до", "30.04.2026");
    shot(&mut window, "agreement");
    let add = window.get_by_role_and_label(Role::Button, "Добавить пункт");
    add.scroll_to_me();
    window.run_ok();
    press(&mut window, "Добавить пункт");
    assert!(sees(&window, "Истекает через 49 дней"));
    window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    window.run_ok();
    assert!(
        !sees(&window, "Соглашение сохранено"),
        "the clause has no text yet"
    );
    fill(
        &mut window,
        "Обязательство, строка 1",
        "Информировать население",
    );
    window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    window.run_ok();
    assert!(sees(&window, "Соглашение сохранено"));
    click(&mut window, Role::RadioButton, "Вопросы жителей");
    press(&mut window, "Новый вопрос");
    fill(&mut window, "Вопрос", "Когда будет освещена улица?");
    fill(&mut window, "Где и как задан", "на встрече с жителями");
    shot(&mut window, "question");
    window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    window.run_ok();
    assert!(sees(&window, "Вопрос сохранён"));
}

#[test]
fn what_a_plan_is_written_as_is_chosen_beside_its_papers() {
    let (office, _) = office_with_plan();
    let mut window = open_plan(office);
    press(&mut window, "Печать плана");
    click(&mut window, Role::RadioButton, "Word (.docx) — для правки");
    shot(&mut window, "plan-papers");
    let format = window.state().app.program().paper_format;
    assert_eq!(format, PaperFormat::Docx);
}
