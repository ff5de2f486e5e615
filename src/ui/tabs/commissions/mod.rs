//! The tab «Комиссии»: sessions, the bodies that hold them, and assignments of all of them.

mod agenda;
mod agenda_line;
mod asking;
mod assignment_card;
mod assignments;
mod attendance;
mod attendance_details;
mod bodies;
mod body_card;
mod calendar;
mod checks;
mod composition;
mod dialogs;
mod dues;
mod guests;
mod head;
mod item;
mod item_decisions;
mod item_room;
mod key_help;
mod key_list;
mod papers;
mod parts;
mod poll_parts;
mod polls;
mod quorum_line;
mod seats;
mod session;
mod session_frame;
mod session_parts;
mod sessions;
mod steps;
mod versions;
mod voters;
mod year;

use assignments::AssignmentsView;
use bodies::BodiesView;
use calendar::{Begun, CalendarView};
use dues::DuesView;
use sessions::SessionsView;

use super::sections::{Section, Sections};
use crate::domain::Id;
use crate::domain::agenda::AgendaItem;
use crate::domain::commissions::Body;
use crate::domain::sessions::Session;
use crate::i18n::Tr;
use crate::ui::route::{Route, Tab};

const SESSIONS: &str = "";
const CALENDAR: &str = "calendar";
const BODIES: &str = "bodies";
const ASSIGNMENTS: &str = "assignments";
pub const DUES: &str = "due";

/// The tab with all its sections.
pub fn tab() -> Sections {
    let begun = Begun::default();
    let sections = vec![
        Section::new(
            SESSIONS,
            Tr::sessions_title,
            SessionsView::new(begun.clone()),
        ),
        Section::new(CALENDAR, Tr::calendar_title, CalendarView::new(begun)),
        Section::new(BODIES, Tr::bodies_title, BodiesView::default()),
        Section::new(
            ASSIGNMENTS,
            Tr::assignments_title,
            AssignmentsView::default(),
        ),
        Section::new(DUES, Tr::due_title, DuesView::default()),
    ];
    Sections::new(Tab::Commissions, sections)
}

/// Where a session is shown.
pub fn session_route(id: Id<Session>) -> Route {
    Route::record(Tab::Commissions, SESSIONS, id)
}

/// Where an item of a session is shown: its session, opened at the item.
pub fn item_route(id: Id<AgendaItem>) -> Route {
    Route::record(Tab::Commissions, SESSIONS, id)
}

/// Where a body is shown.
pub fn body_route(id: Id<Body>) -> Route {
    Route::record(Tab::Commissions, BODIES, id)
}
