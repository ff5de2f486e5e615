//! The tab «Партнёры и события»: a section for each list.

mod organizations;
mod people;

use organizations::OrganizationsView;
use people::PeopleView;

use super::sections::{Section, Sections};
use crate::i18n::Tr;
use crate::ui::route::Tab;

/// The tab with all its sections.
pub fn tab() -> Sections {
    Sections::new(
        Tab::Partners,
        vec![
            Section::new("", Tr::organizations_title, OrganizationsView::default()),
            Section::new(people::SECTION, Tr::people_title, PeopleView::default()),
        ],
    )
}
