//! Rows of: decisions of sessions, and who must do what by when.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::Row;

use super::table::{cell, cell_at, table};
use super::{Reader, Result, Table};
use crate::domain::Id;
use crate::domain::assignments::{Assignment, AssignmentRow, CoExecutor, Decision, GivenAt};
use crate::domain::commissions::Body;
use crate::domain::people::Person;
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

/// Which assignments are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// Those to be done still: there are few of them, and an index finds them.
    Open,
    All,
}

/// Assignments of all bodies: those overdue on `today` first, then those still open, by their day.
pub fn assignment_rows(
    conn: &Reader,
    today: NaiveDate,
    extent: Extent,
) -> Result<Vec<AssignmentRow>> {
    let mut co_executors = co_executors(conn, extent)?;
    let columns = Assignment::COLUMNS.iter();
    let columns: Vec<String> = columns.map(|it| format!("assignment.\"{it}\"")).collect();
    let mut sql =
        include_str!("assignment_rows.sql").replacen("{assignment}", &columns.join(", "), 1);
    if extent == Extent::Open {
        sql += "WHERE assignment.state <> 'done' AND assignment.state <> 'cancelled'";
    }
    let mut select = conn.prepare_cached(&sql)?;
    let rows = select.query_map([], |row| {
        let assignment = Assignment::from_start(row)?;
        let co_executors = co_executors.remove(&assignment.id).unwrap_or_default();
        read(row, assignment, co_executors, today)
    })?;
    let mut rows: Vec<AssignmentRow> = rows.collect::<rusqlite::Result<_>>()?;
    rows.sort_by_cached_key(AssignmentRow::order);
    Ok(rows)
}

/// The columns after those of the assignment, in the order of the question.
fn read(
    row: &Row<'_>,
    assignment: Assignment,
    co_executors: Vec<String>,
    today: NaiveDate,
) -> rusqlite::Result<AssignmentRow> {
    let at = Assignment::COLUMNS.len();
    let text = match &*assignment.text {
        "" => cell_at(row, at + 6, "text")?,
        text => text.to_owned(),
    };
    let executor = match cell_at(row, at + 7, "other")? {
        Some(other) => other,
        None => Person {
            surname: cell_at(row, at + 8, "surname")?,
            given_name: cell_at(row, at + 9, "given_name")?,
            patronymic: cell_at(row, at + 10, "patronymic")?,
            ..Person::new(Id::new())
        }
        .short_name(),
    };
    Ok(AssignmentRow {
        item: cell_at(row, at, "item")?,
        session: cell_at(row, at + 1, "session")?,
        body: cell_at(row, at + 2, "body")?,
        body_name: cell_at(row, at + 3, "body_name")?,
        session_number: cell_at(row, at + 4, "number")?,
        held_on: cell_at(row, at + 5, "held_on")?,
        text,
        executor,
        co_executors,
        standing: assignment.standing(today),
        assignment,
    })
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
fn co_executors(conn: &Reader, extent: Extent) -> Result<HashMap<Id<Assignment>, Vec<String>>> {
    let sql = "SELECT assignment, person.surname, person.given_name, person.patronymic,
                      CASE WHEN co_executor.person IS NULL
                           THEN coalesce(nullif(organization.short_name, ''), organization.name,
                                         nullif(tos.short_name, ''), tos.name, '') END AS other
               FROM co_executor
               LEFT JOIN person ON person.id = co_executor.person
               LEFT JOIN organization ON organization.id = co_executor.organization
               LEFT JOIN tos ON tos.id = co_executor.tos
               WHERE ?1 OR co_executor.assignment IN
                   (SELECT id FROM assignment WHERE state <> 'done' AND state <> 'cancelled')
               ORDER BY co_executor.id";
    let mut names: HashMap<Id<Assignment>, Vec<String>> = HashMap::new();
    let mut select = conn.prepare_cached(sql)?;
    let all = extent == Extent::All;
    let rows = select.query_map([all], |row| Ok((cell(row, "assignment")?, executor(row)?)))?;
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
