//! Rows of: questions of a session: who was heard, who spoke, who stood aside.

use super::table::table;
use crate::domain::agenda::{AgendaItem, DissentingOpinion, Recusal, Speech};

table!(
    AgendaItem,
    "agenda_item",
    id,
    session,
    position,
    parent,
    title,
    minutes,
    state,
    came_from,
    note,
    kind
);
table!(
    Speech, "speech", id, item, position, kind, person, speaker, text
);
table!(Recusal, "recusal", id, item, membership, reason);
table!(
    DissentingOpinion,
    "dissenting_opinion",
    id,
    item,
    membership,
    text
);
