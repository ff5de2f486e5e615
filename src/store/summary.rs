//! Rows of: the yearly summary: what of it the user changed.

use super::table::table;
use crate::domain::summary::{Summary, SummaryEdit};

table!(
    Summary,
    "summary",
    id,
    year,
    number,
    issued_on,
    signer_post,
    signer_name,
    note
);
table!(
    SummaryEdit,
    "summary_edit",
    id,
    summary,
    section,
    text,
    composed
);
