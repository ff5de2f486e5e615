//! Where people and organizations take part, read from every table that names them.

use rusqlite::Row;

use super::table::cell;
use super::{Reader, Result};
use crate::domain::Id;
use crate::domain::involvements::Involvement;
use crate::domain::organizations::Organization;
use crate::domain::people::Person;

/// Where a person takes part, the newest first.
pub fn of_person(conn: &Reader, id: Id<Person>) -> Result<Vec<Involvement>> {
    read(
        conn,
        include_str!("person_involvements.sql"),
        &id.to_string(),
    )
}

/// Where an organization takes part, the newest first.
pub fn of_organization(conn: &Reader, id: Id<Organization>) -> Result<Vec<Involvement>> {
    let sql = include_str!("organization_involvements.sql");
    read(conn, sql, &id.to_string())
}

fn read(conn: &Reader, sql: &str, id: &str) -> Result<Vec<Involvement>> {
    let mut select = conn.prepare_cached(sql)?;
    let rows = select.query_map([id], involvement)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn involvement(row: &Row<'_>) -> rusqlite::Result<Involvement> {
    Ok(Involvement {
        kind: cell(row, "kind")?,
        place: cell(row, "place")?,
        title: cell(row, "title")?,
        number: text(row, "number")?,
        role: cell(row, "role")?,
        since: cell(row, "since")?,
        until: cell(row, "until")?,
    })
}

/// A number of a session or a year, or a number that is text.
fn text(row: &Row<'_>, name: &str) -> rusqlite::Result<String> {
    use rusqlite::types::ValueRef;
    let index = row.as_ref().column_index(name)?;
    match row.get_ref(index)? {
        ValueRef::Integer(number) => Ok(number.to_string()),
        _ => cell(row, name),
    }
}
