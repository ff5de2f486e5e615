//! Rows of: versions of minutes.

use sha2::{Digest, Sha256};

use super::table::{cell, select, table};
use super::{Reader, Result};
use crate::domain::Id;
use crate::domain::minutes_versions::{MinutesVersion, VersionRow};
use crate::domain::sessions::Session;

table!(
    MinutesVersion,
    "minutes_version",
    id,
    session,
    number,
    signed_on,
    closed_at,
    closed_by,
    reopened,
    content,
    hash
);

/// The sum a content is kept with.
pub fn hash_of(content: &str) -> String {
    let sum = Sha256::digest(content.as_bytes());
    sum.iter().map(|it| format!("{it:02x}")).collect()
}

/// The last version of a session that was not reopened.
pub fn standing(conn: &Reader, session: Id<Session>) -> Result<Option<MinutesVersion>> {
    let tail = "WHERE session = ?1 AND reopened = '' ORDER BY number DESC LIMIT 1";
    Ok(select(conn, tail, [session])?.pop())
}

/// The version of a session with this number.
pub fn numbered(
    conn: &Reader,
    session: Id<Session>,
    number: u32,
) -> Result<Option<MinutesVersion>> {
    let tail = "WHERE session = ?1 AND number = ?2";
    Ok(select(conn, tail, (session, number))?.pop())
}

/// The number the next version gets.
pub fn next_number(conn: &Reader, session: Id<Session>) -> Result<u32> {
    let sql = "SELECT coalesce(max(number), 0) + 1 FROM minutes_version WHERE session = ?1";
    Ok(conn.query_row(sql, [session], |row| row.get(0))?)
}

/// The versions of a session, the first one first.
pub fn rows(conn: &Reader, session: Id<Session>) -> Result<Vec<VersionRow>> {
    let sql = "SELECT id, number, signed_on, closed_at, closed_by, reopened
               FROM minutes_version WHERE session = ?1 ORDER BY number";
    let mut select = conn.prepare_cached(sql)?;
    let rows = select.query_map([session], |row| {
        Ok(VersionRow {
            id: cell(row, "id")?,
            number: cell(row, "number")?,
            signed_on: cell(row, "signed_on")?,
            closed_at: cell(row, "closed_at")?,
            closed_by: cell(row, "closed_by")?,
            reopened: cell(row, "reopened")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
