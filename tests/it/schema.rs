//! The schema, the records and the files of older versions agree.

use std::collections::BTreeSet;

use veche::store::{Store, TABLES};

#[test]
fn every_record_has_exactly_the_columns_of_its_table() {
    let store = Store::in_memory().unwrap();
    for table in TABLES {
        let select = format!("SELECT * FROM {}", table.name);
        let select = store.reader().prepare(&select).unwrap();
        let found: Vec<&str> = select.column_names().collect();
        let mut expected = table.columns.to_vec();
        if !table.key.is_empty() {
            expected.push("sort_key");
        }
        assert_eq!(found, expected, "{}", table.name);
    }
}

#[test]
fn every_table_is_a_record_or_the_programs_own() {
    let own = ["draft", "journal_change", "journal_now", "journal_step"];
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
