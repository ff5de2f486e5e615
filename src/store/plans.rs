//! Rows of: plans of a year and what became of their lines.

use super::table::table;
use crate::domain::plans::{Plan, PlanItem, PlanLink, PlanResponsible, PlanSection};

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
