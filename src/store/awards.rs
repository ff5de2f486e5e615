//! Rows of: awards the town gave, and contests of others it entered.

use super::table::table;
use crate::domain::awards::{Award, OutsideContest};

table!(
    Award,
    "award",
    id,
    kind,
    title,
    number,
    dated_on,
    amount_kopecks,
    contest,
    entry,
    tos,
    person,
    organization,
    recipient,
    reason,
    handed_on,
    handed_by,
    note
);
table!(OutsideContest, "outside_contest", key: [name], id, name, level, organizer, nomination, stage, year, participant, tos, result, award, awarded_on, note);
