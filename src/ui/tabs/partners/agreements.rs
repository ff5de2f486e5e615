//! Agreements: parties, clauses, the work under each clause by year.

use chrono::Datelike;
use egui::Ui;

use crate::domain::Id;
use crate::domain::agreements::{
    Agreement, AgreementCard, AgreementClause, AgreementParty, AgreementRow, AgreementState,
    ClauseWork,
};
use crate::domain::attachments::Owner;
use crate::i18n::Label;
use crate::i18n::format::upper_first;
use crate::listings::Mark;
use crate::listings::partners::AGREEMENTS;
use crate::ops::{self, Office};
use crate::ui::actions::{Action, Actions};
use crate::ui::cached::Cached;
use crate::ui::cx::Cx;
use crate::ui::dialogs::Question;
use crate::ui::draft::{Card, Draft, Typing};
use crate::ui::icons;
use crate::ui::route::{Route, Tab};
use crate::ui::tabs::attachments::Attachments;
use crate::ui::tabs::list_and_card::ListAndCard;
use crate::ui::widgets::{
    CardAsk, CardFrame, Choices, Form, Organizations, Table, TableEvent, TableState, banner, note,
    page_tools, primary_button, search_box, unreadable,
};

pub(super) const SECTION: &str = "agreements";

pub(super) struct AgreementsView {
    rows: Cached<Vec<AgreementRow>>,
    others: Cached<Choices<Agreement>>,
    organizations: Organizations,
    list: TableState,
    attachments: Attachments,
    card: Card<Agreement, AgreementCard>,
}

impl Default for AgreementsView {
    fn default() -> Self {
        Self {
            rows: Cached::default(),
            others: Cached::default(),
            organizations: Organizations::default(),
            list: TableState::default(),
            attachments: Attachments::default(),
            card: Card::new("agreement"),
        }
    }
}

fn route(id: Id<Agreement>) -> Route {
    Route::record(Tab::Partners, SECTION, id)
}

fn read_others(office: &Office) -> ops::Result<Choices<Agreement>> {
    let all = office.all::<Agreement>()?.into_iter();
    Ok(Choices::new(all.map(|it| (it.id, it.title))))
}

impl ListAndCard for AgreementsView {
    type Record = Agreement;
    type Edited = AgreementCard;

    const SHARE: f32 = 0.5;

    fn shown_card(&self) -> &Card<Agreement, AgreementCard> {
        &self.card
    }

    fn shown_card_mut(&mut self) -> &mut Card<Agreement, AgreementCard> {
        &mut self.card
    }

    fn read(office: &Office, id: Id<Agreement>) -> ops::Result<Option<AgreementCard>> {
        office.agreement_card(id)
    }

    fn route(id: Id<Agreement>) -> Route {
        route(id)
    }

    fn blank(&self, id: Id<Agreement>, _: &Cx<'_>) -> AgreementCard {
        AgreementCard::new(Agreement::new(id))
    }

    fn settle(card: &mut AgreementCard) {
        card.settle();
    }

    fn store(card: AgreementCard, _: bool, cx: &Cx<'_>, actions: &mut Actions) {
        actions.change_saying(cx.tr.agreement_saved(), move |office| {
            office.save_agreement(&card)
        });
    }

    fn card_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let Some(draft) = self.card.draft_mut() else {
            return;
        };
        let others = match self.others.get(cx.office, read_others) {
            Ok(others) => others,
            Err(error) => return unreadable(ui, cx, error),
        };
        let (organizations, attachments) = (&mut self.organizations, &mut self.attachments);
        let (fresh, mut inner) = (draft.is_fresh(), Actions::default());
        let it = &draft.value.agreement;
        let title = match it.title.trim() {
            "" => cx.tr.agreement_new(),
            title => title.to_owned(),
        };
        let id = it.id;
        let asked = CardFrame::new(title)
            .of(draft)
            .subtitle(upper_first(&it.state_on(cx.today()).label(cx.tr)))
            .history(Route::history("agreement", &id))
            .show(ui, cx, actions, |ui| {
                warning_ui(ui, cx, &draft.value.agreement);
                fields_ui(ui, cx, draft, others, organizations);
                if !fresh {
                    attachments.ui(ui, cx, Owner::Agreement(id), &mut inner);
                }
            });
        inner.take().into_iter().for_each(|it| actions.push(it));
        match asked {
            Some(CardAsk::Save) => actions.push(Action::Save),
            Some(CardAsk::Discard) => self.card.discard(),
            Some(CardAsk::Remove) => ask_remove(cx, &draft.value.agreement, actions),
            None => (),
        }
    }

    fn list_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let tr = cx.tr;
        page_tools(
            ui,
            |ui| search_box(ui, cx, &mut self.list, &tr.agreement_search()),
            |ui| {
                if primary_button(ui, icons::PLUS, &tr.agreement_add()).clicked() {
                    actions.push(Action::New);
                }
            },
        );
        let today = cx.today();
        let rows = self
            .rows
            .get(cx.office, |office| office.agreement_rows(today));
        let rows = match rows {
            Ok(rows) => rows,
            Err(error) => return unreadable(ui, cx, error),
        };
        let open = self.card.id();
        let name = tr.partners_agreements();
        let event = Table::new(&name, AGREEMENTS, rows)
            .current(rows.iter().position(|it| Some(it.agreement.id) == open))
            .empty(tr.agreement_empty(), tr.agreement_empty_hint())
            .show(ui, cx, &mut self.list, actions);
        if let Some(TableEvent::Chosen(at) | TableEvent::Opened(at)) = event {
            actions.show(route(rows[at].agreement.id));
        }
    }
}

/// It runs out soon, or has run out.
fn warning_ui(ui: &mut Ui, cx: &Cx<'_>, it: &Agreement) {
    let today = cx.today();
    let text = match it.expires_in(today) {
        Some(days) => upper_first(&cx.tr.agreement_expires_in(days)),
        None if it.state_on(today) == AgreementState::Expired => cx.tr.agreement_run_out(),
        None => return,
    };
    banner(ui, Mark::Attention, icons::CLOCK, &text, |_| ());
}

fn fields_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    draft: &mut Draft<AgreementCard>,
    others: &Choices<Agreement>,
    organizations: &mut Organizations,
) {
    let tr = cx.tr;
    let organizations = organizations.get(cx);
    let Draft { value, form, .. } = draft;
    Form::show(ui, cx, form, true, |form| {
        let it = &mut value.agreement;
        form.required().hint(tr.agreement_title_hint()).lines(
            "title",
            &tr.agreement_title(),
            &mut it.title,
            3,
        );
        form.lines("subject", &tr.agreement_subject(), &mut it.subject, 2);
        form.columns(2);
        form.text("number", &tr.agreement_number(), &mut it.number);
        form.date("signed_on", &tr.agreement_signed_on(), &mut it.signed_on);
        form.date("since", &tr.agreement_since(), &mut it.since);
        form.date("until", &tr.agreement_until(), &mut it.until);
        let states = AgreementState::ALL;
        form.choice("state", &tr.agreement_state(), &mut it.state, states);
        form.pick(
            "previous",
            &tr.agreement_previous(),
            &mut it.previous,
            others,
        );
        let id = it.id;
        form.columns(1);
        form.rows(
            "parties",
            &tr.agreement_parties(),
            &tr.agreement_party_add(),
            &mut value.parties,
            || AgreementParty::new(Id::new(), id),
            |form, it| {
                form.columns(2);
                let name = tr.agreement_party();
                form.pick("organization", &name, &mut it.organization, organizations);
                form.text("name", &tr.agreement_party_name(), &mut it.name);
            },
        );
        form.rows(
            "clauses",
            &tr.agreement_clauses(),
            &tr.agreement_clause_add(),
            &mut value.clauses,
            || AgreementClause::new(Id::new(), id),
            |form, it| {
                form.text("number", &tr.agreement_clause_number(), &mut it.number);
                let text = tr.agreement_clause_text();
                form.required().lines("text", &text, &mut it.text, 2);
            },
        );
        works_ui(form, cx, value);
        form.lines("note", &tr.agreement_note(), &mut value.agreement.note, 2);
    });
}

/// What was done under the clauses, each with its year.
fn works_ui(form: &mut Form<'_, '_>, cx: &Cx<'_>, value: &mut AgreementCard) {
    let tr = cx.tr;
    let year = cx.today().year();
    let clause = |it: &AgreementClause| (it.id, format!("{} {}", it.number, it.text));
    let clauses: Vec<_> = value.clauses.iter().map(clause).collect();
    let Some(first) = clauses.first().map(|it| it.0) else {
        form.section(&tr.agreement_works());
        form.ui(|ui| note(ui, &tr.agreement_work_none()));
        return;
    };
    let last = value.works.last().map_or(first, |it| it.clause);
    form.rows(
        "works",
        &tr.agreement_works(),
        &tr.agreement_work_add(),
        &mut value.works,
        || ClauseWork::new(Id::new(), last, year),
        |form, it| {
            form.columns(2);
            let mut chosen = Some(it.clause);
            let name = tr.agreement_work_clause();
            form.choice_of("clause", &name, &mut chosen, &clauses);
            it.clause = chosen.unwrap_or(it.clause);
            form.number("year", &tr.agreement_work_year(), &mut it.year);
            let text = tr.agreement_work_text();
            form.required().lines("text", &text, &mut it.text, 2);
        },
    );
}

fn ask_remove(cx: &Cx<'_>, it: &Agreement, actions: &mut Actions) {
    let tr = cx.tr;
    let question = Question {
        title: tr.agreement_remove_title(),
        text: tr.agreement_remove_text(it.title.as_str()),
        yes: tr.dialog_remove(),
        danger: true,
    };
    let id = it.id;
    let mut then = Actions::default();
    then.change_with_undo(tr.agreement_removed(), move |office| {
        office.remove_agreement(id)
    });
    actions.confirm(question, then.take());
}
