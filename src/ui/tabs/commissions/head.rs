//! The first part of a session: when, where, who chairs, which number.

use egui::Ui;

use super::session::{Ask, is_editable};
use super::session_parts::Picks;
use crate::domain::Id;
use crate::domain::commissions::{Body, BodyRow};
use crate::domain::session_card::SessionCard;
use crate::domain::session_checks::Check;
use crate::domain::sessions::{JointBody, Session, SessionKind};
use crate::domain::sitting::{Board, Sitting};
use crate::listings::Mark;
use crate::ui::cx::Cx;
use crate::ui::draft::Draft;
use crate::ui::icons;
use crate::ui::widgets::{Form, banner, icon_text_button, note};

pub(super) fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    draft: &mut Draft<SessionCard>,
    board: &Board,
    bodies: &[BodyRow],
    picks: &Picks<'_>,
    found: &[Check],
) -> Option<Ask> {
    let tr = cx.tr;
    let next = Sitting::new(&draft.value, board).next_number();
    let fresh = draft.is_fresh();
    let Draft { value, form, .. } = draft;
    let editable = is_editable(&value.session);
    let next = next.filter(|next| {
        let session = &value.session;
        editable && !session.status.is_held() && session.number != Some(*next)
    });
    let mut ask = None;
    let mut joint = false;
    Form::show(ui, cx, form, editable, |form| {
        let it = &mut value.session;
        if fresh && bodies.len() > 1 {
            let all: Vec<_> = bodies
                .iter()
                .map(|it| (it.id, it.called().to_owned()))
                .collect();
            let mut body = it.body;
            if form.one_of("body", &tr.sessions_body(), &mut body, &all) {
                ask = Some(Ask::Body(body));
            }
        }
        form.columns(3);
        form.date("held_on", &tr.sessions_date(), &mut it.held_on);
        form.number("number", &tr.sessions_protocol_number(), &mut it.number);
        form.choice("kind", &tr.sessions_kind(), &mut it.kind, SessionKind::ALL);
        if let Some(next) = next {
            form.ui(|ui| {
                let text = tr.sessions_take_number(next);
                if icon_text_button(ui, icons::CHECK, &text).clicked() {
                    it.number = Some(next);
                }
            });
        }
        remarks_ui(form, cx, found);
        when_ui(form, cx, it);
        form.columns(2);
        form.choice_of("chair", &tr.sessions_chair(), &mut it.chair, &picks.members);
        form.choice_of(
            "secretary",
            &tr.sessions_secretary(),
            &mut it.secretary,
            &picks.members,
        );
        form.lines("note", &tr.sessions_note(), &mut it.note, 2);
        if it.kind == SessionKind::Joint {
            joint = joint_ui(form, cx, it.id, it.body, &mut value.joint, bodies);
        }
    });
    if joint {
        value.tidy();
    }
    ask
}

/// From when to when, and where; or until when ballots are taken.
fn when_ui(form: &mut Form<'_, '_>, cx: &Cx<'_>, it: &mut Session) {
    let tr = cx.tr;
    form.columns(3);
    form.hint("14:00")
        .time("starts_at", &tr.sessions_starts_at(), &mut it.starts_at);
    form.hint("15:30")
        .time("ends_at", &tr.sessions_ends_at(), &mut it.ends_at);
    if it.kind == SessionKind::Absentee {
        let until = &mut it.ballots_until;
        form.date("ballots_until", &tr.sessions_ballots_until(), until);
    } else {
        form.text("place", &tr.sessions_place(), &mut it.place);
    }
}

/// What is wrong in the head, said at once.
fn remarks_ui(form: &mut Form<'_, '_>, cx: &Cx<'_>, found: &[Check]) {
    for check in found {
        let shown = matches!(
            check,
            Check::DuplicateNumber { .. }
                | Check::NumberGap { .. }
                | Check::EndsBeforeItStarts
                | Check::CountedEarly { .. }
                | Check::AbsenteeNotAllowed
        );
        if shown {
            let text = cx.tr.check(check, |_| None);
            form.ui(|ui| banner(ui, Mark::Attention, icons::WARNING, &text, |_| ()));
        }
    }
}

/// The other bodies of a joint session.
fn joint_ui(
    form: &mut Form<'_, '_>,
    cx: &Cx<'_>,
    session: Id<Session>,
    own: Id<Body>,
    joint: &mut Vec<JointBody>,
    bodies: &[BodyRow],
) -> bool {
    let tr = cx.tr;
    let all: Vec<_> = bodies
        .iter()
        .filter(|it| it.id != own)
        .map(|it| (it.id, it.called().to_owned()))
        .collect();
    let free = |it: &&(Id<Body>, String)| !joint.iter().any(|joint| joint.body == it.0);
    let Some((first, _)) = all.iter().find(free).or(all.first()).cloned() else {
        form.ui(|ui| note(ui, &tr.sessions_joint_none()));
        return false;
    };
    let new = || JointBody {
        id: Id::new(),
        session,
        body: first,
    };
    let (title, add) = (tr.sessions_joint(), tr.sessions_joint_add());
    let mut changed = false;
    let moved = form.rows("joint", &title, &add, joint, new, |form, it| {
        changed |= form.one_of("body", &tr.sessions_body(), &mut it.body, &all);
    });
    moved || changed
}
