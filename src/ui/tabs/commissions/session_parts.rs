//! The parts of the page of a session: what each remembers, and what it is drawn from.

use egui::Ui;

use super::agenda::{self, AgendaState, Offers};
use super::attendance::{self, AttendanceState};
use super::checks::{self, ChecksState};
use super::item::{self, ItemPage};
use super::session::{Ask, Step};
use super::versions::VersionsPart;
use super::{guests, head};
use crate::domain::Id;
use crate::domain::attachments::Owner;
use crate::domain::commissions::{Body, BodyRow, Membership};
use crate::domain::organizations::Organization;
use crate::domain::people::Person;
use crate::domain::session_card::SessionCard;
use crate::domain::session_checks::Check;
use crate::domain::sessions::{Guest, Session};
use crate::domain::sitting::{Board, OpenItem, Sitting};
use crate::domain::tos::Tos;
use crate::ui::actions::Actions;
use crate::ui::cached::Cached;
use crate::ui::cx::Cx;
use crate::ui::draft::Draft;
use crate::ui::tabs::attachments::Attachments;
use crate::ui::widgets::pickers::{Organizations, People, TosNames};
use crate::ui::widgets::{Choices, focus};

/// What the fields of the page choose from.
pub(super) struct Picks<'a> {
    pub people: &'a Choices<Person>,
    pub organizations: &'a Choices<Organization>,
    pub tos: &'a Choices<Tos>,
    pub members: Vec<(Id<Membership>, String)>,
}

/// What is read from the file beside the session itself.
#[derive(Default)]
pub(super) struct Sources {
    people: People,
    organizations: Organizations,
    tos: TosNames,
    open_items: Cached<Vec<OpenItem>, Id<Body>>,
    open_assignments: Cached<u32, (Id<Body>, Id<Session>)>,
    last_guests: Cached<Vec<Guest>, (Id<Body>, Id<Session>)>,
}

/// What a part is drawn from.
pub(super) struct Seen<'a> {
    board: &'a Board,
    bodies: &'a [BodyRow],
    picks: Picks<'a>,
    offers: Offers<'a>,
    last_guests: &'a [Guest],
    found: &'a [Check],
}

impl Sources {
    pub(super) fn seen<'a>(
        &'a mut self,
        cx: &Cx<'_>,
        card: &SessionCard,
        (board, bodies): (&'a Board, &'a [BodyRow]),
        found: &'a [Check],
    ) -> Seen<'a> {
        let (office, session) = (cx.office, &card.session);
        let this = (session.body, session.id);
        let people = Sitting::new(card, board).participants().into_iter();
        let open = self
            .open_items
            .get_for(office, session.body, |office, it| office.open_items(*it));
        let assignments = self
            .open_assignments
            .get_for(office, this, |office, (body, but)| {
                office.open_assignments(*body, Some(*but))
            });
        let guests = self
            .last_guests
            .get_for(office, this, |office, (body, but)| {
                office.last_guests(*body, *but)
            });
        Seen {
            board,
            bodies,
            picks: Picks {
                people: self.people.get(cx),
                organizations: self.organizations.get(cx),
                tos: self.tos.get(cx),
                members: people
                    .map(|it| (it.member.membership.id, it.member.list_name()))
                    .collect(),
            },
            offers: Offers {
                open: open.map_or(&[][..], Vec::as_slice),
                assignments: *assignments.unwrap_or(&0),
            },
            last_guests: guests.map_or(&[][..], Vec::as_slice),
            found,
        }
    }
}

/// Which part is open, and what each remembers between frames.
#[derive(Default)]
pub(super) struct Parts {
    pub(super) step: Step,
    pub(super) attendance: AttendanceState,
    agenda: AgendaState,
    checks: ChecksState,
    item: ItemPage,
    attachments: Attachments,
    pub(super) versions: VersionsPart,
    /// One has just come to the part.
    entered: bool,
}

impl Parts {
    pub(super) fn go_to(&mut self, step: Step) {
        if self.step != step {
            self.item.room.close();
            self.item.polls.annulling = None;
        }
        self.step = step;
        self.attendance.enter();
        self.checks.enter();
        self.entered = true;
    }

    /// The part of an item that is gone gives way to the agenda.
    pub(super) fn settle(&mut self, steps: &[Step]) {
        if !steps.contains(&self.step) {
            self.step = Step::Agenda;
        }
    }

    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        draft: &mut Draft<SessionCard>,
        seen: &Seen<'_>,
        actions: &mut Actions,
    ) -> Option<Ask> {
        let Seen { board, picks, .. } = seen;
        let entered = std::mem::take(&mut self.entered);
        if entered && matches!(self.step, Step::Guests | Step::Versions) {
            focus::enter(ui.ctx());
        }
        match self.step {
            Step::Head => {
                let ask = head::ui(ui, cx, draft, board, seen.bodies, picks, seen.found);
                if !draft.is_fresh() {
                    let owner = Owner::Session(draft.value.session.id);
                    self.attachments.ui(ui, cx, owner, actions);
                }
                ask
            }
            Step::Attendance => attendance::ui(ui, cx, &mut self.attendance, draft, board),
            Step::Guests => guests::ui(ui, cx, draft, picks, seen.last_guests, actions),
            Step::Agenda => {
                let state = &mut self.agenda;
                agenda::ui(ui, cx, state, draft, picks, &seen.offers, actions)
            }
            Step::Item(it) => {
                let item = (&mut self.item, it);
                item::ui(ui, cx, item, draft, board, picks, actions)
            }
            Step::Checks => checks::ui(ui, cx, &mut self.checks, draft, board, seen.found),
            Step::Versions => {
                self.versions.ui(ui, cx, &draft.value.session, actions);
                None
            }
        }
    }
}
