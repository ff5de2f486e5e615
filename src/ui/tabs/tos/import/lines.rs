//! The third step: what each line would do, what is wrong with it, and what to do with known TOS.

use egui::{Label, RichText, ScrollArea, TextStyle, Ui};

use super::columns::heading;
use super::source::{back_button, drop_down};
use super::{ImportView, Run, Step};
use crate::domain::tos_import::{Duplicates, ImportPlan, Planned, Standing};
use crate::i18n::format::upper_first;
use crate::i18n::{Label as _, Tr};
use crate::listings::Mark;
use crate::listings::tos_import::IMPORT;
use crate::ui::actions::Actions;
use crate::ui::cx::Cx;
use crate::ui::widgets::{
    Split, Table, TableEvent, badge, banner, bare_icon_button, primary_button,
};
use crate::ui::{icons, theme};

impl ImportView {
    pub(super) fn lines_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let Some(plan) = self.plan.take() else {
            self.step = Step::Columns;
            return;
        };
        let chosen = self.chosen.and_then(|at| plan.lines.get(at)).cloned();
        let page = Split::sharing(ui, chosen.is_some(), 0.3);
        let mut again = false;
        if let Some(line) = &chosen {
            page.card(ui, |ui| again |= self.line_ui(ui, cx.tr, line));
        }
        page.list(ui, |ui| {
            self.head_ui(ui, cx.tr);
            counts_ui(ui, cx.tr, &plan);
            again |= self.duplicates_ui(ui, cx.tr, &plan);
            let buttons = theme::CONTROL_HEIGHT + theme::SECTION_GAP;
            let size = egui::vec2(ui.available_width(), ui.available_height() - buttons);
            let down = egui::Layout::top_down(egui::Align::Min);
            ui.allocate_ui_with_layout(size, down, |ui| {
                let name = cx.tr.import_step_lines();
                let table = Table::new(&name, IMPORT, &plan.lines).current(self.chosen);
                let event = table.show(ui, cx, &mut self.list, actions);
                if let Some(TableEvent::Chosen(at) | TableEvent::Opened(at)) = event {
                    self.chosen = Some(at);
                }
            });
            ui.add_space(theme::GAP);
            self.buttons_ui(ui, cx, actions, &plan);
        });
        self.plan = Some(plan);
        if again {
            self.run(cx, actions, Run::Trial);
        }
    }

    /// What to do with all TOS that the register has; true if it was changed.
    fn duplicates_ui(&mut self, ui: &mut Ui, tr: &Tr, plan: &ImportPlan) -> bool {
        let differs = |it: &&Planned| matches!(it.standing, Standing::Differs(_));
        let before = self.duplicates;
        let differing = plan.lines.iter().filter(differs).count();
        let twins = twins(tr, plan);
        if differing == 0 && twins.is_none() {
            return false;
        }
        ui.horizontal_wrapped(|ui| {
            if differing > 0 {
                ui.label(tr.import_known(differing as u64));
            }
            if let Some(twins) = twins {
                ui.label(twins);
            }
            let none = tr.duplicates_ask();
            choice_ui(ui, &tr.import_duplicates(), &none, tr, &mut self.duplicates);
        });
        self.duplicates != before
    }

    fn buttons_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions, plan: &ImportPlan) {
        let (tr, counts) = (cx.tr, plan.counts());
        ui.horizontal(|ui| {
            if back_button(ui, tr) {
                self.step = Step::Columns;
            }
            if counts.refused > 0 {
                ui.checkbox(&mut self.only_good, tr.import_only_good(counts.refused));
            }
            let doing = counts.added + counts.changed;
            let ready = doing > 0 && (counts.refused == 0 || self.only_good);
            let text = tr.import_do(doing);
            let add = |ui: &mut Ui| primary_button(ui, icons::DOWNLOAD_SIMPLE, &text).clicked();
            if ui.add_enabled_ui(ready, add).inner {
                self.run(cx, actions, Run::Import);
            }
        });
    }

    /// One line at the side: all that is wrong with it, and what to do with it alone.
    fn line_ui(&mut self, ui: &mut Ui, tr: &Tr, line: &Planned) -> bool {
        let file = self.file.clone();
        ui.horizontal(|ui| {
            ui.label(RichText::new(tr.import_line_title(line.line)).text_style(TextStyle::Heading));
            if bare_icon_button(ui, icons::X, &tr.import_line_close()).clicked() {
                self.chosen = None;
            }
        });
        let mut changed = false;
        ScrollArea::vertical().show(ui, |ui| {
            ui.add(Label::new(&line.name).wrap());
            let said = tr.import_said(line);
            if !said.is_empty() {
                ui.add(Label::new(upper_first(&said)).wrap());
            }
            for problem in &line.problems {
                let mark = if problem.flaw.keeps_out() {
                    Mark::Bad
                } else {
                    Mark::Attention
                };
                let heading = |column| match &file {
                    Some(file) => heading(&file.sheet, self.header, column, tr),
                    None => String::new(),
                };
                let text = tr.problem(line.line, problem, heading);
                banner(ui, mark, icons::WARNING, &text, |_| ());
            }
            if matches!(line.standing, Standing::Differs(_) | Standing::Twin(_)) {
                ui.add_space(theme::GAP);
                let mut choice = self.choices.get(&line.line).copied();
                let before = choice;
                ui.label(tr.import_this_line());
                let none = tr.duplicates_as_all();
                choice_ui(ui, &tr.import_this_line(), &none, tr, &mut choice);
                if choice != before {
                    changed = true;
                    match choice {
                        Some(choice) => self.choices.insert(line.line, choice),
                        None => self.choices.remove(&line.line),
                    };
                }
            }
        });
        changed
    }
}

/// The lines that repeat others of the same table; one is named.
fn twins(tr: &Tr, plan: &ImportPlan) -> Option<String> {
    let mut twins = plan.lines.iter().filter_map(|it| match it.standing {
        Standing::Twin(earlier) => Some((it.line, earlier)),
        _ => None,
    });
    let (line, earlier) = twins.next()?;
    Some(match twins.count() {
        0 => tr.import_twin_line(line, earlier),
        more => tr.import_twin_lines(more as u64 + 1),
    })
}

/// What to do with a TOS that the register has; `none` is the text of nothing said.
fn choice_ui(ui: &mut Ui, name: &str, none: &str, tr: &Tr, chosen: &mut Option<Duplicates>) {
    let known = Duplicates::ALL.iter().map(|it| (Some(*it), it.label(tr)));
    let entries: Vec<(Option<Duplicates>, String)> =
        [(None, none.to_owned())].into_iter().chain(known).collect();
    drop_down(ui, name, name, 260.0, chosen, &entries);
}

/// How many lines do what, in coloured marks.
pub(super) fn counts_ui(ui: &mut Ui, tr: &Tr, plan: &ImportPlan) {
    let counts = plan.counts();
    ui.horizontal_wrapped(|ui| {
        for (mark, count, text) in [
            (
                Mark::Good,
                counts.added,
                tr.import_count_added(counts.added),
            ),
            (
                Mark::Accent,
                counts.changed,
                tr.import_count_changed(counts.changed),
            ),
            (Mark::Quiet, counts.same, tr.import_count_same(counts.same)),
            (Mark::Quiet, counts.left, tr.import_count_left(counts.left)),
            (
                Mark::Attention,
                counts.undecided,
                tr.import_count_undecided(counts.undecided),
            ),
            (
                Mark::Bad,
                counts.refused,
                tr.import_count_refused(counts.refused),
            ),
            (
                Mark::Quiet,
                counts.no_entries,
                tr.import_count_no_entries(counts.no_entries),
            ),
            (
                Mark::Attention,
                counts.doubted,
                tr.import_count_doubted(counts.doubted),
            ),
            (
                Mark::Quiet,
                plan.people,
                tr.import_count_people(plan.people),
            ),
            (
                Mark::Quiet,
                plan.territories,
                tr.import_count_territories(plan.territories),
            ),
        ] {
            if count > 0 {
                badge(ui, mark, &text);
            }
        }
    });
}
