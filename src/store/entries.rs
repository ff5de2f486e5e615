//! Rows of: what entered a contest, and how jurors marked it.

use std::collections::BTreeMap;

use super::contests::ITS_ENTRIES;
use super::table::{cell, select, table};
use super::{Reader, Result};
use crate::domain::Id;
use crate::domain::contests::Contest;
use crate::domain::entries::{Entry, JurorRecusal, Mark};
use crate::domain::scoring::Cell;

table!(
    Entry,
    "entry",
    id,
    nomination,
    number,
    tos,
    person,
    organization,
    entrant,
    project,
    received_at,
    state,
    ground,
    place,
    prize,
    decision_note,
    note
);
table!(Mark, "mark", id, entry, juror, criterion, value);
table!(JurorRecusal, "juror_recusal", id, entry, juror, reason);

/// The entries of a contest in the order they were entered.
pub fn of_contest(conn: &Reader, contest: Id<Contest>) -> Result<Vec<Entry>> {
    select(
        conn,
        &format!("WHERE id IN ({ITS_ENTRIES}) ORDER BY id"),
        [contest],
    )
}

/// All marks of a contest.
pub fn marks(conn: &Reader, contest: Id<Contest>) -> Result<Vec<Mark>> {
    select(
        conn,
        "WHERE juror IN (SELECT id FROM juror WHERE contest = ?1) ORDER BY entry, juror, criterion",
        [contest],
    )
}

/// The mark in a cell, if there is one.
pub fn mark(conn: &Reader, at: Cell) -> Result<Option<Mark>> {
    let tail = "WHERE entry = ?1 AND juror = ?2 AND criterion = ?3";
    Ok(select(conn, tail, (at.entry, at.juror, at.criterion))?.pop())
}

/// Who entered, by name: the TOS, the person, the organization or what was typed.
pub fn entrants(conn: &Reader, contest: Id<Contest>) -> Result<BTreeMap<Id<Entry>, String>> {
    let mut select = conn.prepare_cached(include_str!("entrants.sql"))?;
    let rows = select.query_map([contest], |row| {
        Ok((cell(row, "entry")?, cell(row, "name")?))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
