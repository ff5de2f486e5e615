//! Rows of: decisions of sessions, and who must do what by when.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::Row;

use super::table::{cell, table};
use super::{Reader, Result, Table};
use crate::domain::Id;
use crate::domain::assignments::{Assignment, AssignmentRow, CoExecutor, Decision, GivenAt};
use crate::domain::commissions::Body;
use crate::domain::sessions::{Session, SessionStatus};

table!(Decision, "decision", id, item, position, text, poll);
table!(
    Assignment,
    "assignment",
    id,
    decision,
    position,
    text,
    person,
    organization,
    tos,
    executor,
    due_on,
    state,
    reported_on,
    report,
    done_on,
    cancel_reason,
    returned_on,
    return_reason
);
table!(
    CoExecutor,
    "co_executor",
    id,
    assignment,
    person,
    organization,
    tos
);

/// Assignments of all bodies: those overdue on `today` first, then those still open, by their day.
pub fn assignment_rows(conn: &Reader, today: NaiveDate) -> Result<Vec<AssignmentRow>> {
    let mut co_executors = co_executors(conn)?;
    let mut select = conn.prepare_cached(include_str!("assignment_rows.sql"))?;
    let rows = select.query_map([], |row| {
        let assignment = Assignment::from_row(row)?;
        let text = match &*assignment.text {
            "" => cell(row, "decision_text")?,
            text => text.to_owned(),
        };
        Ok(AssignmentRow {
            item: cell(row, "agenda_item")?,
            session: cell(row, "session")?,
            body: cell(row, "body")?,
            body_name: cell(row, "body_name")?,
            session_number: cell(row, "number")?,
            held_on: cell(row, "held_on")?,
            text,
            executor: executor(row)?,
            co_executors: co_executors.remove(&assignment.id).unwrap_or_default(),
            standing: assignment.standing(today),
            assignment,
        })
    })?;
    let mut rows: Vec<AssignmentRow> = rows.collect::<rusqlite::Result<_>>()?;
    rows.sort_by_cached_key(AssignmentRow::order);
    Ok(rows)
}

/// The session an assignment was given at.
pub fn given_at(conn: &Reader, id: Id<Assignment>) -> Result<GivenAt> {
    let sql = "SELECT session.held_on, session.status FROM assignment
               JOIN decision ON decision.id = assignment.decision
               JOIN agenda_item ON agenda_item.id = decision.item
               JOIN session ON session.id = agenda_item.session
               WHERE assignment.id = ?1";
    Ok(conn.prepare_cached(sql)?.query_row([id], |row| {
        Ok(GivenAt {
            held_on: cell(row, "held_on")?,
            held: cell::<SessionStatus>(row, "status")?.is_held(),
        })
    })?)
}

/// Who helps with which assignment, by name.
fn co_executors(conn: &Reader) -> Result<HashMap<Id<Assignment>, Vec<String>>> {
    let sql = "SELECT assignment, person.surname, person.given_name, person.patronymic,
                      CASE WHEN co_executor.person IS NULL
                           THEN coalesce(nullif(organization.short_name, ''), organization.name,
                                         nullif(tos.short_name, ''), tos.name, '') END AS other
               FROM co_executor
               LEFT JOIN person ON person.id = co_executor.person
               LEFT JOIN organization ON organization.id = co_executor.organization
               LEFT JOIN tos ON tos.id = co_executor.tos
               ORDER BY co_executor.id";
    let mut names: HashMap<Id<Assignment>, Vec<String>> = HashMap::new();
    let mut select = conn.prepare_cached(sql)?;
    let rows = select.query_map([], |row| Ok((cell(row, "assignment")?, executor(row)?)))?;
    for row in rows {
        let (assignment, name) = row?;
        names.entry(assignment).or_default().push(name);
    }
    Ok(names)
}

/// The person of a row by the short name, or the one that is not a person.
fn executor(row: &Row<'_>) -> rusqlite::Result<String> {
    match cell::<Option<String>>(row, "other")? {
        Some(other) => Ok(other),
        None => super::deeds::name_of(row, "other").or(Ok(String::new())),
    }
}

/// How many assignments of a body are still to be done, but for those of one session.
pub fn open_count(conn: &Reader, body: Id<Body>, but: Option<Id<Session>>) -> Result<u32> {
    let sql = "SELECT count(*) FROM assignment
               JOIN decision ON decision.id = assignment.decision
               JOIN agenda_item ON agenda_item.id = decision.item
               JOIN session ON session.id = agenda_item.session
               WHERE session.body = ?1 AND session.id IS NOT ?2
                 AND assignment.state IN ('open', 'reported')";
    Ok(conn
        .prepare_cached(sql)?
        .query_row((body, but), |row| row.get(0))?)
}
