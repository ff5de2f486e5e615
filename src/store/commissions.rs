//! Rows of: bodies: commissions, councils and juries, their rules and members.

use super::table::table;
use crate::domain::commissions::{Body, BodyRule, Membership};

table!(Body, "body", key: [name], id, name, name_of, short_name, kind, permanent, term, seats, founded_on, founded_by, dissolved_on, place, note);
table!(
    BodyRule,
    "body_rule",
    id,
    body,
    session,
    since,
    quorum,
    quorum_number,
    quorum_of,
    listed,
    majority,
    majority_of,
    tie,
    abstention,
    absentee,
    protocol_days,
    paragraph
);
table!(
    Membership,
    "membership",
    id,
    body,
    position,
    person,
    post,
    organization,
    role,
    voting,
    since,
    since_act,
    until,
    until_act,
    until_reason,
    substitutes
);
