//! What is due of commissions: assignments, minutes, sessions that did not take place, ends of terms.

use chrono::NaiveDate;
use rusqlite::Row;

use super::home::rows;
use super::table::cell;
use super::{Reader, Result, Table};
use crate::domain::Id;
use crate::domain::assignments::Assignment;
use crate::domain::commissions::Body;
use crate::domain::composition::soon;
use crate::domain::home::{Due, DueKind};
use crate::domain::summary_lists::Record;

/// All that is due on a day, the most urgent first.
pub fn dues(conn: &Reader, today: NaiveDate) -> Result<Vec<Due>> {
    let mut due = assignments(conn, today)?;
    due.extend(protocols(conn, today)?);
    due.extend(stale_sessions(conn, today)?);
    due.extend(memberships(conn, today)?);
    due.extend(terms(conn, today)?);
    due.sort_by_cached_key(Due::order);
    Ok(due)
}

fn assignments(conn: &Reader, today: NaiveDate) -> Result<Vec<Due>> {
    let sql = format!(
        "SELECT assignment.*, decision.text AS decision_text, session.held_on,
                {} AS who
         FROM assignment JOIN decision ON decision.id = assignment.decision
         JOIN agenda_item ON agenda_item.id = decision.item
         JOIN session ON session.id = agenda_item.session
         WHERE assignment.state <> 'done' AND assignment.state <> 'cancelled' AND session.status IN ('held', 'signed')",
        super::summary::named("assignment", "executor")
    );
    let all = rows(conn, &sql, &[], |row| {
        let assignment = Assignment::from_row(row)?;
        let text = match &*assignment.text {
            "" => cell(row, "decision_text")?,
            text => text.to_owned(),
        };
        let session_on = cell(row, "held_on")?;
        let due = Due::of_assignment(&assignment, today, text, cell(row, "who")?);
        Ok(due.map(|due| Due { session_on, ..due }))
    })?;
    Ok(all.into_iter().flatten().collect())
}

/// «Комиссия по ТОС № 3»
const CALLED: &str = "coalesce(nullif(body.short_name, ''), body.name) ||
                      CASE WHEN session.number IS NULL THEN '' ELSE ' №\u{a0}' || session.number END";

/// The days are those of the rule each session keeps.
fn protocols(conn: &Reader, today: NaiveDate) -> Result<Vec<Due>> {
    let sql = format!(
        "SELECT session.id, session.held_on, {CALLED} AS called, body_rule.protocol_days
         FROM session JOIN body ON body.id = session.body
         LEFT JOIN body_rule ON body_rule.session = session.id
         WHERE session.status = 'held'"
    );
    rows(conn, &sql, &[], |row| {
        let (id, held_on) = (cell(row, "id")?, cell(row, "held_on")?);
        let (days, called) = (cell(row, "protocol_days")?, cell(row, "called")?);
        Ok(Due::of_protocol(id, held_on, days, today, called))
    })
}

fn stale_sessions(conn: &Reader, today: NaiveDate) -> Result<Vec<Due>> {
    let sql = format!(
        "SELECT session.id, session.held_on, {CALLED} AS called
         FROM session JOIN body ON body.id = session.body
         WHERE session.status = 'planned' AND session.held_on < ?1"
    );
    rows(conn, &sql, &[&today.to_string()], |row| {
        let day: Option<NaiveDate> = cell(row, "held_on")?;
        Ok(Due {
            kind: DueKind::Session,
            record: Record::Session(cell(row, "id")?),
            day,
            text: cell(row, "called")?,
            who: String::new(),
            session_on: day,
            late: true,
        })
    })
}

fn memberships(conn: &Reader, today: NaiveDate) -> Result<Vec<Due>> {
    let sql = "SELECT membership.until, membership.post, membership.body,
                      person.surname, person.given_name, person.patronymic,
                      coalesce(nullif(body.short_name, ''), body.name) AS body_name
               FROM membership JOIN body ON body.id = membership.body
               LEFT JOIN person ON person.id = membership.person
               WHERE membership.until > ?1 AND membership.until <= ?2
                 AND (membership.since IS NULL OR membership.since <= ?1)
                 AND body.dissolved_on IS NULL";
    ends(conn, sql, today, |row| {
        let name = super::deeds::name_of(row, "post")?;
        Ok((DueKind::Membership, name))
    })
}

fn terms(conn: &Reader, today: NaiveDate) -> Result<Vec<Due>> {
    let sql = "SELECT body_term.until, body_term.name, body_term.body,
                      coalesce(nullif(body.short_name, ''), body.name) AS body_name
               FROM body_term JOIN body ON body.id = body_term.body
               WHERE body_term.until >= ?1 AND body_term.until <= ?2
                 AND (body_term.since IS NULL OR body_term.since <= ?1)
                 AND body.dissolved_on IS NULL";
    ends(conn, sql, today, |row| {
        Ok((DueKind::Term, cell(row, "name")?))
    })
}

/// What ends within the days told beforehand.
fn ends(
    conn: &Reader,
    sql: &str,
    today: NaiveDate,
    what: impl Fn(&Row<'_>) -> rusqlite::Result<(DueKind, String)>,
) -> Result<Vec<Due>> {
    let days = [today.to_string(), soon(today).to_string()];
    rows(conn, sql, &[&days[0], &days[1]], |row| {
        let (kind, text) = what(row)?;
        let body: Id<Body> = cell(row, "body")?;
        Ok(Due {
            kind,
            record: Record::Body(body),
            day: cell(row, "until")?,
            text,
            who: cell(row, "body_name")?,
            session_on: None,
            late: false,
        })
    })
}
