//! What is looked at before a session is held: each thing leads to where it is put right.

use egui::Ui;

use super::session::{Ask, Step};
use crate::domain::session_card::SessionCard;
use crate::domain::session_checks::{Check, Place};
use crate::domain::sessions::SessionStatus;
use crate::domain::sitting::{Board, Sitting};
use crate::i18n::Tr;
use crate::listings::Mark;
use crate::ui::cx::Cx;
use crate::ui::draft::Draft;
use crate::ui::icons;
use crate::ui::widgets::{banner, icon_text_button, note, primary_button};

pub(super) fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    draft: &Draft<SessionCard>,
    board: &Board,
    found: &[Check],
) -> Option<Ask> {
    let tr = cx.tr;
    let mut ask = None;
    if found.is_empty() {
        banner(
            ui,
            Mark::Good,
            icons::CHECK_CIRCLE,
            &tr.checks_none(),
            |_| (),
        );
        note(ui, &tr.checks_none_hint());
    }
    for check in found {
        let (mark, icon) = if check.refuses() {
            (Mark::Bad, icons::X_CIRCLE)
        } else {
            (Mark::Attention, icons::WARNING)
        };
        let text = text(tr, &draft.value, board, check);
        banner(ui, mark, icon, &text, |ui| {
            if let Some(step) = step(check)
                && icon_text_button(ui, icons::CARET_RIGHT, &tr.checks_go()).clicked()
            {
                ask = Some(check.member().map_or(Ask::Go(step), Ask::Member));
            }
        });
    }
    let may_hold = draft.value.session.status == SessionStatus::Planned
        && !found.is_empty()
        && !found.iter().any(Check::refuses);
    if may_hold && primary_button(ui, icons::GAVEL, &tr.session_hold_with_remarks()).clicked() {
        ask = Some(Ask::Hold);
    }
    ask
}

fn text(tr: &Tr, card: &SessionCard, board: &Board, check: &Check) -> String {
    let sitting = Sitting::new(card, board);
    let text = tr.check(check, |it| Some(sitting.member(it)?.list_name()));
    match check.place() {
        Place::Item(item) => match card.number_of(item) {
            Some(number) => tr.checks_of_item(number, text),
            None => text,
        },
        _ => text,
    }
}

fn step(check: &Check) -> Option<Step> {
    match check.place() {
        Place::Session => Some(Step::Head),
        Place::Attendance => Some(Step::Attendance),
        Place::Agenda => Some(Step::Agenda),
        Place::Item(item) => Some(Step::Item(item)),
        Place::Body => None,
    }
}
