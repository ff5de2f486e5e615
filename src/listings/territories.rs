//! Places where TOS stand.

use super::{Column, Key};
use crate::domain::territories::TerritoryRow;
use crate::domain::town::Territory;
use crate::i18n::format::upper_first;
use crate::i18n::{Label, Tr};

pub const TERRITORIES: &[Column<TerritoryRow>] = &[
    Column::new(Tr::tos_title, |it, _| it.territory.name.clone(), 5),
    Column::new(
        Tr::territory_kind,
        |it, tr| upper_first(&it.territory.kind.label(tr)),
        3,
    ),
    Column::new(Tr::territory_parent, |it, _| it.parent.clone(), 4),
    Column::new(
        Tr::territory_term,
        |it: &TerritoryRow, tr| term(&it.territory, tr),
        3,
    )
    .sorted_by(|it| Key::of_date(it.territory.since)),
    Column::new(Tr::territory_successor, |it, _| it.successor.clone(), 4),
    Column::new(
        Tr::territory_tos_count,
        |it: &TerritoryRow, tr| tr.number(it.tos.into()),
        1,
    )
    .sorted_by(|it| Key::of_number(Some(it.tos)))
    .right(),
];

fn term(territory: &Territory, tr: &Tr) -> String {
    tr.period(territory.since, territory.until)
}
