//! People: the list, the card with consents, and where each of them takes part.

use egui::Ui;

use crate::domain::Id;
use crate::domain::commissions::{Body, Role};
use crate::domain::contests::Contest;
use crate::domain::organizations::Organization;
use crate::domain::people::{
    Consent, Gender, Person, PersonCard, PersonRole, PersonRow, PersonUse,
};
use crate::domain::tos::{OfficerRole, Tos};
use crate::i18n::format::upper_first;
use crate::i18n::{Label, Tr};
use crate::listings::people::PEOPLE;
use crate::ops::Office;
use crate::report;
use crate::ui::actions::{Action, Actions};
use crate::ui::cached::Cached;
use crate::ui::cx::Cx;
use crate::ui::dialogs::Question;
use crate::ui::draft::{Card, Draft};
use crate::ui::icons;
use crate::ui::route::{Route, Tab};
use crate::ui::tabs::TabView;
use crate::ui::widgets::{
    CardAsk, CardFrame, Form, Organizations, Split, Table, TableEvent, TableState, link_button,
    note, page_tools, primary_button, search_box, unreadable,
};

pub(super) const SECTION: &str = "people";

pub(super) struct PeopleView {
    rows: Cached<Vec<PersonRow>>,
    uses: Cached<Vec<PersonUse>, Id<Person>>,
    organizations: Organizations,
    list: TableState,
    card: Card<Person, PersonCard>,
}

impl Default for PeopleView {
    fn default() -> Self {
        Self {
            rows: Cached::default(),
            uses: Cached::default(),
            organizations: Organizations::default(),
            list: TableState::sorted_by(0, false),
            card: Card::new("person"),
        }
    }
}

fn route(id: Id<Person>) -> Route {
    Route::record(Tab::Partners, SECTION, id)
}

impl TabView for PeopleView {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        self.card
            .follow(cx, cx.route.id::<Person>(), Office::person_card);
        let page = Split::new(ui, self.card.id().is_some());
        page.card(ui, |ui| self.card_ui(ui, cx, actions));
        page.list(ui, |ui| self.list_ui(ui, cx, actions));
    }

    fn has_unsaved(&self) -> bool {
        self.card.has_unsaved()
    }

    fn save(&mut self, cx: &Cx<'_>, actions: &mut Actions) -> bool {
        self.card.save(|card| {
            actions.change_saying(cx.tr.people_saved(), move |office| {
                office.save_person(&card)
            });
        })
    }

    fn discard(&mut self) {
        self.card.discard();
    }

    fn add(&mut self, _: &Cx<'_>, actions: &mut Actions) {
        let new = PersonCard::new(Id::new());
        actions.show(route(new.person.id));
        self.card.begin(new.person.id, new);
    }

    fn draft(&self) -> Option<(String, String)> {
        self.card.to_keep()
    }

    fn restore(&mut self, cx: &Cx<'_>, key: &str, json: &str) -> Option<Route> {
        let id = self.card.restore(cx, key, json, Office::person_card)?;
        Some(route(id))
    }
}

impl PeopleView {
    fn list_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let tr = cx.tr;
        page_tools(
            ui,
            |ui| search_box(ui, cx, &mut self.list, &tr.people_search_hint()),
            |ui| {
                if primary_button(ui, icons::PLUS, &tr.people_add()).clicked() {
                    actions.push(Action::New);
                }
            },
        );
        let rows = match self.rows.get(cx.office, Office::person_rows) {
            Ok(rows) => rows,
            Err(error) => return unreadable(ui, cx, error),
        };
        let open = self.card.id();
        let event = Table::new(&tr.people_title(), PEOPLE, rows)
            .current(rows.iter().position(|it| Some(it.id) == open))
            .empty(tr.people_none(), tr.people_none_hint())
            .show(ui, cx, &mut self.list, actions);
        if let Some(TableEvent::Chosen(at) | TableEvent::Opened(at)) = event {
            actions.show(route(rows[at].id));
        }
    }

    fn card_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let Some(draft) = self.card.draft_mut() else {
            return;
        };
        let person = &draft.value.person;
        let (id, name) = (person.id, person.full_name());
        let title = match name.as_str() {
            "" => cx.tr.people_new(),
            _ => name.clone(),
        };
        let fresh = draft.is_fresh();
        let (organizations, cached) = (&mut self.organizations, &mut self.uses);
        let mut inner = Actions::default();
        let asked = CardFrame::new(title)
            .of(draft)
            .subtitle(draft.value.person.post.as_str())
            .history(Route::history("person", &id))
            .show(ui, cx, actions, |ui| {
                fields_ui(ui, cx, draft, organizations, &mut inner);
                if !fresh {
                    match cached.get_for(cx.office, id, |office, id| office.person_uses(*id)) {
                        Ok(uses) => uses_ui(ui, cx.tr, uses, &mut inner),
                        Err(error) => drop(note(ui, &report::sentence(cx.tr, error))),
                    }
                }
            });
        inner.take().into_iter().for_each(|it| actions.push(it));
        match asked {
            Some(CardAsk::Save) => actions.push(Action::Save),
            Some(CardAsk::Discard) => self.card.discard(),
            Some(CardAsk::Remove) => ask_remove(cx.tr, id, &name, actions),
            None => (),
        }
    }
}

fn fields_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    draft: &mut Draft<PersonCard>,
    organizations: &mut Organizations,
    actions: &mut Actions,
) {
    let tr = cx.tr;
    let Draft { value, form, .. } = draft;
    let PersonCard {
        person: it,
        consents,
    } = value;
    let all = organizations.get(cx);
    Form::show(ui, cx, form, true, |form| {
        form.columns(2);
        form.required()
            .text("surname", &tr.people_surname(), &mut it.surname);
        form.text("given_name", &tr.people_given_name(), &mut it.given_name);
        form.text("patronymic", &tr.people_patronymic(), &mut it.patronymic);
        form.choice_or_none("gender", &tr.people_gender(), &mut it.gender, Gender::ALL);
        form.columns(1);
        form.text("post", &tr.people_post(), &mut it.post);
        let organization = &tr.people_organization();
        form.pick_organization(
            "organization",
            organization,
            &mut it.organization,
            all,
            actions,
        );
        form.columns(2);
        form.text("phone", &tr.people_phone(), &mut it.phone);
        form.text("email", &tr.people_email(), &mut it.email);
        form.columns(1);
        form.lines("note", &tr.people_note(), &mut it.note, 2);
        let words = [
            &*tr.people_consents(),
            &*tr.people_consents_none(),
            &*tr.people_consent_add(),
        ];
        let id = it.id;
        form.history(
            "consents",
            words,
            consents,
            || Consent::new(Id::new(), id),
            |form, it| {
                form.columns(2);
                form.date("given_on", &tr.people_consent_given(), &mut it.given_on);
                form.date(
                    "withdrawn_on",
                    &tr.people_consent_withdrawn(),
                    &mut it.withdrawn_on,
                );
                form.columns(1);
                form.text("scope", &tr.people_consent_scope(), &mut it.scope);
            },
        );
    });
}

/// All the person does; what has a card of its own is opened by a click.
fn uses_ui(ui: &mut Ui, tr: &Tr, uses: &[PersonUse], actions: &mut Actions) {
    ui.label(egui::RichText::new(tr.people_uses()).text_style(crate::ui::theme::strong()));
    if uses.is_empty() {
        note(ui, &tr.people_uses_none());
    }
    ui.spacing_mut().item_spacing.y = 2.0;
    for it in uses {
        ui.add_space(crate::ui::theme::GAP / 2.0);
        let what = role(it, tr).unwrap_or_else(|| it.kind.label(tr));
        let title = tr.people_use(upper_first(&what), it.title.as_str());
        match place(it) {
            Some(route) => {
                if link_button(ui, &title).clicked() {
                    actions.show(route);
                }
            }
            None => drop(ui.label(&title)),
        }
        let details = details(it, tr);
        if !details.is_empty() {
            note(ui, &details);
        }
    }
}

/// What the person is there, where that says more than the kind of the place.
fn role(it: &PersonUse, tr: &Tr) -> Option<String> {
    match it.kind {
        PersonRole::TosOfficer => OfficerRole::from_code(&it.role).map(|it| it.label(tr)),
        PersonRole::Membership => Role::from_code(&it.role).map(|it| it.label(tr)),
        _ => None,
    }
}

/// The post there, and since when.
fn details(it: &PersonUse, tr: &Tr) -> String {
    let post = match it.kind {
        PersonRole::Leader | PersonRole::Guest => it.role.as_str(),
        _ => "",
    };
    let day = match it.kind {
        PersonRole::TosOfficer | PersonRole::Membership => {
            let since = it.since.map(|day| tr.register_since(tr.date(day)));
            let until = it.until.map(|day| tr.register_until(tr.date(day)));
            let term: Vec<String> = since.into_iter().chain(until).collect();
            term.join(" ")
        }
        _ => tr.date_or_empty(it.since),
    };
    let parts = [post, &day].into_iter().filter(|it| !it.is_empty());
    parts.collect::<Vec<_>>().join(", ")
}

fn place(it: &PersonUse) -> Option<Route> {
    let id = it.place.as_str();
    Some(match it.kind {
        PersonRole::TosOfficer => Route::record::<Tos>(Tab::Tos, "", id.parse().ok()?),
        PersonRole::Membership => Route::record::<Body>(Tab::Commissions, "", id.parse().ok()?),
        PersonRole::Leader => Route::record::<Organization>(Tab::Partners, "", id.parse().ok()?),
        PersonRole::Juror | PersonRole::Entry => {
            Route::record::<Contest>(Tab::Contests, "", id.parse().ok()?)
        }
        _ => return None,
    })
}

fn ask_remove(tr: &Tr, id: Id<Person>, name: &str, actions: &mut Actions) {
    let question = Question {
        title: tr.people_remove_ask(),
        text: tr.people_remove_text(name),
        yes: tr.people_remove(),
        danger: true,
    };
    let mut then = Actions::default();
    then.change_with_undo(tr.people_removed(name), move |office| {
        office.remove_person(id)
    });
    actions.confirm(question, then.take());
}
