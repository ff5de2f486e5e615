//! Rows of: decisions of sessions, and who must do what by when.

use chrono::NaiveDate;

use super::table::{cell, table};
use super::{Reader, Result};
use crate::domain::Id;
use crate::domain::assignments::{
    Assignment, AssignmentRow, AssignmentState, CoExecutor, Decision,
};
use crate::domain::commissions::Body;
use crate::domain::people::Person;
use crate::domain::sessions::Session;

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
    let mut select = conn.prepare_cached(include_str!("assignment_rows.sql"))?;
    let rows = select.query_map([today], |row| {
        let person = Person {
            surname: cell::<Option<_>>(row, "surname")?.unwrap_or_default(),
            given_name: cell::<Option<_>>(row, "given_name")?.unwrap_or_default(),
            patronymic: cell::<Option<_>>(row, "patronymic")?.unwrap_or_default(),
            ..Person::new(Id::new())
        };
        let other: Option<String> = cell(row, "other")?;
        let state: AssignmentState = cell(row, "state")?;
        let due_on: Option<NaiveDate> = cell(row, "due_on")?;
        Ok(AssignmentRow {
            id: cell(row, "id")?,
            session: cell(row, "session")?,
            body_name: cell(row, "body_name")?,
            session_number: cell(row, "number")?,
            held_on: cell(row, "held_on")?,
            text: cell(row, "text")?,
            executor: other.unwrap_or_else(|| person.short_name()),
            due_on,
            state,
            overdue: state.is_open() && due_on.is_some_and(|it| it < today),
            done_on: cell(row, "done_on")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
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
