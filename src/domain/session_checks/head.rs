//! Checks of the head of a session, and of who came.

use super::Check;
use crate::domain::Id;
use crate::domain::agenda::AgendaItem;
use crate::domain::agenda_order::time_of;
use crate::domain::commissions::Membership;
use crate::domain::joint::Party;
use crate::domain::sessions::{Attendance, Presence, SessionKind};
use crate::domain::sitting::Sitting;

impl Sitting<'_> {
    pub(super) fn check_head(&self, found: &mut Vec<Check>) {
        let session = &self.card.session;
        match (session.held_on, session.number) {
            (None, _) => found.push(Check::NoDate),
            (_, None) => found.push(Check::NoNumber),
            (Some(day), Some(number)) => {
                let expected = self.next_number().unwrap_or(1);
                if self.numbers_of(day).any(|it| it == number) {
                    found.push(Check::DuplicateNumber { number });
                } else if number > expected {
                    found.push(Check::NumberGap { number, expected });
                }
            }
        }
        self.check_kind(found);
        let times = [&session.starts_at, &session.ends_at].map(|it| time_of(it));
        if let [Some(starts), Some(ends)] = times
            && ends < starts
        {
            found.push(Check::EndsBeforeItStarts);
        }
        match session.chair {
            None => found.push(Check::NoChair),
            Some(chair) if !self.is_absentee() && !self.came(chair) => found.push(Check::ChairAway),
            Some(_) => (),
        }
        if session.secretary.is_none() {
            found.push(Check::NoSecretary);
        }
    }

    /// What only a session of its kind has.
    fn check_kind(&self, found: &mut Vec<Check>) {
        let session = &self.card.session;
        if session.kind == SessionKind::Joint && self.card.joint.is_empty() {
            found.push(Check::JointWithoutBodies);
        }
        if !self.is_absentee() {
            if session.place.trim().is_empty() {
                found.push(Check::NoPlace);
            }
            return;
        }
        if self.rule().is_some_and(|it| !it.absentee) {
            found.push(Check::AbsenteeNotAllowed);
        }
        match (session.ballots_until, session.held_on) {
            (None, _) => found.push(Check::NoBallotsUntil),
            (Some(until), Some(day)) if day < until => found.push(Check::CountedEarly { until }),
            _ => (),
        }
    }

    fn came(&self, membership: Id<Membership>) -> bool {
        let row = self.card.attendance_of(membership);
        row.is_some_and(|it| it.state.counts())
    }

    pub(super) fn check_attendance(&self, found: &mut Vec<Check>) {
        let mut unmarked = 0;
        for person in self.participants() {
            let mut seats = person.seats.iter();
            match seats.find_map(|it| self.card.attendance_of(*it)) {
                None => unmarked += 1,
                Some(row) => found.extend(self.check_row(row)),
            }
        }
        let mut parties = self.parties().into_iter();
        let leading = parties.next();
        if leading.is_none_or(|it| self.seats_of(it).next().is_none()) {
            found.push(Check::NoMembers);
            return;
        }
        if unmarked > 0 {
            found.push(Check::Unmarked { members: unmarked });
        }
        match self.turnout() {
            None => found.push(Check::NoRule),
            Some(turnout) if !turnout.is_quorum() => found.push(Check::NoQuorum(turnout)),
            Some(_) => (),
        }
        for party in parties {
            found.extend(self.check_party(party));
        }
    }

    /// Another body of a joint session, which has a quorum of its own.
    fn check_party(&self, party: Party<'_>) -> Option<Check> {
        let body = party.body.called().to_owned();
        if self.seats_of(party).next().is_none() {
            return Some(Check::JointNoMembers(body));
        }
        match self.turnout_of(party, 0) {
            None => Some(Check::JointNoRule(body)),
            Some(turnout) if !turnout.is_quorum() => Some(Check::JointNoQuorum { body, turnout }),
            Some(_) => None,
        }
    }

    fn check_row(&self, row: &Attendance) -> Option<Check> {
        let id = row.membership;
        let index = |it: Option<Id<AgendaItem>>| self.card.index_of(it?);
        let (came, left) = (index(row.came_at), index(row.left_at));
        let until = self.card.session.ballots_until;
        let late = row
            .ballot_on
            .filter(|it| until.is_some_and(|until| *it > until));
        match row.state {
            Presence::Excused if row.reason.trim().is_empty() => {
                Some(Check::ExcusedWithoutReason(id))
            }
            Presence::Replaced if row.replaced_by.trim().is_empty() => {
                Some(Check::ReplacedByNobody(id))
            }
            state if !state.counts() => None,
            _ if left.is_some_and(|left| left <= came.unwrap_or(0)) => {
                Some(Check::LeftBeforeComing(id))
            }
            _ if self.card.is_never_there(id) => Some(Check::NeverThere(id)),
            _ if self.is_absentee() => late.map(|day| Check::BallotLate {
                membership: id,
                day,
            }),
            _ => None,
        }
    }
}
