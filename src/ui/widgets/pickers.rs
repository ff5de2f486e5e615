//! Fields that choose a person, an organization, a TOS or a territory, or add one in place.
//!
//! ```text
//! // In the tab: people: People, …                       (all of them are `Default`)
//! let people = self.people.get(cx);
//! form.required().pick_person("chair", &tr.body_chair(), &mut it.person, people, actions);
//! ```

use egui::{Id as Mark, RichText};

use super::buttons::{icon_text_button, primary_button};
use super::form::Form;
use super::search_select::{Choices, Reference};
use crate::domain::Id;
use crate::domain::organizations::{Organization, OrganizationKind};
use crate::domain::people::{Person, PersonCard};
use crate::domain::tos::Tos;
use crate::domain::town::{Territory, TerritoryLevel};
use crate::ops::{self, Office, Op};
use crate::ui::actions::Actions;
use crate::ui::cached::Cached;
use crate::ui::cx::Cx;
use crate::ui::{icons, theme};

/// All records of a kind to choose from, read anew when the file changes.
pub struct Pick<T>(Cached<Choices<T>>, Choices<T>);

pub type People = Pick<Person>;
pub type Organizations = Pick<Organization>;
pub type TosNames = Pick<Tos>;
pub type Territories = Pick<Territory>;

impl<T> Default for Pick<T> {
    fn default() -> Self {
        Self(Cached::default(), Choices::default())
    }
}

/// A record that fields choose from.
pub trait Choosable: Sized {
    fn choices(office: &Office) -> ops::Result<Choices<Self>>;
}

impl<T: Choosable> Pick<T> {
    /// What there is to choose from; nothing if it can not be read.
    pub fn get(&mut self, cx: &Cx<'_>) -> &Choices<T> {
        self.0.get(cx.office, T::choices).unwrap_or(&self.1)
    }
}

impl Choosable for Person {
    fn choices(office: &Office) -> ops::Result<Choices<Self>> {
        let people = office.person_rows()?.into_iter().map(|it| {
            // Namesakes are told apart by their post.
            let text = match it.post.trim() {
                "" => it.name,
                post => format!("{}, {post}", it.name),
            };
            (it.id, text)
        });
        Ok(Choices::new(people))
    }
}

impl Choosable for Organization {
    fn choices(office: &Office) -> ops::Result<Choices<Self>> {
        let all = office.all::<Organization>()?;
        Ok(Choices::new(all.into_iter().map(|it| (it.id, it.name))))
    }
}

impl Choosable for Tos {
    fn choices(office: &Office) -> ops::Result<Choices<Self>> {
        let all = office.all::<Tos>()?.into_iter();
        Ok(Choices::new(all.map(|it| (it.id, it.title().to_owned()))))
    }
}

impl Choosable for Territory {
    fn choices(office: &Office) -> ops::Result<Choices<Self>> {
        let all = office.all::<Territory>()?;
        Ok(Choices::new(all.into_iter().map(|it| (it.id, it.name))))
    }
}

impl Form<'_, '_> {
    /// A person; one who is not in the list is added in place, with name and post.
    pub fn pick_person(
        &mut self,
        key: &str,
        label: &str,
        value: &mut impl Reference<Person>,
        people: &Choices<Person>,
        actions: &mut Actions,
    ) {
        let tr = self.cx.tr;
        if let Some(name) = self.pick_or_add(key, label, value, people) {
            self.begin_new(key, Person::named(Id::new(), &name));
        }
        let added = self.new_ui(key, &tr.people_new(), |form, person: &mut Person| {
            form.columns(2);
            form.required()
                .text("new.surname", &tr.people_surname(), &mut person.surname);
            form.text(
                "new.given_name",
                &tr.people_given_name(),
                &mut person.given_name,
            );
            form.text(
                "new.patronymic",
                &tr.people_patronymic(),
                &mut person.patronymic,
            );
            form.text("new.post", &tr.people_post(), &mut person.post);
            !person.surname.trim().is_empty()
        });
        if let Some(person) = added {
            put(value, person.id);
            let consents = Vec::new();
            actions.change(move |office| office.save_person(&PersonCard { person, consents }));
        }
    }

    /// An organization; one that is not in the list is added in place.
    pub fn pick_organization(
        &mut self,
        key: &str,
        label: &str,
        value: &mut impl Reference<Organization>,
        organizations: &Choices<Organization>,
        actions: &mut Actions,
    ) {
        let tr = self.cx.tr;
        if let Some(name) = self.pick_or_add(key, label, value, organizations) {
            let id = Id::new();
            self.begin_new(
                key,
                Organization {
                    name,
                    ..Organization::new(id)
                },
            );
        }
        let added = self.new_ui(
            key,
            &tr.picker_organization(),
            |form, new: &mut Organization| {
                form.columns(2);
                form.required()
                    .text("new.name", &tr.picker_organization_name(), &mut new.name);
                let kinds = OrganizationKind::ALL;
                let kind = &tr.picker_organization_kind();
                form.choice("new.kind", kind, &mut new.kind, kinds);
                !new.name.trim().is_empty()
            },
        );
        if let Some(new) = added {
            put(value, new.id);
            actions.change(move |office| office.add(Op::AddOrganization, &new));
        }
    }

    /// A TOS of the register; they are not added in passing.
    pub fn pick_tos(
        &mut self,
        key: &str,
        label: &str,
        value: &mut impl Reference<Tos>,
        names: &Choices<Tos>,
    ) {
        self.pick(key, label, value, names);
    }

    /// A territory; one that is not in the list is added in place.
    pub fn pick_territory(
        &mut self,
        key: &str,
        label: &str,
        value: &mut impl Reference<Territory>,
        territories: &Choices<Territory>,
        actions: &mut Actions,
    ) {
        let tr = self.cx.tr;
        if let Some(name) = self.pick_or_add(key, label, value, territories) {
            self.begin_new(
                key,
                Territory {
                    name,
                    ..Territory::new(Id::new())
                },
            );
        }
        let added = self.new_ui(key, &tr.territory_new(), |form, new: &mut Territory| {
            form.columns(2);
            form.required()
                .text("new.name", &tr.territory_name(), &mut new.name);
            let kind = &tr.territory_kind();
            form.choice("new.kind", kind, &mut new.kind, TerritoryLevel::ALL);
            !new.name.trim().is_empty()
        });
        if let Some(new) = added {
            put(value, new.id);
            actions.change(move |office| office.add(Op::AddTerritory, &new));
        }
    }

    fn new_mark(&self, key: &str) -> Mark {
        self.state.salt.with((&self.prefix, key, "new"))
    }

    fn begin_new<T: Clone + Send + Sync + 'static>(&mut self, key: &str, new: T) {
        let mark = self.new_mark(key);
        self.ui.data_mut(|data| data.insert_temp(mark, new));
        self.state.focus_on(&format!("{}{key}.new", self.prefix));
    }

    /// The fields of a record that is being added in place; the record when it is to be added.
    ///
    /// `fields` says whether it may be. Until that is decided the card is not saved.
    fn new_ui<T: Clone + Send + Sync + 'static>(
        &mut self,
        key: &str,
        title: &str,
        fields: impl FnOnce(&mut Form<'_, '_>, &mut T) -> bool,
    ) -> Option<T> {
        let mark = self.new_mark(key);
        let mut new: T = self.ui.data(|data| data.get_temp(mark))?;
        let columns = self.columns;
        let (labels, prefix) = (self.labels, self.prefix.clone());
        self.end_row();
        self.labels = true;
        self.prefix = format!("{prefix}{key}.");
        let accent = theme::palette(self.ui).accent;
        let title = RichText::new(title)
            .text_style(theme::strong())
            .color(accent);
        self.ui.label(title);
        let may_add = fields(self, &mut new);
        self.end_row();
        (self.labels, self.prefix, self.columns) = (labels, prefix, columns);
        self.state
            .missing
            .insert(format!("{}{key}.new", self.prefix));
        let tr = self.cx.tr;
        let (added, dropped) = self
            .ui
            .horizontal(|ui| {
                let add = |ui: &mut egui::Ui| primary_button(ui, icons::PLUS, &tr.people_create());
                let added = ui.add_enabled_ui(may_add, add).inner.clicked();
                let dropped = icon_text_button(ui, icons::X, &tr.people_create_cancel()).clicked();
                (added, dropped)
            })
            .inner;
        self.ui.add_space(theme::GAP);
        if added || dropped {
            self.ui.data_mut(|data| data.remove::<T>(mark));
        } else {
            self.ui.data_mut(|data| data.insert_temp(mark, new.clone()));
        }
        added.then_some(new)
    }
}

fn put<T>(value: &mut impl Reference<T>, id: Id<T>) {
    if let Some(id) = Reference::of(Some(id)) {
        *value = id;
    }
}
