//! Columns of the list of plans.

use super::{Column, Key, Mark};
use crate::domain::plans::{PlanRow, PlanStatus};
use crate::i18n::format::upper_first;
use crate::i18n::{Label, Tr};

pub const PLANS: &[Column<PlanRow>] = &[
    Column::new(Tr::plan_year, |it: &PlanRow, _| it.year.to_string(), 2)
        .sorted_by(|it| Key::Number(it.year.into())),
    Column::new(Tr::plan_title, |it: &PlanRow, _| it.title.clone(), 12),
    Column::new(
        Tr::plan_status,
        |it: &PlanRow, tr| upper_first(&it.status.label(tr)),
        4,
    )
    .marked(|it| match it.status {
        PlanStatus::Draft => Mark::Attention,
        PlanStatus::Approved => Mark::Good,
        PlanStatus::Closed => Mark::Quiet,
    }),
    Column::new(
        Tr::plan_lines,
        |it: &PlanRow, tr| tr.number(it.planned.into()),
        2,
    )
    .sorted_by(|it| Key::Number(it.planned.into()))
    .right(),
    Column::new(
        Tr::plan_done,
        |it: &PlanRow, tr| tr.number(it.done.into()),
        2,
    )
    .sorted_by(|it| Key::Number(it.done.into()))
    .right(),
    Column::new(
        Tr::plan_overdue,
        |it: &PlanRow, tr| tr.number(it.overdue.into()),
        2,
    )
    .sorted_by(|it| Key::Number(it.overdue.into()))
    .right(),
    Column::new(
        Tr::plan_unplanned,
        |it: &PlanRow, tr| tr.number(it.unplanned.into()),
        2,
    )
    .sorted_by(|it| Key::Number(it.unplanned.into()))
    .right(),
];
