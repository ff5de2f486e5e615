//! Agreements with partners, their clauses and what was done under them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Id;
use super::code::codes;
use super::organizations::Organization;

codes! {
    /// Whether an agreement is in force.
    pub enum AgreementState {
        Draft = "draft",
        Active = "active",
        Expired = "expired",
        Terminated = "terminated",
    }
}

/// An agreement with partners.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Agreement {
    pub id: Id<Agreement>,
    pub number: String,
    /// «О социальном партнерстве …», without the quotes.
    pub title: String,
    pub subject: String,
    pub signed_on: Option<NaiveDate>,
    pub since: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
    pub state: AgreementState,
    pub previous: Option<Id<Agreement>>,
    pub note: String,
}

impl Agreement {
    /// An empty one, to be filled in.
    pub fn new(id: Id<Agreement>) -> Self {
        Self {
            id,
            number: String::new(),
            title: String::new(),
            subject: String::new(),
            signed_on: None,
            since: None,
            until: None,
            state: AgreementState::Active,
            previous: None,
            note: String::new(),
        }
    }
}

/// A party of an agreement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AgreementParty {
    pub id: Id<AgreementParty>,
    pub agreement: Id<Agreement>,
    pub position: u32,
    pub organization: Option<Id<Organization>>,
    /// Used when organization is null.
    pub name: String,
}

impl AgreementParty {
    /// An empty one, to be filled in.
    pub fn new(id: Id<AgreementParty>, agreement: Id<Agreement>) -> Self {
        Self {
            id,
            agreement,
            position: 0,
            organization: None,
            name: String::new(),
        }
    }
}

/// A clause of an agreement: a task.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AgreementClause {
    pub id: Id<AgreementClause>,
    pub agreement: Id<Agreement>,
    pub position: u32,
    /// «2.1»
    pub number: String,
    /// The task.
    pub text: String,
}

impl AgreementClause {
    /// An empty one, to be filled in.
    pub fn new(id: Id<AgreementClause>, agreement: Id<Agreement>) -> Self {
        Self {
            id,
            agreement,
            position: 0,
            number: String::new(),
            text: String::new(),
        }
    }
}

/// What was done under a clause in a year.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ClauseWork {
    pub id: Id<ClauseWork>,
    pub clause: Id<AgreementClause>,
    pub year: i32,
    pub text: String,
}

impl ClauseWork {
    /// An empty one, to be filled in.
    pub fn new(id: Id<ClauseWork>, clause: Id<AgreementClause>, year: i32) -> Self {
        Self {
            id,
            clause,
            year,
            text: String::new(),
        }
    }
}
