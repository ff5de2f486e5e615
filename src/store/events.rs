//! Rows of: events and questions of residents.

use super::table::table;
use crate::domain::events::{Event, EventParty, EventSeries, Question};

table!(EventSeries, "event_series", key: [name], id, name, kind, note);
table!(Event, "event", key: [name], id, name, kind, year, starts_on, ends_on, place, series, edition, agreement, people, state, reason, description);
table!(
    EventParty,
    "event_party",
    id,
    event,
    position,
    role,
    tos,
    organization,
    person,
    name
);
table!(
    Question,
    "question",
    id,
    year,
    raised_on,
    raised_at,
    event,
    tos,
    text,
    answered_by,
    answered_on,
    answer,
    done,
    state
);
