//! Places with the acts they rest on, and how many TOS name each.

use std::collections::HashMap;

use super::table::{cell, find, select};
use super::{Reader, Result};
use crate::domain::Id;
use crate::domain::territories::TerritoryCard;
use crate::domain::town::Territory;

pub fn card(conn: &Reader, id: Id<Territory>) -> Result<Option<TerritoryCard>> {
    let Some(territory) = find::<Territory>(conn, id)? else {
        return Ok(None);
    };
    let used = "WHERE id IN (?1, ?2) ORDER BY id";
    let acts = select(conn, used, (territory.founded_act, territory.abolished_act))?;
    Ok(Some(TerritoryCard { territory, acts }))
}

pub fn tos_counts(conn: &Reader) -> Result<HashMap<Id<Territory>, u32>> {
    let sql = "SELECT territory, count(*) AS count FROM tos WHERE territory IS NOT NULL GROUP BY 1";
    let mut select = conn.prepare_cached(sql)?;
    let counts = select.query_map([], |row| Ok((cell(row, "territory")?, cell(row, "count")?)))?;
    Ok(counts.collect::<rusqlite::Result<_>>()?)
}
