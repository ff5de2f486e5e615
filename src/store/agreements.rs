//! Rows of: agreements with partners, their clauses and what was done under them.

use chrono::NaiveDate;

use super::table::{Table, cell, select, table};
use super::{Reader, Result};
use crate::domain::Id;
use crate::domain::agreements::{
    Agreement, AgreementCard, AgreementClause, AgreementParty, AgreementRow, ClauseWork,
};

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

/// All agreements as they stand on a day, the newest first.
pub fn rows(conn: &Reader, today: NaiveDate) -> Result<Vec<AgreementRow>> {
    let mut select = conn.prepare_cached(
        "SELECT a.*, coalesce((
            SELECT group_concat(coalesce(nullif(o.short_name, ''), o.name, y.name), '; '
                ORDER BY y.position, y.id)
            FROM agreement_party y LEFT JOIN organization o ON o.id = y.organization
            WHERE y.agreement = a.id), '') AS parties,
            (SELECT count(*) FROM agreement_clause c WHERE c.agreement = a.id) AS clauses
         FROM agreement a
         ORDER BY coalesce(a.since, a.signed_on, '') DESC, a.sort_key, a.id",
    )?;
    let rows = select.query_map([], |row| {
        let agreement = Agreement::from_row(row)?;
        Ok(AgreementRow {
            state: agreement.state_on(today),
            expires_in: agreement.expires_in(today),
            agreement,
            parties: cell(row, "parties")?,
            clauses: cell(row, "clauses")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// An agreement with its parties, clauses and the work under them by year.
pub fn card(conn: &Reader, id: Id<Agreement>) -> Result<Option<AgreementCard>> {
    let Some(agreement) = super::table::find(conn, id)? else {
        return Ok(None);
    };
    let works = "WHERE clause IN (SELECT id FROM agreement_clause WHERE agreement = ?1)
        ORDER BY year, id";
    Ok(Some(AgreementCard {
        agreement,
        parties: select(conn, "WHERE agreement = ?1 ORDER BY position, id", [id])?,
        clauses: select(conn, "WHERE agreement = ?1 ORDER BY position, id", [id])?,
        works: select(conn, works, [id])?,
    }))
}

/// Clauses of an agreement that lines of plans name.
pub fn clauses_in_plans(conn: &Reader, id: Id<Agreement>) -> Result<Vec<Id<AgreementClause>>> {
    let mut select = conn.prepare_cached(
        "SELECT DISTINCT c.id FROM agreement_clause c JOIN plan_link l ON l.clause = c.id
         WHERE c.agreement = ?1",
    )?;
    let rows = select.query_map([id], |row| cell(row, "id"))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
