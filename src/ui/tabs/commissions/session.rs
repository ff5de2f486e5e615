//! The page of one session: its parts at the left, the quorum always in sight, the open part below.

use egui::{CentralPanel, Ui};
use serde::{Deserialize, Serialize};

use super::session_frame::{card_frame, reason_ui};
use super::session_parts::{Parts, Sources};
use super::{dialogs, quorum_line, steps};
use crate::domain::Id;
use crate::domain::agenda::AgendaItem;
use crate::domain::commissions::{Body, BodyRow, Membership};
use crate::domain::session_card::SessionCard;
use crate::domain::session_checks::Check;
use crate::domain::sessions::{Session, SessionStatus};
use crate::domain::sitting::{Board, Sitting};
use crate::listings::Mark;
use crate::report;
use crate::ui::actions::{Action, Actions};
use crate::ui::cached::Cached;
use crate::ui::cx::Cx;
use crate::ui::draft::{Card, Draft, Typing};
use crate::ui::widgets::{CardAsk, focus, nothing, phrases, unreadable};
use crate::ui::{icons, theme};

/// A part of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Step {
    #[default]
    Head,
    Attendance,
    Guests,
    Agenda,
    Item(Id<AgendaItem>),
    Checks,
    Versions,
}

/// The body of a session, and those it sits together with.
type Bodies = (Id<Body>, Vec<Id<Body>>);

/// What the page remembers between frames.
#[derive(Default)]
pub(super) struct SessionPage {
    board: Cached<Option<Board>, Bodies>,
    sources: Sources,
    parts: Parts,
    looked: Option<Looked>,
}

/// What follows from the card, until the card or the file changes.
struct Looked {
    card: SessionCard,
    revision: u64,
    checks: Vec<Check>,
}

/// What the user asked the page for.
#[derive(Clone)]
pub(super) enum Ask {
    Go(Step),
    /// The part, and the field whose key begins so.
    Field(Step, String),
    /// What is to be said of a member in the list of attendance.
    Member(Id<Membership>),
    Body(Id<Body>),
    /// The card of its body.
    ShowBody,
    Hold,
}

impl SessionPage {
    pub(super) fn go_to(&mut self, step: Step) {
        self.parts.go_to(step);
    }

    /// The part that is open.
    pub(super) fn step(&self) -> Step {
        self.parts.step
    }

    /// Goes to a part, and puts the cursor into its first field.
    pub(super) fn enter(&mut self, step: Step, draft: &mut Draft<SessionCard>) {
        self.go_to(step);
        let first = match step {
            Step::Head | Step::Item(_) => "",
            Step::Agenda => "items.",
            // The list takes the keys as a whole.
            Step::Attendance | Step::Guests | Step::Checks | Step::Versions => return,
        };
        draft.form.focus_on(first);
    }

    /// What keeps the card from being saved is shown; the cursor is put there.
    pub(super) fn go_to_problem(&mut self, draft: &mut Draft<SessionCard>) {
        if let Some(key) = draft.form.first_problem() {
            self.go_to(step_of(&draft.value, &key));
            draft.form.focus_on(&key);
        }
    }

    /// The checks of the card as it is now, counted anew when it is another one.
    fn checks(
        looked: &mut Option<Looked>,
        cx: &Cx<'_>,
        card: &SessionCard,
        board: &Board,
    ) -> Vec<Check> {
        let revision = cx.office.revision();
        let same = |it: &&mut Looked| it.revision == revision && it.card == *card;
        if let Some(looked) = looked.as_mut().filter(same) {
            return looked.checks.clone();
        }
        let checks = Sitting::new(card, board).checks();
        *looked = Some(Looked {
            card: card.clone(),
            revision,
            checks: checks.clone(),
        });
        checks
    }

    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        actions: &mut Actions,
        card: &mut Card<Session, SessionCard>,
        bodies: &[BodyRow],
    ) {
        let Some(draft) = card.draft_mut() else {
            return;
        };
        let bodies_of = (draft.value.session.body, draft.value.joint_bodies());
        let board = self
            .board
            .get_for(cx.office, bodies_of, |office, (body, joint)| {
                office.board_of(*body, joint)
            });
        let board = match board {
            Ok(Some(board)) => board,
            Ok(None) => return nothing(ui, icons::GAVEL, &cx.tr.session_no_body(), "", |_| ()),
            Err(error) => return unreadable(ui, cx, error),
        };
        let mut steps = steps::steps(&draft.value);
        if self.parts.versions.has_any(cx, &draft.value.session) {
            steps.push(Step::Versions);
        }
        self.parts.settle(&steps);
        let step = self.parts.step;
        let joint = Sitting::new(&draft.value, board).is_joint();
        let before = joint.then(|| draft.value.clone());
        let found = Self::checks(&mut self.looked, cx, &draft.value, board);
        let mut ask = None;
        if !steps::is_covered(ui) {
            if focus::begins(ui.ctx()) {
                ask = Some(Ask::Go(step));
            }
            ask = steps::keys(ui, &steps, step).map(Ask::Go).or(ask);
            ask = steps::state_keys(ui, cx, actions, draft, (step, &found)).or(ask);
        }
        ask = steps::ui(ui, cx, actions, (&*draft, board), &steps, step, &found).or(ask);
        quorum_line::ui(ui, cx, actions, &draft.value, board, step);
        let seen = self.sources.seen(cx, &draft.value, (board, bodies), &found);
        let parts = &mut self.parts;
        let mut asked_inside = Actions::default();
        let frame = card_frame(cx.tr, draft, board);
        let frame_of_card = theme::side_card(ui);
        let shown = CentralPanel::default().frame(frame_of_card).show(ui, |ui| {
            // Each part begins at its top.
            let part = (draft.value.session.id.to_string(), format!("{step:?}"));
            ui.push_id(part, |ui| {
                frame.show(ui, cx, actions, |ui| {
                    reason_ui(ui, cx.tr, &draft.value.session);
                    let asked = parts.ui(ui, cx, draft, &seen, &mut asked_inside);
                    ask = asked.or(ask.take());
                })
            })
            .inner
        });
        if let Some(before) = before.filter(|it| *it != draft.value) {
            draft.value.settle_twins(board, Some(&before));
        }
        phrases::take_added(ui.ctx(), cx, &mut asked_inside);
        for action in asked_inside.take() {
            actions.push(action);
        }
        match shown.inner {
            Some(CardAsk::Save) => actions.push(Action::Save),
            Some(CardAsk::Discard) => card.discard(),
            Some(CardAsk::Remove) => dialogs::ask_remove(cx.tr, &draft.value.session, actions),
            None => (),
        }
        if let Some(ask) = ask {
            self.answer(cx, actions, card, ask);
        }
    }

    fn answer(
        &mut self,
        cx: &Cx<'_>,
        actions: &mut Actions,
        card: &mut Card<Session, SessionCard>,
        ask: Ask,
    ) {
        match ask {
            Ask::Go(step) => {
                if let Some(draft) = card.draft_mut() {
                    self.enter(step, draft);
                }
            }
            Ask::Field(step, field) => {
                self.go_to(step);
                if let Some(draft) = card.draft_mut() {
                    draft.form.focus_on(&field);
                }
            }
            Ask::Member(member) => {
                self.go_to(Step::Attendance);
                self.parts.attendance.ask_about(member);
            }
            Ask::Hold => {
                let Some(draft) = card.draft_mut() else {
                    return;
                };
                if draft.ready() {
                    let held = draft.saving();
                    actions.change_saying(cx.tr.session_held(), move |office| {
                        office.hold_session(&held)
                    });
                } else {
                    self.go_to_problem(draft);
                }
            }
            Ask::ShowBody => {
                if let Some(draft) = card.draft() {
                    actions.show(super::body_route(draft.value.session.body));
                }
            }
            Ask::Body(body) => {
                let title = cx.tr.session_earlier_assignments();
                match cx.office.proposed_session(body, &title) {
                    Ok(mut new) => {
                        // What was typed of the day holds for any body.
                        if let Some(old) = card.draft() {
                            let typed = &old.value.session;
                            new.session.held_on = typed.held_on;
                            new.session.kind = typed.kind;
                            new.session.note.clone_from(&typed.note);
                        }
                        actions.show(super::session_route(new.session.id));
                        card.begin(new.session.id, new);
                    }
                    Err(error) => actions.say(Mark::Bad, report::sentence(cx.tr, &error)),
                }
            }
        }
    }
}

/// The part that has the field with this key.
fn step_of(card: &SessionCard, key: &str) -> Step {
    let first = key.split('.').next().unwrap_or_default();
    let named = |id: String| id == first;
    let of_item = card.items.iter().find(|it| named(it.id.to_string()));
    let of_poll = card.polls.iter().find(|it| named(it.id.to_string()));
    match (of_item.map(|it| it.id), of_poll.map(|it| it.item)) {
        (Some(item), _) | (_, Some(item)) => Step::Item(item),
        _ if first == "items" => Step::Agenda,
        _ if first == "attendance" => Step::Attendance,
        _ if first == "guests" => Step::Guests,
        _ => Step::Head,
    }
}

/// A signed, moved or cancelled session is for reading only.
pub(super) fn is_editable(session: &Session) -> bool {
    matches!(session.status, SessionStatus::Planned | SessionStatus::Held)
}
