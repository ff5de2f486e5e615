//! Rows of: decisions of sessions, and who must do what by when.

use super::table::table;
use crate::domain::assignments::{Assignment, CoExecutor, Decision};

table!(Decision, "decision", id, item, position, text, poll);
table!(
    Assignment,
    "assignment",
    id,
    decision,
    position,
    text,
    person,
    organization,
    tos,
    executor,
    due_on,
    state,
    reported_on,
    report,
    done_on,
    cancel_reason
);
table!(
    CoExecutor,
    "co_executor",
    id,
    assignment,
    person,
    organization,
    tos
);
