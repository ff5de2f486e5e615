//! What is looked at before a session is marked as held, and before its minutes are signed.

use super::Id;
use super::agenda::{AgendaItem, ItemState};
use super::assignments::{Assignment, AssignmentState};
use super::commissions::{MajorityBase, Membership};
use super::polls::{Poll, PollKind};
use super::quorum::Turnout;
use super::sessions::{Presence, SessionKind};
use super::sitting::Sitting;
use super::voting::Tie;

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
    ExcusedWithoutReason(Id<Membership>),
    ReplacedByNobody(Id<Membership>),
    NoAgenda,
    UntitledItem(Id<AgendaItem>),
    QuorumLost {
        item: Id<AgendaItem>,
        turnout: Turnout,
    },
    NoDecision(Id<AgendaItem>),
    NoVote(Id<AgendaItem>),
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
    TieOpen(Id<AgendaItem>),
    OverrideWithoutNote(Id<AgendaItem>),
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
                | Self::VoterAway { .. }
        )
    }

    /// The member of whom something is to be said in the list of attendance.
    pub fn member(&self) -> Option<Id<Membership>> {
        match self {
            Self::ExcusedWithoutReason(member) | Self::ReplacedByNobody(member) => Some(*member),
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
            | Self::AbsenteeNotAllowed => Place::Session,
            Self::ChairAway
            | Self::Unmarked { .. }
            | Self::NoQuorum(_)
            | Self::ExcusedWithoutReason(_)
            | Self::ReplacedByNobody(_) => Place::Attendance,
            Self::NoRule | Self::NoMembers => Place::Body,
            Self::NoAgenda => Place::Agenda,
            Self::UntitledItem(item)
            | Self::QuorumLost { item, .. }
            | Self::NoDecision(item)
            | Self::NoVote(item)
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
            if item.title.trim().is_empty() {
                found.push(Check::UntitledItem(item.id));
            }
            self.check_item(index, item, &mut found);
        }
        found
    }

    fn check_head(&self, found: &mut Vec<Check>) {
        let session = &self.card.session;
        match (session.held_on, session.number) {
            (None, _) => found.push(Check::NoDate),
            (_, None) => found.push(Check::NoNumber),
            (Some(day), Some(number)) => {
                let expected = self.next_number().unwrap_or(1);
                if self.numbers_of(day).any(|it| it == number) {
                    found.push(Check::DuplicateNumber { number });
                } else if number > expected {
                    found.push(Check::NumberGap { number, expected });
                }
            }
        }
        let is_absentee = session.kind == SessionKind::Absentee;
        if is_absentee && self.rule().is_some_and(|it| !it.absentee) {
            found.push(Check::AbsenteeNotAllowed);
        }
        if session.place.trim().is_empty() && !is_absentee {
            found.push(Check::NoPlace);
        }
        match session.chair {
            None => found.push(Check::NoChair),
            Some(chair) if !self.came(chair) => found.push(Check::ChairAway),
            Some(_) => (),
        }
        if session.secretary.is_none() {
            found.push(Check::NoSecretary);
        }
    }

    fn came(&self, membership: Id<Membership>) -> bool {
        let row = self.card.attendance_of(membership);
        row.is_some_and(|it| it.state.counts())
    }

    fn check_attendance(&self, found: &mut Vec<Check>) {
        let mut unmarked = 0;
        let mut members = 0;
        for member in self.members() {
            members += 1;
            let id = member.membership.id;
            match self.card.attendance_of(id) {
                None => unmarked += 1,
                Some(row) if row.state == Presence::Excused && row.reason.trim().is_empty() => {
                    found.push(Check::ExcusedWithoutReason(id));
                }
                Some(row)
                    if row.state == Presence::Replaced && row.replaced_by.trim().is_empty() =>
                {
                    found.push(Check::ReplacedByNobody(id));
                }
                Some(_) => (),
            }
        }
        if members == 0 {
            found.push(Check::NoMembers);
            return;
        }
        if unmarked > 0 {
            found.push(Check::Unmarked { members: unmarked });
        }
        match self.turnout() {
            None => found.push(Check::NoRule),
            Some(turnout) if !turnout.is_quorum() => found.push(Check::NoQuorum(turnout)),
            Some(_) => (),
        }
    }

    fn check_item(&self, index: usize, item: &AgendaItem, found: &mut Vec<Check>) {
        if matches!(item.state, ItemState::Removed | ItemState::Postponed) {
            return;
        }
        let opening = self.turnout().is_some_and(Turnout::is_quorum);
        match self.turnout_at(index) {
            Some(turnout) if opening && !turnout.is_quorum() => {
                let item = item.id;
                found.push(Check::QuorumLost { item, turnout });
            }
            _ => (),
        }
        let decided = self
            .card
            .decisions_of(item.id)
            .any(|it| !it.text.trim().is_empty());
        let polls: Vec<&Poll> = self.card.polls_of(item.id).collect();
        if !decided {
            found.push(Check::NoDecision(item.id));
        } else if polls.is_empty() {
            found.push(Check::NoVote(item.id));
        }
        for poll in polls {
            self.check_poll(index, poll, found);
        }
        for decision in self.card.decisions_of(item.id) {
            for assignment in self.card.assignments_of(decision.id) {
                check_assignment(item.id, assignment, found);
            }
        }
    }

    fn check_poll(&self, index: usize, poll: &Poll, found: &mut Vec<Check>) {
        let item = poll.item;
        let may_vote = self.room(index).voters();
        let Some(tally) = self.tally(poll) else {
            if poll.kind != PollKind::None {
                found.push(Check::VotesUnknown(item));
            }
            return;
        };
        self.check_voters(index, poll, found);
        let votes = tally.sum();
        if votes > may_vote {
            found.push(Check::TooManyVotes {
                item,
                votes,
                voters: may_vote,
            });
        } else if votes < may_vote
            && self
                .rule()
                .is_none_or(|it| it.majority_of != MajorityBase::Voted)
        {
            let silent = may_vote - votes;
            found.push(Check::VotesMissing { item, silent });
        }
        if tally.abstained > 0 && self.rule().is_some_and(|it| !it.abstention) {
            found.push(Check::AbstentionNotAllowed(item));
        }
        if poll.override_result.is_some() && poll.override_note.trim().is_empty() {
            found.push(Check::OverrideWithoutNote(item));
        } else if self
            .polled(poll)
            .is_some_and(|it| matches!(it.tie, Tie::Open(_)) && it.result.is_none())
        {
            found.push(Check::TieOpen(item));
        }
    }

    /// Votes with names are of those who were there and may vote.
    fn check_voters(&self, index: usize, poll: &Poll, found: &mut Vec<Check>) {
        if poll.kind != PollKind::Named {
            return;
        }
        let item = poll.item;
        for vote in self.card.votes.iter().filter(|it| it.poll == poll.id) {
            let membership = vote.membership;
            let may = self.is_there(membership, index)
                && !self.card.is_recused(item, membership)
                && self
                    .member(membership)
                    .is_some_and(|it| it.membership.voting);
            if !may {
                found.push(Check::VoterAway { item, membership });
            }
        }
    }
}

fn check_assignment(item: Id<AgendaItem>, it: &Assignment, found: &mut Vec<Check>) {
    let assignment = it.id;
    if it.state == AssignmentState::Cancelled {
        return;
    }
    let executor = it.person.is_some() || it.organization.is_some() || it.tos.is_some();
    if !executor && it.executor.trim().is_empty() {
        found.push(Check::NoExecutor { item, assignment });
    }
    if it.due_on.is_none() {
        found.push(Check::NoDueDate { item, assignment });
    }
}
