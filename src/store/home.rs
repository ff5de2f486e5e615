//! What the start page asks: what is due of commissions, late lines, agreements that run out, what is next.

use chrono::NaiveDate;
use rusqlite::{Row, params};

use super::table::cell;
use super::{Reader, Result};
use crate::domain::home::{Ahead, Due, DueKind, Home};
use crate::domain::summary_lists::Record;

/// So many of each kind fit on a page.
const MOST: u32 = 20;

pub fn home(conn: &Reader, today: NaiveDate, until: NaiveDate) -> Result<Home> {
    let mut due = super::due::dues(conn, today)?;
    due.extend(plan_lines(conn, today)?);
    due.extend(agreements(conn, today, until)?);
    Ok(Home {
        due,
        ahead: ahead(conn, today)?,
    })
}

pub(super) fn rows<T>(
    conn: &Reader,
    sql: &str,
    args: &[&dyn rusqlite::ToSql],
    read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<Vec<T>> {
    let mut ask = conn.prepare_cached(sql)?;
    let rows = ask.query_map(args, read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Lines of plans in force whose term is over without a mark.
fn plan_lines(conn: &Reader, today: NaiveDate) -> Result<Vec<Due>> {
    let sql =
        "SELECT plan, term_to, measure, responsible FROM plan_item JOIN plan ON plan.id = plan
         WHERE status <> 'closed' AND execution IN ('open', 'partly') AND term_to < ?2
         ORDER BY term_to, plan_item.id LIMIT ?1";
    rows(conn, sql, params![MOST, today.to_string()], |row| {
        Ok(Due {
            kind: DueKind::PlanLine,
            record: Record::Plan(cell(row, "plan")?),
            day: cell(row, "term_to")?,
            text: cell(row, "measure")?,
            who: cell(row, "responsible")?,
            session_on: None,
            late: true,
        })
    })
}

fn agreements(conn: &Reader, today: NaiveDate, until: NaiveDate) -> Result<Vec<Due>> {
    let sql = "SELECT id, until, title FROM agreement
         WHERE state = 'active' AND until BETWEEN ?2 AND ?3 ORDER BY until, id LIMIT ?1";
    rows(
        conn,
        sql,
        params![MOST, today.to_string(), until.to_string()],
        |row| {
            Ok(Due {
                kind: DueKind::Agreement,
                record: Record::Agreement(cell(row, "id")?),
                day: cell(row, "until")?,
                text: cell(row, "title")?,
                who: String::new(),
                session_on: None,
                late: false,
            })
        },
    )
}

/// The nearest sessions and events, by day.
fn ahead(conn: &Reader, today: NaiveDate) -> Result<Vec<Ahead>> {
    let sessions = "SELECT session.id, held_on, name FROM session JOIN body ON body.id = body
         WHERE status = 'planned' AND held_on >= ?2 ORDER BY held_on, session.id LIMIT ?1";
    let events = "SELECT id, starts_on, name FROM event
         WHERE state = 'planned' AND starts_on >= ?2 ORDER BY starts_on, id LIMIT ?1";
    let day = today.to_string();
    let mut ahead = rows(conn, sessions, params![MOST, day], |row| {
        let record = Record::Session(cell(row, "id")?);
        let (day, text) = (cell(row, "held_on")?, cell(row, "name")?);
        Ok(Ahead { record, day, text })
    })?;
    ahead.extend(rows(conn, events, params![MOST, day], |row| {
        let record = Record::Event(cell(row, "id")?);
        let (day, text) = (cell(row, "starts_on")?, cell(row, "name")?);
        Ok(Ahead { record, day, text })
    })?);
    ahead.sort_by_key(|it| it.day);
    Ok(ahead)
}
