//! The list of people.

use super::{Column, Mark};
use crate::domain::people::PersonRow;
use crate::i18n::Tr;

pub const PEOPLE: &[Column<PersonRow>] = &[
    Column::new(Tr::people_name, |it, _| it.name.clone(), 9),
    Column::new(Tr::people_post, |it, _| it.post.clone(), 9),
    Column::new(Tr::people_organization, |it, _| it.organization.clone(), 7),
    Column::new(Tr::people_phone, |it, _| it.phone.clone(), 5),
    Column::new(Tr::people_consent, consent, 4).marked(consent_mark),
];

fn consent(row: &PersonRow, tr: &Tr) -> String {
    match (row.erased, row.consented) {
        (true, _) => tr.people_erased(),
        (_, true) => tr.people_consent_yes(),
        (_, false) => tr.people_consent_no(),
    }
}

fn consent_mark(row: &PersonRow) -> Mark {
    match (row.erased, row.consented) {
        (true, _) => Mark::Quiet,
        (_, true) => Mark::Good,
        (_, false) => Mark::Attention,
    }
}
