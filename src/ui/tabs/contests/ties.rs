//! Ties for prize places: shown, and decided by the user, who says who decided and how.

use egui::{TextEdit, Ui};

use crate::documents::contest_protocol::settled;
use crate::domain::Id;
use crate::domain::contest_card::NominationResult;
use crate::domain::contest_dossier::ContestDossier;
use crate::domain::entries::Entry;
use crate::domain::ranking::{Tie, TieDecision};
use crate::i18n::Tr;
use crate::listings::Mark;
use crate::ui::actions::Actions;
use crate::ui::cx::Cx;
use crate::ui::widgets::{
    banner, bare_icon_button, icon_text_button, link_button, note, primary_button,
};
use crate::ui::{icons, theme};

#[derive(Default)]
pub(super) struct TiesPart {
    settling: Option<Settling>,
}

/// A tie that is being decided.
struct Settling {
    tie: Tie,
    shared: bool,
    order: Vec<Id<Entry>>,
    note: String,
}

impl TiesPart {
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        dossier: &ContestDossier,
        result: &NominationResult,
        actions: &mut Actions,
    ) {
        let tr = cx.tr;
        for tie in &result.ties {
            let text = text_of(tr, dossier, result, tie);
            let open = self.settling.as_ref().is_some_and(|it| it.tie == *tie);
            banner(ui, Mark::Attention, icons::SCALES, &text, |ui| {
                if !open && icon_text_button(ui, icons::GAVEL, &tr.results_tie_settle()).clicked() {
                    self.settling = Some(Settling {
                        tie: tie.clone(),
                        shared: true,
                        order: tie.entries.clone(),
                        note: String::new(),
                    });
                }
            });
            if open {
                self.settling_ui(ui, tr, dossier, actions);
            }
        }
        for (text, entries) in settled(dossier, result) {
            ui.horizontal_wrapped(|ui| {
                note(ui, &tr.results_settled(text));
                let editable = !dossier.card.contest.is_closed();
                if editable && link_button(ui, &tr.results_unsettle()).clicked() {
                    let contest = dossier.card.contest.id;
                    let entries: Vec<Id<Entry>> = entries.iter().map(|it| it.id).collect();
                    actions.change(move |office| office.unsettle_tie(contest, &entries));
                }
            });
        }
    }

    fn settling_ui(
        &mut self,
        ui: &mut Ui,
        tr: &Tr,
        dossier: &ContestDossier,
        actions: &mut Actions,
    ) {
        let Some(it) = &mut self.settling else {
            return;
        };
        ui.radio_value(&mut it.shared, true, tr.results_tie_shared(it.tie.first));
        ui.radio_value(&mut it.shared, false, tr.results_tie_ordered());
        if !it.shared {
            order_ui(ui, tr, dossier, it);
        }
        let edit = TextEdit::singleline(&mut it.note)
            .hint_text(tr.results_tie_note_hint())
            .margin(theme::FIELD_MARGIN)
            .desired_width(460.0);
        let label = note(ui, &tr.results_tie_note());
        ui.add(edit).labelled_by(label.id);
        let mut done = false;
        ui.horizontal(|ui| {
            let may = !it.note.trim().is_empty();
            let record = |ui: &mut Ui| primary_button(ui, icons::CHECK, &tr.results_tie_record());
            if ui.add_enabled_ui(may, record).inner.clicked() {
                let contest = dossier.card.contest.id;
                let (tie, said) = (it.tie.clone(), it.note.clone());
                let decision = if it.shared {
                    TieDecision::Shared
                } else {
                    TieDecision::Ordered(it.order.clone())
                };
                actions.change(move |office| office.settle_tie(contest, &tie, &decision, &said));
                done = true;
            }
            done |= link_button(ui, &tr.results_tie_cancel()).clicked();
        });
        if done {
            self.settling = None;
        }
    }
}

fn order_ui(ui: &mut Ui, tr: &Tr, dossier: &ContestDossier, it: &mut Settling) {
    let mut raised = None;
    for (at, entry) in it.order.iter().enumerate() {
        ui.horizontal(|ui| {
            let entrant = dossier.entrant(*entry);
            let place = u32::try_from(at).unwrap_or(0) + it.tie.first;
            ui.label(format!("{place}. {entrant}"));
            let name = tr.results_tie_up(entrant);
            if at > 0 && bare_icon_button(ui, icons::ARROW_UP, &name).clicked() {
                raised = Some(at);
            }
        });
    }
    if let Some(at) = raised {
        it.order.swap(at - 1, at);
    }
}

fn text_of(tr: &Tr, dossier: &ContestDossier, result: &NominationResult, tie: &Tie) -> String {
    let names: Vec<&str> = tie.entries.iter().map(|it| dossier.entrant(*it)).collect();
    let of_tie = |entry: Id<Entry>| tie.entries.contains(&entry);
    let tied = result.entries.iter().find(|it| of_tie(it.entry));
    let total = tied.and_then(|it| it.scored.total());
    let score = total.map(|it| tr.thousandths(it)).unwrap_or_default();
    let last = tie.last.min(dossier.card.contest.places);
    if last == tie.first {
        tr.results_tie_one(score, names.join(", "), tie.first)
    } else {
        tr.results_tie(score, names.join(", "), tie.first, last)
    }
}
