//! Ten years of weekly sessions of five bodies: the control list, what is due, the calendar.

use std::path::PathBuf;
use std::sync::OnceLock;

use chrono::NaiveDate;
use divan::Bencher;
use tempfile::TempDir;
use veche::ops::Office;

#[path = "../it/decade.rs"]
mod decade;

fn clock() -> String {
    "2026-11-22T10:00:00+03:00".to_owned()
}

fn today() -> NaiveDate {
    decade::LAST.parse().unwrap()
}

/// The file, made once a run.
fn office() -> Office {
    static FILE: OnceLock<(TempDir, PathBuf)> = OnceLock::new();
    let (_, path) = FILE.get_or_init(|| {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("decade.veche");
        let (mut office, _) = Office::create(&path, "bench", clock).unwrap();
        office.load(&decade::tables()).unwrap();
        (dir, path)
    });
    Office::open(path, "bench", clock).unwrap().0
}

#[divan::bench(sample_count = 40)]
fn assignments_of_ten_years(bencher: Bencher<'_, '_>) {
    let office = office();
    bencher.bench_local(|| office.assignment_rows(today()).unwrap().len());
}

#[divan::bench(sample_count = 40)]
fn assignments_to_be_done(bencher: Bencher<'_, '_>) {
    let office = office();
    bencher.bench_local(|| office.open_assignment_rows(today()).unwrap().len());
}

#[divan::bench(sample_count = 40)]
fn what_is_due(bencher: Bencher<'_, '_>) {
    let office = office();
    bencher.bench_local(|| office.dues(today()).unwrap().len());
}

#[divan::bench(sample_count = 40)]
fn a_year_of_the_calendar(bencher: Bencher<'_, '_>) {
    let office = office();
    bencher.bench_local(|| office.session_marks(2025).unwrap().len());
}

#[divan::bench(sample_count = 20)]
fn all_the_sessions(bencher: Bencher<'_, '_>) {
    let office = office();
    bencher.bench_local(|| office.session_rows().unwrap().len());
}
