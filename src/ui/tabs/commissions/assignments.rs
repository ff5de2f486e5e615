//! Assignments of all bodies, overdue first; how each is being done.

use chrono::NaiveDate;
use egui::Ui;

use super::{ASSIGNMENTS, papers, session_route};
use crate::domain::Id;
use crate::domain::assignments::{Assignment, AssignmentRow, AssignmentState};
use crate::listings::commissions::ASSIGNMENTS as COLUMNS;
use crate::ops::Office;
use crate::ui::actions::{Action, Actions};
use crate::ui::cached::Cached;
use crate::ui::cx::Cx;
use crate::ui::draft::{Card, Draft};
use crate::ui::icons;
use crate::ui::printing::print;
use crate::ui::route::{Route, Tab};
use crate::ui::tabs::TabView;
use crate::ui::widgets::{
    CardAsk, CardFrame, Form, Split, Table, TableEvent, TableState, filter, icon_text_button,
    page_tools, search_box, unreadable,
};

pub(super) struct AssignmentsView {
    rows: Cached<Vec<AssignmentRow>, (NaiveDate, Option<AssignmentState>)>,
    state: Option<AssignmentState>,
    list: TableState,
    card: Card<Assignment>,
}

impl Default for AssignmentsView {
    fn default() -> Self {
        Self {
            rows: Cached::default(),
            state: None,
            list: TableState::default(),
            card: Card::new("assignment"),
        }
    }
}

fn route(id: Id<Assignment>) -> Route {
    Route::record(Tab::Commissions, ASSIGNMENTS, id)
}

impl TabView for AssignmentsView {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        self.card
            .follow(cx, cx.route.id::<Assignment>(), Office::find);
        let page = Split::new(ui, self.card.id().is_some());
        page.card(ui, |ui| self.card_ui(ui, cx, actions));
        page.list(ui, |ui| self.list_ui(ui, cx, actions));
    }

    fn has_unsaved(&self) -> bool {
        self.card.has_unsaved()
    }

    fn save(&mut self, cx: &Cx<'_>, actions: &mut Actions) -> bool {
        self.card.save(|it| {
            actions.change_saying(cx.tr.assignments_saved(), move |office| {
                office.report_assignment(&it)
            });
        })
    }

    fn discard(&mut self) {
        self.card.discard();
    }

    fn print(&mut self, cx: &Cx<'_>, actions: &mut Actions) {
        print(cx, actions, &papers::control(None, false, cx.today()));
    }

    fn draft(&self) -> Option<(String, String)> {
        self.card.to_keep()
    }

    fn restore(&mut self, cx: &Cx<'_>, key: &str, json: &str) -> Option<Route> {
        Some(route(self.card.restore(cx, key, json, Office::find)?))
    }
}

impl AssignmentsView {
    fn list_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let tr = cx.tr;
        page_tools(
            ui,
            |ui| {
                search_box(ui, cx, &mut self.list, &tr.assignments_search());
                let states = AssignmentState::ALL;
                filter(ui, tr, &tr.assignments_state(), &mut self.state, states);
            },
            |ui| papers::control_ui(ui, cx, actions),
        );
        let question = (cx.today(), self.state);
        let rows = self
            .rows
            .get_for(cx.office, question, |office, (today, state)| {
                let mut rows = office.assignment_rows(*today)?;
                rows.retain(|it| state.is_none_or(|state| it.state == state));
                Ok(rows)
            });
        let rows = match rows {
            Ok(rows) => rows,
            Err(error) => return unreadable(ui, cx, error),
        };
        let open = self.card.id();
        let event = Table::new(&tr.assignments_title(), COLUMNS, rows)
            .current(rows.iter().position(|it| Some(it.id) == open))
            .empty(tr.assignments_empty(), tr.assignments_empty_hint())
            .show(ui, cx, &mut self.list, actions);
        if let Some(TableEvent::Chosen(at) | TableEvent::Opened(at)) = event {
            actions.show(route(rows[at].id));
        }
    }

    fn card_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let Some(draft) = self.card.draft_mut() else {
            return;
        };
        let id = draft.value.id;
        let rows = self.rows.last();
        let row = rows.and_then(|rows| rows.iter().find(|it| it.id == id));
        let title = row.map(|it| it.text.clone()).unwrap_or_default();
        let executor = row.map(|it| it.executor.clone()).unwrap_or_default();
        let session = row.map(|it| it.session);
        let mut opened = false;
        let asked = CardFrame::new(title)
            .of(draft)
            .subtitle(executor)
            .history(Route::history("assignment", &id))
            .removable(false)
            .show(ui, cx, actions, |ui| {
                fields_ui(ui, cx, draft);
                let text = cx.tr.assignments_open_session();
                opened = icon_text_button(ui, icons::GAVEL, &text).clicked();
            });
        if let Some(session) = session.filter(|_| opened) {
            actions.show(session_route(session));
        }
        match asked {
            Some(CardAsk::Save) => actions.push(Action::Save),
            Some(CardAsk::Discard) => self.card.discard(),
            Some(CardAsk::Remove) | None => (),
        }
    }
}

fn fields_ui(ui: &mut Ui, cx: &Cx<'_>, draft: &mut Draft<Assignment>) {
    let tr = cx.tr;
    let Draft {
        value: it, form, ..
    } = draft;
    Form::show(ui, cx, form, true, |form| {
        form.columns(2);
        let states = AssignmentState::ALL;
        form.choice("state", &tr.assignments_state(), &mut it.state, states);
        form.date("due_on", &tr.assignments_due(), &mut it.due_on);
        form.date(
            "reported_on",
            &tr.assignments_reported_on(),
            &mut it.reported_on,
        );
        form.date("done_on", &tr.assignments_done_on(), &mut it.done_on);
        form.lines("report", &tr.assignments_report(), &mut it.report, 3);
        if it.state == AssignmentState::Cancelled {
            let label = tr.assignments_cancel_reason();
            form.required()
                .lines("cancel_reason", &label, &mut it.cancel_reason, 2);
        }
    });
}
