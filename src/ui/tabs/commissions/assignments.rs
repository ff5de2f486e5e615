//! The control list: assignments of all bodies, overdue first; the card of one beside it.

use chrono::NaiveDate;
use egui::Ui;

use super::{ASSIGNMENTS, assignment_card, papers};
use crate::domain::Id;
use crate::domain::assignments::{Assignment, AssignmentRow, Standing};
use crate::domain::commissions::Body;
use crate::listings::commissions::ASSIGNMENTS as COLUMNS;
use crate::ui::actions::Actions;
use crate::ui::cached::Cached;
use crate::ui::cx::Cx;
use crate::ui::printing::print;
use crate::ui::route::{Route, Tab};
use crate::ui::tabs::TabView;
use crate::ui::theme;
use crate::ui::widgets::{
    Split, Table, TableEvent, TableState, filter, filter_of, page_tools, search_box, unreadable,
};

#[derive(Default)]
pub(super) struct AssignmentsView {
    /// Those to be done, or all of them: in a file of many years most are done long ago.
    all: Cached<Vec<AssignmentRow>, (NaiveDate, bool)>,
    shown: Vec<AssignmentRow>,
    /// What there is to narrow the list to.
    bodies: Vec<(Id<Body>, String)>,
    executors: Vec<(String, String)>,
    narrowed: Option<Narrowed>,
    narrowing: Narrowing,
    list: TableState,
}

/// Of which file, day and extent the rows shown are, and what they are narrowed to.
type Narrowed = (u64, NaiveDate, bool, Narrowing);

/// What the list is narrowed to.
#[derive(Clone, Default, PartialEq)]
struct Narrowing {
    body: Option<Id<Body>>,
    executor: Option<String>,
    standing: Option<Standing>,
    /// Those that are done or cancelled are listed too.
    closed: bool,
}

impl Narrowing {
    fn takes(&self, row: &AssignmentRow) -> bool {
        let closed = self.closed || self.standing.is_some();
        (closed || row.standing.is_open())
            && self.body.is_none_or(|it| row.body == it)
            && self.standing.is_none_or(|it| row.standing == it)
            && self.executor.as_ref().is_none_or(|it| {
                row.executor == *it || row.co_executors.iter().any(|one| one == it)
            })
    }
}

fn route(id: Id<Assignment>) -> Route {
    Route::record(Tab::Commissions, ASSIGNMENTS, id)
}

impl TabView for AssignmentsView {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let open = cx.route.id::<Assignment>();
        let whole = self.wants_all(cx, open);
        let all = self
            .all
            .get_for(cx.office, (cx.today(), whole), |office, (today, whole)| {
                if *whole {
                    office.assignment_rows(*today)
                } else {
                    office.open_assignment_rows(*today)
                }
            });
        if let Err(error) = all {
            return unreadable(ui, cx, error);
        }
        self.narrow(cx, whole);
        let all = self.all.last().map(Vec::as_slice).unwrap_or_default();
        let row = all.iter().find(|it| Some(it.assignment.id) == open);
        let page = Split::sharing(ui, row.is_some(), 0.42);
        page.card(ui, |ui| {
            if let Some(row) = row {
                assignment_card::ui(ui, cx, row, actions);
            }
        });
        page.list(ui, |ui| self.list_ui(ui, cx, open, actions));
    }

    fn print(&mut self, cx: &Cx<'_>, actions: &mut Actions) {
        print(cx, actions, &papers::control(None, false, cx.today()));
    }
}

impl AssignmentsView {
    /// Whether those done and cancelled are needed: asked for, or one of them is open.
    fn wants_all(&self, cx: &Cx<'_>, open: Option<Id<Assignment>>) -> bool {
        let standing = self.narrowing.standing;
        let open = open.and_then(|it| cx.office.find(it).ok()?);
        self.narrowing.closed
            || standing.is_some_and(|it| !it.is_open())
            || open.is_some_and(|it: Assignment| !it.state.is_open())
    }

    /// Takes the rows again when the file, the day or what is wanted changed.
    fn narrow(&mut self, cx: &Cx<'_>, whole: bool) {
        let narrowing = self.narrowing.clone();
        let now = (cx.office.revision(), cx.today(), whole, narrowing);
        if self.narrowed.as_ref() == Some(&now) {
            return;
        }
        let all = self.all.last().map(Vec::as_slice).unwrap_or_default();
        let same_file =
            matches!(&self.narrowed, Some(before) if (before.0, before.2) == (now.0, now.2));
        if !same_file {
            self.bodies = distinct(all.iter().map(|it| (it.body, it.body_name.clone())));
            let names = |it: &AssignmentRow| {
                let mut names = it.co_executors.clone();
                names.push(it.executor.clone());
                names.into_iter().filter(|it| !it.trim().is_empty())
            };
            self.executors = distinct(all.iter().flat_map(names).map(|it| (it.clone(), it)));
        }
        let rows = all.iter().filter(|it| self.narrowing.takes(it));
        self.shown = rows.cloned().collect();
        self.narrowed = Some(now);
    }

    fn list_ui(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        open: Option<Id<Assignment>>,
        actions: &mut Actions,
    ) {
        let tr = cx.tr;
        let (list, narrowing) = (&mut self.list, &mut self.narrowing);
        let (bodies, executors) = (&self.bodies, &self.executors);
        let mut search = |ui: &mut Ui| search_box(ui, cx, list, &tr.assignments_search());
        let mut filters = |ui: &mut Ui| {
            filter_of(ui, tr, &tr.sessions_body(), &mut narrowing.body, bodies);
            let name = tr.assignments_executor();
            filter_of(ui, tr, &name, &mut narrowing.executor, executors);
            let (name, standing) = (tr.assignments_state(), &mut narrowing.standing);
            filter(ui, tr, &name, standing, Standing::ALL);
            ui.checkbox(&mut narrowing.closed, tr.assignments_closed_too());
        };
        // Beside an open card, or in a small window, there is no room for all of them in one line.
        if ui.available_width() < theme::SPLIT_AT + theme::NAV_WIDTH / 2.0 {
            page_tools(ui, search, |ui| papers::control_ui(ui, cx, actions));
            ui.horizontal_wrapped(filters);
        } else {
            let both = |ui: &mut Ui| {
                search(ui);
                filters(ui);
            };
            page_tools(ui, both, |ui| papers::control_ui(ui, cx, actions));
        }
        let rows = &self.shown;
        let current = rows.iter().position(|it| Some(it.assignment.id) == open);
        let title = tr.assignments_title();
        let table = Table::new(&title, COLUMNS, rows).current(current);
        let event = if self.narrowing == Narrowing::default() {
            table.empty(tr.assignments_empty(), tr.assignments_empty_hint())
        } else {
            table.empty(tr.assignments_none_such(), tr.assignments_none_such_hint())
        };
        let event = event.show(ui, cx, &mut self.list, actions);
        if let Some(TableEvent::Chosen(at) | TableEvent::Opened(at)) = event {
            actions.show(route(rows[at].assignment.id));
        }
    }
}

/// Each value once, in the order of the texts.
fn distinct<T: PartialEq>(all: impl Iterator<Item = (T, String)>) -> Vec<(T, String)> {
    let mut all: Vec<(T, String)> = all.collect();
    all.sort_by_cached_key(|it| crate::domain::text::key(&it.1));
    all.dedup_by(|a, b| a.0 == b.0);
    all
}
