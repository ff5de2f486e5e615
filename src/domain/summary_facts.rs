//! What is counted for a year, and the records behind every number.
//!
//! The counting rules:
//! * a session counts in the year of the day it was held on, if it was held (also when its protocol
//!   is not signed yet); its questions, decisions and assignments count with it;
//! * a contest counts in its own year, whenever its results were decided, and takes its nominations,
//!   entries and awards along; an award without a contest counts in the year it is dated;
//! * an event counts in its own year and only when it was held; moved and cancelled ones are counted apart;
//! * TOS are counted on 31 December by the last status up to that day; registered and terminated
//!   ones during the year;
//! * an agreement counts in every year it is in force on any day of; the work under it by its own year;
//! * lines of the plan count in the year of the plan, done late and done all the time as done.
//!
//! A number is always the length of the list behind it, so that the two can not part.

use chrono::NaiveDate;

use super::Id;
use super::agreements::Agreement;
use super::assignments::AssignmentState;
use super::awards::{Award, OutsideContest};
use super::code::codes;
use super::commissions::Body;
use super::contests::{Contest, Nomination};
use super::entries::{EntryState, Prize};
use super::events::{Event, Question};
use super::organizations::Organization;
use super::plans::PlanItem;
use super::sessions::{Session, SessionStatus};
use super::summary::Section;
use super::tos::{Tos, TosStatus};
use super::town::Town;

/// A year with the year before it.
#[derive(Clone, Debug, PartialEq)]
pub struct SummaryFacts {
    pub town: Option<Town>,
    pub this: YearFacts,
    pub last: YearFacts,
    /// Events held, by year, up to this one.
    pub events_by_year: Vec<(i32, u32)>,
    /// The tasks of the next year, in the order of its plan.
    pub tasks: Vec<PlanItem>,
    /// How many lines of this year's plan went on into the next one.
    pub carried: u32,
}

/// What is known of one year.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct YearFacts {
    pub year: i32,
    pub tos: Vec<TosLine>,
    pub outside: Vec<OutsideContest>,
    /// Public chambers that were there in the year.
    pub chambers: Vec<Organization>,
    pub agreements: Vec<AgreementLine>,
    pub events: Vec<Event>,
    pub questions: Vec<Question>,
    pub sessions: Vec<SessionLine>,
    /// Questions considered at the sessions held.
    pub items: Vec<ItemLine>,
    pub decisions: Vec<ItemLine>,
    pub assignments: Vec<AssignmentLine>,
    pub contests: Vec<Contest>,
    pub nominations: Vec<Nomination>,
    pub entries: Vec<EntryLine>,
    pub awards: Vec<AwardLine>,
    pub plan: Vec<PlanItem>,
}

/// A TOS as the year left it.
#[derive(Clone, Debug, PartialEq)]
pub struct TosLine {
    pub id: Id<Tos>,
    pub name: String,
    /// On 31 December; None if nothing is known up to then.
    pub status: Option<TosStatus>,
    /// Since when it has that status.
    pub since: Option<NaiveDate>,
    /// The day in this year its charter was registered.
    pub registered_on: Option<NaiveDate>,
    pub residents: Option<u32>,
    pub members: Option<u32>,
}

/// An agreement in force, and what was done under it in the year.
#[derive(Clone, Debug, PartialEq)]
pub struct AgreementLine {
    pub agreement: Agreement,
    pub parties: Vec<String>,
    /// The clause's number and the work, in the order of the clauses.
    pub works: Vec<(String, String)>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct SessionLine {
    pub id: Id<Session>,
    pub body: Id<Body>,
    pub body_name: String,
    /// Genitive, for sentences.
    pub body_name_of: String,
    pub body_short_name: String,
    pub number: Option<u32>,
    pub held_on: Option<NaiveDate>,
    pub status: SessionStatus,
    pub reason: String,
}

/// A question or a decision of a session.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemLine {
    pub session: Id<Session>,
    pub body: Id<Body>,
    pub held_on: Option<NaiveDate>,
    pub text: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct AssignmentLine {
    pub session: Id<Session>,
    pub body: Id<Body>,
    pub text: String,
    pub executor: String,
    pub due_on: Option<NaiveDate>,
    pub state: AssignmentState,
}

#[derive(Clone, Debug, PartialEq)]
pub struct EntryLine {
    pub contest: Id<Contest>,
    pub nomination: String,
    pub entrant: String,
    pub project: String,
    pub state: EntryState,
    pub place: Option<u32>,
    pub prize: Prize,
}

#[derive(Clone, Debug, PartialEq)]
pub struct AwardLine {
    pub award: Award,
    pub recipient: String,
}

codes! {
    /// What is counted. Each number opens the list behind it.
    pub enum Figure {
        TosActive = "tos_active",
        TosRegistered = "tos_registered",
        TosTerminated = "tos_terminated",
        OutsideContests = "outside_contests",
        OutsideAwards = "outside_awards",
        Agreements = "agreements",
        EventsHeld = "events_held",
        EventsMoved = "events_moved",
        EventsCancelled = "events_cancelled",
        Questions = "questions",
        QuestionsSolved = "questions_solved",
        Sessions = "sessions",
        SessionsDropped = "sessions_dropped",
        Items = "items",
        Decisions = "decisions",
        Assignments = "assignments",
        AssignmentsDone = "assignments_done",
        Contests = "contests",
        Nominations = "nominations",
        Entries = "entries",
        Winners = "winners",
        PrizeWinners = "prize_winners",
        Awards = "awards",
        PlanItems = "plan_items",
        PlanDone = "plan_done",
        PlanMoved = "plan_moved",
        PlanCancelled = "plan_cancelled",
    }
}

impl Figure {
    /// The paragraph that names it.
    pub fn section(self) -> Section {
        match self {
            Self::TosActive | Self::TosRegistered | Self::TosTerminated => Section::Tos,
            Self::OutsideContests | Self::OutsideAwards => Section::Awards,
            Self::Agreements => Section::Partners,
            Self::EventsHeld | Self::EventsMoved | Self::EventsCancelled => Section::Events,
            Self::Questions | Self::QuestionsSolved => Section::Questions,
            Self::Sessions
            | Self::SessionsDropped
            | Self::Items
            | Self::Decisions
            | Self::Assignments
            | Self::AssignmentsDone => Section::Sessions,
            Self::Contests
            | Self::Nominations
            | Self::Entries
            | Self::Winners
            | Self::PrizeWinners
            | Self::Awards => Section::Contests,
            Self::PlanItems | Self::PlanDone | Self::PlanMoved | Self::PlanCancelled => {
                Section::Plan
            }
        }
    }
}
