//! Organizations: the list and the card. The pattern of a tab: `ui/mod.rs` explains its parts.

use egui::Ui;

use crate::domain::Id;
use crate::domain::attachments::Owner;
use crate::domain::involvements::Involvement;
use crate::domain::organizations::{Organization, OrganizationKind};
use crate::domain::people::Person;
use crate::i18n::Label;
use crate::i18n::format::upper_first;
use crate::listings::organizations::{COLUMNS, OrganizationRow, rows};
use crate::ops::{self, Office, Op};
use crate::ui::actions::{Action, Actions};
use crate::ui::cached::Cached;
use crate::ui::cx::Cx;
use crate::ui::dialogs::Question;
use crate::ui::draft::{Card, Draft, Typing};
use crate::ui::icons;
use crate::ui::route::{Route, Tab};
use crate::ui::tabs::attachments::Attachments;
use crate::ui::tabs::involvements::{involvements_ui, say_where};
use crate::ui::tabs::list_and_card::ListAndCard;
use crate::ui::widgets::{
    CardAsk, CardFrame, Choices, Form, Table, TableEvent, TableState, filter, page_tools,
    primary_button, search_box, unreadable,
};

pub(super) struct OrganizationsView {
    rows: Cached<Vec<OrganizationRow>, Option<OrganizationKind>>,
    people: Cached<Choices<Person>>,
    kind: Option<OrganizationKind>,
    list: TableState,
    involvements: Cached<Vec<Involvement>, Id<Organization>>,
    attachments: Attachments,
    card: Card<Organization>,
}

impl Default for OrganizationsView {
    fn default() -> Self {
        Self {
            rows: Cached::default(),
            people: Cached::default(),
            kind: None,
            list: TableState::sorted_by(0, false),
            involvements: Cached::default(),
            attachments: Attachments::default(),
            card: Card::new("organization"),
        }
    }
}

fn route(id: Id<Organization>) -> Route {
    Route::record(Tab::Partners, "", id)
}

/// The rows of the list: of one kind, or all.
fn read_rows(office: &Office, kind: Option<OrganizationKind>) -> ops::Result<Vec<OrganizationRow>> {
    let mut organizations = office.all::<Organization>()?;
    organizations.retain(|it| kind.is_none_or(|kind| it.kind == kind));
    Ok(rows(organizations, &office.all::<Person>()?))
}

/// All people, by name.
fn read_people(office: &Office) -> ops::Result<Choices<Person>> {
    let people = office.all::<Person>()?.into_iter();
    Ok(Choices::new(people.map(|it| (it.id, it.full_name()))))
}

impl ListAndCard for OrganizationsView {
    type Record = Organization;
    type Edited = Organization;

    fn shown_card(&self) -> &Card<Organization> {
        &self.card
    }

    fn shown_card_mut(&mut self) -> &mut Card<Organization> {
        &mut self.card
    }

    fn read(office: &Office, id: Id<Organization>) -> ops::Result<Option<Organization>> {
        office.find(id)
    }

    fn route(id: Id<Organization>) -> Route {
        route(id)
    }

    fn blank(&self, id: Id<Organization>, _: &Cx<'_>) -> Organization {
        let mut new = Organization::new(id);
        new.kind = self.kind.unwrap_or(new.kind);
        new
    }

    fn store(it: Organization, fresh: bool, cx: &Cx<'_>, actions: &mut Actions) {
        actions.change_saying(cx.tr.organizations_saved(), move |office| {
            if fresh {
                office.add(Op::AddOrganization, &it)
            } else {
                office.change(Op::ChangeOrganization, &it)
            }
        });
    }

    fn card_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let Some(draft) = self.card.draft_mut() else {
            return;
        };
        let people = match self.people.get(cx.office, read_people) {
            Ok(people) => people,
            Err(error) => return unreadable(ui, cx, error),
        };
        let id = draft.value.id;
        let fresh = draft.is_fresh();
        let (involvements, attachments) = (&mut self.involvements, &mut self.attachments);
        let mut inner = Actions::default();
        let title = match draft.value.name.as_str() {
            "" => cx.tr.organizations_new(),
            name => name.to_owned(),
        };
        let asked = CardFrame::new(title)
            .of(draft)
            .subtitle(upper_first(&draft.value.kind.label(cx.tr)))
            .history(Route::history("organization", &id))
            .show(ui, cx, actions, |ui| {
                fields_ui(ui, cx, draft, people);
                if !fresh {
                    let all = involvements.get_for(cx.office, id, |office, id| {
                        office.organization_involvements(*id)
                    });
                    involvements_ui(ui, cx, all, &mut inner);
                    attachments.ui(ui, cx, Owner::Organization(id), &mut inner);
                }
            });
        inner.take().into_iter().for_each(|it| actions.push(it));
        match asked {
            Some(CardAsk::Save) => actions.push(Action::Save),
            Some(CardAsk::Discard) => self.card.discard(),
            Some(CardAsk::Remove) => match self.involvements.last() {
                // Where it is named is said at once.
                Some(all) if !all.is_empty() => say_where(all.clone(), cx.tr, actions),
                _ => ask_remove(cx, &draft.value, actions),
            },
            None => (),
        }
    }

    fn list_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let tr = cx.tr;
        page_tools(
            ui,
            |ui| {
                search_box(ui, cx, &mut self.list, &tr.organizations_search());
                let kinds = OrganizationKind::ALL;
                filter(ui, tr, &tr.organizations_kind(), &mut self.kind, kinds);
            },
            |ui| {
                if primary_button(ui, icons::PLUS, &tr.organizations_add()).clicked() {
                    actions.push(Action::New);
                }
            },
        );
        let rows = self.rows.get_for(cx.office, self.kind, |office, kind| {
            read_rows(office, *kind)
        });
        let rows = match rows {
            Ok(rows) => rows,
            Err(error) => return unreadable(ui, cx, error),
        };
        let open = self.card.id();
        let name = tr.organizations_title();
        let event = Table::new(&name, COLUMNS, rows)
            .current(rows.iter().position(|it| Some(it.organization.id) == open))
            .empty(tr.organizations_empty(), tr.organizations_empty_hint())
            .show(ui, cx, &mut self.list, actions);
        if let Some(TableEvent::Chosen(at) | TableEvent::Opened(at)) = event {
            actions.show(route(rows[at].organization.id));
        }
    }
}

fn fields_ui(ui: &mut Ui, cx: &Cx<'_>, draft: &mut Draft<Organization>, people: &Choices<Person>) {
    let tr = cx.tr;
    let Draft {
        value: it, form, ..
    } = draft;
    Form::show(ui, cx, form, true, |form| {
        form.required()
            .lines("name", &tr.organizations_name(), &mut it.name, 2);
        form.columns(2);
        form.text(
            "short_name",
            &tr.organizations_short_name(),
            &mut it.short_name,
        );
        let kinds = OrganizationKind::ALL;
        form.choice("kind", &tr.organizations_kind(), &mut it.kind, kinds);
        form.pick("leader", &tr.organizations_leader(), &mut it.leader, people);
        form.text(
            "leader_post",
            &tr.organizations_leader_post(),
            &mut it.leader_post,
        );
        form.text("phone", &tr.organizations_phone(), &mut it.phone);
        form.text("email", &tr.organizations_email(), &mut it.email);
        form.wide()
            .text("address", &tr.organizations_address(), &mut it.address);
        form.text("inn", &tr.organizations_inn(), &mut it.inn);
        form.text("ogrn", &tr.organizations_ogrn(), &mut it.ogrn);
        form.date("since", &tr.organizations_since(), &mut it.since);
        form.date("until", &tr.organizations_until(), &mut it.until);
        form.lines("note", &tr.organizations_note(), &mut it.note, 3);
    });
}

fn ask_remove(cx: &Cx<'_>, it: &Organization, actions: &mut Actions) {
    let tr = cx.tr;
    let question = Question {
        title: tr.organizations_remove(),
        text: tr.organizations_remove_text(it.name.as_str()),
        yes: tr.dialog_remove(),
        danger: true,
    };
    let id = it.id;
    let mut then = Actions::default();
    then.change_with_undo(tr.organizations_removed(), move |office| {
        office.remove_organization(id)
    });
    actions.confirm(question, then.take());
}
