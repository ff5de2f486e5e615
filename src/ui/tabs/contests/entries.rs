//! The entries of a contest: a list of them, and the fields of the chosen one.

use egui::{ScrollArea, Ui};

use crate::domain::Id;
use crate::domain::contest_card::ContestCard;
use crate::domain::entries::{Entry, EntryState, Prize};
use crate::domain::organizations::Organization;
use crate::domain::people::Person;
use crate::domain::tos::Tos;
use crate::i18n::Label;
use crate::ui::actions::Actions;
use crate::ui::cx::Cx;
use crate::ui::widgets::{Choices, Form, FormState, icon_text_button, note};
use crate::ui::{icons, theme};

/// Who can have entered.
pub(super) struct Lists<'a> {
    pub people: &'a Choices<Person>,
    pub tos: &'a Choices<Tos>,
    pub organizations: &'a Choices<Organization>,
}

#[derive(Default)]
pub(super) struct EntriesPart {
    chosen: Option<Id<Entry>>,
}

impl EntriesPart {
    #[expect(
        clippy::too_many_arguments,
        reason = "parts of one card, borrowed apart"
    )]
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        form: &mut FormState,
        card: &mut ContestCard,
        editable: bool,
        lists: &Lists<'_>,
        actions: &mut Actions,
    ) {
        let tr = cx.tr;
        if card.nominations.is_empty() {
            note(ui, &tr.contest_entry_needs_nomination());
            return;
        }
        if editable && icon_text_button(ui, icons::PLUS, &tr.contest_entry_add()).clicked() {
            let id = add(card);
            self.chosen = Some(id);
            // Most often a TOS takes part.
            form.focus_on(&format!("entry.{id}.tos"));
        }
        ui.add_space(theme::GAP);
        if card.entries.is_empty() {
            note(ui, &tr.contest_entry_none());
            return;
        }
        ui.columns(2, |columns| {
            self.list_ui(&mut columns[0], cx, card, lists);
            let ui = &mut columns[1];
            let chosen = card
                .entries
                .iter()
                .position(|it| Some(it.id) == self.chosen);
            let Some(at) = chosen else {
                note(ui, &tr.contest_entry_choose());
                return;
            };
            Form::show(ui, cx, form, editable, |form| {
                fields(form, cx, card, at, lists, actions);
            });
            let remove = tr.contest_entry_remove();
            if editable && icon_text_button(ui, icons::TRASH, &remove).clicked() {
                card.entries.remove(at);
                self.chosen = None;
            }
        });
    }

    fn list_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, card: &ContestCard, lists: &Lists<'_>) {
        ScrollArea::vertical()
            .id_salt("entries")
            .auto_shrink([false, false])
            .show(ui, |ui| {
                for nomination in &card.nominations {
                    note(ui, &nomination.name);
                    let of_it = card.entries.iter();
                    for entry in of_it.filter(|it| it.nomination == nomination.id) {
                        let selected = self.chosen == Some(entry.id);
                        let text = name_of(cx, entry, lists);
                        if ui.selectable_label(selected, text).clicked() {
                            self.chosen = Some(entry.id);
                        }
                    }
                }
            });
    }
}

/// A new entry in the first nomination, or where the last one went; numbered after the last.
fn add(card: &mut ContestCard) -> Id<Entry> {
    let last = card.entries.last().map(|it| it.nomination);
    let nomination = last.unwrap_or(card.nominations[0].id);
    let mut entry = Entry::new(Id::new(), nomination);
    let numbers = card.entries.iter().filter_map(|it| it.number.parse().ok());
    entry.number = (numbers.max().unwrap_or(0u32) + 1).to_string();
    let id = entry.id;
    card.entries.push(entry);
    id
}

fn name_of(cx: &Cx<'_>, entry: &Entry, lists: &Lists<'_>) -> String {
    let known = entry.tos.and_then(|it| lists.tos.text_of(it));
    let known = known.or_else(|| entry.person.and_then(|it| lists.people.text_of(it)));
    let known = known.or_else(|| {
        let organization = entry.organization;
        organization.and_then(|it| lists.organizations.text_of(it))
    });
    let typed = entry.entrant.as_str();
    let unnamed = cx.tr.contest_entry_unnamed();
    let entrant = known.unwrap_or(if typed.is_empty() { &unnamed } else { typed });
    let name = cx.tr.contest_entry_name(entry.number.as_str(), entrant);
    match entry.state {
        EntryState::Admitted => name,
        state => format!("{name} ({})", state.label(cx.tr)),
    }
}

fn fields(
    form: &mut Form<'_, '_>,
    cx: &Cx<'_>,
    card: &mut ContestCard,
    at: usize,
    lists: &Lists<'_>,
    actions: &mut Actions,
) {
    let tr = cx.tr;
    let nominations: Vec<_> = card
        .nominations
        .iter()
        .map(|it| (it.id, it.name.clone()))
        .collect();
    let it = &mut card.entries[at];
    let key = |name: &str| format!("entry.{}.{name}", it.id);
    let keys = [
        "number",
        "state",
        "nomination",
        "tos",
        "person",
        "organization",
        "entrant",
        "project",
        "ground",
    ]
    .map(key);
    let [
        number,
        state,
        nomination,
        tos,
        person,
        organization,
        entrant,
        project,
        ground,
    ] = &keys;
    form.columns(2);
    form.text(number, &tr.contest_entry_number(), &mut it.number);
    let label = tr.contest_entry_state();
    form.choice(state, &label, &mut it.state, EntryState::ALL);
    form.columns(1);
    let label = tr.contest_entry_nomination();
    form.one_of(nomination, &label, &mut it.nomination, &nominations);
    form.pick_tos(tos, &tr.contest_entry_tos(), &mut it.tos, lists.tos);
    let label = tr.contest_entry_person();
    form.pick_person(person, &label, &mut it.person, lists.people, actions);
    let label = tr.contest_entry_organization();
    let organizations = lists.organizations;
    form.pick_organization(
        organization,
        &label,
        &mut it.organization,
        organizations,
        actions,
    );
    let label = tr.contest_entry_entrant();
    form.text(entrant, &label, &mut it.entrant);
    form.lines(project, &tr.contest_entry_project(), &mut it.project, 2);
    if matches!(it.state, EntryState::Refused | EntryState::Withdrawn) {
        form.text(ground, &tr.contest_entry_ground(), &mut it.ground);
    }
    let mut special = it.prize == Prize::Special;
    if it.place.is_none() && form.check(&tr.contest_entry_special(), &mut special) {
        it.prize = if special { Prize::Special } else { Prize::None };
    }
}
