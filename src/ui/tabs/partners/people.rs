//! People: the list, the card with consents, and where each of them takes part.

use egui::Ui;

use super::erasing::erasing_ui;
use super::person_fields::fields_ui;
use crate::domain::Id;
use crate::domain::attachments::Owner;
use crate::domain::involvements::Involvement;
use crate::domain::people::{Person, PersonCard, PersonRow};
use crate::i18n::Tr;
use crate::listings::people::PEOPLE;
use crate::ops::{self, Office, PeopleReading};
use crate::ui::actions::{Action, Actions};
use crate::ui::cached::Cached;
use crate::ui::cx::Cx;
use crate::ui::dialogs::Question;
use crate::ui::draft::{Card, Typing};
use crate::ui::gradual::Gradual;
use crate::ui::icons;
use crate::ui::route::{Route, Tab};
use crate::ui::tabs::attachments::Attachments;
use crate::ui::tabs::involvements::{involvements_ui, say_where};
use crate::ui::tabs::list_and_card::ListAndCard;
use crate::ui::widgets::{
    CardAsk, CardFrame, Organizations, Table, TableEvent, TableState, page_tools, primary_button,
    search_box, unreadable,
};

pub(super) const SECTION: &str = "people";

pub(super) struct PeopleView {
    rows: Gradual<PersonRow, (), PeopleReading>,
    involvements: Cached<Vec<Involvement>, Id<Person>>,
    organizations: Organizations,
    attachments: Attachments,
    list: TableState,
    card: Card<Person, PersonCard>,
}

impl Default for PeopleView {
    fn default() -> Self {
        Self {
            rows: Gradual::default(),
            involvements: Cached::default(),
            organizations: Organizations::default(),
            attachments: Attachments::default(),
            list: TableState::sorted_by(0, false),
            card: Card::new("person"),
        }
    }
}

pub(super) fn route(id: Id<Person>) -> Route {
    Route::record(Tab::Partners, SECTION, id)
}

impl ListAndCard for PeopleView {
    type Record = Person;
    type Edited = PersonCard;

    fn shown_card(&self) -> &Card<Person, PersonCard> {
        &self.card
    }

    fn shown_card_mut(&mut self) -> &mut Card<Person, PersonCard> {
        &mut self.card
    }

    fn read(office: &Office, id: Id<Person>) -> ops::Result<Option<PersonCard>> {
        office.person_card(id)
    }

    fn route(id: Id<Person>) -> Route {
        route(id)
    }

    fn blank(&self, id: Id<Person>, _: &Cx<'_>) -> PersonCard {
        PersonCard::new(id)
    }

    fn store(card: PersonCard, _: bool, cx: &Cx<'_>, actions: &mut Actions) {
        actions.change_saying(cx.tr.people_saved(), move |office| {
            office.save_person(&card)
        });
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
        let (organizations, involvements) = (&mut self.organizations, &mut self.involvements);
        let attachments = &mut self.attachments;
        let mut inner = Actions::default();
        let asked = CardFrame::new(title)
            .of(draft)
            .subtitle(draft.value.person.post.as_str())
            .history(Route::history("person", &id))
            .show(ui, cx, actions, |ui| {
                fields_ui(ui, cx, draft, organizations, &mut inner);
                if !fresh {
                    let all = involvements
                        .get_for(cx.office, id, |office, id| office.person_involvements(*id));
                    involvements_ui(ui, cx, all, &mut inner);
                    attachments.ui(ui, cx, Owner::Person(id), &mut inner);
                    erasing_ui(ui, cx, &draft.value.person, draft.is_changed(), &mut inner);
                }
            });
        inner.take().into_iter().for_each(|it| actions.push(it));
        match asked {
            Some(CardAsk::Save) => actions.push(Action::Save),
            Some(CardAsk::Discard) => self.card.discard(),
            Some(CardAsk::Remove) => self.ask_remove(cx.tr, id, &name, actions),
            None => (),
        }
    }

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
        let begin = Office::begin_person_rows;
        if let Err(error) = self.rows.get(&ui.ctx().clone(), cx.office, begin) {
            return unreadable(ui, cx, error);
        }
        let rows = self.rows.rows();
        let open = self.card.id();
        let event = Table::new(&tr.people_title(), PEOPLE, rows)
            .gradual(&self.rows)
            .current(rows.iter().position(|it| Some(it.id) == open))
            .empty(tr.people_none(), tr.people_none_hint())
            .show(ui, cx, &mut self.list, actions);
        if let Some(TableEvent::Chosen(at) | TableEvent::Opened(at)) = event {
            actions.show(route(rows[at].id));
        }
    }
}

impl PeopleView {
    /// Where the person is named is said at once; else it is asked.
    fn ask_remove(&self, tr: &Tr, id: Id<Person>, name: &str, actions: &mut Actions) {
        if let Some(all) = self.involvements.last().filter(|it| !it.is_empty()) {
            return say_where(all.clone(), tr, actions);
        }
        ask_remove(tr, id, name, actions);
    }
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
