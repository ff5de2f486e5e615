//! Rows of: contests: the rules frozen into them, nominations, criteria and jurors.

use super::table::table;
use crate::domain::contests::{Contest, Criterion, Juror, Nomination};

table!(Contest, "contest", key: [name], id, name, name_of, year, edition, regulation, organizer, jury, opens_on, closes_on, decided_on, protocol_number, status, status_reason, aggregation, digits, rounding, ranking, pass_mark, places, paragraph, note);
table!(
    Nomination,
    "nomination",
    id,
    contest,
    position,
    name,
    full_name,
    category,
    min_entries,
    void,
    void_reason,
    note
);
table!(
    Criterion,
    "criterion",
    id,
    contest,
    nomination,
    position,
    name,
    meaning,
    kind,
    min_mark,
    max_mark,
    step,
    weight,
    cap
);
table!(Juror, "juror", id, contest, position, person, role);
