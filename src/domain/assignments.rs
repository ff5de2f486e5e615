//! Decisions of sessions, and who must do what by when.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Id;
use super::agenda::AgendaItem;
use super::code::codes;
use super::organizations::Organization;
use super::people::Person;
use super::polls::Poll;
use super::sessions::Session;
use super::tos::Tos;

/// A point of a decision: 1.1, 1.2.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Decision {
    pub id: Id<Decision>,
    pub item: Id<AgendaItem>,
    /// 1.1, 1.2: item and point.
    pub position: u32,
    pub text: String,
    pub poll: Option<Id<Poll>>,
}

impl Decision {
    /// An empty one, to be filled in.
    pub fn new(id: Id<Decision>, item: Id<AgendaItem>) -> Self {
        Self {
            id,
            item,
            position: 0,
            text: String::new(),
            poll: None,
        }
    }
}

codes! {
    /// How far an assignment has come.
    pub enum AssignmentState {
        Open = "open",
        Reported = "reported",
        Done = "done",
        Cancelled = "cancelled",
    }
}

/// What somebody must do by a day, born from a point of a decision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Assignment {
    pub id: Id<Assignment>,
    pub decision: Id<Decision>,
    pub position: u32,
    /// Empty: the text of the decision.
    pub text: String,
    pub person: Option<Id<Person>>,
    pub organization: Option<Id<Organization>>,
    pub tos: Option<Id<Tos>>,
    /// Used when none of the three is set.
    pub executor: String,
    pub due_on: Option<NaiveDate>,
    pub state: AssignmentState,
    pub reported_on: Option<NaiveDate>,
    pub report: String,
    pub done_on: Option<NaiveDate>,
    pub cancel_reason: String,
    /// The report was not accepted.
    pub returned_on: Option<NaiveDate>,
    pub return_reason: String,
}

impl Assignment {
    /// An empty one, to be filled in.
    pub fn new(id: Id<Assignment>, decision: Id<Decision>) -> Self {
        Self {
            id,
            decision,
            position: 0,
            text: String::new(),
            person: None,
            organization: None,
            tos: None,
            executor: String::new(),
            due_on: None,
            state: AssignmentState::Open,
            reported_on: None,
            report: String::new(),
            done_on: None,
            cancel_reason: String::new(),
            returned_on: None,
            return_reason: String::new(),
        }
    }
}

/// Who helps with an assignment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CoExecutor {
    pub id: Id<CoExecutor>,
    pub assignment: Id<Assignment>,
    pub person: Option<Id<Person>>,
    pub organization: Option<Id<Organization>>,
    pub tos: Option<Id<Tos>>,
}

impl CoExecutor {
    /// An empty one, to be filled in.
    pub fn new(id: Id<CoExecutor>, assignment: Id<Assignment>) -> Self {
        Self {
            id,
            assignment,
            person: None,
            organization: None,
            tos: None,
        }
    }
}

/// An assignment in the list over all bodies.
#[derive(Clone, Debug, PartialEq)]
pub struct AssignmentRow {
    pub id: Id<Assignment>,
    pub session: Id<Session>,
    pub body_name: String,
    pub session_number: Option<u32>,
    pub held_on: Option<NaiveDate>,
    pub text: String,
    pub executor: String,
    pub due_on: Option<NaiveDate>,
    pub state: AssignmentState,
    pub done_on: Option<NaiveDate>,
    /// Its day has passed, and it is not done.
    pub overdue: bool,
}

impl AssignmentState {
    pub fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::Reported)
    }
}
