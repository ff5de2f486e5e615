//! Joint sessions: the bodies that sit together, each with its own quorum, and their people, each once.

use serde::{Deserialize, Serialize};

use super::Id;
use super::agenda::AgendaItem;
use super::commissions::{Body, BodyRule, Membership};
use super::quorum::Turnout;
use super::session_card::SessionCard;
use super::sessions::{Absence, Attendance, SessionKind};
use super::sitting::{Board, Member, Sitting, rule_on};

/// Another body of a joint session, as the file has it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct JointBoard {
    pub body: Body,
    #[serde(default)]
    pub rules: Vec<BodyRule>,
    #[serde(default)]
    pub members: Vec<Member>,
}

/// A body that takes part in a session; the first one leads it.
#[derive(Clone, Copy)]
pub struct Party<'a> {
    pub body: &'a Body,
    rules: &'a [BodyRule],
    members: &'a [Member],
}

/// Someone who takes part, with every seat in the bodies that sit together.
pub struct Participant<'a> {
    /// A voting seat, if there is one.
    pub member: &'a Member,
    pub seats: Vec<Id<Membership>>,
}

impl<'a> Sitting<'a> {
    /// The bodies that sit: one, or all of a joint session.
    pub fn parties(self) -> Vec<Party<'a>> {
        let Self { card, board } = self;
        let leading = Party {
            body: &board.body,
            rules: &board.rules,
            members: &board.members,
        };
        let joint = board.joint.iter().filter(|it| {
            let mut bodies = card.joint.iter();
            card.session.kind == SessionKind::Joint && bodies.any(|joint| joint.body == it.body.id)
        });
        let joint = joint.map(|it| Party {
            body: &it.body,
            rules: &it.rules,
            members: &it.members,
        });
        std::iter::once(leading).chain(joint).collect()
    }

    pub fn is_joint(self) -> bool {
        self.parties().len() > 1
    }

    /// Members of a body on the day of the session; of a held one, those it was held with.
    pub fn seats_of(self, party: Party<'a>) -> impl Iterator<Item = &'a Member> {
        let Self { card, .. } = self;
        let session = &card.session;
        let held = session.status.is_held();
        party.members.iter().filter(move |it| {
            if held {
                card.attendance_of(it.membership.id).is_some()
            } else {
                it.membership.counts_on(session.held_on)
            }
        })
    }

    /// The seats of all bodies; one person may have several.
    pub fn seats(self) -> impl Iterator<Item = &'a Member> {
        let parties = self.parties().into_iter();
        parties.flat_map(move |it| self.seats_of(it))
    }

    /// The people of all bodies, each once.
    pub fn participants(self) -> Vec<Participant<'a>> {
        let mut people: Vec<Participant<'a>> = Vec::new();
        for party in self.parties() {
            // Two seats in the same body stay two members of it.
            let before = people.len();
            for member in self.seats_of(party) {
                let seat = &member.membership;
                let mut known = people[..before].iter_mut();
                let same = |it: &&mut Participant<'_>| {
                    seat.person.is_some() && it.member.membership.person == seat.person
                };
                let Some(known) = known.find(same) else {
                    people.push(Participant {
                        member,
                        seats: vec![seat.id],
                    });
                    continue;
                };
                known.seats.push(seat.id);
                if seat.voting && !known.member.membership.voting {
                    known.member = member;
                }
            }
        }
        people
    }

    /// Are other voting members of a body there at the item `to` than at the item `from`? As many of
    /// them may be others.
    pub fn has_changed(self, party: Party<'a>, from: usize, to: usize) -> bool {
        self.seats_there(party, from) != self.seats_there(party, to)
    }

    /// Of each voting seat of a body, whether whoever holds it was there at the item with this index.
    fn seats_there(self, party: Party<'a>, index: usize) -> Vec<bool> {
        let people = self.participants();
        let seats = self.seats_of(party).filter(|it| it.membership.voting);
        let is_there = |seat: &Member| {
            let mut people = people.iter();
            people
                .find(|it| it.seats.contains(&seat.membership.id))
                .is_some_and(|it| it.is_there(self.card, index))
        };
        seats.map(is_there).collect()
    }

    /// How many people came, whoever sits in several bodies counted once.
    pub fn came_in_all(self) -> usize {
        let counts = |id| {
            self.card
                .attendance_of(id)
                .is_some_and(|it| it.state.counts())
        };
        let people = self.participants().into_iter();
        people
            .filter(|it| it.seats.iter().any(|seat| counts(*seat)))
            .count()
    }

    /// The copy of the rule that the session keeps, or the rule of the body on its day.
    fn rule_of(self, party: Party<'a>) -> Option<&'a BodyRule> {
        let Self { card, board } = self;
        if party.body.id == board.body.id {
            return self.rule();
        }
        let kept = card.joint_rules.iter().find(|it| it.body == party.body.id);
        kept.or_else(|| rule_on(party.rules, card.session.held_on, card.session.kind))
    }

    /// The rules of the other bodies, to be kept with the session.
    pub fn joint_rules(self) -> Vec<&'a BodyRule> {
        let others = self.parties().into_iter().skip(1);
        others.filter_map(|it| self.rule_of(it)).collect()
    }

    /// Voting members of a body, and how many of them were there at the item with this index.
    pub fn turnout_of(self, party: Party<'a>, index: usize) -> Option<Turnout> {
        let seats = self.seats_there(party, index);
        let present = seats.iter().filter(|it| **it).count() as u32;
        let members = seats.len() as u32;
        Some(self.rule_of(party)?.turnout(members, present))
    }
}

impl Participant<'_> {
    pub fn is_there(&self, card: &SessionCard, index: usize) -> bool {
        self.seats.iter().any(|it| card.is_there(*it, index))
    }

    pub fn may_vote(&self, card: &SessionCard, index: usize) -> bool {
        self.is_there(card, index) && !self.is_recused(card, index)
    }

    pub fn is_recused(&self, card: &SessionCard, index: usize) -> bool {
        let item = card.items.get(index);
        item.is_some_and(|item| self.seats.iter().any(|it| card.is_recused(item.id, *it)))
    }

    pub fn is_marked(&self, card: &SessionCard) -> bool {
        self.seats
            .iter()
            .any(|it| card.attendance_of(*it).is_some())
    }
}

/// What is noted of a seat: the mark and the items missed.
type Noted = Option<(Attendance, Vec<Id<AgendaItem>>)>;

impl SessionCard {
    /// One who sits in several of the bodies comes once: what changed of one seat since `before`,
    /// and what is known of one seat alone, holds for the others.
    pub fn settle_twins(&mut self, board: &Board, before: Option<&Self>) {
        let people = Sitting::new(self, board).participants().into_iter();
        let twins: Vec<_> = people
            .map(|it| it.seats)
            .filter(|it| it.len() > 1)
            .collect();
        for seats in twins {
            let mut own = seats.iter().copied();
            let changed =
                own.find(|it| before.is_some_and(|was| was.noted(*it) != self.noted(*it)));
            let marked = |it: &Id<Membership>| self.attendance_of(*it).is_some();
            let leader = changed.or_else(|| seats.iter().copied().find(marked));
            let Some(leader) = leader else { continue };
            let noted = self.noted(leader);
            for seat in seats {
                let settled = changed.is_none() && self.attendance_of(seat).is_some();
                if seat != leader && !settled {
                    self.note(seat, &noted);
                }
            }
        }
    }

    fn noted(&self, seat: Id<Membership>) -> Noted {
        let row = self.attendance_of(seat)?.clone();
        let absences = self.absences.iter().filter(|it| it.attendance == row.id);
        let missed = absences.map(|it| it.item).collect();
        Some((row, missed))
    }

    fn note(&mut self, seat: Id<Membership>, noted: &Noted) {
        let Some((row, missed)) = noted else {
            return self.unmark(seat);
        };
        self.mark(seat, row.state);
        let mut rows = self.attendance.iter_mut();
        let Some(own) = rows.find(|it| it.membership == seat) else {
            return;
        };
        let attendance = own.id;
        *own = Attendance {
            id: attendance,
            membership: seat,
            ..row.clone()
        };
        self.absences.retain(|it| it.attendance != attendance);
        self.absences.extend(missed.iter().map(|item| Absence {
            id: Id::new(),
            attendance,
            item: *item,
        }));
    }
}
