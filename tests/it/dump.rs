//! All records as one JSON: out and in again without a difference, or a refusal that names the place.

use veche::exchange::dump::{Dump, parse, to_json};
use veche::ops::{Error, Office};
use veche::store::{Store, VERSION};

const DEMO: &str = include_str!("../../assets/demo/sayanogorsk.json");

fn office() -> Office {
    let now = || "2026-11-23T10:00:00+07:00".to_owned();
    Office::new(Store::in_memory().unwrap(), "Иванова", now).unwrap()
}

fn load(json: &str) -> Result<Office, Error> {
    let Dump { tables, .. } = parse(json).unwrap();
    let mut office = office();
    office.load(&tables)?;
    Ok(office)
}

#[test]
fn the_demo_town_loads_and_its_dump_is_the_same_text() {
    let mut office = load(DEMO).unwrap();
    assert_eq!(to_json(VERSION, &office.dump().unwrap()), DEMO);
    // What filled the file is not taken back by a slip of Ctrl+Z.
    assert_eq!(office.undo_op(), None);
    office.undo().unwrap();
    assert_eq!(to_json(VERSION, &office.dump().unwrap()), DEMO);
}

#[test]
fn a_row_that_does_not_fit_is_named_and_nothing_is_loaded() {
    let bad = |from: &str, to: &str| {
        assert!(DEMO.contains(from), "{from}");
        load(&DEMO.replacen(from, to, 1)).err().unwrap()
    };
    let place = |err: Error| match err {
        Error::BadRow { table, row, .. } => (table, row),
        other => panic!("{other:?}"),
    };
    let unknown_code = bad("\"kind\":\"region\"", "\"kind\":\"planet\"");
    assert_eq!(place(unknown_code), ("territory", 1));
    let no_such_day = bad("\"dated_on\":\"2012-04-03\"", "\"dated_on\":\"2012-04-31\"");
    assert_eq!(place(no_such_day).0, "act");
    let unknown_column = bad("\"parent\":null", "\"parents\":null");
    assert_eq!(place(unknown_column), ("territory", 1));
    let missing = bad("\"name\":\"Саяногорск\",", "");
    assert_eq!(place(missing), ("town", 1));
    let number_for_text = bad("\"name\":\"Саяногорск\"", "\"name\":true");
    assert_eq!(place(number_for_text), ("town", 1));
}

#[test]
fn a_record_that_points_to_none_is_refused_with_its_name() {
    let (head, tail) = DEMO.split_once("\"territory\": [").unwrap();
    let json = format!("{head}\"territory\": [],\n\"gone\": [{tail}");
    let without = {
        let Dump { mut tables, .. } = parse(&json).unwrap();
        tables.retain(|it| it.0 != "gone");
        tables
    };
    let err = office().load(&without).err().unwrap();
    assert!(format!("{err:?}").contains("tos"), "{err:?}");
}
