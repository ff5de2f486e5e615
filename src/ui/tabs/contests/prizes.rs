//! Awards of a contest: those given, and a batch for all winners and prize-winners.

use egui::Ui;

use crate::domain::award_batch::AwardBatch;
use crate::domain::awards::{Award, AwardKind};
use crate::domain::contest_dossier::ContestDossier;
use crate::domain::contests::{Contest, ContestStatus};
use crate::domain::entries::{Entry, Prize};
use crate::i18n::Label;
use crate::i18n::Tr;
use crate::i18n::format::upper_first;
use crate::ui::actions::Actions;
use crate::ui::cx::Cx;
use crate::ui::icons;
use crate::ui::route::{Route, Tab};
use crate::ui::widgets::{Form, FormState, link_button, note, primary_button, section};

pub(super) struct PrizesPart {
    batch: AwardBatch,
    form: FormState,
}

impl Default for PrizesPart {
    fn default() -> Self {
        Self {
            batch: AwardBatch::new(AwardKind::Certificate),
            form: FormState::new("award-batch"),
        }
    }
}

impl PrizesPart {
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        dossier: &ContestDossier,
        actions: &mut Actions,
    ) {
        let tr = cx.tr;
        if dossier.card.contest.status == ContestStatus::Decided {
            section(ui, &tr.batch_title(), |ui| {
                self.batch_ui(ui, cx, dossier, actions);
            });
        } else {
            note(ui, &tr.batch_not_decided());
        }
        section(ui, &tr.contests_page_awards(), |ui| {
            if dossier.awards.is_empty() {
                note(ui, &tr.awards_empty());
            }
            for award in &dossier.awards {
                if link_button(ui, &line(tr, dossier, award)).clicked() {
                    let section = super::awards::SECTION;
                    actions.show(Route::record(Tab::Contests, section, award.id));
                }
            }
        });
    }

    fn batch_ui(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        dossier: &ContestDossier,
        actions: &mut Actions,
    ) {
        let tr = cx.tr;
        let it = &mut self.batch;
        Form::show(ui, cx, &mut self.form, true, |form| {
            form.columns(3);
            form.choice("kind", &tr.awards_kind(), &mut it.kind, AwardKind::ALL);
            form.text("title", &tr.awards_title(), &mut it.title);
            form.text("number", &tr.batch_first_number(), &mut it.first_number);
            if matches!(it.kind, AwardKind::Certificate | AwardKind::Other) {
                let labels = [
                    tr.batch_amount_1(),
                    tr.batch_amount_2(),
                    tr.batch_amount_3(),
                ];
                for (amount, label) in it.amounts.iter_mut().zip(&labels) {
                    form.money(label, label, amount);
                }
            } else {
                it.amounts = [None; 3];
            }
            form.date("dated_on", &tr.awards_dated_on(), &mut it.dated_on);
            form.date("handed_on", &tr.awards_handed_on(), &mut it.handed_on);
            form.text("handed_by", &tr.awards_handed_by(), &mut it.handed_by);
        });
        let count = self.batch.recipients(dossier).len();
        if count == 0 {
            note(ui, &tr.batch_nobody());
            return;
        }
        let give = tr.batch_give(count);
        if primary_button(ui, icons::MEDAL, &give).clicked() && self.form.ready() {
            let mut batch = self.batch.clone();
            if batch.title.trim().is_empty() {
                batch.title = upper_first(&batch.kind.label(tr));
            }
            let awards = batch.make(dossier, |entry| reason(tr, dossier, entry));
            actions.change_saying(tr.batch_given(), move |office| office.give_awards(&awards));
        }
    }
}

fn line(tr: &Tr, dossier: &ContestDossier, award: &Award) -> String {
    let entrant = award.entry.map_or("", |it| dossier.entrant(it));
    let mut parts = vec![award.title.clone()];
    if !award.number.is_empty() {
        parts.push(tr.paper_contest_number(award.number.as_str()));
    }
    parts.push(entrant.to_owned());
    parts.extend(
        award
            .amount_kopecks
            .map(|it| tr.batch_roubles(tr.roubles(it))),
    );
    parts.retain(|it| !it.is_empty());
    parts.join(" · ")
}

/// «за второе место в номинации «…» ежегодного конкурса …»
fn reason(tr: &Tr, dossier: &ContestDossier, entry: &Entry) -> String {
    let nomination = dossier.nomination(entry.nomination);
    let nomination = nomination.map_or("", |it| it.name.as_str());
    let contest = name_of(tr, &dossier.card.contest);
    match (entry.prize, entry.place) {
        (Prize::Special, _) => tr.batch_reason_special(nomination, contest),
        (_, None | Some(1)) => tr.batch_reason_winner(nomination, contest),
        (_, Some(place)) => tr.batch_reason_place(place, nomination, contest),
    }
}

fn name_of(tr: &Tr, contest: &Contest) -> String {
    match contest.name_of.as_str() {
        "" => tr.batch_contest_of(contest.name.as_str()),
        name_of => name_of.to_owned(),
    }
}
