//! The list of TOS as of a day, its search, and the printing of the register.

use chrono::NaiveDate;
use egui::{Align, Layout, Ui};

use super::TosTab;
use super::import::SECTION;
use super::print::register_menu;
use crate::domain::register::TosRow;
use crate::domain::tos::TosStatus;
use crate::listings::tos::TOS;
use crate::ops::Office;
use crate::ui::actions::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::route::{Route, Tab};
use crate::ui::widgets::{
    Form, FormState, Table, TableEvent, icon_button, icon_text_button, note, nothing, page,
    page_tools, primary_button, search_box, unreadable,
};
use crate::ui::{icons, theme};

impl TosTab {
    pub(super) fn list_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        page(ui, |ui| {
            self.bar_ui(ui, cx, actions);
            self.rows_ui(ui, cx, actions);
        });
    }

    /// The search and the day at the left, the buttons at the right; below each other in a narrow window.
    fn bar_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let (list, form, on) = (&mut self.list, &mut self.on_form, &mut self.on);
        let mut shown_on = *on;
        page_tools(
            ui,
            |ui| {
                search_box(ui, cx, list, &cx.tr.tos_search_hint());
                // The day does not part from its name.
                ui.horizontal(|ui| {
                    ui.label(cx.tr.tos_on());
                    day_ui(ui, cx, form, &mut shown_on);
                });
            },
            |ui| buttons_ui(ui, cx, on.unwrap_or_else(|| cx.today()), actions),
        );
        *on = shown_on;
    }

    fn rows_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let (tr, on) = (cx.tr, self.day(cx));
        let ctx = ui.ctx().clone();
        let begin = |office: &Office, on: &NaiveDate| office.begin_tos_rows(*on);
        if let Err(error) = self.rows.get_for(&ctx, cx.office, on, begin) {
            return unreadable(ui, cx, error);
        }
        let rows = self.rows.rows();
        let active = active(&mut self.active, self.rows.version(), rows);
        let mut counted = tr.tos_counted(rows.len(), active);
        if self.on.is_some() {
            counted = tr.tos_counted_on(tr.long_date(on), counted);
        }
        let first_only = self.rows.reading().is_some_and(|it| it.first);
        if !first_only {
            note(ui, &counted);
        }
        let (none, hint) = match self.on {
            Some(_) => (tr.tos_none_on_day(), tr.tos_none_on_day_hint()),
            None => (tr.tos_none(), tr.tos_none_hint()),
        };
        if rows.is_empty() && !first_only && self.on.is_none() && self.rows.reading().is_none() {
            return nothing(ui, icons::USERS_THREE, &none, &hint, |ui| {
                let text = tr.tos_import_do();
                if icon_text_button(ui, icons::UPLOAD_SIMPLE, &text).clicked() {
                    actions.show(Route::section(Tab::Tos, SECTION));
                }
            });
        }
        let name = Tab::Tos.title(tr);
        let table = Table::new(&name, TOS, rows)
            .gradual(&self.rows)
            .whole()
            .empty(none, hint);
        let event = table.show(ui, cx, &mut self.list, actions);
        if let Some(TableEvent::Opened(at) | TableEvent::Chosen(at)) = event {
            actions.show(Route::record(Tab::Tos, "", rows[at].id));
        }
    }
}

fn buttons_ui(ui: &mut Ui, cx: &Cx<'_>, on: NaiveDate, actions: &mut Actions) {
    if primary_button(ui, icons::PLUS, &cx.tr.tos_add()).clicked() {
        actions.push(Action::New);
    }
    let button = icon_text_button(ui, icons::PRINTER, &cx.tr.tos_print());
    register_menu(&button, cx, on, actions);
    let import = icon_button(ui, icons::UPLOAD_SIMPLE, &cx.tr.tos_import());
    if import.clicked() {
        actions.show(Route::section(Tab::Tos, SECTION));
    }
}

/// The day that the list and the card are shown as of.
pub(super) fn day_ui(ui: &mut Ui, cx: &Cx<'_>, state: &mut FormState, on: &mut Option<NaiveDate>) {
    const DAY: f32 = 190.0;
    let down = Layout::top_down(Align::Min);
    let size = egui::vec2(DAY, theme::CONTROL_HEIGHT);
    ui.allocate_ui_with_layout(size, down, |ui| {
        Form::show(ui, cx, state, true, |form| {
            form.bare().date("on", &cx.tr.tos_on(), on);
        });
    });
}

/// How many are active, counted once a version.
fn active(counted: &mut Option<(u64, usize)>, version: u64, rows: &[TosRow]) -> usize {
    match counted {
        Some((of, count)) if *of == version => *count,
        _ => {
            let active = |it: &&TosRow| it.status == Some(TosStatus::Active);
            let count = rows.iter().filter(active).count();
            *counted = Some((version, count));
            count
        }
    }
}
