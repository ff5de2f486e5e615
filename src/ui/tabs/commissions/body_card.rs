//! The card of a body: what it is, who sits in it, by which rules it decides.

use egui::Ui;

use crate::domain::Id;
use crate::domain::commissions::{
    Body, BodyCard, BodyKind, BodyRule, Majority, MajorityBase, Membership, QuorumBase, QuorumRule,
    Role, TieRule,
};
use crate::domain::organizations::Organization;
use crate::domain::people::Person;
use crate::ui::actions::Actions;
use crate::ui::cx::Cx;
use crate::ui::draft::Draft;
use crate::ui::widgets::{Choices, Form};

pub(super) fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    draft: &mut Draft<BodyCard>,
    people: &Choices<Person>,
    organizations: &Choices<Organization>,
    actions: &mut Actions,
) {
    let tr = cx.tr;
    let Draft { value, form, .. } = draft;
    let id = value.body.id;
    Form::show(ui, cx, form, true, |form| {
        body_fields(form, cx, &mut value.body);
        form.section(&tr.bodies_ground());
        form.ground("founded_by", &mut value.body.founded_by, &mut value.acts);
        form.columns(1);
        let new = || Membership::new(Id::new(), id);
        let (title, add) = (tr.bodies_members(), tr.bodies_member_add());
        let moved = form.rows(
            "members",
            &title,
            &add,
            &mut value.memberships,
            new,
            |form, it| {
                member_fields(form, cx, it, people, organizations, actions);
            },
        );
        if moved {
            (1..)
                .zip(&mut value.memberships)
                .for_each(|(at, it)| it.position = at);
        }
        let new = || BodyRule::new(Id::new(), id);
        let (title, add) = (tr.bodies_rules(), tr.bodies_rule_add());
        form.rows("rules", &title, &add, &mut value.rules, new, |form, it| {
            rule_fields(form, cx, it);
        });
        form.lines("note", &tr.bodies_note(), &mut value.body.note, 2);
    });
}

fn body_fields(form: &mut Form<'_, '_>, cx: &Cx<'_>, it: &mut Body) {
    let tr = cx.tr;
    form.required()
        .lines("name", &tr.bodies_name(), &mut it.name, 2);
    form.hint(tr.bodies_name_of_hint())
        .lines("name_of", &tr.bodies_name_of(), &mut it.name_of, 2);
    form.columns(3);
    form.text("short_name", &tr.bodies_short_name(), &mut it.short_name);
    form.choice("kind", &tr.bodies_kind(), &mut it.kind, BodyKind::ALL);
    form.text("place", &tr.bodies_place(), &mut it.place);
    form.number("seats", &tr.bodies_seats(), &mut it.seats);
    form.check(&tr.bodies_permanent(), &mut it.permanent);
    form.date("founded_on", &tr.bodies_founded_on(), &mut it.founded_on);
    form.date(
        "dissolved_on",
        &tr.bodies_dissolved_on(),
        &mut it.dissolved_on,
    );
}

fn member_fields(
    form: &mut Form<'_, '_>,
    cx: &Cx<'_>,
    it: &mut Membership,
    people: &Choices<Person>,
    organizations: &Choices<Organization>,
    actions: &mut Actions,
) {
    let tr = cx.tr;
    form.columns(3);
    form.pick_person(
        "person",
        &tr.bodies_person(),
        &mut it.person,
        people,
        actions,
    );
    form.text("post", &tr.bodies_post(), &mut it.post);
    let label = tr.bodies_organization();
    form.pick_organization(
        "organization",
        &label,
        &mut it.organization,
        organizations,
        actions,
    );
    form.choice("role", &tr.bodies_role(), &mut it.role, Role::ALL);
    form.date("since", &tr.bodies_since(), &mut it.since);
    form.date("until", &tr.bodies_until(), &mut it.until);
    if it.until.is_some() {
        form.text(
            "until_reason",
            &tr.bodies_until_reason(),
            &mut it.until_reason,
        );
    }
    form.check(&tr.bodies_voting(), &mut it.voting);
}

fn rule_fields(form: &mut Form<'_, '_>, cx: &Cx<'_>, it: &mut BodyRule) {
    let tr = cx.tr;
    form.columns(3);
    form.date("since", &tr.bodies_rule_since(), &mut it.since);
    form.text("paragraph", &tr.bodies_paragraph(), &mut it.paragraph);
    form.number(
        "protocol_days",
        &tr.bodies_protocol_days(),
        &mut it.protocol_days,
    );
    form.choice(
        "quorum",
        &tr.bodies_quorum(),
        &mut it.quorum,
        QuorumRule::ALL,
    );
    if it.quorum == QuorumRule::Number {
        form.required();
        form.number(
            "quorum_number",
            &tr.bodies_quorum_number(),
            &mut it.quorum_number,
        );
    }
    form.choice(
        "quorum_of",
        &tr.bodies_quorum_of(),
        &mut it.quorum_of,
        QuorumBase::ALL,
    );
    if it.quorum_of == QuorumBase::Listed {
        form.required();
        form.number("listed", &tr.bodies_listed(), &mut it.listed);
    }
    form.choice(
        "majority",
        &tr.bodies_majority(),
        &mut it.majority,
        Majority::ALL,
    );
    form.choice(
        "majority_of",
        &tr.bodies_majority_of(),
        &mut it.majority_of,
        MajorityBase::ALL,
    );
    form.choice("tie", &tr.bodies_tie(), &mut it.tie, TieRule::ALL);
    form.check(&tr.bodies_abstention(), &mut it.abstention);
    form.check(&tr.bodies_absentee(), &mut it.absentee);
}
