//! The page of one session: its parts at the left, the quorum always in sight, the open part below.

use egui::{CentralPanel, Ui};

use super::agenda::{self, AgendaState, Offers};
use super::attendance::{self, AttendanceState};
use super::item::{self, ItemPage};
use super::{checks, dialogs, guests, head, quorum_line, steps};
use crate::domain::Id;
use crate::domain::agenda::AgendaItem;
use crate::domain::attachments::Owner;
use crate::domain::commissions::{Body, BodyRow, Membership};
use crate::domain::organizations::Organization;
use crate::domain::people::Person;
use crate::domain::session_card::SessionCard;
use crate::domain::session_checks::Check;
use crate::domain::sessions::{Guest, Session, SessionStatus};
use crate::domain::sitting::{Board, OpenItem, Sitting};
use crate::domain::tos::Tos;
use crate::i18n::format::upper_first;
use crate::i18n::{Label as _, Tr};
use crate::listings::Mark;
use crate::report;
use crate::ui::actions::{Action, Actions};
use crate::ui::cached::Cached;
use crate::ui::cx::Cx;
use crate::ui::draft::{Card, Draft};
use crate::ui::route::Route;
use crate::ui::tabs::attachments::Attachments;
use crate::ui::widgets::pickers::{Organizations, People, TosNames};
use crate::ui::widgets::{CardAsk, CardFrame, Choices, note, nothing, unreadable};
use crate::ui::{icons, theme};

/// A part of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Step {
    #[default]
    Head,
    Attendance,
    Guests,
    Agenda,
    Item(Id<AgendaItem>),
    Checks,
}

/// What the page remembers between frames.
#[derive(Default)]
pub(super) struct SessionPage {
    board: Cached<Option<Board>, Id<Body>>,
    people: People,
    organizations: Organizations,
    tos: TosNames,
    open_items: Cached<Vec<OpenItem>, Id<Body>>,
    open_assignments: Cached<u32, (Id<Body>, Id<Session>)>,
    last_guests: Cached<Vec<Guest>, (Id<Body>, Id<Session>)>,
    step: Step,
    attendance: AttendanceState,
    agenda: AgendaState,
    item: ItemPage,
    attachments: Attachments,
    looked: Option<Looked>,
}

/// What follows from the card, until the card or the file changes.
struct Looked {
    card: SessionCard,
    revision: u64,
    checks: Vec<Check>,
}

/// What the fields of the page choose from.
pub(super) struct Picks<'a> {
    pub people: &'a Choices<Person>,
    pub organizations: &'a Choices<Organization>,
    pub tos: &'a Choices<Tos>,
    pub members: Vec<(Id<Membership>, String)>,
}

/// What the user asked the page for.
#[derive(Clone, Copy)]
pub(super) enum Ask {
    Go(Step),
    /// What is to be said of a member in the list of attendance.
    Member(Id<Membership>),
    Body(Id<Body>),
    Hold,
}

impl SessionPage {
    pub(super) fn go_to(&mut self, step: Step) {
        if self.step != step {
            self.item.room.close();
            self.item.polls.annulling = None;
        }
        self.step = step;
        self.attendance.enter();
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
        let body = draft.value.session.body;
        let board = self
            .board
            .get_for(cx.office, body, |office, body| office.board(*body));
        let board = match board {
            Ok(Some(board)) => board,
            Ok(None) => return nothing(ui, icons::GAVEL, &cx.tr.session_no_body(), "", |_| ()),
            Err(error) => return unreadable(ui, cx, error),
        };
        let steps = steps::steps(&draft.value);
        if !steps.contains(&self.step) {
            self.step = Step::Agenda;
        }
        let found = Self::checks(&mut self.looked, cx, &draft.value, board);
        let mut ask = steps::keys(ui, &steps, self.step).map(Ask::Go);
        ask = steps::state_keys(ui, cx, actions, draft, &found).or(ask);
        ask = steps::ui(ui, cx, actions, draft, &steps, self.step, &found).or(ask);
        quorum_line::ui(ui, cx, actions, &draft.value, board, self.step);
        let members = Sitting::new(&draft.value, board).members();
        let picks = Picks {
            people: self.people.get(cx),
            organizations: self.organizations.get(cx),
            tos: self.tos.get(cx),
            members: members
                .map(|it| (it.membership.id, it.list_name()))
                .collect(),
        };
        let step = self.step;
        let (attendance, attachments) = (&mut self.attendance, &mut self.attachments);
        let (agenda, item) = (&mut self.agenda, &mut self.item);
        let this = (body, draft.value.session.id);
        let open = self
            .open_items
            .get_for(cx.office, body, |office, it| office.open_items(*it));
        let assignments = self
            .open_assignments
            .get_for(cx.office, this, |office, (body, but)| {
                office.open_assignments(*body, Some(*but))
            });
        let offers = Offers {
            open: open.map_or(&[][..], Vec::as_slice),
            assignments: *assignments.unwrap_or(&0),
        };
        let last_guests = self
            .last_guests
            .get_for(cx.office, this, |office, (body, but)| {
                office.last_guests(*body, *but)
            });
        let last_guests = last_guests.map_or(&[][..], Vec::as_slice);
        let mut asked_inside = Actions::default();
        let frame = card_frame(cx.tr, draft, board);
        let frame_of_card = theme::side_card(ui);
        let shown = CentralPanel::default().frame(frame_of_card).show(ui, |ui| {
            // Each part begins at its top.
            let part = (draft.value.session.id.to_string(), format!("{step:?}"));
            ui.push_id(part, |ui| {
                frame.show(ui, cx, actions, |ui| {
                    reason_ui(ui, cx.tr, &draft.value.session);
                    let asked = match step {
                        Step::Head => head::ui(ui, cx, draft, board, bodies, &picks, &found),
                        Step::Attendance => attendance::ui(ui, cx, attendance, draft, board),
                        Step::Guests => {
                            guests::ui(ui, cx, draft, &picks, last_guests, &mut asked_inside)
                        }
                        Step::Agenda => {
                            agenda::ui(ui, cx, agenda, draft, &picks, &offers, &mut asked_inside)
                        }
                        Step::Item(it) => {
                            item::ui(ui, cx, (item, it), draft, board, &picks, &mut asked_inside)
                        }
                        Step::Checks => checks::ui(ui, cx, draft, board, &found),
                    };
                    if step == Step::Head && !draft.is_fresh() {
                        let owner = Owner::Session(draft.value.session.id);
                        attachments.ui(ui, cx, owner, &mut asked_inside);
                    }
                    ask = asked.or(ask);
                })
            })
            .inner
        });
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
                self.go_to(step);
                let first = match step {
                    Step::Head | Step::Item(_) => Some(""),
                    Step::Agenda => Some("items."),
                    // The list of members takes the keys as a whole.
                    Step::Attendance | Step::Guests | Step::Checks => None,
                };
                if let (Some(first), Some(draft)) = (first, card.draft_mut()) {
                    draft.form.focus_on(first);
                }
            }
            Ask::Member(member) => {
                self.go_to(Step::Attendance);
                self.attendance.ask_about(member);
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

/// A signed, moved or cancelled session is for reading only.
pub(super) fn is_editable(session: &Session) -> bool {
    matches!(session.status, SessionStatus::Planned | SessionStatus::Held)
}

fn card_frame(tr: &Tr, draft: &Draft<SessionCard>, board: &Board) -> CardFrame {
    let session = &draft.value.session;
    let number = session
        .number
        .map(|it| format!(" {}", tr.minutes_number(it)));
    let number = number.unwrap_or_default();
    let title = match session.held_on {
        Some(date) => tr.sessions_name(number, tr.date(date)),
        None => tr.sessions_new(),
    };
    let body = match &*board.body.short_name {
        "" => &board.body.name,
        short_name => short_name,
    };
    let status = upper_first(&session.status.label(tr));
    CardFrame::new(title)
        .of(draft)
        .subtitle(format!("{body} · {status}"))
        .history(Route::history("session", &session.id))
        .editable(is_editable(session))
}

fn reason_ui(ui: &mut Ui, tr: &Tr, session: &Session) {
    if !session.status_reason.is_empty() {
        let reason = session.status_reason.as_str();
        let dropped = matches!(
            session.status,
            SessionStatus::Moved | SessionStatus::Cancelled
        );
        note(
            ui,
            &if dropped {
                tr.sessions_because_kept(reason)
            } else {
                tr.sessions_reason_kept(reason)
            },
        );
    }
    if session.status == SessionStatus::Signed {
        note(ui, &tr.session_is_signed());
    }
}
