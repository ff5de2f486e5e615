//! What was done, as links under a line of a plan.

use egui::Ui;

use crate::domain::deeds::{Deed, DeedOf};
use crate::i18n::format::upper_first;
use crate::listings::partners::in_words;
use crate::ui::cx::Cx;
use crate::ui::route::{Route, Tab};
use crate::ui::widgets::{link_button, note};

/// Where the record is shown; a clause has no place of its own.
pub fn route(deed: DeedOf) -> Option<Route> {
    match deed {
        DeedOf::Session(id) => Some(Route::record(Tab::Commissions, "", id)),
        DeedOf::Contest(id) => Some(Route::record(Tab::Contests, "", id)),
        DeedOf::Event(id) => Some(Route::record(Tab::Partners, "events", id)),
        DeedOf::Clause(_) => None,
    }
}

/// Each as a line that leads to its record. Gives back where the user wants to go.
pub fn deeds_ui(ui: &mut Ui, cx: &Cx<'_>, deeds: &[Deed]) -> Option<Route> {
    let mut go = None;
    for deed in deeds {
        let text = upper_first(&in_words(deed, cx.tr));
        match route(deed.of) {
            Some(route) => {
                ui.horizontal_wrapped(|ui| {
                    if link_button(ui, &text).clicked() {
                        go = Some(route);
                    }
                });
            }
            None => {
                note(ui, &text);
            }
        }
    }
    go
}
