//! How many TOS name each place.

use std::collections::HashMap;

use super::table::cell;
use super::{Reader, Result};
use crate::domain::Id;
use crate::domain::town::Territory;

pub fn tos_counts(conn: &Reader) -> Result<HashMap<Id<Territory>, u32>> {
    let sql = "SELECT territory, count(*) AS count FROM tos WHERE territory IS NOT NULL GROUP BY 1";
    let mut select = conn.prepare_cached(sql)?;
    let counts = select.query_map([], |row| Ok((cell(row, "territory")?, cell(row, "count")?)))?;
    Ok(counts.collect::<rusqlite::Result<_>>()?)
}
