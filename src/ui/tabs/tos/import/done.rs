//! The last step: what was done, and the way back.

use egui::{RichText, TextStyle, Ui};

use super::lines::counts_ui;
use super::{ImportView, Step};
use crate::ops::Op;
use crate::ui::actions::{Action, Actions, FileAction};
use crate::ui::cx::Cx;
use crate::ui::route::{Route, Tab};
use crate::ui::widgets::{icon_text_button, note, page, primary_button};
use crate::ui::{icons, theme};

impl ImportView {
    pub(super) fn done_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let Some(outcome) = &self.outcome else {
            self.step = Step::Source;
            return;
        };
        let tr = cx.tr;
        let undoable = cx.office.undo_op() == Some(Op::ImportTos);
        page(ui, |ui| {
            self.head_ui(ui, cx.tr);
            theme::padded_card(ui).show(ui, |ui| {
                ui.set_width(ui.available_width());
                let title = if undoable {
                    tr.import_finished()
                } else {
                    tr.import_taken_back()
                };
                ui.label(RichText::new(title).text_style(TextStyle::Heading));
                if undoable {
                    counts_ui(ui, tr, outcome);
                    note(ui, &tr.import_finished_hint());
                }
                ui.add_space(theme::GAP);
                ui.horizontal_wrapped(|ui| {
                    if primary_button(ui, icons::CHECK, &tr.import_to_register()).clicked() {
                        actions.show(Route::tab(Tab::Tos));
                    }
                    let back = icons::ARROW_COUNTER_CLOCKWISE;
                    if undoable && icon_text_button(ui, back, &tr.import_undo()).clicked() {
                        actions.push(Action::Undo);
                    }
                    let more = icons::FOLDER_OPEN;
                    if icon_text_button(ui, more, &tr.import_another()).clicked() {
                        actions.push(Action::File(FileAction::ChooseTable));
                    }
                });
            });
        });
    }
}
