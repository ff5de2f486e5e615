//! A register of a hundred thousand lines: in from .xlsx, taken back, and out again.

use std::path::PathBuf;

use chrono::NaiveDate;
use divan::Bencher;
use rust_xlsxwriter::Workbook;
use tempfile::TempDir;
use veche::domain::register::RegisterEntry;
use veche::domain::tos_import::ImportRules;
use veche::exchange::export::{Letters, Listing};
use veche::exchange::headings::{guess_columns, guess_header};
use veche::exchange::table_file::{Wanted, bytes_of, read};
use veche::exchange::tos_lines::TosTable;
use veche::i18n::{Locale, Tr};
use veche::listings::Column;
use veche::listings::register::REGISTER;
use veche::ops::Office;

const ROWS: u32 = 100_000;

const HEADINGS: [&str; 12] = [
    "Рег. №",
    "Наименование по уставу",
    "Муниципальный район",
    "Поселение",
    "Вид территории",
    "Границы",
    "МПА о регистрации устава",
    "Жители",
    "Члены ТОС",
    "ФИО председателя",
    "Телефон",
    "Юридическое лицо",
];

fn today() -> NaiveDate {
    "2026-03-12".parse().unwrap()
}

fn clock() -> String {
    "2026-03-12T10:00:00+07:00".to_owned()
}

/// A folder with `register.xlsx` of twelve columns.
fn table() -> (TempDir, PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("register.xlsx");
    let mut book = Workbook::new();
    let sheet = book.add_worksheet_with_constant_memory().unwrap();
    for (column, heading) in HEADINGS.iter().enumerate() {
        sheet.write_string(0, column as u16, *heading).unwrap();
    }
    for row in 0..ROWS {
        let texts = [
            (0, format!("ТОС-{row}")),
            (
                1,
                format!("Территориальное общественное самоуправление «Надежда-{row}»"),
            ),
            (2, format!("Район {}", row % 40)),
            (3, format!("Поселение {}", row % 700)),
            (4, "группа домов".to_owned()),
            (5, format!("ул. Лесная, дома {}–{}", row % 90, row % 90 + 8)),
            (
                6,
                format!(
                    "Постановление администрации района от {:02}.{:02}.2019 № {row}",
                    row % 28 + 1,
                    row % 12 + 1
                ),
            ),
            (9, format!("Иванова{row} Анна Петровна")),
            (
                10,
                format!(
                    "8 (900) {:03}-{:02}-{:02}",
                    row % 1000,
                    row % 100,
                    row / 1000
                ),
            ),
            (11, if row % 9 == 0 { "да" } else { "нет" }.to_owned()),
        ];
        for (column, text) in texts {
            sheet.write_string(row + 1, column, text).unwrap();
        }
        sheet
            .write_number(row + 1, 7, f64::from(row % 900 + 50))
            .unwrap();
        sheet
            .write_number(row + 1, 8, f64::from(row % 40 + 5))
            .unwrap();
    }
    book.save(&path).unwrap();
    (dir, path)
}

fn office(dir: &TempDir, name: &str) -> Office {
    let path = dir.path().join(name);
    Office::create(&path, "bench", clock).unwrap().0
}

/// All that `veche import` does with the file.
fn import(office: &mut Office, path: &std::path::Path) {
    let file = read(&bytes_of(path).unwrap(), &Wanted::default()).unwrap();
    let header = guess_header(&file.sheet);
    let columns = guess_columns(&file.sheet, header, today());
    let table = TosTable {
        sheet: &file.sheet,
        header,
        columns: &columns,
        today: today(),
    };
    let rules = ImportRules {
        today: today(),
        year: 2025,
        duplicates: None,
        choices: std::collections::HashMap::new(),
        only_good: false,
    };
    let done = table
        .read_ahead(|lines| office.import_tos(lines, &rules, &mut |_| true))
        .unwrap();
    assert_eq!(done.counts().added, ROWS);
}

#[divan::bench(sample_count = 1, sample_size = 1)]
fn read_the_cells(bencher: Bencher<'_, '_>) {
    let (_dir, path) = table();
    bencher.bench_local(|| read(&bytes_of(&path).unwrap(), &Wanted::default()).unwrap());
}

#[divan::bench(sample_count = 3, sample_size = 1)]
fn import_a_hundred_thousand(bencher: Bencher<'_, '_>) {
    let (dir, path) = table();
    let mut number = 0;
    bencher
        .with_inputs(|| {
            number += 1;
            office(&dir, &format!("{number}.veche"))
        })
        .bench_local_refs(|office| import(office, &path));
}

#[divan::bench(sample_count = 1, sample_size = 1)]
fn undo_of_that_import(bencher: Bencher<'_, '_>) {
    let (dir, path) = table();
    bencher
        .with_inputs(|| {
            let mut office = office(&dir, "town.veche");
            import(&mut office, &path);
            office
        })
        .bench_local_refs(|office| office.undo().unwrap());
}

fn exported(bencher: Bencher<'_, '_>, save: impl Fn(&Listing) -> usize) {
    let (dir, path) = table();
    let mut office = office(&dir, "town.veche");
    import(&mut office, &path);
    let tr = Tr::new(Locale::Ru);
    let entries = office.register_entries(today()).unwrap();
    let columns: Vec<&Column<RegisterEntry>> = REGISTER.iter().take(12).collect();
    bencher.bench_local(|| save(&Listing::new("Реестр", &columns, &entries, &tr)));
}

#[divan::bench(sample_count = 3, sample_size = 1)]
fn export_to_xlsx(bencher: Bencher<'_, '_>) {
    exported(bencher, |listing| listing.to_xlsx().unwrap().len());
}

#[divan::bench(sample_count = 3, sample_size = 1)]
fn export_to_csv(bencher: Bencher<'_, '_>) {
    exported(bencher, |listing| listing.to_csv(Letters::Utf8).len());
}
