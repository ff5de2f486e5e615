//! The schema, the records and the files of older versions agree.

use std::collections::BTreeSet;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::types::Value;
use veche::store::{APPLICATION_ID, Store, TABLES, VERSION};

use crate::storage::{careless, names, office, town};

#[test]
fn every_record_has_exactly_the_columns_of_its_table() {
    let store = Store::in_memory().unwrap();
    for table in TABLES {
        let select = format!("SELECT * FROM {}", table.name);
        let select = store.reader().prepare(&select).unwrap();
        let mut found: Vec<&str> = select.column_names().collect();
        // It stands after the columns of the first version: a migration adds new ones behind it.
        let keyed = found.iter().position(|it| *it == "sort_key");
        keyed.map(|at| found.remove(at));
        assert_eq!(keyed.is_some(), !table.key.is_empty(), "{}", table.name);
        assert_eq!(found, table.columns, "{}", table.name);
    }
}

#[test]
fn every_table_is_a_record_or_the_programs_own() {
    let own = [
        "attachment_content",
        "draft",
        "journal_change",
        "journal_now",
        "journal_step",
    ];
    let store = Store::in_memory().unwrap();
    let mut select = store
        .reader()
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
        .unwrap();
    let found: BTreeSet<String> = select
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let records = TABLES.iter().map(|it| it.name);
    let expected: BTreeSet<String> = records.chain(own).map(str::to_owned).collect();
    assert_eq!(found, expected);
}

#[test]
fn a_sort_key_is_made_of_columns_and_keys_are_deferred() {
    let store = Store::in_memory().unwrap();
    for table in TABLES {
        assert!(
            table.key.iter().all(|it| table.columns.contains(it)),
            "{}",
            table.name
        );
    }
    let eager: Vec<String> = store
        .reader()
        .prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'journal_%'
             AND (length(sql) - length(replace(sql, 'REFERENCES', ''))) / 10
              <> (length(sql) - length(replace(sql, 'DEFERRABLE INITIALLY DEFERRED', ''))) / 29",
        )
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    assert_eq!(
        eager,
        Vec::<String>::new(),
        "undo puts parents and children back in any order"
    );
}

fn fixture(version: u32) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    root.join(format!("tests/fixtures/v{version}.sql"))
}

/// A file made of the text of a fixture.
fn file_of(text: &str, version: u32, path: &Path) {
    let conn = careless(path);
    conn.execute_batch(text).unwrap();
    conn.pragma_update(None, "application_id", APPLICATION_ID)
        .unwrap();
    conn.pragma_update(None, "user_version", version).unwrap();
}

#[test]
fn files_of_every_released_version_keep_their_records() {
    for version in 1..=VERSION {
        let text = match fs::read_to_string(fixture(version)) {
            Ok(text) => text,
            Err(_) if version == VERSION => continue, // Not released yet.
            Err(err) => panic!("version {version} was released without a fixture: {err}"),
        };
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("old.veche");
        file_of(&text, version, &path);
        let office = office(Store::open(&path).unwrap().store);
        assert_eq!(
            names(&office),
            ["Палата", "Совет", "Станица"],
            "version {version}"
        );
        assert_eq!(office.orphans().unwrap(), []);
        assert!(office.journal(None, 100).unwrap().len() >= 3);
    }
}

#[test]
fn the_text_of_a_fixture_makes_the_same_file() {
    let (dir, path) = town();
    let text = text_of(&path);
    let other = dir.path().join("copy.veche");
    file_of(&text, VERSION, &other);
    let mut office = office(Store::open(&other).unwrap().store);
    assert_eq!(names(&office), ["Палата", "Совет", "Станица"]);
    office.undo().unwrap();
    drop(office);
    assert_ne!(text_of(&other), text);
}

/// To be run once, when a version is released: `cargo test write_the_fixture -- --ignored`.
#[test]
#[ignore = "it writes into the tree"]
fn write_the_fixture_of_this_version() {
    let (_dir, path) = town();
    let fixture = fixture(VERSION);
    assert!(!fixture.exists(), "a released fixture is never changed");
    fs::create_dir_all(fixture.parent().unwrap()).unwrap();
    fs::write(fixture, text_of(&path)).unwrap();
}

/// The whole file as SQL: tables, rows, then indexes and triggers.
fn text_of(path: &Path) -> String {
    let conn = careless(path);
    let of = |what: &str| -> Vec<(String, String)> {
        let sql = format!("SELECT name, sql FROM sqlite_schema WHERE sql <> '' AND {what}");
        let mut select = conn.prepare(&sql).unwrap();
        let rows = select
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
            .unwrap();
        rows.map(Result::unwrap).collect()
    };
    let mut text = String::new();
    for (table, sql) in of("type = 'table'") {
        writeln!(text, "{sql};").unwrap();
        for row in rows_of(&conn, &table) {
            writeln!(text, "INSERT INTO {table} VALUES ({});", row.join(", ")).unwrap();
        }
    }
    for (_, sql) in of("type <> 'table'") {
        writeln!(text, "{sql};").unwrap();
    }
    text
}

fn rows_of(conn: &Connection, table: &str) -> Vec<Vec<String>> {
    let mut select = conn
        .prepare(&format!("SELECT * FROM {table} ORDER BY rowid"))
        .unwrap();
    let columns = select.column_count();
    let rows = select.query_map([], |row| {
        let literal = |at| {
            Ok(match row.get(at)? {
                Value::Null => "NULL".to_owned(),
                Value::Integer(number) => number.to_string(),
                Value::Text(text) => format!("'{}'", text.replace('\'', "''")),
                other => panic!("{other:?}"),
            })
        };
        (0..columns)
            .map(literal)
            .collect::<rusqlite::Result<Vec<String>>>()
    });
    rows.unwrap().map(Result::unwrap).collect()
}

#[test]
fn to_take_an_import_back_no_row_reads_a_whole_table() {
    let filled = [
        "act",
        "boundary",
        "charter",
        "person",
        "tos",
        "tos_officer",
        "tos_status",
        "tos_year",
    ];
    let store = Store::in_memory().unwrap();
    let mut looked_at = 0;
    for table in filled {
        let mut links = store
            .reader()
            .prepare(&format!("PRAGMA foreign_key_list({table})"))
            .unwrap();
        let columns = links.query_map([], |row| Ok((row.get("from")?, row.get("table")?)));
        let columns: Vec<(String, String)> = columns.unwrap().map(Result::unwrap).collect();
        // A row of a table adds one of each of these; territories and organizations are few.
        let many = |it: &(String, String)| ["act", "person", "tos"].contains(&&*it.1);
        for (column, _) in columns.into_iter().filter(many) {
            // What the deletion of a parent asks of the children.
            let ask = format!("EXPLAIN QUERY PLAN SELECT 1 FROM {table} WHERE {column} = ?1");
            let plan: String = store
                .reader()
                .query_row(&ask, ["key"], |row| row.get("detail"))
                .unwrap();
            assert!(plan.starts_with("SEARCH"), "{table}.{column}: {plan}");
            looked_at += 1;
        }
    }
    assert!(looked_at > 10, "{looked_at}");
}
