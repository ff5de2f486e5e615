//! Rows of: what entered a contest, and how jurors marked it.

use super::table::table;
use crate::domain::entries::{Entry, JurorRecusal, Mark};

table!(
    Entry,
    "entry",
    id,
    nomination,
    number,
    tos,
    person,
    organization,
    entrant,
    project,
    received_at,
    state,
    ground,
    place,
    prize,
    decision_note,
    note
);
table!(Mark, "mark", id, entry, juror, criterion, value);
table!(JurorRecusal, "juror_recusal", id, entry, juror, reason);
