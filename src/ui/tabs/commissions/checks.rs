//! What is looked at before a session is held: each thing leads to where it is put right.

use egui::{Pos2, Rect, Stroke, StrokeKind, Ui};

use super::key_list::{KeyList, Pressed};
use super::session::{Ask, Step};
use crate::domain::Id;
use crate::domain::agenda::AgendaItem;
use crate::domain::assignments::Assignment;
use crate::domain::session_card::SessionCard;
use crate::domain::session_checks::{Check, Place};
use crate::domain::sessions::SessionStatus;
use crate::domain::sitting::{Board, Sitting};
use crate::i18n::Tr;
use crate::listings::Mark;
use crate::ui::cx::Cx;
use crate::ui::draft::Draft;
use crate::ui::widgets::{banner, icon_text_button, note, primary_button};
use crate::ui::{icons, theme};

/// Where the cursor of the list is.
#[derive(Default)]
pub(super) struct ChecksState {
    list: KeyList,
}

impl ChecksState {
    /// The list takes the keys when it is next drawn.
    pub(super) fn enter(&mut self) {
        self.list.enter();
    }
}

pub(super) fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    state: &mut ChecksState,
    draft: &Draft<SessionCard>,
    board: &Board,
    found: &[Check],
) -> Option<Ask> {
    let tr = cx.tr;
    let may_hold = draft.value.session.status == SessionStatus::Planned
        && cx.office.read_only().is_none()
        && !found.iter().any(Check::refuses);
    if found.is_empty() {
        let (mark, icon) = (Mark::Good, icons::CHECK_CIRCLE);
        banner(ui, mark, icon, &tr.checks_none(), |_| ());
        note(ui, &tr.checks_none_hint());
        return None;
    }
    note(
        ui,
        &if may_hold {
            tr.checks_hint_hold()
        } else {
            tr.checks_hint()
        },
    );
    let area = ui.available_rect_before_wrap();
    let named = ("checks", tr.checks_list());
    let pressed = state.list.keys(ui, named, area, found.len());
    let moved = matches!(pressed, Some(Pressed::Moved));
    let mut asked = matches!(pressed, Some(Pressed::Entered)).then_some(state.list.cursor);
    for (at, check) in found.iter().enumerate() {
        let current = at == state.list.cursor && state.list.has_focus();
        let text = text(tr, &draft.value, board, check);
        let (went, rect) = check_ui(ui, tr, check, &text, current);
        if went {
            asked = Some(at);
        }
        if current && moved {
            ui.scroll_to_rect(rect, None);
        }
    }
    let mut ask = asked.map(|at| way_to(&draft.value, &found[at]));
    if may_hold && primary_button(ui, icons::GAVEL, &tr.session_hold_with_remarks()).clicked() {
        ask = Some(Ask::Hold);
    }
    ask
}

/// Was its button clicked; and the place of the line.
fn check_ui(ui: &mut Ui, tr: &Tr, check: &Check, text: &str, current: bool) -> (bool, Rect) {
    let (mark, icon) = if check.refuses() {
        (Mark::Bad, icons::X_CIRCLE)
    } else {
        (Mark::Attention, icons::WARNING)
    };
    let top = ui.cursor().min;
    let went = banner(ui, mark, icon, text, |ui| {
        icon_text_button(ui, icons::CARET_RIGHT, &tr.checks_go()).clicked()
    });
    let bottom = ui.cursor().top() - ui.spacing().item_spacing.y;
    let rect = Rect::from_min_max(top, Pos2::new(ui.max_rect().right(), bottom));
    if current {
        let stroke = Stroke::new(2.0, theme::palette(ui).accent);
        ui.painter()
            .rect_stroke(rect, theme::RADIUS, stroke, StrokeKind::Inside);
    }
    (went, rect)
}

fn way_to(card: &SessionCard, check: &Check) -> Ask {
    let Some(step) = step(check) else {
        return Ask::ShowBody;
    };
    match (check.member(), field_of(card, check)) {
        (Some(member), _) => Ask::Member(member),
        (None, Some(field)) => Ask::Field(step, field),
        (None, None) => Ask::Go(step),
    }
}

/// How the key of the field begins where the thing is put right.
fn field_of(card: &SessionCard, check: &Check) -> Option<String> {
    let vote = |item| Some(format!("{}.", card.polls_of(item).last()?.id));
    let head = |field: &str| Some(field.to_owned());
    match check {
        Check::NoNumber | Check::DuplicateNumber { .. } | Check::NumberGap { .. } => head("number"),
        Check::NoPlace => head("place"),
        Check::NoChair => head("chair"),
        Check::NoSecretary => head("secretary"),
        Check::EndsBeforeItStarts => head("ends_at"),
        Check::NoBallotsUntil | Check::CountedEarly { .. } => head("ballots_until"),
        Check::NoDate => head("held_on"),
        Check::NoDecision(item) => Some(format!("{item}.decisions.")),
        Check::NotConsidered(item) => Some(format!("{item}.state")),
        Check::VotesUnknown(item)
        | Check::TooManyVotes { item, .. }
        | Check::VotesMissing { item, .. }
        | Check::NoBallots(item)
        | Check::TooManyBallots { item, .. }
        | Check::BallotsAppeared { item, .. }
        | Check::TieOpen(item)
        | Check::OverrideWithoutNote(item) => vote(*item),
        Check::NoExecutor { item, assignment } => of_assignment(card, *item, *assignment, "person"),
        Check::NoDueDate { item, assignment } => of_assignment(card, *item, *assignment, "due_on"),
        _ => None,
    }
}

fn of_assignment(
    card: &SessionCard,
    item: Id<AgendaItem>,
    assignment: Id<Assignment>,
    field: &str,
) -> Option<String> {
    card.decisions_of(item)
        .enumerate()
        .find_map(|(at, decision)| {
            let mut own = card.assignments_of(decision.id);
            let row = own.position(|it| it.id == assignment)?;
            Some(format!("{item}.decisions.{at}.assignments.{row}.{field}"))
        })
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
