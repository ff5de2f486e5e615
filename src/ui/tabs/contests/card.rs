//! The page of one contest: its head, its parts, its removal.

use egui::{CentralPanel, Ui};

use super::fields;
use super::view::{ContestsView, Part};
use crate::domain::commissions::Body;
use crate::domain::contest_card::ContestCard;
use crate::domain::contests::ContestStatus;
use crate::i18n::Label;
use crate::listings::Mark;
use crate::ops::{self, Office};
use crate::ui::actions::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::dialogs::Question;
use crate::ui::draft::{Draft, Typing};
use crate::ui::route::Route;
use crate::ui::widgets::{
    CardAsk, CardFrame, Choices, Form, banner, icon_text_button, segments, unreadable,
};
use crate::ui::{icons, theme};

impl ContestsView {
    pub(super) fn card_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let mut asked = None;
        let mut again = None;
        let mut later = Actions::default();
        CentralPanel::default()
            .frame(theme::side_card(ui))
            .show(ui, |ui| {
                let Some(draft) = self.card.draft() else {
                    return;
                };
                ui.horizontal(|ui| {
                    if icon_text_button(ui, icons::CARET_LEFT, &cx.tr.contests_page()).clicked() {
                        later.show(cx.route.list());
                    }
                    let may_repeat = !draft.is_fresh() && !draft.is_changed();
                    ui.add_enabled_ui(may_repeat, |ui| {
                        if icon_text_button(ui, icons::COPY, &cx.tr.contests_again()).clicked() {
                            again = Some(draft.value.again(draft.value.contest.year + 1));
                        }
                    });
                });
                ui.add_space(theme::GAP);
                segments(ui, &mut self.part, &Part::all(cx.tr));
                let frame = frame(draft, cx);
                asked = frame.show(ui, cx, actions, |ui| self.part_ui(ui, cx, &mut later));
            });
        later.take().into_iter().for_each(|it| actions.push(it));
        if let Some(card) = again {
            self.begin(card, actions);
        }
        match asked {
            Some(CardAsk::Save) => actions.push(Action::Save),
            Some(CardAsk::Discard) => self.card.discard(),
            Some(CardAsk::Remove) => self.ask_to_remove(cx, actions),
            None => (),
        }
    }

    fn part_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let Some(draft) = self.card.draft_mut() else {
            return;
        };
        let status = draft.value.contest.status;
        let closed = !draft.is_changed() && draft.value.contest.is_closed();
        if closed && self.part != Part::Results && self.part != Part::Prizes {
            let text = match status {
                ContestStatus::Cancelled => cx.tr.contest_cancelled_note(),
                _ => cx.tr.contest_closed_note(),
            };
            banner(ui, Mark::Quiet, icons::INFO, &text, |_| ());
        }
        if matches!(self.part, Part::Marks | Part::Results | Part::Prizes) {
            return self.counted_ui(ui, cx, actions);
        }
        let id = draft.value.contest.id;
        let dossier = self.dossier.get_for(cx.office, id, read_dossier);
        let locked = dossier.is_ok_and(|it| it.as_ref().is_some_and(|it| !it.marks.is_empty()));
        let bodies = match self.bodies.get(cx.office, read_bodies) {
            Ok(bodies) => bodies,
            Err(error) => return unreadable(ui, cx, error),
        };
        let Draft { value, form, .. } = draft;
        let editable = !closed;
        match self.part {
            Part::Nominations => Form::show(ui, cx, form, editable, |form| {
                fields::nominations(form, cx.tr, value);
            }),
            Part::Criteria => Form::show(ui, cx, form, editable, |form| {
                fields::criteria(form, cx.tr, value, locked);
            }),
            Part::Jury => {
                let people = self.people.get(cx);
                Form::show(ui, cx, form, editable, |form| {
                    fields::jury(form, cx, value, people, bodies, actions);
                });
            }
            Part::Entries => {
                let lists = super::entries::Lists {
                    people: self.people.get(cx),
                    tos: self.tos.get(cx),
                    organizations: self.organizations.get(cx),
                };
                self.entries
                    .ui(ui, cx, form, value, editable, &lists, actions);
            }
            _ => Form::show(ui, cx, form, editable, |form| {
                fields::main(form, cx.tr, value);
            }),
        }
    }

    /// The parts that are counted from what is saved.
    fn counted_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let Some(draft) = self.card.draft() else {
            return;
        };
        if draft.is_changed() || draft.is_fresh() {
            let text = cx.tr.contest_save_first();
            banner(ui, Mark::Attention, icons::WARNING, &text, |_| ());
            return;
        }
        let id = draft.value.contest.id;
        let dossier = match self.dossier.get_for(cx.office, id, read_dossier) {
            Ok(Some(dossier)) => dossier,
            Ok(None) => return,
            Err(error) => return unreadable(ui, cx, error),
        };
        match self.part {
            Part::Marks => self.marks.ui(ui, cx, dossier, actions),
            Part::Results => self.results.ui(ui, cx, dossier, actions),
            _ => self.prizes.ui(ui, cx, dossier, actions),
        }
    }

    fn ask_to_remove(&self, cx: &Cx<'_>, actions: &mut Actions) {
        let Some(draft) = self.card.draft() else {
            return;
        };
        let (tr, contest) = (cx.tr, &draft.value.contest);
        let id = contest.id;
        let question = Question {
            title: tr.contest_remove(),
            text: tr.contest_remove_text(contest.name.as_str()),
            yes: tr.dialog_remove(),
            danger: true,
        };
        let mut then = Actions::default();
        then.change_with_undo(tr.contest_removed(), move |office| {
            office.remove_contest(id)
        });
        actions.confirm(question, then.take());
    }
}

fn read_dossier(
    office: &Office,
    id: &crate::domain::Id<crate::domain::contests::Contest>,
) -> ops::Result<Option<crate::domain::contest_dossier::ContestDossier>> {
    office.contest_dossier(*id)
}

fn read_bodies(office: &Office) -> ops::Result<Choices<Body>> {
    let bodies = office.all::<Body>()?.into_iter();
    Ok(Choices::new(bodies.map(|it| (it.id, it.name))))
}

fn frame(draft: &Draft<ContestCard>, cx: &Cx<'_>) -> CardFrame {
    let contest = &draft.value.contest;
    let title = match contest.name.trim() {
        "" => cx.tr.contest_new(),
        name => name.to_owned(),
    };
    let closed = !draft.is_changed() && contest.is_closed();
    CardFrame::new(title)
        .of(draft)
        .subtitle(format!(
            "{} · {}",
            contest.year,
            contest.status.label(cx.tr)
        ))
        .history(Route::history("contest", &contest.id))
        .editable(!closed)
}
