//! Rows of: ready phrases, and the office's own wording of papers.

use super::table::{select, table};
use super::{Reader, Result};
use crate::domain::phrases::{Phrase, Wording};

table!(Phrase, "phrase", id, place, kind, position, text);
table!(Wording, "wording", id, key, text);

/// The phrases of the office, in its order.
pub fn phrases(conn: &Reader) -> Result<Vec<Phrase>> {
    select(conn, "ORDER BY place, position, id", [])
}

/// The own wording of texts, by their keys.
pub fn wordings(conn: &Reader) -> Result<Vec<Wording>> {
    select(conn, "ORDER BY key", [])
}

/// The own wording of one text.
pub fn wording(conn: &Reader, key: &str) -> Result<Option<Wording>> {
    Ok(select(conn, "WHERE key = ?1", [key])?.pop())
}
