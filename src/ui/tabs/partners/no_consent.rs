//! The page of people whose data is kept without a valid consent, on a day.

use chrono::NaiveDate;
use egui::{Align, Layout, Ui};

use super::people;
use crate::domain::people::NoConsent;
use crate::listings::people::WITHOUT_CONSENT;
use crate::papers::Paper;
use crate::ui::actions::Actions;
use crate::ui::cached::Cached;
use crate::ui::cx::Cx;
use crate::ui::printing::print;
use crate::ui::tabs::TabView;
use crate::ui::widgets::{
    Form, FormState, Table, TableEvent, TableState, icon_text_button, page, page_tools, search_box,
    unreadable,
};
use crate::ui::{icons, theme};

pub(super) const SECTION: &str = "no-consent";

pub(super) struct NoConsentView {
    rows: Cached<Vec<NoConsent>, NaiveDate>,
    /// The day it is asked for; today if none was chosen.
    on: Option<NaiveDate>,
    form: FormState,
    list: TableState,
}

impl Default for NoConsentView {
    fn default() -> Self {
        Self {
            rows: Cached::default(),
            on: None,
            form: FormState::new("no-consent"),
            list: TableState::sorted_by(0, false),
        }
    }
}

impl TabView for NoConsentView {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        page(ui, |ui| {
            self.bar_ui(ui, cx, actions);
            self.list_ui(ui, cx, actions);
        });
    }

    fn print(&mut self, cx: &Cx<'_>, actions: &mut Actions) {
        let on = self.day(cx);
        print(cx, actions, &Paper::NoConsent { on });
    }
}

impl NoConsentView {
    fn day(&self, cx: &Cx<'_>) -> NaiveDate {
        self.on.unwrap_or_else(|| cx.today())
    }

    fn bar_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        const DAY: f32 = 190.0;
        let tr = cx.tr;
        let mut asked = false;
        let (list, form, on) = (&mut self.list, &mut self.form, &mut self.on);
        page_tools(
            ui,
            |ui| search_box(ui, cx, list, &tr.no_consent_search()),
            |ui| {
                asked = icon_text_button(ui, icons::PRINTER, &tr.no_consent_print()).clicked();
                let size = egui::vec2(DAY, theme::CONTROL_HEIGHT);
                let down = Layout::top_down(Align::Min);
                ui.allocate_ui_with_layout(size, down, |ui| {
                    Form::show(ui, cx, form, true, |form| {
                        form.set_editable(true)
                            .bare()
                            .date("on", &tr.no_consent_on(), on);
                    });
                });
                ui.label(tr.no_consent_on());
            },
        );
        if asked {
            self.print(cx, actions);
        }
    }

    fn list_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let (tr, on) = (cx.tr, self.day(cx));
        let rows = self.rows.get_for(cx.office, on, |office, on| {
            office.people_without_consent(*on)
        });
        let rows = match rows {
            Ok(rows) => rows,
            Err(error) => return unreadable(ui, cx, error),
        };
        let event = Table::new(&tr.no_consent_title(), WITHOUT_CONSENT, rows)
            .empty(tr.no_consent_empty(), tr.no_consent_empty_hint())
            .show(ui, cx, &mut self.list, actions);
        if let Some(TableEvent::Chosen(at) | TableEvent::Opened(at)) = event {
            actions.show(people::route(rows[at].person.id));
        }
    }
}
