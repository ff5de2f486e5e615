//! Every list: filters, columns, the keys, rows picked out and copied.

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, OutputCommand};
use egui_kittest::kittest::{NodeT, Queryable};
use veche::domain::Id;
use veche::domain::organizations::{Organization, OrganizationKind};
use veche::ops::{Office, Op};
use veche::ui::program::Program;

use crate::harness::*;

/// Five organizations: their names are told apart by numbers, two have no telephone.
fn organizations() -> Office {
    let mut office = office();
    for (name, kind, phone) in [
        ("Совет № 10", OrganizationKind::Ngo, "2-15-15"),
        ("Совет № 2", OrganizationKind::Ngo, ""),
        ("Ёлочка", OrganizationKind::Media, "2-15-15"),
        ("Ельник", OrganizationKind::Cossack, "+7 (39042) 3-00-00"),
        ("=Жук\tи К\nо", OrganizationKind::Media, ""),
    ] {
        let mut new = Organization::new(Id::new());
        name.clone_into(&mut new.name);
        phone.clone_into(&mut new.phone);
        new.kind = kind;
        office.add(Op::AddOrganization, &new).unwrap();
    }
    office
}

fn list() -> Window {
    list_of(Program::default())
}

fn list_of(program: Program) -> Window {
    let mut window = window_of(organizations(), [1360.0, 800.0], program);
    go_to(&mut window, "Партнёры и события");
    window
}

/// The names of the rows, from the top.
fn rows(window: &Window) -> Vec<String> {
    let mut rows: Vec<(f32, String)> = window
        .query_all_by_role(Role::Row)
        .map(|it| {
            (
                it.rect().top(),
                it.accesskit_node().label().unwrap_or_default(),
            )
        })
        .collect();
    rows.sort_by(|a, b| a.0.total_cmp(&b.0));
    let name = |text: String| {
        let text = text.replace("Строка: ", "");
        let end = ["Некоммерческая", "СМИ", "Средство", "Казачье"]
            .iter()
            .filter_map(|it| text.find(it))
            .min();
        text[..end.unwrap_or(text.len())].trim().to_owned()
    };
    rows.into_iter().map(|(_, text)| name(text)).collect()
}

fn focus_list(window: &mut Window) {
    window
        .get_by_role_and_label(Role::Table, "Организации")
        .focus();
    window.run_ok();
}

fn key(window: &mut Window, modifiers: Modifiers, key: Key) {
    window.key_press_modifiers(modifiers, key);
    window.run_ok();
}

/// What went to the clipboard in the last frame.
fn copied(window: &mut Window) -> Option<String> {
    window.event(Event::Copy);
    window.step();
    let commands = window.output().platform_output.commands.clone();
    window.run_ok();
    commands.into_iter().find_map(|it| match it {
        OutputCommand::CopyText(text) => Some(text),
        _ => None,
    })
}

#[test]
fn names_stand_as_in_a_dictionary_and_numbers_in_them_as_numbers() {
    let window = list();
    let rows = rows(&window);
    assert_eq!(rows[1..], ["Ёлочка", "Ельник", "Совет № 2", "Совет № 10"]);
    assert!(sees(&window, "Строк: 5"));
}

#[test]
fn a_list_is_filtered_by_several_values_of_a_column() {
    let mut window = list();
    key(
        &mut window,
        Modifiers::COMMAND.plus(Modifiers::SHIFT),
        Key::L,
    );
    shot(&mut window, "list-filter-columns");
    press(&mut window, "Вид");
    let values: Vec<String> = window
        .query_all_by_role(Role::CheckBox)
        .filter_map(|it| it.accesskit_node().label())
        .collect();
    assert_eq!(values.len(), 3, "{values:?}");
    click(&mut window, Role::CheckBox, "Некоммерческая организация");
    assert_eq!(rows(&window), ["Совет № 2", "Совет № 10"]);
    click(&mut window, Role::CheckBox, "Казачье общество");
    assert_eq!(rows(&window).len(), 3);
    assert!(sees(&window, "Показано 3 из 5"));
    shot(&mut window, "list-filter");
    key(&mut window, Modifiers::NONE, Key::Escape);
    assert!(sees(
        &window,
        "Вид: Казачье общество, Некоммерческая организация"
    ));
    press(&mut window, "Убрать фильтр: Вид");
    assert_eq!(rows(&window).len(), 5);
}

#[test]
fn the_keys_alone_filter_by_a_value_that_is_not_given() {
    let mut window = list();
    key(
        &mut window,
        Modifiers::COMMAND.plus(Modifiers::SHIFT),
        Key::L,
    );
    press(&mut window, "Телефон");
    window.event(Event::Text("не ук".to_owned()));
    window.run_ok();
    key(&mut window, Modifiers::NONE, Key::Enter);
    assert_eq!(rows(&window).len(), 2, "{:?}", rows(&window));
    key(&mut window, Modifiers::NONE, Key::Escape);
    assert!(sees(&window, "Телефон: не указано"));
    // The keys are in the list again.
    key(&mut window, Modifiers::NONE, Key::End);
    key(&mut window, Modifiers::NONE, Key::Enter);
    assert_eq!(value(&window, "Название"), "Совет № 2");
}

#[test]
fn a_filter_is_saved_by_name_and_taken_again_after_a_restart() {
    let mut window = list();
    type_into(&mut window, "Поиск по списку", "совет");
    press(&mut window, "Сортировать: Название");
    press(&mut window, "Сохранённые фильтры");
    type_into(&mut window, "Название фильтра", "Советы с конца");
    press(&mut window, "Сохранить фильтр");
    shot(&mut window, "list-saved");
    let program = window.state().app.program().clone();
    let mut window = list_of(program);
    assert_eq!(rows(&window).len(), 5);
    press(&mut window, "Сохранённые фильтры");
    press(&mut window, "Советы с конца");
    assert_eq!(rows(&window), ["Совет № 10", "Совет № 2"]);
    assert_eq!(value(&window, "Поиск по списку"), "совет");
    press(&mut window, "Сохранённые фильтры");
    press(&mut window, "Удалить фильтр «Советы с конца»");
    assert!(
        window
            .state()
            .app
            .program()
            .lists
            .values()
            .all(|it| it.saved.is_empty())
    );
}

/// The heads of the columns, from the left.
fn heads(window: &Window) -> Vec<String> {
    let mut heads: Vec<(f32, String)> = window
        .query_all_by_label_contains("Сортировать: ")
        .map(|it| {
            (
                it.rect().left(),
                it.accesskit_node().label().unwrap_or_default(),
            )
        })
        .collect();
    heads.sort_by(|a, b| a.0.total_cmp(&b.0));
    heads
        .into_iter()
        .map(|(_, it)| it.replace("Сортировать: ", ""))
        .collect()
}

#[test]
fn columns_are_hidden_moved_and_brought_back_as_they_were() {
    let mut window = list();
    let before = heads(&window);
    press(&mut window, "Столбцы списка");
    click(&mut window, Role::CheckBox, "Телефон");
    press(&mut window, "Столбец «Вид» левее");
    shot(&mut window, "list-columns");
    assert_eq!(heads(&window)[..3], ["Вид", "Название", "Руководитель"]);
    assert!(!heads(&window).contains(&"Телефон".to_owned()));
    let program = window.state().app.program().clone();
    let mut again = list_of(program);
    assert_eq!(heads(&again), heads(&window), "after a restart too");
    press(&mut again, "Столбцы списка");
    press(&mut again, "Как было");
    assert_eq!(heads(&again), before);
}

fn drag(window: &mut Window, from: egui::Pos2, to: egui::Pos2) {
    window.event(Event::PointerMoved(from));
    window.run_ok();
    let button = |pressed, pos| Event::PointerButton {
        pos,
        button: egui::PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    };
    window.event(button(true, from));
    window.step();
    for part in [0.3, 0.6, 1.0] {
        window.event(Event::PointerMoved(from + (to - from) * part));
        window.step();
    }
    window.event(button(false, to));
    window.run_ok();
}

#[test]
fn columns_are_moved_and_resized_by_dragging() {
    let mut window = list();
    let head = |window: &Window, name: &str| {
        let name = format!("Сортировать: {name}");
        window.get_by_role_and_label(Role::Button, &name).rect()
    };
    let (name, kind) = (head(&window, "Название"), head(&window, "Вид"));
    drag(&mut window, kind.center(), name.left_center());
    assert_eq!(heads(&window)[..2], ["Вид", "Название"]);
    let kind = head(&window, "Вид");
    let border = kind.right_center() - egui::vec2(2.0, 0.0);
    drag(&mut window, border, border + egui::vec2(80.0, 0.0));
    let wider = head(&window, "Вид");
    assert!(
        (wider.width() - kind.width() - 78.0).abs() < 4.0,
        "{kind:?} {wider:?}"
    );
    assert!((head(&window, "Название").left() - wider.right()).abs() < 1.0);
    let kept = window
        .state()
        .app
        .program()
        .lists
        .values()
        .next()
        .unwrap()
        .clone();
    assert_eq!(kept.columns[0].title, "Вид");
    assert!(kept.columns[0].width.is_some());
    shot(&mut window, "list-moved");
}

#[test]
fn rows_are_picked_out_and_copied_as_a_table() {
    let mut window = list();
    focus_list(&mut window);
    key(&mut window, Modifiers::NONE, Key::Home);
    assert_eq!(
        copied(&mut window)
            .unwrap()
            .lines()
            .nth(1)
            .unwrap()
            .split('\t')
            .next(),
        Some("'=Жук и К о"),
        "a cell is one cell, and no formula"
    );
    key(&mut window, Modifiers::SHIFT, Key::ArrowDown);
    key(&mut window, Modifiers::SHIFT, Key::ArrowDown);
    shot(&mut window, "list-picked");
    assert!(sees(&window, "выделено 3"));
    let table = copied(&mut window).unwrap();
    let lines: Vec<&str> = table.lines().collect();
    assert_eq!(lines.len(), 4);
    assert!(lines[0].starts_with("Название\tВид\t"), "{table}");
    assert!(lines[2].starts_with("Ёлочка\t"));
    assert!(lines[3].contains("\t+7 (39042) 3-00-00"));
    assert!(sees(&window, "Скопировано 3 строки"));
    key(&mut window, Modifiers::COMMAND, Key::A);
    assert_eq!(copied(&mut window).unwrap().lines().count(), 6);
}

#[test]
fn a_row_is_found_by_how_it_begins() {
    let mut window = list();
    focus_list(&mut window);
    for letter in ["е", "л", "о"] {
        window.event(Event::Text(letter.to_owned()));
        window.run_ok();
    }
    key(&mut window, Modifiers::NONE, Key::Enter);
    assert_eq!(value(&window, "Название"), "Ёлочка");
}

#[test]
fn from_the_search_box_one_goes_down_into_the_list() {
    let mut window = list();
    key(&mut window, Modifiers::COMMAND, Key::F);
    window.event(Event::Text("совет".to_owned()));
    window.run_ok();
    key(&mut window, Modifiers::NONE, Key::ArrowDown);
    key(&mut window, Modifiers::NONE, Key::ArrowDown);
    key(&mut window, Modifiers::NONE, Key::Enter);
    assert_eq!(value(&window, "Название"), "Совет № 10");
}

#[test]
fn rows_clicked_with_shift_and_ctrl_are_picked_and_open_nothing() {
    let mut window = list();
    let click_with = |window: &mut Window, name: &str, modifiers: Modifiers| {
        let node = window
            .get_by(|it| it.role() == Role::Row && it.label().is_some_and(|it| it.contains(name)));
        let pos = node.rect().center();
        window.event(Event::PointerMoved(pos));
        for pressed in [true, false] {
            window.event_modifiers(
                Event::PointerButton {
                    pos,
                    button: egui::PointerButton::Primary,
                    pressed,
                    modifiers,
                },
                modifiers,
            );
        }
        window.run_ok();
    };
    click_with(&mut window, "Ельник", Modifiers::COMMAND);
    click_with(&mut window, "№ 10", Modifiers::COMMAND);
    assert!(sees(&window, "выделено 2"));
    let open = window.query_by_role_and_label(Role::Button, "Закрыть карточку");
    assert!(open.is_none());
    click_with(&mut window, "Ёлочка", Modifiers::SHIFT);
    assert!(sees(&window, "выделено 4"));
}
