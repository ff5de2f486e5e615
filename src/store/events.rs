//! Rows of: events and questions of residents.

use super::table::{cell, select, table};
use super::{Reader, Result};
use crate::domain::Id;
use crate::domain::events::{Event, EventCard, EventParty, EventRow, EventSeries, Question};

table!(EventSeries, "event_series", key: [name], id, name, kind, note);
table!(Event, "event", key: [name], id, name, kind, year, starts_on, ends_on, place, series, edition, agreement, people, state, reason, description);
table!(
    EventParty,
    "event_party",
    id,
    event,
    position,
    role,
    tos,
    organization,
    person,
    name
);
table!(
    Question,
    "question",
    id,
    year,
    raised_on,
    raised_at,
    event,
    tos,
    text,
    answered_by,
    answered_on,
    answer,
    done,
    state
);

/// All events, the newest first; those without a day stand at the end of their year.
pub fn rows(conn: &Reader) -> Result<Vec<EventRow>> {
    let mut select = conn.prepare_cached(
        "SELECT id, name, kind, year, starts_on, ends_on, place, people, state
         FROM event ORDER BY year DESC, starts_on DESC, sort_key, id",
    )?;
    let rows = select.query_map([], |row| {
        Ok(EventRow {
            id: cell(row, "id")?,
            name: cell(row, "name")?,
            kind: cell(row, "kind")?,
            year: cell(row, "year")?,
            starts_on: cell(row, "starts_on")?,
            ends_on: cell(row, "ends_on")?,
            place: cell(row, "place")?,
            people: cell(row, "people")?,
            state: cell(row, "state")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// An event with its series and those who organize it and take part.
pub fn card(conn: &Reader, id: Id<Event>) -> Result<Option<EventCard>> {
    let Some(event) = super::table::find::<Event>(conn, id)? else {
        return Ok(None);
    };
    let series = match event.series {
        Some(id) => super::table::find(conn, id)?,
        None => None,
    };
    Ok(Some(EventCard {
        event,
        series,
        parties: select(conn, "WHERE event = ?1 ORDER BY position, id", [id])?,
    }))
}

/// All events of a series, by edition.
pub fn of_series(conn: &Reader, id: Id<EventSeries>) -> Result<Vec<Event>> {
    select(conn, "WHERE series = ?1 ORDER BY edition, year, id", [id])
}

/// All questions of residents, the newest first.
pub fn questions(conn: &Reader) -> Result<Vec<Question>> {
    select(conn, "ORDER BY year DESC, raised_on DESC, id DESC", [])
}
