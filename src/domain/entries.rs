//! What entered a contest, and how jurors marked it.

use serde::{Deserialize, Serialize};

use super::Id;
use super::code::codes;
use super::contests::{Criterion, Juror, Nomination};
use super::organizations::Organization;
use super::people::Person;
use super::tos::Tos;

codes! {
    /// Whether an entry takes part.
    pub enum EntryState {
        Submitted = "submitted",
        Admitted = "admitted",
        Refused = "refused",
        Withdrawn = "withdrawn",
    }
}

codes! {
    /// What an entry won.
    pub enum Prize {
        None = "none",
        Winner = "winner",
        PrizeWinner = "prize_winner",
        Special = "special",
    }
}

/// What entered a nomination.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    pub id: Id<Entry>,
    pub nomination: Id<Nomination>,
    pub number: String,
    pub tos: Option<Id<Tos>>,
    pub person: Option<Id<Person>>,
    pub organization: Option<Id<Organization>>,
    /// Used when none of the three is set.
    pub entrant: String,
    pub project: String,
    /// Instant: earlier entry may break a tie.
    pub received_at: Option<String>,
    pub state: EntryState,
    pub ground: String,
    /// Decided; null until then and for those without a place.
    pub place: Option<u32>,
    pub prize: Prize,
    /// Who decided a tie and how.
    pub decision_note: String,
    pub note: String,
}

impl Entry {
    /// An empty one, to be filled in.
    pub fn new(id: Id<Entry>, nomination: Id<Nomination>) -> Self {
        Self {
            id,
            nomination,
            number: String::new(),
            tos: None,
            person: None,
            organization: None,
            entrant: String::new(),
            project: String::new(),
            received_at: None,
            state: EntryState::Admitted,
            ground: String::new(),
            place: None,
            prize: Prize::None,
            decision_note: String::new(),
            note: String::new(),
        }
    }
}

/// A mark of one juror, in thousandths. A missing mark has no record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mark {
    pub id: Id<Mark>,
    pub entry: Id<Entry>,
    pub juror: Id<Juror>,
    pub criterion: Id<Criterion>,
    pub value: i64,
}

impl Mark {
    /// An empty one, to be filled in.
    pub fn new(id: Id<Mark>, entry: Id<Entry>, juror: Id<Juror>, criterion: Id<Criterion>) -> Self {
        Self {
            id,
            entry,
            juror,
            criterion,
            value: 0,
        }
    }
}

/// A juror who does not mark one entry.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct JurorRecusal {
    pub id: Id<JurorRecusal>,
    pub entry: Id<Entry>,
    pub juror: Id<Juror>,
    pub reason: String,
}

impl JurorRecusal {
    /// An empty one, to be filled in.
    pub fn new(id: Id<JurorRecusal>, entry: Id<Entry>, juror: Id<Juror>) -> Self {
        Self {
            id,
            entry,
            juror,
            reason: String::new(),
        }
    }
}
