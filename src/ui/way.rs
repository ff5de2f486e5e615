//! Above the navigation: back, forward, and the search over everything.

use egui::{Align2, Response, Role, Sense, Stroke, StrokeKind, TextStyle, Ui, Vec2, WidgetInfo};

use super::actions::{Action, Actions};
use super::commands::Command;
use super::nav::Shown;
use super::theme;
use crate::i18n::Tr;

/// Back, forward, and the search over everything.
pub(super) fn ui(ui: &mut Ui, shown: &Shown<'_>, narrow: bool, actions: &mut Actions) {
    const ARROW: f32 = 28.0;
    let search = shown.travels.iter().zip([Command::Back, Command::Forward]);
    let draw = |ui: &mut Ui, actions: &mut Actions| {
        ui.spacing_mut().item_spacing.x = 4.0;
        for (can, command) in search {
            let width = if narrow {
                (ui.available_width() - 4.0).min(ARROW / 1.75)
            } else {
                ARROW
            };
            if button(ui, shown.tr, command, *can, width).clicked() {
                actions.push(command.action());
            }
        }
        if !narrow && button(ui, shown.tr, Command::Palette, true, ui.available_width()).clicked() {
            actions.push(Action::Palette);
        }
    };
    ui.horizontal(|ui| draw(ui, actions));
    if narrow && button(ui, shown.tr, Command::Palette, true, ui.available_width()).clicked() {
        actions.push(Action::Palette);
    }
    ui.add_space(6.0);
}

/// A button on the dark ground; the widest one has its words and its keys on it.
fn button(ui: &mut Ui, tr: &Tr, command: Command, can: bool, width: f32) -> Response {
    let colours = theme::palette(ui);
    let size = Vec2::new(width, theme::CONTROL_HEIGHT);
    let sense = if can { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(size, sense);
    let wide = width > 100.0;
    let painter = ui.painter().with_clip_rect(rect);
    let ground = match (can && response.hovered(), wide) {
        (true, _) => colours.nav_chosen,
        (false, true) => colours.nav_chosen.gamma_multiply(0.55),
        (false, false) => theme::CLEAR,
    };
    painter.rect_filled(rect, theme::RADIUS, ground);
    if response.has_focus() {
        let stroke = Stroke::new(1.5, colours.accent);
        painter.rect_stroke(rect.shrink(1.0), theme::RADIUS, stroke, StrokeKind::Inside);
    }
    let colour = if can {
        colours.nav_text
    } else {
        colours.nav_chosen
    };
    let font = theme::icon(theme::ICON);
    let keys = command.shortcut_text();
    let text = command.text(tr);
    if wide {
        let left = rect.left_center() + Vec2::new(10.0, 0.0);
        painter.text(left, Align2::LEFT_CENTER, command.icon(), font, colour);
        let at = left + Vec2::new(24.0, 0.0);
        let body = TextStyle::Body.resolve(ui.style());
        painter.text(at, Align2::LEFT_CENTER, tr.palette_short(), body, colour);
        let at = rect.right_center() - Vec2::new(10.0, 0.0);
        let small = theme::icon(theme::SMALL);
        painter.text(
            at,
            Align2::RIGHT_CENTER,
            &keys,
            small,
            colour.gamma_multiply(0.7),
        );
    } else {
        painter.text(
            rect.center(),
            Align2::CENTER_CENTER,
            command.icon(),
            font,
            colour,
        );
    }
    response.widget_info(|| WidgetInfo::labeled(Role::Button, can, &text));
    response.on_hover_text(format!("{text} ({keys})"))
}
