//! The whole register as a table: all that an import reads back.

use super::{Column, Key};
use crate::domain::register::RegisterEntry;
use crate::domain::text;
use crate::domain::town::Act;
use crate::i18n::format::upper_first;
use crate::i18n::{Label, Tr};

pub const REGISTER: &[Column<RegisterEntry>] = &[
    Column::new(
        |tr| upper_first(&tr.tos_field_number()),
        |it: &RegisterEntry, _| it.row.number.clone(),
        9,
    )
    .sorted_by(|it| Key::Text(text::numbered_key(&it.row.number))),
    Column::new(
        |tr| upper_first(&tr.tos_field_name()),
        |it, _| it.row.name.clone(),
        26,
    ),
    Column::new(
        |tr| upper_first(&tr.tos_field_short_name()),
        |it, _| it.row.short_name.clone(),
        14,
    ),
    Column::new(
        |tr| upper_first(&tr.tos_field_district()),
        |it, _| it.within.clone(),
        16,
    ),
    Column::new(
        |tr| upper_first(&tr.tos_field_territory()),
        |it, _| it.row.territory.clone(),
        16,
    ),
    Column::new(
        |tr| upper_first(&tr.tos_field_territory_kind()),
        |it, tr| {
            let kind = it.row.territory_kind;
            kind.map_or_else(String::new, |it| it.label(tr))
        },
        12,
    ),
    Column::new(
        |tr| upper_first(&tr.tos_field_boundaries()),
        |it, _| it.boundaries.clone(),
        30,
    ),
    Column::new(
        |tr| upper_first(&tr.tos_field_boundary_act()),
        |it, tr| act(it.boundary_act.as_ref(), tr),
        20,
    ),
    Column::new(
        |tr| upper_first(&tr.tos_field_charter_date()),
        |it: &RegisterEntry, tr| tr.date_or_empty(it.row.registered_on),
        10,
    )
    .sorted_by(|it| Key::of_date(it.row.registered_on)),
    Column::new(
        |tr| upper_first(&tr.tos_field_charter_act()),
        |it, tr| act(it.charter_act.as_ref(), tr),
        20,
    ),
    Column::new(
        |tr| upper_first(&tr.tos_field_residents()),
        |it: &RegisterEntry, _| figure(it.row.residents.map(|it| it.value)),
        8,
    )
    .sorted_by(|it| Key::of_number(it.row.residents.map(|it| it.value)))
    .right(),
    Column::new(
        |tr| upper_first(&tr.tos_field_members()),
        |it: &RegisterEntry, _| figure(it.row.members.map(|it| it.value)),
        8,
    )
    .sorted_by(|it| Key::of_number(it.row.members.map(|it| it.value)))
    .right(),
    Column::new(
        |tr| upper_first(&tr.tos_field_figures_year()),
        |it, _| years(it),
        8,
    ),
    Column::new(
        |tr| upper_first(&tr.tos_field_chair()),
        |it, _| it.chair_name.clone(),
        18,
    ),
    Column::new(
        |tr| upper_first(&tr.tos_field_chair_since()),
        |it: &RegisterEntry, tr| tr.date_or_empty(it.chair_since),
        10,
    )
    .sorted_by(|it| Key::of_date(it.chair_since)),
    Column::new(
        |tr| upper_first(&tr.tos_field_chair_until()),
        |it: &RegisterEntry, tr| tr.date_or_empty(it.chair_until),
        10,
    )
    .sorted_by(|it| Key::of_date(it.chair_until)),
    Column::new(
        |tr| upper_first(&tr.tos_field_chair_term()),
        |it, _| it.chair_note.clone(),
        10,
    ),
    Column::new(
        |tr| upper_first(&tr.tos_field_phone()),
        |it, _| it.phone.clone(),
        12,
    ),
    Column::new(
        |tr| upper_first(&tr.tos_field_email()),
        |it, _| it.email.clone(),
        12,
    ),
    Column::new(
        |tr| upper_first(&tr.tos_field_address()),
        |it, _| it.address.clone(),
        20,
    ),
    Column::new(
        |tr| upper_first(&tr.tos_field_legal_entity()),
        |it, tr| match it.legal_entity {
            Some(true) => tr.register_yes(),
            Some(false) => tr.register_no(),
            None => String::new(),
        },
        8,
    ),
    Column::new(
        |tr| upper_first(&tr.tos_field_ogrn()),
        |it, _| it.ogrn.clone(),
        12,
    ),
    Column::new(
        |tr| upper_first(&tr.tos_field_inn()),
        |it, _| it.inn.clone(),
        10,
    ),
    Column::new(
        |tr| upper_first(&tr.tos_field_kpp()),
        |it, _| it.kpp.clone(),
        10,
    ),
    Column::new(
        |tr| upper_first(&tr.tos_field_status()),
        |it, tr| it.row.status.map_or_else(String::new, |it| it.label(tr)),
        10,
    ),
    Column::new(
        |tr| upper_first(&tr.tos_field_status_date()),
        |it: &RegisterEntry, tr| tr.date_or_empty(it.row.status_since),
        10,
    )
    .sorted_by(|it| Key::of_date(it.row.status_since)),
    Column::new(
        |tr| upper_first(&tr.tos_field_entered_on()),
        |it: &RegisterEntry, tr| tr.date_or_empty(it.entered_on),
        10,
    )
    .sorted_by(|it| Key::of_date(it.entered_on)),
    Column::new(
        |tr| upper_first(&tr.tos_field_note()),
        |it, _| it.note.clone(),
        20,
    ),
];

fn act(act: Option<&Act>, tr: &Tr) -> String {
    act.map_or_else(String::new, |it| tr.act(it))
}

/// «2021»; «2021 / 2020», where the members are of another year than the residents.
fn years(entry: &RegisterEntry) -> String {
    let residents = entry.row.residents.map(|it| it.year);
    let members = entry.row.members.map(|it| it.year);
    match (residents, members) {
        (Some(residents), Some(members)) if residents != members => {
            format!("{residents} / {members}")
        }
        (Some(year), _) | (None, Some(year)) => year.to_string(),
        (None, None) => String::new(),
    }
}

/// Unknown is an empty cell, zero is a zero.
fn figure(figure: Option<u32>) -> String {
    figure.map_or_else(String::new, |it| it.to_string())
}
