//! How long papers of the sizes met in offices take, from blocks to the bytes of a file.

use chrono::DateTime;
use divan::{Bencher, black_box};
use veche::documents::{Document, pdf};
use veche::i18n::{Locale, Tr};

#[path = "../it/paper_samples.rs"]
#[allow(dead_code, reason = "the tests use more of them")]
mod samples;

fn render(bencher: Bencher<'_, '_>, paper: &Document) {
    let made_at = DateTime::parse_from_rfc3339("2026-05-28T20:26:40+07:00").unwrap();
    let tr = Tr::new(Locale::Ru);
    bencher.bench_local(|| pdf::render(black_box(paper), made_at, &tr).unwrap());
}

#[divan::bench]
fn protocol_of_4_pages(bencher: Bencher<'_, '_>) {
    render(bencher, &samples::protocol());
}

#[divan::bench]
fn plan_of_5_pages(bencher: Bencher<'_, '_>) {
    render(bencher, &samples::plan());
}

#[divan::bench]
fn summary_of_13_pages(bencher: Bencher<'_, '_>) {
    render(bencher, &samples::summary());
}

#[divan::bench(args = [1_000, 10_000], sample_count = 3)]
fn register_of_rows(bencher: Bencher<'_, '_>, rows: u64) {
    render(bencher, &samples::register(rows));
}
