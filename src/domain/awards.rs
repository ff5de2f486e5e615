//! Awards the town gave, and contests of others it entered.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Id;
use super::code::codes;
use super::contests::Contest;
use super::entries::Entry;
use super::organizations::Organization;
use super::people::Person;
use super::tos::Tos;

codes! {
    /// What was handed over.
    pub enum AwardKind {
        Certificate = "certificate",
        Letter = "letter",
        Diploma = "diploma",
        Other = "other",
    }
}

/// A certificate, letter or diploma handed over by the town.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Award {
    pub id: Id<Award>,
    pub kind: AwardKind,
    /// «Благодарственное письмо Главы …»
    pub title: String,
    pub number: String,
    pub dated_on: Option<NaiveDate>,
    pub amount_kopecks: Option<i64>,
    pub contest: Option<Id<Contest>>,
    pub entry: Option<Id<Entry>>,
    pub tos: Option<Id<Tos>>,
    pub person: Option<Id<Person>>,
    pub organization: Option<Id<Organization>>,
    /// Used when none of the four is set.
    pub recipient: String,
    pub reason: String,
    pub handed_on: Option<NaiveDate>,
    pub handed_by: String,
    pub note: String,
}

impl Award {
    /// An empty one, to be filled in.
    pub fn new(id: Id<Award>) -> Self {
        Self {
            id,
            kind: AwardKind::Certificate,
            title: String::new(),
            number: String::new(),
            dated_on: None,
            amount_kopecks: None,
            contest: None,
            entry: None,
            tos: None,
            person: None,
            organization: None,
            recipient: String::new(),
            reason: String::new(),
            handed_on: None,
            handed_by: String::new(),
            note: String::new(),
        }
    }
}

codes! {
    /// Who holds a contest of others.
    pub enum ContestLevel {
        Municipal = "municipal",
        Regional = "regional",
        Federal = "federal",
        Other = "other",
    }
}

codes! {
    /// What came of it.
    pub enum OutsideResult {
        Entered = "entered",
        Participant = "participant",
        PrizeWinner = "prize_winner",
        Winner = "winner",
        None = "none",
    }
}

/// A contest of others that the town entered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OutsideContest {
    pub id: Id<OutsideContest>,
    pub name: String,
    pub level: ContestLevel,
    /// Genitive: «Министерства …», whose diploma it is.
    pub organizer: String,
    pub nomination: String,
    /// «региональный этап»
    pub stage: String,
    pub year: i32,
    /// Who entered; the town's administration when empty.
    pub participant: String,
    pub tos: Option<Id<Tos>>,
    pub result: OutsideResult,
    /// «диплом»; empty: none.
    pub award: String,
    pub awarded_on: Option<NaiveDate>,
    pub note: String,
}

impl OutsideContest {
    /// An empty one, to be filled in.
    pub fn new(id: Id<OutsideContest>, year: i32) -> Self {
        Self {
            id,
            name: String::new(),
            level: ContestLevel::Regional,
            organizer: String::new(),
            nomination: String::new(),
            stage: String::new(),
            year,
            participant: String::new(),
            tos: None,
            result: OutsideResult::Participant,
            award: String::new(),
            awarded_on: None,
            note: String::new(),
        }
    }
}

/// A line of the list of awards.
#[derive(Clone, Debug, PartialEq)]
pub struct AwardRow {
    pub award: Award,
    /// Who got it, by name.
    pub recipient: String,
    /// The contest it was given for; empty: for something else.
    pub contest: String,
}

/// A line of the list of contests of others.
#[derive(Clone, Debug, PartialEq)]
pub struct OutsideRow {
    pub outside: OutsideContest,
    /// The TOS that entered, if it was one.
    pub tos: String,
}
