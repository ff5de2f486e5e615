//! Awards the town gave: the list and the card.

use egui::Ui;

use crate::domain::Id;
use crate::domain::awards::{Award, AwardKind, AwardRow};
use crate::domain::contests::Contest;
use crate::i18n::Label;
use crate::i18n::format::upper_first;
use crate::listings::contests::AWARDS;
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
    CardAsk, CardFrame, Form, Organizations, People, Table, TableEvent, TableState, TosNames, fact,
    filter, link_button, page_tools, primary_button, search_box, unreadable,
};

pub(super) const SECTION: &str = "awards";

pub(super) struct AwardsView {
    rows: Cached<Vec<AwardRow>, Option<AwardKind>>,
    kind: Option<AwardKind>,
    list: TableState,
    card: Card<Award>,
    people: People,
    tos: TosNames,
    organizations: Organizations,
}

impl Default for AwardsView {
    fn default() -> Self {
        Self {
            rows: Cached::default(),
            kind: None,
            list: TableState::default(),
            card: Card::new("award"),
            people: People::default(),
            tos: TosNames::default(),
            organizations: Organizations::default(),
        }
    }
}

fn route(id: Id<Award>) -> Route {
    Route::record(Tab::Contests, SECTION, id)
}

impl ListAndCard for AwardsView {
    type Record = Award;
    type Edited = Award;

    fn shown_card(&self) -> &Card<Award> {
        &self.card
    }

    fn shown_card_mut(&mut self) -> &mut Card<Award> {
        &mut self.card
    }

    fn read(office: &Office, id: Id<Award>) -> ops::Result<Option<Award>> {
        office.find(id)
    }

    fn route(id: Id<Award>) -> Route {
        route(id)
    }

    fn blank(&self, id: Id<Award>, _: &Cx<'_>) -> Award {
        Award::new(id)
    }

    fn store(it: Award, _: bool, _: &Cx<'_>, actions: &mut Actions) {
        actions.change(move |office| office.save_award(&it));
    }

    fn card_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let Some(draft) = self.card.draft_mut() else {
            return;
        };
        let rows = self.rows.last();
        let row = rows.and_then(|rows| rows.iter().find(|it| it.award.id == draft.value.id));
        let title = match draft.value.title.as_str() {
            "" => cx.tr.awards_new(),
            title => title.to_owned(),
        };
        let lists = (
            self.people.get(cx),
            self.tos.get(cx),
            self.organizations.get(cx),
        );
        let mut later = Actions::default();
        let asked = CardFrame::new(title)
            .of(draft)
            .subtitle(upper_first(&draft.value.kind.label(cx.tr)))
            .history(Route::history("award", &draft.value.id))
            .show(ui, cx, actions, |ui| {
                if let Some(row) = row.filter(|_| draft.value.entry.is_some()) {
                    fact(ui, &cx.tr.awards_recipient(), &row.recipient);
                    contest_ui(ui, row, draft.value.contest, &mut later);
                }
                let Draft { value, form, .. } = draft;
                Form::show(ui, cx, form, true, |form| {
                    if value.entry.is_none() {
                        recipient(form, cx, value, &lists, &mut later);
                    }
                    fields(form, cx, value);
                });
            });
        later.take().into_iter().for_each(|it| actions.push(it));
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
            |ui| {
                search_box(ui, cx, &mut self.list, &tr.awards_search());
                filter(ui, tr, &tr.awards_kind(), &mut self.kind, AwardKind::ALL);
            },
            |ui| {
                if primary_button(ui, icons::PLUS, &tr.awards_add()).clicked() {
                    actions.push(Action::New);
                }
            },
        );
        let rows = self.rows.get_for(cx.office, self.kind, |office, kind| {
            let mut rows = office.award_rows()?;
            rows.retain(|it| kind.is_none_or(|kind| it.award.kind == kind));
            Ok(rows)
        });
        let rows = match rows {
            Ok(rows) => rows,
            Err(error) => return unreadable(ui, cx, error),
        };
        let open = self.card.id();
        let event = Table::new(&tr.contests_page_awards(), AWARDS, rows)
            .current(rows.iter().position(|it| Some(it.award.id) == open))
            .empty(tr.awards_empty(), tr.awards_empty_hint())
            .show(ui, cx, &mut self.list, actions);
        if let Some(TableEvent::Chosen(at) | TableEvent::Opened(at)) = event {
            actions.show(route(rows[at].award.id));
        }
    }
}

fn contest_ui(ui: &mut Ui, row: &AwardRow, contest: Option<Id<Contest>>, actions: &mut Actions) {
    if let Some(id) = contest
        && link_button(ui, &row.contest).clicked()
    {
        actions.show(Route::record(Tab::Contests, "", id));
    }
}

/// Whom it was given to, when not for an entry of a contest.
fn recipient(
    form: &mut Form<'_, '_>,
    cx: &Cx<'_>,
    it: &mut Award,
    (people, tos, organizations): &(
        &crate::ui::widgets::Choices<crate::domain::people::Person>,
        &crate::ui::widgets::Choices<crate::domain::tos::Tos>,
        &crate::ui::widgets::Choices<crate::domain::organizations::Organization>,
    ),
    actions: &mut Actions,
) {
    let tr = cx.tr;
    form.pick_person(
        "person",
        &tr.awards_person(),
        &mut it.person,
        people,
        actions,
    );
    form.pick_tos("tos", &tr.awards_tos(), &mut it.tos, tos);
    let label = tr.awards_organization();
    form.pick_organization(
        "organization",
        &label,
        &mut it.organization,
        organizations,
        actions,
    );
    let label = tr.awards_recipient_text();
    form.text("recipient", &label, &mut it.recipient);
}

fn fields(form: &mut Form<'_, '_>, cx: &Cx<'_>, it: &mut Award) {
    let tr = cx.tr;
    form.columns(2);
    form.choice("kind", &tr.awards_kind(), &mut it.kind, AwardKind::ALL);
    form.text("number", &tr.awards_number(), &mut it.number);
    form.required()
        .lines("title", &tr.awards_title(), &mut it.title, 2);
    form.date("dated_on", &tr.awards_dated_on(), &mut it.dated_on);
    form.money("amount", &tr.awards_amount(), &mut it.amount_kopecks);
    form.lines("reason", &tr.awards_reason(), &mut it.reason, 2);
    form.date("handed_on", &tr.awards_handed_on(), &mut it.handed_on);
    form.text("handed_by", &tr.awards_handed_by(), &mut it.handed_by);
    form.lines("note", &tr.awards_note(), &mut it.note, 2);
}

fn ask_remove(cx: &Cx<'_>, it: &Award, actions: &mut Actions) {
    let tr = cx.tr;
    let question = Question {
        title: tr.awards_remove(),
        text: tr.awards_remove_text(it.title.as_str()),
        yes: tr.dialog_remove(),
        danger: true,
    };
    let id = it.id;
    let mut then = Actions::default();
    then.change_with_undo(tr.awards_removed(), move |office| {
        office.remove(Op::RemoveAward, id)
    });
    actions.confirm(question, then.take());
}
