//! 100,000 TOS with their histories, a file of about a million rows: opened, listed, searched.

use std::path::PathBuf;
use std::sync::OnceLock;

use chrono::NaiveDate;
use divan::{Bencher, black_box};
use tempfile::TempDir;
use veche::domain::register::TosRow;
use veche::i18n::{Locale, Tr};
use veche::listings::tos::TOS;
use veche::ops::{Office, SearchReading, TosReading};
use veche::store::Store;
use veche::ui::App;
use veche::ui::actions::Actions;
use veche::ui::cx::Cx;
use veche::ui::program::Program;
use veche::ui::route::{Route, Tab};
use veche::ui::widgets::{Table, TableState};

#[path = "../it/region.rs"]
mod region;

const TOS_COUNT: usize = 100_000;

fn clock() -> String {
    "2026-11-22T10:00:00+03:00".to_owned()
}

fn today() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

/// The file, made once a run.
fn file() -> &'static PathBuf {
    static FILE: OnceLock<(TempDir, PathBuf)> = OnceLock::new();
    let (_, path) = FILE.get_or_init(|| {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("region.veche");
        let (mut office, _) = Office::create(&path, "bench", clock).unwrap();
        office.load(&region::tables(TOS_COUNT)).unwrap();
        (dir, path)
    });
    path
}

fn office() -> Office {
    Office::open(file(), "bench", clock).unwrap().0
}

#[divan::bench(sample_count = 5)]
fn open_the_file(bencher: Bencher<'_, '_>) {
    let path = file();
    bencher.bench_local(|| Office::open(path, "bench", clock).unwrap());
}

#[divan::bench(sample_count = 100)]
fn first_page_of_the_list(bencher: Bencher<'_, '_>) {
    let office = office();
    bencher.bench_local(|| office.begin_tos_rows(today()).unwrap());
}

#[divan::bench(sample_count = 100)]
fn first_page_of_the_people(bencher: Bencher<'_, '_>) {
    let office = office();
    bencher.bench_local(|| office.begin_person_rows().unwrap());
}

/// Twice as many people as TOS.
#[divan::bench(sample_count = 2)]
fn all_the_people_little_by_little(bencher: Bencher<'_, '_>) {
    let office = office();
    bencher.bench_local(|| {
        let (mut reading, _) = office.begin_person_rows().unwrap();
        while !reading.is_done() {
            office.read_person_rows(&mut reading).unwrap();
        }
        reading.into_rows().len()
    });
}

/// A step is what a frame does one or more of.
#[divan::bench(sample_count = 400, sample_size = 1)]
fn one_step_of_reading(bencher: Bencher<'_, '_>) {
    let office = office();
    let (mut reading, _) = office.begin_tos_rows(today()).unwrap();
    bencher.bench_local(|| office.read_tos_rows(&mut reading).unwrap());
}

fn all(office: &Office) -> Vec<TosRow> {
    let (mut reading, _): (TosReading, _) = office.begin_tos_rows(today()).unwrap();
    while !reading.is_done() {
        office.read_tos_rows(&mut reading).unwrap();
    }
    reading.into_rows()
}

#[divan::bench(sample_count = 3)]
fn all_the_list_little_by_little(bencher: Bencher<'_, '_>) {
    let office = office();
    bencher.bench_local(|| all(&office).len());
}

#[divan::bench(sample_count = 3)]
fn all_the_list_at_once(bencher: Bencher<'_, '_>) {
    let office = office();
    bencher.bench_local(|| office.tos_rows(today()).unwrap().len());
}

#[divan::bench(args = ["т", "терр", "иван", "королева г", "захаров николай ильич"], sample_count = 200)]
fn names_that_begin_so(bencher: Bencher<'_, '_>, query: &str) {
    let office = office();
    bencher.bench_local(|| office.beginning_with(black_box(query), 8).unwrap());
}

#[divan::bench(sample_count = 3)]
fn read_what_is_searched(bencher: Bencher<'_, '_>) {
    let office = office();
    bencher.bench_local(|| searched(&office));
}

fn searched(office: &Office) -> SearchReading {
    let mut reading = SearchReading::default();
    while !reading.is_done() {
        office.read_search(&mut reading).unwrap();
    }
    reading
}

/// Found and described, as the search over everything shows it.
#[divan::bench(
    args = ["о", "ерез", "ночка", "черем исток", "77/1 родник", "нет такого", "99999", "петровна"],
    sample_count = 50,
)]
fn parts_of_words_in_all_records(bencher: Bencher<'_, '_>, query: &str) {
    let office = office();
    let reading = searched(&office);
    bencher.bench_local(|| {
        let hits = reading.index().find(black_box(query), 60);
        office.found(&hits).unwrap()
    });
}

/// A frame of the list in which a letter was typed: the whole frame, painting apart.
#[divan::bench(args = ["о", "ерез", "черем", "7 исток", "нет такого"], sample_count = 20)]
fn a_letter_typed_into_the_search_of_the_list(bencher: Bencher<'_, '_>, query: &str) {
    let (mut list, rows) = (List::new(), all(&office()));
    list.until_calm(&rows);
    let mut on = false;
    bencher.bench_local(|| {
        on = !on;
        let query = if on { query } else { "" };
        query.clone_into(&mut list.state.query);
        list.frame(&rows);
    });
}

/// A list by itself.
struct List {
    ctx: egui::Context,
    office: Office,
    tr: Tr,
    program: Program,
    route: Route,
    state: TableState,
}

impl List {
    fn new() -> Self {
        let ctx = egui::Context::default();
        App::set_up(&ctx);
        let store = Store::in_memory().unwrap();
        Self {
            ctx,
            office: Office::new(store, "", String::new).unwrap(),
            tr: Tr::new(Locale::Ru),
            program: Program::default(),
            route: Route::tab(Tab::Tos),
            state: TableState::sorted_by(0, false),
        }
    }

    /// True if it asks for another frame at once.
    fn frame(&mut self, rows: &[TosRow]) -> bool {
        let size = egui::vec2(1360.0, 800.0);
        let input = egui::RawInput {
            screen_rect: Some(egui::Rect::from_min_size(egui::Pos2::ZERO, size)),
            ..egui::RawInput::default()
        };
        let Self {
            ctx,
            office,
            tr,
            program,
            route,
            state,
        } = self;
        let mut output = ctx.run_ui(input, |ui| {
            let cx = Cx {
                office,
                tr,
                now: "2026-03-12T10:00:00".parse().unwrap(),
                route,
                program,
                last_backup: None,
            };
            Table::new("ТОС", TOS, rows).show(ui, &cx, state, &mut Actions::default());
        });
        output.textures_delta.clear();
        let root = &output.viewport_output[&egui::ViewportId::ROOT];
        root.repaint_delay.is_zero()
    }

    fn until_calm(&mut self, rows: &[TosRow]) {
        while self.frame(rows) {}
    }
}
