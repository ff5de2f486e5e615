//! The control list: assignments of all bodies, from the session that gave them to the last mark.

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use veche::domain::Id;
use veche::domain::assignments::{
    Assignment, AssignmentRefusal, AssignmentState, CoExecutor, Standing,
};
use veche::domain::commissions::BodyCard;
use veche::domain::organizations::Organization;
use veche::domain::session_card::SessionCard;
use veche::ops::{Error, Office, Op, Refusal};

use crate::harness::{click, fill, go_to, office, press, sees, shot, value, window};
use crate::sessions::{commission, day, session};

const TAB: &str = "Комиссии";

/// A signed session of 2 March with three assignments; the second has somebody to help with it.
fn with_assignments(office: &mut Office) -> (BodyCard, SessionCard) {
    let body = commission(office);
    let mut card = session(office, &body, 9);
    card.assignments[0].due_on = Some(day("2026-03-10"));
    let mut second = Assignment::new(Id::new(), card.decisions[0].id);
    second.text = "Собрать предложения советов ТОС.".into();
    second.person = body.memberships[2].person;
    second.due_on = Some(day("2026-04-15"));
    let helper = Organization {
        name: "Совет ТОС «Заря»".into(),
        ..Organization::new(Id::new())
    };
    office.add(Op::AddOrganization, &helper).unwrap();
    let mut co_executor = CoExecutor::new(Id::new(), second.id);
    co_executor.organization = Some(helper.id);
    card.co_executors.push(co_executor);
    let mut third = Assignment::new(Id::new(), card.decisions[0].id);
    third.text = "Разместить план на сайте.".into();
    third.executor = "Пресс-служба".into();
    card.assignments.extend([second, third]);
    office.hold_session(&card).unwrap();
    office
        .sign_protocol(card.session.id, day("2026-03-04"))
        .unwrap();
    (body, card)
}

fn refusal(result: &Result<(), Error>) -> Option<AssignmentRefusal> {
    match result {
        Err(Error::Refused(Refusal::Assignment(it))) => Some(*it),
        _ => None,
    }
}

#[test]
fn an_assignment_is_reported_sent_back_reported_again_and_accepted_late() {
    let mut office = office();
    let (_, card) = with_assignments(&mut office);
    let id = card.assignments[0].id;
    let early = office.report_assignment(id, day("2026-03-01"), "Сделано.");
    let held_on = day("2026-03-02");
    assert_eq!(
        refusal(&early),
        Some(AssignmentRefusal::BeforeSession(held_on))
    );
    let unreported = office.confirm_assignment(id, day("2026-03-05"), false);
    assert_eq!(refusal(&unreported), Some(AssignmentRefusal::NotReported));
    office
        .report_assignment(id, day("2026-03-09"), "Сделано.")
        .unwrap();
    office
        .return_assignment(id, day("2026-03-10"), "нет приложений")
        .unwrap();
    office
        .report_assignment(id, day("2026-03-12"), "С приложениями.")
        .unwrap();
    office
        .confirm_assignment(id, day("2026-03-12"), false)
        .unwrap();
    let rows = office.assignment_rows(day("2026-03-12")).unwrap();
    let row = rows.iter().find(|it| it.assignment.id == id).unwrap();
    assert_eq!(row.standing, Standing::Late);
    assert_eq!(row.assignment.days_late(), Some(2));
    office.undo().unwrap();
    let it: Assignment = office.get(id).unwrap();
    assert_eq!((it.state, it.done_on), (AssignmentState::Reported, None));
}

#[test]
fn an_assignment_of_a_session_not_held_yet_was_not_given() {
    let mut office = office();
    let body = commission(&mut office);
    let card = session(&office, &body, 9);
    office.save_session(&card).unwrap();
    let id = card.assignments[0].id;
    let refused = office.report_assignment(id, day("2026-03-05"), "Сделано.");
    assert_eq!(refusal(&refused), Some(AssignmentRefusal::NotGiven));
}

#[test]
fn an_assignment_is_marked_from_the_report_to_the_end_by_clicks() {
    let mut office = office();
    with_assignments(&mut office);
    let mut window = window(office);
    go_to(&mut window, TAB);
    click(&mut window, Role::RadioButton, "Поручения");
    assert!(sees(&window, "Просрочено"));
    assert!(sees(&window, "(соисполнители: Совет ТОС «Заря»)"));
    shot(&mut window, "control-list");
    window.query_all_by_role(Role::Row).next().unwrap().click();
    window.run_ok();
    assert!(sees(&window, "Комиссия по ТОС №\u{a0}1 02.03.2026"));
    press(&mut window, "Доложить об исполнении");
    fill(&mut window, "Доложено", "01.03.2026");
    fill(&mut window, "Что сделано", "План разослан.");
    shot(&mut window, "control-report");
    press(&mut window, "Записать доклад");
    assert!(sees(&window, "Поручение дано на заседании 02.03.2026"));
    // What was typed is still there.
    assert_eq!(value(&window, "Что сделано"), "План разослан.");
    fill(&mut window, "Доложено", "12.03.2026");
    press(&mut window, "Записать доклад");
    press(&mut window, "Вернуть");
    fill(&mut window, "Возвращено", "12.03.2026");
    fill(
        &mut window,
        "Почему доклад не принят",
        "нет списка рассылки",
    );
    press(&mut window, "Вернуть исполнителю");
    assert!(sees(&window, "Возвращено 12.03.2026: нет списка рассылки"));
    shot(&mut window, "control-returned");
    press(&mut window, "Доложить об исполнении");
    fill(&mut window, "Доложено", "13.03.2026");
    press(&mut window, "Записать доклад");
    press(&mut window, "Принять");
    press(&mut window, "Снять с контроля");
    assert!(sees(&window, "Исполнено с опозданием на 3 дня"));
    shot(&mut window, "control-late");
    press(&mut window, "Открыть вопрос заседания");
    assert!(sees(&window, "О плане работы на 2026 год"));
    let decision = value(&window, "Пункт решения, строка 1");
    assert_eq!(decision, "Утвердить план работы на 2026 год.");
    shot(&mut window, "control-item");
}

#[test]
fn the_list_is_narrowed_by_body_executor_and_state() {
    let mut office = office();
    with_assignments(&mut office);
    let mut window = window(office);
    go_to(&mut window, TAB);
    click(&mut window, Role::RadioButton, "Поручения");
    let rows = |window: &crate::harness::Window| window.query_all_by_role(Role::Row).count();
    assert_eq!(rows(&window), 3);
    click(&mut window, Role::ComboBox, "Фильтр: Исполнитель");
    press(&mut window, "Совет ТОС «Заря»");
    assert_eq!(rows(&window), 1, "who helps is found too");
    click(&mut window, Role::ComboBox, "Фильтр: Исполнитель");
    press(&mut window, "Все");
    click(&mut window, Role::ComboBox, "Фильтр: Состояние");
    press(&mut window, "Исполнено с опозданием");
    assert!(sees(&window, "Таких поручений нет"));
    shot(&mut window, "control-none");
}

#[test]
fn ten_years_of_five_bodies_are_listed() {
    let mut office = office();
    office.load(&crate::decade::tables()).unwrap();
    let today = day(crate::decade::LAST);
    let rows = office.assignment_rows(today).unwrap();
    assert_eq!(rows.len(), 10_400);
    let open = rows.iter().filter(|it| it.standing.is_open()).cloned();
    assert_eq!(
        office.open_assignment_rows(today).unwrap(),
        open.collect::<Vec<_>>()
    );
    let overdue = rows
        .iter()
        .take_while(|it| it.standing == Standing::Overdue);
    assert!(overdue.count() > 100);
    let due = office.dues(today).unwrap();
    assert!(due.iter().filter(|it| it.late).count() > 100);
    assert_eq!(office.session_marks(2025).unwrap().len(), 260);
}
