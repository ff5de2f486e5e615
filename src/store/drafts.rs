//! What is typed and not saved yet: kept as JSON, not journalled.

use rusqlite::OptionalExtension;

use super::{Reader, Result};

pub(super) fn save(conn: &Reader, name: &str, at: &str, json: &str) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO draft (name, at, data) VALUES (?1, ?2, ?3)
         ON CONFLICT (name) DO UPDATE SET at = excluded.at, data = excluded.data",
    )?
    .execute((name, at, json))?;
    Ok(())
}

pub(super) fn clear(conn: &Reader, name: &str) -> Result<()> {
    conn.prepare_cached("DELETE FROM draft WHERE name = ?1")?
        .execute([name])?;
    Ok(())
}

/// The JSON that was last typed under this name.
pub fn load(conn: &Reader, name: &str) -> Result<Option<String>> {
    let mut select = conn.prepare_cached("SELECT data FROM draft WHERE name = ?1")?;
    Ok(select.query_row([name], |row| row.get(0)).optional()?)
}

/// The names of all drafts, the newest first.
pub fn names(conn: &Reader) -> Result<Vec<String>> {
    let mut select = conn.prepare_cached("SELECT name FROM draft ORDER BY at DESC, name")?;
    let rows = select.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
