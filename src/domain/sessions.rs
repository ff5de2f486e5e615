//! Sessions: when and where they were held, and who came.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Id;
use super::agenda::AgendaItem;
use super::code::codes;
use super::commissions::{Body, Membership};
use super::people::Person;

codes! {
    /// How a session is held.
    pub enum SessionKind {
        Regular = "regular",
        Extraordinary = "extraordinary",
        OffSite = "off_site",
        Joint = "joint",
        Absentee = "absentee",
    }
}

codes! {
    /// How far a session has come.
    pub enum SessionStatus {
        Planned = "planned",
        Held = "held",
        Signed = "signed",
        Moved = "moved",
        Cancelled = "cancelled",
    }
}

/// A session of a body.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Session {
    pub id: Id<Session>,
    pub body: Id<Body>,
    /// Per body and calendar year; a draft needs none.
    pub number: Option<u32>,
    /// The day held, or planned for.
    pub held_on: Option<NaiveDate>,
    /// «14:00»
    pub starts_at: String,
    pub ends_at: String,
    pub place: String,
    pub kind: SessionKind,
    pub status: SessionStatus,
    pub status_reason: String,
    pub chair: Option<Id<Membership>>,
    pub secretary: Option<Id<Membership>>,
    pub signed_on: Option<NaiveDate>,
    pub moved_to: Option<Id<Session>>,
    pub note: String,
}

impl Session {
    /// An empty one, to be filled in.
    pub fn new(id: Id<Session>, body: Id<Body>) -> Self {
        Self {
            id,
            body,
            number: None,
            held_on: None,
            starts_at: String::new(),
            ends_at: String::new(),
            place: String::new(),
            kind: SessionKind::Regular,
            status: SessionStatus::Planned,
            status_reason: String::new(),
            chair: None,
            secretary: None,
            signed_on: None,
            moved_to: None,
            note: String::new(),
        }
    }
}

codes! {
    /// Whether and how a member takes part in a session.
    pub enum Presence {
        Present = "present",
        Remote = "remote",
        Replaced = "replaced",
        Excused = "excused",
        Absent = "absent",
    }
}

/// Whether a member came.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Attendance {
    pub id: Id<Attendance>,
    pub session: Id<Session>,
    pub membership: Id<Membership>,
    pub state: Presence,
    pub reason: String,
    /// Who came instead, as the papers name them.
    pub replaced_by: String,
    /// Came late: present from this item on.
    pub came_at: Option<Id<AgendaItem>>,
    /// Left: absent from this item on.
    pub left_at: Option<Id<AgendaItem>>,
}

impl Attendance {
    /// An empty one, to be filled in.
    pub fn new(id: Id<Attendance>, session: Id<Session>, membership: Id<Membership>) -> Self {
        Self {
            id,
            session,
            membership,
            state: Presence::Absent,
            reason: String::new(),
            replaced_by: String::new(),
            came_at: None,
            left_at: None,
        }
    }
}

/// Someone invited.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Guest {
    pub id: Id<Guest>,
    pub session: Id<Session>,
    pub position: u32,
    pub person: Option<Id<Person>>,
    /// Used when person is null.
    pub name: String,
    pub post: String,
}

impl Guest {
    /// An empty one, to be filled in.
    pub fn new(id: Id<Guest>, session: Id<Session>) -> Self {
        Self {
            id,
            session,
            position: 0,
            person: None,
            name: String::new(),
            post: String::new(),
        }
    }
}
