//! Rows of: whose file it is, its places, and the acts that ground its facts.

use super::table::table;
use crate::domain::town::{Act, Territory, Town};

table!(
    Town,
    "town",
    id,
    name,
    municipality,
    municipality_of,
    administration,
    department,
    head_post,
    place,
    note
);
table!(Territory, "territory", key: [name], id, name, kind, parent, since, until, successor, note, founded_act, abolished_act);
table!(Act, "act", id, kind, number, dated_on, issuer, title, note);
