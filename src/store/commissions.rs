//! Rows of: bodies: commissions, councils and juries, their rules and members.

use chrono::NaiveDate;

use super::table::{cell, find, select, table};
use super::{Reader, Result, Table};
use crate::domain::Id;
use crate::domain::commissions::{
    Body, BodyCard, BodyRow, BodyRule, BodyTerm, MemberRow, Membership,
};
use crate::domain::composition::soon;
use crate::domain::joint::JointBoard;
use crate::domain::people::Person;
use crate::domain::sitting::{Board, Member, Sibling};

table!(Body, "body", key: [name], id, name, name_of, short_name, kind, permanent, seats, founded_on, founded_by, dissolved_on, place, note);
table!(BodyTerm, "body_term", id, body, name, since, until, act);
table!(
    BodyRule,
    "body_rule",
    id,
    body,
    session,
    since,
    quorum,
    quorum_number,
    quorum_of,
    listed,
    majority,
    majority_of,
    tie,
    abstention,
    absentee,
    protocol_days,
    paragraph,
    applies
);
table!(
    Membership,
    "membership",
    id,
    body,
    position,
    person,
    post,
    organization,
    role,
    voting,
    since,
    since_act,
    until,
    until_act,
    until_reason,
    substitutes
);

/// The bodies with their members on a day, those that were dissolved last.
pub fn body_rows(conn: &Reader, on: NaiveDate) -> Result<Vec<BodyRow>> {
    let sql = "SELECT body.*,
                      (SELECT count(*) FROM membership
                       WHERE membership.body = body.id AND (since IS NULL OR since <= ?1)
                         AND (until IS NULL OR until > ?1)) AS members,
                      (SELECT min(until) FROM
                          (SELECT until FROM membership
                           WHERE membership.body = body.id AND (since IS NULL OR since <= ?1)
                             AND until > ?1 AND until <= ?2
                           UNION ALL
                           SELECT until FROM body_term
                           WHERE body_term.body = body.id AND (since IS NULL OR since <= ?1)
                             AND until >= ?1 AND until <= ?2)) AS ends_on,
                      count(session.id) AS sessions, max(session.held_on) AS last_held_on
               FROM body LEFT JOIN session ON session.body = body.id
                                          AND session.status IN ('held', 'signed')
               GROUP BY body.id
               ORDER BY body.dissolved_on IS NOT NULL, body.sort_key, body.id";
    let mut select = conn.prepare_cached(sql)?;
    let rows = select.query_map([on, soon(on)], |row| {
        Ok(BodyRow {
            id: cell(row, "id")?,
            name: cell(row, "name")?,
            short_name: cell(row, "short_name")?,
            kind: cell(row, "kind")?,
            dissolved_on: cell(row, "dissolved_on")?,
            members: cell(row, "members")?,
            seats: cell(row, "seats")?,
            ends_on: cell(row, "ends_on")?,
            sessions: cell(row, "sessions")?,
            last_held_on: cell(row, "last_held_on")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Members of all bodies on a day, in the order of their bodies and seats.
pub fn member_rows(conn: &Reader, on: NaiveDate) -> Result<Vec<MemberRow>> {
    let sql = "SELECT membership.*, coalesce(nullif(body.short_name, ''), body.name) AS body_name,
                      person.surname, person.given_name, person.patronymic, person.post AS own_post,
                      coalesce(nullif(organization.short_name, ''), organization.name, '') AS organization_name
               FROM membership JOIN body ON body.id = membership.body
               LEFT JOIN person ON person.id = membership.person
               LEFT JOIN organization ON organization.id = membership.organization
               WHERE (membership.since IS NULL OR membership.since <= ?1)
                 AND (membership.until IS NULL OR membership.until > ?1)
               ORDER BY body.dissolved_on IS NOT NULL, body.sort_key, body.id, membership.position, membership.id";
    let mut select = conn.prepare_cached(sql)?;
    let rows = select.query_map([on], |row| {
        let seat = Membership::from_row(row)?;
        let own_post: Option<String> = cell(row, "own_post")?;
        let post = match &*seat.post {
            "" => own_post.unwrap_or_default(),
            // The post is the name of one who is no person.
            _ if seat.person.is_none() => String::new(),
            post => post.to_owned(),
        };
        Ok(MemberRow {
            id: seat.id,
            body: seat.body,
            body_name: cell(row, "body_name")?,
            name: super::deeds::name_of(row, "post")?,
            post,
            organization: cell(row, "organization_name")?,
            role: seat.role,
            voting: seat.voting,
            since: seat.since,
            until: seat.until,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A body with all that belongs to it.
pub fn card(conn: &Reader, id: Id<Body>) -> Result<Option<BodyCard>> {
    let Some(body) = find(conn, id)? else {
        return Ok(None);
    };
    let acts = "WHERE id IN (SELECT founded_by FROM body WHERE id = ?1
                             UNION SELECT act FROM body_term WHERE body = ?1
                             UNION SELECT since_act FROM membership WHERE body = ?1
                             UNION SELECT until_act FROM membership WHERE body = ?1) ORDER BY id";
    Ok(Some(BodyCard {
        body,
        terms: select(conn, "WHERE body = ?1 ORDER BY since, id", [id])?,
        rules: rules(conn, id)?,
        memberships: memberships(conn, id)?,
        acts: select(conn, acts, [id])?,
    }))
}

/// What sessions of a body are read against.
pub fn board(conn: &Reader, id: Id<Body>) -> Result<Option<Board>> {
    let Some(body) = find(conn, id)? else {
        return Ok(None);
    };
    Ok(Some(Board {
        body,
        rules: rules(conn, id)?,
        members: members(conn, id)?,
        siblings: siblings(conn, id)?,
        joint: Vec::new(),
    }))
}

/// The same for a session, with the other bodies of a joint one.
pub fn board_of(conn: &Reader, body: Id<Body>, joint: &[Id<Body>]) -> Result<Option<Board>> {
    let Some(mut board) = board(conn, body)? else {
        return Ok(None);
    };
    for id in joint.iter().copied().filter(|it| *it != body) {
        if let Some(body) = find(conn, id)? {
            board.joint.push(JointBoard {
                body,
                rules: rules(conn, id)?,
                members: members(conn, id)?,
            });
        }
    }
    Ok(Some(board))
}

fn rules(conn: &Reader, body: Id<Body>) -> Result<Vec<BodyRule>> {
    let tail = "WHERE body = ?1 AND session IS NULL ORDER BY since, id";
    select(conn, tail, [body])
}

fn memberships(conn: &Reader, body: Id<Body>) -> Result<Vec<Membership>> {
    select(conn, "WHERE body = ?1 ORDER BY position, id", [body])
}

fn members(conn: &Reader, body: Id<Body>) -> Result<Vec<Member>> {
    let tail = "WHERE id IN (SELECT person FROM membership WHERE body = ?1)";
    let people: Vec<Person> = select(conn, tail, [body])?;
    let sql = "SELECT membership.id,
                      coalesce(nullif(organization.short_name, ''), organization.name) AS organization
               FROM membership JOIN organization ON organization.id = membership.organization
               WHERE membership.body = ?1";
    let mut select = conn.prepare_cached(sql)?;
    let places = select.query_map([body], |row| {
        Ok((cell(row, "id")?, cell(row, "organization")?))
    })?;
    let places: Vec<(Id<Membership>, String)> = places.collect::<rusqlite::Result<_>>()?;
    let member = |membership: Membership| Member {
        person: people
            .iter()
            .find(|it| Some(it.id) == membership.person)
            .cloned(),
        organization: places
            .iter()
            .find(|it| it.0 == membership.id)
            .map(|it| it.1.clone()),
        membership,
    };
    Ok(memberships(conn, body)?.into_iter().map(member).collect())
}

fn siblings(conn: &Reader, body: Id<Body>) -> Result<Vec<Sibling>> {
    let sql = "SELECT id, number, held_on FROM session
               WHERE body = ?1 AND status NOT IN ('moved', 'cancelled') ORDER BY held_on, id";
    let mut select = conn.prepare_cached(sql)?;
    let rows = select.query_map([body], |row| {
        Ok(Sibling {
            id: cell(row, "id")?,
            number: cell(row, "number")?,
            held_on: cell(row, "held_on")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
