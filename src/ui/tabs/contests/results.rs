//! What the marks come to: scores, places, open ties, and how the contest is decided.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use egui::{Grid, Label, RichText, Ui};

use super::ties::TiesPart;
use crate::documents::contest_results::place_text;
use crate::domain::Id;
use crate::domain::contest_card::{EntryResult, NominationResult};
use crate::domain::contest_dossier::ContestDossier;
use crate::domain::entries::Entry;
use crate::domain::ranking::Place;
use crate::domain::scoring::{Part, Scored};
use crate::i18n::Tr;
use crate::listings::Mark;
use crate::papers::Paper;
use crate::ui::actions::Actions;
use crate::ui::cx::Cx;
use crate::ui::dialogs::Question;
use crate::ui::widgets::{
    Form, FormState, badge, banner, icon_text_button, link_button, note, primary_button, section,
};
use crate::ui::{icons, printing, theme};

const WIDE: f32 = 300.0;
/// How many missing marks are named under a nomination.
const NAMED: usize = 12;

pub(super) struct ResultsPart {
    /// The entries whose «why this place» is open.
    explained: BTreeSet<Id<Entry>>,
    ties: TiesPart,
    form: FormState,
    decided_on: Option<NaiveDate>,
    number: String,
}

impl Default for ResultsPart {
    fn default() -> Self {
        Self {
            explained: BTreeSet::new(),
            ties: TiesPart::default(),
            form: FormState::new("contest-decision"),
            decided_on: None,
            number: String::new(),
        }
    }
}

impl ResultsPart {
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        dossier: &ContestDossier,
        actions: &mut Actions,
    ) {
        let contest = dossier.card.contest.id;
        ui.horizontal_wrapped(|ui| {
            let papers = [
                (true, cx.tr.results_print_public()),
                (false, cx.tr.results_print_internal()),
            ];
            printing::format_ui(ui, cx, actions);
            for (public, text) in papers {
                if icon_text_button(ui, icons::PRINTER, &text).clicked() {
                    printing::print(cx, actions, &Paper::ContestResults { contest, public });
                }
            }
            if dossier.card.contest.is_closed() {
                reopen_ui(ui, cx, dossier, actions);
            }
        });
        ui.add_space(theme::GAP);
        for result in dossier.results() {
            let nomination = dossier.nomination(result.nomination);
            let name = nomination.map_or("", |it| it.name.as_str());
            section(ui, name, |ui| {
                self.nomination_ui(ui, cx, dossier, &result, actions);
            });
        }
        if !dossier.card.contest.is_closed() {
            self.decide_ui(ui, cx, dossier, actions);
        }
    }

    fn decide_ui(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        dossier: &ContestDossier,
        actions: &mut Actions,
    ) {
        let (tr, contest) = (cx.tr, dossier.card.contest.id);
        section(ui, &tr.results_decide(), |ui| {
            let (on, number) = (&mut self.decided_on, &mut self.number);
            Form::show(ui, cx, &mut self.form, true, |form| {
                form.columns(2);
                form.date("decided_on", &tr.results_decide_on(), on);
                form.text("number", &tr.results_decide_number(), number);
            });
            let decide = tr.results_decide();
            if primary_button(ui, icons::TROPHY, &decide).clicked() && self.form.ready() {
                let (on, number) = (self.decided_on, self.number.clone());
                actions.change_saying(tr.results_decided(), move |office| {
                    office.decide_contest(contest, on, &number)
                });
            }
        });
    }

    fn nomination_ui(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        dossier: &ContestDossier,
        result: &NominationResult,
        actions: &mut Actions,
    ) {
        let tr = cx.tr;
        if result.void {
            let nomination = dossier.nomination(result.nomination);
            note(
                ui,
                &match nomination.map_or("", |it| it.void_reason.as_str()) {
                    "" => tr.results_void(),
                    reason => tr.results_void_why(reason),
                },
            );
            return;
        }
        if let Some(least) = result.too_few {
            let text = tr.results_too_few(least);
            banner(ui, Mark::Attention, icons::WARNING, &text, |_| ());
        }
        if result.entries.is_empty() {
            note(ui, &tr.results_nobody());
            return;
        }
        Grid::new(("results", result.nomination.to_string()))
            .striped(true)
            .num_columns(6)
            .spacing([theme::SECTION_GAP, 6.0])
            .show(ui, |ui| {
                for text in [
                    tr.results_place(),
                    tr.results_number(),
                    tr.results_entrant(),
                    tr.results_project(),
                    tr.results_score(),
                ] {
                    grid_head(ui, &text);
                }
                ui.end_row();
                for entry in &result.entries {
                    self.row_ui(ui, tr, dossier, entry);
                    ui.end_row();
                }
            });
        missing_ui(ui, tr, dossier, result);
        for entry in &result.entries {
            if self.explained.contains(&entry.entry) {
                why_ui(ui, tr, dossier, entry);
            }
        }
        self.ties.ui(ui, cx, dossier, result, actions);
    }

    fn row_ui(&mut self, ui: &mut Ui, tr: &Tr, dossier: &ContestDossier, result: &EntryResult) {
        let entry = dossier.entry(result.entry);
        let place = place_text(result.place, tr);
        match result.place {
            Place::Taken { place: 1, .. } => badge(ui, Mark::Good, &place),
            Place::Taken { .. } => badge(ui, Mark::Accent, &place),
            Place::Tied => badge(ui, Mark::Attention, &place),
            _ => ui.label(place),
        };
        ui.label(entry.map_or("", |it| it.number.as_str()));
        let texts = [
            dossier.entrant(result.entry),
            entry.map_or("", |it| it.project.as_str()),
        ];
        for text in texts {
            ui.scope(|ui| {
                ui.set_width(WIDE);
                ui.add(Label::new(text).wrap());
            });
        }
        ui.label(match result.scored {
            Scored::Full(ref score) => tr.thousandths(score.total),
            Scored::Incomplete(ref cells) => tr.results_missing(cells.len()),
            Scored::Unmarked if dossier.card.contest.is_closed() => tr.results_waiting(),
            Scored::Unmarked => tr.results_unmarked(),
        });
        let open = self.explained.contains(&result.entry);
        let text = if open {
            tr.results_why_close()
        } else {
            tr.results_why()
        };
        let number = entry.map_or("", |it| it.number.as_str());
        let name = format!("{text}: {number}");
        if matches!(result.scored, Scored::Full(_))
            && link_button(ui, &text).accessible_name(name).clicked()
            && !self.explained.remove(&result.entry)
        {
            self.explained.insert(result.entry);
        }
    }
}

fn reopen_ui(ui: &mut Ui, cx: &Cx<'_>, dossier: &ContestDossier, actions: &mut Actions) {
    let (tr, contest) = (cx.tr, dossier.card.contest.id);
    if icon_text_button(ui, icons::ARROW_COUNTER_CLOCKWISE, &tr.results_reopen()).clicked() {
        let question = Question {
            title: tr.results_reopen_question(),
            text: tr.results_reopen_text(),
            yes: tr.results_reopen(),
            danger: false,
        };
        let mut then = Actions::default();
        then.change(move |office| office.reopen_contest(contest));
        actions.confirm(question, then.take());
    }
}

/// The head of a narrow column: it is not broken into lines.
pub(super) fn grid_head(ui: &mut Ui, text: &str) {
    let weak = theme::palette(ui).weak;
    let text = RichText::new(text).text_style(theme::label()).color(weak);
    ui.add(Label::new(text).extend());
}

fn missing_ui(ui: &mut Ui, tr: &Tr, dossier: &ContestDossier, result: &NominationResult) {
    let missing: Vec<_> = result
        .entries
        .iter()
        .flat_map(EntryResult::missing)
        .collect();
    if missing.is_empty() {
        return;
    }
    ui.add_space(theme::GAP);
    let head = RichText::new(tr.results_missing(missing.len())).text_style(theme::strong());
    ui.label(head);
    for cell in missing.iter().take(NAMED) {
        let criterion = dossier.criterion(cell.criterion);
        let text = tr.results_missing_line(
            dossier.juror_name(cell.juror),
            dossier.entrant(cell.entry),
            criterion.map_or("", |it| it.name.as_str()),
        );
        note(ui, &text);
    }
    if missing.len() > NAMED {
        note(ui, &tr.results_and_more(missing.len() - NAMED));
    }
}

/// Every juror, criterion and mean of an entry.
fn why_ui(ui: &mut Ui, tr: &Tr, dossier: &ContestDossier, result: &EntryResult) {
    let Scored::Full(score) = &result.scored else {
        return;
    };
    ui.add_space(theme::GAP);
    let name = dossier.entrant(result.entry);
    let head = format!("{}: {name}", tr.results_why());
    ui.label(RichText::new(head).text_style(theme::strong()));
    for part in &score.parts {
        ui.add(Label::new(part_text(tr, dossier, part)).wrap());
    }
    for it in dossier
        .card
        .recusals
        .iter()
        .filter(|it| it.entry == result.entry)
    {
        let juror = dossier.juror_name(it.juror);
        note(ui, &tr.results_recused_line(juror, it.reason.as_str()));
    }
    let jurors = tr.results_jurors(score.jurors);
    ui.label(tr.results_total_line(tr.thousandths(score.total), jurors));
}

fn part_text(tr: &Tr, dossier: &ContestDossier, part: &Part) -> String {
    let marks = part.marks.iter().map(|(juror, mark)| {
        let mark = tr.thousandths(*mark);
        format!("{} — {mark}", dossier.juror_name(*juror))
    });
    let digits = dossier.card.contest.digits;
    let counted = tr.thousandths(part.counted.rounded(digits));
    let approximately = if part.counted.is_round(digits) {
        ""
    } else {
        "≈ "
    };
    let mean = format!("{approximately}{counted}");
    let criterion = dossier.criterion(part.criterion);
    tr.results_part(
        criterion.map_or("", |it| it.name.as_str()),
        marks.collect::<Vec<_>>().join(", "),
        mean,
    )
}
