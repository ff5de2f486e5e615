//! Marks from paper sheets: a grid of entries and criteria for one juror, typed by keyboard.

use std::collections::BTreeMap;

use egui::text::{CCursor, CCursorRange};
use egui::{Grid, Id as Mark, Key, Label, Modifiers, RichText, ScrollArea, Stroke, TextEdit, Ui};

use super::results::grid_head;
use crate::domain::Id;
use crate::domain::contest_card::ContestCard;
use crate::domain::contest_dossier::ContestDossier;
use crate::domain::contests::{Criterion, Juror, Nomination};
use crate::domain::entries::Entry;
use crate::domain::scoring::{Cell, Marks};
use crate::i18n::Tr;
use crate::report;
use crate::ui::actions::Actions;
use crate::ui::cx::Cx;
use crate::ui::widgets::{DropDown, icon_text_button, link_button, note, nothing, widest_word};
use crate::ui::{icons, theme};

const CELL_WIDTH: f32 = 76.0;
const NAME_WIDTH: f32 = 260.0;

#[derive(Default)]
pub(super) struct MarksPart {
    juror: Option<Id<Juror>>,
    /// What is being typed, or is no mark.
    texts: BTreeMap<Cell, String>,
    /// The entry its juror is being recused from, and why.
    recusing: Option<(Id<Entry>, String)>,
    /// Where the cursor goes in the next frame.
    go_to: Option<Cell>,
}

/// The sheet being drawn.
struct Sheet<'a> {
    cx: &'a Cx<'a>,
    dossier: &'a ContestDossier,
    marks: Marks,
    juror: Id<Juror>,
    editable: bool,
    /// The cells that can be typed into, in the order of reading.
    order: Vec<Cell>,
}

impl MarksPart {
    /// Is there a text that is no mark?
    pub(super) fn has_unread(&self) -> bool {
        !self.texts.is_empty()
    }

    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        dossier: &ContestDossier,
        actions: &mut Actions,
    ) {
        let tr = cx.tr;
        let card = &dossier.card;
        let is_known = |id: &Id<Juror>| card.jurors.iter().any(|it| it.id == *id);
        self.juror = self.juror.filter(is_known);
        let first = card.jurors.first().map(|it| it.id);
        let admitted = card.nominations.iter();
        let entries = admitted
            .map(|it| card.admitted(it.id).count())
            .sum::<usize>();
        let Some(juror) = self
            .juror
            .or(first)
            .filter(|_| entries > 0 && !card.criteria.is_empty())
        else {
            let (what, to_do) = (tr.marks_nothing(), tr.marks_nothing_hint());
            return nothing(ui, icons::SCALES, &what, &to_do, |_| ());
        };
        self.juror = Some(juror);
        self.switch_ui(ui, cx, dossier, juror);
        let sheet = Sheet {
            cx,
            dossier,
            marks: dossier.marks(),
            juror: self.juror.unwrap_or(juror),
            editable: !card.contest.is_closed(),
            order: order(card, self.juror.unwrap_or(juror)),
        };
        let given = sheet.order.iter().filter(|it| sheet.marks.contains_key(it));
        note(ui, &tr.marks_progress(given.count(), sheet.order.len()));
        ScrollArea::horizontal().id_salt("sheet").show(ui, |ui| {
            for nomination in &card.nominations {
                if card.admitted(nomination.id).next().is_some() {
                    self.nomination_ui(ui, &sheet, nomination, actions);
                }
            }
        });
        self.recusing_ui(ui, &sheet, actions);
        note(ui, &tr.marks_switch_hint());
    }

    /// The list of jurors, and the keys that go through it.
    fn switch_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, dossier: &ContestDossier, juror: Id<Juror>) {
        let jurors = &dossier.card.jurors;
        let at = jurors.iter().position(|it| it.id == juror).unwrap_or(0);
        let (next, previous) = ui.input_mut(|input| {
            (
                input.consume_key(Modifiers::COMMAND, Key::PageDown),
                input.consume_key(Modifiers::COMMAND, Key::PageUp),
            )
        });
        let mut chosen = juror;
        if next {
            chosen = jurors[(at + 1) % jurors.len()].id;
        } else if previous {
            chosen = jurors[(at + jurors.len() - 1) % jurors.len()].id;
        }
        let names = jurors.iter().map(|it| dossier.juror_name(it.id));
        let names: Vec<String> = names.collect();
        let at = jurors.iter().position(|it| it.id == chosen);
        let list = DropDown::new(dossier.juror_name(chosen), at, &names).width(NAME_WIDTH);
        let (response, taken) = list.show(ui, "juror");
        response.accessible_name(cx.tr.marks_juror());
        chosen = taken.map_or(chosen, |row| jurors[row].id);
        if chosen != juror {
            self.juror = Some(chosen);
            self.recusing = None;
            self.go_to = order(&dossier.card, chosen).first().copied();
        }
    }

    fn nomination_ui(
        &mut self,
        ui: &mut Ui,
        sheet: &Sheet<'_>,
        nomination: &Nomination,
        actions: &mut Actions,
    ) {
        let tr = sheet.cx.tr;
        let card = &sheet.dossier.card;
        ui.add_space(theme::GAP);
        ui.label(RichText::new(&nomination.name).text_style(theme::strong()));
        let entries: Vec<&Entry> = card.admitted(nomination.id).collect();
        let criteria = card.criteria_of(entries[0]);
        Grid::new(("marks", nomination.id.to_string()))
            .striped(true)
            .spacing([theme::GAP, 4.0])
            .show(ui, |ui| {
                ui.label("");
                for criterion in &criteria {
                    head_ui(ui, tr, criterion);
                }
                grid_head(ui, &tr.marks_sum());
                ui.label("");
                ui.end_row();
                for entry in &entries {
                    self.row_ui(ui, sheet, entry, &criteria, actions);
                    ui.end_row();
                }
            });
        for entry in entries {
            for criterion in &criteria {
                self.problem_ui(ui, sheet, entry, criterion);
            }
        }
    }

    fn row_ui(
        &mut self,
        ui: &mut Ui,
        sheet: &Sheet<'_>,
        entry: &Entry,
        criteria: &[&Criterion],
        actions: &mut Actions,
    ) {
        let tr = sheet.cx.tr;
        let contest = sheet.dossier.card.contest.id;
        let (id, juror) = (entry.id, sheet.juror);
        let entrant = sheet.dossier.entrant(entry.id);
        let name = tr.contest_entry_name(entry.number.as_str(), entrant);
        ui.scope(|ui| {
            ui.set_width(NAME_WIDTH);
            ui.add(Label::new(name).wrap());
        });
        if let Some(recusal) = sheet.dossier.card.recusal(entry.id, sheet.juror) {
            for _ in criteria {
                ui.label("—");
            }
            ui.label("");
            let said = match recusal.reason.as_str() {
                "" => tr.marks_recused_unsaid(),
                reason => tr.marks_recused(reason),
            };
            ui.horizontal(|ui| {
                ui.label(said);
                if sheet.editable && link_button(ui, &tr.marks_admit()).clicked() {
                    actions.change(move |office| office.admit_juror(contest, id, juror));
                }
            });
            return;
        }
        // Nothing given yet is no zero.
        let mut sum = None;
        for criterion in criteria {
            let cell = sheet.cell(entry, criterion);
            if let Some(mark) = sheet.marks.get(&cell) {
                sum = Some(sum.unwrap_or(0) + mark);
            }
            self.cell_ui(ui, sheet, entry, criterion, actions);
        }
        ui.label(sum.map_or_else(|| "—".to_owned(), |it| tr.thousandths(it)));
        if sheet.editable && link_button(ui, &tr.marks_recuse()).clicked() {
            self.recusing = Some((entry.id, String::new()));
        }
    }

    fn cell_ui(
        &mut self,
        ui: &mut Ui,
        sheet: &Sheet<'_>,
        entry: &Entry,
        criterion: &Criterion,
        actions: &mut Actions,
    ) {
        let tr = sheet.cx.tr;
        let cell = sheet.cell(entry, criterion);
        let stored = sheet.marks.get(&cell).copied();
        let saved = stored.map(|it| tr.thousandths(it)).unwrap_or_default();
        let mut text = self.texts.remove(&cell).unwrap_or_else(|| saved.clone());
        let wrong = read(tr, criterion, &text).is_err();
        let response = ui
            .scope(|ui| {
                if wrong {
                    let border = Stroke::new(1.5, theme::palette(ui).bad);
                    let widgets = &mut ui.visuals_mut().widgets;
                    widgets.inactive.bg_stroke = border;
                    widgets.hovered.bg_stroke = border;
                    ui.visuals_mut().selection.stroke = border;
                }
                let edit = TextEdit::singleline(&mut text)
                    .id(mark_of(cell))
                    .margin(theme::FIELD_MARGIN)
                    .interactive(sheet.editable)
                    .desired_width(CELL_WIDTH);
                ui.add(edit)
            })
            .inner;
        let name = tr.marks_cell(entry.number.as_str(), criterion.name.as_str());
        let response = response.accessible_name(name);
        if self.go_to == Some(cell) {
            self.go_to = None;
            response.request_focus();
            response.scroll_to_me(None);
        }
        if response.gained_focus() {
            select_all(ui, cell, &text);
        }
        let value = read(tr, criterion, &text);
        if response.lost_focus() {
            if ui.input(|input| input.key_pressed(Key::Enter)) {
                let at = sheet.order.iter().position(|it| *it == cell);
                self.go_to = at.and_then(|at| sheet.order.get(at + 1)).copied();
            }
            if let Ok(value) = value {
                if value != stored {
                    let contest = sheet.dossier.card.contest.id;
                    actions.change(move |office| office.set_marks(contest, &[(cell, value)]));
                }
                return;
            }
        }
        if text != saved {
            self.texts.insert(cell, text);
        }
    }

    /// Why what stands in a cell is no mark; said at once.
    fn problem_ui(&self, ui: &mut Ui, sheet: &Sheet<'_>, entry: &Entry, criterion: &Criterion) {
        let tr = sheet.cx.tr;
        let cell = sheet.cell(entry, criterion);
        let text = self.texts.get(&cell);
        if let Some(Err(problem)) = text.map(|it| read(tr, criterion, it)) {
            let name = tr.marks_cell(entry.number.as_str(), criterion.name.as_str());
            let bad = theme::palette(ui).bad;
            let text = RichText::new(format!("{name}. {problem}")).text_style(theme::label());
            ui.add(Label::new(text.color(bad)).wrap());
        }
    }

    fn recusing_ui(&mut self, ui: &mut Ui, sheet: &Sheet<'_>, actions: &mut Actions) {
        let Some((entry, reason)) = &mut self.recusing else {
            return;
        };
        let tr = sheet.cx.tr;
        let (contest, entry, juror) = (sheet.dossier.card.contest.id, *entry, sheet.juror);
        let entrant = sheet.dossier.entrant(entry);
        ui.add_space(theme::GAP);
        let who = tr.marks_recuse_who(sheet.dossier.juror_name(juror), entrant);
        ui.label(RichText::new(who).text_style(theme::strong()));
        let given = |it: &&Cell| it.entry == entry && sheet.marks.contains_key(it);
        if sheet.order.iter().any(|it| given(&it)) {
            note(ui, &tr.marks_recuse_loses());
        }
        let mut done = false;
        ui.horizontal(|ui| {
            let edit = TextEdit::singleline(reason)
                .hint_text(tr.marks_recuse_reason())
                .margin(theme::FIELD_MARGIN)
                .desired_width(NAME_WIDTH * 1.5);
            ui.add(edit).accessible_name(tr.marks_recuse_reason());
            let may = !reason.trim().is_empty();
            let button = |ui: &mut Ui| icon_text_button(ui, icons::CHECK, &tr.marks_recuse_do());
            if ui.add_enabled_ui(may, button).inner.clicked() {
                let reason = reason.clone();
                actions.change(move |office| office.recuse_juror(contest, entry, juror, &reason));
                done = true;
            }
            done |= link_button(ui, &tr.marks_cancel()).clicked();
        });
        if done {
            self.recusing = None;
        }
    }
}

impl Sheet<'_> {
    fn cell(&self, entry: &Entry, criterion: &Criterion) -> Cell {
        Cell {
            entry: entry.id,
            juror: self.juror,
            criterion: criterion.id,
        }
    }
}

/// The cells a juror fills in, row by row.
fn order(card: &ContestCard, juror: Id<Juror>) -> Vec<Cell> {
    let entries = card.nominations.iter().flat_map(|it| card.admitted(it.id));
    let marked = entries.filter(|it| card.recusal(it.id, juror).is_none());
    let cells = marked.flat_map(|entry| {
        let criteria = card.criteria_of(entry).into_iter();
        criteria.map(|criterion| Cell {
            entry: entry.id,
            juror,
            criterion: criterion.id,
        })
    });
    cells.collect()
}

fn head_ui(ui: &mut Ui, tr: &Tr, criterion: &Criterion) {
    ui.vertical(|ui| {
        ui.set_width(widest_word(ui, &criterion.name).max(CELL_WIDTH + 24.0));
        let text = RichText::new(&criterion.name).text_style(theme::label());
        ui.add(Label::new(text).wrap());
        let (min, max) = (criterion.min_mark, criterion.max_mark);
        note(
            ui,
            &format!("{}–{}", tr.thousandths(min), tr.thousandths(max)),
        );
    });
}

fn mark_of(cell: Cell) -> Mark {
    let (entry, juror) = (cell.entry.to_string(), cell.juror.to_string());
    Mark::unique(("mark", entry, juror, cell.criterion.to_string()))
}

/// What is typed as a mark; nothing is no mark; or why it is none.
fn read(tr: &Tr, criterion: &Criterion, text: &str) -> Result<Option<i64>, String> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let Ok(mark) = tr.read_thousandths(text) else {
        return Err(tr.marks_not_number(text.trim()));
    };
    match criterion.check(mark) {
        Ok(()) => Ok(Some(mark)),
        Err(refusal) => Err(report::mark(tr, refusal)),
    }
}

/// What is typed next takes the place of the old mark.
fn select_all(ui: &Ui, cell: Cell, text: &str) {
    let id = mark_of(cell);
    if let Some(mut state) = TextEdit::load_state(ui.ctx(), id) {
        let all = CCursorRange::two(CCursor::new(0), CCursor::new(text.chars().count()));
        state.cursor.set_char_range(Some(all));
        state.store(ui.ctx(), id);
    }
}
