//! The second step: what each column says of a TOS.

use egui::{Grid, Label, RichText, ScrollArea, Ui};

use super::source::{back_button, drop_down, shortened};
use super::{ImportView, Run, Step, headings};
use crate::domain::tos_import::TosField;
use crate::exchange::headings::first_record;
use crate::exchange::sheet::Sheet;
use crate::i18n::format::upper_first;
use crate::i18n::{Label as _, Tr};
use crate::listings::Mark;
use crate::ui::actions::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::widgets::{Form, badge, banner, note, page, primary_button};
use crate::ui::{icons, theme};

/// A column whose field was given to another one.
#[derive(Clone, Copy)]
pub(super) struct Displaced {
    field: TosField,
    column: usize,
    by: usize,
}

impl ImportView {
    pub(super) fn columns_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let Some(file) = self.file.clone() else {
            self.step = Step::Source;
            return;
        };
        let tr = cx.tr;
        page(ui, |ui| {
            self.head_ui(ui, cx.tr);
            note(
                ui,
                &if self.remembered {
                    tr.import_columns_remembered()
                } else {
                    tr.import_columns_hint()
                },
            );
            if !self.has_name() {
                let text = tr.import_no_name_here();
                banner(ui, Mark::Attention, icons::WARNING, &text, |_| ());
            }
            self.displaced_ui(ui, tr, &file.sheet);
            self.year_ui(ui, cx);
            let room = ui.available_height() - theme::CONTROL_HEIGHT - 3.0 * theme::SECTION_GAP;
            theme::padded_card(ui).show(ui, |ui| {
                ui.set_width(ui.available_width());
                ScrollArea::vertical()
                    .max_height(room.max(120.0))
                    .auto_shrink([false, false])
                    .show(ui, |ui| self.fields_ui(ui, tr, &file.sheet));
            });
            ui.add_space(theme::GAP);
            ui.horizontal(|ui| {
                if back_button(ui, tr) {
                    self.step = Step::Source;
                }
                let ready = self.has_name();
                let add =
                    |ui: &mut Ui| primary_button(ui, icons::CHECK, &tr.import_try()).clicked();
                if ui.add_enabled_ui(ready, add).inner {
                    let (key, columns) = (headings(&file, self.header), self.columns.clone());
                    actions.push(Action::Program(Box::new(move |program| {
                        program.remember_import(key, columns);
                    })));
                    self.choices.clear();
                    self.run(cx, actions, Run::Trial);
                }
            });
        });
    }

    fn year_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let figures = [TosField::Residents, TosField::Members];
        if !figures.iter().any(|it| self.columns.contains(&Some(*it))) {
            return;
        }
        const YEAR: f32 = 110.0;
        let tr = cx.tr;
        ui.horizontal(|ui| {
            ui.label(tr.import_year());
            let size = egui::vec2(YEAR, theme::CONTROL_HEIGHT);
            let down = egui::Layout::top_down(egui::Align::Min);
            ui.allocate_ui_with_layout(size, down, |ui| {
                Form::show(ui, cx, &mut self.year_form, true, |form| {
                    form.bare()
                        .number("year", &tr.import_year(), &mut self.year);
                });
            });
            note(
                ui,
                &if self.columns.contains(&Some(TosField::FiguresYear)) {
                    tr.import_year_is_in_column()
                } else if self.year_written {
                    tr.import_year_is_written()
                } else {
                    tr.import_year_is_this()
                },
            );
        });
    }

    fn fields_ui(&mut self, ui: &mut Ui, tr: &Tr, sheet: &Sheet) {
        let records = first_record(sheet, self.header);
        Grid::new("import-columns")
            .num_columns(3)
            .striped(true)
            .spacing([theme::SECTION_GAP, theme::GAP])
            .show(ui, |ui| {
                for head in [tr.import_heading(), tr.import_says(), tr.import_example()] {
                    let weak = theme::palette(ui).weak;
                    ui.label(RichText::new(head).text_style(theme::head()).color(weak));
                }
                ui.end_row();
                for column in 0..self.columns.len() {
                    self.field_ui(ui, tr, sheet, records, column);
                    ui.end_row();
                }
            });
    }

    /// A field has one column, but for the note: the other column that had it is told of.
    fn choose(&mut self, column: usize, chosen: Option<TosField>) {
        self.displaced = self.displaced.filter(|it| it.column != column);
        let other = self.columns.iter().position(|it| *it == chosen);
        if let (Some(field), Some(other)) = (chosen.filter(|it| *it != TosField::Note), other) {
            self.columns[other] = None;
            let by = column;
            let column = other;
            self.displaced = Some(Displaced { field, column, by });
        }
        self.columns[column] = chosen;
    }

    /// Which column has lost its field to which.
    fn displaced_ui(&self, ui: &mut Ui, tr: &Tr, sheet: &Sheet) {
        if let Some(it) = self.displaced {
            let heading = |column| heading(sheet, self.header, column, tr);
            let field = upper_first(&it.field.label(tr));
            let text = tr.import_displaced(heading(it.column), field, heading(it.by));
            banner(ui, Mark::Attention, icons::WARNING, &text, |_| ());
        }
    }

    fn field_ui(&mut self, ui: &mut Ui, tr: &Tr, sheet: &Sheet, records: usize, column: usize) {
        const EXAMPLES: usize = 3;
        let heading = heading(sheet, self.header, column, tr);
        let lost = self.displaced.is_some_and(|it| it.column == column);
        ui.horizontal(|ui| {
            ui.label(shortened(&heading, 50)).on_hover_text(&heading);
            if lost {
                badge(ui, Mark::Attention, &tr.import_now_not_taken());
            }
        });
        let before = self.columns[column];
        let mut chosen = before;
        let named = TosField::ALL
            .iter()
            .map(|it| (Some(*it), upper_first(&it.label(tr))));
        let entries: Vec<(Option<TosField>, String)> = [(None, tr.import_not_taken())]
            .into_iter()
            .chain(named)
            .collect();
        let name = tr.import_says_of(&*heading);
        drop_down(ui, ("field", column), &name, 250.0, &mut chosen, &entries);
        if chosen != before {
            self.choose(column, chosen);
        }
        let cells = (records..sheet.len()).map(|row| sheet.cell(row, column).trim());
        let examples: Vec<&str> = cells.filter(|it| !it.is_empty()).take(EXAMPLES).collect();
        let weak = theme::palette(ui).weak;
        let examples = examples.join("  ·  ").replace('\n', " ");
        ui.add(Label::new(RichText::new(shortened(&examples, 200)).color(weak)).truncate());
    }
}

/// The heading of a column, or its number where it has none.
pub(super) fn heading(sheet: &Sheet, header: usize, column: usize, tr: &Tr) -> String {
    let heading = sheet.cell(header, column);
    let words: Vec<&str> = heading.split_whitespace().collect();
    if words.is_empty() {
        tr.import_column_number(column as u64 + 1)
    } else {
        words.join(" ")
    }
}
