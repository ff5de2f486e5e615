//! Rows of: sessions: when and where they were held, and who came.

use std::collections::BTreeMap;

use super::table::{cell, find, select, table};
use super::{Reader, Result, Table};
use crate::domain::Id;
use crate::domain::agenda::AgendaItem;
use crate::domain::calendar::SessionMark;
use crate::domain::commissions::{Body, BodyRule};
use crate::domain::people::Person;
use crate::domain::session_card::SessionCard;
use crate::domain::sessions::{Absence, Attendance, Guest, JointBody, Session, SessionRow};
use crate::domain::sitting::{Names, OpenItem};

table!(
    Session,
    "session",
    id,
    body,
    number,
    held_on,
    starts_at,
    ends_at,
    place,
    kind,
    status,
    status_reason,
    chair,
    secretary,
    signed_on,
    moved_to,
    note,
    ballots_until
);
table!(
    Attendance,
    "attendance",
    id,
    session,
    membership,
    state,
    reason,
    replaced_by,
    came_at,
    left_at,
    ballot_on
);
table!(Absence, "absence", id, attendance, item);
table!(
    Guest,
    "guest",
    id,
    session,
    position,
    person,
    name,
    post,
    organization
);
table!(JointBody, "joint_body", id, session, body);

/// All sessions, the newest first.
pub fn session_rows(conn: &Reader) -> Result<Vec<SessionRow>> {
    let sql = "SELECT session.*, coalesce(nullif(body.short_name, ''), body.name) AS body_name,
                      (SELECT group_concat(title, '; ' ORDER BY position) FROM agenda_item
                       WHERE agenda_item.session = session.id AND state <> 'removed') AS agenda
               FROM session JOIN body ON body.id = session.body
               ORDER BY session.held_on DESC NULLS FIRST, session.number DESC, session.id DESC";
    let mut select = conn.prepare_cached(sql)?;
    let rows = select.query_map([], |row| {
        Ok(SessionRow {
            id: cell(row, "id")?,
            body: cell(row, "body")?,
            body_name: cell(row, "body_name")?,
            number: cell(row, "number")?,
            held_on: cell(row, "held_on")?,
            kind: cell(row, "kind")?,
            status: cell(row, "status")?,
            agenda: cell::<Option<_>>(row, "agenda")?.unwrap_or_default(),
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The sessions of a year, by day.
pub fn session_marks(conn: &Reader, year: i32) -> Result<Vec<SessionMark>> {
    let sql = "SELECT session.id, session.body, session.number, session.held_on, session.starts_at,
                      session.status, coalesce(nullif(body.short_name, ''), body.name) AS body_name
               FROM session JOIN body ON body.id = session.body
               WHERE session.held_on >= ?1 AND session.held_on <= ?2
               ORDER BY session.held_on, session.starts_at, session.id";
    let mut select = conn.prepare_cached(sql)?;
    let days = [format!("{year:04}-01-01"), format!("{year:04}-12-31")];
    let rows = select.query_map(days, |row| {
        Ok(SessionMark {
            id: cell(row, "id")?,
            body: cell(row, "body")?,
            body_name: cell(row, "body_name")?,
            number: cell(row, "number")?,
            held_on: cell(row, "held_on")?,
            starts_at: cell(row, "starts_at")?,
            status: cell(row, "status")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A session with all that belongs to it.
pub fn card(conn: &Reader, id: Id<Session>) -> Result<Option<SessionCard>> {
    let Some(session): Option<Session> = find(conn, id)? else {
        return Ok(None);
    };
    let rules: Vec<BodyRule> = select(conn, "WHERE session = ?1 ORDER BY id", [id])?;
    let (mut own, others): (Vec<_>, Vec<_>) =
        rules.into_iter().partition(|it| it.body == session.body);
    Ok(Some(SessionCard {
        rule: own.pop(),
        joint_rules: others,
        session,
        joint: select(conn, "WHERE session = ?1 ORDER BY id", [id])?,
        attendance: select(conn, "WHERE session = ?1 ORDER BY id", [id])?,
        absences: select(
            conn,
            "WHERE attendance IN (SELECT id FROM attendance WHERE session = ?1) ORDER BY id",
            [id],
        )?,
        guests: select(conn, "WHERE session = ?1 ORDER BY position, id", [id])?,
        items: select(conn, "WHERE session = ?1 ORDER BY position, id", [id])?,
        speeches: of_items(conn, id, "position, id")?,
        recusals: of_items(conn, id, "id")?,
        polls: of_items(conn, id, "position, id")?,
        poll_items: below(
            conn,
            id,
            "poll IN (SELECT id FROM poll WHERE item IN ",
            ")",
            "id",
        )?,
        votes: below(
            conn,
            id,
            "poll IN (SELECT id FROM poll WHERE item IN ",
            ")",
            "id",
        )?,
        decisions: of_items(conn, id, "position, id")?,
        opinions: of_items(conn, id, "id")?,
        assignments: below(conn, id, DECISIONS, ")", "position, id")?,
        co_executors: below(conn, id, ASSIGNMENTS, "))", "id")?,
    }))
}

const DECISIONS: &str = "decision IN (SELECT id FROM decision WHERE item IN ";
const ASSIGNMENTS: &str = "assignment IN (SELECT id FROM assignment
                           WHERE decision IN (SELECT id FROM decision WHERE item IN ";

/// The rows that hang on the items of a session.
fn of_items<T: Table>(conn: &Reader, session: Id<Session>, order: &str) -> Result<Vec<T>> {
    below(conn, session, "item IN ", "", order)
}

fn below<T: Table>(
    conn: &Reader,
    session: Id<Session>,
    open: &str,
    close: &str,
    order: &str,
) -> Result<Vec<T>> {
    let items = "(SELECT id FROM agenda_item WHERE session = ?1)";
    let tail = format!("WHERE {open}{items}{close} ORDER BY {order}");
    select(conn, &tail, [session])
}

/// The last session of a body that was held, or at least planned.
pub fn last(conn: &Reader, body: Id<Body>) -> Result<Option<Session>> {
    let tail = "WHERE body = ?1 AND status NOT IN ('moved', 'cancelled')
                ORDER BY held_on DESC NULLS LAST, id DESC LIMIT 1";
    Ok(select(conn, tail, [body])?.pop())
}

/// Questions of a body left open at sessions that are over, and not carried to another one yet.
pub fn open_items(conn: &Reader, body: Id<Body>) -> Result<Vec<OpenItem>> {
    let tail = "WHERE state IN ('open', 'postponed')
                  AND session IN (SELECT id FROM session WHERE body = ?1 AND status <> 'planned')
                  AND NOT EXISTS (SELECT 1 FROM agenda_item AS later
                                  WHERE later.came_from = agenda_item.id)
                ORDER BY id";
    let items: Vec<AgendaItem> = select(conn, tail, [body])?;
    let open = |it: AgendaItem| OpenItem {
        id: it.id,
        title: it.title,
    };
    Ok(items.into_iter().map(open).collect())
}

/// The names of those whom a session mentions beside the members.
pub fn names(conn: &Reader, session: Id<Session>) -> Result<Names> {
    let mentioned = include_str!("session_names.sql");
    let people = format!("WHERE id IN (SELECT person FROM ({mentioned}) WHERE person IS NOT NULL)");
    let people: Vec<Person> = select(conn, &people, [session])?;
    let called = "coalesce(nullif(short_name, ''), name)";
    let organizations = format!(
        "SELECT id, {called} AS name FROM organization
         WHERE id IN (SELECT organization FROM ({mentioned}) WHERE organization IS NOT NULL)"
    );
    let tos = format!(
        "SELECT id, {called} AS name FROM tos
         WHERE id IN (SELECT tos FROM ({mentioned}) WHERE tos IS NOT NULL)"
    );
    Ok(Names {
        people: people.into_iter().map(|it| (it.id, it)).collect(),
        organizations: named(conn, &organizations, session)?,
        tos: named(conn, &tos, session)?,
        bodies: joint_bodies(conn, session)?,
        moved_to: select(
            conn,
            "WHERE id = (SELECT moved_to FROM session WHERE id = ?1)",
            [session],
        )?
        .pop(),
    })
}

fn joint_bodies(conn: &Reader, session: Id<Session>) -> Result<BTreeMap<Id<Body>, Body>> {
    let tail = "WHERE id IN (SELECT body FROM joint_body WHERE session = ?1)";
    let bodies: Vec<Body> = select(conn, tail, [session])?;
    Ok(bodies.into_iter().map(|it| (it.id, it)).collect())
}

/// Who was invited to the last session of a body that has guests, other than `but`.
pub fn last_guests(conn: &Reader, body: Id<Body>, but: Id<Session>) -> Result<Vec<Guest>> {
    let tail = "WHERE session = (
                    SELECT session.id FROM session
                    WHERE body = ?1 AND id <> ?2 AND status NOT IN ('moved', 'cancelled')
                      AND EXISTS (SELECT 1 FROM guest WHERE guest.session = session.id)
                    ORDER BY held_on DESC NULLS LAST, id DESC LIMIT 1)
                ORDER BY position, id";
    select(conn, tail, (body, but))
}

fn named<T: 'static>(
    conn: &Reader,
    sql: &str,
    session: Id<Session>,
) -> Result<BTreeMap<Id<T>, String>> {
    let mut select = conn.prepare_cached(sql)?;
    let rows = select.query_map([session], |row| Ok((cell(row, "id")?, cell(row, "name")?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
