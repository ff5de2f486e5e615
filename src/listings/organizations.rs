//! Organizations and partners.

use super::{Column, Key};
use crate::domain::organizations::Organization;
use crate::i18n::format::upper_first;
use crate::i18n::{Label, Tr};

/// An organization, and the name of its leader.
#[derive(Clone, Debug, PartialEq)]
pub struct OrganizationRow {
    pub organization: Organization,
    pub leader: String,
}

pub const COLUMNS: &[Column<OrganizationRow>] = &[
    Column::new(
        Tr::organizations_name,
        |it, _| it.organization.name.clone(),
        6,
    ),
    Column::new(
        Tr::organizations_kind,
        |it, tr| upper_first(&it.organization.kind.label(tr)),
        3,
    ),
    Column::new(Tr::organizations_leader, |it, _| it.leader.clone(), 3),
    Column::new(
        Tr::organizations_phone,
        |it, _| it.organization.phone.clone(),
        2,
    ),
    Column::new(
        Tr::organizations_since,
        |it: &OrganizationRow, tr| tr.date_or_empty(it.organization.since),
        2,
    )
    .sorted_by(|it| Key::of_date(it.organization.since)),
];
