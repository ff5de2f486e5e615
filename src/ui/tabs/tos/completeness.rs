//! What is not filled in: the register of a day by its empty fields; a row opens its card.

use chrono::NaiveDate;
use egui::{Align, Layout, Ui};

use super::list::day_ui;
use crate::domain::completeness::{Completeness, Fullness};
use crate::domain::register_gaps::Gap;
use crate::listings::completeness::COMPLETENESS;
use crate::ops::{self, Office};
use crate::papers::Paper;
use crate::ui::actions::Actions;
use crate::ui::cached::Cached;
use crate::ui::cx::Cx;
use crate::ui::icons;
use crate::ui::printing::print;
use crate::ui::route::{Route, Tab};
use crate::ui::tabs::TabView;
use crate::ui::widgets::{
    FormState, Table, TableEvent, TableState, filter, icon_text_button, note, page, page_tools,
    search_box, unreadable,
};

pub(super) const SECTION: &str = "completeness";

pub(super) struct CompletenessView {
    /// The day it is shown as of; none is today.
    on: Option<NaiveDate>,
    on_form: FormState,
    /// Only entries that lack this field.
    gap: Option<Gap>,
    found: Cached<Found, (NaiveDate, Option<Gap>)>,
    list: TableState,
}

/// The whole answer, and the rows of the list.
struct Found {
    whole: Completeness,
    rows: Vec<Fullness>,
}

impl Default for CompletenessView {
    fn default() -> Self {
        Self {
            on: None,
            on_form: FormState::new("completeness-on"),
            gap: None,
            found: Cached::default(),
            list: TableState::sorted_by(3, false),
        }
    }
}

fn read(office: &Office, on: NaiveDate, gap: Option<Gap>) -> ops::Result<Found> {
    let whole = office.register_completeness(on)?;
    let lacking = |it: &&Fullness| gap.is_none_or(|gap| it.missing().contains(&gap));
    let rows = whole.entries.iter().filter(lacking).cloned().collect();
    Ok(Found { whole, rows })
}

impl TabView for CompletenessView {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        page(ui, |ui| {
            self.bar_ui(ui, cx, actions);
            self.rows_ui(ui, cx, actions);
        });
    }

    fn print(&mut self, cx: &Cx<'_>, actions: &mut Actions) {
        let on = self.day(cx);
        print(cx, actions, &Paper::Completeness { on });
    }
}

impl CompletenessView {
    fn day(&self, cx: &Cx<'_>) -> NaiveDate {
        self.on.unwrap_or_else(|| cx.today())
    }

    fn bar_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let tr = cx.tr;
        let mut asked = false;
        let (list, gap) = (&mut self.list, &mut self.gap);
        let (on_form, on) = (&mut self.on_form, &mut self.on);
        page_tools(
            ui,
            |ui| {
                search_box(ui, cx, list, &tr.tos_search_hint());
                filter(ui, tr, &tr.completeness_lacks(), gap, &Gap::ALL);
            },
            |ui| {
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    asked =
                        icon_text_button(ui, icons::PRINTER, &tr.completeness_print()).clicked();
                    day_ui(ui, cx, on_form, on);
                    ui.label(tr.tos_on());
                });
            },
        );
        if asked {
            self.print(cx, actions);
        }
    }

    fn rows_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let tr = cx.tr;
        let question = (self.day(cx), self.gap);
        let found = self
            .found
            .get_for(cx.office, question, |office, (on, gap)| {
                read(office, *on, *gap)
            });
        let found = match found {
            Ok(found) => found,
            Err(error) => return unreadable(ui, cx, error),
        };
        let percent = found.whole.share().percent().unwrap_or(0).to_string();
        let (count, full) = (found.whole.entries.len(), found.whole.full());
        note(ui, &tr.completeness_counted(count, full, percent));
        let event = Table::new(&tr.completeness_title(), COMPLETENESS, &found.rows)
            .empty(tr.completeness_none(), tr.completeness_none_hint())
            .show(ui, cx, &mut self.list, actions);
        if let Some(TableEvent::Chosen(at) | TableEvent::Opened(at)) = event {
            actions.show(Route::record(Tab::Tos, "", found.rows[at].tos));
        }
    }
}
