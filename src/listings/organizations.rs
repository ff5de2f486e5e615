//! Organizations and partners.

use std::collections::HashMap;

use super::{Column, Key};
use crate::domain::organizations::Organization;
use crate::domain::people::Person;
use crate::i18n::format::upper_first;
use crate::i18n::{Label, Tr};

/// An organization, and the name of its leader.
#[derive(Clone, Debug, PartialEq)]
pub struct OrganizationRow {
    pub organization: Organization,
    pub leader: String,
}

/// Rows of these organizations; their leaders are among `people`.
pub fn rows(organizations: Vec<Organization>, people: &[Person]) -> Vec<OrganizationRow> {
    let names: HashMap<_, _> = people.iter().map(|it| (it.id, it)).collect();
    let leader = |id| names.get(&id).map(|it| it.short_name());
    let rows = organizations
        .into_iter()
        .map(|organization| OrganizationRow {
            leader: organization.leader.and_then(leader).unwrap_or_default(),
            organization,
        });
    rows.collect()
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
