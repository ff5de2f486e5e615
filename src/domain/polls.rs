//! Votes on questions of a session.

use serde::{Deserialize, Serialize};

use super::Id;
use super::agenda::AgendaItem;
use super::code::codes;
use super::commissions::Membership;

codes! {
    /// How a vote is taken.
    pub enum PollKind {
        Open = "open",
        Named = "named",
        Secret = "secret",
        Unanimous = "unanimous",
        None = "none",
    }
}

codes! {
    /// A side of a vote.
    pub enum Choice {
        For = "for",
        Against = "against",
        Abstained = "abstained",
    }
}

codes! {
    /// What a vote decided.
    pub enum PollResult {
        Carried = "carried",
        Rejected = "rejected",
    }
}

/// A vote on a question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Poll {
    pub id: Id<Poll>,
    pub item: Id<AgendaItem>,
    pub position: u32,
    pub kind: PollKind,
    pub votes_for: Option<u32>,
    pub votes_against: Option<u32>,
    pub votes_abstained: Option<u32>,
    pub chair_side: Option<Choice>,
    pub override_result: Option<PollResult>,
    pub override_note: String,
    /// Of a secret ballot.
    pub ballots_issued: Option<u32>,
    pub ballots_spoiled: Option<u32>,
    /// Why it was taken anew: it is kept and does not count.
    pub annulled: String,
    /// Of a secret ballot, where the count of those in the box is known by itself.
    #[serde(default)]
    pub ballots_found: Option<u32>,
}

impl Poll {
    /// An empty one, to be filled in.
    pub fn new(id: Id<Poll>, item: Id<AgendaItem>) -> Self {
        Self {
            id,
            item,
            position: 0,
            kind: PollKind::Open,
            votes_for: None,
            votes_against: None,
            votes_abstained: None,
            chair_side: None,
            override_result: None,
            override_note: String::new(),
            ballots_issued: None,
            ballots_spoiled: None,
            annulled: String::new(),
            ballots_found: None,
        }
    }
}

/// A further item that the same vote decides.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PollItem {
    pub id: Id<PollItem>,
    pub poll: Id<Poll>,
    pub item: Id<AgendaItem>,
}

/// How one member voted, when the vote is named.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Vote {
    pub id: Id<Vote>,
    pub poll: Id<Poll>,
    pub membership: Id<Membership>,
    pub choice: Choice,
}

impl Vote {
    /// An empty one, to be filled in.
    pub fn new(id: Id<Vote>, poll: Id<Poll>, membership: Id<Membership>) -> Self {
        Self {
            id,
            poll,
            membership,
            choice: Choice::For,
        }
    }
}
