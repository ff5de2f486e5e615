//! Events: when, where, of which series, who organized and took part.

use chrono::Datelike;
use egui::Ui;

use crate::domain::Id;
use crate::domain::agreements::Agreement;
use crate::domain::events::{
    Event, EventCard, EventKind, EventParty, EventRow, EventSeries, EventState, PartyRole,
};
use crate::domain::organizations::Organization;
use crate::domain::people::Person;
use crate::domain::tos::Tos;
use crate::i18n::Label;
use crate::i18n::format::{roman, upper_first};
use crate::listings::Mark;
use crate::listings::partners::EVENTS;
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
    CardAsk, CardFrame, Choices, Form, Organizations, People, Table, TableEvent, TableState,
    TosNames, banner, filter, note, page_tools, primary_button, search_box, unreadable,
};

pub(super) const SECTION: &str = "events";

pub(super) struct EventsView {
    rows: Cached<Vec<EventRow>, Option<EventState>>,
    wanted: Option<EventState>,
    choices: Cached<EventChoices>,
    people: People,
    organizations: Organizations,
    tos: TosNames,
    list: TableState,
    card: Card<Event, EventCard>,
}

/// What the fields of an event choose from.
struct EventChoices {
    agreements: Choices<Agreement>,
    series: Choices<EventSeries>,
    all_series: Vec<EventSeries>,
}

impl Default for EventsView {
    fn default() -> Self {
        Self {
            rows: Cached::default(),
            wanted: None,
            choices: Cached::default(),
            people: People::default(),
            organizations: Organizations::default(),
            tos: TosNames::default(),
            list: TableState::default(),
            card: Card::new("event"),
        }
    }
}

fn route(id: Id<Event>) -> Route {
    Route::record(Tab::Partners, SECTION, id)
}

fn read_choices(office: &Office) -> ops::Result<EventChoices> {
    let agreements = office.all::<Agreement>()?.into_iter();
    let all_series = office.all::<EventSeries>()?;
    let series = all_series.iter().map(|it| (it.id, it.name.clone()));
    Ok(EventChoices {
        agreements: Choices::new(agreements.map(|it| (it.id, it.title))),
        series: Choices::new(series),
        all_series,
    })
}

impl ListAndCard for EventsView {
    type Record = Event;
    type Edited = EventCard;

    const SHARE: f32 = 0.45;

    fn shown_card(&self) -> &Card<Event, EventCard> {
        &self.card
    }

    fn shown_card_mut(&mut self) -> &mut Card<Event, EventCard> {
        &mut self.card
    }

    fn read(office: &Office, id: Id<Event>) -> ops::Result<Option<EventCard>> {
        office.event_card(id)
    }

    fn route(id: Id<Event>) -> Route {
        route(id)
    }

    fn blank(&self, id: Id<Event>, cx: &Cx<'_>) -> EventCard {
        EventCard::new(Event::new(id, cx.today().year()))
    }

    fn settle(card: &mut EventCard) {
        card.settle();
    }

    fn store(card: EventCard, _: bool, cx: &Cx<'_>, actions: &mut Actions) {
        actions.change_saying(cx.tr.event_saved(), move |office| office.save_event(&card));
    }

    fn card_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let Some(draft) = self.card.draft_mut() else {
            return;
        };
        let choices = match self.choices.get(cx.office, read_choices) {
            Ok(choices) => choices,
            Err(error) => return unreadable(ui, cx, error),
        };
        let (people, organizations) = (self.people.get(cx), self.organizations.get(cx));
        let tos = self.tos.get(cx);
        let it = &draft.value.event;
        let title = match it.name.trim() {
            "" => cx.tr.event_new(),
            name => name.to_owned(),
        };
        let id = it.id;
        let asked = CardFrame::new(title)
            .of(draft)
            .subtitle(upper_first(&it.kind.label(cx.tr)))
            .history(Route::history("event", &id))
            .show(ui, cx, actions, |ui| {
                if draft.value.event.ends_too_early() {
                    let text = cx.tr.event_ends_too_early();
                    banner(ui, Mark::Attention, icons::WARNING, &text, |_| ());
                }
                let Draft { value, form, .. } = draft;
                Form::show(ui, cx, form, true, |form| {
                    event_ui(form, cx, value, choices);
                    parties_ui(form, cx, value, people, organizations, tos);
                });
            });
        match asked {
            Some(CardAsk::Save) => actions.push(Action::Save),
            Some(CardAsk::Discard) => self.card.discard(),
            Some(CardAsk::Remove) => ask_remove(cx, &draft.value.event, actions),
            None => (),
        }
    }

    fn list_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let tr = cx.tr;
        page_tools(
            ui,
            |ui| {
                search_box(ui, cx, &mut self.list, &tr.event_search());
                filter(ui, tr, &tr.event_state(), &mut self.wanted, EventState::ALL);
            },
            |ui| {
                if primary_button(ui, icons::PLUS, &tr.event_add()).clicked() {
                    actions.push(Action::New);
                }
            },
        );
        let rows = self.rows.get_for(cx.office, self.wanted, |office, state| {
            let mut rows = office.event_rows()?;
            rows.retain(|it| state.is_none_or(|state| it.state == state));
            Ok(rows)
        });
        let rows = match rows {
            Ok(rows) => rows,
            Err(error) => return unreadable(ui, cx, error),
        };
        let open = self.card.id();
        let name = tr.partners_events();
        let event = Table::new(&name, EVENTS, rows)
            .current(rows.iter().position(|it| Some(it.id) == open))
            .empty(tr.event_empty(), tr.event_empty_hint())
            .show(ui, cx, &mut self.list, actions);
        if let Some(TableEvent::Chosen(at) | TableEvent::Opened(at)) = event {
            actions.show(route(rows[at].id));
        }
    }
}

fn event_ui(form: &mut Form<'_, '_>, cx: &Cx<'_>, value: &mut EventCard, choices: &EventChoices) {
    let tr = cx.tr;
    let it = &mut value.event;
    form.required()
        .lines("name", &tr.event_name(), &mut it.name, 2);
    form.columns(3);
    form.number("year", &tr.event_year(), &mut it.year);
    if form.date("starts_on", &tr.event_starts_on(), &mut it.starts_on)
        && let Some(day) = it.starts_on
    {
        it.year = day.year();
    }
    form.date("ends_on", &tr.event_ends_on(), &mut it.ends_on);
    form.choice("kind", &tr.event_kind(), &mut it.kind, EventKind::ALL);
    form.choice("state", &tr.event_state(), &mut it.state, EventState::ALL);
    form.number("people", &tr.event_people(), &mut it.people);
    if it.state.needs_reason() {
        form.wide().hint(tr.event_reason_hint());
        form.text("reason", &tr.event_reason(), &mut it.reason);
    }
    form.columns(1);
    form.text("place", &tr.event_place(), &mut it.place);
    series_ui(form, cx, value, choices);
    let it = &mut value.event;
    let agreement = tr.event_agreement();
    form.columns(1);
    form.pick(
        "agreement",
        &agreement,
        &mut it.agreement,
        &choices.agreements,
    );
    form.lines(
        "description",
        &tr.event_description(),
        &mut it.description,
        2,
    );
}

/// The series, one that is not there yet too, and the edition that is next in it.
fn series_ui(form: &mut Form<'_, '_>, cx: &Cx<'_>, value: &mut EventCard, choices: &EventChoices) {
    let (tr, office) = (cx.tr, cx.office);
    form.columns(2);
    let mut chosen = value.event.series.or(value.series.as_ref().map(|it| it.id));
    let before = chosen;
    if let Some(begun) = value
        .series
        .as_ref()
        .filter(|it| choices.series.text_of(it.id).is_none())
    {
        // It is added together with the event.
        let mut name = begun.name.clone();
        if form.text("series-name", &tr.event_series(), &mut name) {
            value.series = (!name.trim().is_empty()).then(|| EventSeries {
                name,
                ..begun.clone()
            });
            value.event.series = value.series.as_ref().map(|it| it.id);
        }
    } else if let Some(name) =
        form.pick_or_add("series", &tr.event_series(), &mut chosen, &choices.series)
    {
        let id = Id::new();
        let kind = value.event.kind;
        value.series = Some(EventSeries {
            name,
            kind,
            ..EventSeries::new(id)
        });
        (value.event.series, value.event.edition) = (Some(id), Some(1));
    } else if chosen != before {
        let all = &choices.all_series;
        value.series = all.iter().find(|it| Some(it.id) == chosen).cloned();
        value.event.series = chosen;
        value.event.edition = chosen.and_then(|id| office.next_edition(id).ok());
        propose_name(cx, value);
    }
    if value.event.series.is_some() {
        form.number("edition", &tr.event_edition(), &mut value.event.edition);
        if let Some(edition) = value.event.edition {
            form.ui(|ui| note(ui, &tr.event_edition_shown(roman(edition))));
        }
    }
}

/// «VII форум ТОС»: for an event that has no name yet.
fn propose_name(cx: &Cx<'_>, value: &mut EventCard) {
    let (Some(series), Some(edition)) = (&value.series, value.event.edition) else {
        return;
    };
    if value.event.name.trim().is_empty() {
        value.event.name = cx
            .tr
            .event_name_proposed(roman(edition), series.name.as_str());
        value.event.kind = series.kind;
    }
}

fn parties_ui(
    form: &mut Form<'_, '_>,
    cx: &Cx<'_>,
    value: &mut EventCard,
    people: &Choices<Person>,
    organizations: &Choices<Organization>,
    tos: &Choices<Tos>,
) {
    let tr = cx.tr;
    let id = value.event.id;
    form.rows(
        "parties",
        &tr.event_parties(),
        &tr.event_party_add(),
        &mut value.parties,
        || EventParty::new(Id::new(), id),
        |form, it| {
            form.columns(3);
            form.choice("role", &tr.event_party_role(), &mut it.role, PartyRole::ALL);
            let none = |it: &EventParty| {
                it.organization.is_none() && it.tos.is_none() && it.person.is_none()
            };
            if it.organization.is_some() || none(it) {
                let name = tr.event_party_organization();
                form.pick("organization", &name, &mut it.organization, organizations);
            }
            if it.tos.is_some() || none(it) {
                form.pick("tos", &tr.event_party_tos(), &mut it.tos, tos);
            }
            if it.person.is_some() || none(it) {
                form.pick("person", &tr.event_party_person(), &mut it.person, people);
            }
            if none(it) {
                form.text("name", &tr.event_party_name(), &mut it.name);
            }
        },
    );
}

fn ask_remove(cx: &Cx<'_>, it: &Event, actions: &mut Actions) {
    let tr = cx.tr;
    let question = Question {
        title: tr.event_remove_title(),
        text: tr.event_remove_text(it.name.as_str()),
        yes: tr.dialog_remove(),
        danger: true,
    };
    let id = it.id;
    let mut then = Actions::default();
    then.change_with_undo(tr.event_removed(), move |office| office.remove_event(id));
    actions.confirm(question, then.take());
}
