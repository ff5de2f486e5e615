//! The assistant that fills the register from a table, clicked through from the file to the undo.

use std::path::PathBuf;

use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use veche::domain::tos::Tos;
use veche::ops::Op;

use crate::harness::{
    Window, choose, click, go_to, office, press, sees, shot, type_into, wait_for, window,
};

const REGISTER: &str = include_str!("../fixtures/register-416-rows.csv");

fn table(text: &[u8]) -> (tempfile::TempDir, PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("Реестр.csv");
    std::fs::write(&path, text).unwrap();
    (dir, path)
}

/// The assistant with the table read.
fn opened(window: &mut Window, path: &std::path::Path) {
    go_to(window, "ТОС");
    press(window, "Загрузить из таблицы");
    shot(window, "import-0-choose");
    choose_table(window, "Выбрать файл", path);
}

fn choose_table(window: &mut Window, button: &str, path: &std::path::Path) {
    press(window, button);
    type_into(window, "Путь к файлу", &path.display().to_string());
    press(window, "Открыть");
    wait_for(window, |it| {
        sees(it, "Заголовки столбцов") || sees(it, "Выбрать другой файл") || sees(it, "не таблица")
    });
    window.run_ok();
}

fn count(window: &Window) -> usize {
    let office = window.state().app.office().unwrap();
    office.all::<Tos>().unwrap().len()
}

#[test]
fn the_published_register_is_imported_and_taken_back_by_clicks() {
    let (_dir, path) = table(REGISTER.as_bytes());
    let mut window = window(office());
    opened(&mut window, &path);
    assert!(sees(&window, "Заголовки столбцов — в строке таблицы 4"));
    shot(&mut window, "import-1-source");
    press(&mut window, "Дальше: столбцы");
    shot(&mut window, "import-2-columns");
    press(&mut window, "Проверить");
    wait_for(&mut window, |it| sees(it, "новых: 416"));
    window.run_ok();
    shot(&mut window, "import-3-lines");
    assert_eq!(count(&window), 0, "a trial changes nothing");
    press(&mut window, "Загрузить: 416");
    wait_for(&mut window, |it| sees(it, "Реестр загружен"));
    window.run_ok();
    shot(&mut window, "import-4-done");
    assert_eq!(count(&window), 416);
    press(&mut window, "Отменить загрузку");
    wait_for(&mut window, |it| {
        it.state().app.office().unwrap().undo_op().is_none()
    });
    window.run_ok();
    assert_eq!(count(&window), 0);
    assert_eq!(
        window.state().app.office().unwrap().redo_op(),
        Some(Op::ImportTos)
    );
}

const SMALL: &str = "Наименование;Телефон;Жители\nНадежда;2-14-55;120\nМечта;;много\n;3;4\n";

#[test]
fn lines_with_errors_are_shown_and_the_good_ones_go_alone() {
    let (_dir, path) = table(SMALL.as_bytes());
    let mut window = window(office());
    opened(&mut window, &path);
    press(&mut window, "Дальше: столбцы");
    press(&mut window, "Проверить");
    wait_for(&mut window, |it| sees(it, "с ошибками: 1"));
    window.run_ok();
    assert!(sees(&window, "нет наименования ТОС"));
    let import = window.get_by_role_and_label(Role::Button, "Загрузить: 2");
    assert!(import.accesskit_node().is_disabled());
    click(
        &mut window,
        Role::CheckBox,
        "Загрузить без 1 строки с ошибкой",
    );
    press(&mut window, "Загрузить: 2");
    wait_for(&mut window, |it| sees(it, "Реестр загружен"));
    assert_eq!(count(&window), 2);
}

#[test]
fn known_entries_are_asked_about_together_and_one_by_one() {
    let (_dir, path) = table(SMALL.replace(";3;4\n", "").as_bytes());
    let (_other, changed) =
        table("Наименование;Телефон;Жители\nНадежда;3-33-33;120\nМечта;4-44-44;\n".as_bytes());
    let mut window = window(office());
    opened(&mut window, &path);
    press(&mut window, "Дальше: столбцы");
    press(&mut window, "Проверить");
    wait_for(&mut window, |it| sees(it, "новых: 2"));
    window.run_ok();
    press(&mut window, "Загрузить: 2");
    wait_for(&mut window, |it| sees(it, "Реестр загружен"));
    window.run_ok();
    choose_table(&mut window, "Загрузить другую таблицу", &changed);
    press(&mut window, "Дальше: столбцы");
    assert!(sees(&window, "Столбцы те же"));
    press(&mut window, "Проверить");
    wait_for(&mut window, |it| sees(it, "2 ТОС уже есть в реестре"));
    window.run_ok();
    choose(&mut window, "Что делать с ними", "записать как в таблице");
    wait_for(&mut window, |it| sees(it, "изменится: 2"));
    window.run_ok();
    window.get_by_label("Надежда").click();
    window.run_ok();
    choose(
        &mut window,
        "Что делать с этой строкой",
        "оставить как есть",
    );
    wait_for(&mut window, |it| sees(it, "изменится: 1"));
    window.run_ok();
    shot(&mut window, "import-5-line");
    press(&mut window, "Загрузить: 1");
    wait_for(&mut window, |it| sees(it, "Реестр загружен"));
    let office = window.state().app.office().unwrap();
    let mut phones: Vec<String> = office
        .all::<Tos>()
        .unwrap()
        .into_iter()
        .map(|it| it.phone)
        .collect();
    phones.sort();
    assert_eq!(phones, ["2-14-55", "4-44-44"]);
}

#[test]
fn what_was_guessed_wrong_is_put_right_by_hand() {
    let text = "первый;второй\nНадежда;2-14-55\n";
    let bytes = encoding_rs::WINDOWS_1251.encode(text).0.into_owned();
    let (_dir, path) = table(&bytes);
    let mut window = window(office());
    opened(&mut window, &path);
    assert!(sees(&window, "Надежда"));
    choose(&mut window, "Кодировка", "КОИ8-Р");
    wait_for(&mut window, |it| {
        !sees(it, "Читаем таблицу") && !sees(it, "Надежда")
    });
    window.run_ok();
    choose(&mut window, "Кодировка", "Windows (cp1251)");
    wait_for(&mut window, |it| sees(it, "Надежда"));
    window.run_ok();
    press(&mut window, "Дальше: столбцы");
    assert!(sees(&window, "Не выбран столбец с наименованием"));
    choose(&mut window, "Что в столбце «первый»", "Наименование");
    press(&mut window, "Проверить");
    wait_for(&mut window, |it| sees(it, "новых: 1"));
    let known = &window.state().app.program().imports;
    assert_eq!(
        known.len(),
        1,
        "the columns are remembered by their headings"
    );
}

#[test]
fn a_file_that_is_no_table_is_refused_with_a_reason() {
    let (_dir, path) = table(b"<html><table></table></html>");
    let mut window = window(office());
    opened(&mut window, &path);
    assert!(sees(&window, "Это веб-страница или текст, а не таблица"));
    assert!(sees(&window, "Выбрать файл"), "another one can be chosen");
}

#[test]
fn any_list_is_saved_as_it_is_shown() {
    let (dir, path) = table(SMALL.replace(";3;4\n", "").as_bytes());
    let mut window = window(office());
    opened(&mut window, &path);
    press(&mut window, "Дальше: столбцы");
    press(&mut window, "Проверить");
    wait_for(&mut window, |it| sees(it, "новых: 2"));
    window.run_ok();
    press(&mut window, "Загрузить: 2");
    wait_for(&mut window, |it| sees(it, "Реестр загружен"));
    window.run_ok();
    press(&mut window, "К реестру");
    wait_for(&mut window, |it| sees(it, "Надежда"));
    window.run_ok();
    type_into(&mut window, "Поиск по списку", "мечт");
    wait_for(&mut window, |it| !sees(it, "Надежда"));
    press(&mut window, "Выгрузить список");
    shot(&mut window, "export-menu");
    press(&mut window, "Excel (.xlsx)");
    wait_for(&mut window, |it| sees(it, "Сохранить документ"));
    let out = dir.path().join("Список.xlsx");
    type_into(&mut window, "Путь к файлу", &out.display().to_string());
    press(&mut window, "Сохранить документ");
    wait_for(&mut window, |_| out.is_file());
    let bytes = std::fs::read(&out).unwrap();
    let file =
        veche::exchange::table_file::read(&bytes, &veche::exchange::table_file::Wanted::default())
            .unwrap();
    assert_eq!(
        file.sheet.len(),
        2,
        "the heads and the one row that is shown"
    );
    let cells: Vec<&str> = file.sheet.cells(1).collect();
    assert!(cells.contains(&"Мечта"), "{cells:?}");
}

#[test]
fn a_column_that_loses_its_field_to_another_is_told_of() {
    let text = "Наименование;Район;Край\nНадежда;Кемский;Северный\n";
    let (_dir, path) = table(text.as_bytes());
    let mut window = window(office());
    opened(&mut window, &path);
    press(&mut window, "Дальше: столбцы");
    assert!(!sees(&window, "больше не загружается"));
    choose(&mut window, "Что в столбце «Край»", "Район или округ");
    assert!(sees(
        &window,
        "Столбец «Район» больше не загружается: «Район или округ» теперь в столбце «Край»"
    ));
    shot(&mut window, "import-2-displaced");
    choose(&mut window, "Что в столбце «Район»", "Краткое наименование");
    assert!(!sees(&window, "больше не загружается"));
}

#[test]
fn a_line_that_repeats_another_of_its_table_is_not_said_to_be_in_the_register() {
    let (_dir, path) = table("Наименование;Жители\nНадежда;1\nНадежда;2\n".as_bytes());
    let mut window = window(office());
    opened(&mut window, &path);
    press(&mut window, "Дальше: столбцы");
    press(&mut window, "Проверить");
    wait_for(&mut window, |it| sees(it, "новых: 1"));
    window.run_ok();
    assert!(sees(&window, "Строка 3 повторяет строку 2 этой же таблицы"));
    assert!(!sees(&window, "уже есть в реестре"));
}

#[test]
fn an_empty_register_offers_to_take_a_table() {
    let mut window = window(office());
    go_to(&mut window, "ТОС");
    shot(&mut window, "tos-empty");
    press(&mut window, "Загрузка из таблицы");
    assert!(sees(&window, "Выберите таблицу с реестром ТОС"));
}

#[test]
fn the_first_letters_of_a_field_find_it_among_those_of_a_column() {
    let (_dir, path) = table("Наименование;Край\nНадежда;Северный\n".as_bytes());
    let mut window = window(office());
    opened(&mut window, &path);
    press(&mut window, "Дальше: столбцы");
    click(&mut window, Role::ComboBox, "Что в столбце «Край»");
    for letter in ["Р", "А", "й"] {
        window.event(egui::Event::Text(letter.to_owned()));
        window.run_ok();
    }
    window.key_press(egui::Key::Enter);
    window.run_ok();
    press(&mut window, "Проверить");
    wait_for(&mut window, |it| sees(it, "новых территорий: 1"));
}
