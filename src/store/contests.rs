//! Rows of: contests: the rules frozen into them, nominations, criteria and jurors.

use super::table::{cell, find, select, table};
use super::{Reader, Result};
use crate::domain::Id;
use crate::domain::contest_card::ContestCard;
use crate::domain::contests::{Contest, ContestRow, Criterion, Juror, Nomination};
use crate::domain::people::Person;

table!(Contest, "contest", key: [name], id, name, name_of, year, edition, regulation, organizer, jury, opens_on, closes_on, decided_on, protocol_number, status, status_reason, aggregation, digits, rounding, ranking, pass_mark, places, paragraph, note);
table!(
    Nomination,
    "nomination",
    id,
    contest,
    position,
    name,
    full_name,
    category,
    min_entries,
    void,
    void_reason,
    note
);
table!(
    Criterion,
    "criterion",
    id,
    contest,
    nomination,
    position,
    name,
    meaning,
    kind,
    min_mark,
    max_mark,
    step,
    weight,
    cap
);
table!(Juror, "juror", id, contest, position, person, role);

/// The entries of a contest, by their nominations.
pub(super) const ITS_ENTRIES: &str = "SELECT entry.id FROM entry
    JOIN nomination ON nomination.id = entry.nomination WHERE nomination.contest = ?1";

/// A contest with all that its card has.
pub fn card(conn: &Reader, id: Id<Contest>) -> Result<Option<ContestCard>> {
    let Some(contest) = find(conn, id)? else {
        return Ok(None);
    };
    let children = "WHERE contest = ?1 ORDER BY position, id";
    let acts = "WHERE id IN (SELECT regulation FROM contest WHERE id = ?1)";
    let recusals = format!("WHERE entry IN ({ITS_ENTRIES}) ORDER BY id");
    Ok(Some(ContestCard {
        contest,
        acts: select(conn, acts, [id])?,
        nominations: select(conn, children, [id])?,
        criteria: select(conn, children, [id])?,
        jurors: select(conn, children, [id])?,
        entries: super::entries::of_contest(conn, id)?,
        recusals: select(conn, &recusals, [id])?,
    }))
}

/// The persons in the jury of a contest.
pub fn jury(conn: &Reader, id: Id<Contest>) -> Result<Vec<Person>> {
    select(
        conn,
        "WHERE id IN (SELECT person FROM juror WHERE contest = ?1) ORDER BY sort_key, id",
        [id],
    )
}

/// All contests, the newest year first.
pub fn contest_rows(conn: &Reader) -> Result<Vec<ContestRow>> {
    let mut select = conn.prepare_cached(include_str!("contest_rows.sql"))?;
    let rows = select.query_map([], |row| {
        Ok(ContestRow {
            id: cell(row, "id")?,
            name: cell(row, "name")?,
            year: cell(row, "year")?,
            edition: cell(row, "edition")?,
            status: cell(row, "status")?,
            nominations: cell(row, "nominations")?,
            entries: cell(row, "entries")?,
            jurors: cell(row, "jurors")?,
            marks: cell(row, "marks")?,
            decided_on: cell(row, "decided_on")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
