//! The schema a file must have: made in a new one, compared in one that is opened.

use std::collections::HashSet;
use std::sync::OnceLock;

use rusqlite::Connection;

use super::{Result, Unfit, triggers};

const SCHEMA: &str = include_str!("../../schema.sql");

/// «VECH», in the header of every file of ours.
pub const APPLICATION_ID: u32 = 0x5645_4348;

/// The version of `schema.sql`.
pub const VERSION: u32 = super::migrate::MIGRATIONS.len() as u32 + 1;

/// Tables that SQLite makes for itself.
const ITS_OWN: [&str; 3] = ["sqlite_sequence", "sqlite_stat1", "sqlite_stat4"];

/// Fills an empty file.
pub(super) fn create(conn: &Connection) -> Result<()> {
    conn.execute_batch(SCHEMA)?;
    for trigger in triggers::all() {
        conn.execute_batch(&trigger)?;
    }
    conn.pragma_update(None, "application_id", APPLICATION_ID)?;
    conn.pragma_update(None, "user_version", VERSION)?;
    Ok(())
}

/// Says what is in the file that must not be there, or what it lacks.
///
/// An added trigger, or a view in the place of a table, is found before any query could run it.
pub(super) fn compare(conn: &Connection) -> rusqlite::Result<Result<(), Unfit>> {
    let kept = kept(conn)?;
    // Most files were made by this very version, word for word.
    if is_as_made(&kept) {
        return Ok(Ok(()));
    }
    Ok(differences(&kept))
}

/// A statement that the file keeps.
struct Kept {
    kind: String,
    name: String,
    sql: String,
}

fn kept(conn: &Connection) -> rusqlite::Result<Vec<Kept>> {
    let mut select = conn.prepare("SELECT type, name, sql FROM sqlite_schema")?;
    let kept = select.query_map([], |row| {
        let text = |index| -> rusqlite::Result<String> {
            let bytes = row.get_ref(index)?.as_bytes_or_null()?;
            Ok(String::from_utf8_lossy(bytes.unwrap_or_default()).into_owned())
        };
        Ok(Kept {
            kind: text(0)?,
            name: text(1)?,
            sql: text(2)?,
        })
    })?;
    kept.filter(|it| {
        let its_own = |it: &Kept| ITS_OWN.contains(&it.name.as_str()) && it.kind == "table";
        it.as_ref()
            .map_or(true, |it| !it.sql.is_empty() && !its_own(it))
    })
    .collect()
}

/// Whether the file has exactly what [`create`] gives it.
fn is_as_made(kept: &[Kept]) -> bool {
    static MADE: OnceLock<HashSet<String>> = OnceLock::new();
    let made = MADE.get_or_init(|| {
        let statements = SCHEMA.split(";\n");
        let plain = statements.filter_map(|it| Some(it[it.find("CREATE ")?..].to_owned()));
        plain.chain(triggers::all()).collect()
    });
    let mut seen = HashSet::new();
    kept.len() == made.len()
        && (kept.iter()).all(|it| made.contains(&it.sql) && seen.insert(it.sql.as_str()))
}

fn differences(kept: &[Kept]) -> Result<(), Unfit> {
    let mut missing: HashSet<&str> = expected().iter().map(String::as_str).collect();
    for Kept { kind, name, sql } in kept {
        let plain;
        let sql = if kind == "trigger" {
            sql
        } else {
            plain = normal(sql);
            &plain
        };
        if !missing.remove(sql.as_str()) {
            let what = format!("+ {kind} {name}");
            return Err(Unfit::ForeignSchema { what });
        }
    }
    // The first in the order of the schema, so that the message is always the same.
    let missing = expected().iter().find(|it| missing.contains(it.as_str()));
    match missing {
        None => Ok(()),
        Some(sql) => {
            let what = format!("- {}", sql.split(['(', '\n']).next().unwrap_or_default());
            Err(Unfit::ForeignSchema { what })
        }
    }
}

/// Every statement of the schema: tables and indexes in the form that [`normal`] gives, triggers,
/// which every migration makes anew, as they are.
fn expected() -> &'static [String] {
    static EXPECTED: OnceLock<Vec<String>> = OnceLock::new();
    EXPECTED.get_or_init(|| {
        let plain = squeezed(SCHEMA);
        let plain = plain.split(';').map(str::trim).filter(|it| !it.is_empty());
        plain.map(normal).chain(triggers::all()).collect()
    })
}

/// A statement without what may differ in a file that an older program made: comments, spaces,
/// quotes of plain names, and the order of a table's columns and rules.
pub(super) fn normal(sql: &str) -> String {
    let sql = squeezed(sql);
    if !sql.starts_with("CREATE TABLE") {
        return sql;
    }
    let (Some(open), Some(close)) = (sql.find('('), sql.rfind(')')) else {
        return sql;
    };
    let mut parts = top_level_parts(&sql[open + 1..close]);
    parts.sort_unstable();
    format!("{}({}){}", &sql[..open], parts.join(","), &sql[close + 1..])
}

fn top_level_parts(body: &str) -> Vec<&str> {
    let (mut depth, mut quoted, mut from) = (0, false, 0);
    let mut parts = Vec::new();
    for (at, sign) in body.char_indices() {
        match sign {
            '\'' => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted => depth -= 1,
            ',' if !quoted && depth == 0 => {
                parts.push(body[from..at].trim());
                from = at + 1;
            }
            _ => (),
        }
    }
    parts.push(body[from..].trim());
    parts
}

/// Without comments and quotes of plain names, one space where there were many, none around signs.
fn squeezed(sql: &str) -> String {
    let mut out = String::with_capacity(sql.len());
    let mut rest = sql;
    let mut gap = false;
    while let Some(sign) = rest.chars().next() {
        let token = token(rest);
        rest = &rest[token.len()..];
        if sign.is_whitespace() || token.starts_with("--") || token.starts_with("/*") {
            gap = true;
            continue;
        }
        let token = plain_name(token);
        let word = |it: char| it.is_alphanumeric() || "_'\"".contains(it);
        if gap && out.ends_with(word) && token.starts_with(word) {
            out.push(' ');
        }
        out += token;
        gap = false;
    }
    out
}

/// The first token: a run of spaces, a comment, a quoted text or name, a word, or one sign.
fn token(sql: &str) -> &str {
    let first = sql.chars().next().unwrap_or(' ');
    let upto = |end: Option<usize>, more: usize| end.map_or(sql.len(), |it| it + more);
    let end = match first {
        '-' if sql.starts_with("--") => upto(sql.find('\n'), 1),
        '/' if sql.starts_with("/*") => upto(sql.find("*/"), 2),
        '\'' | '"' | '`' => upto(sql[1..].find(first), 2),
        '[' => upto(sql.find(']'), 1),
        _ if first.is_whitespace() => upto(sql.find(|it: char| !it.is_whitespace()), 0),
        _ if is_word(first) => upto(sql.find(|it| !is_word(it)), 0),
        _ => first.len_utf8(),
    };
    &sql[..end]
}

fn is_word(sign: char) -> bool {
    sign.is_alphanumeric() || sign == '_'
}

/// `"organization"` is `organization`; a name that needs its quotes keeps them.
fn plain_name(token: &str) -> &str {
    let inside = token
        .strip_prefix('"')
        .and_then(|it| it.strip_suffix('"'))
        .unwrap_or(token);
    let plain = inside.starts_with(|it: char| it.is_ascii_alphabetic() || it == '_')
        && inside.chars().all(is_word);
    if plain { inside } else { token }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_file_has_the_schema_we_expect() {
        let conn = Connection::open_in_memory().unwrap();
        create(&conn).unwrap();
        let kept = kept(&conn).unwrap();
        assert!(is_as_made(&kept), "seen without taking the schema apart");
        differences(&kept).unwrap();
    }

    #[test]
    fn a_table_altered_by_a_migration_is_the_same_table() {
        let new = "CREATE TABLE person (\n id TEXT PRIMARY KEY, -- the key, always\n name TEXT NOT NULL,\n kind TEXT CHECK (kind IN ('a', 'b')),\n UNIQUE (name)\n) STRICT";
        let old = "CREATE TABLE \"person\" (id TEXT PRIMARY KEY, name TEXT NOT NULL, UNIQUE(name), kind TEXT CHECK (kind IN ('a', 'b'))) STRICT";
        assert_eq!(normal(new), normal(old));
        assert_ne!(normal(new), normal(&old.replace("'b'", "'b ')")));
        assert_ne!(normal(new), normal(&old.replace("NOT NULL", "")));
    }

    #[test]
    fn anything_added_changed_or_missing_is_seen() {
        for sql in [
            "CREATE TRIGGER evil AFTER INSERT ON organization BEGIN DELETE FROM organization; END",
            "DROP TRIGGER journal_organization_added",
            "DROP TABLE draft",
            "ALTER TABLE organization ADD COLUMN extra TEXT",
            "CREATE VIEW evil AS SELECT 1",
            "CREATE INDEX more ON organization (id)",
        ] {
            let conn = Connection::open_in_memory().unwrap();
            create(&conn).unwrap();
            conn.execute_batch(sql).unwrap();
            assert!(compare(&conn).unwrap().is_err(), "{sql}");
        }
    }
}
