//! One seat of a body: its fields, and the questions before it is ended or given to another.

use chrono::NaiveDate;

use super::asking::{Words, ask};
use crate::domain::Id;
use crate::domain::commissions::{BodyCard, Membership, Role};
use crate::domain::composition::{Leaving, Newcomer};
use crate::domain::organizations::Organization;
use crate::domain::people::Person;
use crate::domain::town::Act;
use crate::i18n::Tr;
use crate::ui::actions::Actions;
use crate::ui::cx::Cx;
use crate::ui::widgets::pickers::People;
use crate::ui::widgets::{Choices, Form, note};

/// What the fields of a seat choose from.
#[derive(Clone, Copy)]
pub(super) struct Picks<'a> {
    pub people: &'a Choices<Person>,
    pub organizations: &'a Choices<Organization>,
}

impl Picks<'_> {
    /// Who sits there: the person, or the post where it is a post that sits.
    pub(super) fn name_of(&self, seat: &Membership, tr: &Tr) -> String {
        // Namesakes are told apart by their post, which stands in the line below.
        let person = seat.person.and_then(|it| self.people.text_of(it));
        let person = person.map(|it| it.split(", ").next().unwrap_or(it));
        match person.unwrap_or(&seat.post).trim() {
            "" => tr.bodies_seat_new(),
            name => name.to_owned(),
        }
    }

    /// The post, the organization, since when and by which act; of one who left, why.
    pub(super) fn about(&self, seat: &Membership, card: &BodyCard, tr: &Tr) -> String {
        let act = |id: Option<Id<Act>>| {
            let act = card.acts.iter().find(|it| Some(it.id) == id);
            act.map(|it| tr.act(it)).unwrap_or_default()
        };
        let organization = seat.organization;
        let organization = organization.and_then(|it| self.organizations.text_of(it));
        let predecessor = card.memberships.iter();
        let mut predecessor = predecessor.filter(|it| Some(it.id) == seat.substitutes);
        let predecessor = predecessor.next().map(|it| self.name_of(it, tr));
        let post = if seat.person.is_some() {
            &*seat.post
        } else {
            ""
        };
        let parts = [
            post.to_owned(),
            organization.unwrap_or_default().to_owned(),
            seat.since
                .map(|it| tr.bodies_seat_since(tr.date(it)))
                .unwrap_or_default(),
            act(seat.since_act),
            predecessor
                .map(|it| tr.bodies_seat_instead(it))
                .unwrap_or_default(),
            seat.until
                .map(|it| tr.bodies_seat_until(tr.date(it)))
                .unwrap_or_default(),
            act(seat.until_act),
            seat.until_reason.clone(),
        ];
        let parts: Vec<String> = parts
            .into_iter()
            .filter(|it| !it.trim().is_empty())
            .collect();
        parts.join(" · ")
    }
}

pub(super) fn fields(
    form: &mut Form<'_, '_>,
    cx: &Cx<'_>,
    card: &mut BodyCard,
    at: usize,
    picks: &Picks<'_>,
    actions: &mut Actions,
) {
    let tr = cx.tr;
    let others: Vec<(Id<Membership>, String)> = card
        .memberships
        .iter()
        .enumerate()
        .filter(|(other, _)| *other != at)
        .map(|(_, it)| (it.id, picks.name_of(it, tr)))
        .collect();
    let it = &mut card.memberships[at];
    form.columns(3);
    let (person, people) = (&mut it.person, picks.people);
    form.pick_person("person", &tr.bodies_person(), person, people, actions);
    form.text("post", &tr.bodies_post(), &mut it.post);
    let (label, all) = (tr.bodies_organization(), picks.organizations);
    form.pick_organization("organization", &label, &mut it.organization, all, actions);
    form.choice("role", &tr.bodies_role(), &mut it.role, Role::ALL);
    let label = tr.bodies_substitutes();
    form.choice_of("substitutes", &label, &mut it.substitutes, &others);
    form.check(&tr.bodies_voting(), &mut it.voting);
    form.columns(3);
    form.date("since", &tr.bodies_since(), &mut it.since);
    form.ground("since_act", &mut it.since_act, &mut card.acts);
    form.columns(3);
    form.date("until", &tr.bodies_until(), &mut it.until);
    if it.until.is_some() {
        let label = tr.bodies_until_reason();
        form.text("until_reason", &label, &mut it.until_reason);
        form.ground("until_act", &mut it.until_act, &mut card.acts);
    }
}

/// What is typed before a seat is ended.
#[derive(Clone, Default)]
struct Typed {
    day: Option<NaiveDate>,
    act: Option<Id<Act>>,
    acts: Vec<Act>,
    reason: String,
    new: Newcomer,
}

impl Typed {
    fn leaving(&self) -> Option<Leaving> {
        let acts = self.acts.iter();
        let mut acts = acts.filter(|it| Some(it.id) == self.act);
        Some(Leaving {
            day: self.day?,
            act: acts.next().cloned(),
            reason: self.reason.clone(),
        })
    }

    fn leaving_ui(&mut self, form: &mut Form<'_, '_>, labels: &Labels) {
        form.required().date("day", &labels.day, &mut self.day);
        form.ground("act", &mut self.act, &mut self.acts);
        form.columns(1);
        form.hint(labels.hint.as_str())
            .text("reason", &labels.reason, &mut self.reason);
    }
}

struct Labels {
    day: String,
    reason: String,
    hint: String,
}

impl Labels {
    fn new(tr: &Tr) -> Self {
        Self {
            day: tr.bodies_left_on(),
            reason: tr.bodies_until_reason(),
            hint: tr.bodies_until_reason_hint(),
        }
    }
}

pub(super) fn ask_end(tr: &Tr, seat: &Membership, name: &str, actions: &mut Actions) {
    end(tr, seat, name, String::new(), actions);
}

/// A seat that sessions mention can not be removed: it is offered to end it instead.
pub(super) fn ask_end_instead(
    tr: &Tr,
    seat: &Membership,
    name: &str,
    users: &[(&'static str, u32)],
    actions: &mut Actions,
) {
    let users: Vec<String> = users
        .iter()
        .map(|(table, count)| tr.storage_in_use_count(tr.storage_table(*table), *count))
        .collect();
    let why = tr.bodies_seat_used(name, users.join(", "));
    end(tr, seat, name, why, actions);
}

fn end(tr: &Tr, seat: &Membership, name: &str, why: String, actions: &mut Actions) {
    let words = Words {
        title: tr.bodies_end_ask(name),
        yes: tr.bodies_end_yes(),
        said: tr.bodies_ended(name),
    };
    let (body, id, labels) = (seat.body, seat.id, Labels::new(tr));
    ask(
        words,
        Typed::default(),
        move |form, typed, _| {
            if !why.is_empty() {
                form.ui(|ui| note(ui, &why));
            }
            typed.leaving_ui(form, &labels);
        },
        move |office, typed| match typed.leaving() {
            Some(leaving) => office.end_seat(body, id, leaving),
            None => Ok(()),
        },
        actions,
    );
}

pub(super) fn ask_replace(tr: &Tr, seat: &Membership, name: &str, actions: &mut Actions) {
    let words = Words {
        title: tr.bodies_replace_ask(name),
        yes: tr.bodies_replace_yes(),
        said: tr.bodies_replaced(name),
    };
    let (body, id, labels) = (seat.body, seat.id, Labels::new(tr));
    let (person, post) = (tr.bodies_newcomer(), tr.bodies_post());
    let mut people = People::default();
    ask(
        words,
        Typed::default(),
        move |form, typed, actions| {
            form.columns(2);
            let all = people.get(form.cx());
            form.pick_person("person", &person, &mut typed.new.person, all, actions);
            form.text("post", &post, &mut typed.new.post);
            form.columns(1);
            typed.leaving_ui(form, &labels);
        },
        move |office, typed| match typed.leaving() {
            Some(leaving) => office.replace_seat(body, id, leaving, &typed.new),
            None => Ok(()),
        },
        actions,
    );
}
