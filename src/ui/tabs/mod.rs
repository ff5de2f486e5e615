//! The tabs: one struct each, in a file of its own.

pub mod attachments;
pub mod commissions;
pub mod contests;
pub mod deeds;
pub mod home;
pub mod involvements;
pub mod journal;
pub mod list_and_card;
pub mod partners;
pub mod places;
pub mod plans;
pub mod reports;
pub mod sections;
pub mod settings;

pub mod tos;

use std::path::Path;

use egui::Ui;

use super::actions::Actions;
use super::cx::Cx;
use super::draft::Typing;
use super::route::{Route, Tab};

/// A tab of the window. It reads and draws; what is to change it pushes into `actions`.
pub trait TabView {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions);

    /// Its card, if it has one.
    fn card(&self) -> Option<&dyn Typing> {
        None
    }

    /// The card that stands open at the route.
    fn card_mut(&mut self, _route: &Route) -> Option<&mut dyn Typing> {
        None
    }

    /// Is there typing in its card that would be lost?
    fn has_unsaved(&self) -> bool {
        self.card().is_some_and(Typing::has_unsaved)
    }

    /// Pushes the change that saves the open card; false if it can not be saved as it is, and
    /// then the card says why. Called by Ctrl+S, the card's button, and when leaving is confirmed.
    fn save(&mut self, _cx: &Cx<'_>, _actions: &mut Actions) -> bool {
        true
    }

    /// Throws the typing of the card away.
    fn discard(&mut self, route: &Route) {
        if let Some(card) = self.card_mut(route) {
            card.discard();
        }
    }

    /// Begins a new record; Ctrl+N. Nothing is unsaved then.
    fn add(&mut self, _cx: &Cx<'_>, _actions: &mut Actions) {}

    /// Issues the paper of what is shown; Ctrl+P.
    fn print(&mut self, _cx: &Cx<'_>, _actions: &mut Actions) {}

    /// The lists it has, by their names in routes; none for a tab that is one whole.
    fn sections(&self) -> Vec<sections::Named> {
        Vec::new()
    }

    /// Takes a table that was chosen to be read.
    fn take_table(&mut self, _path: &Path) {}

    /// The key and the JSON of unsaved typing.
    fn draft(&self) -> Option<(String, String)> {
        self.card()?.to_keep()
    }

    /// Takes back what [`TabView::draft`] gave, if it was its own: `Card::restore`.
    fn restore(&mut self, _cx: &Cx<'_>, _key: &str, _json: &str) -> Option<Route> {
        None
    }
}

/// Every tab, fresh, for a file that was just opened.
pub fn all() -> Vec<(Tab, Box<dyn TabView>)> {
    let tab = |tab: Tab| -> Box<dyn TabView> {
        match tab {
            Tab::Summary => Box::new(home::HomeTab::default()),
            Tab::Tos => Box::new(tos::tab()),
            Tab::Commissions => Box::new(commissions::tab()),
            Tab::Contests => Box::new(contests::tab()),
            Tab::Plans => Box::new(plans::PlansTab::default()),
            Tab::Partners => Box::new(partners::tab()),
            Tab::Reports => Box::new(reports::ReportsTab::default()),
            Tab::Journal => Box::new(journal::JournalTab::default()),
            Tab::Settings => Box::new(settings::tab()),
        }
    };
    Tab::ALL.iter().map(|it| (*it, tab(*it))).collect()
}
