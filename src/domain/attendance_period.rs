//! How members of a body came to its sessions over a time: only sessions within each one's term.

use chrono::NaiveDate;

use super::Id;
use super::people::Person;
use super::sessions::{Attendance, Presence, Session};
use super::sitting::{Board, Member};

/// The held sessions of a body from day to day, and who came.
#[derive(Clone, Debug, PartialEq)]
pub struct AttendancePeriod {
    pub board: Board,
    pub from: NaiveDate,
    pub to: NaiveDate,
    /// The oldest first.
    pub sessions: Vec<Session>,
    pub rows: Vec<Attendance>,
}

/// How one member came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Came {
    pub present: u32,
    pub excused: u32,
    pub absent: u32,
    /// In the term, but nobody marked whether the member came: it is not counted.
    pub unmarked: u32,
}

/// A member with all seats of the time.
#[derive(Clone, Debug, PartialEq)]
pub struct MemberCame<'a> {
    /// The seat that goes on longest.
    pub member: &'a Member,
    pub terms: Vec<(Option<NaiveDate>, Option<NaiveDate>)>,
    pub came: Came,
}

impl Came {
    pub fn sessions(&self) -> u32 {
        self.present + self.excused + self.absent
    }

    /// Whole percents, a half rounded up; nothing where there is nothing to count.
    pub fn percent(&self) -> Option<u32> {
        let sessions = self.sessions();
        (sessions > 0).then(|| (200 * self.present + sessions) / (2 * sessions))
    }

    fn add(&mut self, state: Option<Presence>) {
        *match state {
            None => &mut self.unmarked,
            Some(state) if state.counts() => &mut self.present,
            Some(Presence::Excused) => &mut self.excused,
            Some(_) => &mut self.absent,
        } += 1;
    }

    fn join(&mut self, other: &Self) {
        self.present += other.present;
        self.excused += other.excused;
        self.absent += other.absent;
        self.unmarked += other.unmarked;
    }
}

impl AttendancePeriod {
    /// Those who sat in the body on the day of a session; a person who sat twice is one.
    pub fn members(&self) -> Vec<MemberCame<'_>> {
        let mut members: Vec<MemberCame<'_>> = Vec::new();
        for member in &self.board.members {
            let came = self.came(member);
            if came == Came::default() {
                continue;
            }
            let seat = &member.membership;
            let term = (seat.since, seat.until);
            let same = |it: &&mut MemberCame<'_>| {
                person(it.member).is_some_and(|own| Some(own) == person(member))
            };
            if let Some(known) = members.iter_mut().find(same) {
                known.came.join(&came);
                known.terms.push(term);
                known.terms.sort_unstable();
                if seat.until.is_none() {
                    known.member = member;
                }
            } else {
                members.push(MemberCame {
                    member,
                    terms: vec![term],
                    came,
                });
            }
        }
        members
    }

    fn came(&self, member: &Member) -> Came {
        let mut came = Came::default();
        let seat = &member.membership;
        for session in self.sessions.iter().filter(|it| seat.counts_on(it.held_on)) {
            let mut rows = self.rows.iter();
            let row = rows.find(|it| it.session == session.id && it.membership == seat.id);
            came.add(row.map(|it| it.state));
        }
        came
    }

    /// All members together.
    pub fn total(members: &[MemberCame<'_>]) -> Came {
        let mut total = Came::default();
        for it in members {
            total.join(&it.came);
        }
        total
    }
}

fn person(member: &Member) -> Option<Id<Person>> {
    member.membership.person
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::commissions::{Body, Membership};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn period(days: &[&str]) -> AttendancePeriod {
        let body = Body::new(Id::new());
        let sessions = days.iter().map(|it| Session {
            held_on: Some(day(it)),
            ..Session::new(Id::new(), body.id)
        });
        AttendancePeriod {
            sessions: sessions.collect(),
            board: Board {
                body,
                rules: Vec::new(),
                members: Vec::new(),
                siblings: Vec::new(),
                joint: Vec::new(),
            },
            from: day("2020-01-01"),
            to: day("2020-12-31"),
            rows: Vec::new(),
        }
    }

    /// Takes a seat and marks its sessions.
    fn seat(
        period: &mut AttendancePeriod,
        person: Id<Person>,
        term: [Option<&str>; 2],
        marks: &[(usize, Presence)],
    ) {
        let membership = Membership {
            person: Some(person),
            since: term[0].map(day),
            until: term[1].map(day),
            ..Membership::new(Id::new(), period.board.body.id)
        };
        for (at, state) in marks {
            period.rows.push(Attendance {
                state: *state,
                ..Attendance::new(Id::new(), period.sessions[*at].id, membership.id)
            });
        }
        period.board.members.push(Member {
            membership,
            person: None,
            organization: None,
        });
    }

    #[test]
    fn only_sessions_within_the_term_count_and_the_excused_stand_apart() {
        use Presence::{Absent, Excused, Present, Remote, Replaced};
        let mut it = period(&["2020-02-27", "2020-06-18", "2020-09-24", "2020-12-10"]);
        let whole = [(0, Present), (1, Remote), (2, Excused), (3, Absent)];
        seat(&mut it, Id::new(), [None, None], &whole);
        // Came on 1 June, left on the very day of the third session: that one does not count.
        let some = [(1, Replaced), (2, Absent)];
        seat(
            &mut it,
            Id::new(),
            [Some("2020-06-01"), Some("2020-09-24")],
            &some,
        );
        seat(&mut it, Id::new(), [Some("2021-01-01"), None], &[]);
        let members = it.members();
        let came = |at: usize| {
            let came: &Came = &members[at].came;
            (
                came.sessions(),
                came.present,
                came.excused,
                came.absent,
                came.percent(),
            )
        };
        assert_eq!(members.len(), 2);
        assert_eq!(came(0), (4, 2, 1, 1, Some(50)));
        assert_eq!(came(1), (1, 1, 0, 0, Some(100)));
        let total = AttendancePeriod::total(&members);
        assert_eq!((total.sessions(), total.percent()), (5, Some(60)));
    }

    #[test]
    fn what_nobody_marked_is_not_an_absence() {
        let mut it = period(&["2020-02-27", "2020-06-18"]);
        seat(&mut it, Id::new(), [None, None], &[(0, Presence::Present)]);
        let members = it.members();
        assert_eq!(members[0].came.percent(), Some(100));
        assert_eq!(members[0].came.unmarked, 1);
        assert_eq!(Came::default().percent(), None);
    }

    #[test]
    fn a_person_who_sat_twice_is_one_member_and_halves_round_up() {
        let mut it = period(&["2020-02-27", "2020-06-18", "2020-09-24"]);
        let person = Id::new();
        let away = [(0, Presence::Absent)];
        seat(&mut it, person, [None, Some("2020-03-01")], &away);
        let here = [(1, Presence::Present), (2, Presence::Present)];
        seat(&mut it, person, [Some("2020-05-01"), None], &here);
        let members = it.members();
        assert_eq!(members.len(), 1);
        assert_eq!(members[0].terms.len(), 2);
        assert_eq!(members[0].came.percent(), Some(67));
        let half = Came {
            present: 1,
            absent: 7,
            ..Came::default()
        };
        assert_eq!(half.percent(), Some(13), "12.5");
    }
}
