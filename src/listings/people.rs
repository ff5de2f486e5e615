//! The list of people, and of those without a valid consent.

use super::{Column, Mark};
use crate::domain::people::{ConsentOn, NoConsent, PersonRow};
use crate::i18n::{Label, Tr};

pub const PEOPLE: &[Column<PersonRow>] = &[
    Column::new(Tr::people_name, |it, _| it.name.clone(), 9),
    Column::new(Tr::people_post, |it, _| it.post.clone(), 9),
    Column::new(Tr::people_organization, |it, _| it.organization.clone(), 7),
    Column::new(Tr::people_phone, |it, _| it.phone.clone(), 5),
    Column::new(Tr::people_consent, consent, 4).marked(consent_mark),
];

pub const WITHOUT_CONSENT: &[Column<NoConsent>] = &[
    Column::new(Tr::no_consent_name, |it, _| it.person.full_name(), 8),
    Column::new(Tr::no_consent_post, |it, _| post(it), 9),
    Column::new(Tr::no_consent_held, held, 7),
    Column::new(
        Tr::no_consent_state,
        |it: &NoConsent, tr| consent_in_words(it.consent, tr),
        5,
    )
    .marked(|_| Mark::Attention),
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

fn post(row: &NoConsent) -> String {
    let parts = [row.person.post.trim(), row.organization.trim()];
    let parts: Vec<&str> = parts.into_iter().filter(|it| !it.is_empty()).collect();
    parts.join(", ")
}

fn held(row: &NoConsent, tr: &Tr) -> String {
    let held: Vec<String> = row.held().into_iter().map(|it| it.label(tr)).collect();
    held.join(", ")
}

/// «отозвано: 12.03.2020»
pub fn consent_in_words(it: ConsentOn, tr: &Tr) -> String {
    let state = it.state.label(tr);
    match it.day {
        Some(day) => tr.consent_state_on(state, tr.date(day)),
        None => state,
    }
}
