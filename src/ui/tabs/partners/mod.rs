//! The tab «Партнёры и события»: a section for each list.

mod agreements;
mod duplicates;
mod erasing;
mod events;
mod no_consent;
mod organizations;
mod people;
mod person_fields;
mod questions;

use agreements::AgreementsView;
use duplicates::DuplicatesView;
use events::EventsView;
use no_consent::NoConsentView;
use organizations::OrganizationsView;
use people::PeopleView;
use questions::QuestionsView;

use super::sections::{Section, Sections};
use crate::i18n::Tr;
use crate::ui::route::Tab;

/// The tab with all its sections.
pub fn tab() -> Sections {
    Sections::new(
        Tab::Partners,
        vec![
            Section::new("", Tr::organizations_title, OrganizationsView::default()),
            Section::new(
                agreements::SECTION,
                Tr::partners_agreements,
                AgreementsView::default(),
            ),
            Section::new(events::SECTION, Tr::partners_events, EventsView::default()),
            Section::new(
                questions::SECTION,
                Tr::partners_questions,
                QuestionsView::default(),
            ),
            Section::new(people::SECTION, Tr::people_title, PeopleView::default()),
            Section::new(
                duplicates::SECTION,
                Tr::duplicates_title,
                DuplicatesView::default(),
            ),
            Section::new(
                no_consent::SECTION,
                Tr::no_consent_title,
                NoConsentView::default(),
            ),
        ],
    )
}
