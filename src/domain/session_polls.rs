//! Votes of a session: which count, which items each decides, and how one is taken anew.

use super::Id;
use super::agenda::{AgendaItem, ItemState};
use super::commissions::Membership;
use super::polls::{Choice, Poll, PollItem, PollKind, Vote};
use super::session_card::SessionCard;
use super::voting::Tally;

impl Poll {
    /// One taken anew is kept and never counts.
    pub fn counts(&self) -> bool {
        self.annulled.trim().is_empty()
    }
}

/// Why a vote is not taken anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnnulRefusal {
    NoReason,
    /// There is no such vote, or it was annulled already.
    NoPoll,
}

impl SessionCard {
    /// Does the vote decide this item, as its own or as a further one?
    pub fn decides(&self, poll: &Poll, item: Id<AgendaItem>) -> bool {
        let further = |it: &PollItem| it.poll == poll.id && it.item == item;
        poll.item == item || self.poll_items.iter().any(further)
    }

    /// The votes that decide an item, its own and shared ones; annulled ones do not.
    pub fn polls_of(&self, item: Id<AgendaItem>) -> impl Iterator<Item = &Poll> {
        let polls = self.polls.iter().filter(|it| it.counts());
        polls.filter(move |it| self.decides(it, item))
    }

    /// The votes on an item that were taken anew.
    pub fn annulled_of(&self, item: Id<AgendaItem>) -> impl Iterator<Item = &Poll> {
        let polls = self.polls.iter().filter(|it| !it.counts());
        polls.filter(move |it| it.item == item)
    }

    /// All items that a vote decides, in the order of the agenda.
    pub fn items_of(&self, poll: &Poll) -> Vec<Id<AgendaItem>> {
        let items = self.items.iter().map(|it| it.id);
        items.filter(|it| self.decides(poll, *it)).collect()
    }

    /// Puts a vote on the item; points of its decision without a vote are carried by it.
    pub fn add_poll(&mut self, item: Id<AgendaItem>) -> Id<Poll> {
        let poll = Poll::new(Id::new(), item);
        let id = poll.id;
        self.polls.push(poll);
        self.tidy_polls();
        self.renumber();
        id
    }

    /// The same vote decides `item` too, or does so no more.
    pub fn share_poll(&mut self, poll: Id<Poll>, item: Id<AgendaItem>, shared: bool) {
        let Some(it) = self.polls.iter().find(|it| it.id == poll) else {
            return;
        };
        if it.item == item || self.decides(it, item) == shared {
            return;
        }
        if shared {
            let id = Id::new();
            self.poll_items.push(PollItem { id, poll, item });
        } else {
            let further = |it: &PollItem| it.poll == poll && it.item == item;
            self.poll_items.retain(|it| !further(it));
        }
        self.tidy_polls();
    }

    /// Keeps a wrong vote, which counts no more, and begins a new one on the same items; decisions
    /// go over to it. `votes` are those of the old one, so that later changes do not touch them.
    pub fn annul_poll(
        &mut self,
        poll: Id<Poll>,
        reason: &str,
        votes: Option<Tally>,
    ) -> Result<Id<Poll>, AnnulRefusal> {
        if reason.trim().is_empty() {
            return Err(AnnulRefusal::NoReason);
        }
        let at = self.polls.iter().position(|it| it.id == poll);
        let at = at.filter(|at| self.polls[*at].counts());
        let at = at.ok_or(AnnulRefusal::NoPoll)?;
        let old = &mut self.polls[at];
        reason.trim().clone_into(&mut old.annulled);
        if old.kind == PollKind::Unanimous {
            old.votes_for = old.votes_for.or(votes.map(|it| it.votes_for));
        }
        let mut new = Poll::new(Id::new(), old.item);
        new.kind = match old.kind {
            PollKind::Unanimous => PollKind::Open,
            kind => kind,
        };
        let id = new.id;
        self.polls.insert(at + 1, new);
        let further: Vec<_> = self
            .poll_items
            .iter()
            .filter(|it| it.poll == poll)
            .map(|it| it.item)
            .collect();
        for item in further {
            self.share_poll(id, item, true);
        }
        for decision in &mut self.decisions {
            if decision.poll == Some(poll) {
                decision.poll = Some(id);
            }
        }
        self.tidy_polls();
        self.renumber();
        Ok(id)
    }

    pub fn remove_poll(&mut self, poll: Id<Poll>) {
        self.polls.retain(|it| it.id != poll);
        self.tidy();
        self.renumber();
    }

    /// The last vote on the item, or a new one, becomes unanimous: as many as may vote.
    /// The last vote of an item, if its counts or names are typed: another one would overwrite them.
    pub fn begun_vote(&self, item: Id<AgendaItem>) -> Option<Id<Poll>> {
        let poll = self.polls_of(item).last()?;
        let counts = [poll.votes_for, poll.votes_against, poll.votes_abstained];
        let counted = poll.kind != PollKind::Unanimous && counts.iter().any(Option::is_some);
        let named = self.votes.iter().any(|it| it.poll == poll.id);
        (counted || poll.kind == PollKind::Named && named).then_some(poll.id)
    }

    /// Was it voted on, by a vote that counts and has any votes?
    pub fn is_voted_on(&self, item: Id<AgendaItem>) -> bool {
        self.polls_of(item).any(|poll| {
            let counts = [poll.votes_for, poll.votes_against, poll.votes_abstained];
            poll.kind == PollKind::Unanimous
                || counts.iter().any(Option::is_some)
                || self.votes.iter().any(|it| it.poll == poll.id)
        })
    }

    /// All items that were voted on.
    pub fn voted_on(&self) -> Vec<Id<AgendaItem>> {
        let items = self.items.iter().map(|it| it.id);
        items.filter(|it| self.is_voted_on(*it)).collect()
    }

    /// What was voted on since `before` was noted is considered, unless something else was said of
    /// it by hand.
    pub fn note_considered(&mut self, before: &[Id<AgendaItem>]) {
        for item in self.voted_on() {
            let mut items = self.items.iter_mut();
            if !before.contains(&item)
                && let Some(it) = items.find(|it| it.id == item)
                && it.state == ItemState::Open
            {
                it.state = ItemState::Considered;
            }
        }
    }

    pub fn make_unanimous(&mut self, item: Id<AgendaItem>) {
        let last = self.polls_of(item).last().map(|it| it.id);
        let id = last.unwrap_or_else(|| self.add_poll(item));
        if let Some(poll) = self.polls.iter_mut().find(|it| it.id == id) {
            poll.kind = PollKind::Unanimous;
            (poll.votes_for, poll.votes_against, poll.votes_abstained) = (None, None, None);
        }
    }

    pub fn vote_of(&self, poll: Id<Poll>, member: Id<Membership>) -> Option<Choice> {
        let mut votes = self.votes.iter();
        let vote = votes.find(|it| it.poll == poll && it.membership == member);
        vote.map(|it| it.choice)
    }

    /// Notes how a member voted; none takes the vote back.
    pub fn set_vote(&mut self, poll: Id<Poll>, member: Id<Membership>, choice: Option<Choice>) {
        let mut votes = self.votes.iter();
        let at = votes.position(|it| it.poll == poll && it.membership == member);
        match (at, choice) {
            (Some(at), Some(choice)) => self.votes[at].choice = choice,
            (Some(at), None) => drop(self.votes.remove(at)),
            (None, Some(choice)) => self.votes.push(Vote {
                choice,
                ..Vote::new(Id::new(), poll, member)
            }),
            (None, None) => (),
        }
    }

    /// Drops links to what is not there; points of a decision are carried by a vote that counts and
    /// decides their item: by the first one, unless another one is named.
    pub(super) fn tidy_polls(&mut self) {
        let owner = |poll| self.polls.iter().find(|it| it.id == poll).map(|it| it.item);
        let stands: Vec<bool> = self
            .poll_items
            .iter()
            .enumerate()
            .map(|(at, it)| {
                let mut before = self.poll_items[..at].iter();
                let twice = before.any(|other| other.poll == it.poll && other.item == it.item);
                let there = self.items.iter().any(|item| item.id == it.item);
                !twice && there && owner(it.poll).is_some_and(|own| own != it.item)
            })
            .collect();
        let mut stands = stands.into_iter();
        self.poll_items.retain(|_| stands.next().unwrap_or(false));
        let polls: Vec<_> = self
            .decisions
            .iter()
            .map(|decision| {
                let mut polls = self.polls_of(decision.item);
                let first = self.polls_of(decision.item).next().map(|it| it.id);
                let named = polls.any(|it| Some(it.id) == decision.poll);
                if named { decision.poll } else { first }
            })
            .collect();
        for (decision, poll) in self.decisions.iter_mut().zip(polls) {
            decision.poll = poll;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::assignments::Decision;
    use crate::domain::sessions::Session;

    fn card() -> (SessionCard, [Id<AgendaItem>; 3]) {
        let mut card = SessionCard::new(Session::new(Id::new(), Id::new()));
        let items = ["а", "б", "в"].map(|it| card.add_item(it, None));
        for item in items {
            card.decisions.push(Decision::new(Id::new(), item));
        }
        (card, items)
    }

    fn polls(card: &SessionCard, item: Id<AgendaItem>) -> Vec<Id<Poll>> {
        card.polls_of(item).map(|it| it.id).collect()
    }

    #[test]
    fn a_vote_with_counts_or_names_is_not_taken_for_a_fresh_one() {
        let (mut card, [a, b, _]) = card();
        assert_eq!(card.begun_vote(a), None);
        let counted = card.add_poll(a);
        assert_eq!(card.begun_vote(a), None, "nothing is typed yet");
        card.polls[0].votes_against = Some(1);
        assert_eq!(card.begun_vote(a), Some(counted));
        card.make_unanimous(b);
        assert_eq!(card.begun_vote(b), None, "it stays unanimous");
    }

    #[test]
    fn one_vote_decides_several_items_and_carries_their_points() {
        let (mut card, [a, b, c]) = card();
        let poll = card.add_poll(b);
        card.share_poll(poll, c, true);
        card.share_poll(poll, c, true);
        card.share_poll(poll, b, true);
        assert_eq!(card.poll_items.len(), 1);
        assert_eq!(card.items_of(&card.polls[0]), [b, c]);
        let carried: Vec<_> = card.decisions.iter().map(|it| it.poll).collect();
        assert_eq!(carried, [None, Some(poll), Some(poll)]);
        card.share_poll(poll, c, false);
        assert_eq!(polls(&card, c), []);
        assert_eq!(card.decisions[2].poll, None);
        card.share_poll(poll, a, true);
        card.remove_item(b);
        assert!(card.polls.is_empty() && card.poll_items.is_empty());
        assert_eq!(card.decisions[0].poll, None);
    }

    #[test]
    fn a_vote_taken_anew_is_kept_and_never_counts() {
        let (mut card, [a, b, _]) = card();
        card.make_unanimous(a);
        let old = card.polls[0].id;
        card.share_poll(old, b, true);
        let refused = card.annul_poll(old, " ", None);
        assert_eq!(refused, Err(AnnulRefusal::NoReason));
        let votes = Tally {
            votes_for: 9,
            ..Tally::default()
        };
        let new = card.annul_poll(old, " ошибка счёта ", Some(votes)).unwrap();
        assert_eq!((polls(&card, a), polls(&card, b)), (vec![new], vec![new]));
        assert_eq!(card.annulled_of(a).count(), 1);
        assert_eq!(card.polls[0].votes_for, Some(9), "as it was then");
        assert_eq!(card.polls[0].annulled, "ошибка счёта");
        assert!(card.decisions[..2].iter().all(|it| it.poll == Some(new)));
        let again = card.annul_poll(old, "ещё раз", None);
        assert_eq!(again, Err(AnnulRefusal::NoPoll));
        card.make_unanimous(b);
        assert_eq!(
            card.polls.len(),
            2,
            "the shared vote is the one of the item"
        );
        assert_eq!(card.polls[1].kind, PollKind::Unanimous);
    }

    #[test]
    fn a_vote_with_a_name_is_given_changed_and_taken_back() {
        let (mut card, [a, ..]) = card();
        let poll = card.add_poll(a);
        let member = Id::new();
        card.set_vote(poll, member, Some(Choice::For));
        card.set_vote(poll, member, Some(Choice::Against));
        assert_eq!(card.votes.len(), 1);
        assert_eq!(card.vote_of(poll, member), Some(Choice::Against));
        card.set_vote(poll, member, None);
        card.set_vote(poll, member, None);
        assert_eq!(card.vote_of(poll, member), None);
    }
}
