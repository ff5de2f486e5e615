//! Rows of: the register of TOS: an entry is a history, not a row.

use super::table::{cell, select, table};
use super::{Reader, Result};
use crate::domain::Id;
use crate::domain::register::TosCard;
use crate::domain::register_checks::Namesake;
use crate::domain::tos::{
    Boundary, Charter, FoundingMeeting, Officer, StatusChange, Succession, Tos, YearFigures,
};

table!(Tos, "tos", key: [name], id, number, name, short_name, territory, territory_kind, legal_entity, legal_since, legal_until, ogrn, inn, kpp, phone, email, address, entered_on, note, legal_act);
table!(
    Charter,
    "charter",
    id,
    tos,
    kind,
    number,
    registered_on,
    act,
    note,
    former_name,
    former_short_name
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
    note,
    act
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
    note,
    act
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
        SELECT legal_act FROM tos WHERE id = ?1
        UNION SELECT act FROM charter WHERE tos = ?1
        UNION SELECT act FROM founding_meeting WHERE tos = ?1
        UNION SELECT act FROM tos_year WHERE tos = ?1
        UNION SELECT act FROM boundary WHERE tos = ?1
        UNION SELECT act FROM tos_officer WHERE tos = ?1
        UNION SELECT act FROM tos_status WHERE tos = ?1
        UNION SELECT act FROM tos_succession WHERE predecessor = ?1 OR successor = ?1
    ) ORDER BY id";
    let successions = "WHERE predecessor = ?1 OR successor = ?1 ORDER BY since, id";
    Ok(Some(TosCard {
        tos,
        charters: select(conn, "WHERE tos = ?1 ORDER BY registered_on, id", [id])?,
        boundaries: select(conn, "WHERE tos = ?1 ORDER BY adopted_on, id", [id])?,
        meetings: select(conn, "WHERE tos = ?1 ORDER BY held_on, id", [id])?,
        officers: select(conn, "WHERE tos = ?1 ORDER BY since, id", [id])?,
        statuses: select(conn, "WHERE tos = ?1 ORDER BY since, id", [id])?,
        years: select(conn, "WHERE tos = ?1 ORDER BY year, id", [id])?,
        successions: select(conn, successions, [id])?,
        acts: select(conn, acts, [id])?,
    }))
}

/// What warnings about a twin are made of: number and name of each TOS.
pub fn namesakes(conn: &Reader) -> Result<Vec<Namesake>> {
    let mut select =
        conn.prepare_cached("SELECT id, number, name, short_name, territory FROM tos")?;
    let rows = select.query_map([], |row| {
        Ok(Namesake {
            id: cell(row, "id")?,
            number: cell(row, "number")?,
            name: cell(row, "name")?,
            short_name: cell(row, "short_name")?,
            territory: cell(row, "territory")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
