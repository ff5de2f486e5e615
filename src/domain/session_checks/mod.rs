//! What is looked at before a session is marked as held, and before its minutes are signed.

mod head;
mod items;

use chrono::NaiveDate;

use super::Id;
use super::agenda::AgendaItem;
use super::assignments::Assignment;
use super::commissions::Membership;
use super::quorum::Turnout;
use super::sitting::Sitting;

/// Something wrong or missing, with the figures its sentence needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Check {
    NoDate,
    NoNumber,
    DuplicateNumber {
        number: u32,
    },
    NumberGap {
        number: u32,
        expected: u32,
    },
    NoPlace,
    EndsBeforeItStarts,
    JointWithoutBodies,
    NoBallotsUntil,
    /// The votes are counted before the last day of ballots.
    CountedEarly {
        until: NaiveDate,
    },
    NoChair,
    ChairAway,
    NoSecretary,
    NoRule,
    AbsenteeNotAllowed,
    NoMembers,
    Unmarked {
        members: u32,
    },
    NoQuorum(Turnout),
    /// The same of another body of a joint session, by its name: it is said, and refuses nothing.
    JointNoRule(String),
    JointNoMembers(String),
    JointNoQuorum {
        body: String,
        turnout: Turnout,
    },
    JointQuorumLost {
        item: Id<AgendaItem>,
        body: String,
        turnout: Turnout,
    },
    ExcusedWithoutReason(Id<Membership>),
    ReplacedByNobody(Id<Membership>),
    LeftBeforeComing(Id<Membership>),
    /// Came, and is noted as absent from every item.
    NeverThere(Id<Membership>),
    BallotLate {
        membership: Id<Membership>,
        day: NaiveDate,
    },
    NoAgenda,
    UntitledItem(Id<AgendaItem>),
    /// Its parts say nothing without it.
    UntitledParent(Id<AgendaItem>),
    QuorumLost {
        item: Id<AgendaItem>,
        turnout: Turnout,
    },
    NoDecision(Id<AgendaItem>),
    NoVote(Id<AgendaItem>),
    /// It was voted on or decided, and is still said not to be considered.
    NotConsidered(Id<AgendaItem>),
    VotesUnknown(Id<AgendaItem>),
    TooManyVotes {
        item: Id<AgendaItem>,
        votes: u32,
        voters: u32,
    },
    VotesMissing {
        item: Id<AgendaItem>,
        silent: u32,
    },
    AbstentionNotAllowed(Id<AgendaItem>),
    VoterAway {
        item: Id<AgendaItem>,
        membership: Id<Membership>,
    },
    /// One vote decides several items, and those who may vote are not the same at each.
    SharedRoomsDiffer(Id<AgendaItem>),
    NoBallots(Id<AgendaItem>),
    TooManyBallots {
        item: Id<AgendaItem>,
        issued: u32,
        voters: u32,
    },
    BallotsAppeared {
        item: Id<AgendaItem>,
        found: u32,
        issued: u32,
    },
    /// Valid and spoiled ones do not add up to those found.
    BallotsDiffer {
        item: Id<AgendaItem>,
        found: u32,
        counted: u32,
    },
    TieOpen(Id<AgendaItem>),
    OverrideWithoutNote(Id<AgendaItem>),
    /// A decision stands though the vote on it was lost.
    DecidedThoughRejected(Id<AgendaItem>),
    DecidedThoughRemoved(Id<AgendaItem>),
    CoExecutorUnknown(Id<AgendaItem>),
    CoExecutorTwice(Id<AgendaItem>),
    DueBeforeSession {
        item: Id<AgendaItem>,
        day: NaiveDate,
    },
    NoExecutor {
        item: Id<AgendaItem>,
        assignment: Id<Assignment>,
    },
    NoDueDate {
        item: Id<AgendaItem>,
        assignment: Id<Assignment>,
    },
}

/// Where the thing is put right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Session,
    Attendance,
    Agenda,
    Item(Id<AgendaItem>),
    /// In the card of the body.
    Body,
}

impl Check {
    /// True impossibilities refuse; the rest is said, and the clerk decides.
    pub fn refuses(&self) -> bool {
        matches!(
            self,
            Self::NoDate
                | Self::NoMembers
                | Self::NoQuorum(_)
                | Self::TooManyVotes { .. }
                | Self::TooManyBallots { .. }
                | Self::BallotsAppeared { .. }
                | Self::BallotsDiffer { .. }
                | Self::VoterAway { .. }
        )
    }

    /// The member of whom something is to be said in the list of attendance.
    pub fn member(&self) -> Option<Id<Membership>> {
        match self {
            Self::ExcusedWithoutReason(member)
            | Self::ReplacedByNobody(member)
            | Self::LeftBeforeComing(member)
            | Self::NeverThere(member)
            | Self::BallotLate {
                membership: member, ..
            } => Some(*member),
            _ => None,
        }
    }

    pub fn place(&self) -> Place {
        match self {
            Self::NoDate
            | Self::NoNumber
            | Self::DuplicateNumber { .. }
            | Self::NumberGap { .. }
            | Self::NoPlace
            | Self::NoChair
            | Self::NoSecretary
            | Self::EndsBeforeItStarts
            | Self::JointWithoutBodies
            | Self::NoBallotsUntil
            | Self::CountedEarly { .. }
            | Self::JointNoRule(_)
            | Self::JointNoMembers(_)
            | Self::AbsenteeNotAllowed => Place::Session,
            Self::ChairAway
            | Self::Unmarked { .. }
            | Self::NoQuorum(_)
            | Self::JointNoQuorum { .. }
            | Self::ExcusedWithoutReason(_)
            | Self::LeftBeforeComing(_)
            | Self::NeverThere(_)
            | Self::BallotLate { .. }
            | Self::ReplacedByNobody(_) => Place::Attendance,
            Self::NoRule | Self::NoMembers => Place::Body,
            Self::NoAgenda => Place::Agenda,
            Self::UntitledItem(item)
            | Self::UntitledParent(item)
            | Self::SharedRoomsDiffer(item)
            | Self::NoBallots(item)
            | Self::TooManyBallots { item, .. }
            | Self::BallotsAppeared { item, .. }
            | Self::BallotsDiffer { item, .. }
            | Self::DecidedThoughRejected(item)
            | Self::DecidedThoughRemoved(item)
            | Self::CoExecutorUnknown(item)
            | Self::CoExecutorTwice(item)
            | Self::DueBeforeSession { item, .. }
            | Self::QuorumLost { item, .. }
            | Self::JointQuorumLost { item, .. }
            | Self::NoDecision(item)
            | Self::NoVote(item)
            | Self::NotConsidered(item)
            | Self::VotesUnknown(item)
            | Self::TooManyVotes { item, .. }
            | Self::VotesMissing { item, .. }
            | Self::AbstentionNotAllowed(item)
            | Self::VoterAway { item, .. }
            | Self::TieOpen(item)
            | Self::OverrideWithoutNote(item)
            | Self::NoExecutor { item, .. }
            | Self::NoDueDate { item, .. } => Place::Item(*item),
        }
    }
}

impl Sitting<'_> {
    /// Everything to look at before closing, in the order of the card.
    pub fn checks(&self) -> Vec<Check> {
        let mut found = Vec::new();
        self.check_head(&mut found);
        self.check_attendance(&mut found);
        if self.card.items.is_empty() {
            found.push(Check::NoAgenda);
        }
        for (index, item) in self.card.items.iter().enumerate() {
            self.check_item(index, item, &mut found);
        }
        found
    }
}
