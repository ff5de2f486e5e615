//! Contests: the rules frozen into them, nominations, criteria and jurors.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Id;
use super::code::codes;
use super::commissions::{Body, Role};
use super::people::Person;
use super::town::Act;

codes! {
    /// How far a contest has come.
    pub enum ContestStatus {
        Draft = "draft",
        Entries = "entries",
        Scoring = "scoring",
        Decided = "decided",
        Cancelled = "cancelled",
    }
}

codes! {
    /// How the marks of jurors become one number.
    pub enum Aggregation {
        Mean = "mean",
        MeanOfPresent = "mean_of_present",
        Sum = "sum",
        MeanByCriterion = "mean_by_criterion",
        WeightedMean = "weighted_mean",
        Median = "median",
        TrimmedMean = "trimmed_mean",
        NoJury = "no_jury",
    }
}

codes! {
    /// Where rounding happens.
    pub enum Rounding {
        AtEnd = "at_end",
        EachCriterion = "each_criterion",
    }
}

codes! {
    /// Places after a shared one: 1, 2, 2, 3 or 1, 2, 2, 4.
    pub enum Ranking {
        Dense = "dense",
        Standard = "standard",
    }
}

/// A contest of a year with the rules frozen into it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contest {
    pub id: Id<Contest>,
    pub name: String,
    /// Genitive, for sentences.
    pub name_of: String,
    /// The year it counts in.
    pub year: i32,
    pub edition: Option<u32>,
    pub regulation: Option<Id<Act>>,
    pub organizer: String,
    pub jury: Option<Id<Body>>,
    pub opens_on: Option<NaiveDate>,
    pub closes_on: Option<NaiveDate>,
    pub decided_on: Option<NaiveDate>,
    pub protocol_number: String,
    pub status: ContestStatus,
    pub status_reason: String,
    pub aggregation: Aggregation,
    pub digits: u32,
    pub rounding: Rounding,
    pub ranking: Ranking,
    pub pass_mark: Option<i64>,
    /// How many places are awarded: 1st wins, 2nd and 3rd take prizes.
    pub places: u32,
    /// Where the regulation says so.
    pub paragraph: String,
    pub note: String,
}

impl Contest {
    /// An empty one, to be filled in.
    pub fn new(id: Id<Contest>, year: i32) -> Self {
        Self {
            id,
            name: String::new(),
            name_of: String::new(),
            year,
            edition: None,
            regulation: None,
            organizer: String::new(),
            jury: None,
            opens_on: None,
            closes_on: None,
            decided_on: None,
            protocol_number: String::new(),
            status: ContestStatus::Draft,
            status_reason: String::new(),
            aggregation: Aggregation::Mean,
            digits: 2,
            rounding: Rounding::AtEnd,
            ranking: Ranking::Dense,
            pass_mark: None,
            places: 3,
            paragraph: String::new(),
            note: String::new(),
        }
    }
}

/// A nomination of a contest.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Nomination {
    pub id: Id<Nomination>,
    pub contest: Id<Contest>,
    pub position: u32,
    /// Short.
    pub name: String,
    /// May pass 400 characters.
    pub full_name: String,
    /// «городские», «сельские»
    pub category: String,
    pub min_entries: Option<u32>,
    /// Не состоялась.
    pub void: bool,
    pub void_reason: String,
    pub note: String,
}

impl Nomination {
    /// An empty one, to be filled in.
    pub fn new(id: Id<Nomination>, contest: Id<Contest>) -> Self {
        Self {
            id,
            contest,
            position: 0,
            name: String::new(),
            full_name: String::new(),
            category: String::new(),
            min_entries: None,
            void: false,
            void_reason: String::new(),
            note: String::new(),
        }
    }
}

codes! {
    /// How a criterion is marked.
    pub enum CriterionKind {
        Mark = "mark",
        Rate = "rate",
        YesNo = "yes_no",
        Bands = "bands",
    }
}

/// What is marked, from what to what. Numbers are thousandths.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Criterion {
    pub id: Id<Criterion>,
    pub contest: Id<Contest>,
    /// Null: of every nomination.
    pub nomination: Option<Id<Nomination>>,
    pub position: u32,
    pub name: String,
    pub meaning: String,
    pub kind: CriterionKind,
    pub min_mark: i64,
    pub max_mark: i64,
    pub step: i64,
    pub weight: i64,
    pub cap: Option<i64>,
}

impl Criterion {
    /// An empty one, to be filled in.
    pub fn new(id: Id<Criterion>, contest: Id<Contest>) -> Self {
        Self {
            id,
            contest,
            nomination: None,
            position: 0,
            name: String::new(),
            meaning: String::new(),
            kind: CriterionKind::Mark,
            min_mark: 0,
            max_mark: 5000,
            step: 1000,
            weight: 1000,
            cap: None,
        }
    }
}

/// Who marks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Juror {
    pub id: Id<Juror>,
    pub contest: Id<Contest>,
    pub position: u32,
    pub person: Id<Person>,
    pub role: Role,
}

impl Juror {
    /// An empty one, to be filled in.
    pub fn new(id: Id<Juror>, contest: Id<Contest>, person: Id<Person>) -> Self {
        Self {
            id,
            contest,
            position: 0,
            person,
            role: Role::Member,
        }
    }
}

/// A line of the list of contests.
#[derive(Clone, Debug, PartialEq)]
pub struct ContestRow {
    pub id: Id<Contest>,
    pub name: String,
    pub year: i32,
    pub edition: Option<u32>,
    pub status: ContestStatus,
    pub nominations: u32,
    pub entries: u32,
    pub jurors: u32,
    /// Marks given so far, by all jurors.
    pub marks: u32,
    pub decided_on: Option<NaiveDate>,
}
