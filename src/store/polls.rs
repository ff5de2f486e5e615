//! Rows of: votes on questions of a session.

use super::table::table;
use crate::domain::polls::{Poll, PollItem, Vote};

table!(
    Poll,
    "poll",
    id,
    item,
    position,
    kind,
    votes_for,
    votes_against,
    votes_abstained,
    chair_side,
    override_result,
    override_note,
    ballots_issued,
    ballots_spoiled,
    annulled,
    ballots_found
);
table!(PollItem, "poll_item", id, poll, item);
table!(Vote, "vote", id, poll, membership, choice);
