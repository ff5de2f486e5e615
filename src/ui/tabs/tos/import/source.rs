//! The first step: the file, how it is read, where its headings are.

use std::path::Path;

use egui::{Grid, RichText, ScrollArea, Ui};

use super::{ImportView, Step};
use crate::domain::code::Code;
use crate::exchange::csv_text::{Delimiter, Encoding, Quote, TextForm};
use crate::exchange::table_file::{Form, TableFile};
use crate::i18n::Tr;
use crate::listings::Mark;
use crate::ui::actions::{Action, Actions, FileAction};
use crate::ui::cx::Cx;
use crate::ui::widgets::{
    DropDown, banner, icon_text_button, link_button, note, nothing, page, primary_button,
};
use crate::ui::{icons, theme};

impl ImportView {
    pub(super) fn source_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        page(ui, |ui| {
            self.head_ui(ui, cx.tr);
            if let Some(why) = &self.failed {
                banner(ui, Mark::Bad, icons::WARNING, why, |_| ());
            }
            match (self.file.clone(), &self.path) {
                (Some(file), _) => self.file_ui(ui, cx, actions, &file),
                (None, Some(_)) if self.failed.is_none() => {
                    ui.horizontal(|ui| {
                        ui.spinner();
                        ui.label(cx.tr.import_reading());
                    });
                }
                _ => {
                    let tr = cx.tr;
                    let (what, to_do) = (tr.import_choose(), tr.import_choose_hint());
                    nothing(ui, icons::UPLOAD_SIMPLE, &what, &to_do, |ui| {
                        if primary_button(ui, icons::FOLDER_OPEN, &tr.import_choose_do()).clicked()
                        {
                            actions.push(Action::File(FileAction::ChooseTable));
                        }
                    });
                }
            }
        });
    }

    fn file_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions, file: &TableFile) {
        let tr = cx.tr;
        ui.horizontal_wrapped(|ui| {
            let name = self.path.as_deref().and_then(Path::file_name);
            let name = name.map(|it| it.to_string_lossy()).unwrap_or_default();
            ui.label(RichText::new(name).text_style(theme::strong()));
            if link_button(ui, &tr.import_other_file()).clicked() {
                actions.push(Action::File(FileAction::ChooseTable));
            }
        });
        match &file.form {
            Form::Text { form, bad_letters } => {
                self.text_ui(ui, tr, *form);
                if *bad_letters > 0 {
                    let text = tr.import_bad_letters_here(*bad_letters as u64);
                    banner(ui, Mark::Attention, icons::WARNING, &text, |_| ());
                }
            }
            Form::Book { names, shown } => self.sheets_ui(ui, tr, names, *shown),
        }
        let line = file.sheet.line(self.header);
        note(ui, &tr.import_header_hint(line, file.sheet.len() as u64));
        let room = ui.available_height() - theme::CONTROL_HEIGHT - theme::SECTION_GAP;
        let mut header = self.header;
        theme::card(ui).show(ui, |ui| {
            rows_ui(ui, tr, file, &mut header, room);
        });
        if header != self.header {
            self.set_header(cx, header);
        }
        ui.add_space(theme::GAP);
        if primary_button(ui, icons::CARET_RIGHT, &tr.import_to_columns()).clicked() {
            self.step = Step::Columns;
        }
    }

    fn text_ui(&mut self, ui: &mut Ui, tr: &Tr, form: TextForm) {
        let mut form = form;
        let before = form;
        ui.horizontal_wrapped(|ui| {
            let name = |it: Encoding| tr.import_encoding_name(it.code());
            choice_ui(ui, &tr.import_encoding(), &mut form.encoding, name);
            let name = |it: Delimiter| tr.import_delimiter_name(it.code());
            choice_ui(ui, &tr.import_delimiter(), &mut form.delimiter, name);
            let name = |it: Quote| tr.import_quote_name(it.code());
            choice_ui(ui, &tr.import_quote(), &mut form.quote, name);
        });
        if form != before {
            self.wanted.text.encoding = Some(form.encoding);
            self.wanted.text.delimiter = Some(form.delimiter);
            self.wanted.text.quote = Some(form.quote);
            self.read_anew();
        }
    }

    fn sheets_ui(&mut self, ui: &mut Ui, tr: &Tr, names: &[String], shown: usize) {
        let mut chosen = shown;
        ui.horizontal(|ui| {
            ui.label(tr.import_sheet());
            let entries: Vec<(usize, String)> = names.iter().cloned().enumerate().collect();
            drop_down(
                ui,
                "sheet",
                &tr.import_sheet(),
                240.0,
                &mut chosen,
                &entries,
            );
        });
        if chosen != shown {
            self.wanted.sheet = names.get(chosen).cloned();
            self.read_anew();
        }
    }
}

/// A closed list to choose from, with its name before it.
fn choice_ui<C: Code>(ui: &mut Ui, name: &str, chosen: &mut C, text: impl Fn(C) -> String) {
    ui.label(name);
    let entries: Vec<(C, String)> = C::VALUES.iter().map(|it| (*it, text(*it))).collect();
    drop_down(ui, name, name, 150.0, chosen, &entries);
    ui.add_space(theme::GAP);
}

/// One of `entries`, each with its text; `name` is for screen readers.
pub(super) fn drop_down<T: Copy + PartialEq>(
    ui: &mut Ui,
    salt: impl std::hash::Hash + std::fmt::Debug,
    name: &str,
    width: f32,
    chosen: &mut T,
    entries: &[(T, String)],
) {
    let at = entries.iter().position(|it| it.0 == *chosen);
    let texts: Vec<String> = entries.iter().map(|it| it.1.clone()).collect();
    let shown = at.map_or("", |at| &*texts[at]);
    let list = DropDown::new(shown, at, &texts).width(width);
    let (response, taken) = list.show(ui, ("import", salt));
    response.accessible_name(name);
    if let Some(taken) = taken {
        *chosen = entries[taken].0;
    }
}

/// The first rows as they are, each with a button that makes it the headings.
fn rows_ui(ui: &mut Ui, tr: &Tr, file: &TableFile, header: &mut usize, room: f32) {
    const SHOWN: usize = 30;
    const LETTERS: usize = 40;
    let rows = file.sheet.len().min(SHOWN.max(*header + 1));
    ScrollArea::both()
        .max_height(room.max(120.0))
        .auto_shrink([false, false])
        .show(ui, |ui| {
            Grid::new("import-rows")
                .striped(true)
                .spacing([theme::CELL_PAD, theme::GAP / 2.0])
                .show(ui, |ui| {
                    for row in 0..rows {
                        let line = file.sheet.line(row);
                        let mine = row == *header;
                        let button = ui.selectable_label(mine, line.to_string());
                        let name = tr.import_header_line(line);
                        button.widget_info(|| {
                            egui::WidgetInfo::selected(egui::Role::RadioButton, true, mine, &name)
                        });
                        if button.on_hover_text(&name).clicked() {
                            *header = row;
                        }
                        for cell in file.sheet.cells(row) {
                            let short: String =
                                cell.split_whitespace().collect::<Vec<_>>().join(" ");
                            let short = shortened(&short, LETTERS);
                            let text = if mine {
                                RichText::new(short).text_style(theme::strong())
                            } else {
                                RichText::new(short)
                            };
                            ui.label(text);
                        }
                        ui.end_row();
                    }
                });
        });
}

/// The beginning of a text, with a mark where it was cut.
pub(super) fn shortened(text: &str, letters: usize) -> String {
    let mut short: String = text.chars().take(letters).collect();
    if short.len() < text.len() {
        short.push('\u{2026}');
    }
    short
}

/// Back and on, at the bottom of a step.
pub(super) fn back_button(ui: &mut Ui, tr: &Tr) -> bool {
    icon_text_button(ui, icons::CARET_LEFT, &tr.import_back()).clicked()
}
