//! A meeting logged live: everything by the keyboard, and each thing seen at once.

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::Queryable;
use veche::domain::commissions::{BodyCard, Membership};
use veche::domain::polls::{Choice, PollKind};
use veche::domain::session_card::SessionCard;
use veche::domain::sessions::{Presence, SessionStatus};
use veche::domain::{Id, agenda::ItemState};
use veche::ops::Office;

use crate::harness::*;
use crate::sessions::{commission, session};
use crate::sittings::council;

fn each(window: &mut Window, letters: &str) {
    for letter in letters.chars() {
        types(window, &letter.to_string());
    }
}

/// A new session of 2 March, on its first part.
fn new_session(office: Office) -> Window {
    let mut window = window(office);
    go_to(&mut window, "Комиссии");
    press(&mut window, "Новое заседание");
    fill(&mut window, "Дата", "02.03.2026");
    window
}

/// A saved session with nine present and its vote not taken, open in the window.
fn planned(change: impl FnOnce(&mut SessionCard, &BodyCard)) -> (Window, BodyCard) {
    let mut office = office();
    let body = commission(&mut office);
    let mut card = session(&office, &body, 9);
    card.polls.clear();
    card.decisions[0].poll = None;
    change(&mut card, &body);
    office.save_session(&card).unwrap();
    let mut window = window(office);
    go_to(&mut window, "Комиссии");
    let row = window.query_all_by_role(Role::Row).next().unwrap();
    row.click();
    window.run_ok();
    (window, body)
}

fn saved(window: &mut Window) -> SessionCard {
    with(window, Modifiers::COMMAND, Key::S);
    let office = window.state().app.office().unwrap();
    let row = office.session_rows().unwrap().remove(0);
    office.session_card(row.id).unwrap().unwrap()
}

/// Presses a button wherever it stands on the page, as Tab and Enter do.
fn reach(window: &mut Window, name: &str) {
    window.get_by_role_and_label(Role::Button, name).focus();
    window.run_ok();
    key(window, Key::Enter);
}

/// Takes the entry of a list that begins with the letter, by keys alone.
fn pick(window: &mut Window, field: &str, letter: &str) {
    window.get_by_role_and_label(Role::ComboBox, field).focus();
    window.run_ok();
    types(window, letter);
    key(window, Key::Enter);
}

/// The last part of the page, however much is to be looked at.
fn next_to_checks(window: &mut Window) {
    let found = window.query_all_by_role(Role::RadioButton);
    let checks = found.last().unwrap();
    checks.click();
    window.run_ok();
}

const ITEM: &str = "1. О плане работы на 2026 год";

#[test]
fn an_agenda_of_two_levels_is_typed_and_moved_by_keys_alone() {
    let mut office = office();
    commission(&mut office);
    let mut window = new_session(office);
    fill(&mut window, "Начало", "14:00");
    part(&mut window, "Повестка");
    press(&mut window, "Добавить вопрос");
    for title in ["О плане", "О конкурсе", "О сроках", "О жюри", "Разное"]
    {
        types(&mut window, title);
        if title != "Разное" {
            key(&mut window, Key::Enter);
        }
    }
    with(&mut window, Modifiers::ALT, Key::ArrowUp);
    with(&mut window, Modifiers::ALT, Key::ArrowUp);
    // «О сроках» and «О жюри» become parts of «О конкурсе».
    for title in ["Вопрос, строка 4", "Вопрос, строка 5"] {
        window
            .get_by_role_and_label(Role::MultilineTextInput, title)
            .focus();
        window.run_ok();
        with(&mut window, Modifiers::ALT, Key::ArrowRight);
    }
    let radio = |window: &Window, name: &str| {
        let found = window.query_by_role_and_label(Role::RadioButton, name);
        found.is_some()
    };
    assert!(radio(&window, "3. Разное") || radio(&window, "3.1. О сроках"));
    fill(&mut window, "Минут, строка 1", "15");
    shot(&mut window, "agenda-two-levels");
    let card = saved(&mut window);
    let lines: Vec<String> = card
        .items
        .iter()
        .map(|it| format!("{} {}", card.number_of(it.id).unwrap(), it.title))
        .collect();
    assert_eq!(
        lines,
        [
            "1 О плане",
            "2 О конкурсе",
            "3 Разное",
            "3.1 О сроках",
            "3.2 О жюри"
        ]
    );
    assert_eq!(card.items[0].minutes, Some(15));
}

#[test]
fn an_item_with_content_is_asked_about_before_it_goes() {
    let (mut window, _) = planned(|_, _| ());
    part(&mut window, "Повестка · 1");
    press(&mut window, "Убрать строку 1");
    assert!(sees(&window, "Они исчезнут вместе с ним"));
    shot(&mut window, "agenda-remove");
    press(&mut window, "Оставить");
    assert!(!sees(&window, "Они исчезнут вместе с ним"));
    press(&mut window, "Убрать строку 1");
    press(&mut window, "Убрать вопрос");
    assert!(saved(&mut window).items.is_empty());
}

#[test]
fn the_reporter_is_planned_in_the_agenda_and_is_heard() {
    let (mut window, _) = planned(|_, _| ());
    part(&mut window, "Повестка · 1");
    window
        .get_by_role_and_label(Role::MultilineTextInput, "Вопрос, строка 1")
        .focus();
    window.run_ok();
    fill(
        &mut window,
        "Или имя и должность",
        "Орлова Д. Л., начальник отдела",
    );
    shot(&mut window, "agenda-reporter");
    part(&mut window, ITEM);
    assert!(sees(&window, "СЛУШАЛИ"));
    let card = saved(&mut window);
    assert_eq!(card.speeches[0].speaker, "Орлова Д. Л., начальник отдела");
}

#[test]
fn totals_are_typed_and_the_rest_is_for_by_one_key() {
    let (mut window, _) = planned(|_, _| ());
    part(&mut window, ITEM);
    reach(&mut window, "Добавить голосование");
    assert!(sees(&window, "Голосовать могут 9"));
    type_into(&mut window, "Против", "2");
    key(&mut window, Key::F7);
    assert!(sees(&window, "«за» — 7 из 9 присутствующих"));
    assert!(sees(
        &window,
        "«за» — 7, «против» — 2, «воздержались» — 0, отвод — 0, не голосовали — 0"
    ));
    fill(&mut window, "За", "8");
    assert!(sees(&window, "Голосов 10, а голосовать могут 9"));
    shot(&mut window, "poll-too-many");
}

#[test]
fn a_wrong_vote_is_taken_anew_and_the_old_one_stays_struck_through() {
    let (mut window, _) = planned(|_, _| ());
    part(&mut window, ITEM);
    key(&mut window, Key::F8);
    with(&mut window, Modifiers::SHIFT, Key::F8);
    types(&mut window, "ошибка при подсчёте");
    shot(&mut window, "poll-anew");
    key(&mut window, Key::Enter);
    assert!(sees(&window, "Отменённые голосования: 1"));
    fill(&mut window, "За", "5");
    fill(&mut window, "Против", "4");
    window.get_by_label("Отменённые голосования: 1").focus();
    window.run_ok();
    key(&mut window, Key::Enter);
    assert!(sees(&window, "ошибка при подсчёте"));
    shot(&mut window, "poll-annulled");
    let card = saved(&mut window);
    let item = card.items[0].id;
    assert_eq!((card.polls.len(), card.polls_of(item).count()), (2, 1));
    let old = card.annulled_of(item).next().unwrap();
    assert_eq!(
        (old.votes_for, &*old.annulled),
        (Some(9), "ошибка при подсчёте")
    );
    let new = card.polls_of(item).next().unwrap();
    assert_eq!(card.decisions[0].poll, Some(new.id));
}

#[test]
fn votes_with_names_take_one_key_a_member() {
    let (mut window, body) = planned(|_, _| ());
    part(&mut window, ITEM);
    reach(&mut window, "Добавить голосование");
    pick(&mut window, "Порядок", "п");
    each(&mut window, "зПв3е");
    shot(&mut window, "poll-named");
    assert!(sees(&window, "«за» — 6, «против» — 1, «воздержались» — 2"));
    let card = saved(&mut window);
    let vote = |at: usize| card.vote_of(card.polls[0].id, body.memberships[at].id);
    assert_eq!(vote(0), Some(Choice::For));
    assert_eq!(vote(1), Some(Choice::Against));
    assert_eq!(vote(3), Some(Choice::Abstained));
    assert_eq!(vote(8), Some(Choice::For));
    assert_eq!(vote(9), None, "was away");
}

#[test]
fn one_vote_decides_several_items() {
    let (mut window, _) = planned(|card, _| {
        card.add_item("О смете", None);
    });
    part(&mut window, ITEM);
    key(&mut window, Key::F8);
    reach(&mut window, "Решает и другие вопросы…");
    click(&mut window, Role::CheckBox, "2. О смете");
    shot(&mut window, "poll-shared");
    key(&mut window, Key::Escape);
    part(&mut window, "2. О смете");
    assert!(sees(&window, "Решает вопросы 1, 2"));
    assert!(sees(&window, "Решение принято."));
    let card = saved(&mut window);
    assert_eq!(card.poll_items.len(), 1);
    assert_eq!(card.polls_of(card.items[1].id).count(), 1);
}

#[test]
fn who_comes_leaves_and_stands_aside_at_an_item_is_noted_by_keys() {
    let (mut window, body) = planned(|card, _| {
        card.add_item("О смете", None);
    });
    part(&mut window, "2. О смете");
    key(&mut window, Key::F4);
    // The second stands aside, the third leaves, the fourth to sixth leave too.
    key(&mut window, Key::ArrowDown);
    each(&mut window, "оуууу");
    shot(&mut window, "item-room");
    assert!(sees(&window, "На вопросе 2 кворум утрачен."));
    assert!(sees(&window, "Присутствуют 9 из 12 членов комиссии"));
    // The last one comes to this item.
    key(&mut window, Key::End);
    each(&mut window, "п");
    let card = saved(&mut window);
    let item = card.items[1].id;
    let row = |at: usize| card.attendance_of(body.memberships[at].id).unwrap();
    assert!(card.is_recused(item, body.memberships[1].id));
    assert_eq!(row(2).left_at, Some(item));
    assert_eq!(
        (row(11).state, row(11).came_at),
        (Presence::Present, Some(item))
    );
}

#[test]
fn a_substitute_of_the_composition_is_offered() {
    let mut office = office();
    let mut body = commission(&mut office);
    let mut stand_in = Membership::new(Id::new(), body.body.id);
    stand_in.post = "Заместитель главы".into();
    stand_in.position = 13;
    stand_in.voting = false;
    stand_in.substitutes = Some(body.memberships[1].id);
    body.memberships.push(stand_in);
    office.save_body(&body).unwrap();
    let mut window = new_session(office);
    part(&mut window, "Явка");
    assert!(sees(&window, "С правом совещательного голоса"));
    each(&mut window, "в");
    key(&mut window, Key::ArrowDown);
    each(&mut window, "з");
    shot(&mut window, "attendance-substitute");
    press(&mut window, "Участвует Заместитель главы");
    let card = saved(&mut window);
    let row = card.attendance_of(body.memberships[1].id).unwrap();
    assert_eq!(row.replaced_by, "Заместитель главы");
}

#[test]
fn late_and_early_are_noted_in_the_list_of_attendance() {
    let (mut window, body) = planned(|card, _| {
        card.add_item("О смете", None);
        card.add_item("О форуме", None);
    });
    part(&mut window, "Явка · 9");
    window.get_by_role_and_label(Role::Table, "Явка").focus();
    window.run_ok();
    each(&mut window, "+");
    each(&mut window, "-");
    assert!(sees(&window, "с вопроса 2 · до вопроса 3"));
    shot(&mut window, "attendance-moves");
    let card = saved(&mut window);
    let row = card.attendance_of(body.memberships[0].id).unwrap();
    assert_eq!(row.came_at, Some(card.items[1].id));
    assert_eq!(row.left_at, Some(card.items[2].id));
}

#[test]
fn one_who_goes_out_and_comes_back_is_noted_by_keys_and_by_a_click() {
    let (mut window, body) = planned(|card, _| {
        card.add_item("О смете", None);
        card.add_item("О форуме", None);
        card.add_item("О разном", None);
    });
    part(&mut window, "2. О смете");
    key(&mut window, Key::F4);
    each(&mut window, "у");
    part(&mut window, "4. О разном");
    key(&mut window, Key::F4);
    each(&mut window, "п");
    assert!(!sees(&window, "перерыв"));
    part(&mut window, "Явка · 9");
    let away = "кроме рассмотрения вопросов 2, 3";
    assert!(sees(&window, away));
    shot(&mut window, "attendance-absences");
    let card = saved(&mut window);
    let seat = |at: usize| body.memberships[at].id;
    assert_eq!(
        card.away_from(seat(0)),
        [card.items[1].id, card.items[2].id]
    );
    click(&mut window, Role::CheckBox, "Был на вопросе 3. О форуме");
    assert!(sees(&window, "кроме рассмотрения вопроса 2 "));
    window.get_by_role_and_label(Role::Table, "Явка").focus();
    window.run_ok();
    key(&mut window, Key::ArrowDown);
    each(&mut window, "-++");
    assert!(sees(&window, away));
    let card = saved(&mut window);
    assert_eq!(card.away_from(seat(0)), [card.items[1].id]);
    assert_eq!(
        card.away_from(seat(1)),
        [card.items[1].id, card.items[2].id]
    );
}

#[test]
fn an_absentee_poll_counts_ballots() {
    let mut office = office();
    commission(&mut office);
    let mut window = new_session(office);
    choose(&mut window, "Вид заседания", "Заочное");
    fill(&mut window, "Бюллетени принимаются до", "01.03.2026");
    assert!(window.query_by_label("Место").is_none());
    shot(&mut window, "absentee-head");
    part(&mut window, "Явка");
    press(&mut window, "Все представили бюллетени");
    each(&mut window, "о");
    assert!(sees(
        &window,
        "Бюллетени представили 11 из 12 членов комиссии"
    ));
    shot(&mut window, "absentee-ballots");
    fill(&mut window, "Получен", "02.03.2026");
    next_to_checks(&mut window);
    assert!(sees(&window, "бюллетень получен 02.03.2026, после срока"));
}

#[test]
fn a_secret_ballot_shows_what_was_issued_found_and_spoiled() {
    let (mut window, _) = planned(|_, _| ());
    part(&mut window, ITEM);
    reach(&mut window, "Добавить голосование");
    pick(&mut window, "Порядок", "т");
    for (field, votes) in [
        ("Выдано бюллетеней", "9"),
        ("За", "6"),
        ("Против", "1"),
        ("Недействительных", "1"),
    ] {
        fill(&mut window, field, votes);
    }
    assert!(sees(
        &window,
        "выдано бюллетеней — 9, обнаружено — 8, недействительных — 1, отвод — 0, не голосовали — 1"
    ));
    shot(&mut window, "poll-secret");
    fill(&mut window, "Выдано бюллетеней", "7");
    assert!(sees(&window, "Обнаружено бюллетеней 8, а выдано 7."));
    fill(&mut window, "Выдано бюллетеней", "9");
    fill(&mut window, "Обнаружено", "9");
    assert!(sees(&window, "обнаружено — 9"));
    assert!(sees(
        &window,
        "Обнаружено бюллетеней 9, а с голосами и недействительными их 8."
    ));
    fill(&mut window, "Обнаружено", "8");
    assert!(!sees(&window, "а с голосами и недействительными"));
}

#[test]
fn a_session_is_held_and_signed_by_keys_and_they_are_listed() {
    let (mut window, _) = planned(|card, _| {
        let item = card.items[0].id;
        card.make_unanimous(item);
        card.tidy();
    });
    key(&mut window, Key::F1);
    assert!(sees(&window, "Клавиши заседания"));
    assert!(sees(&window, "Сделать подвопросом и обратно"));
    shot(&mut window, "session-keys");
    press(&mut window, "Закрыть");
    key(&mut window, Key::F9);
    assert!(sees(&window, "Заседание проведено"));
    with(&mut window, Modifiers::SHIFT, Key::F9);
    types(&mut window, "04.03.2026");
    key(&mut window, Key::Enter);
    let office = window.state().app.office().unwrap();
    let row = office.session_rows().unwrap().remove(0);
    assert_eq!(row.status, SessionStatus::Signed);
}

#[test]
fn guests_have_an_organization_and_come_from_the_last_session() {
    let mut office = office();
    let body = commission(&mut office);
    let mut old = session(&office, &body, 9);
    let mut guest = veche::domain::sessions::Guest::new(Id::new(), old.session.id);
    guest.name = "Ким О. В.".into();
    guest.post = "директор".into();
    old.guests.push(guest);
    old.items[0].state = ItemState::Considered;
    office.hold_session(&old).unwrap();
    let mut window = new_session(office);
    part(&mut window, "Приглашённые");
    press(&mut window, "Взять приглашённых прошлого заседания: 1");
    fill(&mut window, "Организация, строка 1", "Музей");
    shot(&mut window, "guests");
    assert_eq!(
        value(&window, "Или фамилия и инициалы, строка 1"),
        "Ким О. В."
    );
}

#[test]
fn what_was_typed_is_in_the_file_a_second_later() {
    let (mut window, _) = planned(|_, _| ());
    part(&mut window, ITEM);
    type_into(
        &mut window,
        "Пункт решения, строка 1",
        "Утвердить план и смету.",
    );
    for _ in 0..90 {
        window.step();
    }
    let office = window.state().app.office().unwrap();
    let name = office.draft_names().unwrap().remove(0);
    let kept = office.draft(&name).unwrap().unwrap();
    assert!(kept.contains("Утвердить план и смету."), "{kept}");
}

#[test]
fn a_named_vote_stays_open_for_those_who_may_vote_only() {
    let (mut window, _) = planned(|card, body| {
        let item = card.items[0].id;
        let poll = card.add_poll(item);
        card.polls[0].kind = PollKind::Named;
        card.set_vote(poll, body.memberships[11].id, Some(Choice::For));
    });
    next_to_checks(&mut window);
    assert!(sees(&window, "Записан голос того, кто не может голосовать"));
}

#[test]
fn the_mouse_drags_an_item_to_another_place() {
    let (mut window, _) = planned(|card, _| {
        for title in ["О смете", "О форуме"] {
            card.add_item(title, None);
        }
    });
    part(&mut window, "Повестка · 3");
    let of = |window: &Window, number: &str| {
        let node = window.query_all_by_label(number).last().unwrap();
        node.rect().center()
    };
    let (from, to) = (of(&window, "3."), of(&window, "1."));
    let button = |pressed, pos| Event::PointerButton {
        pos,
        button: egui::PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    };
    window.event(Event::PointerMoved(from));
    window.event(button(true, from));
    window.run_ok();
    for part in [0.5, 1.0] {
        let at = from.lerp(to - egui::vec2(0.0, 4.0), part);
        window.event(Event::PointerMoved(at));
        window.run_ok();
    }
    shot(&mut window, "agenda-drag");
    window.event(button(false, to - egui::vec2(0.0, 4.0)));
    window.run_ok();
    let titles: Vec<String> = saved(&mut window)
        .items
        .into_iter()
        .map(|it| it.title)
        .collect();
    assert_eq!(titles[0], "О форуме");
    assert_eq!(titles[2], "О смете");
}

#[test]
fn what_earlier_sessions_left_is_offered_to_a_saved_one() {
    let mut office = office();
    let body = commission(&mut office);
    let mut old = session(&office, &body, 9);
    let left = old.add_item("О подготовке форума", None);
    office.hold_session(&old).unwrap();
    let mut card = office.proposed_session(body.body.id, "").unwrap();
    card.items.clear();
    card.session.held_on = "2026-04-06".parse().ok();
    office.save_session(&card).unwrap();
    let id = card.session.id;
    let mut window = window(office);
    go_to(&mut window, "Комиссии");
    let row = window.query_all_by_role(Role::Row).next().unwrap();
    row.click();
    window.run_ok();
    part(&mut window, "Повестка");
    assert!(sees(&window, "Не закончено на прошлых заседаниях"));
    press(&mut window, "О подготовке форума");
    shot(&mut window, "agenda-offers");
    press(&mut window, "О ранее данных поручениях");
    assert!(!sees(&window, "Не закончено на прошлых заседаниях"));
    with(&mut window, Modifiers::COMMAND, Key::S);
    let office = window.state().app.office().unwrap();
    let card = office.session_card(id).unwrap().unwrap();
    assert_eq!(card.items[0].title, "О выполнении ранее данных поручений");
    assert_eq!(card.items[1].came_from, Some(left));
}

#[test]
fn co_executors_stand_under_their_assignment_and_points_have_their_numbers() {
    let (mut window, _) = planned(|_, _| ());
    part(&mut window, ITEM);
    assert!(sees(&window, "1.1."));
    reach(&mut window, "Добавить соисполнителя");
    type_into(&mut window, "Соисполнитель, строка 1", "Сидорова");
    key(&mut window, Key::Enter);
    shot(&mut window, "co-executor");
    let card = saved(&mut window);
    assert_eq!(card.co_executors.len(), 1);
    assert!(card.co_executors[0].person.is_some());
}

#[test]
fn a_joint_session_is_with_other_bodies() {
    let mut office = office();
    commission(&mut office);
    let mut second = BodyCard::new(Id::new());
    second.body.name = "Совет по делам национальностей".into();
    office.save_body(&second).unwrap();
    let mut window = new_session(office);
    choose(&mut window, "Орган", "Комиссия по ТОС");
    choose(&mut window, "Вид заседания", "Совместное");
    press(&mut window, "Добавить орган");
    shot(&mut window, "joint");
    let card = saved(&mut window);
    assert_eq!(card.joint.len(), 1);
    assert_ne!(card.joint[0].body, card.session.body);
}

#[test]
fn members_of_both_bodies_are_marked_and_one_who_sits_in_both_is_marked_once() {
    let mut office = office();
    let body = commission(&mut office);
    let second = council(&mut office, &body);
    let mut window = new_session(office);
    choose(&mut window, "Орган", "Комиссия по ТОС");
    choose(&mut window, "Вид заседания", "Совместное");
    press(&mut window, "Добавить орган");
    part(&mut window, "Явка");
    each(&mut window, "ппппппп");
    shot(&mut window, "joint-attendance");
    assert!(sees(
        &window,
        "Комиссия по ТОС: присутствуют 7 из 12 членов комиссии"
    ));
    assert!(sees(&window, "Совет: присутствуют 2 из 4 членов совета"));
    assert!(sees(&window, "Кворума нет."));
    assert!(sees(&window, "Явка · 7"));
    let card = saved(&mut window);
    let came = |at: usize| {
        card.attendance_of(second.memberships[at].id)
            .map(|it| it.state)
    };
    assert_eq!([came(0), came(2)], [None, Some(Presence::Present)]);
}

#[test]
fn the_page_fits_a_small_window_and_the_dark() {
    let mut office = office();
    let body = commission(&mut office);
    let mut card = session(&office, &body, 9);
    card.session.starts_at = "14:00".into();
    let titles = [
        "О проведении городского конкурса на лучшую организацию работы",
        "О сроках",
    ];
    for title in titles {
        let item = card.add_item(title, None);
        card.items.iter_mut().for_each(|it| it.minutes = Some(20));
        let poll = card.add_poll(item);
        let poll = card.polls.iter_mut().find(|it| it.id == poll).unwrap();
        poll.kind = PollKind::Named;
    }
    let last = card.items[2].id;
    card.shift_item(last, veche::domain::agenda_order::Shift::In);
    office.save_session(&card).unwrap();
    let program = veche::ui::program::Program {
        theme: veche::ui::program::ThemeChoice::Dark,
        ..Default::default()
    };
    let mut window = window_of(office, [1024.0, 700.0], program);
    go_to(&mut window, "Комиссии");
    let row = window.query_all_by_role(Role::Row).next().unwrap();
    row.click();
    window.run_ok();
    part(&mut window, "Повестка · 3");
    window
        .get_by_role_and_label(Role::MultilineTextInput, "Вопрос, строка 2")
        .focus();
    window.run_ok();
    shot(&mut window, "agenda-small-dark");
    with(&mut window, Modifiers::COMMAND, Key::PageDown);
    with(&mut window, Modifiers::COMMAND, Key::PageDown);
    key(&mut window, Key::F4);
    each(&mut window, "у");
    shot(&mut window, "room-small-dark");
    window
        .get_by_role_and_label(Role::ComboBox, "Порядок")
        .focus();
    window.run_ok();
    shot(&mut window, "votes-small-dark");
    assert!(sees(&window, "Вопрос 2. Присутствуют 8 из 12"));
}
