//! Opening a file and saving one change: what a user waits for most often.

use std::path::PathBuf;

use divan::Bencher;
use tempfile::TempDir;
use veche::domain::Id;
use veche::domain::organizations::Organization;
use veche::ops::{Office, Op};

fn clock() -> String {
    "2026-11-22T10:00:00+03:00".to_owned()
}

/// A closed file of a thousand organizations.
fn town() -> (TempDir, PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("town.veche");
    let (mut office, _) = Office::create(&path, "bench", clock).unwrap();
    let rows = (0..1000).map(|number| {
        let mut new = Organization::new(Id::new());
        new.name = format!("Организация № {number}");
        serde_json::to_value(new)
            .unwrap()
            .as_object()
            .unwrap()
            .clone()
    });
    office
        .load(&[("organization".to_owned(), rows.collect())])
        .unwrap();
    (dir, path)
}

#[divan::bench]
fn open_a_file(bencher: Bencher<'_, '_>) {
    let (_dir, path) = town();
    bencher.bench(|| Office::open(&path, "bench", clock).unwrap());
}

#[divan::bench]
fn make_a_file(bencher: Bencher<'_, '_>) {
    let dir = tempfile::tempdir().unwrap();
    let mut number = 0;
    bencher.bench_local(|| {
        number += 1;
        Office::create(&dir.path().join(number.to_string()), "bench", clock).unwrap()
    });
}

#[divan::bench]
fn save_one_change(bencher: Bencher<'_, '_>) {
    let (_dir, path) = town();
    let (mut office, _) = Office::open(&path, "bench", clock).unwrap();
    let mut it = office.all::<Organization>().unwrap().remove(0);
    let mut number = 0;
    bencher.bench_local(|| {
        number += 1;
        it.phone = format!("2-{number}");
        office.change(Op::ChangeOrganization, &it).unwrap();
    });
}

#[divan::bench]
fn list_a_thousand(bencher: Bencher<'_, '_>) {
    let (_dir, path) = town();
    let (office, _) = Office::open(&path, "bench", clock).unwrap();
    bencher.bench_local(|| office.all::<Organization>().unwrap().len());
}
