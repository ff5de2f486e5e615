//! What an office did, in one shape: what fulfils a line of a plan.

use chrono::NaiveDate;

use super::Id;
use super::agreements::AgreementClause;
use super::contests::Contest;
use super::events::Event;
use super::sessions::Session;

/// The record behind a deed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DeedOf {
    Session(Id<Session>),
    Contest(Id<Contest>),
    Event(Id<Event>),
    Clause(Id<AgreementClause>),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Deed {
    pub of: DeedOf,
    /// The year it counts in; not known of an award without a date.
    pub year: Option<i32>,
    pub day: Option<NaiveDate>,
    /// The number of a session or an agreement, the number of a clause.
    pub number: String,
    /// The body of a session, the name of an event, the text of a clause.
    pub name: String,
    /// It took place: a line it fulfils can be marked.
    pub done: bool,
}
