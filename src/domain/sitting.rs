//! A session as a whole: its records, the body it belongs to, and what follows from both.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Id;
use super::agenda::AgendaItem;
use super::commissions::{Body, BodyRule, Membership, RuleScope};
use super::joint::{JointBoard, Participant};
use super::organizations::Organization;
use super::people::Person;
use super::polls::{Choice, Poll, PollKind};
use super::quorum::Turnout;
use super::session_card::SessionCard;
use super::sessions::{Presence, Session, SessionKind, SessionStatus};
use super::tos::Tos;
use super::voting::{Polled, Room, Tally};
use chrono::NaiveDate;

/// A seat of a body with who sits in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Member {
    pub membership: Membership,
    pub person: Option<Person>,
    pub organization: Option<String>,
}

/// Another session of the same body: what a number is chosen against.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sibling {
    pub id: Id<Session>,
    pub number: Option<u32>,
    pub held_on: Option<NaiveDate>,
}

/// What a session is read against: its body as the file has it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Board {
    pub body: Body,
    /// The rules of the body from day to day, without the copies that sessions keep.
    #[serde(default)]
    pub rules: Vec<BodyRule>,
    #[serde(default)]
    pub members: Vec<Member>,
    #[serde(default)]
    pub siblings: Vec<Sibling>,
    /// The other bodies of a joint session.
    #[serde(default)]
    pub joint: Vec<JointBoard>,
}

/// The names of those whom a session mentions beside the members of the body.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Names {
    pub people: BTreeMap<Id<Person>, Person>,
    pub organizations: BTreeMap<Id<Organization>, String>,
    pub tos: BTreeMap<Id<Tos>, String>,
    /// The other bodies of a joint session.
    pub bodies: BTreeMap<Id<Body>, Body>,
    /// What the session was moved to.
    pub moved_to: Option<Session>,
}

/// Everything a paper of a session says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Dossier {
    pub card: SessionCard,
    pub board: Board,
    #[serde(default)]
    pub names: Names,
}

/// A question not finished at an earlier session of a body.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenItem {
    pub id: Id<AgendaItem>,
    pub title: String,
}

impl Membership {
    /// Whether it counts on `day`; with no day known, whether it goes on.
    pub fn counts_on(&self, day: Option<NaiveDate>) -> bool {
        match day {
            Some(day) => {
                self.since.is_none_or(|it| it <= day) && self.until.is_none_or(|it| day < it)
            }
            None => self.until.is_none(),
        }
    }
}

impl Presence {
    /// Whether the seat is taken; one replaced counts as one who came.
    pub fn counts(self) -> bool {
        matches!(self, Self::Present | Self::Remote | Self::Replaced)
    }
}

/// The rule in force on `day`: the last one that began by then; with no day known, the last one.
/// An absentee poll goes by a rule of its own, where the body has one.
pub fn rule_on(rules: &[BodyRule], day: Option<NaiveDate>, kind: SessionKind) -> Option<&BodyRule> {
    let absentee = kind == SessionKind::Absentee;
    let in_force = rules.iter().filter(|it| match (it.since, day) {
        (Some(since), Some(day)) => since <= day,
        _ => true,
    });
    in_force
        .filter(|it| absentee || it.applies == RuleScope::Any)
        .max_by_key(|it| (it.applies == RuleScope::Absentee, it.since))
}

impl SessionStatus {
    /// Held sessions count, signed or not yet.
    pub fn is_held(self) -> bool {
        matches!(self, Self::Held | Self::Signed)
    }

    /// It did not take place on its day, and will not.
    pub fn is_called_off(self) -> bool {
        matches!(self, Self::Moved | Self::Cancelled)
    }
}

/// A session read against its body: members, turnouts, results.
#[derive(Clone, Copy)]
pub struct Sitting<'a> {
    pub card: &'a SessionCard,
    pub board: &'a Board,
}

impl<'a> Sitting<'a> {
    pub fn new(card: &'a SessionCard, board: &'a Board) -> Self {
        Self { card, board }
    }

    /// The copy the session keeps, or the rule of the body on its day.
    pub fn rule(&self) -> Option<&'a BodyRule> {
        let session = &self.card.session;
        let of_day = rule_on(&self.board.rules, session.held_on, session.kind);
        self.card.rule.as_ref().or(of_day)
    }

    pub fn member(&self, membership: Id<Membership>) -> Option<&'a Member> {
        let joint = self.board.joint.iter().flat_map(|it| &it.members);
        let mut members = self.board.members.iter().chain(joint);
        members.find(|it| it.membership.id == membership)
    }

    /// Ballots are sent in, and nobody meets.
    pub fn is_absentee(&self) -> bool {
        self.card.session.kind == SessionKind::Absentee
    }

    /// Voting members of the leading body and how many of them were there when the session opened.
    pub fn turnout(&self) -> Option<Turnout> {
        self.turnout_at(0)
    }

    /// As [`Sitting::turnout`], at the item with this index.
    pub fn turnout_at(&self, index: usize) -> Option<Turnout> {
        let leading = self.parties().into_iter().next()?;
        self.turnout_of(leading, index)
    }

    /// Who could vote on the item with this index.
    pub fn room(&self, index: usize) -> Room {
        self.room_at(&[index])
    }

    /// Who could vote on all items that a vote decides: there at each of them, and recused at none.
    pub fn room_of(&self, poll: &Poll) -> Room {
        self.room_at(&self.places_of(poll))
    }

    fn places_of(&self, poll: &Poll) -> Vec<usize> {
        let items = self.card.items.iter().enumerate();
        let items = items.filter(|(_, it)| self.card.decides(poll, it.id));
        items.map(|(at, _)| at).collect()
    }

    fn room_at(&self, places: &[usize]) -> Room {
        let mut room = Room::default();
        for voter in self.voting() {
            let there = u32::from(places.iter().all(|at| voter.is_there(self.card, *at)));
            let recused = u32::from(places.iter().any(|at| voter.is_recused(self.card, *at)));
            room.members += 1;
            room.present += there;
            room.recused += recused;
            room.recused_present += there * recused;
        }
        room
    }

    /// Each of those who vote once, by whatever body they sit in.
    fn voting(self) -> impl Iterator<Item = Participant<'a>> {
        let people = self.participants().into_iter();
        people.filter(|it| it.member.membership.voting)
    }

    /// Those who may vote on all that a vote decides.
    pub fn voters_of(self, poll: &Poll) -> impl Iterator<Item = &'a Member> {
        let places = self.places_of(poll);
        let voters = self
            .voting()
            .filter(move |it| places.iter().all(|at| it.may_vote(self.card, *at)));
        voters.map(|it| it.member)
    }

    /// Are those who may vote the same at each item that a vote decides?
    pub fn is_one_room(&self, poll: &Poll) -> bool {
        let places = self.places_of(poll);
        self.voting().all(|it| {
            let mut may = places.iter().map(|at| it.may_vote(self.card, *at));
            let first = may.next();
            may.all(|it| Some(it) == first)
        })
    }

    /// The votes of a poll; `None` while they are not known, or where there was no vote.
    pub fn tally(&self, poll: &Poll) -> Option<Tally> {
        let typed = |votes_for| Tally {
            votes_for,
            against: poll.votes_against.unwrap_or(0),
            abstained: poll.votes_abstained.unwrap_or(0),
            spoiled: 0,
        };
        match poll.kind {
            PollKind::None => None,
            PollKind::Open => poll.votes_for.map(typed),
            PollKind::Secret => poll.votes_for.map(|votes_for| Tally {
                spoiled: poll.ballots_spoiled.unwrap_or(0),
                ..typed(votes_for)
            }),
            PollKind::Named => self.named(poll.id),
            PollKind::Unanimous => {
                let voters = || self.room_of(poll).voters();
                let votes_for = poll.votes_for.unwrap_or_else(voters);
                Some(Tally {
                    votes_for,
                    ..Tally::default()
                })
            }
        }
    }

    fn named(&self, poll: Id<Poll>) -> Option<Tally> {
        let mut tally = Tally::default();
        for vote in self.card.votes.iter().filter(|it| it.poll == poll) {
            *match vote.choice {
                Choice::For => &mut tally.votes_for,
                Choice::Against => &mut tally.against,
                Choice::Abstained => &mut tally.abstained,
            } += 1;
        }
        (tally.sum() > 0).then_some(tally)
    }

    /// What a poll decided by the rule; `None` while the votes or the rule are not known, and
    /// for one that was taken anew.
    pub fn polled(&self, poll: &Poll) -> Option<Polled> {
        if !poll.counts() {
            return None;
        }
        let tally = self.tally(poll)?;
        let room = self.room_of(poll);
        let mut polled = self
            .rule()?
            .polled(poll.kind, tally, room, self.chair_side(poll));
        if poll.override_result.is_some() && !poll.override_note.trim().is_empty() {
            polled.result = poll.override_result;
        }
        if poll.kind == PollKind::Secret {
            (polled.issued, polled.found) = (poll.ballots_issued, poll.ballots_found);
        }
        polled.absentee = self.is_absentee();
        Some(polled)
    }

    /// The side of the chair: as told, or by the chair's own vote where votes have names.
    fn chair_side(&self, poll: &Poll) -> Option<Choice> {
        let mut votes = self.card.votes.iter();
        let own = votes.find(|it| {
            poll.kind == PollKind::Named
                && it.poll == poll.id
                && Some(it.membership) == self.card.session.chair
        });
        poll.chair_side.or(own.map(|it| it.choice))
    }

    /// The number after the last one of the body in the year of the session.
    pub fn next_number(&self) -> Option<u32> {
        let year = self.card.session.held_on?;
        Some(self.numbers_of(year).max().unwrap_or(0) + 1)
    }

    /// The numbers of the other sessions of the body in the year of `day`.
    pub fn numbers_of(&self, day: NaiveDate) -> impl Iterator<Item = u32> {
        use chrono::Datelike;
        let own = self.card.session.id;
        let others = self.board.siblings.iter().filter(move |it| it.id != own);
        let same_year =
            others.filter(move |it| it.held_on.is_some_and(|it| it.year() == day.year()));
        same_year.filter_map(|it| it.number)
    }
}

impl Member {
    /// «Иванова А. П.», or the post where it is a post that sits in the body.
    pub fn list_name(&self) -> String {
        match &self.person {
            Some(person) => person.short_name(),
            None => self.membership.post.clone(),
        }
    }

    /// «А. П. Иванова»
    pub fn signature_name(&self) -> String {
        self.person
            .as_ref()
            .map(Person::signature_name)
            .unwrap_or_default()
    }

    /// The post and the organisation, as papers have them in brackets; a post that is the
    /// member's very name is not said twice.
    pub fn station(&self) -> String {
        let post = match (&self.person, &*self.membership.post) {
            (Some(person), "") => &*person.post,
            (Some(_), post) => post,
            (None, _) => "",
        };
        let organization = self.organization.as_deref().unwrap_or_default();
        let parts = [post, organization].map(str::trim);
        let parts: Vec<&str> = parts.into_iter().filter(|it| !it.is_empty()).collect();
        parts.join(", ")
    }
}
