//! The start page and the reports, clicked through: numbers open lists, a paragraph is edited and put back.

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use veche::domain::paper_format::PaperFormat;
use veche::exchange::dump::parse;
use veche::ops::Office;
use veche::ui::program::Program;

use crate::harness::{Window, click, fill, go_to, office, press, sees, shot, window, window_of};

const DEMO: &str = include_str!("../../assets/demo/sayanogorsk.json");

fn demo() -> Office {
    let mut office = office();
    office.load(&parse(DEMO).unwrap().tables).unwrap();
    office
}

/// High enough for the whole page: what is out of sight can not be clicked.
fn reports() -> Window {
    let mut window = window_of(demo(), [1360.0, 4200.0], Program::default());
    go_to(&mut window, "Отчёты");
    window
}

#[test]
fn the_start_page_says_what_is_due_and_leads_there() {
    let mut window = window(demo());
    go_to(&mut window, "Сводка");
    shot(&mut window, "home");
    assert!(sees(&window, "Требует внимания"));
    assert!(sees(&window, "поручение просрочено · 29.01.2021"));
    press(&mut window, "Годовая сводка");
    assert!(sees(&window, "проведено 4 заседания ЭКК"));
}

#[test]
fn a_number_opens_the_list_behind_it() {
    let mut window = reports();
    shot(&mut window, "reports");
    press(&mut window, "Перенесённые мероприятия — 1");
    shot(&mut window, "list");
    assert!(sees(&window, "Перенесённые мероприятия, 2020 год (1)"));
    assert!(sees(&window, "06.11.2020 · введением ограничительных мер"));
    press(&mut window, "Закрыть");
    assert!(!sees(&window, "06.11.2020 · введением ограничительных мер"));
}

#[test]
fn a_paragraph_is_edited_kept_and_put_back() {
    let mut window = reports();
    press(&mut window, "Изменить: Мероприятия");
    fill(&mut window, "Текст абзаца", "Мероприятий было мало.");
    press(&mut window, "Сохранить абзац");
    assert!(sees(&window, "Мероприятий было мало."));
    assert!(sees(&window, "изменён вами"));
    press(&mut window, "Вернуть составленный: Мероприятия");
    assert!(sees(&window, "количество мероприятий было незначительным"));
    assert!(window.query_by_label("изменён вами").is_none());
}

#[test]
fn what_papers_are_written_as_is_chosen_in_the_menu_of_reports() {
    let mut window = reports();
    press(&mut window, "Другие документы");
    click(&mut window, Role::RadioButton, "Word (.docx) — для правки");
    assert_eq!(format_of(&window), PaperFormat::Docx);
    shot(&mut window, "reports-papers");
    assert!(sees(&window, "Word (.docx) — для правки"), "stays open");
}

fn format_of(window: &Window) -> PaperFormat {
    window.state().app.program().paper_format
}
