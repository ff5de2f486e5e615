//! The tab «Конкурсы»: contests, awards given, contests of others.

mod awards;
mod card;
mod entries;
mod fields;
mod marks;
mod outside;
mod prizes;
mod results;
mod ties;
mod view;

use super::sections::{Section, Sections};
use crate::i18n::Tr;
use crate::ui::route::Tab;

/// The tab with all its sections.
pub fn tab() -> Sections {
    Sections::new(
        Tab::Contests,
        vec![
            Section::new("", Tr::contests_page, view::ContestsView::default()),
            Section::new(
                awards::SECTION,
                Tr::contests_page_awards,
                awards::AwardsView::default(),
            ),
            Section::new(
                outside::SECTION,
                Tr::contests_page_outside,
                outside::OutsideView::default(),
            ),
        ],
    )
}
