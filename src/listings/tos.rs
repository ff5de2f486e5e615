//! The list of TOS, as of a day.

use super::{Column, Key, Mark};
use crate::domain::register::TosRow;
use crate::domain::text;
use crate::domain::tos::TosStatus;
use crate::i18n::{Label, Tr};

pub const TOS: &[Column<TosRow>] = &[
    Column::new(Tr::tos_number, |it: &TosRow, _| it.number.clone(), 9)
        .sorted_by(|it| Key::Text(text::numbered_key(&it.number))),
    Column::new(Tr::tos_title, |it: &TosRow, _| it.title().to_owned(), 26)
        .searched_by(|it| it.name.clone()),
    Column::new(Tr::tos_territory, |it: &TosRow, _| it.territory.clone(), 16),
    Column::new(Tr::tos_chair, |it: &TosRow, _| it.chair.clone(), 17),
    Column::new(
        Tr::tos_residents,
        |it: &TosRow, tr| {
            it.residents
                .map_or_else(String::new, |it| tr.number(it.value.into()))
        },
        9,
    )
    .sorted_by(|it| Key::of_number(it.residents.map(|it| it.value)))
    .right(),
    Column::new(
        Tr::tos_members,
        |it: &TosRow, tr| {
            it.members
                .map_or_else(String::new, |it| tr.number(it.value.into()))
        },
        8,
    )
    .sorted_by(|it| Key::of_number(it.members.map(|it| it.value)))
    .right(),
    Column::new(
        Tr::tos_status_since,
        |it: &TosRow, tr| tr.date_or_empty(it.status_since),
        11,
    )
    .sorted_by(|it| Key::of_date(it.status_since)),
    Column::new(
        Tr::tos_status,
        |it: &TosRow, tr| {
            it.status
                .map_or_else(|| tr.register_unknown(), |it| it.label(tr))
        },
        14,
    )
    .marked(|it| mark(it.status)),
];

/// How a status is felt.
pub fn mark(status: Option<TosStatus>) -> Mark {
    match status {
        Some(TosStatus::Active) => Mark::Good,
        Some(TosStatus::Forming) => Mark::Accent,
        Some(TosStatus::Suspended) => Mark::Attention,
        Some(TosStatus::Terminated) => Mark::Bad,
        None => Mark::Quiet,
    }
}
