//! All records of a file as one JSON text, for other programs and for taking the data along.
//!
//! ```json
//! {
//!   "veche": 1,
//!   "records": {
//!     "town": [
//!       {"id":"0176c400-0000-7000-8000-000000000001","name":"Саяногорск", …}
//!     ],
//!     …
//!   }
//! }
//! ```
//!
//! `veche` is the version of the schema; `records` has every table of `schema.sql` in its order, a
//! record a line in the order of the keys, the columns in the order of the table, without `sort_key`.
//! The last table, `attachment_content`, is not of records: the bytes of attached documents in base64
//! under their SHA-256. Values are texts, whole numbers and nulls as `schema.sql` describes them.

use serde_json::{Map, Value};

/// The rows of a table by the names of its columns.
pub type Rows = Vec<Map<String, Value>>;

/// What a dump says.
#[derive(Debug, PartialEq)]
pub struct Dump {
    pub version: u32,
    pub tables: Vec<(String, Rows)>,
}

/// Why a text is not a dump; `at` names the place as the reader of the text would.
#[derive(Debug, PartialEq)]
pub enum NotADump {
    /// The text is not JSON from this line and column on.
    Syntax { line: usize, column: usize },
    /// What stands at this place must be something else, such as `records.tos` a list.
    Shape { at: String, expected: Shape },
}

/// What must stand at a place of a dump.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Object,
    List,
    Version,
}

pub fn to_json<N: AsRef<str>>(version: u32, tables: &[(N, Rows)]) -> String {
    let mut json = format!("{{\n  \"veche\": {version},\n  \"records\": {{\n");
    for (at, (table, rows)) in tables.iter().enumerate() {
        json += "    \"";
        json += table.as_ref();
        json += "\": [";
        for (at, row) in rows.iter().enumerate() {
            json += if at == 0 { "\n      " } else { ",\n      " };
            json += &Value::Object(row.clone()).to_string();
        }
        json += if rows.is_empty() { "]" } else { "\n    ]" };
        json += if at + 1 == tables.len() { "\n" } else { ",\n" };
    }
    json + "  }\n}\n"
}

pub fn parse(json: &str) -> Result<Dump, NotADump> {
    let value: Value =
        serde_json::from_str(json.trim_start_matches('\u{feff}')).map_err(|err| {
            NotADump::Syntax {
                line: err.line(),
                column: err.column(),
            }
        })?;
    let Value::Object(mut top) = value else {
        return Err(wrong("/", Shape::Object));
    };
    let version = top.get("veche").and_then(Value::as_u64);
    let version = version.ok_or_else(|| wrong("veche", Shape::Version))?;
    let Some(Value::Object(records)) = top.remove("records") else {
        return Err(wrong("records", Shape::Object));
    };
    let tables = records.into_iter().map(|(name, rows)| {
        let rows = rows_of(&name, rows)?;
        Ok((name, rows))
    });
    Ok(Dump {
        version: u32::try_from(version).unwrap_or(u32::MAX),
        tables: tables.collect::<Result<_, _>>()?,
    })
}

fn rows_of(table: &str, rows: Value) -> Result<Rows, NotADump> {
    let Value::Array(rows) = rows else {
        return Err(wrong(&format!("records.{table}"), Shape::List));
    };
    let rows = rows.into_iter().enumerate().map(|(at, row)| match row {
        Value::Object(row) => Ok(row),
        _ => Err(wrong(
            &format!("records.{table}[{}]", at + 1),
            Shape::Object,
        )),
    });
    rows.collect()
}

fn wrong(at: &str, expected: Shape) -> NotADump {
    NotADump::Shape {
        at: at.to_owned(),
        expected,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_back_the_same() {
        let row =
            serde_json::json!({"id": "1", "name": "ТОС «Ёлка»\n", "year": 2020, "note": null});
        let Value::Object(row) = row else { panic!() };
        let tables = vec![("tos".to_owned(), vec![row]), ("act".to_owned(), vec![])];
        let json = to_json(1, &tables);
        assert_eq!(parse(&json), Ok(Dump { version: 1, tables }));
        assert!(json.contains("\"act\": []"));
    }

    #[test]
    fn a_wrong_text_names_the_place() {
        let syntax = |line, column| Err(NotADump::Syntax { line, column });
        assert_eq!(parse("{\n  \"veche\": 1,\n  oops"), syntax(3, 3));
        assert_eq!(parse(""), syntax(1, 0));
        assert_eq!(parse("[]"), Err(wrong("/", Shape::Object)));
        assert_eq!(parse("{}"), Err(wrong("veche", Shape::Version)));
        let json = r#"{"veche": 1, "records": {"tos": [{}, 7]}}"#;
        assert_eq!(parse(json), Err(wrong("records.tos[2]", Shape::Object)));
    }
}
