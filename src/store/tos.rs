//! Rows of: the register of TOS: an entry is a history, not a row.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};
use rusqlite::Row;

use super::table::{cell, select, table};
use super::{Reader, Result};
use crate::domain::Id;
use crate::domain::people::Person;
use crate::domain::register::{Figure, RegisterEntry, TosCard, TosRow};
use crate::domain::register_checks::Namesake;
use crate::domain::tos::{
    Boundary, Charter, FoundingMeeting, Officer, StatusChange, Succession, Tos, YearFigures,
};
use crate::domain::town::Act;

table!(Tos, "tos", key: [name], id, number, name, short_name, territory, territory_kind, legal_entity, legal_since, legal_until, ogrn, inn, kpp, phone, email, address, entered_on, note);
table!(
    Charter,
    "charter",
    id,
    tos,
    kind,
    number,
    registered_on,
    act,
    note
);
table!(
    Boundary,
    "boundary",
    id,
    tos,
    description,
    adopted_on,
    act,
    note
);
table!(
    FoundingMeeting,
    "founding_meeting",
    id,
    tos,
    kind,
    held_on,
    protocol_number,
    residents,
    present,
    min_age,
    quorum_part,
    note
);
table!(
    Officer,
    "tos_officer",
    id,
    tos,
    person,
    role,
    since,
    until,
    act,
    left_reason,
    note
);
table!(
    StatusChange,
    "tos_status",
    id,
    tos,
    status,
    since,
    act,
    ground
);
table!(
    YearFigures,
    "tos_year",
    id,
    tos,
    year,
    residents,
    members,
    events,
    volunteers,
    money_kopecks,
    note
);
table!(
    Succession,
    "tos_succession",
    id,
    predecessor,
    successor,
    since,
    act,
    note
);

/// Everything kept about one TOS, each history in its order.
pub fn card(conn: &Reader, id: Id<Tos>) -> Result<Option<TosCard>> {
    let Some(tos) = super::table::find(conn, id)? else {
        return Ok(None);
    };
    let acts = "WHERE id IN (
        SELECT act FROM charter WHERE tos = ?1
        UNION SELECT act FROM boundary WHERE tos = ?1
        UNION SELECT act FROM tos_officer WHERE tos = ?1
        UNION SELECT act FROM tos_status WHERE tos = ?1
    ) ORDER BY id";
    Ok(Some(TosCard {
        tos,
        charters: select(conn, "WHERE tos = ?1 ORDER BY registered_on, id", [id])?,
        boundaries: select(conn, "WHERE tos = ?1 ORDER BY adopted_on, id", [id])?,
        meetings: select(conn, "WHERE tos = ?1 ORDER BY held_on, id", [id])?,
        officers: select(conn, "WHERE tos = ?1 ORDER BY since, id", [id])?,
        statuses: select(conn, "WHERE tos = ?1 ORDER BY since, id", [id])?,
        years: select(conn, "WHERE tos = ?1 ORDER BY year, id", [id])?,
        acts: select(conn, acts, [id])?,
    }))
}

/// All TOS that were there on a day, by name.
pub fn tos_rows(conn: &Reader, on: NaiveDate) -> Result<Vec<TosRow>> {
    let sql = concat!(include_str!("tos_on.sql"), include_str!("tos_rows.sql"));
    let mut select = conn.prepare_cached(sql)?;
    let rows = select.query_map((on, on.year()), |row| tos_row(row, on))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The same TOS with all that a printed register says of them.
pub fn register_entries(conn: &Reader, on: NaiveDate) -> Result<Vec<RegisterEntry>> {
    let acts = acts(conn)?;
    let mut amendments = amendments(conn, on, &acts)?;
    let sql = concat!(include_str!("tos_on.sql"), include_str!("tos_rows.sql"));
    let mut select = conn.prepare_cached(sql)?;
    let entries = select.query_map((on, on.year()), |row| {
        let id = cell(row, "id")?;
        entry(row, on, &acts, amendments.remove(&id).unwrap_or_default())
    })?;
    Ok(entries.collect::<rusqlite::Result<_>>()?)
}

fn tos_row(row: &Row<'_>, on: NaiveDate) -> rusqlite::Result<TosRow> {
    Ok(TosRow {
        id: cell(row, "id")?,
        number: cell(row, "number")?,
        name: cell(row, "name")?,
        short_name: cell(row, "short_name")?,
        territory: cell::<Option<_>>(row, "territory_name")?.unwrap_or_default(),
        territory_kind: cell(row, "territory_kind")?,
        chair: chair(row)?.map_or_else(String::new, |it| it.short_name()),
        status: cell(row, "status")?,
        status_since: cell(row, "status_since")?,
        residents: figure(row, "residents", "residents_year")?,
        members: figure(row, "members", "members_year")?,
        registered_on: cell::<Option<NaiveDate>>(row, "registered_on")?.filter(|it| *it <= on),
    })
}

fn entry(
    row: &Row<'_>,
    on: NaiveDate,
    acts: &HashMap<Id<Act>, Act>,
    amendments: Vec<Amendment>,
) -> rusqlite::Result<RegisterEntry> {
    let act = |column: &str| -> rusqlite::Result<Option<Act>> {
        let id: Option<Id<Act>> = cell(row, column)?;
        Ok(id.and_then(|it| acts.get(&it)).cloned())
    };
    let legal = Tos {
        legal_entity: cell(row, "legal_entity")?,
        legal_since: cell(row, "legal_since")?,
        legal_until: cell(row, "legal_until")?,
        ..Tos::new(cell(row, "id")?)
    };
    let line = tos_row(row, on)?;
    Ok(RegisterEntry {
        legal_entity: legal.is_legal_entity_on(on),
        boundaries: cell::<Option<_>>(row, "boundaries")?.unwrap_or_default(),
        boundary_act: act("boundary_act")?,
        charter_act: act("charter_act")?.filter(|_| line.registered_on.is_some()),
        amendments,
        chair_name: chair(row)?.map_or_else(String::new, |it| it.full_name()),
        chair_since: cell(row, "chair_since")?,
        chair_until: cell(row, "chair_until")?,
        phone: cell(row, "phone")?,
        email: cell(row, "email")?,
        address: cell(row, "address")?,
        entered_on: cell(row, "entered_on")?,
        note: cell(row, "note")?,
        row: line,
    })
}

fn chair(row: &Row<'_>) -> rusqlite::Result<Option<Person>> {
    let Some(id) = cell(row, "chair")? else {
        return Ok(None);
    };
    Ok(Some(Person {
        surname: cell(row, "surname")?,
        given_name: cell(row, "given_name")?,
        patronymic: cell(row, "patronymic")?,
        ..Person::new(id)
    }))
}

fn figure(row: &Row<'_>, value: &str, year: &str) -> rusqlite::Result<Option<Figure>> {
    let value: Option<u32> = cell(row, value)?;
    let year: Option<i32> = cell(row, year)?;
    Ok(value.zip(year).map(|(value, year)| Figure { value, year }))
}

type Amendment = (Option<NaiveDate>, Option<Act>);

fn acts(conn: &Reader) -> Result<HashMap<Id<Act>, Act>> {
    let acts: Vec<Act> = select(
        conn,
        "WHERE id IN (SELECT act FROM charter UNION SELECT act FROM boundary)",
        [],
    )?;
    Ok(acts.into_iter().map(|it| (it.id, it)).collect())
}

/// The changes of charters up to a day, the oldest first.
fn amendments(
    conn: &Reader,
    on: NaiveDate,
    acts: &HashMap<Id<Act>, Act>,
) -> Result<HashMap<Id<Tos>, Vec<Amendment>>> {
    let tail = "WHERE kind <> 'charter' AND coalesce(registered_on, '0000-00-00') <= ?1
                ORDER BY tos, registered_on, id";
    let mut amendments: HashMap<_, Vec<_>> = HashMap::new();
    for charter in select::<Charter>(conn, tail, [on])? {
        let act = charter.act.and_then(|it| acts.get(&it)).cloned();
        let of_tos = amendments.entry(charter.tos).or_default();
        of_tos.push((charter.registered_on, act));
    }
    Ok(amendments)
}

/// What warnings about a twin are made of: number and name of each TOS.
pub fn namesakes(conn: &Reader) -> Result<Vec<Namesake>> {
    let mut select = conn.prepare_cached("SELECT id, number, name, territory FROM tos")?;
    let rows = select.query_map([], |row| {
        Ok(Namesake {
            id: cell(row, "id")?,
            number: cell(row, "number")?,
            name: cell(row, "name")?,
            territory: cell(row, "territory")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
