//! Rows of: awards the town gave, and contests of others it entered.

use super::table::{Table, cell, select, table};
use super::{Reader, Result};
use crate::domain::Id;
use crate::domain::awards::{Award, AwardRow, OutsideContest, OutsideRow};
use crate::domain::contests::Contest;

table!(
    Award,
    "award",
    id,
    kind,
    title,
    number,
    dated_on,
    amount_kopecks,
    contest,
    entry,
    tos,
    person,
    organization,
    recipient,
    reason,
    handed_on,
    handed_by,
    note
);
table!(OutsideContest, "outside_contest", key: [name], id, name, level, organizer, nomination, stage, year, participant, tos, result, award, awarded_on, note);

/// The awards given for a contest.
pub fn of_contest(conn: &Reader, contest: Id<Contest>) -> Result<Vec<Award>> {
    select(conn, "WHERE contest = ?1 ORDER BY id", [contest])
}

/// All awards the town gave, the newest first.
pub fn award_rows(conn: &Reader) -> Result<Vec<AwardRow>> {
    let mut select = conn.prepare_cached(include_str!("award_rows.sql"))?;
    let rows = select.query_map([], |row| {
        Ok(AwardRow {
            award: Award::from_row(row)?,
            recipient: cell(row, "recipient_name")?,
            contest: cell(row, "contest_name")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// All contests of others, the newest year first.
pub fn outside_rows(conn: &Reader) -> Result<Vec<OutsideRow>> {
    let mut select = conn.prepare_cached(
        "SELECT outside_contest.*, coalesce(nullif(tos.short_name, ''), tos.name, '') AS tos_name
         FROM outside_contest LEFT JOIN tos ON tos.id = outside_contest.tos
         ORDER BY outside_contest.year DESC, outside_contest.sort_key, outside_contest.id",
    )?;
    let rows = select.query_map([], |row| {
        Ok(OutsideRow {
            outside: OutsideContest::from_row(row)?,
            tos: cell(row, "tos_name")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
