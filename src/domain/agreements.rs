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

/// An agreement with its parties, clauses and the work under them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AgreementCard {
    pub agreement: Agreement,
    pub parties: Vec<AgreementParty>,
    pub clauses: Vec<AgreementClause>,
    pub works: Vec<ClauseWork>,
}

/// An agreement as its list has it.
#[derive(Clone, Debug, PartialEq)]
pub struct AgreementRow {
    pub agreement: Agreement,
    /// The state on the day of the list.
    pub state: AgreementState,
    /// Days until it runs out, if that is soon.
    pub expires_in: Option<i64>,
    pub parties: String,
    pub clauses: u32,
}

/// How long before its end an agreement is shown as ending.
pub const NOTICE_DAYS: i64 = 90;

impl AgreementCard {
    pub fn new(agreement: Agreement) -> Self {
        Self {
            agreement,
            parties: Vec::new(),
            clauses: Vec::new(),
            works: Vec::new(),
        }
    }

    /// Parties, clauses and works are numbered as they stand; works without their clause go.
    pub fn settle(&mut self) {
        for (at, it) in self.parties.iter_mut().enumerate() {
            it.position = at as u32 + 1;
        }
        for (at, it) in self.clauses.iter_mut().enumerate() {
            it.position = at as u32 + 1;
        }
        let clauses = &self.clauses;
        self.works
            .retain(|it| clauses.iter().any(|clause| clause.id == it.clause));
    }
}

impl Agreement {
    /// Its state on a day: one in force runs out by itself.
    pub fn state_on(&self, day: NaiveDate) -> AgreementState {
        match self.state {
            AgreementState::Active if self.until.is_some_and(|it| it < day) => {
                AgreementState::Expired
            }
            state => state,
        }
    }

    /// Days until it runs out, if that is within [`NOTICE_DAYS`]; 0 is the last day.
    pub fn expires_in(&self, day: NaiveDate) -> Option<i64> {
        let days = (self.until? - day).num_days();
        let soon = (0..=NOTICE_DAYS).contains(&days);
        (soon && self.state_on(day) == AgreementState::Active).then_some(days)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn an_agreement_runs_out_by_itself_and_says_so_ninety_days_before() {
        let mut it = Agreement::new(Id::new());
        it.until = Some(day("2021-12-31"));
        assert_eq!(it.state_on(day("2021-12-31")), AgreementState::Active);
        assert_eq!(it.state_on(day("2022-01-01")), AgreementState::Expired);
        assert_eq!(it.expires_in(day("2021-10-02")), Some(90));
        assert_eq!(it.expires_in(day("2021-10-01")), None);
        assert_eq!(it.expires_in(day("2021-12-31")), Some(0));
        assert_eq!(it.expires_in(day("2022-01-01")), None);
        it.state = AgreementState::Terminated;
        assert_eq!(it.state_on(day("2020-01-01")), AgreementState::Terminated);
        assert_eq!(it.expires_in(day("2021-12-01")), None);
    }

    #[test]
    fn an_agreement_without_an_end_does_not_run_out() {
        let it = Agreement::new(Id::new());
        assert_eq!(it.state_on(day("2050-01-01")), AgreementState::Active);
    }
}
