//! The tab «Партнёры и события»: a section for each list.

mod organizations;

use organizations::OrganizationsView;

use super::sections::{Section, Sections};
use crate::i18n::Tr;
use crate::ui::route::Tab;

/// The tab with all its sections.
pub fn tab() -> Sections {
    Sections::new(
        Tab::Partners,
        vec![Section::new(
            "",
            Tr::organizations_title,
            OrganizationsView::default(),
        )],
    )
}
