//! A whole session by the keyboard alone: the checks, the menus, and a focus that is never lost.

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use veche::domain::agenda::ItemState;
use veche::domain::session_card::SessionCard;
use veche::domain::sessions::{SessionRow, SessionStatus};
use veche::ops::Office;
use veche::store::Store;
use veche::ui::program::Program;

use crate::harness::*;
use crate::sessions::{commission, session};

const CTRL_SHIFT: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);
const ITEM: &str = "1. О плане работы на 2026 год";

/// A saved session with nine present and its vote not taken.
fn office_with(change: impl FnOnce(&mut SessionCard)) -> Office {
    let mut office = office();
    let body = commission(&mut office);
    let mut card = session(&office, &body, 9);
    card.polls.clear();
    card.decisions[0].poll = None;
    change(&mut card);
    office.save_session(&card).unwrap();
    office
}

fn open(office: Office, size: [f32; 2]) -> Window {
    let mut window = window_of(office, size, Program::default());
    go_to(&mut window, "Комиссии");
    window.query_all_by_role(Role::Row).next().unwrap().click();
    window.run_ok();
    window
}

fn planned(change: impl FnOnce(&mut SessionCard)) -> Window {
    open(office_with(change), [1360.0, 800.0])
}

/// Nothing is left to be said of it but that one member has no reason.
fn in_order(card: &mut SessionCard) {
    let item = card.items[0].id;
    card.make_unanimous(item);
    card.tidy();
}

fn row(window: &Window) -> SessionRow {
    let office = window.state().app.office().unwrap();
    office.session_rows().unwrap().remove(0)
}

fn saved(window: &mut Window) -> SessionCard {
    with(window, Modifiers::COMMAND, Key::S);
    let id = row(window).id;
    let office = window.state().app.office().unwrap();
    office.session_card(id).unwrap().unwrap()
}

fn focused(window: &Window) -> (Role, String) {
    let node = window.get_by(|it| it.is_focused() && it.role() != Role::Window);
    let node = node.accesskit_node();
    (node.role(), node.label().unwrap_or_default())
}

// ---- checks -------------------------------------------------------------------------------------

#[test]
fn remarks_are_gone_through_by_keys_and_f9_again_holds_in_spite_of_them() {
    let mut window = planned(|card| {
        in_order(card);
        card.session.secretary = None;
        card.assignments[0].due_on = None;
    });
    key(&mut window, Key::F9);
    assert_eq!(focused(&window), (Role::Table, "Замечания".into()));
    assert!(sees(&window, "F9 — провести с замечаниями"));
    key(&mut window, Key::ArrowDown);
    shot(&mut window, "checks-by-keys");
    key(&mut window, Key::Enter);
    assert_eq!(
        focused(&window).1,
        "Срок, строка 1",
        "it leads to the field"
    );
    with(&mut window, Modifiers::COMMAND, Key::PageDown);
    assert_eq!(focused(&window).0, Role::Table);
    key(&mut window, Key::F9);
    assert_eq!(row(&window).status, SessionStatus::Held);
    // Of one that was held, the remarks are looked at.
    part(&mut window, "Явка · 9");
    key(&mut window, Key::F9);
    assert_eq!(focused(&window).1, "Замечания");
}

#[test]
fn f9_again_does_not_hold_what_can_not_be_held() {
    let mut window = planned(|card| {
        in_order(card);
        card.session.held_on = None;
    });
    key(&mut window, Key::F9);
    assert!(!sees(&window, "F9 — провести с замечаниями"));
    key(&mut window, Key::F9);
    assert_eq!(row(&window).status, SessionStatus::Planned);
}

#[test]
fn a_key_that_is_held_down_does_not_hold_the_session_unseen() {
    let mut window = planned(|card| {
        in_order(card);
        card.session.secretary = None;
    });
    for repeat in [false, true, true] {
        window.event(Event::Key {
            key: Key::F9,
            physical_key: None,
            pressed: true,
            repeat,
            modifiers: Modifiers::NONE,
        });
        window.run_ok();
    }
    assert_eq!(row(&window).status, SessionStatus::Planned);
}

#[test]
fn minutes_are_signed_from_any_part_also_while_one_types() {
    let mut office = office_with(in_order);
    let id = office.session_rows().unwrap()[0].id;
    let card = office.session_card(id).unwrap().unwrap();
    office.hold_session(&card).unwrap();
    let mut window = open(office, [1360.0, 800.0]);
    for (part_name, field) in [
        ("Заседание", Some("Место")),
        ("Явка · 9", None),
        ("Приглашённые", None),
        ("Повестка · 1", Some("Вопрос, строка 1")),
        (ITEM, Some("Пункт решения, строка 1")),
    ] {
        part(&mut window, part_name);
        if let Some(field) = field {
            window
                .get_by(|it| it.label().as_deref() == Some(field))
                .focus();
            window.run_ok();
        }
        with(&mut window, Modifiers::SHIFT, Key::F9);
        assert!(sees(&window, "Дата подписания"), "{part_name}");
        key(&mut window, Key::Escape);
        assert!(!sees(&window, "Дата подписания"), "{part_name}");
    }
}

#[test]
fn what_was_voted_on_is_considered_by_itself_and_can_be_set_back_by_hand() {
    let mut window = planned(|card| {
        card.add_item("О смете", None);
    });
    part(&mut window, ITEM);
    key(&mut window, Key::F8);
    part(&mut window, "2. О смете");
    let state = window.get_by_role_and_label(Role::ComboBox, "Что с вопросом");
    assert_eq!(state.value().as_deref(), Some("Не рассмотрен"));
    key(&mut window, Key::F7);
    window
        .get_by_role_and_label(Role::ComboBox, "Что с вопросом")
        .focus();
    window.run_ok();
    types(&mut window, "н");
    key(&mut window, Key::Enter);
    let card = saved(&mut window);
    let states: Vec<_> = card.items.iter().map(|it| it.state).collect();
    assert_eq!(states, [ItemState::Considered, ItemState::Open]);
    key(&mut window, Key::F9);
    assert!(sees(&window, "Вопрос 2. По вопросу голосовали"));
}

// ---- menus --------------------------------------------------------------------------------------

#[test]
fn a_session_is_cancelled_and_reopened_by_keys() {
    let mut window = planned(|_| ());
    part(&mut window, ITEM);
    window
        .get_by_role_and_label(Role::MultilineTextInput, "Вопрос")
        .focus();
    window.run_ok();
    key(&mut window, Key::F10);
    assert_eq!(focused(&window).1, "Перенести");
    key(&mut window, Key::Escape);
    assert!(!sees(&window, "Перенести"));
    assert_eq!(focused(&window).1, "Вопрос", "the focus is given back");
    key(&mut window, Key::F10);
    key(&mut window, Key::ArrowDown);
    assert_eq!(focused(&window).1, "Отменить заседание");
    shot(&mut window, "more-by-keys");
    key(&mut window, Key::Enter);
    types(&mut window, "ограничительные меры");
    key(&mut window, Key::Enter);
    assert_eq!(row(&window).status, SessionStatus::Cancelled);
    key(&mut window, Key::F10);
    shot(&mut window, "reopen-menu");
    key(&mut window, Key::Enter);
    types(&mut window, "отменено по ошибке");
    shot(&mut window, "reopen-dialog");
    key(&mut window, Key::Enter);
    assert_eq!(row(&window).status, SessionStatus::Planned);
}

#[test]
fn another_paper_is_printed_by_keys() {
    let mut window = planned(in_order);
    with(&mut window, CTRL_SHIFT, Key::P);
    let (_, first) = focused(&window);
    assert_eq!(first, "Повестка");
    key(&mut window, Key::Tab);
    key(&mut window, Key::ArrowUp);
    assert_eq!(focused(&window).1, first);
    // Above the papers stand the kinds of files.
    key(&mut window, Key::ArrowUp);
    key(&mut window, Key::Enter);
    let format = window.state().app.program().paper_format;
    assert_ne!(format, Program::default().paper_format, "another kind");
    key(&mut window, Key::ArrowDown);
    shot(&mut window, "papers-by-keys");
    key(&mut window, Key::Enter);
    wait_for(&mut window, |window| sees(window, "Сохранить документ"));
}

#[test]
fn one_vote_decides_another_item_too_by_keys() {
    let mut window = planned(|card| {
        card.add_item("О смете", None);
    });
    part(&mut window, ITEM);
    key(&mut window, Key::F8);
    window
        .get_by_role_and_label(Role::Button, "Решает и другие вопросы…")
        .focus();
    window.run_ok();
    key(&mut window, Key::Enter);
    assert_eq!(focused(&window), (Role::CheckBox, "2. О смете".into()));
    key(&mut window, Key::Space);
    key(&mut window, Key::Escape);
    assert_eq!(focused(&window).0, Role::Button);
    assert_eq!(saved(&mut window).poll_items.len(), 1);
}

// ---- the focus ----------------------------------------------------------------------------------

#[test]
fn arrows_lead_from_title_to_title_in_the_agenda() {
    let mut window = planned(|card| {
        card.add_item("О смете", None);
        card.add_item("Разное", None);
    });
    part(&mut window, "Повестка · 3");
    let title = |at: u32| format!("Вопрос, строка {at}");
    window
        .get_by_role_and_label(Role::MultilineTextInput, &title(1))
        .focus();
    window.run_ok();
    for (arrow, at) in [
        (Key::ArrowUp, 1),
        (Key::ArrowDown, 2),
        (Key::ArrowDown, 3),
        (Key::ArrowDown, 3),
        (Key::ArrowUp, 2),
    ] {
        key(&mut window, arrow);
        assert_eq!(focused(&window).1, title(at), "{arrow:?}");
    }
    // Within a title of two lines they move the cursor.
    types(&mut window, &" и другие вопросы комиссии".repeat(8));
    key(&mut window, Key::ArrowUp);
    assert_eq!(focused(&window).1, title(2));
}

#[test]
fn the_focus_goes_to_the_vote_when_its_figures_are_gone() {
    let mut window = planned(|_| ());
    part(&mut window, ITEM);
    window
        .get_by_role_and_label(Role::Button, "Добавить голосование")
        .focus();
    window.run_ok();
    key(&mut window, Key::Enter);
    assert_eq!(focused(&window).1, "За");
    key(&mut window, Key::F8);
    assert_eq!(focused(&window).1, "Порядок");
    // From another field it goes nowhere.
    window
        .get_by_role_and_label(Role::MultilineTextInput, "Вопрос")
        .focus();
    window.run_ok();
    key(&mut window, Key::F8);
    assert_eq!(focused(&window).1, "Вопрос");
}

#[test]
fn f7_begins_a_vote_and_whoever_is_against_is_typed_next() {
    let mut window = planned(|_| ());
    part(&mut window, ITEM);
    key(&mut window, Key::F7);
    assert_eq!(focused(&window).1, "Против");
    types(&mut window, "2");
    key(&mut window, Key::F7);
    assert!(sees(&window, "«за» — 7, «против» — 2"));
    assert_eq!(focused(&window).1, "Против", "one goes on from there");
}

#[test]
fn tab_begins_in_the_part_that_is_open() {
    let mut office = office_with(|_| ());
    let id = office.session_rows().unwrap()[0].id;
    office.set_actor("Клерк");
    let mut window = window_of(office, [1360.0, 800.0], Program::default());
    let route = veche::ui::tabs::commissions::session_route(id);
    let app = &mut window.state_mut().app;
    app.push(veche::ui::actions::Action::Show(route));
    window.run_ok();
    key(&mut window, Key::Tab);
    assert_eq!(focused(&window).1, "Дата");
}

#[test]
fn after_enter_in_a_line_tab_goes_on_from_there() {
    let mut window = planned(|_| ());
    type_into(&mut window, "Начало", "14:00");
    key(&mut window, Key::Enter);
    key(&mut window, Key::Tab);
    assert_eq!(focused(&window).1, "Окончание");
}

#[test]
fn after_a_row_was_removed_tab_goes_on_beside_it() {
    let mut window = planned(|_| ());
    part(&mut window, ITEM);
    window
        .get_by_role_and_label(Role::Button, "Добавить голосование")
        .focus();
    window.run_ok();
    key(&mut window, Key::Enter);
    window
        .get_by_role_and_label(Role::Button, "Убрать голосование")
        .focus();
    window.run_ok();
    key(&mut window, Key::Enter);
    assert_eq!(focused(&window).1, "Добавить голосование");
}

#[test]
fn one_comes_to_the_guests_with_the_keys() {
    let mut window = planned(|_| ());
    part(&mut window, "Явка · 9");
    with(&mut window, Modifiers::COMMAND, Key::PageDown);
    assert_eq!(focused(&window).1, "Добавить приглашённого");
    key(&mut window, Key::Enter);
    assert_eq!(focused(&window).1, "Из списка людей, строка 1");
}

#[test]
fn a_long_list_of_members_follows_the_cursor() {
    let mut window = open(office_with(|_| ()), [1024.0, 600.0]);
    part(&mut window, "Явка · 9");
    key(&mut window, Key::End);
    let last = window.get_by_label("Новиков\u{a0}М.\u{a0}Р.");
    assert!(last.rect().bottom() < 540.0, "{:?}", last.rect());
}

#[test]
fn rows_are_moved_and_removed_by_keys_and_tab_goes_past_their_buttons() {
    let mut window = planned(|card| {
        let item = card.items[0].id;
        let mut second = veche::domain::assignments::Decision::new(veche::domain::Id::new(), item);
        second.text = "Разместить план на сайте.".into();
        card.decisions.push(second);
    });
    part(&mut window, ITEM);
    let text = |window: &Window, at: u32| value(window, &format!("Пункт решения, строка {at}"));
    window
        .get_by_role_and_label(Role::MultilineTextInput, "Пункт решения, строка 2")
        .focus();
    window.run_ok();
    with(&mut window, Modifiers::ALT, Key::ArrowUp);
    assert_eq!(text(&window, 1), "Разместить план на сайте.");
    assert_eq!(focused(&window).1, "Пункт решения, строка 1");
    key(&mut window, Key::Tab);
    assert_eq!(focused(&window).1, "Добавить поручение");
    with(&mut window, Modifiers::SHIFT, Key::Tab);
    with(&mut window, Modifiers::ALT, Key::Delete);
    assert_eq!(text(&window, 1), "Утвердить план работы на 2026 год.");
    assert_eq!(focused(&window).1, "Пункт решения, строка 1");
    with(&mut window, Modifiers::ALT, Key::Delete);
    assert!(!sees(&window, "Пункт решения, строка 1"));
    let (_, next) = focused(&window);
    assert!(next.starts_with("Добавить"), "{next}");
}

#[test]
fn tab_leads_past_a_name_that_is_not_in_the_list() {
    let mut window = planned(|_| ());
    part(&mut window, "Приглашённые");
    key(&mut window, Key::Enter);
    types(&mut window, "Ким");
    assert!(sees(&window, "Добавить «Ким»"));
    key(&mut window, Key::Tab);
    assert_eq!(focused(&window).1, "Или фамилия и инициалы, строка 1");
}

#[test]
fn a_name_typed_and_taken_away_again_leaves_nobody() {
    let mut window = planned(|_| ());
    part(&mut window, "Приглашённые");
    key(&mut window, Key::Enter);
    types(&mut window, "Ким");
    with(&mut window, Modifiers::COMMAND, Key::A);
    key(&mut window, Key::Backspace);
    key(&mut window, Key::Tab);
    assert_eq!(value(&window, "Из списка людей, строка 1"), "");
}

#[test]
fn a_person_is_added_in_place_by_keys_and_until_then_is_led_to() {
    let mut window = planned(|_| ());
    part(&mut window, "Приглашённые");
    key(&mut window, Key::Enter);
    types(&mut window, "Ким Олег");
    key(&mut window, Key::Enter);
    let surname = "Фамилия, строка 1";
    assert_eq!(focused(&window).1, surname);
    part(&mut window, ITEM);
    part(&mut window, "Приглашённые · 1");
    with(&mut window, Modifiers::COMMAND, Key::S);
    assert_eq!(focused(&window).1, surname, "it is not saved half done");
    for _ in 0..4 {
        key(&mut window, Key::Tab);
    }
    key(&mut window, Key::Enter);
    let card = saved(&mut window);
    assert!(card.guests[0].person.is_some());
}

// ---- what is said is seen -----------------------------------------------------------------------

#[test]
fn the_result_of_a_vote_is_seen_while_its_figures_are_typed() {
    let mut window = open(office_with(|_| ()), [1024.0, 700.0]);
    part(&mut window, ITEM);
    window
        .get_by_role_and_label(Role::Button, "Добавить голосование")
        .focus();
    window.run_ok();
    key(&mut window, Key::Enter);
    types(&mut window, "5");
    key(&mut window, Key::Tab);
    types(&mut window, "1");
    shot(&mut window, "vote-in-sight");
    for said in ["«за» — 5, «против» — 1", "Не хватает 3 голосов"] {
        let found = window.query_all_by_label_contains(said).next();
        let rect = found.unwrap_or_else(|| panic!("{said}")).rect();
        // Above the buttons of the card.
        assert!(rect.bottom() < 640.0, "{said}: {rect:?}");
    }
}

#[test]
fn why_a_vote_is_taken_anew_is_asked_in_sight() {
    let mut window = open(office_with(in_order), [1024.0, 700.0]);
    part(&mut window, ITEM);
    with(&mut window, Modifiers::SHIFT, Key::F8);
    let done =
        window.get_by_role_and_label(Role::Button, "Отменить это голосование и начать новое");
    assert!(done.rect().bottom() < 640.0, "{:?}", done.rect());
}

#[test]
fn a_problem_leads_to_the_part_where_it_is() {
    let mut window = planned(in_order);
    part(&mut window, ITEM);
    type_into(&mut window, "Срок, строка 1", "31.02.2026");
    part(&mut window, "Повестка · 1");
    with(&mut window, Modifiers::COMMAND, Key::S);
    assert_eq!(focused(&window).1, "Срок, строка 1");
}

#[test]
fn typing_brought_back_after_a_crash_is_on_the_part_where_it_was() {
    let mut window = planned(|_| ());
    part(&mut window, ITEM);
    type_into(
        &mut window,
        "Пункт решения, строка 1",
        "Утвердить план и смету.",
    );
    for _ in 0..90 {
        window.step();
    }
    // The same file, opened anew.
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("Город.veche");
    let office = window.state().app.office().unwrap();
    office.save_copy(&path).unwrap();
    let store = Store::open(&path).unwrap().store;
    let again = Office::new(store, "", || "2026-03-12T10:00:00+07:00".to_owned()).unwrap();
    let window = window_of(again, [1360.0, 800.0], Program::default());
    assert_eq!(
        value(&window, "Пункт решения, строка 1"),
        "Утвердить план и смету."
    );
}

#[test]
fn after_a_look_at_the_keys_one_types_on() {
    let mut window = planned(|_| ());
    part(&mut window, ITEM);
    type_into(&mut window, "Пункт решения, строка 1", "Утвердить");
    key(&mut window, Key::F1);
    for _ in 0..3 {
        key(&mut window, Key::PageDown);
    }
    shot(&mut window, "keys-scrolled");
    key(&mut window, Key::Enter);
    assert!(!sees(&window, "Клавиши заседания"));
    types(&mut window, " план");
    let typed = value(&window, "Пункт решения, строка 1");
    assert_eq!(typed, "Утвердить план");
}

// ---- dialogs ------------------------------------------------------------------------------------

#[test]
fn a_day_of_signing_before_the_session_is_refused_in_the_dialog_and_stays_typed() {
    let mut office = office_with(in_order);
    let id = office.session_rows().unwrap()[0].id;
    let card = office.session_card(id).unwrap().unwrap();
    office.hold_session(&card).unwrap();
    let mut window = open(office, [1360.0, 800.0]);
    with(&mut window, Modifiers::SHIFT, Key::F9);
    types(&mut window, "01.03.2026");
    key(&mut window, Key::Enter);
    shot(&mut window, "sign-refused");
    assert_eq!(value(&window, "Дата подписания"), "01.03.2026");
    assert!(sees(&window, "раньше"), "and why");
    assert_eq!(row(&window).status, SessionStatus::Held);
    type_into(&mut window, "Дата подписания", "05.03.2026");
    key(&mut window, Key::Enter);
    assert_eq!(row(&window).status, SessionStatus::Signed);
    assert!(!sees(&window, "Дата подписания"), "the dialog is closed");
}

#[test]
fn keys_are_named_as_on_a_russian_keyboard() {
    let mut window = planned(|_| ());
    key(&mut window, Key::F1);
    for named in ["Ctrl+Shift+P", "F10"] {
        window.get_by_label(named);
    }
    window
        .get_by_role_and_label(Role::Button, "Все клавиши программы")
        .focus();
    window.run_ok();
    key(&mut window, Key::Enter);
    shot(&mut window, "all-keys");
    window.get_by_label("Alt+←");
    for wrong in ["Alt+Left", "BrowserBack", "Browser", "⌘"] {
        assert!(!sees(&window, wrong), "{wrong}");
    }
}

#[test]
fn a_remark_leads_to_where_it_is_put_right() {
    let mut window = planned(|card| {
        in_order(card);
        card.session.secretary = None;
        card.decisions.clear();
        card.assignments.clear();
        card.tidy();
    });
    for place in ["Секретарь", "Добавить пункт решения"] {
        key(&mut window, Key::F9);
        if place != "Секретарь" {
            key(&mut window, Key::ArrowDown);
        }
        key(&mut window, Key::Enter);
        assert_eq!(focused(&window).1, place);
    }
}

#[test]
fn the_extract_of_the_open_item_is_the_first_of_the_other_papers() {
    let mut window = planned(in_order);
    part(&mut window, ITEM);
    with(&mut window, CTRL_SHIFT, Key::P);
    assert_eq!(focused(&window).1, "Выписка по вопросу");
    key(&mut window, Key::Enter);
    wait_for(&mut window, |window| sees(window, "Сохранить документ"));
}

// ---- the line over a list -----------------------------------------------------------------------

#[test]
fn buttons_over_a_list_never_touch_its_filters() {
    for (width, scale) in [
        (1024.0, 100),
        (1100.0, 100),
        (1180.0, 100),
        (1280.0, 100),
        (1024.0, 150),
        (1360.0, 150),
        (1920.0, 150),
    ] {
        let program = Program {
            scale,
            ..Program::default()
        };
        let mut window = window_of(office_with(|_| ()), [width, 900.0], program);
        for tab in [
            "ТОС",
            "Комиссии",
            "Конкурсы",
            "Планы",
            "Партнёры и события",
            "Журнал",
        ] {
            go_to(&mut window, tab);
            assert_apart(&window, &format!("{width} {scale} {tab}"));
            if tab == "Комиссии" {
                shot(&mut window, &format!("tools-{width}-{scale}"));
            }
            let sections = window.query_all_by_role(Role::RadioButton);
            let sections: Vec<String> = sections
                .filter_map(|it| it.accesskit_node().label())
                .collect();
            for section in sections {
                click(&mut window, Role::RadioButton, &section);
                assert_apart(&window, &format!("{width} {scale} {tab} {section}"));
            }
        }
    }
}

fn assert_apart(window: &Window, place: &str) {
    let lists = window.query_all_by_role(Role::ComboBox);
    let lists: Vec<_> = lists.map(|it| it.rect()).collect();
    for button in window.query_all_by_role(Role::Button) {
        let rect = button.rect();
        for list in &lists {
            let meet = rect.intersect(*list);
            let apart = !meet.is_positive() || meet.width() < 1.0 || meet.height() < 1.0;
            assert!(
                apart,
                "{place}: {:?} {rect:?} {list:?}",
                button.accesskit_node().label()
            );
        }
    }
}

#[test]
fn one_types_on_in_an_assignment_and_a_helper_that_were_added_by_keys() {
    let mut window = planned(|_| ());
    part(&mut window, ITEM);
    for add in ["Добавить поручение", "Добавить соисполнителя"]
    {
        let mut buttons = window.query_all_by_role_and_label(Role::Button, add);
        buttons.next().unwrap().focus();
        drop(buttons);
        window.run_ok();
        key(&mut window, Key::Enter);
        let (role, label) = focused(&window);
        assert!(label.contains("сполнитель"), "{add}: {role:?} {label}");
    }
}

#[test]
fn a_time_that_is_none_is_said_at_its_field_and_a_short_one_is_read() {
    let mut window = planned(|_| ());
    part(&mut window, "Заседание");
    fill(&mut window, "Начало", "14:0014:00");
    assert!(sees(&window, "Время набирается так: 14:00"));
    with(&mut window, Modifiers::COMMAND, Key::S);
    assert!(!sees(&window, "Заседание сохранено"));
    fill(&mut window, "Начало", "1430");
    assert_eq!(value(&window, "Начало"), "14:30");
}
