//! The register of TOS: an entry is a history, not a row.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Id;
use super::code::codes;
use super::people::Person;
use super::town::{Act, Territory};

codes! {
    /// What a TOS covers.
    pub enum TerritoryKind {
        Entrance = "entrance",
        Building = "building",
        Buildings = "buildings",
        Quarter = "quarter",
        Street = "street",
        Village = "village",
        Other = "other",
    }
}

/// An entry of the register. What changes with time stands in records of its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tos {
    pub id: Id<Tos>,
    /// Registration number, text.
    pub number: String,
    /// By the charter, in full.
    pub name: String,
    pub short_name: String,
    pub territory: Option<Id<Territory>>,
    pub territory_kind: Option<TerritoryKind>,
    pub legal_entity: Option<bool>,
    pub legal_since: Option<NaiveDate>,
    pub legal_until: Option<NaiveDate>,
    pub ogrn: String,
    pub inn: String,
    pub kpp: String,
    pub phone: String,
    pub email: String,
    pub address: String,
    /// The day it was entered in the register.
    pub entered_on: Option<NaiveDate>,
    pub note: String,
    /// The ground of its being a legal entity.
    pub legal_act: Option<Id<Act>>,
}

impl Tos {
    /// An empty one, to be filled in.
    pub fn new(id: Id<Tos>) -> Self {
        Self {
            id,
            number: String::new(),
            name: String::new(),
            short_name: String::new(),
            territory: None,
            territory_kind: None,
            legal_entity: None,
            legal_since: None,
            legal_until: None,
            ogrn: String::new(),
            inn: String::new(),
            kpp: String::new(),
            phone: String::new(),
            email: String::new(),
            address: String::new(),
            entered_on: None,
            note: String::new(),
            legal_act: None,
        }
    }
}

codes! {
    /// The first charter, a change of it, or the charter anew.
    pub enum CharterKind {
        Charter = "charter",
        Amendment = "amendment",
        NewEdition = "new_edition",
    }
}

/// A charter or a change of it, with its registration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Charter {
    pub id: Id<Charter>,
    pub tos: Id<Tos>,
    pub kind: CharterKind,
    pub number: String,
    pub registered_on: Option<NaiveDate>,
    pub act: Option<Id<Act>>,
    pub note: String,
    /// Of a TOS that this edition renamed: its names until then; empty if it was not renamed.
    pub former_name: String,
    pub former_short_name: String,
}

impl Charter {
    /// An empty one, to be filled in.
    pub fn new(id: Id<Charter>, tos: Id<Tos>) -> Self {
        Self {
            id,
            tos,
            kind: CharterKind::Charter,
            number: String::new(),
            registered_on: None,
            act: None,
            note: String::new(),
            former_name: String::new(),
            former_short_name: String::new(),
        }
    }
}

impl Charter {
    /// Did the TOS get another name by it?
    pub fn renames(&self) -> bool {
        !self.former_name.trim().is_empty()
    }
}

/// Boundaries from a day on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Boundary {
    pub id: Id<Boundary>,
    pub tos: Id<Tos>,
    pub description: String,
    pub adopted_on: Option<NaiveDate>,
    pub act: Option<Id<Act>>,
    pub note: String,
}

impl Boundary {
    /// An empty one, to be filled in.
    pub fn new(id: Id<Boundary>, tos: Id<Tos>) -> Self {
        Self {
            id,
            tos,
            description: String::new(),
            adopted_on: None,
            act: None,
            note: String::new(),
        }
    }
}

codes! {
    /// Собрание or конференция граждан.
    pub enum MeetingKind {
        Meeting = "meeting",
        Conference = "conference",
    }
}

/// The meeting or conference that founded a TOS.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FoundingMeeting {
    pub id: Id<FoundingMeeting>,
    pub tos: Id<Tos>,
    pub kind: MeetingKind,
    pub held_on: Option<NaiveDate>,
    pub protocol_number: String,
    /// How many live there and may vote.
    pub residents: Option<u32>,
    pub present: Option<u32>,
    /// The rules of that day, in whole years and parts.
    pub min_age: Option<u32>,
    /// «1/3», «1/2», «2/3»: empty when unknown.
    pub quorum_part: String,
    pub note: String,
    pub act: Option<Id<Act>>,
}

impl FoundingMeeting {
    /// An empty one, to be filled in.
    pub fn new(id: Id<FoundingMeeting>, tos: Id<Tos>) -> Self {
        Self {
            id,
            tos,
            kind: MeetingKind::Meeting,
            held_on: None,
            protocol_number: String::new(),
            residents: None,
            present: None,
            min_age: None,
            quorum_part: String::new(),
            note: String::new(),
            act: None,
        }
    }
}

codes! {
    /// What a person is in a TOS.
    pub enum OfficerRole {
        Chair = "chair",
        Deputy = "deputy",
        Secretary = "secretary",
        Council = "council",
        Auditor = "auditor",
    }
}

/// A chair or council member and the term.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Officer {
    pub id: Id<Officer>,
    pub tos: Id<Tos>,
    pub person: Id<Person>,
    pub role: OfficerRole,
    pub since: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
    pub act: Option<Id<Act>>,
    pub left_reason: String,
    pub note: String,
}

impl Officer {
    /// An empty one, to be filled in.
    pub fn new(id: Id<Officer>, tos: Id<Tos>, person: Id<Person>) -> Self {
        Self {
            id,
            tos,
            person,
            role: OfficerRole::Chair,
            since: None,
            until: None,
            act: None,
            left_reason: String::new(),
            note: String::new(),
        }
    }
}

codes! {
    /// Whether a TOS works.
    pub enum TosStatus {
        Forming = "forming",
        Active = "active",
        Suspended = "suspended",
        Terminated = "terminated",
    }
}

/// From when on a TOS is active, suspended or terminated, and on what ground.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StatusChange {
    pub id: Id<StatusChange>,
    pub tos: Id<Tos>,
    pub status: TosStatus,
    pub since: Option<NaiveDate>,
    pub act: Option<Id<Act>>,
    pub ground: String,
}

impl StatusChange {
    /// An empty one, to be filled in.
    pub fn new(id: Id<StatusChange>, tos: Id<Tos>) -> Self {
        Self {
            id,
            tos,
            status: TosStatus::Active,
            since: None,
            act: None,
            ground: String::new(),
        }
    }
}

codes! {
    /// What is counted of a TOS each year.
    pub enum YearFigure {
        Residents = "residents",
        Members = "members",
        Events = "events",
        Volunteers = "volunteers",
        Money = "money",
    }
}

/// Figures of a TOS for a year; unknown is not zero.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct YearFigures {
    pub id: Id<YearFigures>,
    pub tos: Id<Tos>,
    pub year: i32,
    pub residents: Option<u32>,
    pub members: Option<u32>,
    pub events: Option<u32>,
    pub volunteers: Option<u32>,
    pub money_kopecks: Option<i64>,
    pub note: String,
    pub act: Option<Id<Act>>,
}

impl YearFigures {
    /// An empty one, to be filled in.
    pub fn new(id: Id<YearFigures>, tos: Id<Tos>, year: i32) -> Self {
        Self {
            id,
            tos,
            year,
            residents: None,
            members: None,
            events: None,
            volunteers: None,
            money_kopecks: None,
            note: String::new(),
            act: None,
        }
    }
}

codes! {
    /// On which side of a succession a TOS stands.
    pub enum Descent {
        /// It came of the other one.
        Successor = "successor",
        /// The other one came of it.
        Predecessor = "predecessor",
    }
}

/// Which TOS came from which.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Succession {
    pub id: Id<Succession>,
    pub predecessor: Id<Tos>,
    pub successor: Id<Tos>,
    pub since: Option<NaiveDate>,
    pub act: Option<Id<Act>>,
    pub note: String,
}

impl Succession {
    /// An empty one, to be filled in.
    pub fn new(id: Id<Succession>, predecessor: Id<Tos>, successor: Id<Tos>) -> Self {
        Self {
            id,
            predecessor,
            successor,
            since: None,
            act: None,
            note: String::new(),
        }
    }

    /// On which side `tos` stands.
    pub fn descent_of(&self, tos: Id<Tos>) -> Descent {
        if self.successor == tos {
            Descent::Successor
        } else {
            Descent::Predecessor
        }
    }

    /// The one on the other side.
    pub fn other_than(&self, tos: Id<Tos>) -> Id<Tos> {
        match self.descent_of(tos) {
            Descent::Successor => self.predecessor,
            Descent::Predecessor => self.successor,
        }
    }

    /// Puts `tos` on a side, and `other` on the other one.
    pub fn put(&mut self, tos: Id<Tos>, descent: Descent, other: Id<Tos>) {
        (self.predecessor, self.successor) = match descent {
            Descent::Successor => (other, tos),
            Descent::Predecessor => (tos, other),
        };
    }
}
