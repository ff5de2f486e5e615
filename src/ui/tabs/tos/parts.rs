//! The fields of a TOS, part by part, in the order a register is filled in.

use crate::domain::Id;
use crate::domain::people::Person;
use crate::domain::register::{TosCard, growth};
use crate::domain::tos::{
    Boundary, Charter, CharterKind, Descent, FoundingMeeting, MeetingKind, Officer, OfficerRole,
    StatusChange, Succession, TerritoryKind, Tos, TosStatus, YearFigures,
};
use crate::domain::town::Territory;
use crate::i18n::Tr;
use crate::ui::actions::Actions;
use crate::ui::widgets::{Choices, Form, note};

/// What the fields choose from, and what they ask for.
pub(super) struct Lists<'a> {
    pub people: &'a Choices<Person>,
    pub territories: &'a Choices<Territory>,
    pub tos: &'a Choices<Tos>,
    pub actions: Actions,
}

pub(super) fn fields_ui(
    form: &mut Form<'_, '_>,
    tr: &Tr,
    card: &mut TosCard,
    lists: &mut Lists<'_>,
) {
    main_ui(form, tr, card, lists);
    charters_ui(form, tr, card);
    boundaries_ui(form, tr, card);
    meetings_ui(form, tr, card);
    officers_ui(form, tr, card, lists);
    statuses_ui(form, tr, card);
    years_ui(form, tr, card);
    successions_ui(form, tr, card, lists);
    contacts_ui(form, tr, card);
}

fn main_ui(form: &mut Form<'_, '_>, tr: &Tr, card: &mut TosCard, lists: &mut Lists<'_>) {
    let tos = &mut card.tos;
    form.required()
        .lines("name", &tr.tos_name(), &mut tos.name, 2);
    form.columns(3);
    form.text("short_name", &tr.tos_short_name(), &mut tos.short_name);
    form.text("number", &tr.tos_reg_number(), &mut tos.number);
    form.date("entered_on", &tr.tos_entered(), &mut tos.entered_on);
    let territory = &tr.tos_territory();
    let actions = &mut lists.actions;
    form.pick_territory(
        "territory",
        territory,
        &mut tos.territory,
        lists.territories,
        actions,
    );
    let kinds = TerritoryKind::ALL;
    form.choice_or_none(
        "kind",
        &tr.tos_territory_kind(),
        &mut tos.territory_kind,
        kinds,
    );
    form.yes_no("legal", &tr.tos_legal(), &mut tos.legal_entity);
    if tos.legal_entity == Some(true) {
        form.columns(3);
        form.text("ogrn", &tr.tos_ogrn(), &mut tos.ogrn);
        form.text("inn", &tr.tos_inn(), &mut tos.inn);
        form.text("kpp", &tr.tos_kpp(), &mut tos.kpp);
        form.date("legal_since", &tr.tos_legal_since(), &mut tos.legal_since);
        form.date("legal_until", &tr.tos_legal_until(), &mut tos.legal_until);
        form.rare_ground("legal_act", &mut tos.legal_act, &mut card.acts);
    }
}

fn charters_ui(form: &mut Form<'_, '_>, tr: &Tr, card: &mut TosCard) {
    let TosCard {
        tos,
        charters,
        acts,
        ..
    } = card;
    let words = [
        &*tr.tos_part_charter(),
        &*tr.tos_charter_none(),
        &*tr.tos_charter_add(),
    ];
    // The first is the charter itself, those after it change it.
    let kind = match charters[..] {
        [] => CharterKind::Charter,
        _ => CharterKind::Amendment,
    };
    let new = || Charter {
        kind,
        ..Charter::new(Id::new(), tos.id)
    };
    form.history("charters", words, charters, new, |form, it| {
        form.columns(3);
        form.choice(
            "kind",
            &tr.tos_charter_kind(),
            &mut it.kind,
            CharterKind::ALL,
        );
        form.text("number", &tr.tos_charter_number(), &mut it.number);
        form.date(
            "registered_on",
            &tr.tos_charter_date(),
            &mut it.registered_on,
        );
        form.ground("act", &mut it.act, acts);
        if it.kind != CharterKind::Charter || it.renames() {
            former_names_ui(form, tr, it);
        }
    });
}

/// An edition that renamed the TOS keeps the name it had before: earlier days show it.
fn former_names_ui(form: &mut Form<'_, '_>, tr: &Tr, it: &mut Charter) {
    form.columns(2);
    form.hint(tr.tos_former_name_hint()).text(
        "former_name",
        &tr.tos_former_name(),
        &mut it.former_name,
    );
    form.text(
        "former_short_name",
        &tr.tos_former_short_name(),
        &mut it.former_short_name,
    );
}

fn boundaries_ui(form: &mut Form<'_, '_>, tr: &Tr, card: &mut TosCard) {
    let TosCard {
        tos,
        boundaries,
        acts,
        ..
    } = card;
    let words = [
        &*tr.tos_part_boundary(),
        &*tr.tos_boundary_none(),
        &*tr.tos_boundary_add(),
    ];
    let new = || Boundary::new(Id::new(), tos.id);
    form.history("boundaries", words, boundaries, new, |form, it| {
        form.required().lines(
            "description",
            &tr.tos_boundary_text(),
            &mut it.description,
            2,
        );
        form.columns(3);
        form.date("adopted_on", &tr.tos_boundary_date(), &mut it.adopted_on);
        form.ground("act", &mut it.act, acts);
    });
}

fn meetings_ui(form: &mut Form<'_, '_>, tr: &Tr, card: &mut TosCard) {
    let TosCard {
        tos,
        meetings,
        acts,
        ..
    } = card;
    let words = [
        &*tr.tos_part_meeting(),
        &*tr.tos_meeting_none(),
        &*tr.tos_meeting_add(),
    ];
    let new = || FoundingMeeting::new(Id::new(), tos.id);
    form.history("meetings", words, meetings, new, |form, it| {
        form.columns(3);
        form.choice(
            "kind",
            &tr.tos_meeting_kind(),
            &mut it.kind,
            MeetingKind::ALL,
        );
        form.date("held_on", &tr.tos_meeting_date(), &mut it.held_on);
        form.text(
            "protocol",
            &tr.tos_meeting_protocol(),
            &mut it.protocol_number,
        );
        form.columns(4);
        form.number("residents", &tr.tos_meeting_residents(), &mut it.residents);
        form.number("present", &tr.tos_meeting_present(), &mut it.present);
        form.number("min_age", &tr.tos_meeting_age(), &mut it.min_age);
        form.hint("1/3")
            .text("quorum", &tr.tos_meeting_quorum(), &mut it.quorum_part);
        form.rare_ground("act", &mut it.act, acts);
    });
}

fn officers_ui(form: &mut Form<'_, '_>, tr: &Tr, card: &mut TosCard, lists: &mut Lists<'_>) {
    let TosCard {
        tos,
        officers,
        acts,
        ..
    } = card;
    let words = [
        &*tr.tos_part_officers(),
        &*tr.tos_officer_none(),
        &*tr.tos_officer_add(),
    ];
    let role = match officers[..] {
        [] => OfficerRole::Chair,
        _ => OfficerRole::Council,
    };
    let new = || Officer {
        role,
        ..Officer::new(Id::new(), tos.id, Id::unset())
    };
    form.history("officers", words, officers, new, |form, it| {
        let (people, actions) = (lists.people, &mut lists.actions);
        form.columns(2);
        form.required().pick_person(
            "person",
            &tr.tos_officer_person(),
            &mut it.person,
            people,
            actions,
        );
        form.choice(
            "role",
            &tr.tos_officer_role(),
            &mut it.role,
            OfficerRole::ALL,
        );
        form.date("since", &tr.tos_officer_since(), &mut it.since);
        form.date("until", &tr.tos_officer_until(), &mut it.until);
        form.ground("act", &mut it.act, acts);
    });
}

fn statuses_ui(form: &mut Form<'_, '_>, tr: &Tr, card: &mut TosCard) {
    let registered = card.registration().and_then(|it| it.registered_on);
    let none = match registered {
        Some(day) => tr.tos_status_registered(tr.date(day)),
        None => tr.tos_status_none(),
    };
    let TosCard {
        tos,
        statuses,
        acts,
        ..
    } = card;
    let words = [&*tr.tos_part_status(), &*none, &*tr.tos_status_add()];
    let new = || StatusChange::new(Id::new(), tos.id);
    form.history("statuses", words, statuses, new, |form, it| {
        form.columns(3);
        form.choice(
            "status",
            &tr.tos_status_what(),
            &mut it.status,
            TosStatus::ALL,
        );
        form.date("since", &tr.tos_status_from(), &mut it.since);
        form.text("ground", &tr.tos_status_ground(), &mut it.ground);
        form.ground("act", &mut it.act, acts);
    });
}

fn years_ui(form: &mut Form<'_, '_>, tr: &Tr, card: &mut TosCard) {
    let before = card.years.clone();
    let TosCard {
        tos, years, acts, ..
    } = card;
    let words = [
        &*tr.tos_part_years(),
        &*tr.tos_year_none(),
        &*tr.tos_year_add(),
    ];
    let today = form.cx().today();
    let next = years.iter().map(|it| it.year + 1).max();
    let year = next.unwrap_or_else(|| chrono::Datelike::year(&today));
    let new = || YearFigures::new(Id::new(), tos.id, year);
    form.history("years", words, years, new, |form, it| {
        form.columns(6);
        form.required().number("year", &tr.tos_year(), &mut it.year);
        form.number("residents", &tr.tos_year_residents(), &mut it.residents);
        form.number("members", &tr.tos_year_members(), &mut it.members);
        form.number("events", &tr.tos_year_events(), &mut it.events);
        form.number("volunteers", &tr.tos_year_volunteers(), &mut it.volunteers);
        form.money("money", &tr.tos_year_money(), &mut it.money_kopecks);
        let grown = tr.growth(&growth(it, &before));
        if !grown.is_empty() {
            let grown = tr.tos_year_growth((it.year - 1).to_string(), grown);
            form.ui(|ui| note(ui, &grown));
        }
        form.rare_ground("act", &mut it.act, acts);
    });
}

fn successions_ui(form: &mut Form<'_, '_>, tr: &Tr, card: &mut TosCard, lists: &mut Lists<'_>) {
    let TosCard {
        tos,
        successions,
        acts,
        ..
    } = card;
    let words = [
        &*tr.tos_part_succession(),
        &*tr.tos_succession_none(),
        &*tr.tos_succession_add(),
    ];
    let id = tos.id;
    let new = || Succession::new(Id::new(), Id::unset(), id);
    form.history("successions", words, successions, new, |form, it| {
        let (mut descent, mut other) = (it.descent_of(id), it.other_than(id));
        form.columns(3);
        form.choice(
            "descent",
            &tr.tos_succession_what(),
            &mut descent,
            Descent::ALL,
        );
        form.required()
            .pick_tos("other", &tr.tos_succession_other(), &mut other, lists.tos);
        form.date("since", &tr.tos_succession_since(), &mut it.since);
        // A TOS does not come of itself.
        if other != id {
            it.put(id, descent, other);
        }
        form.ground("act", &mut it.act, acts);
    });
}

fn contacts_ui(form: &mut Form<'_, '_>, tr: &Tr, card: &mut TosCard) {
    let tos = &mut card.tos;
    form.section(&tr.tos_part_contacts());
    form.columns(3);
    form.text("phone", &tr.tos_phone(), &mut tos.phone);
    form.text("email", &tr.tos_email(), &mut tos.email);
    form.text("address", &tr.tos_address(), &mut tos.address);
    form.columns(1);
    form.lines("note", &tr.tos_note(), &mut tos.note, 3);
}
