//! Rows of: decisions of sessions, and who must do what by when.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::OptionalExtension as _;

use super::table::{cell, cell_at, find, table};
use super::{Reader, Result, Table};
use crate::domain::Id;
use crate::domain::assignments::{Assignment, AssignmentRow, CoExecutor, Decision, GivenAt};
use crate::domain::commissions::Body;
use crate::domain::organizations::Organization;
use crate::domain::people::Person;
use crate::domain::sessions::{Session, SessionStatus};
use crate::domain::tos::Tos;

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
///
/// Sessions and executors are read apart and joined here: a file of ten years has ten thousand
/// assignments, and few of those.
pub fn assignment_rows(
    conn: &Reader,
    today: NaiveDate,
    extent: Extent,
) -> Result<Vec<AssignmentRow>> {
    let mut names = Names::default();
    let mut co_executors = co_executors(conn, extent, &mut names)?;
    let sessions = sessions(conn, extent)?;
    let columns = Assignment::COLUMNS.iter();
    let columns: Vec<String> = columns.map(|it| format!("assignment.\"{it}\"")).collect();
    let sql = format!(
        "SELECT {}, agenda_item.id, agenda_item.session,
                CASE assignment.text WHEN '' THEN decision.text ELSE '' END
         FROM assignment JOIN decision ON decision.id = assignment.decision
         JOIN agenda_item ON agenda_item.id = decision.item
         WHERE {}",
        columns.join(", "),
        extent.filter()
    );
    let at = Assignment::COLUMNS.len();
    let mut select = conn.prepare_cached(&sql)?;
    let mut found = select.query([])?;
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        let assignment = Box::new(Assignment::from_start(row)?);
        let session = cell_at(row, at + 1, "session")?;
        let Some(given) = sessions.get(&session) else {
            continue;
        };
        let text = match &*assignment.text {
            "" => cell_at(row, at + 2, "text")?,
            text => text.to_owned(),
        };
        let one = Executor::of(assignment.person, assignment.organization, assignment.tos);
        let executor = match one {
            Some(one) => names.get(conn, one)?,
            None => assignment.executor.clone(),
        };
        rows.push(AssignmentRow {
            item: cell_at(row, at, "item")?,
            session,
            body: given.body,
            body_name: given.body_name.clone(),
            session_number: given.number,
            held_on: given.held_on,
            text,
            executor,
            co_executors: co_executors.remove(&assignment.id).unwrap_or_default(),
            standing: assignment.standing(today),
            assignment,
        });
    }
    rows.sort_by_cached_key(AssignmentRow::order);
    Ok(rows)
}

impl Extent {
    /// As a condition on assignments.
    fn filter(self) -> &'static str {
        match self {
            Self::Open => "assignment.state <> 'done' AND assignment.state <> 'cancelled'",
            Self::All => "TRUE",
        }
    }
}

/// Where an assignment was given.
struct Given {
    body: Id<Body>,
    body_name: String,
    number: Option<u32>,
    held_on: Option<NaiveDate>,
}

fn sessions(conn: &Reader, extent: Extent) -> Result<HashMap<Id<Session>, Given>> {
    let mut sql =
        "SELECT session.id, session.body, coalesce(nullif(body.short_name, ''), body.name),
                          session.number, session.held_on
                   FROM session JOIN body ON body.id = session.body"
            .to_owned();
    if extent == Extent::Open {
        sql += " WHERE session.id IN
                    (SELECT session FROM agenda_item WHERE id IN
                        (SELECT item FROM decision WHERE id IN
                            (SELECT decision FROM assignment WHERE ";
        sql += extent.filter();
        sql += ")))";
    }
    let mut select = conn.prepare_cached(&sql)?;
    let rows = select.query_map([], |row| {
        let given = Given {
            body: cell_at(row, 1, "body")?,
            body_name: cell_at(row, 2, "body_name")?,
            number: cell_at(row, 3, "number")?,
            held_on: cell_at(row, 4, "held_on")?,
        };
        Ok((cell_at(row, 0, "id")?, given))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
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

/// Who does an assignment, where it is somebody the file knows.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Executor {
    Person(Id<Person>),
    Organization(Id<Organization>),
    Tos(Id<Tos>),
}

impl Executor {
    /// A person goes before an organization, and that before a TOS.
    fn of(
        person: Option<Id<Person>>,
        organization: Option<Id<Organization>>,
        tos: Option<Id<Tos>>,
    ) -> Option<Self> {
        let person = person.map(Self::Person);
        let organization = organization.map(Self::Organization);
        person.or(organization).or(tos.map(Self::Tos))
    }
}

/// The names of executors, each looked up once.
#[derive(Default)]
struct Names(HashMap<Executor, String>);

impl Names {
    fn get(&mut self, conn: &Reader, one: Executor) -> Result<String> {
        if let Some(known) = self.0.get(&one) {
            return Ok(known.clone());
        }
        let name = match one {
            Executor::Person(id) => find(conn, id)?.map(|it: Person| it.short_name()),
            Executor::Organization(id) => called(conn, "organization", id)?,
            Executor::Tos(id) => called(conn, "tos", id)?,
        };
        let name = name.unwrap_or_default();
        self.0.insert(one, name.clone());
        Ok(name)
    }
}

fn called<T>(conn: &Reader, table: &str, id: Id<T>) -> Result<Option<String>> {
    let sql =
        format!("SELECT coalesce(nullif(short_name, ''), name) AS name FROM {table} WHERE id = ?1");
    let mut select = conn.prepare_cached(&sql)?;
    let name = select.query_row([id], |row| cell(row, "name")).optional()?;
    Ok(name)
}

/// Who helps with which assignment, by name.
fn co_executors(
    conn: &Reader,
    extent: Extent,
    names: &mut Names,
) -> Result<HashMap<Id<Assignment>, Vec<String>>> {
    let mut sql = "SELECT assignment, person, organization, tos FROM co_executor".to_owned();
    if extent == Extent::Open {
        sql += " WHERE assignment IN (SELECT id FROM assignment WHERE ";
        sql += extent.filter();
        sql += ")";
    }
    sql += " ORDER BY id";
    let mut helpers: HashMap<Id<Assignment>, Vec<String>> = HashMap::new();
    let mut select = conn.prepare_cached(&sql)?;
    let mut rows = select.query([])?;
    while let Some(row) = rows.next()? {
        let one = Executor::of(
            cell_at(row, 1, "person")?,
            cell_at(row, 2, "organization")?,
            cell_at(row, 3, "tos")?,
        );
        let name = match one {
            Some(one) => names.get(conn, one)?,
            None => String::new(),
        };
        let assignment = cell_at(row, 0, "assignment")?;
        helpers.entry(assignment).or_default().push(name);
    }
    Ok(helpers)
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
