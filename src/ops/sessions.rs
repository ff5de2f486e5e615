//! Sessions: planned, held, signed, moved, cancelled, reopened.

use chrono::NaiveDate;

use super::{Error, Office, Op, Refusal, Result, minutes_versions};
use crate::domain::Id;
use crate::domain::agenda::{AgendaItem, ItemState, Speech};
use crate::domain::calendar::SessionMark;
use crate::domain::commissions::{Body, BodyRule, Role};
use crate::domain::polls::PollKind;
use crate::domain::session_card::SessionCard;
use crate::domain::session_checks::Check;
use crate::domain::sessions::{
    Guest, Presence, Session, SessionRefusal, SessionRow, SessionStatus,
};
use crate::domain::sitting::{Board, Dossier, OpenItem, Sitting};
use crate::store::{self, Reader, Table, Txn};

impl From<SessionRefusal> for Error {
    fn from(refusal: SessionRefusal) -> Self {
        Refusal::Session(refusal).into()
    }
}

impl Office {
    /// All sessions, the newest first.
    pub fn session_rows(&self) -> Result<Vec<SessionRow>> {
        Ok(store::sessions::session_rows(self.reader())?)
    }

    /// The sessions of a year, by day.
    pub fn session_marks(&self, year: i32) -> Result<Vec<SessionMark>> {
        Ok(store::sessions::session_marks(self.reader(), year)?)
    }

    pub fn session_card(&self, id: Id<Session>) -> Result<Option<SessionCard>> {
        Ok(store::sessions::card(self.reader(), id)?)
    }

    /// Questions of the body left open at sessions that are over.
    pub fn open_items(&self, body: Id<Body>) -> Result<Vec<OpenItem>> {
        Ok(store::sessions::open_items(self.reader(), body)?)
    }

    /// How many assignments of the body are still to be done, but for those of this session.
    pub fn open_assignments(&self, body: Id<Body>, but: Option<Id<Session>>) -> Result<u32> {
        Ok(store::assignments::open_count(self.reader(), body, but)?)
    }

    /// Who was invited to the last session of the body with guests, other than `but`.
    pub fn last_guests(&self, body: Id<Body>, but: Id<Session>) -> Result<Vec<Guest>> {
        Ok(store::sessions::last_guests(self.reader(), body, but)?)
    }

    /// A new session like the last one of the body: same time, place, chair and secretary, with
    /// what was left open on its agenda. It opens with `assignments`, the question on earlier
    /// assignments, if some are not done yet. It is not in the file until it is saved.
    pub fn proposed_session(&self, body: Id<Body>, assignments: &str) -> Result<SessionCard> {
        let mut session = Session::new(Id::new(), body);
        if let Some(last) = store::sessions::last(self.reader(), body)? {
            session.starts_at = last.starts_at;
            session.place = last.place;
            session.chair = last.chair;
            session.secretary = last.secretary;
        } else {
            let card = self.body_card(body)?.ok_or(Refusal::NoBody)?;
            let seat = |role| {
                let mut seats = card.memberships.iter();
                let seat = seats.find(|it| it.role == role && it.counts_on(None));
                seat.map(|it| it.id)
            };
            session.chair = seat(Role::Chair);
            session.secretary = seat(Role::Secretary);
            session.place = card.body.place;
        }
        let mut card = SessionCard::new(session);
        let open = self.open_items(body)?;
        if self.open_assignments(body, None)? > 0 && !open.iter().any(|it| it.title == assignments)
        {
            card.add_item(assignments, None);
        }
        for item in open {
            card.add_item(&item.title, Some(item.id));
        }
        Ok(card)
    }

    /// Adds the session, or makes it what the card says; how far it has come is not changed here.
    pub fn save_session(&mut self, card: &SessionCard) -> Result<()> {
        let op = match self.find(card.session.id)? {
            Some(_) => Op::ChangeSession,
            None => Op::PlanSession,
        };
        self.transact(op, |tx| write(tx, card).map(drop))
    }

    /// Saves the card and marks the session held: from now on it keeps its members and a copy of
    /// the rule of its day.
    pub fn hold_session(&mut self, card: &SessionCard) -> Result<()> {
        self.transact(Op::HoldSession, |tx| {
            let mut card = write(tx, card)?;
            if card.session.status != SessionStatus::Planned {
                return Err(SessionRefusal::NotPlanned.into());
            }
            let before = card.clone();
            let board =
                store::commissions::board_of(tx.reader(), card.session.body, &card.joint_bodies())?;
            hold(&mut card, &board.ok_or(Refusal::NoBody)?)?;
            sync(tx, &before, &card)
        })
    }

    /// Marks the minutes signed: from now on the session is read only, and its papers say what
    /// they say now, whatever becomes of the people and bodies they name.
    pub fn sign_protocol(&mut self, id: Id<Session>, on: NaiveDate) -> Result<()> {
        let closed = (self.instant(), self.actor.clone());
        self.transact(Op::SignProtocol, |tx| {
            let mut session = tx.get(id)?;
            session.sign(on)?;
            tx.update(&session)?;
            minutes_versions::freeze(tx, id, on, (&closed.0, &closed.1))
        })
    }

    pub fn cancel_session(&mut self, id: Id<Session>, reason: &str) -> Result<()> {
        let cancelled = SessionStatus::Cancelled;
        self.change_session(Op::CancelSession, id, |it| it.call_off(cancelled, reason))
    }

    /// Notes that the session did not take place on its day. With a new day, a session is planned
    /// for it with the same agenda.
    pub fn move_session(
        &mut self,
        id: Id<Session>,
        to: Option<NaiveDate>,
        reason: &str,
    ) -> Result<()> {
        self.transact(Op::MoveSession, |tx| {
            let Some(old) = store::sessions::card(tx.reader(), id)? else {
                return Ok(());
            };
            let mut session = old.session.clone();
            session.call_off(SessionStatus::Moved, reason)?;
            if let Some(day) = to {
                let new = moved(&old, day);
                session.moved_to = Some(new.session.id);
                write(tx, &new)?;
            }
            Ok(tx.update(&session)?)
        })
    }

    /// Lets a closed session be corrected; the reason stays in it and in the journal.
    pub fn reopen_session(&mut self, id: Id<Session>, reason: &str) -> Result<()> {
        self.transact(Op::ReopenSession, |tx| {
            let Some(before) = store::sessions::card(tx.reader(), id)? else {
                return Ok(());
            };
            let mut card = before.clone();
            card.session.reopen(reason)?;
            if before.session.status == SessionStatus::Signed {
                minutes_versions::reopen(tx, id, reason)?;
            }
            if card.session.status == SessionStatus::Planned {
                card.rule = None;
                card.joint_rules.clear();
            }
            sync(tx, &before, &card)
        })
    }

    /// Removes a session that is not signed, with all that is written in it.
    pub fn remove_session(&mut self, id: Id<Session>) -> Result<()> {
        self.transact(Op::RemoveSession, |tx| {
            let Some(card) = store::sessions::card(tx.reader(), id)? else {
                return Ok(());
            };
            card.session.editable()?;
            let mut users = store::users(tx.reader(), Session::NAME, &id.to_string())?;
            users.retain(|(table, _)| {
                ![
                    "attendance",
                    "guest",
                    "agenda_item",
                    "body_rule",
                    "joint_body",
                ]
                .contains(table)
            });
            users.extend(items_used_elsewhere(tx, &card)?);
            if !users.is_empty() {
                let table = Session::NAME;
                return Err(Refusal::InUse { table, users }.into());
            }
            sync(tx, &card, &SessionCard::new(card.session.clone()))?;
            Ok(tx.delete(id)?)
        })
    }

    fn change_session(
        &mut self,
        op: Op,
        id: Id<Session>,
        change: impl FnOnce(&mut Session) -> Result<(), SessionRefusal>,
    ) -> Result<()> {
        self.transact(op, |tx| {
            let mut session = tx.get(id)?;
            change(&mut session)?;
            Ok(tx.update(&session)?)
        })
    }
}

/// The session as the records have it now; an error if there is no such session.
pub(super) fn live_dossier(conn: &Reader, id: Id<Session>) -> Result<Dossier> {
    let session: Session = store::table::get(conn, id)?;
    let card = store::sessions::card(conn, id)?.unwrap_or_else(|| SessionCard::new(session));
    let board = store::commissions::board_of(conn, card.session.body, &card.joint_bodies())?;
    Ok(Dossier {
        board: board.ok_or(Refusal::NoBody)?,
        names: store::sessions::names(conn, id)?,
        card,
    })
}

/// Writes all of the card but how far the session has come; returns it as it stands now.
fn write(tx: &mut Txn<'_>, card: &SessionCard) -> Result<SessionCard> {
    let mut card = card.clone();
    card.tidy();
    card.renumber();
    if let Some(stored) = store::sessions::card(tx.reader(), card.session.id)? {
        stored.session.editable()?;
        let told = stored.session.clone();
        card.session.status = told.status;
        card.session.status_reason = told.status_reason;
        card.session.signed_on = told.signed_on;
        card.session.moved_to = told.moved_to;
        card.rule.clone_from(&stored.rule);
        card.joint_rules.clone_from(&stored.joint_rules);
        sync(tx, &stored, &card)?;
    } else {
        card.session.status = SessionStatus::Planned;
        card.rule = None;
        card.joint_rules.clear();
        tx.insert(&card.session)?;
        sync(tx, &SessionCard::new(card.session.clone()), &card)?;
    }
    Ok(card)
}

fn sync(tx: &mut Txn<'_>, stored: &SessionCard, wanted: &SessionCard) -> Result<()> {
    if stored.session != wanted.session {
        tx.update(&wanted.session)?;
    }
    tx.sync(stored.rule.as_slice(), wanted.rule.as_slice())?;
    tx.sync(&stored.joint_rules, &wanted.joint_rules)?;
    tx.sync(&stored.joint, &wanted.joint)?;
    tx.sync(&stored.attendance, &wanted.attendance)?;
    tx.sync(&stored.absences, &wanted.absences)?;
    tx.sync(&stored.guests, &wanted.guests)?;
    tx.sync(&stored.items, &wanted.items)?;
    tx.sync(&stored.speeches, &wanted.speeches)?;
    tx.sync(&stored.recusals, &wanted.recusals)?;
    tx.sync(&stored.polls, &wanted.polls)?;
    tx.sync(&stored.poll_items, &wanted.poll_items)?;
    tx.sync(&stored.votes, &wanted.votes)?;
    tx.sync(&stored.decisions, &wanted.decisions)?;
    tx.sync(&stored.opinions, &wanted.opinions)?;
    tx.sync(&stored.assignments, &wanted.assignments)?;
    Ok(tx.sync(&stored.co_executors, &wanted.co_executors)?)
}

/// Marks the card held, unless something makes it impossible; members not marked were absent.
fn hold(card: &mut SessionCard, board: &Board) -> Result<(), SessionRefusal> {
    let sitting = Sitting::new(card, board);
    let wrong: Vec<_> = sitting
        .checks()
        .into_iter()
        .filter(Check::refuses)
        .collect();
    if !wrong.is_empty() {
        return Err(SessionRefusal::Impossible(wrong));
    }
    let votes: Vec<_> = card.polls.iter().map(|it| sitting.tally(it)).collect();
    let members: Vec<_> = sitting.seats().map(|it| it.membership.id).collect();
    let session = card.session.id;
    let kept = |rule: &BodyRule| BodyRule {
        id: Id::new(),
        session: Some(session),
        ..rule.clone()
    };
    let rule = sitting.rule().map(kept);
    let joint_rules = sitting.joint_rules().into_iter().map(kept).collect();
    (card.rule, card.joint_rules) = (rule, joint_rules);
    card.settle_twins(board, None);
    card.attendance
        .retain(|it| members.contains(&it.membership));
    card.tidy_absences();
    for member in members {
        if card.attendance_of(member).is_none() {
            card.mark(member, Presence::Absent);
        }
    }
    for (poll, votes) in card.polls.iter_mut().zip(votes) {
        if poll.kind == PollKind::Unanimous {
            poll.votes_for = poll.votes_for.or(votes.map(|it| it.votes_for));
        }
    }
    let decided: Vec<_> = card.decisions.iter().map(|it| it.item).collect();
    for item in card
        .items
        .iter_mut()
        .filter(|it| it.state == ItemState::Open)
    {
        if decided.contains(&item.id) {
            item.state = ItemState::Considered;
        }
    }
    close_divided(card);
    card.session.status = SessionStatus::Held;
    card.session.status_reason.clear();
    Ok(())
}

/// An item with parts is done when none of them is left.
fn close_divided(card: &mut SessionCard) {
    let is_done = |it: &AgendaItem| {
        let mut parts = card
            .parts_of(it.id)
            .filter(|it| !card.is_off(it.id))
            .peekable();
        it.state == ItemState::Open
            && parts.peek().is_some()
            && parts.all(|it| it.state == ItemState::Considered)
    };
    let done: Vec<bool> = card.items.iter().map(is_done).collect();
    for (item, done) in card.items.iter_mut().zip(done) {
        if done {
            item.state = ItemState::Considered;
        }
    }
}

/// The same session on another day: its agenda goes over with the link to where it came from.
fn moved(old: &SessionCard, day: NaiveDate) -> SessionCard {
    let mut card = SessionCard::new(Session {
        id: Id::new(),
        held_on: Some(day),
        number: None,
        ..old.session.clone()
    });
    card.joint.clone_from(&old.joint);
    for joint in &mut card.joint {
        joint.id = Id::new();
        joint.session = card.session.id;
    }
    let mut taken: Vec<(Id<AgendaItem>, Id<AgendaItem>)> = Vec::new();
    for item in old.items.iter().filter(|it| !old.is_off(it.id)) {
        let new = AgendaItem {
            minutes: item.minutes,
            kind: item.kind,
            title: item.title.clone(),
            came_from: Some(item.id),
            parent: taken
                .iter()
                .find(|(was, _)| item.parent == Some(*was))
                .map(|it| it.1),
            ..AgendaItem::new(Id::new(), card.session.id)
        };
        let reporter = old.reporter_of(item.id).map(|it| Speech {
            person: it.person,
            speaker: it.speaker.clone(),
            ..Speech::new(Id::new(), new.id)
        });
        card.speeches.extend(reporter);
        taken.push((item.id, new.id));
        card.items.push(new);
    }
    card.renumber();
    card.guests.clone_from(&old.guests);
    for guest in &mut card.guests {
        guest.id = Id::new();
        guest.session = card.session.id;
    }
    card
}

/// Items that a later session took over, or that records of other sessions point at.
fn items_used_elsewhere(tx: &Txn<'_>, card: &SessionCard) -> Result<Vec<(&'static str, u32)>> {
    let mut used = 0;
    for item in &card.items {
        let users = store::users(tx.reader(), AgendaItem::NAME, &item.id.to_string())?;
        let items = users.iter().filter(|(table, _)| *table == AgendaItem::NAME);
        used += items.map(|(_, count)| count).sum::<u32>();
    }
    Ok(Vec::from_iter(
        (used > 0).then_some((AgendaItem::NAME, used)),
    ))
}
