//! The tab «Комиссии»: sessions, the bodies that hold them, and assignments of all of them.

mod agenda;
mod assignments;
mod attendance;
mod bodies;
mod body_card;
mod checks;
mod dialogs;
mod head;
mod item;
mod papers;
mod parts;
mod polls;
mod session;
mod sessions;
mod steps;

use assignments::AssignmentsView;
use bodies::BodiesView;
use sessions::SessionsView;

use super::sections::{Section, Sections};
use crate::domain::Id;
use crate::domain::commissions::Body;
use crate::domain::sessions::Session;
use crate::i18n::Tr;
use crate::ui::route::{Route, Tab};

const SESSIONS: &str = "";
const BODIES: &str = "bodies";
const ASSIGNMENTS: &str = "assignments";

/// The tab with all its sections.
pub fn tab() -> Sections {
    let sections = vec![
        Section::new(SESSIONS, Tr::sessions_title, SessionsView::default()),
        Section::new(BODIES, Tr::bodies_title, BodiesView::default()),
        Section::new(
            ASSIGNMENTS,
            Tr::assignments_title,
            AssignmentsView::default(),
        ),
    ];
    Sections::new(Tab::Commissions, sections)
}

/// Where a session is shown.
pub fn session_route(id: Id<Session>) -> Route {
    Route::record(Tab::Commissions, SESSIONS, id)
}

/// Where a body is shown.
pub fn body_route(id: Id<Body>) -> Route {
    Route::record(Tab::Commissions, BODIES, id)
}
