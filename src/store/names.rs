//! What people call a record that only its key is known of.

use rusqlite::OptionalExtension;

use super::{Reader, Result};

/// The name of the record with this key; `None` if it is gone or has none.
pub fn name(conn: &Reader, id: &str) -> Result<Option<String>> {
    let mut select = conn.prepare_cached(include_str!("names.sql"))?;
    let name: Option<Option<String>> = select.query_row([id], |row| row.get(0)).optional()?;
    Ok(name.flatten().filter(|it| !it.trim().is_empty()))
}
