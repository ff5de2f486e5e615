//! Questions of a session: who was heard, who spoke, who stood aside.

use serde::{Deserialize, Serialize};

use super::Id;
use super::code::codes;
use super::commissions::Membership;
use super::people::Person;
use super::sessions::Session;

codes! {
    /// What became of a question.
    pub enum ItemState {
        Open = "open",
        Considered = "considered",
        Removed = "removed",
        Postponed = "postponed",
    }
}

codes! {
    /// What a question is about: it decides which phrases are offered.
    pub enum ItemKind {
        Other = "other",
        Report = "report",
        Plan = "plan",
        Contest = "contest",
        Members = "members",
        Assignments = "assignments",
        Organization = "organization",
    }
}

/// A question of the agenda.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AgendaItem {
    pub id: Id<AgendaItem>,
    pub session: Id<Session>,
    pub position: u32,
    pub parent: Option<Id<AgendaItem>>,
    /// «О …», «Об …»
    pub title: String,
    /// Time allotted.
    pub minutes: Option<u32>,
    pub state: ItemState,
    pub came_from: Option<Id<AgendaItem>>,
    pub note: String,
    pub kind: ItemKind,
}

impl AgendaItem {
    /// An empty one, to be filled in.
    pub fn new(id: Id<AgendaItem>, session: Id<Session>) -> Self {
        Self {
            id,
            session,
            position: 0,
            parent: None,
            title: String::new(),
            minutes: None,
            state: ItemState::Open,
            came_from: None,
            note: String::new(),
            kind: ItemKind::Other,
        }
    }
}

codes! {
    /// СЛУШАЛИ or ВЫСТУПИЛИ.
    pub enum SpeechKind {
        Heard = "heard",
        Spoke = "spoke",
    }
}

/// Who was heard or spoke, and what was said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Speech {
    pub id: Id<Speech>,
    pub item: Id<AgendaItem>,
    pub position: u32,
    pub kind: SpeechKind,
    pub person: Option<Id<Person>>,
    /// Used when person is null.
    pub speaker: String,
    pub text: String,
}

impl Speech {
    /// An empty one, to be filled in.
    pub fn new(id: Id<Speech>, item: Id<AgendaItem>) -> Self {
        Self {
            id,
            item,
            position: 0,
            kind: SpeechKind::Heard,
            person: None,
            speaker: String::new(),
            text: String::new(),
        }
    }
}

/// A member who takes no part in one question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Recusal {
    pub id: Id<Recusal>,
    pub item: Id<AgendaItem>,
    pub membership: Id<Membership>,
    pub reason: String,
}

impl Recusal {
    /// An empty one, to be filled in.
    pub fn new(id: Id<Recusal>, item: Id<AgendaItem>, membership: Id<Membership>) -> Self {
        Self {
            id,
            item,
            membership,
            reason: String::new(),
        }
    }
}

/// Особое мнение of a member on a question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DissentingOpinion {
    pub id: Id<DissentingOpinion>,
    pub item: Id<AgendaItem>,
    pub membership: Id<Membership>,
    pub text: String,
}

impl DissentingOpinion {
    /// An empty one, to be filled in.
    pub fn new(
        id: Id<DissentingOpinion>,
        item: Id<AgendaItem>,
        membership: Id<Membership>,
    ) -> Self {
        Self {
            id,
            item,
            membership,
            text: String::new(),
        }
    }
}
