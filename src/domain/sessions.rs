//! Sessions: when and where they were held, and who came.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Id;
use super::agenda::AgendaItem;
use super::code::codes;
use super::commissions::{Body, Membership};
use super::organizations::Organization;
use super::people::Person;
use super::session_checks::Check;

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
    /// Of an absentee poll: the last day ballots are taken.
    pub ballots_until: Option<NaiveDate>,
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
            ballots_until: None,
        }
    }
}

/// Another body that takes part in a joint session.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct JointBody {
    pub id: Id<JointBody>,
    pub session: Id<Session>,
    pub body: Id<Body>,
}

/// A session in the list.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionRow {
    pub id: Id<Session>,
    pub body: Id<Body>,
    /// Short, if it has a short one.
    pub body_name: String,
    pub number: Option<u32>,
    pub held_on: Option<NaiveDate>,
    pub kind: SessionKind,
    pub status: SessionStatus,
    /// The titles of its items, one after another.
    pub agenda: String,
}

/// Why a session can not be changed as asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SessionRefusal {
    /// Its minutes are signed: it is reopened first.
    Signed,
    /// Only one that is planned can be held, moved or cancelled.
    NotPlanned,
    /// Only one that was held has minutes to sign.
    NotHeld,
    /// Minutes are not signed before the day of the session.
    SignedEarly,
    /// There is nothing to reopen.
    NotClosed,
    NoReason,
    /// What makes it impossible, as the checks tell it.
    Impossible(Vec<Check>),
}

impl Session {
    /// May what is written in it be changed?
    pub fn editable(&self) -> Result<(), SessionRefusal> {
        match self.status {
            SessionStatus::Signed => Err(SessionRefusal::Signed),
            _ => Ok(()),
        }
    }

    /// Marks it signed on `day`.
    pub fn sign(&mut self, day: NaiveDate) -> Result<(), SessionRefusal> {
        match self.status {
            SessionStatus::Signed => return Err(SessionRefusal::Signed),
            SessionStatus::Held => (),
            _ => return Err(SessionRefusal::NotHeld),
        }
        if self.held_on.is_some_and(|held| day < held) {
            return Err(SessionRefusal::SignedEarly);
        }
        self.status = SessionStatus::Signed;
        self.signed_on = Some(day);
        Ok(())
    }

    /// Moves or cancels a planned one; the reason is kept.
    pub fn call_off(&mut self, status: SessionStatus, reason: &str) -> Result<(), SessionRefusal> {
        if self.status != SessionStatus::Planned {
            return Err(SessionRefusal::NotPlanned);
        }
        self.give(status, reason)
    }

    /// A signed one can be corrected again, any other closed one is planned again.
    pub fn reopen(&mut self, reason: &str) -> Result<(), SessionRefusal> {
        let status = match self.status {
            SessionStatus::Planned => return Err(SessionRefusal::NotClosed),
            SessionStatus::Signed => SessionStatus::Held,
            _ => SessionStatus::Planned,
        };
        self.give(status, reason)?;
        self.signed_on = None;
        self.moved_to = None;
        Ok(())
    }

    fn give(&mut self, status: SessionStatus, reason: &str) -> Result<(), SessionRefusal> {
        if reason.trim().is_empty() {
            return Err(SessionRefusal::NoReason);
        }
        self.status = status;
        reason.trim().clone_into(&mut self.status_reason);
        Ok(())
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
    /// Of an absentee poll: the day the ballot came back.
    pub ballot_on: Option<NaiveDate>,
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
            ballot_on: None,
        }
    }
}

/// An item at which a member who had come was out of the room; those who come late or leave for
/// good have it in their [`Attendance`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Absence {
    pub id: Id<Absence>,
    pub attendance: Id<Attendance>,
    pub item: Id<AgendaItem>,
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
    pub organization: Option<Id<Organization>>,
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
            organization: None,
        }
    }
}
