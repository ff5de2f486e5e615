//! Places where TOS stand: what stands in what, what was renamed and merged when.

use egui::Ui;

use crate::domain::Id;
use crate::domain::territories::{TerritoryCard, TerritoryRow};
use crate::domain::town::{Territory, TerritoryLevel};
use crate::i18n::Label;
use crate::i18n::format::upper_first;
use crate::listings::territories::TERRITORIES;
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
    CardAsk, CardFrame, Choices, Form, Table, TableEvent, TableState, Territories, note,
    page_tools, primary_button, search_box, unreadable,
};

pub(super) const SECTION: &str = "territories";

pub(super) struct TerritoriesView {
    rows: Cached<Vec<TerritoryRow>>,
    places: Territories,
    list: TableState,
    card: Card<Territory, TerritoryCard>,
    twins: Option<Twins>,
}

/// What other places the one in the card may be; asked anew when it or the file changes.
struct Twins {
    revision: u64,
    of: Territory,
    names: Vec<String>,
}

impl Default for TerritoriesView {
    fn default() -> Self {
        Self {
            rows: Cached::default(),
            places: Territories::default(),
            list: TableState::sorted_by(0, false),
            card: Card::new("territory"),
            twins: None,
        }
    }
}

fn route(id: Id<Territory>) -> Route {
    Route::record(Tab::Tos, SECTION, id)
}

impl ListAndCard for TerritoriesView {
    type Record = Territory;
    type Edited = TerritoryCard;

    fn shown_card(&self) -> &Card<Territory, TerritoryCard> {
        &self.card
    }

    fn shown_card_mut(&mut self) -> &mut Card<Territory, TerritoryCard> {
        &mut self.card
    }

    fn read(office: &Office, id: Id<Territory>) -> ops::Result<Option<TerritoryCard>> {
        office.territory_card(id)
    }

    fn route(id: Id<Territory>) -> Route {
        route(id)
    }

    fn blank(&self, id: Id<Territory>, _: &Cx<'_>) -> TerritoryCard {
        TerritoryCard::new(Territory::new(id))
    }

    fn store(card: TerritoryCard, _: bool, cx: &Cx<'_>, actions: &mut Actions) {
        actions.change_saying(cx.tr.territory_saved(), move |office| {
            office.save_territory(&card)
        });
    }

    fn card_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let Some(draft) = self.card.draft_mut() else {
            return;
        };
        let places = self.places.get(cx);
        let shown = &draft.value.territory;
        let id = shown.id;
        let revision = cx.office.revision();
        let same = |it: &Twins| it.revision == revision && it.of == *shown;
        if !self.twins.as_ref().is_some_and(same) {
            let rows = self.rows.get(cx.office, Office::territory_rows);
            let others = rows.into_iter().flatten().map(|it| &it.territory);
            let twins = others.filter(|it| it.is_twin_of(shown));
            self.twins = Some(Twins {
                revision,
                of: shown.clone(),
                names: twins.map(|it| it.name.clone()).collect(),
            });
        }
        let twins = self.twins.as_ref();
        let twin = twins.map_or_else(String::new, |it| it.names.join(", "));
        let title = match shown.name.as_str() {
            "" => cx.tr.territory_new(),
            name => name.to_owned(),
        };
        let asked = CardFrame::new(title)
            .of(draft)
            .subtitle(upper_first(&shown.kind.label(cx.tr)))
            .history(Route::history("territory", &id))
            .show(ui, cx, actions, |ui| {
                if !twin.is_empty() {
                    note(ui, &cx.tr.territory_twin(twin));
                }
                fields_ui(ui, cx, draft, places);
            });
        match asked {
            Some(CardAsk::Save) => actions.push(Action::Save),
            Some(CardAsk::Discard) => self.card.discard(),
            Some(CardAsk::Remove) => ask_remove(cx, &draft.value.territory, actions),
            None => (),
        }
    }

    fn list_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let tr = cx.tr;
        page_tools(
            ui,
            |ui| search_box(ui, cx, &mut self.list, &tr.territory_search()),
            |ui| {
                if primary_button(ui, icons::PLUS, &tr.territory_add()).clicked() {
                    actions.push(Action::New);
                }
            },
        );
        let rows = match self.rows.get(cx.office, Office::territory_rows) {
            Ok(rows) => rows,
            Err(error) => return unreadable(ui, cx, error),
        };
        let open = self.card.id();
        let name = tr.territory_title();
        let event = Table::new(&name, TERRITORIES, rows)
            .current(rows.iter().position(|it| Some(it.territory.id) == open))
            .empty(tr.territory_empty(), tr.territory_empty_hint())
            .show(ui, cx, &mut self.list, actions);
        if let Some(TableEvent::Chosen(at) | TableEvent::Opened(at)) = event {
            actions.show(route(rows[at].territory.id));
        }
    }
}

fn fields_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    draft: &mut Draft<TerritoryCard>,
    places: &Choices<Territory>,
) {
    let tr = cx.tr;
    let Draft { value, form, .. } = draft;
    let TerritoryCard {
        territory: it,
        acts,
    } = value;
    Form::show(ui, cx, form, true, |form| {
        form.required()
            .text("name", &tr.territory_name(), &mut it.name);
        form.columns(2);
        let kinds = TerritoryLevel::ALL;
        form.choice("kind", &tr.territory_kind(), &mut it.kind, kinds);
        form.pick("parent", &tr.territory_parent(), &mut it.parent, places);
        form.date("since", &tr.territory_since(), &mut it.since);
        form.columns(1);
        let ask = tr.territory_since_ground();
        form.asked_ground("founded_act", &ask, &mut it.founded_act, acts);
        form.columns(2);
        form.date("until", &tr.territory_until(), &mut it.until);
        form.columns(1);
        let ask = tr.territory_until_ground();
        form.asked_ground("abolished_act", &ask, &mut it.abolished_act, acts);
        form.columns(1);
        let successor = tr.territory_successor();
        form.pick("successor", &successor, &mut it.successor, places);
        let hint = tr.territory_successor_hint();
        form.ui(|ui| note(ui, &hint));
        if let (Some(since), Some(until)) = (it.since, it.until)
            && until < since
        {
            let said = tr.territory_backwards(tr.date(until), tr.date(since));
            form.ui(|ui| note(ui, &said));
        }
        form.lines("note", &tr.tos_note(), &mut it.note, 3);
    });
}

fn ask_remove(cx: &Cx<'_>, it: &Territory, actions: &mut Actions) {
    let tr = cx.tr;
    let question = Question {
        title: tr.territory_remove(),
        text: tr.territory_remove_text(it.name.as_str()),
        yes: tr.dialog_remove(),
        danger: true,
    };
    let id = it.id;
    let mut then = Actions::default();
    then.change_with_undo(tr.territory_removed(), move |office| {
        office.remove_territory(id)
    });
    actions.confirm(question, then.take());
}
