//! The lines over a list, which wrap where there is no room.

use egui::{Align, Label, Layout, RichText, Ui};

use crate::ui::theme;

/// The name of a page, and its buttons at the right, the first one outermost.
pub fn page_head(ui: &mut Ui, title: &str, buttons: impl FnOnce(&mut Ui)) {
    let title = RichText::new(title).text_style(theme::title());
    let title = |ui: &mut Ui| {
        ui.add(Label::new(title).truncate());
    };
    line(ui, "head", title, buttons);
}

/// The line over a list: search and filters at the left, buttons at the right, outermost first.
/// Where they have no room in one line, the buttons stand below, and either part wraps.
pub fn page_tools(ui: &mut Ui, left: impl FnOnce(&mut Ui), right: impl FnOnce(&mut Ui)) {
    line(ui, "tools", left, right);
    ui.add_space(2.0);
}

fn line(ui: &mut Ui, name: &str, left: impl FnOnce(&mut Ui), right: impl FnOnce(&mut Ui)) {
    let memory = ui.unique_id().with(name);
    let room = ui.available_width();
    let needed: Option<f32> = ui.data(|data| data.get_temp(memory));
    let wraps = needed.map_or(room < theme::TOOLS_WRAP_AT, |needed| needed > room);
    let (mut at_left, mut at_right) = (0.0, 0.0);
    let mut measured = |ui: &mut Ui, left: bool| {
        let width = ui.min_rect().width();
        *if left { &mut at_left } else { &mut at_right } = width;
    };
    if wraps {
        ui.horizontal_wrapped(|ui| {
            left(ui);
            measured(ui, true);
        });
        ui.horizontal_wrapped(|ui| {
            right(ui);
            measured(ui, false);
        });
    } else {
        ui.horizontal(|ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.scope(|ui| {
                    right(ui);
                    measured(ui, false);
                });
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    left(ui);
                    measured(ui, true);
                });
            });
        });
    }
    let now = at_left + at_right + 2.0 * theme::GAP;
    ui.data_mut(|data| data.insert_temp(memory, now));
    if (now > room) != wraps && needed.is_none_or(|needed| (needed > room) == wraps) {
        // Not a single frame is to be seen with one over another.
        ui.ctx().request_discard("tools");
    }
    ui.add_space(2.0);
}
