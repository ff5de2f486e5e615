//! Rows of: agreements with partners, their clauses and what was done under them.

use super::table::table;
use crate::domain::agreements::{Agreement, AgreementClause, AgreementParty, ClauseWork};

table!(Agreement, "agreement", key: [title], id, number, title, subject, signed_on, since, until, state, previous, note);
table!(
    AgreementParty,
    "agreement_party",
    id,
    agreement,
    position,
    organization,
    name
);
table!(
    AgreementClause,
    "agreement_clause",
    id,
    agreement,
    position,
    number,
    text
);
table!(ClauseWork, "clause_work", id, clause, year, text);
