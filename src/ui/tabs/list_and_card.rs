//! A list, and beside it the card of one of its records: what all such views do alike.

use egui::Ui;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::TabView;
use crate::domain::Id;
use crate::ops::{self, Office};
use crate::ui::actions::Actions;
use crate::ui::cx::Cx;
use crate::ui::draft::{Card, Typing};
use crate::ui::route::Route;
use crate::ui::widgets::Split;

/// A view of this kind says what is its own; [`TabView`] follows from it.
pub trait ListAndCard {
    /// The record whose key opens the card.
    type Record: 'static;
    /// What the card edits: the record, or a struct of it and its child rows.
    type Edited: Clone + PartialEq + Serialize + DeserializeOwned + 'static;

    /// The part of the page the card takes at first.
    const SHARE: f32 = Split::SHARE;

    fn shown_card(&self) -> &Card<Self::Record, Self::Edited>;
    fn shown_card_mut(&mut self) -> &mut Card<Self::Record, Self::Edited>;

    fn read(office: &Office, id: Id<Self::Record>) -> ops::Result<Option<Self::Edited>>;
    fn route(id: Id<Self::Record>) -> Route;

    /// The empty card of a new record.
    fn blank(&self, id: Id<Self::Record>, cx: &Cx<'_>) -> Self::Edited;

    /// Puts in order what is to be saved, such as rows left empty.
    fn settle(_edited: &mut Self::Edited) {}

    /// Pushes the change that saves it; `fresh` if it is not in the file yet.
    fn store(edited: Self::Edited, fresh: bool, cx: &Cx<'_>, actions: &mut Actions);

    fn card_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions);
    fn list_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions);
}

impl<V: ListAndCard> TabView for V {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let card = self.shown_card_mut();
        card.follow(cx, cx.route.id::<V::Record>(), V::read);
        let page = Split::sharing(ui, card.id().is_some(), V::SHARE);
        page.card(ui, |ui| self.card_ui(ui, cx, actions));
        page.list(ui, |ui| self.list_ui(ui, cx, actions));
    }

    fn card(&self) -> Option<&dyn Typing> {
        Some(self.shown_card())
    }

    fn card_mut(&mut self, _: &Route) -> Option<&mut dyn Typing> {
        Some(self.shown_card_mut())
    }

    fn save(&mut self, cx: &Cx<'_>, actions: &mut Actions) -> bool {
        let Some(draft) = self.shown_card_mut().draft_mut() else {
            return true;
        };
        if !draft.ready() {
            return false;
        }
        V::settle(&mut draft.value);
        let fresh = draft.is_fresh();
        V::store(draft.saving(), fresh, cx, actions);
        true
    }

    fn add(&mut self, cx: &Cx<'_>, actions: &mut Actions) {
        let id = Id::new();
        let blank = self.blank(id, cx);
        actions.show(V::route(id));
        self.shown_card_mut().begin(id, blank);
    }

    fn restore(&mut self, cx: &Cx<'_>, key: &str, json: &str) -> Option<Route> {
        let id = self.shown_card_mut().restore(cx, key, json, V::read)?;
        Some(V::route(id))
    }
}
