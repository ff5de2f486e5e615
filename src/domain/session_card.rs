//! All that is kept of one session, edited as one.

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};

use super::Id;
use super::agenda::{AgendaItem, DissentingOpinion, Recusal, Speech};
use super::assignments::{Assignment, CoExecutor, Decision};
use super::commissions::{BodyRule, Membership};
use super::polls::{Poll, Vote};
use super::sessions::{Attendance, Guest, Presence, Session};

/// A session with everything that hangs on it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SessionCard {
    pub session: Session,
    /// The rule of its day, copied when it was held: later rules of the body do not touch it.
    pub rule: Option<BodyRule>,
    pub attendance: Vec<Attendance>,
    pub guests: Vec<Guest>,
    pub items: Vec<AgendaItem>,
    pub speeches: Vec<Speech>,
    pub recusals: Vec<Recusal>,
    pub polls: Vec<Poll>,
    pub votes: Vec<Vote>,
    pub decisions: Vec<Decision>,
    pub opinions: Vec<DissentingOpinion>,
    pub assignments: Vec<Assignment>,
    pub co_executors: Vec<CoExecutor>,
}

impl SessionCard {
    /// A planned one with nothing in it yet.
    pub fn new(session: Session) -> Self {
        Self {
            session,
            rule: None,
            attendance: Vec::new(),
            guests: Vec::new(),
            items: Vec::new(),
            speeches: Vec::new(),
            recusals: Vec::new(),
            polls: Vec::new(),
            votes: Vec::new(),
            decisions: Vec::new(),
            opinions: Vec::new(),
            assignments: Vec::new(),
            co_executors: Vec::new(),
        }
    }

    pub fn attendance_of(&self, membership: Id<Membership>) -> Option<&Attendance> {
        self.attendance
            .iter()
            .find(|it| it.membership == membership)
    }

    /// The place of an item among all, in the order of the agenda.
    pub fn index_of(&self, item: Id<AgendaItem>) -> Option<usize> {
        self.items.iter().position(|it| it.id == item)
    }

    /// The number papers give an item: those taken off the agenda have none.
    pub fn number_of(&self, item: Id<AgendaItem>) -> Option<String> {
        self.numbered(item).map(|it| it.number)
    }

    pub fn decisions_of(&self, item: Id<AgendaItem>) -> impl Iterator<Item = &Decision> {
        self.decisions.iter().filter(move |it| it.item == item)
    }

    pub fn polls_of(&self, item: Id<AgendaItem>) -> impl Iterator<Item = &Poll> {
        self.polls.iter().filter(move |it| it.item == item)
    }

    pub fn assignments_of(&self, decision: Id<Decision>) -> impl Iterator<Item = &Assignment> {
        self.assignments
            .iter()
            .filter(move |it| it.decision == decision)
    }

    pub fn is_recused(&self, item: Id<AgendaItem>, membership: Id<Membership>) -> bool {
        let mut recusals = self.recusals.iter();
        recusals.any(|it| it.item == item && it.membership == membership)
    }

    /// Notes how a member takes part; the first mark makes the row.
    pub fn mark(&mut self, membership: Id<Membership>, state: Presence) {
        let mut rows = self.attendance.iter_mut();
        if let Some(row) = rows.find(|it| it.membership == membership) {
            row.state = state;
            return;
        }
        self.attendance.push(Attendance {
            state,
            ..Attendance::new(Id::new(), self.session.id, membership)
        });
    }

    pub fn unmark(&mut self, membership: Id<Membership>) {
        self.attendance.retain(|it| it.membership != membership);
    }

    /// Puts an item at the end of the agenda; `came_from` is the one it goes on with.
    pub fn add_item(&mut self, title: &str, came_from: Option<Id<AgendaItem>>) {
        let mut item = AgendaItem::new(Id::new(), self.session.id);
        title.clone_into(&mut item.title);
        item.came_from = came_from;
        self.items.push(item);
        self.renumber();
    }

    /// Drops what hangs on an item, a decision or an assignment that is not there any more.
    pub fn tidy(&mut self) {
        fn keys<T>(ids: impl Iterator<Item = Id<T>>) -> HashSet<Id<T>> {
            ids.collect()
        }
        let items = keys(self.items.iter().map(|it| it.id));
        self.speeches.retain(|it| items.contains(&it.item));
        self.recusals.retain(|it| items.contains(&it.item));
        self.opinions.retain(|it| items.contains(&it.item));
        self.polls.retain(|it| items.contains(&it.item));
        self.decisions.retain(|it| items.contains(&it.item));
        let polls = keys(self.polls.iter().map(|it| it.id));
        self.votes.retain(|it| polls.contains(&it.poll));
        for decision in &mut self.decisions {
            decision.poll = decision.poll.filter(|it| polls.contains(it));
        }
        let decisions = keys(self.decisions.iter().map(|it| it.id));
        self.assignments
            .retain(|it| decisions.contains(&it.decision));
        let assignments = keys(self.assignments.iter().map(|it| it.id));
        self.co_executors
            .retain(|it| assignments.contains(&it.assignment));
        for row in &mut self.attendance {
            row.came_at = row.came_at.filter(|it| items.contains(it));
            row.left_at = row.left_at.filter(|it| items.contains(it));
        }
    }

    /// Makes positions follow the order of the rows: of items in the session, of the rest in their owners.
    pub fn renumber(&mut self) {
        (1..)
            .zip(&mut self.items)
            .for_each(|(at, it)| it.position = at);
        (1..)
            .zip(&mut self.guests)
            .for_each(|(at, it)| it.position = at);
        number(&mut self.speeches, |it| it.item, |it| &mut it.position);
        number(&mut self.polls, |it| it.item, |it| &mut it.position);
        number(&mut self.decisions, |it| it.item, |it| &mut it.position);
        number(
            &mut self.assignments,
            |it| it.decision,
            |it| &mut it.position,
        );
    }
}

/// Positions from 1 within each owner, in the order of the rows.
fn number<T, O>(rows: &mut [T], owner: fn(&T) -> Id<O>, position: fn(&mut T) -> &mut u32) {
    let mut counts: HashMap<Id<O>, u32> = HashMap::new();
    for row in rows {
        let count = counts.entry(owner(row)).or_default();
        *count += 1;
        *position(row) = *count;
    }
}
