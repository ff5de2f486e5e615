//! What stands around the widget of a field: its look, its label, its problem.

use egui::{Align, Id, Layout, RichText, Stroke, TextEdit, Ui, Vec2};

use super::form::Field;
use crate::ui::{icons, theme};

/// The look all fields share. What is for reading can be marked and copied, not changed.
pub(super) fn dress<'t>(edit: TextEdit<'t>, field: &Field) -> TextEdit<'t> {
    edit.id(field.id)
        .margin(theme::FIELD_MARGIN)
        .desired_width(field.width)
        .hint_text(field.hint.clone())
}

pub(super) fn label_ui(ui: &mut Ui, label: &str, required: bool) -> Id {
    let colours = theme::palette(ui);
    /// Room for the mark of a required field.
    const MARK: f32 = 10.0;
    // A row of widgets would be as high as a button.
    let low = Vec2::new(ui.available_width(), 0.0);
    ui.allocate_ui_with_layout(low, Layout::left_to_right(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = 3.0;
        ui.spacing_mut().interact_size.y = 0.0;
        let text = RichText::new(label)
            .text_style(theme::label())
            .color(colours.weak);
        // Cut rather than wrapped, so that the fields of a row stand in one line.
        let label = ui.scope(|ui| {
            ui.set_max_width(ui.available_width() - if required { MARK } else { 0.0 });
            ui.add(egui::Label::new(text).truncate())
        });
        let label = label.inner;
        if required {
            ui.label(
                RichText::new("*")
                    .text_style(theme::label())
                    .color(colours.bad),
            );
        }
        label.id
    })
    .inner
}

pub(super) fn problem_ui(ui: &mut Ui, problem: &str) {
    let text = format!("{} {problem}", icons::WARNING_CIRCLE);
    let text = RichText::new(text)
        .text_style(theme::label())
        .color(theme::palette(ui).bad);
    // Without wrapping, a long sentence would push a resizable panel wider in every frame.
    ui.add(egui::Label::new(text).wrap());
}

pub(super) fn redden(ui: &mut Ui) {
    let border = Stroke::new(1.5, theme::palette(ui).bad);
    let widgets = &mut ui.visuals_mut().widgets;
    for look in [
        &mut widgets.inactive,
        &mut widgets.hovered,
        &mut widgets.noninteractive,
    ] {
        look.bg_stroke = border;
    }
}
