//! Contests: the list, and which part of an open contest is shown.

use chrono::Datelike;
use egui::Ui;

use super::entries::EntriesPart;
use super::marks::MarksPart;
use super::prizes::PrizesPart;
use super::results::ResultsPart;
use crate::domain::Id;
use crate::domain::commissions::Body;
use crate::domain::contest_card::ContestCard;
use crate::domain::contest_dossier::ContestDossier;
use crate::domain::contests::{Contest, ContestRow};
use crate::i18n::Tr;
use crate::listings::contests::CONTESTS;
use crate::ops::Office;
use crate::papers::Paper;
use crate::ui::actions::{Action, Actions};
use crate::ui::cached::Cached;
use crate::ui::cx::Cx;
use crate::ui::draft::{Card, Typing};
use crate::ui::route::{Route, Tab};
use crate::ui::tabs::TabView;
use crate::ui::widgets::{
    Choices, Organizations, People, Table, TableEvent, TableState, TosNames, page, page_tools,
    primary_button, search_box, unreadable,
};
use crate::ui::{icons, printing};

/// The parts of a contest's page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Part {
    #[default]
    Main,
    Nominations,
    Criteria,
    Jury,
    Entries,
    Marks,
    Results,
    Prizes,
}

impl Part {
    pub(super) fn all(tr: &Tr) -> [(Self, String); 8] {
        [
            (Self::Main, tr.contest_part_main()),
            (Self::Nominations, tr.contest_part_nominations()),
            (Self::Criteria, tr.contest_part_criteria()),
            (Self::Jury, tr.contest_part_jury()),
            (Self::Entries, tr.contest_part_entries()),
            (Self::Marks, tr.contest_part_marks()),
            (Self::Results, tr.contest_part_results()),
            (Self::Prizes, tr.contest_part_awards()),
        ]
    }

    /// Where a field stands: its key begins with the name of its part.
    fn of_field(key: &str) -> Self {
        match key.split('.').next() {
            Some("nominations") => Self::Nominations,
            Some("criteria") => Self::Criteria,
            Some("jury") => Self::Jury,
            Some("entry") => Self::Entries,
            _ => Self::Main,
        }
    }
}

pub(super) struct ContestsView {
    rows: Cached<Vec<ContestRow>>,
    list: TableState,
    pub(super) card: Card<Contest, ContestCard>,
    pub(super) dossier: Cached<Option<ContestDossier>, Id<Contest>>,
    pub(super) part: Part,
    pub(super) people: People,
    pub(super) tos: TosNames,
    pub(super) organizations: Organizations,
    pub(super) bodies: Cached<Choices<Body>>,
    pub(super) entries: EntriesPart,
    pub(super) marks: MarksPart,
    pub(super) results: ResultsPart,
    pub(super) prizes: PrizesPart,
    shown: Option<Id<Contest>>,
}

impl Default for ContestsView {
    fn default() -> Self {
        Self {
            rows: Cached::default(),
            list: TableState::default(),
            card: Card::new("contest"),
            dossier: Cached::default(),
            part: Part::default(),
            people: People::default(),
            tos: TosNames::default(),
            organizations: Organizations::default(),
            bodies: Cached::default(),
            entries: EntriesPart::default(),
            marks: MarksPart::default(),
            results: ResultsPart::default(),
            prizes: PrizesPart::default(),
            shown: None,
        }
    }
}

pub(super) fn route(id: Id<Contest>) -> Route {
    Route::record(Tab::Contests, "", id)
}

impl TabView for ContestsView {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let id = cx.route.id::<Contest>();
        self.card.follow(cx, id, Office::contest_card);
        if self.shown != self.card.id() {
            self.shown = self.card.id();
            self.part = Part::Main;
            self.entries = EntriesPart::default();
            self.marks = MarksPart::default();
            self.results = ResultsPart::default();
            self.prizes = PrizesPart::default();
        }
        if self.card.id().is_some() {
            self.card_ui(ui, cx, actions);
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

    fn has_unsaved(&self) -> bool {
        self.card.has_unsaved() || self.marks.has_unread()
    }

    fn save(&mut self, cx: &Cx<'_>, actions: &mut Actions) -> bool {
        if self.marks.has_unread() {
            self.part = Part::Marks;
            return false;
        }
        let people = self.people.get(cx);
        let Some(draft) = self.card.draft_mut() else {
            return true;
        };
        let mut jurors = draft.value.jurors.iter();
        let unknown = jurors.position(|it| people.text_of(it.person).is_none());
        if let Some(at) = unknown {
            let key = format!("jury.jurors.{at}.person");
            draft.form.problem(&key, cx.tr.form_required());
        }
        if draft.value.contest.name.trim().is_empty() {
            draft.form.problem("main.name", cx.tr.form_required());
        }
        if !draft.ready() {
            self.part = if draft.value.contest.name.trim().is_empty() {
                Part::Main
            } else if unknown.is_some() {
                Part::Jury
            } else {
                let unread = draft.form.unread();
                let first = unread.first().map(|(key, _)| Part::of_field(key));
                first.unwrap_or(self.part)
            };
            return false;
        }
        let it = draft.saving();
        actions.change_saying(cx.tr.contest_saved(), move |office| {
            office.save_contest(&it)
        });
        true
    }

    fn discard(&mut self, _: &Route) {
        self.card.discard();
        self.marks = MarksPart::default();
    }

    fn add(&mut self, cx: &Cx<'_>, actions: &mut Actions) {
        let card = ContestCard::new(Id::new(), cx.today().year());
        self.begin(card, actions);
    }

    fn print(&mut self, cx: &Cx<'_>, actions: &mut Actions) {
        if let Some(contest) = self.card.id() {
            let public = false;
            printing::print(cx, actions, &Paper::ContestResults { contest, public });
        }
    }

    fn restore(&mut self, cx: &Cx<'_>, key: &str, json: &str) -> Option<Route> {
        let id = self.card.restore(cx, key, json, Office::contest_card)?;
        Some(route(id))
    }
}

impl ContestsView {
    /// Opens a new card.
    pub(super) fn begin(&mut self, card: ContestCard, actions: &mut Actions) {
        actions.show(route(card.contest.id));
        self.card.begin(card.contest.id, card);
    }

    fn list_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let tr = cx.tr;
        page_tools(
            ui,
            |ui| search_box(ui, cx, &mut self.list, &tr.contests_search()),
            |ui| {
                if primary_button(ui, icons::PLUS, &tr.contests_add()).clicked() {
                    actions.push(Action::New);
                }
            },
        );
        let rows = match self.rows.get(cx.office, Office::contest_rows) {
            Ok(rows) => rows,
            Err(error) => return unreadable(ui, cx, error),
        };
        let event = Table::new(&tr.contests_page(), CONTESTS, rows)
            .whole()
            .empty(tr.contests_empty(), tr.contests_empty_hint())
            .show(ui, cx, &mut self.list, actions);
        if let Some(TableEvent::Chosen(at) | TableEvent::Opened(at)) = event {
            actions.show(route(rows[at].id));
        }
    }
}
