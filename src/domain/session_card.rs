//! All that is kept of one session, edited as one.

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};

use super::Id;
use super::agenda::{AgendaItem, DissentingOpinion, Recusal, Speech};
use super::agenda_order::time_of;
use super::assignments::{Assignment, CoExecutor, Decision};
use super::commissions::{Body, BodyRule, Membership};
use super::polls::{Poll, PollItem, Vote};
use super::sessions::{Absence, Attendance, Guest, JointBody, Session, SessionKind};

/// A session with everything that hangs on it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SessionCard {
    pub session: Session,
    /// The rule of its day, copied when it was held: later rules of the body do not touch it.
    pub rule: Option<BodyRule>,
    #[serde(default)]
    pub joint: Vec<JointBody>,
    /// As `rule`, of the other bodies of a joint session.
    #[serde(default)]
    pub joint_rules: Vec<BodyRule>,
    #[serde(default)]
    pub attendance: Vec<Attendance>,
    #[serde(default)]
    pub absences: Vec<Absence>,
    #[serde(default)]
    pub guests: Vec<Guest>,
    #[serde(default)]
    pub items: Vec<AgendaItem>,
    #[serde(default)]
    pub speeches: Vec<Speech>,
    #[serde(default)]
    pub recusals: Vec<Recusal>,
    #[serde(default)]
    pub polls: Vec<Poll>,
    #[serde(default)]
    pub poll_items: Vec<PollItem>,
    #[serde(default)]
    pub votes: Vec<Vote>,
    #[serde(default)]
    pub decisions: Vec<Decision>,
    #[serde(default)]
    pub opinions: Vec<DissentingOpinion>,
    #[serde(default)]
    pub assignments: Vec<Assignment>,
    #[serde(default)]
    pub co_executors: Vec<CoExecutor>,
}

impl SessionCard {
    /// A planned one with nothing in it yet.
    pub fn new(session: Session) -> Self {
        Self {
            session,
            rule: None,
            joint: Vec::new(),
            joint_rules: Vec::new(),
            attendance: Vec::new(),
            absences: Vec::new(),
            guests: Vec::new(),
            items: Vec::new(),
            speeches: Vec::new(),
            recusals: Vec::new(),
            polls: Vec::new(),
            poll_items: Vec::new(),
            votes: Vec::new(),
            decisions: Vec::new(),
            opinions: Vec::new(),
            assignments: Vec::new(),
            co_executors: Vec::new(),
        }
    }

    /// The other bodies, where it is a joint one.
    pub fn joint_bodies(&self) -> Vec<Id<Body>> {
        let joint = self.joint.iter();
        let joint = joint.filter(|_| self.session.kind == SessionKind::Joint);
        joint.map(|it| it.body).collect()
    }

    pub fn decisions_of(&self, item: Id<AgendaItem>) -> impl Iterator<Item = &Decision> {
        self.decisions.iter().filter(move |it| it.item == item)
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

    /// Drops what hangs on an item, a decision or an assignment that is not there any more.
    pub fn tidy(&mut self) {
        for time in [&mut self.session.starts_at, &mut self.session.ends_at] {
            // «10», «1200»: the minutes say «10:00», «12:00».
            let bare = time.trim().bytes().all(|it| it.is_ascii_digit());
            if let Some(read) = time_of(time).filter(|_| bare) {
                *time = read.format("%H:%M").to_string();
            }
        }
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
        self.tidy_polls();
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
        self.tidy_absences();
        let mut bodies = HashSet::from([self.session.body]);
        self.joint.retain(|it| bodies.insert(it.body));
    }

    /// Makes positions follow the order of the rows: of items in the session, of the rest in their owners.
    pub fn renumber(&mut self) {
        self.arrange();
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
