//! Rows of the yearly summary, and the questions that count a year: a few for all records, none a record.

use rusqlite::{Row, params};

use super::table::{cell, select, table};
use super::{Reader, Result};
use crate::domain::Id;
use crate::domain::agreements::Agreement;
use crate::domain::plans::PlanItem;
use crate::domain::summary::{Section, Summary, SummaryEdit};
use crate::domain::summary_facts::{
    AgreementLine, AssignmentLine, AwardLine, EntryLine, ItemLine, SessionLine, SummaryFacts,
    TosLine, YearFacts,
};

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

/// How many years the chart of events looks back, this one included.
const CHART_YEARS: i32 = 5;

pub fn summary_of(conn: &Reader, year: i32) -> Result<Option<Summary>> {
    Ok(select(conn, "WHERE year = ?1", [year])?.pop())
}

pub fn edits_of(conn: &Reader, year: i32) -> Result<Vec<SummaryEdit>> {
    let tail = "WHERE summary IN (SELECT id FROM summary WHERE year = ?1) ORDER BY section";
    select(conn, tail, [year])
}

pub fn edit_of(conn: &Reader, year: i32, section: Section) -> Result<Option<SummaryEdit>> {
    let tail = "WHERE summary IN (SELECT id FROM summary WHERE year = ?1) AND section = ?2";
    Ok(select(conn, tail, params![year, section.code()])?.pop())
}

/// The years anything is known of, the newest first.
pub fn years(conn: &Reader) -> Result<Vec<i32>> {
    let mut ask = conn.prepare_cached(
        "SELECT DISTINCT year FROM (
             SELECT year FROM event UNION SELECT year FROM contest UNION SELECT year FROM plan
             UNION SELECT year FROM question UNION SELECT year FROM outside_contest
             UNION SELECT CAST(substr(held_on, 1, 4) AS INTEGER) FROM session WHERE held_on IS NOT NULL
         ) ORDER BY year DESC",
    )?;
    let years = ask.query_map([], |row| row.get(0))?;
    Ok(years.collect::<rusqlite::Result<_>>()?)
}

/// The last year with a session held, an event held or a contest decided.
pub fn last_year(conn: &Reader) -> Result<Option<i32>> {
    let mut ask = conn.prepare_cached(
        "SELECT max(year) FROM (
             SELECT year FROM event WHERE state = 'held'
             UNION SELECT year FROM contest WHERE status = 'decided'
             UNION SELECT CAST(substr(held_on, 1, 4) AS INTEGER) FROM session WHERE status IN ('held', 'signed'))",
    )?;
    Ok(ask.query_row([], |row| row.get(0))?)
}

/// Everything the summary of a year counts.
pub fn facts(conn: &Reader, year: i32) -> Result<SummaryFacts> {
    Ok(SummaryFacts {
        town: super::table::all(conn)?.pop(),
        this: year_facts(conn, year)?,
        last: year_facts(conn, year - 1)?,
        events_by_year: events_by_year(conn, year)?,
        tasks: tasks(conn, year + 1)?,
        carried: carried(conn, year)?,
    })
}

fn year_facts(conn: &Reader, year: i32) -> Result<YearFacts> {
    let (first, last) = ends(year);
    let chambers = "WHERE kind = 'public_chamber' AND (since IS NULL OR since <= ?2)
        AND (until IS NULL OR until >= ?1) ORDER BY sort_key, id";
    let by_day = "WHERE year = ?1 ORDER BY starts_on IS NULL, starts_on, sort_key, id";
    let raised = "WHERE year = ?1 ORDER BY raised_on IS NULL, raised_on, id";
    let by_name = "WHERE year = ?1 ORDER BY sort_key, id";
    let nominations = "WHERE contest IN (SELECT id FROM contest WHERE year = ?1)
        ORDER BY contest, position, id";
    Ok(YearFacts {
        year,
        tos: tos(conn, year)?,
        outside: select(conn, by_name, [year])?,
        chambers: select(conn, chambers, [&first, &last])?,
        agreements: agreements(conn, year)?,
        events: select(conn, by_day, [year])?,
        questions: select(conn, raised, [year])?,
        sessions: sessions(conn, year)?,
        items: items(conn, year)?,
        decisions: decisions(conn, year)?,
        assignments: assignments(conn, year)?,
        contests: select(conn, by_name, [year])?,
        nominations: select(conn, nominations, [year])?,
        entries: entries(conn, year)?,
        awards: awards(conn, year)?,
        plan: plan_items(conn, year, "")?,
    })
}

/// The first and the last day of a year, as columns have them.
fn ends(year: i32) -> (String, String) {
    (format!("{year:04}-01-01"), format!("{year:04}-12-31"))
}

/// What a card of `alias` names as its TOS, person or organization, or its own text.
pub(super) fn named(alias: &str, own: &str) -> String {
    format!(
        "coalesce(
            (SELECT CASE short_name WHEN '' THEN name ELSE short_name END FROM tos WHERE id = {alias}.tos),
            (SELECT trim(surname || ' ' || given_name || ' ' || patronymic) FROM person WHERE id = {alias}.person),
            (SELECT name FROM organization WHERE id = {alias}.organization),
            {alias}.{own})"
    )
}

/// Asks for the rows of a year; `?1` and `?2` are its first and last day, `?3` the year itself.
fn ask<T>(
    conn: &Reader,
    sql: &str,
    year: i32,
    read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<Vec<T>> {
    let (first, last) = ends(year);
    let mut ask = conn.prepare_cached(sql)?;
    let args = params![first, last, year];
    let used = &args[..ask.parameter_count()];
    let rows = ask.query_map(used, read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn tos(conn: &Reader, year: i32) -> Result<Vec<TosLine>> {
    let sql = "SELECT tos.id, CASE tos.short_name WHEN '' THEN tos.name ELSE tos.short_name END AS name,
            last.status, last.since, tos_year.residents, tos_year.members,
            (SELECT min(registered_on) FROM charter WHERE charter.tos = tos.id AND kind = 'charter') AS registered_on
         FROM tos
         LEFT JOIN tos_status AS last ON last.id = (SELECT id FROM tos_status WHERE tos_status.tos = tos.id
             AND (since IS NULL OR since <= ?2) ORDER BY since DESC, id DESC LIMIT 1)
         LEFT JOIN tos_year ON tos_year.tos = tos.id AND tos_year.year = ?3
         WHERE last.id IS NOT NULL OR registered_on BETWEEN ?1 AND ?2
         ORDER BY tos.sort_key, tos.id";
    let (first, last) = ends(year);
    let mut lines = ask(conn, sql, year, |row| {
        Ok(TosLine {
            id: cell(row, "id")?,
            name: cell(row, "name")?,
            status: cell(row, "status")?,
            since: cell(row, "since")?,
            registered_on: cell(row, "registered_on")?,
            residents: cell(row, "residents")?,
            members: cell(row, "members")?,
        })
    })?;
    for line in &mut lines {
        let in_year = |day: &chrono::NaiveDate| {
            let day = day.to_string();
            first <= day && day <= last
        };
        line.registered_on = line.registered_on.filter(in_year);
    }
    Ok(lines)
}

fn agreements(conn: &Reader, year: i32) -> Result<Vec<AgreementLine>> {
    let in_force = "WHERE state <> 'draft' AND (since IS NULL OR since <= ?2)
        AND (until >= ?1 OR until IS NULL AND state <> 'terminated') ORDER BY sort_key, id";
    let (first, last) = ends(year);
    let found: Vec<Agreement> = select(conn, in_force, [&first, &last])?;
    let works = "SELECT agreement, number, clause_work.text AS text
         FROM clause_work JOIN agreement_clause ON agreement_clause.id = clause
         WHERE year = ?3 ORDER BY position, clause_work.id";
    let works: Vec<(Id<Agreement>, String, String)> = ask(conn, works, year, |row| {
        Ok((
            cell(row, "agreement")?,
            cell(row, "number")?,
            cell(row, "text")?,
        ))
    })?;
    let parties = "SELECT agreement, coalesce(organization.name, agreement_party.name) AS party
         FROM agreement_party LEFT JOIN organization ON organization.id = agreement_party.organization
         ORDER BY position, agreement_party.id";
    let parties: Vec<(Id<Agreement>, String)> = ask(conn, parties, year, |row| {
        Ok((cell(row, "agreement")?, cell(row, "party")?))
    })?;
    let line = |agreement: Agreement| AgreementLine {
        parties: parties
            .iter()
            .filter(|it| it.0 == agreement.id)
            .map(|it| it.1.clone())
            .collect(),
        works: works
            .iter()
            .filter(|it| it.0 == agreement.id)
            .map(|it| (it.1.clone(), it.2.clone()))
            .collect(),
        agreement,
    };
    Ok(found.into_iter().map(line).collect())
}

fn sessions(conn: &Reader, year: i32) -> Result<Vec<SessionLine>> {
    let sql =
        "SELECT session.id, body, name, name_of, short_name, number, held_on, status, status_reason
         FROM session JOIN body ON body.id = body
         WHERE held_on BETWEEN ?1 AND ?2 ORDER BY body.sort_key, body, held_on, session.id";
    ask(conn, sql, year, |row| {
        Ok(SessionLine {
            id: cell(row, "id")?,
            body: cell(row, "body")?,
            body_name: cell(row, "name")?,
            body_name_of: cell(row, "name_of")?,
            body_short_name: cell(row, "short_name")?,
            number: cell(row, "number")?,
            held_on: cell(row, "held_on")?,
            status: cell(row, "status")?,
            reason: cell(row, "status_reason")?,
        })
    })
}

const HELD: &str = "held_on BETWEEN ?1 AND ?2 AND status IN ('held', 'signed')";

fn items(conn: &Reader, year: i32) -> Result<Vec<ItemLine>> {
    let sql = format!(
        "SELECT session, body, held_on, title AS text
         FROM agenda_item JOIN session ON session.id = session
         WHERE {HELD} AND state = 'considered' ORDER BY held_on, session, position, agenda_item.id"
    );
    ask(conn, &sql, year, item_line)
}

fn decisions(conn: &Reader, year: i32) -> Result<Vec<ItemLine>> {
    let sql = format!(
        "SELECT session, body, held_on, text
         FROM decision JOIN agenda_item ON agenda_item.id = item JOIN session ON session.id = session
         WHERE {HELD} ORDER BY held_on, session, agenda_item.position, decision.position, decision.id"
    );
    ask(conn, &sql, year, item_line)
}

fn item_line(row: &Row<'_>) -> rusqlite::Result<ItemLine> {
    Ok(ItemLine {
        session: cell(row, "session")?,
        body: cell(row, "body")?,
        held_on: cell(row, "held_on")?,
        text: cell(row, "text")?,
    })
}

fn assignments(conn: &Reader, year: i32) -> Result<Vec<AssignmentLine>> {
    let executor = named("assignment", "executor");
    let sql = format!(
        "SELECT session, body, CASE assignment.text WHEN '' THEN decision.text ELSE assignment.text END AS text,
             {executor} AS executor_name, due_on, assignment.state AS state
         FROM assignment JOIN decision ON decision.id = decision
             JOIN agenda_item ON agenda_item.id = item JOIN session ON session.id = session
         WHERE {HELD} ORDER BY due_on IS NULL, due_on, assignment.id"
    );
    ask(conn, &sql, year, |row| {
        Ok(AssignmentLine {
            session: cell(row, "session")?,
            body: cell(row, "body")?,
            text: cell(row, "text")?,
            executor: cell(row, "executor_name")?,
            due_on: cell(row, "due_on")?,
            state: cell(row, "state")?,
        })
    })
}

fn entries(conn: &Reader, year: i32) -> Result<Vec<EntryLine>> {
    let entrant = named("entry", "entrant");
    let sql = format!(
        "SELECT contest, nomination.name AS nomination_name, {entrant} AS entrant_name, project,
             state, place, prize
         FROM entry JOIN nomination ON nomination.id = nomination JOIN contest ON contest.id = contest
         WHERE year = ?3 AND state <> 'withdrawn'
         ORDER BY contest.sort_key, nomination.position, place IS NULL, place, entry.id"
    );
    ask(conn, &sql, year, |row| {
        Ok(EntryLine {
            contest: cell(row, "contest")?,
            nomination: cell(row, "nomination_name")?,
            entrant: cell(row, "entrant_name")?,
            project: cell(row, "project")?,
            state: cell(row, "state")?,
            place: cell(row, "place")?,
            prize: cell(row, "prize")?,
        })
    })
}

fn awards(conn: &Reader, year: i32) -> Result<Vec<AwardLine>> {
    let (entrant, own) = (named("entry", "entrant"), named("award", "recipient"));
    let sql = format!(
        "SELECT award.*, CASE WHEN entry.id IS NULL THEN {own} ELSE {entrant} END AS recipient_name
         FROM award LEFT JOIN contest ON contest.id = award.contest LEFT JOIN entry ON entry.id = award.entry
         WHERE coalesce(contest.year, CAST(substr(coalesce(dated_on, handed_on), 1, 4) AS INTEGER)) = ?3
         ORDER BY award.dated_on, award.id"
    );
    ask(conn, &sql, year, |row| {
        Ok(AwardLine {
            award: super::Table::from_row(row)?,
            recipient: cell(row, "recipient_name")?,
        })
    })
}

/// The lines of all plans of a year that `filter` leaves, section by section.
fn plan_items(conn: &Reader, year: i32, filter: &str) -> Result<Vec<PlanItem>> {
    let tail = format!(
        "WHERE plan IN (SELECT id FROM plan WHERE year = ?1) {filter}
         ORDER BY plan, (SELECT position FROM plan_section WHERE plan_section.id = section), position, id"
    );
    select(conn, &tail, [year])
}

fn tasks(conn: &Reader, year: i32) -> Result<Vec<PlanItem>> {
    let flagged = "AND section IN (SELECT id FROM plan_section WHERE tasks = 1)";
    plan_items(conn, year, flagged)
}

fn carried(conn: &Reader, year: i32) -> Result<u32> {
    let mut ask = conn.prepare_cached(
        "SELECT count(DISTINCT old.id) FROM plan_item AS new
         JOIN plan_item AS old ON old.id = new.carried_from
         JOIN plan AS old_plan ON old_plan.id = old.plan JOIN plan AS new_plan ON new_plan.id = new.plan
         WHERE old_plan.year = ?1 AND new_plan.year > ?1",
    )?;
    Ok(ask.query_row([year], |row| row.get(0))?)
}

fn events_by_year(conn: &Reader, year: i32) -> Result<Vec<(i32, u32)>> {
    let mut ask = conn.prepare_cached(
        "SELECT year, count(*) FROM event
         WHERE state = 'held' AND year BETWEEN ?1 AND ?2 GROUP BY year ORDER BY year",
    )?;
    let rows = ask.query_map([year - CHART_YEARS + 1, year], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
