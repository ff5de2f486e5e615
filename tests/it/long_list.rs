//! A list of a hundred thousand rows: only what is seen is drawn, and it stays quick.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::{Duration, Instant};

use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use veche::domain::Id;
use veche::domain::organizations::Organization;
use veche::i18n::{Locale, Tr};
use veche::listings::organizations::{COLUMNS, OrganizationRow};
use veche::ui::App;
use veche::ui::actions::Actions;
use veche::ui::cx::Cx;
use veche::ui::program::Program;
use veche::ui::route::{Route, Tab};
use veche::ui::widgets::{Table, TableState};

use crate::harness::office;

const ROWS: usize = 100_000;

fn rows() -> Vec<OrganizationRow> {
    let row = |at: usize| {
        let mut organization = Organization::new(Id::new());
        organization.name = format!("Совет № {}", (at * 7919) % ROWS);
        "2-15-15".clone_into(&mut organization.phone);
        let leader = "Иванова А.".to_owned();
        OrganizationRow {
            organization,
            leader,
        }
    };
    (0..ROWS).map(row).collect()
}

/// A window with nothing but the list, and how long each frame of it took us.
fn list(state: TableState) -> (Harness<'static>, Rc<RefCell<Vec<Duration>>>) {
    let frames = Rc::new(RefCell::new(Vec::new()));
    let (office, tr, program) = (office(), Tr::new(Locale::Ru), Program::default());
    let (rows, route) = (rows(), Route::tab(Tab::Partners));
    let (mut state, noted) = (state, frames.clone());
    let harness = Harness::builder()
        .with_size([1100.0, 760.0])
        .with_context_setup(App::set_up)
        .build_ui(move |ui| {
            let cx = Cx {
                office: &office,
                tr: &tr,
                now: "2026-03-12T10:00:00".parse().unwrap(),
                route: &route,
                program: &program,
                last_backup: None,
            };
            let begun = Instant::now();
            let table = Table::new("Организации", COLUMNS, &rows);
            table.show(ui, &cx, &mut state, &mut Actions::default());
            noted.borrow_mut().push(begun.elapsed());
        });
    (harness, frames)
}

/// A long list is made ready a few milliseconds a frame: lets it come to its end.
fn until_ready(window: &mut Harness<'static>) {
    for _ in 0..5_000 {
        if window.try_run().is_ok() {
            return;
        }
    }
    panic!("the list was never ready");
}

fn mean(frames: &RefCell<Vec<Duration>>) -> Duration {
    let frames = frames.borrow();
    frames.iter().sum::<Duration>() / frames.len() as u32
}

#[test]
fn a_list_of_a_hundred_thousand_rows_is_walked_without_waiting() {
    let (mut window, frames) = list(TableState::sorted_by(0, false));
    until_ready(&mut window);
    let shown = window.query_all_by_role(egui::Role::Row).count();
    assert!(shown < 30, "{shown} rows were drawn");
    window
        .get_by_role_and_label(egui::Role::Table, "Организации")
        .focus();
    window.run();
    frames.borrow_mut().clear();
    for _ in 0..60 {
        window.key_press(Key::PageDown);
        window.run_ok();
    }
    let mean = mean(&frames);
    // Unoptimized; the measure of the product is in `cargo bench`.
    assert!(mean < Duration::from_millis(40), "{mean:?}");
}

#[test]
fn a_word_is_found_among_a_hundred_thousand_rows() {
    let mut state = TableState::default();
    "совет № 99999".clone_into(&mut state.query);
    let (mut window, frames) = list(state);
    until_ready(&mut window);
    let longest = frames.borrow().iter().max().copied().unwrap();
    assert!(longest < Duration::from_millis(400), "{longest:?}");
    assert_eq!(window.query_all_by_role(egui::Role::Row).count(), 1);
}
