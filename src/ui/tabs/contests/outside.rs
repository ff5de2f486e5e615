//! Contests of others that the town entered: the list and the card.

use chrono::Datelike;
use egui::Ui;

use crate::domain::Id;
use crate::domain::awards::{ContestLevel, OutsideContest, OutsideResult, OutsideRow};
use crate::domain::tos::Tos;
use crate::i18n::Label;
use crate::i18n::format::upper_first;
use crate::listings::contests::OUTSIDE;
use crate::ops::{self, Office, Op};
use crate::ui::actions::{Action, Actions};
use crate::ui::cached::Cached;
use crate::ui::cx::Cx;
use crate::ui::dialogs::Question;
use crate::ui::draft::{Card, Draft, Typing};
use crate::ui::icons;
use crate::ui::route::{Route, Tab};
use crate::ui::tabs::list_and_card::ListAndCard;
use crate::ui::widgets::{
    CardAsk, CardFrame, Choices, Form, Table, TableEvent, TableState, TosNames, page_tools,
    primary_button, search_box, unreadable,
};

pub(super) const SECTION: &str = "outside";

pub(super) struct OutsideView {
    rows: Cached<Vec<OutsideRow>>,
    list: TableState,
    card: Card<OutsideContest>,
    tos: TosNames,
}

impl Default for OutsideView {
    fn default() -> Self {
        Self {
            rows: Cached::default(),
            list: TableState::default(),
            card: Card::new("outside_contest"),
            tos: TosNames::default(),
        }
    }
}

fn route(id: Id<OutsideContest>) -> Route {
    Route::record(Tab::Contests, SECTION, id)
}

impl ListAndCard for OutsideView {
    type Record = OutsideContest;
    type Edited = OutsideContest;

    fn shown_card(&self) -> &Card<OutsideContest> {
        &self.card
    }

    fn shown_card_mut(&mut self) -> &mut Card<OutsideContest> {
        &mut self.card
    }

    fn read(office: &Office, id: Id<OutsideContest>) -> ops::Result<Option<OutsideContest>> {
        office.find(id)
    }

    fn route(id: Id<OutsideContest>) -> Route {
        route(id)
    }

    fn blank(&self, id: Id<OutsideContest>, cx: &Cx<'_>) -> OutsideContest {
        OutsideContest::new(id, cx.today().year())
    }

    fn store(it: OutsideContest, _: bool, _: &Cx<'_>, actions: &mut Actions) {
        actions.change(move |office| office.save_outside_contest(&it));
    }

    fn card_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let Some(draft) = self.card.draft_mut() else {
            return;
        };
        let title = match draft.value.name.as_str() {
            "" => cx.tr.outside_new(),
            name => name.to_owned(),
        };
        let tos = self.tos.get(cx);
        let asked = CardFrame::new(title)
            .of(draft)
            .subtitle(upper_first(&draft.value.level.label(cx.tr)))
            .history(Route::history("outside_contest", &draft.value.id))
            .show(ui, cx, actions, |ui| {
                let Draft { value, form, .. } = draft;
                Form::show(ui, cx, form, true, |form| fields(form, cx, value, tos));
            });
        match asked {
            Some(CardAsk::Save) => actions.push(Action::Save),
            Some(CardAsk::Discard) => self.card.discard(),
            Some(CardAsk::Remove) => ask_remove(cx, &draft.value, actions),
            None => (),
        }
    }

    fn list_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let tr = cx.tr;
        page_tools(
            ui,
            |ui| search_box(ui, cx, &mut self.list, &tr.outside_search()),
            |ui| {
                if primary_button(ui, icons::PLUS, &tr.outside_add()).clicked() {
                    actions.push(Action::New);
                }
            },
        );
        let rows = match self.rows.get(cx.office, Office::outside_rows) {
            Ok(rows) => rows,
            Err(error) => return unreadable(ui, cx, error),
        };
        let open = self.card.id();
        let event = Table::new(&tr.contests_page_outside(), OUTSIDE, rows)
            .current(rows.iter().position(|it| Some(it.outside.id) == open))
            .empty(tr.outside_empty(), tr.outside_empty_hint())
            .show(ui, cx, &mut self.list, actions);
        if let Some(TableEvent::Chosen(at) | TableEvent::Opened(at)) = event {
            actions.show(route(rows[at].outside.id));
        }
    }
}

fn fields(form: &mut Form<'_, '_>, cx: &Cx<'_>, it: &mut OutsideContest, tos: &Choices<Tos>) {
    let tr = cx.tr;
    form.required()
        .lines("name", &tr.outside_name(), &mut it.name, 2);
    form.columns(2);
    form.number("year", &tr.outside_year(), &mut it.year);
    form.choice(
        "level",
        &tr.outside_level(),
        &mut it.level,
        ContestLevel::ALL,
    );
    form.lines("organizer", &tr.outside_organizer(), &mut it.organizer, 1);
    form.lines(
        "nomination",
        &tr.outside_nomination(),
        &mut it.nomination,
        2,
    );
    form.text("stage", &tr.outside_stage(), &mut it.stage);
    form.hint(tr.outside_participant_hint()).text(
        "participant",
        &tr.outside_participant(),
        &mut it.participant,
    );
    form.pick_tos("tos", &tr.outside_tos(), &mut it.tos, tos);
    form.choice(
        "result",
        &tr.outside_result(),
        &mut it.result,
        OutsideResult::ALL,
    );
    form.text("award", &tr.outside_award(), &mut it.award);
    form.date("awarded_on", &tr.outside_awarded_on(), &mut it.awarded_on);
    form.lines("note", &tr.outside_note(), &mut it.note, 2);
}

fn ask_remove(cx: &Cx<'_>, it: &OutsideContest, actions: &mut Actions) {
    let tr = cx.tr;
    let question = Question {
        title: tr.outside_remove(),
        text: tr.outside_remove_text(it.name.as_str()),
        yes: tr.dialog_remove(),
        danger: true,
    };
    let id = it.id;
    let mut then = Actions::default();
    then.change_with_undo(tr.outside_removed(), move |office| {
        office.remove(Op::RemoveOutsideContest, id)
    });
    actions.confirm(question, then.take());
}
