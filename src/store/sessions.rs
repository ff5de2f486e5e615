//! Rows of: sessions: when and where they were held, and who came.

use super::table::table;
use crate::domain::sessions::{Attendance, Guest, Session};

table!(
    Session,
    "session",
    id,
    body,
    number,
    held_on,
    starts_at,
    ends_at,
    place,
    kind,
    status,
    status_reason,
    chair,
    secretary,
    signed_on,
    moved_to,
    note
);
table!(
    Attendance,
    "attendance",
    id,
    session,
    membership,
    state,
    reason,
    replaced_by,
    came_at,
    left_at
);
table!(Guest, "guest", id, session, position, person, name, post);
