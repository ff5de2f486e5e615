//! The columns of a list: which are shown, in what order; or as they were.

use egui::{Align, Layout, RichText, Ui};

use super::TableState;
use super::filter_popup::check_row;
use super::head::keep;
use crate::ui::actions::Actions;
use crate::ui::cx::Cx;
use crate::ui::widgets::buttons::{bare_icon_button, icon_text_button};
use crate::ui::{icons, theme};

pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, state: &mut TableState, actions: &mut Actions) {
    const WIDTH: f32 = 320.0;
    let tr = cx.tr;
    ui.set_width(WIDTH);
    ui.label(RichText::new(tr.list_columns()).text_style(theme::strong()));
    ui.spacing_mut().item_spacing.y = 0.0;
    let all = state.layout.all();
    let mut changed = false;
    for (place, (column, shown)) in all.iter().enumerate() {
        let title = state.layout.title(*column).to_owned();
        let size = egui::vec2(WIDTH, theme::CONTROL_HEIGHT);
        ui.push_id(column, |ui| {
            ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().button_padding.x = 4.0;
                let mut nudge = |ui: &mut Ui, icon, name: &str, left: bool, can: bool| {
                    let add = |ui: &mut Ui| bare_icon_button(ui, icon, name).clicked();
                    if ui.add_enabled_ui(can, add).inner {
                        state.layout.nudge(*column, left);
                        changed = true;
                    }
                };
                let last = place + 1 < all.len();
                let name = tr.list_column_right(title.as_str());
                nudge(ui, icons::ARROW_DOWN, &name, false, last);
                let name = tr.list_column_left(title.as_str());
                nudge(ui, icons::ARROW_UP, &name, true, place > 0);
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    if check_row(ui, *shown, false, &title, "").clicked() {
                        state.layout.set_shown(*column, !shown);
                        changed = true;
                    }
                });
            });
        });
    }
    ui.add_space(theme::GAP);
    let reset = |ui: &mut Ui| {
        let icon = icons::ARROW_COUNTER_CLOCKWISE;
        icon_text_button(ui, icon, &tr.list_columns_reset()).clicked()
    };
    if ui.add_enabled_ui(state.layout.is_touched(), reset).inner {
        state.layout.reset();
        changed = true;
    }
    if changed {
        keep(cx, state, actions);
    }
}
