//! Checks of the items of a session: what was decided, by which vote, and who does it.

use super::Check;
use crate::domain::Id;
use crate::domain::agenda::{AgendaItem, ItemState};
use crate::domain::assignments::{Assignment, AssignmentState};
use crate::domain::commissions::MajorityBase;
use crate::domain::polls::{Poll, PollKind, PollResult};
use crate::domain::quorum::Turnout;
use crate::domain::sitting::Sitting;
use crate::domain::voting::{Tally, Tie};

impl Sitting<'_> {
    pub(super) fn check_item(&self, index: usize, item: &AgendaItem, found: &mut Vec<Check>) {
        let id = item.id;
        let divided = self.card.parts_of(id).next().is_some();
        if item.title.trim().is_empty() {
            found.push(if divided {
                Check::UntitledParent(id)
            } else {
                Check::UntitledItem(id)
            });
        }
        let written = |id| {
            let mut decisions = self.card.decisions_of(id);
            decisions.any(|it| !it.text.trim().is_empty())
        };
        if self.card.is_off(id) {
            if written(id) {
                found.push(Check::DecidedThoughRemoved(id));
            }
            return;
        }
        if item.state == ItemState::Postponed {
            return;
        }
        let opening = self.turnout().is_some_and(Turnout::is_quorum);
        match self.turnout_at(index) {
            Some(turnout) if opening && !turnout.is_quorum() => {
                found.push(Check::QuorumLost { item: id, turnout });
            }
            _ => (),
        }
        for party in self.parties().into_iter().skip(1) {
            let opening = self.turnout_of(party, 0).is_some_and(Turnout::is_quorum);
            let turnout = self.turnout_of(party, index);
            let lost = turnout.filter(|it| opening && !it.is_quorum());
            found.extend(lost.map(|turnout| Check::JointQuorumLost {
                item: id,
                body: party.body.called().to_owned(),
                turnout,
            }));
        }
        let polls: Vec<&Poll> = self.card.polls_of(id).collect();
        // What is decided by parts needs no decision as a whole.
        if !written(id) && !divided {
            found.push(Check::NoDecision(id));
        } else if written(id) && polls.is_empty() {
            found.push(Check::NoVote(id));
        }
        // Holding notes what is decided as considered; afterwards only the clerk does.
        let holding_notes = (written(id) || divided) && !self.card.session.status.is_held();
        let done = written(id) || self.card.is_voted_on(id);
        if item.state == ItemState::Open && done && !holding_notes {
            found.push(Check::NotConsidered(id));
        }
        // A vote over several items is looked at once: at the first one that is considered.
        for poll in polls.into_iter().filter(|it| self.first_of(it) == Some(id)) {
            self.check_poll(id, poll, found);
        }
        self.check_decisions(id, found);
    }

    fn first_of(&self, poll: &Poll) -> Option<Id<AgendaItem>> {
        let mut items = self.card.items.iter();
        let first = items.find(|it| {
            it.state != ItemState::Postponed
                && !self.card.is_off(it.id)
                && self.card.decides(poll, it.id)
        });
        first.map(|it| it.id)
    }

    fn check_decisions(&self, item: Id<AgendaItem>, found: &mut Vec<Check>) {
        let mut rejected = false;
        for decision in self.card.decisions_of(item) {
            let mut polls = self.card.polls_of(item);
            let poll = polls.find(|it| Some(it.id) == decision.poll);
            let result = poll.and_then(|it| self.polled(it)?.result);
            rejected |= !decision.text.trim().is_empty() && result == Some(PollResult::Rejected);
            for assignment in self.card.assignments_of(decision.id) {
                self.check_assignment(item, assignment, found);
            }
        }
        if rejected {
            found.push(Check::DecidedThoughRejected(item));
        }
    }

    fn check_poll(&self, item: Id<AgendaItem>, poll: &Poll, found: &mut Vec<Check>) {
        let may_vote = self.room_of(poll).voters();
        if !self.is_one_room(poll) {
            found.push(Check::SharedRoomsDiffer(item));
        }
        let tally = self.tally(poll);
        if poll.kind == PollKind::Secret {
            check_ballots(item, poll, (tally, may_vote), found);
        }
        let Some(tally) = tally else {
            if poll.kind != PollKind::None {
                found.push(Check::VotesUnknown(item));
            }
            return;
        };
        self.check_voters(item, poll, found);
        let votes = tally.cast();
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

    /// Votes with names are of those who were there and may vote on all that the vote decides.
    fn check_voters(&self, item: Id<AgendaItem>, poll: &Poll, found: &mut Vec<Check>) {
        if poll.kind != PollKind::Named {
            return;
        }
        let voters: Vec<_> = self.voters_of(poll).map(|it| it.membership.id).collect();
        for vote in self.card.votes.iter().filter(|it| it.poll == poll.id) {
            let membership = vote.membership;
            if !voters.contains(&membership) {
                found.push(Check::VoterAway { item, membership });
            }
        }
    }

    fn check_assignment(&self, item: Id<AgendaItem>, it: &Assignment, found: &mut Vec<Check>) {
        let assignment = it.id;
        if it.state == AssignmentState::Cancelled {
            return;
        }
        let executor = it.person.is_some() || it.organization.is_some() || it.tos.is_some();
        if !executor && it.executor.trim().is_empty() {
            found.push(Check::NoExecutor { item, assignment });
        }
        match (it.due_on, self.card.session.held_on) {
            (None, _) => found.push(Check::NoDueDate { item, assignment }),
            (Some(day), Some(held)) if day < held => {
                found.push(Check::DueBeforeSession { item, day });
            }
            _ => (),
        }
        let mut seen = vec![(it.person, it.organization, it.tos)];
        let helpers = self.card.co_executors.iter();
        for helper in helpers.filter(|it| it.assignment == assignment) {
            let who = (helper.person, helper.organization, helper.tos);
            if who == (None, None, None) {
                found.push(Check::CoExecutorUnknown(item));
            } else if seen.contains(&who) {
                found.push(Check::CoExecutorTwice(item));
            }
            seen.push(who);
        }
    }
}

/// Ballots are given to those who may vote, and no more are found than were given.
fn check_ballots(
    item: Id<AgendaItem>,
    poll: &Poll,
    (tally, voters): (Option<Tally>, u32),
    found: &mut Vec<Check>,
) {
    let counted = tally.map_or(0, Tally::cast);
    let ballots = poll.ballots_found.unwrap_or(counted);
    if tally.is_some() && ballots != counted {
        found.push(Check::BallotsDiffer {
            item,
            found: ballots,
            counted,
        });
    }
    let Some(issued) = poll.ballots_issued else {
        found.push(Check::NoBallots(item));
        return;
    };
    if issued > voters {
        found.push(Check::TooManyBallots {
            item,
            issued,
            voters,
        });
    }
    if ballots > issued {
        found.push(Check::BallotsAppeared {
            item,
            found: ballots,
            issued,
        });
    }
}
