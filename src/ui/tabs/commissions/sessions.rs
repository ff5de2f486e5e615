//! Sessions: the list; an open one takes the whole page.

use chrono::Datelike;
use egui::Ui;
use serde::Deserialize;

use super::calendar::Begun;
use super::session::{SessionPage, Step};
use super::session_route;
use crate::domain::Id;
use crate::domain::agenda::AgendaItem;
use crate::domain::commissions::{Body, BodyRow};
use crate::domain::session_card::SessionCard;
use crate::domain::sessions::{Session, SessionRow, SessionStatus};
use crate::listings::Mark;
use crate::listings::commissions::SESSIONS;
use crate::ops::Office;
use crate::papers::Paper;
use crate::report;
use crate::ui::actions::{Action, Actions};
use crate::ui::cached::Cached;
use crate::ui::cx::Cx;
use crate::ui::draft::{Card, Typing};
use crate::ui::icons;
use crate::ui::printing;
use crate::ui::route::Route;
use crate::ui::tabs::TabView;
use crate::ui::widgets::{
    Table, TableEvent, TableState, filter, filter_of, page, page_tools, primary_button, search_box,
    unreadable,
};

pub(super) struct SessionsView {
    all: Cached<Vec<SessionRow>>,
    bodies: Cached<Vec<BodyRow>>,
    shown: Vec<SessionRow>,
    narrowed: Option<(u64, Narrowing)>,
    narrowing: Narrowing,
    list: TableState,
    card: Card<Session, SessionCard>,
    page: SessionPage,
    /// The item the route names, and its session.
    item: Option<(Id<AgendaItem>, Id<Session>)>,
    /// What the calendar began.
    begun: Begun,
}

/// What the list is narrowed to.
#[derive(Clone, Copy, Default, PartialEq)]
struct Narrowing {
    year: Option<i32>,
    body: Option<Id<Body>>,
    status: Option<SessionStatus>,
}

impl Narrowing {
    fn takes(self, row: &SessionRow) -> bool {
        self.year
            .is_none_or(|it| row.held_on.is_none_or(|day| day.year() == it))
            && self.body.is_none_or(|it| row.body == it)
            && self.status.is_none_or(|it| row.status == it)
    }
}

/// The body a new session is likely of: as the last time.
pub(super) fn usual_body(cx: &Cx<'_>) -> Option<Id<Body>> {
    let bodies = cx.office.body_rows(cx.today()).ok()?;
    // Keys grow with time, so the greatest one was made last.
    let sessions = cx.office.session_rows().unwrap_or_default();
    let last = sessions.iter().max_by_key(|it| it.id).map(|it| it.body);
    let last = last.filter(|id| bodies.iter().any(|it| it.id == *id));
    last.or_else(|| bodies.first().map(|it| it.id))
}

impl SessionsView {
    pub(super) fn new(begun: Begun) -> Self {
        Self {
            all: Cached::default(),
            bodies: Cached::default(),
            shown: Vec::new(),
            narrowed: None,
            narrowing: Narrowing::default(),
            list: TableState::default(),
            card: Card::new("session"),
            page: SessionPage::default(),
            item: None,
            begun,
        }
    }
}

impl TabView for SessionsView {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        if let Some(card) = self.begun.take() {
            self.card.begin(card.session.id, card);
            self.page.go_to(Step::Head);
        }
        let open = self.open_session(cx);
        self.card.follow(cx, open, Office::session_card);
        let today = cx.today();
        let bodies = match self.bodies.get(cx.office, |office| office.body_rows(today)) {
            Ok(bodies) => bodies,
            Err(error) => return unreadable(ui, cx, error),
        };
        if self.card.id().is_some() {
            self.page.ui(ui, cx, actions, &mut self.card, bodies);
        } else {
            page(ui, |ui| self.list_ui(ui, cx, actions));
        }
    }

    fn card(&self) -> Option<&dyn Typing> {
        Some(&self.card)
    }

    fn card_mut(&mut self, _: &Route) -> Option<&mut dyn Typing> {
        Some(&mut self.card)
    }

    fn save(&mut self, cx: &Cx<'_>, actions: &mut Actions) -> bool {
        let Some(draft) = self.card.draft_mut() else {
            return true;
        };
        if !draft.ready() {
            self.page.go_to_problem(draft);
            return false;
        }
        let card = draft.saving();
        actions.change_saying(cx.tr.sessions_saved(), move |office| {
            office.save_session(&card)
        });
        true
    }

    fn add(&mut self, cx: &Cx<'_>, actions: &mut Actions) {
        let usual = usual_body(cx);
        let Some(body) = self.narrowing.body.or(usual) else {
            return actions.say(Mark::Attention, cx.tr.sessions_no_bodies());
        };
        match cx
            .office
            .proposed_session(body, &cx.tr.session_earlier_assignments())
        {
            Ok(card) => {
                actions.show(session_route(card.session.id));
                self.card.begin(card.session.id, card);
                self.page.go_to(Step::Head);
            }
            Err(error) => actions.say(Mark::Bad, report::sentence(cx.tr, &error)),
        }
    }

    fn print(&mut self, cx: &Cx<'_>, actions: &mut Actions) {
        match self.card.draft() {
            Some(draft) if draft.is_fresh() || draft.is_changed() => {
                actions.say(Mark::Attention, cx.tr.session_save_first());
            }
            Some(draft) => printing::print(cx, actions, &Paper::Minutes(draft.value.session.id)),
            None => (),
        }
    }

    fn draft(&self) -> Option<(String, String)> {
        let (key, json) = self.card.to_keep()?;
        Some((key, with_step(json, self.page.step())))
    }

    fn restore(&mut self, cx: &Cx<'_>, key: &str, json: &str) -> Option<Route> {
        let id = self.card.restore(cx, key, json, Office::session_card)?;
        let kept: Option<Place> = serde_json::from_str(json).ok();
        let step = kept.map(|it| it.step).unwrap_or_default();
        if let Some(draft) = self.card.draft_mut() {
            self.page.enter(step, draft);
        }
        Some(session_route(id))
    }
}

impl SessionsView {
    /// The session the route names, itself or by one of its items; an item is gone to at once.
    fn open_session(&mut self, cx: &Cx<'_>) -> Option<Id<Session>> {
        let Some(item) = cx.route.id::<AgendaItem>() else {
            self.item = None;
            return cx.route.id::<Session>();
        };
        let (known, session) = match self.item {
            Some((id, session)) if id == item => (true, session),
            _ => (false, cx.office.find(item).ok()??.session),
        };
        if !known {
            self.page.go_to(Step::Item(item));
            self.item = Some((item, session));
        }
        Some(session)
    }

    fn list_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let tr = cx.tr;
        let all = match self.all.get(cx.office, Office::session_rows) {
            Ok(all) => all,
            Err(error) => return unreadable(ui, cx, error),
        };
        let bodies = self.bodies.last().map(Vec::as_slice).unwrap_or_default();
        page_tools(
            ui,
            |ui| {
                search_box(ui, cx, &mut self.list, &tr.sessions_search());
                filters_ui(ui, cx, &mut self.narrowing, all, bodies);
            },
            |ui| {
                if primary_button(ui, icons::PLUS, &tr.sessions_add()).clicked() {
                    actions.push(Action::New);
                }
            },
        );
        let narrowed = (cx.office.revision(), self.narrowing);
        if self.narrowed != Some(narrowed) {
            let rows = all.iter().filter(|it| self.narrowing.takes(it));
            self.shown = rows.cloned().collect();
            self.narrowed = Some(narrowed);
        }
        let event = Table::new(&tr.sessions_title(), SESSIONS, &self.shown)
            .whole()
            .empty(tr.sessions_empty(), tr.sessions_empty_hint())
            .show(ui, cx, &mut self.list, actions);
        if let Some(TableEvent::Opened(at) | TableEvent::Chosen(at)) = event {
            actions.show(session_route(self.shown[at].id));
        }
    }
}

/// Where one was typing, in the draft that is kept against a crash.
#[derive(Deserialize)]
struct Place {
    #[serde(default)]
    step: Step,
}

/// The draft with the part that is open.
fn with_step(json: String, step: Step) -> String {
    match (json.strip_suffix('}'), serde_json::to_string(&step)) {
        (Some(open), Ok(step)) => format!("{open},\"step\":{step}}}"),
        _ => json,
    }
}

fn filters_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    narrowing: &mut Narrowing,
    all: &[SessionRow],
    bodies: &[BodyRow],
) {
    let tr = cx.tr;
    let mut years: Vec<i32> = all
        .iter()
        .filter_map(|it| Some(it.held_on?.year()))
        .collect();
    years.sort_unstable_by(|a, b| b.cmp(a));
    years.dedup();
    let years: Vec<(i32, String)> = years.into_iter().map(|it| (it, it.to_string())).collect();
    filter_of(ui, tr, &tr.sessions_year(), &mut narrowing.year, &years);
    let bodies: Vec<(Id<Body>, String)> = bodies
        .iter()
        .map(|it| (it.id, it.called().to_owned()))
        .collect();
    filter_of(ui, tr, &tr.sessions_body(), &mut narrowing.body, &bodies);
    let statuses = SessionStatus::ALL;
    filter(
        ui,
        tr,
        &tr.sessions_status(),
        &mut narrowing.status,
        statuses,
    );
}
