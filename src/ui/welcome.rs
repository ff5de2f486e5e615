//! What stands in the window while no file is open.

use egui::{Align, Layout, RichText, ScrollArea, TextStyle, Ui, Vec2};

use super::actions::{Action, Actions, FileAction};
use super::commands::Command;
use super::desk::Around;
use super::nav::{file_name, sign_ui};
use super::widgets::{icon_text_button, note, page, primary_button};
use super::{icons, theme};
use crate::i18n::Tr;

pub fn ui(ui: &mut Ui, around: Around<'_>, actions: &mut Actions) {
    page(ui, |ui| {
        ScrollArea::vertical()
            .auto_shrink([false, false])
            .show(ui, |ui| {
                let above = ((ui.available_height() - 420.0) * 0.4).max(12.0);
                ui.add_space(above);
                ui.vertical_centered(|ui| {
                    ui.set_max_width(theme::DIALOG_WIDTH * 1.4);
                    theme::padded_card(ui)
                        .inner_margin(egui::Margin::same(28))
                        .show(ui, |ui| card_ui(ui, around, actions));
                });
            });
    });
}

fn card_ui(ui: &mut Ui, around: Around<'_>, actions: &mut Actions) {
    let tr = around.tr;
    ui.with_layout(Layout::top_down(Align::Min), |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            let (rect, _) = ui.allocate_exact_size(Vec2::splat(48.0), egui::Sense::hover());
            sign_ui(ui.painter(), rect, theme::palette(ui));
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                ui.label(RichText::new(tr.app_name()).text_style(theme::title()));
                note(ui, &tr.welcome_what());
            });
        });
        ui.add_space(theme::SECTION_GAP);
        buttons_ui(ui, tr, actions);
        if !around.program.recent.is_empty() {
            ui.add_space(theme::SECTION_GAP);
            recent_ui(ui, around, actions);
        }
    });
}

fn buttons_ui(ui: &mut Ui, tr: &Tr, actions: &mut Actions) {
    note(ui, &tr.welcome_hint());
    ui.horizontal_wrapped(|ui| {
        if primary_button(ui, icons::PLUS, &tr.welcome_new()).clicked() {
            actions.push(Command::NewFile.action());
        }
        if icon_text_button(ui, icons::FOLDER_OPEN, &tr.welcome_open()).clicked() {
            actions.push(Command::OpenFile.action());
        }
        if icon_text_button(ui, icons::BUILDINGS, &tr.welcome_demo()).clicked() {
            actions.push(Command::Demo.action());
        }
    });
}

fn recent_ui(ui: &mut Ui, around: Around<'_>, actions: &mut Actions) {
    ui.label(RichText::new(around.tr.welcome_recent()).text_style(TextStyle::Heading));
    for file in &around.program.recent {
        let name = file_name(file);
        let open = super::widgets::buttons::named_row(ui, icons::FILE_TEXT, &name);
        if open.on_hover_text(file.display().to_string()).clicked() {
            actions.push(Action::File(FileAction::Open(file.clone())));
        }
        let folder = file.parent().map(|it| it.display().to_string());
        ui.indent(("folder", file), |ui| note(ui, &folder.unwrap_or_default()));
    }
}
