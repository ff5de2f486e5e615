//! The line over a list: how many rows are shown, by which filters, and what can be set up.

use egui::{
    Align, Button, Key, KeyboardShortcut, Layout, Modifiers, Popup, Response, RichText, Ui,
};

use super::filter_popup::FilterPopup;
use super::{Table, TableState, columns_popup, saved_popup};
use crate::i18n::Tr;
use crate::listings::Column;
use crate::ui::actions::Actions;
use crate::ui::cx::Cx;
use crate::ui::exporting::export_menu;
use crate::ui::widgets::buttons::{bare_icon_button, link_button};
use crate::ui::{icons, key_names, theme};

/// As in a spreadsheet.
pub(super) const FILTER_KEYS: KeyboardShortcut =
    KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::L);

impl<R> Table<'_, R> {
    pub(super) fn bar_ui(
        &self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        state: &mut TableState,
        actions: &mut Actions,
    ) {
        if self.rows.is_empty() && !state.is_narrowed() {
            return;
        }
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.spacing_mut().interact_size.y = 24.0;
            ui.horizontal(|ui| {
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    tools_ui(ui, cx, state, actions);
                    self.export_ui(ui, cx, state, actions);
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                        self.counts_ui(ui, cx.tr, state);
                    });
                });
            });
            if !state.chosen.is_empty() {
                ui.horizontal_wrapped(|ui| chips_ui(ui, cx.tr, state));
            }
        });
        self.filter_popup_ui(ui, cx, state);
    }

    /// What is shown, saved as a table; not while the rows are still being read.
    fn export_ui(&self, ui: &mut Ui, cx: &Cx<'_>, state: &TableState, actions: &mut Actions) {
        let whole = self.reading.is_none() && state.shown() > 0;
        let add = |ui: &mut Ui| bare_icon_button(ui, icons::EXPORT, &cx.tr.export_list());
        let button = ui.add_enabled_ui(whole, add).inner;
        let columns = state.shown_columns().iter();
        let columns: Vec<&Column<R>> = columns.map(|at| &self.columns[*at]).collect();
        let rows = || state.shown_rows().iter().map(|at| &self.rows[*at as usize]);
        export_menu(&button, cx, actions, self.name, &columns, rows);
    }

    fn counts_ui(&self, ui: &mut Ui, tr: &Tr, state: &TableState) {
        let (shown, all) = (state.shown(), self.rows.len());
        let mut text = if shown == all && !state.is_narrowed() {
            tr.list_rows(tr.number(all as i64))
        } else {
            tr.list_shown(tr.number(shown as i64), tr.number(all as i64))
        };
        if state.picked.len() > 0 {
            let picked = tr.list_picked(tr.number(state.picked.len() as i64));
            text = format!("{text} · {picked}");
        }
        if let Some(reading) = self.reading {
            let how_far = match reading.all {
                Some(all) => {
                    let done = tr.number(reading.done as i64);
                    tr.list_reading_of(done, tr.number(all as i64))
                }
                None => tr.list_reading(),
            };
            // The number of the first rows says nothing of the list.
            text = if reading.first {
                how_far
            } else {
                format!("{text} · {how_far}")
            };
        }
        let weak = theme::palette(ui).weak;
        let text = RichText::new(text).text_style(theme::label()).color(weak);
        ui.add(egui::Label::new(text).truncate());
    }
}

/// From the right: saved filters, columns, filters.
fn tools_ui(ui: &mut Ui, cx: &Cx<'_>, state: &mut TableState, actions: &mut Actions) {
    ui.spacing_mut().button_padding.x = 4.0;
    let saved = bare_icon_button(ui, icons::STAR, &cx.tr.list_saved());
    popup(&saved, &cx.tr.list_saved(), |ui| {
        saved_popup::ui(ui, cx, state, actions);
    });
    let columns = bare_icon_button(ui, icons::COLUMNS, &cx.tr.list_columns());
    popup(&columns, &cx.tr.list_columns(), |ui| {
        columns_popup::ui(ui, cx, state, actions);
    });
    let keys = key_names::text(&FILTER_KEYS);
    let name = format!("{} ({keys})", cx.tr.list_filter_columns());
    let filter = bare_icon_button(ui, icons::FUNNEL, &name);
    let modal = ui.memory(|memory| memory.top_modal_layer().is_some());
    let pressed = !modal && ui.input_mut(|input| input.consume_shortcut(&FILTER_KEYS));
    if filter.clicked() || pressed {
        state.filter = match state.filter {
            Some(_) => None,
            None => Some(FilterPopup::of(None, filter.rect)),
        };
    }
}

/// A small window under a button of the bar, open until one clicks elsewhere.
fn popup(button: &Response, name: &str, add: impl FnOnce(&mut Ui)) {
    Popup::menu(button)
        .close_behavior(egui::PopupCloseBehavior::CloseOnClickOutside)
        .accessible_name(name)
        .show(add);
}

/// What the list is narrowed to, each with a button that takes it away.
fn chips_ui(ui: &mut Ui, tr: &Tr, state: &mut TableState) {
    ui.spacing_mut().item_spacing.x = 4.0;
    let colours = theme::palette(ui);
    let mut removed = None;
    let mut opened = None;
    let columns: Vec<usize> = state.chosen.columns().collect();
    for column in &columns {
        let title = state.layout.title(*column);
        let values = values_text(tr, state, *column);
        let frame = egui::Frame::new()
            .fill(colours.accent_soft)
            .corner_radius(theme::RADIUS)
            .inner_margin(egui::Margin::symmetric(8, 1));
        let chip = |ui: &mut Ui| {
            let text = tr.list_chip(title, values);
            let label = RichText::new(&text).text_style(theme::label());
            let button = ui.add(
                Button::new(label.color(colours.text))
                    .frame(false)
                    .truncate(),
            );
            if button.on_hover_text(&text).clicked() {
                opened = Some(FilterPopup::of(Some(*column), ui.min_rect()));
            }
            if bare_icon_button(ui, icons::X, &tr.list_chip_remove(title)).clicked() {
                removed = Some(*column);
            }
        };
        frame.show(ui, |ui| {
            ui.with_layout(Layout::left_to_right(Align::Center), chip)
        });
    }
    if link_button(ui, &tr.list_widen()).clicked() {
        state.widen();
    }
    if let Some(column) = removed {
        state.chosen.clear(column);
    }
    if opened.is_some() {
        state.filter = opened;
    }
}

/// «Майна, Черёмушки и ещё 3».
fn values_text(tr: &Tr, state: &TableState, column: usize) -> String {
    const NAMED: usize = 3;
    let Some(values) = state.chosen.of(column) else {
        return String::new();
    };
    let named: Vec<String> = values
        .iter()
        .take(NAMED)
        .map(|it| value_text(tr, it))
        .collect();
    let named = named.join(", ");
    match values.len().saturating_sub(NAMED) {
        0 => named,
        more => tr.list_chip_more(named, more),
    }
}

/// A value as it is named; what is not known is not an empty place.
pub(super) fn value_text(tr: &Tr, value: &str) -> String {
    if value.is_empty() {
        tr.list_not_given()
    } else {
        value.replace('\n', " ")
    }
}
