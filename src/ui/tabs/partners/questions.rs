//! Questions of residents: where and when raised, who answered, what was done.

use chrono::Datelike;
use egui::Ui;

use crate::domain::Id;
use crate::domain::events::{Event, Question as Asked, QuestionState};
use crate::i18n::Label;
use crate::i18n::format::upper_first;
use crate::listings::partners::QUESTIONS;
use crate::ops::{self, Office};
use crate::ui::actions::{Action, Actions};
use crate::ui::cached::Cached;
use crate::ui::cx::Cx;
use crate::ui::dialogs::Question;
use crate::ui::draft::{Card, Draft, Typing};
use crate::ui::icons;
use crate::ui::route::{Route, Tab};
use crate::ui::tabs::list_and_card::ListAndCard;
use crate::ui::widgets::{
    CardAsk, CardFrame, Choices, Form, Table, TableEvent, TableState, TosNames, filter, page_tools,
    primary_button, search_box, unreadable,
};

pub(super) const SECTION: &str = "questions";

pub(super) struct QuestionsView {
    rows: Cached<Vec<Asked>, Option<QuestionState>>,
    state: Option<QuestionState>,
    events: Cached<Choices<Event>>,
    tos: TosNames,
    list: TableState,
    card: Card<Asked>,
}

impl Default for QuestionsView {
    fn default() -> Self {
        Self {
            rows: Cached::default(),
            state: None,
            events: Cached::default(),
            tos: TosNames::default(),
            list: TableState::default(),
            card: Card::new("question"),
        }
    }
}

fn route(id: Id<Asked>) -> Route {
    Route::record(Tab::Partners, SECTION, id)
}

/// Events, each with its year, as many have the same name.
fn read_events(office: &Office) -> ops::Result<Choices<Event>> {
    let rows = office.event_rows()?.into_iter();
    Ok(Choices::new(
        rows.map(|it| (it.id, format!("{}, {}", it.name, it.year))),
    ))
}

impl ListAndCard for QuestionsView {
    type Record = Asked;
    type Edited = Asked;

    const SHARE: f32 = 0.42;

    fn shown_card(&self) -> &Card<Asked> {
        &self.card
    }

    fn shown_card_mut(&mut self) -> &mut Card<Asked> {
        &mut self.card
    }

    fn read(office: &Office, id: Id<Asked>) -> ops::Result<Option<Asked>> {
        office.find(id)
    }

    fn route(id: Id<Asked>) -> Route {
        route(id)
    }

    fn blank(&self, id: Id<Asked>, cx: &Cx<'_>) -> Asked {
        Asked::new(id, cx.today().year())
    }

    fn store(question: Asked, _: bool, cx: &Cx<'_>, actions: &mut Actions) {
        actions.change_saying(cx.tr.question_saved(), move |office| {
            office.save_question(&question)
        });
    }

    fn card_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let Some(draft) = self.card.draft_mut() else {
            return;
        };
        let events = match self.events.get(cx.office, read_events) {
            Ok(events) => events,
            Err(error) => return unreadable(ui, cx, error),
        };
        let tos = &mut self.tos;
        let id = draft.value.id;
        let title = match draft.value.text.trim() {
            "" => cx.tr.question_new(),
            text => text.to_owned(),
        };
        let asked = CardFrame::new(title)
            .of(draft)
            .subtitle(upper_first(&draft.value.state.label(cx.tr)))
            .history(Route::history("question", &id))
            .show(ui, cx, actions, |ui| fields_ui(ui, cx, draft, events, tos));
        match asked {
            Some(CardAsk::Save) => actions.push(Action::Save),
            Some(CardAsk::Discard) => self.card.discard(),
            Some(CardAsk::Remove) => ask_remove(cx, id, actions),
            None => (),
        }
    }

    fn list_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let tr = cx.tr;
        page_tools(
            ui,
            |ui| {
                search_box(ui, cx, &mut self.list, &tr.question_search());
                filter(
                    ui,
                    tr,
                    &tr.question_state(),
                    &mut self.state,
                    QuestionState::ALL,
                );
            },
            |ui| {
                if primary_button(ui, icons::PLUS, &tr.question_add()).clicked() {
                    actions.push(Action::New);
                }
            },
        );
        let rows = self.rows.get_for(cx.office, self.state, |office, state| {
            let mut rows = office.questions()?;
            rows.retain(|it| state.is_none_or(|state| it.state == state));
            Ok(rows)
        });
        let rows = match rows {
            Ok(rows) => rows,
            Err(error) => return unreadable(ui, cx, error),
        };
        let open = self.card.id();
        let name = tr.partners_questions();
        let event = Table::new(&name, QUESTIONS, rows)
            .current(rows.iter().position(|it| Some(it.id) == open))
            .empty(tr.question_empty(), tr.question_empty_hint())
            .show(ui, cx, &mut self.list, actions);
        if let Some(TableEvent::Chosen(at) | TableEvent::Opened(at)) = event {
            actions.show(route(rows[at].id));
        }
    }
}

fn fields_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    draft: &mut Draft<Asked>,
    events: &Choices<Event>,
    tos: &mut TosNames,
) {
    let tr = cx.tr;
    let tos = tos.get(cx);
    let Draft {
        value: it, form, ..
    } = draft;
    Form::show(ui, cx, form, true, |form| {
        let text = tr.question_text();
        form.required().lines("text", &text, &mut it.text, 3);
        form.columns(2);
        if form.date("raised_on", &tr.question_raised_on(), &mut it.raised_on)
            && let Some(day) = it.raised_on
        {
            it.year = day.year();
        }
        form.number("year", &tr.question_year(), &mut it.year);
        form.wide().hint(tr.question_raised_at_hint());
        form.text("raised_at", &tr.question_raised_at(), &mut it.raised_at);
        form.pick("event", &tr.question_event(), &mut it.event, events);
        form.pick("tos", &tr.question_tos(), &mut it.tos, tos);
        let states = QuestionState::ALL;
        form.choice("state", &tr.question_state(), &mut it.state, states);
        form.date(
            "answered_on",
            &tr.question_answered_on(),
            &mut it.answered_on,
        );
        let by = tr.question_answered_by();
        form.wide().text("answered_by", &by, &mut it.answered_by);
        form.lines("answer", &tr.question_answer(), &mut it.answer, 2);
        form.lines("done", &tr.question_done(), &mut it.done, 2);
    });
}

fn ask_remove(cx: &Cx<'_>, id: Id<Asked>, actions: &mut Actions) {
    let tr = cx.tr;
    let question = Question {
        title: tr.question_remove_title(),
        text: tr.question_remove_text(),
        yes: tr.dialog_remove(),
        danger: true,
    };
    let mut then = Actions::default();
    then.change_with_undo(tr.question_removed(), move |office| {
        office.remove_question(id)
    });
    actions.confirm(question, then.take());
}
