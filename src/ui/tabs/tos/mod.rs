//! The tab «ТОС»: the register as of any day with the card of one TOS in the whole width, and the
//! places where they stand.

mod card;
mod checks;
mod completeness;
mod import;
mod list;
mod parts;
mod print;
mod territories;

use chrono::NaiveDate;
use egui::Ui;

use super::TabView;
use super::sections::{Section, Sections};
use completeness::CompletenessView;
use import::ImportView;
use territories::TerritoriesView;

use crate::domain::Id;
use crate::domain::register::{TosCard, TosRow};
use crate::domain::tos::Tos;
use crate::i18n::Tr;
use crate::listings::Mark;
use crate::ops::{Office, TosReading};
use crate::papers::Paper;
use crate::report;
use crate::ui::actions::Actions;
use crate::ui::cx::Cx;
use crate::ui::draft::{Card, Typing};
use crate::ui::gradual::Gradual;
use crate::ui::route::{Route, Tab};
use crate::ui::tabs::attachments::Attachments;
use crate::ui::widgets::{FormState, People, TableState, Territories, TosNames};

/// The tab with all its sections.
pub fn tab() -> Sections {
    Sections::new(
        Tab::Tos,
        vec![
            Section::new("", Tr::tos_register, TosTab::default()),
            Section::new(
                territories::SECTION,
                Tr::territory_title,
                TerritoriesView::default(),
            ),
            Section::new(
                completeness::SECTION,
                Tr::completeness_title,
                CompletenessView::default(),
            ),
            Section::new(import::SECTION, Tr::import_title, ImportView::default()),
        ],
    )
}

struct TosTab {
    /// The day the register is shown as of; none is today.
    on: Option<NaiveDate>,
    on_form: FormState,
    rows: Gradual<TosRow, NaiveDate, TosReading>,
    /// How many of the rows of a version are active.
    active: Option<(u64, usize)>,
    list: TableState,
    card: Card<Tos, TosCard>,
    people: People,
    territories: Territories,
    names: TosNames,
    attachments: Attachments,
    checks: checks::Checks,
}

impl Default for TosTab {
    fn default() -> Self {
        Self {
            on: None,
            on_form: FormState::new("tos-on"),
            rows: Gradual::default(),
            active: None,
            list: TableState::sorted_by(0, false),
            card: Card::new("tos"),
            people: People::default(),
            territories: Territories::default(),
            names: TosNames::default(),
            attachments: Attachments::default(),
            checks: checks::Checks::default(),
        }
    }
}

impl TosTab {
    fn day(&self, cx: &Cx<'_>) -> NaiveDate {
        self.on.unwrap_or_else(|| cx.today())
    }
}

impl TabView for TosTab {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let id = cx.route.id::<Tos>();
        self.card.follow(cx, id, Office::tos_card);
        if let Some(error) = self.card.take_failure() {
            actions.say(Mark::Bad, report::sentence(cx.tr, &error));
        }
        if self.card.id().is_some() {
            self.card_ui(ui, cx, actions);
        } else {
            self.list_ui(ui, cx, actions);
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
        // What was typed and can not be read is no empty row: it is shown instead.
        if !draft.form.has_unread() {
            for (part, at) in draft.value.settle() {
                draft.form.forget_row(&format!("{part}.{at}."));
            }
        }
        if !draft.ready() {
            return false;
        }
        let said = if draft.is_fresh() {
            cx.tr.tos_added()
        } else {
            cx.tr.tos_saved()
        };
        let card = draft.saving();
        actions.change_saying(said, move |office| office.save_tos(&card));
        true
    }

    fn add(&mut self, _: &Cx<'_>, actions: &mut Actions) {
        let card = TosCard::new(Id::new());
        actions.show(Route::record(Tab::Tos, "", card.tos.id));
        self.card.begin(card.tos.id, card);
    }

    fn print(&mut self, cx: &Cx<'_>, actions: &mut Actions) {
        let on = self.day(cx);
        match self.card.draft() {
            Some(draft) => {
                let (tos, saved) = (draft.value.tos.id, !draft.is_changed() && !draft.is_fresh());
                let public = false;
                let paper = Paper::TosExtract { tos, on, public };
                print::print_extract(cx, &paper, saved, actions);
            }
            None => print::ask(cx, on, actions),
        }
    }

    fn restore(&mut self, cx: &Cx<'_>, key: &str, json: &str) -> Option<Route> {
        let id = self.card.restore(cx, key, json, Office::tos_card)?;
        Some(Route::record(Tab::Tos, "", id))
    }
}
