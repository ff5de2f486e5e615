//! The first part of a session: when, where, who chairs, which number.

use egui::Ui;

use super::session::{Ask, Picks, is_editable};
use crate::domain::commissions::BodyRow;
use crate::domain::session_card::SessionCard;
use crate::domain::sessions::SessionKind;
use crate::domain::sitting::{Board, Sitting};
use crate::ui::cx::Cx;
use crate::ui::draft::Draft;
use crate::ui::icons;
use crate::ui::widgets::{Form, icon_text_button};

pub(super) fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    draft: &mut Draft<SessionCard>,
    board: &Board,
    bodies: &[BodyRow],
    picks: &Picks<'_>,
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
        form.columns(3);
        form.hint("14:00")
            .text("starts_at", &tr.sessions_starts_at(), &mut it.starts_at);
        form.hint("15:30")
            .text("ends_at", &tr.sessions_ends_at(), &mut it.ends_at);
        form.text("place", &tr.sessions_place(), &mut it.place);
        form.columns(2);
        form.choice_of("chair", &tr.sessions_chair(), &mut it.chair, &picks.members);
        form.choice_of(
            "secretary",
            &tr.sessions_secretary(),
            &mut it.secretary,
            &picks.members,
        );
        form.lines("note", &tr.sessions_note(), &mut it.note, 2);
    });
    ask
}
