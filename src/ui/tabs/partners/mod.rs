//! The tab «Партнёры и события»: a section for each list.

mod agreements;
mod events;
mod organizations;
mod people;
mod questions;

use agreements::AgreementsView;
use events::EventsView;
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
        ],
    )
}
