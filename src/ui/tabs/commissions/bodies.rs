//! Bodies: the list, and the card beside it.

use chrono::NaiveDate;
use egui::Ui;

use super::body_card::{BodyPage, Part};
use super::body_route;
use super::papers;
use super::seats::Picks;
use crate::domain::Id;
use crate::domain::commissions::{Body, BodyCard, BodyRow};
use crate::i18n::Label;
use crate::i18n::format::upper_first;
use crate::listings::commissions::BODIES;
use crate::ops::{self, Office};
use crate::ui::actions::{Action, Actions};
use crate::ui::cached::Cached;
use crate::ui::cx::Cx;
use crate::ui::dialogs::Question;
use crate::ui::draft::{Card, Typing};
use crate::ui::icons;
use crate::ui::route::Route;
use crate::ui::tabs::TabView;
use crate::ui::widgets::pickers::{Organizations, People};
use crate::ui::widgets::{
    CardAsk, CardFrame, Split, Table, TableEvent, TableState, page_tools, primary_button,
    search_box, unreadable,
};

pub(super) struct BodiesView {
    rows: Cached<Vec<BodyRow>>,
    people: People,
    organizations: Organizations,
    list: TableState,
    card: Card<Body, BodyCard>,
    page: BodyPage,
    /// The days of the sessions of the open body.
    sessions: Cached<Vec<NaiveDate>, Id<Body>>,
}

impl Default for BodiesView {
    fn default() -> Self {
        Self {
            rows: Cached::default(),
            people: People::default(),
            organizations: Organizations::default(),
            list: TableState::default(),
            card: Card::new("body"),
            page: BodyPage::default(),
            sessions: Cached::default(),
        }
    }
}

impl TabView for BodiesView {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        self.card
            .follow(cx, cx.route.id::<Body>(), Office::body_card);
        let page = Split::sharing(ui, self.card.id().is_some(), 0.62);
        page.card(ui, |ui| self.card_ui(ui, cx, actions));
        page.list(ui, |ui| self.list_ui(ui, cx, actions));
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
        if draft.value.body.name.trim().is_empty() || draft.form.has_unread() {
            // What is wrong is told by the fields of the part.
            self.page.go_to_problem(draft);
            draft.ready();
            draft.form.put_cursor_to_problem();
            return false;
        }
        self.card.save(|card| {
            actions.change_saying(cx.tr.bodies_saved(), move |office| office.save_body(&card));
        })
    }

    fn add(&mut self, _: &Cx<'_>, actions: &mut Actions) {
        let id = Id::new();
        actions.show(body_route(id));
        self.page.part = Part::About;
        self.card.begin(id, BodyCard::new(id));
    }

    fn print(&mut self, cx: &Cx<'_>, actions: &mut Actions) {
        if let Some(draft) = self.card.draft().filter(|it| !it.is_fresh()) {
            papers::ask_attendance(cx, draft.value.body.id, actions);
        }
    }

    fn restore(&mut self, cx: &Cx<'_>, key: &str, json: &str) -> Option<Route> {
        let id = self.card.restore(cx, key, json, Office::body_card)?;
        Some(body_route(id))
    }
}

impl BodiesView {
    fn list_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let tr = cx.tr;
        page_tools(
            ui,
            |ui| search_box(ui, cx, &mut self.list, &tr.bodies_search()),
            |ui| {
                if primary_button(ui, icons::PLUS, &tr.bodies_add()).clicked() {
                    actions.push(Action::New);
                }
            },
        );
        let today = cx.today();
        let rows = match self.rows.get(cx.office, |office| office.body_rows(today)) {
            Ok(rows) => rows,
            Err(error) => return unreadable(ui, cx, error),
        };
        let open = self.card.id();
        let event = Table::new(&tr.bodies_title(), BODIES, rows)
            .current(rows.iter().position(|it| Some(it.id) == open))
            .empty(tr.bodies_empty(), tr.bodies_empty_hint())
            .show(ui, cx, &mut self.list, actions);
        if let Some(TableEvent::Chosen(at) | TableEvent::Opened(at)) = event {
            actions.show(body_route(rows[at].id));
        }
    }

    fn card_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let Some(draft) = self.card.draft_mut() else {
            return;
        };
        let people = self.people.get(cx);
        let organizations = self.organizations.get(cx);
        let body = &draft.value.body;
        let id = body.id;
        let sessions = self.sessions.get_for(cx.office, id, |office, id| {
            let board = office.board(*id)?;
            let siblings = board.into_iter().flat_map(|it| it.siblings);
            ops::Result::Ok(siblings.filter_map(|it| it.held_on).collect())
        });
        let sessions = sessions.map_or(&[][..], Vec::as_slice);
        let picks = Picks {
            people,
            organizations,
        };
        let page = &mut self.page;
        let title = match body.name.as_str() {
            "" => cx.tr.bodies_new(),
            name => name.to_owned(),
        };
        let kind = upper_first(&body.kind.label(cx.tr));
        let mut asked_of_body = Actions::default();
        let asked = CardFrame::new(title)
            .of(draft)
            .subtitle(kind)
            .history(Route::history("body", &id))
            .show(ui, cx, actions, |ui| {
                let actions = &mut asked_of_body;
                page.ui(ui, cx, draft, picks, sessions, actions);
                if !draft.is_fresh() {
                    papers::body_ui(ui, cx, id, actions);
                }
            });
        for action in asked_of_body.take() {
            actions.push(action);
        }
        match asked {
            Some(CardAsk::Save) => actions.push(Action::Save),
            Some(CardAsk::Discard) => self.card.discard(),
            Some(CardAsk::Remove) => ask_remove(cx, &draft.value.body, actions),
            None => (),
        }
    }
}

fn ask_remove(cx: &Cx<'_>, it: &Body, actions: &mut Actions) {
    let tr = cx.tr;
    let question = Question {
        title: tr.bodies_remove(),
        text: tr.bodies_remove_text(it.name.as_str()),
        yes: tr.dialog_remove(),
        danger: true,
    };
    let id = it.id;
    let mut then = Actions::default();
    then.change_with_undo(tr.bodies_removed(), move |office| office.remove_body(id));
    actions.confirm(question, then.take());
}
