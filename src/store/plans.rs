//! Rows of: plans of a year and what became of their lines.

use chrono::NaiveDate;

use super::deeds::name_of;
use super::table::{cell, select, table};
use super::{Reader, Result};
use crate::domain::Id;
use crate::domain::plans::{
    Carried, Plan, PlanCard, PlanItem, PlanLink, PlanResponsible, PlanRow, PlanSection,
    ResponsibleName,
};

table!(Plan, "plan", key: [title], id, year, title, status, approved_on, approved_post, approved_name, act, note);
table!(
    PlanSection,
    "plan_section",
    id,
    plan,
    position,
    title,
    tasks
);
table!(
    PlanItem,
    "plan_item",
    id,
    plan,
    section,
    parent,
    position,
    measure,
    term,
    term_from,
    term_to,
    responsible,
    expected,
    unplanned,
    execution,
    done_on,
    result,
    result_number,
    document,
    reason,
    carried_from
);
table!(
    PlanResponsible,
    "plan_responsible",
    id,
    item,
    position,
    person,
    organization,
    tos
);
table!(
    PlanLink,
    "plan_link",
    id,
    item,
    session,
    contest,
    event,
    clause
);

/// All plans with how far they have come, the newest first. A line with lines under it is not counted.
pub fn rows(conn: &Reader, today: NaiveDate) -> Result<Vec<PlanRow>> {
    let mut select = conn.prepare_cached(include_str!("plan_rows.sql"))?;
    let rows = select.query_map([today.to_string()], |row| {
        Ok(PlanRow {
            id: cell(row, "id")?,
            year: cell(row, "year")?,
            title: cell(row, "title")?,
            status: cell(row, "status")?,
            approved_on: cell(row, "approved_on")?,
            planned: cell(row, "planned")?,
            unplanned: cell(row, "unplanned")?,
            done: cell(row, "done")?,
            overdue: cell(row, "overdue")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A plan with all that stands in it.
pub fn card(conn: &Reader, id: Id<Plan>) -> Result<Option<PlanCard>> {
    let Some(plan) = super::table::find(conn, id)? else {
        return Ok(None);
    };
    let of_items = "WHERE item IN (SELECT id FROM plan_item WHERE plan = ?1) ORDER BY";
    Ok(Some(PlanCard {
        plan,
        sections: select(conn, "WHERE plan = ?1 ORDER BY position, id", [id])?,
        items: select(conn, "WHERE plan = ?1 ORDER BY position, id", [id])?,
        responsible: select(conn, &format!("{of_items} position, id"), [id])?,
        links: select(conn, &format!("{of_items} id"), [id])?,
        acts: select(
            conn,
            "WHERE id IN (SELECT act FROM plan WHERE id = ?1) ORDER BY id",
            [id],
        )?,
    }))
}

/// The plan of a year: the one still in work, if there are several.
pub fn of_year(conn: &Reader, year: i32) -> Result<Option<Id<Plan>>> {
    let tail = "WHERE year = ?1 ORDER BY status <> 'draft', sort_key, id LIMIT 1";
    Ok(select::<Plan>(conn, tail, [year])?.pop().map(|it| it.id))
}

/// Who is responsible for the lines of a plan, in order.
pub fn responsible_names(conn: &Reader, plan: Id<Plan>) -> Result<Vec<ResponsibleName>> {
    let mut select = conn.prepare_cached(
        "SELECT r.item, p.surname, p.given_name, p.patronymic,
            coalesce(nullif(o.short_name, ''), o.name, nullif(t.short_name, ''), t.name, '') AS name
         FROM plan_responsible r
         JOIN plan_item i ON i.id = r.item
         LEFT JOIN person p ON p.id = r.person
         LEFT JOIN organization o ON o.id = r.organization
         LEFT JOIN tos t ON t.id = r.tos
         WHERE i.plan = ?1 ORDER BY r.item, r.position, r.id",
    )?;
    let rows = select.query_map([plan], |row| {
        Ok(ResponsibleName {
            item: cell(row, "item")?,
            name: name_of(row, "name")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The lines of a plan that came from earlier plans: how often, and from which year.
pub fn carried(conn: &Reader, plan: Id<Plan>) -> Result<Vec<Carried>> {
    let mut select = conn.prepare_cached(
        "WITH RECURSIVE chain (item, source, times) AS (
            SELECT id, carried_from, 1 FROM plan_item
             WHERE plan = ?1 AND carried_from IS NOT NULL
            UNION ALL
            SELECT chain.item, i.carried_from, chain.times + 1
              FROM chain JOIN plan_item i ON i.id = chain.source
             WHERE i.carried_from IS NOT NULL AND chain.times < 100
         )
         SELECT chain.item, max(chain.times) AS times, min(p.year) AS first_year,
            max(CASE chain.times WHEN 1 THEN p.year END) AS from_year
         FROM chain JOIN plan_item i ON i.id = chain.source JOIN plan p ON p.id = i.plan
         GROUP BY chain.item ORDER BY chain.item",
    )?;
    let rows = select.query_map([plan], |row| {
        Ok(Carried {
            item: cell(row, "item")?,
            times: cell(row, "times")?,
            from_year: cell(row, "from_year")?,
            first_year: cell(row, "first_year")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Lines of other plans that came from this one.
pub fn carried_on(conn: &Reader, plan: Id<Plan>) -> Result<Vec<Id<PlanItem>>> {
    let mut select = conn.prepare_cached(
        "SELECT DISTINCT old.id FROM plan_item new
         JOIN plan_item old ON old.id = new.carried_from
         WHERE old.plan = ?1 AND new.plan <> ?1",
    )?;
    let rows = select.query_map([plan], |row| cell(row, "id"))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
