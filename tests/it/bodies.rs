//! Bodies with their composition from day to day: seats, terms, rules, what ends and what is odd.

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use veche::domain::Id;
use veche::domain::commissions::{BodyCard, BodyTerm, QuorumRule};
use veche::domain::composition::{Leaving, Newcomer, SeatRefusal};
use veche::domain::people::Person;
use veche::domain::town::Act;
use veche::ops::{Error, Office, Op, Refusal};
use veche::ui::program::Program;

use crate::harness::{
    Window, choose, click, fill, go_to, office, press, sees, shot, value, window, window_of,
};
use crate::sessions::{commission, day, session};

const TAB: &str = "Комиссии";

/// A commission of fourteen seats, twelve of them taken, with a held session.
fn with_body() -> (Office, BodyCard) {
    let mut office = office();
    let mut card = commission(&mut office);
    card.body.seats = Some(14);
    card.body.founded_on = Some(day("2024-01-10"));
    card.rules[0].since = Some(day("2024-01-10"));
    card.rules[0].paragraph = "п. 3.4 Положения".into();
    for seat in &mut card.memberships {
        seat.since = Some(day("2024-01-10"));
    }
    card.memberships[4].until = Some(day("2026-04-20"));
    let mut term = BodyTerm::new(Id::new(), card.body.id);
    term.name = "II созыв".into();
    term.since = Some(day("2024-01-10"));
    term.until = Some(day("2026-05-05"));
    card.terms.push(term);
    office.save_body(&card).unwrap();
    let held = session(&office, &card, 9);
    office.hold_session(&held).unwrap();
    (office, card)
}

fn leaving(on: &str) -> Leaving {
    let mut act = Act::new(Id::new());
    act.number = "12-р".into();
    Leaving {
        day: day(on),
        act: Some(act),
        reason: "увольнение".into(),
    }
}

fn card_of(office: &Office, body: &BodyCard) -> BodyCard {
    office.body_card(body.body.id).unwrap().unwrap()
}

#[test]
fn a_member_leaves_by_an_act_and_it_can_be_undone() {
    let (mut office, body) = with_body();
    let seat = body.memberships[3].id;
    office
        .end_seat(body.body.id, seat, leaving("2026-03-10"))
        .unwrap();
    let now = card_of(&office, &body);
    let ended = &now.memberships[3];
    assert_eq!(ended.until, Some(day("2026-03-10")));
    assert_eq!(now.acts[0].number, "12-р");
    let again = office.end_seat(body.body.id, seat, leaving("2026-03-11"));
    assert!(matches!(
        again,
        Err(Error::Refused(Refusal::Seat(SeatRefusal::Ended(_))))
    ));
    let row = office.body_rows(day("2026-03-12")).unwrap().remove(0);
    assert_eq!((row.members, row.seats), (11, Some(14)));
    assert_eq!(row.ends_on, Some(day("2026-04-20")));
    office.undo().unwrap();
    assert_eq!(card_of(&office, &body), body);
}

#[test]
fn a_member_is_replaced_in_one_step() {
    let (mut office, body) = with_body();
    let person = Person::named(Id::new(), "Смирнова Ольга Игоревна");
    office.add(Op::AddPerson, &person).unwrap();
    let new = Newcomer {
        person: Some(person.id),
        post: "заместитель главы".into(),
    };
    let seat = body.memberships[0].id;
    office
        .replace_seat(body.body.id, seat, leaving("2026-03-10"), &new)
        .unwrap();
    let rows = office.member_rows(day("2026-03-10")).unwrap();
    assert_eq!(rows.len(), 12);
    assert_eq!(rows[0].name, "Смирнова\u{a0}О.\u{a0}И.");
    assert_eq!(rows[0].since, Some(day("2026-03-10")));
    let before = office.member_rows(day("2026-03-09")).unwrap();
    assert_eq!(before[0].name, "Иванова\u{a0}А.\u{a0}П.");
    office.undo().unwrap();
    assert_eq!(card_of(&office, &body), body);
}

/// High enough for the whole card: what is below the edge can not be clicked.
fn high(office: Office) -> Window {
    window_of(office, [1360.0, 1500.0], Program::default())
}

fn open_body(window: &mut Window) {
    go_to(window, TAB);
    click(window, Role::RadioButton, "Органы");
    window.query_all_by_role(Role::Row).next().unwrap().click();
    window.run_ok();
}

#[test]
fn the_card_tells_seats_vacancies_and_what_ends() {
    let (office, _) = with_body();
    let mut window = window(office);
    go_to(&mut window, TAB);
    click(&mut window, Role::RadioButton, "Органы");
    assert!(sees(&window, "12 из 14"));
    assert!(sees(&window, "20.04.2026"));
    shot(&mut window, "bodies-list");
    open_body(&mut window);
    assert!(sees(&window, "Мест 14, занято 12, вакантно 2"));
    let soon =
        "Скоро заканчивается: Орлова Дарья Львовна — 20.04.2026; созыв «II созыв» — 05.05.2026";
    assert!(sees(&window, soon));
    assert!(!sees(&window, "Обратите внимание"));
    shot(&mut window, "body-card");
    fill(&mut window, "Состав на дату", "09.01.2024");
    assert!(sees(&window, "Мест 14, занято 0, вакантно 14"));
    assert!(sees(&window, "Вступят позже · 12"));
}

#[test]
fn a_member_is_led_out_and_another_one_comes_by_clicks() {
    let (office, _) = with_body();
    let mut window = high(office);
    open_body(&mut window);
    press(&mut window, "Вывести из состава: Кузнецов Глеб Юрьевич");
    fill(&mut window, "С какого дня не в составе", "10.03.2026");
    fill(&mut window, "№ акта", "12-р");
    fill(&mut window, "Наименование или прочее", "О составе");
    fill(&mut window, "Причина выбытия", "увольнение");
    shot(&mut window, "body-end");
    press(&mut window, "Вывести");
    assert!(sees(&window, "Мест 14, занято 11, вакантно 3"));
    press(&mut window, "Выбывшие · 1");
    assert!(sees(&window, "до 10.03.2026"));
    assert!(
        sees(&window, "№\u{a0}12-р «О составе»"),
        "as it is written out"
    );
    press(&mut window, "Заменить: Белова Жанна Сергеевна");
    fill(&mut window, "Должность", "начальник отдела");
    fill(&mut window, "С какого дня не в составе", "11.03.2026");
    shot(&mut window, "body-replace");
    press(&mut window, "Заменить");
    assert!(sees(&window, "начальник отдела"));
    assert!(sees(&window, "вместо: Белова Жанна Сергеевна"));
    shot(&mut window, "body-replaced");
    window.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Z);
    window.run_ok();
    assert!(sees(&window, "Отменено: замена члена в составе"));
}

#[test]
fn a_seat_that_sessions_mention_is_ended_instead_of_removed() {
    let (office, _) = with_body();
    let mut window = high(office);
    open_body(&mut window);
    press(&mut window, "Изменить: Петров Борис Ильич");
    assert_eq!(value(&window, "Должность, строка 2"), "должность 2");
    shot(&mut window, "body-seat");
    press(&mut window, "Убрать: Петров Борис Ильич");
    assert!(sees(
        &window,
        "Удалить нельзя: «Петров Борис Ильич» есть в заседаниях"
    ));
    shot(&mut window, "body-used");
    fill(&mut window, "С какого дня не в составе", "10.03.2026");
    press(&mut window, "Вывести");
    assert!(sees(&window, "Мест 14, занято 11, вакантно 3"));
}

#[test]
fn odd_rules_are_told_and_do_not_stand_in_the_way() {
    let (mut office, mut body) = with_body();
    body.rules[0].quorum = QuorumRule::Number;
    body.rules[0].quorum_number = Some(40);
    office.save_body(&body).unwrap();
    let mut window = high(office);
    open_body(&mut window);
    assert!(sees(&window, "Обратите внимание · 1"));
    assert!(sees(&window, "Для кворума нужно 40, а членов 14"));
    shot(&mut window, "body-odd");
    click(&mut window, Role::RadioButton, "Правила и созывы");
    shot(&mut window, "body-rules");
    press(&mut window, "Добавить правила");
    choose(
        &mut window,
        "Для каких заседаний, строка 2 «Правила»",
        "Только для заочного голосования",
    );
    press(&mut window, "Сохранить");
    assert!(sees(&window, "Орган сохранён"));
    assert!(sees(&window, "не указан пункт положения"));
}
