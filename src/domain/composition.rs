//! Who sits in a body on a day: seats taken and vacant, who left, what soon ends, what is odd in it.

use chrono::{Days, NaiveDate};

use super::Id;
use super::commissions::{
    BodyCard, BodyRule, BodyTerm, Membership, QuorumBase, QuorumRule, Role, RuleScope,
};
use super::people::Person;
use super::sessions::SessionKind;
use super::sitting::rule_on;
use super::town::Act;

/// What ends within so many days is told beforehand.
const NOTICE: Days = Days::new(60);

/// The last day of what is told on `day`.
pub fn soon(day: NaiveDate) -> NaiveDate {
    day.checked_add_days(NOTICE).unwrap_or(NaiveDate::MAX)
}

/// Where a seat stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeatTime {
    Coming,
    Now,
    Former,
}

/// Seats of a body on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seating {
    /// As many as the regulation gives; `None` if that is not known.
    pub seats: Option<u32>,
    pub taken: u32,
    /// Of those taken, with a deciding vote.
    pub voting: u32,
}

impl Seating {
    pub fn vacant(self) -> Option<u32> {
        Some(self.seats?.saturating_sub(self.taken))
    }

    /// How many more sit than there are seats.
    pub fn over(self) -> u32 {
        self.seats
            .map_or(0, |seats| self.taken.saturating_sub(seats))
    }
}

/// How a member left: from which day, by which act, why.
#[derive(Clone, Debug, PartialEq)]
pub struct Leaving {
    /// The first day the member does not count any more.
    pub day: NaiveDate,
    pub act: Option<Act>,
    pub reason: String,
}

/// Who comes in the place of one who left.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Newcomer {
    pub person: Option<Id<Person>>,
    pub post: String,
}

/// Why a seat can not be changed as asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeatRefusal {
    /// It is not in the body any more.
    Gone,
    /// It began on this day, and can end only later.
    NotBegun(NaiveDate),
    /// It ended on this day.
    Ended(NaiveDate),
    /// Nobody was named to come in its place.
    Nobody,
}

/// Something in a body that contradicts something else, or is missing: it is said, and blocks nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Oddity {
    NoRules,
    /// Sessions on days when no rule is in force: how many, and the first of the days.
    NoRuleOn {
        day: NaiveDate,
        sessions: u32,
    },
    /// Two rules for the same sessions begin on one day.
    TwoRules {
        since: Option<NaiveDate>,
        applies: RuleScope,
    },
    NoParagraph {
        since: Option<NaiveDate>,
    },
    NoQuorumNumber {
        since: Option<NaiveDate>,
    },
    QuorumOverMembers {
        needed: u32,
        members: u32,
    },
    NoListed {
        since: Option<NaiveDate>,
    },
    /// A rule for absentee polls alone does not allow them.
    AbsenteeForbidden {
        since: Option<NaiveDate>,
    },
    RuleBeforeFounding {
        since: NaiveDate,
    },
    EmptySeat {
        position: u32,
    },
    SeatBackwards(Id<Membership>),
    /// The same person has two seats on the same days.
    SeatTwice(Id<Membership>),
    NoChair,
    TwoChairs,
    OverSeats {
        over: u32,
    },
    TermBackwards {
        name: String,
    },
    TermsOverlap {
        first: String,
        second: String,
    },
}

impl Membership {
    pub fn time_on(&self, day: NaiveDate) -> SeatTime {
        match (self.since, self.until) {
            (_, Some(until)) if until <= day => SeatTime::Former,
            (Some(since), _) if day < since => SeatTime::Coming,
            _ => SeatTime::Now,
        }
    }

    /// Does it count on `day`, and end within the days told beforehand?
    pub fn ends_soon(&self, day: NaiveDate) -> bool {
        self.time_on(day) == SeatTime::Now && self.until.is_some_and(|it| it <= soon(day))
    }

    fn meets(&self, other: &Self) -> bool {
        let begins_before = |it: &Self, end: Option<NaiveDate>| match (it.since, end) {
            (Some(since), Some(end)) => since < end,
            _ => true,
        };
        begins_before(self, other.until) && begins_before(other, self.until)
    }
}

impl BodyTerm {
    pub fn counts_on(&self, day: NaiveDate) -> bool {
        self.since.is_none_or(|it| it <= day) && self.until.is_none_or(|it| day <= it)
    }

    /// Is it the term of `day`, and does it end within the days told beforehand?
    pub fn ends_soon(&self, day: NaiveDate) -> bool {
        self.counts_on(day) && self.until.is_some_and(|it| it <= soon(day))
    }
}

impl BodyCard {
    pub fn seating(&self, day: NaiveDate) -> Seating {
        let mut seating = Seating {
            seats: self.body.seats,
            taken: 0,
            voting: 0,
        };
        let seats = self.memberships.iter();
        for seat in seats.filter(|it| it.time_on(day) == SeatTime::Now) {
            seating.taken += 1;
            seating.voting += u32::from(seat.voting);
        }
        seating
    }

    pub fn term_on(&self, day: NaiveDate) -> Option<&BodyTerm> {
        self.terms.iter().rfind(|it| it.counts_on(day))
    }

    /// Positions follow the order of the rows.
    pub fn renumber(&mut self) {
        (1..)
            .zip(&mut self.memberships)
            .for_each(|(at, it)| it.position = at);
    }

    /// Ends a seat; sessions before that day keep it.
    pub fn end_seat(&mut self, seat: Id<Membership>, leaving: Leaving) -> Result<(), SeatRefusal> {
        let seat = self.memberships.iter_mut().find(|it| it.id == seat);
        let seat = seat.ok_or(SeatRefusal::Gone)?;
        if let Some(until) = seat.until.filter(|it| *it <= leaving.day) {
            return Err(SeatRefusal::Ended(until));
        }
        if let Some(since) = seat.since.filter(|it| leaving.day <= *it) {
            return Err(SeatRefusal::NotBegun(since));
        }
        seat.until = Some(leaving.day);
        leaving.reason.trim().clone_into(&mut seat.until_reason);
        seat.until_act = leaving.act.map(|act| {
            let id = act.id;
            self.acts.push(act);
            id
        });
        Ok(())
    }

    /// Ends a seat and begins another one in its place on the same day: of the same role and vote,
    /// for the same organization, by the same act.
    pub fn replace_seat(
        &mut self,
        seat: Id<Membership>,
        leaving: Leaving,
        new: &Newcomer,
    ) -> Result<(), SeatRefusal> {
        if new.person.is_none() && new.post.trim().is_empty() {
            return Err(SeatRefusal::Nobody);
        }
        let day = leaving.day;
        self.end_seat(seat, leaving)?;
        let at = self.memberships.iter().position(|it| it.id == seat);
        let at = at.ok_or(SeatRefusal::Gone)?;
        let old = &self.memberships[at];
        let successor = Membership {
            person: new.person,
            post: new.post.trim().to_owned(),
            organization: old.organization,
            role: old.role,
            voting: old.voting,
            since: Some(day),
            since_act: old.until_act,
            substitutes: Some(old.id),
            ..Membership::new(Id::new(), old.body)
        };
        self.memberships.insert(at + 1, successor);
        self.renumber();
        Ok(())
    }

    /// What is odd in the body on `day`, read against the days of its sessions.
    pub fn oddities(&self, day: NaiveDate, sessions: &[NaiveDate]) -> Vec<Oddity> {
        let mut found = Vec::new();
        self.odd_rules(day, &mut found);
        self.odd_days(sessions, &mut found);
        self.odd_seats(day, &mut found);
        self.odd_terms(&mut found);
        found
    }

    fn odd_rules(&self, day: NaiveDate, found: &mut Vec<Oddity>) {
        if self.rules.is_empty() {
            found.push(Oddity::NoRules);
        }
        for (at, rule) in self.rules.iter().enumerate() {
            let BodyRule { since, applies, .. } = *rule;
            let earlier = &self.rules[..at];
            if earlier
                .iter()
                .any(|it| (it.since, it.applies) == (since, applies))
            {
                found.push(Oddity::TwoRules { since, applies });
            }
            if rule.paragraph.trim().is_empty() {
                found.push(Oddity::NoParagraph { since });
            }
            if applies == RuleScope::Absentee && !rule.absentee {
                found.push(Oddity::AbsenteeForbidden { since });
            }
            let founded = self.body.founded_on;
            if let (Some(since), Some(founded)) = (since, founded)
                && since < founded
            {
                found.push(Oddity::RuleBeforeFounding { since });
            }
            self.odd_quorum(rule, day, found);
        }
    }

    fn odd_quorum(&self, rule: &BodyRule, day: NaiveDate, found: &mut Vec<Oddity>) {
        let since = rule.since;
        let listed = rule.listed.filter(|it| *it > 0);
        if rule.quorum_of == QuorumBase::Listed && listed.is_none() {
            found.push(Oddity::NoListed { since });
        }
        if rule.quorum != QuorumRule::Number {
            return;
        }
        let seating = self.seating(day);
        let members = listed.or(seating.seats).unwrap_or(0).max(seating.taken);
        match rule.quorum_number {
            None | Some(0) => found.push(Oddity::NoQuorumNumber { since }),
            Some(needed) if members > 0 && needed > members => {
                found.push(Oddity::QuorumOverMembers { needed, members });
            }
            Some(_) => (),
        }
    }

    /// Days of sessions on which no rule is in force.
    fn odd_days(&self, sessions: &[NaiveDate], found: &mut Vec<Oddity>) {
        if self.rules.is_empty() {
            return;
        }
        let ruled = |day: NaiveDate| rule_on(&self.rules, Some(day), SessionKind::Regular);
        let bare: Vec<NaiveDate> = sessions
            .iter()
            .copied()
            .filter(|day| ruled(*day).is_none())
            .collect();
        if let Some(day) = bare.iter().min() {
            found.push(Oddity::NoRuleOn {
                day: *day,
                sessions: bare.len() as u32,
            });
        }
    }

    fn odd_seats(&self, day: NaiveDate, found: &mut Vec<Oddity>) {
        for (at, seat) in self.memberships.iter().enumerate() {
            if seat.person.is_none() && seat.post.trim().is_empty() {
                let position = at as u32 + 1;
                found.push(Oddity::EmptySeat { position });
            }
            if matches!((seat.since, seat.until), (Some(since), Some(until)) if until <= since) {
                found.push(Oddity::SeatBackwards(seat.id));
            }
            let twin = |it: &&Membership| it.person == seat.person && it.meets(seat);
            if seat.person.is_some() && self.memberships[..at].iter().any(|it| twin(&it)) {
                found.push(Oddity::SeatTwice(seat.id));
            }
        }
        let now = |it: &&Membership| it.time_on(day) == SeatTime::Now;
        let now: Vec<&Membership> = self.memberships.iter().filter(now).collect();
        match now.iter().filter(|it| it.role == Role::Chair).count() {
            0 if !now.is_empty() => found.push(Oddity::NoChair),
            0 | 1 => (),
            _ => found.push(Oddity::TwoChairs),
        }
        match self.seating(day).over() {
            0 => (),
            over => found.push(Oddity::OverSeats { over }),
        }
    }

    fn odd_terms(&self, found: &mut Vec<Oddity>) {
        for (at, term) in self.terms.iter().enumerate() {
            if matches!((term.since, term.until), (Some(since), Some(until)) if until < since) {
                let name = term.name.clone();
                found.push(Oddity::TermBackwards { name });
            }
            let clashes = |it: &&BodyTerm| match (it.since, it.until, term.since, term.until) {
                (Some(a), Some(b), Some(c), Some(d)) => a <= d && c <= b,
                _ => false,
            };
            if let Some(first) = self.terms[..at].iter().find(clashes) {
                found.push(Oddity::TermsOverlap {
                    first: first.name.clone(),
                    second: term.name.clone(),
                });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// A body of two seats since 2024: its chair sits to the end of 2026, as does a member.
    fn body() -> BodyCard {
        let mut card = BodyCard::new(Id::new());
        card.body.seats = Some(3);
        card.rules[0].paragraph = "п. 3".to_owned();
        card.rules[0].since = Some(day("2024-01-10"));
        for (role, post) in [(Role::Chair, "глава"), (Role::Member, "член")] {
            let mut seat = Membership::new(Id::new(), card.body.id);
            seat.role = role;
            seat.person = Some(Id::new());
            seat.post = post.to_owned();
            seat.since = Some(day("2024-01-10"));
            card.memberships.push(seat);
        }
        card.renumber();
        card
    }

    fn leaving(on: &str) -> Leaving {
        Leaving {
            day: day(on),
            act: Some(Act::new(Id::new())),
            reason: " перевод ".to_owned(),
        }
    }

    #[test]
    fn seats_are_counted_as_of_a_day() {
        let mut card = body();
        card.memberships[1].until = Some(day("2026-05-01"));
        let now = card.seating(day("2026-04-30"));
        assert_eq!((now.taken, now.vacant()), (2, Some(1)));
        let then = card.seating(day("2026-05-01"));
        assert_eq!((then.taken, then.vacant()), (1, Some(2)));
        assert_eq!(card.seating(day("2023-12-31")).taken, 0);
        card.body.seats = Some(1);
        assert_eq!(card.seating(day("2026-04-30")).over(), 1);
        card.body.seats = None;
        assert_eq!(card.seating(day("2026-04-30")).vacant(), None);
    }

    #[test]
    fn what_ends_within_sixty_days_is_known() {
        let mut card = body();
        let seat = &mut card.memberships[1];
        seat.until = Some(day("2026-05-01"));
        assert!(seat.ends_soon(day("2026-03-02")));
        assert!(!seat.ends_soon(day("2026-03-01")));
        assert!(!seat.ends_soon(day("2026-05-01")), "it has ended");
        let mut term = BodyTerm::new(Id::new(), card.body.id);
        term.until = Some(day("2026-05-01"));
        assert!(
            term.ends_soon(day("2026-05-01")),
            "its last day is within it"
        );
        assert!(!term.ends_soon(day("2026-05-02")));
    }

    #[test]
    fn a_member_who_left_counts_to_the_day_before() {
        let mut card = body();
        let id = card.memberships[1].id;
        card.end_seat(id, leaving("2026-03-01")).unwrap();
        let seat = &card.memberships[1];
        assert!(seat.counts_on(Some(day("2026-02-28"))));
        assert!(!seat.counts_on(Some(day("2026-03-01"))));
        assert_eq!(seat.until_reason, "перевод");
        assert_eq!(seat.until_act, Some(card.acts[0].id));
        let again = card.end_seat(id, leaving("2026-04-01"));
        assert_eq!(again, Err(SeatRefusal::Ended(day("2026-03-01"))));
        let chair = card.memberships[0].id;
        let early = card.end_seat(chair, leaving("2024-01-10"));
        assert_eq!(early, Err(SeatRefusal::NotBegun(day("2024-01-10"))));
        let gone = card.end_seat(Id::new(), leaving("2026-04-01"));
        assert_eq!(gone, Err(SeatRefusal::Gone));
    }

    #[test]
    fn a_term_that_ends_later_can_be_cut_short() {
        let mut card = body();
        let id = card.memberships[1].id;
        card.memberships[1].until = Some(day("2026-12-31"));
        card.end_seat(id, leaving("2026-03-01")).unwrap();
        assert_eq!(card.memberships[1].until, Some(day("2026-03-01")));
    }

    #[test]
    fn a_successor_sits_in_the_same_place_from_the_same_day() {
        let mut card = body();
        let chair = card.memberships[0].id;
        let nobody = card.replace_seat(chair, leaving("2026-03-01"), &Newcomer::default());
        assert_eq!(nobody, Err(SeatRefusal::Nobody));
        assert_eq!(card.memberships[0].until, None, "a refusal changes nothing");
        let new = Newcomer {
            person: Some(Id::new()),
            post: "первый заместитель".to_owned(),
        };
        card.replace_seat(chair, leaving("2026-03-01"), &new)
            .unwrap();
        let next = &card.memberships[1];
        assert_eq!((next.person, next.role), (new.person, Role::Chair));
        assert_eq!((next.since, next.position), (Some(day("2026-03-01")), 2));
        assert_eq!(next.substitutes, Some(chair));
        assert_eq!(next.since_act, card.memberships[0].until_act);
        let counted = card.seating(day("2026-03-01"));
        assert_eq!(counted.taken, 2, "nobody is counted twice");
    }

    #[test]
    fn a_sound_body_has_nothing_odd() {
        let held = [day("2026-02-02")];
        assert_eq!(body().oddities(day("2026-03-01"), &held), []);
    }

    #[test]
    fn odd_rules_are_told() {
        let mut card = body();
        let since = card.rules[0].since;
        let mut second = card.rules[0].clone();
        second.quorum = QuorumRule::Number;
        second.quorum_of = QuorumBase::Listed;
        second.paragraph.clear();
        card.rules.push(second);
        let mut absentee = BodyRule::new(Id::new(), card.body.id);
        absentee.since = since;
        absentee.applies = RuleScope::Absentee;
        absentee.paragraph = "п. 5".to_owned();
        card.rules.push(absentee);
        let applies = RuleScope::Any;
        let on = day("2026-03-01");
        assert_eq!(
            card.oddities(on, &[]),
            [
                Oddity::TwoRules { since, applies },
                Oddity::NoParagraph { since },
                Oddity::NoListed { since },
                Oddity::NoQuorumNumber { since },
                Oddity::AbsenteeForbidden { since },
            ]
        );
        card.rules.truncate(1);
        card.rules[0].quorum = QuorumRule::Number;
        card.rules[0].quorum_number = Some(9);
        let (needed, members) = (9, 3);
        let expected = [Oddity::QuorumOverMembers { needed, members }];
        assert_eq!(card.oddities(on, &[]), expected);
    }

    #[test]
    fn days_of_sessions_without_a_rule_are_told() {
        let card = body();
        let days = [day("2023-06-01"), day("2023-02-01"), day("2026-02-01")];
        let expected = Oddity::NoRuleOn {
            day: day("2023-02-01"),
            sessions: 2,
        };
        assert_eq!(card.oddities(day("2026-03-01"), &days), [expected]);
    }

    #[test]
    fn odd_seats_and_terms_are_told() {
        let mut card = body();
        card.memberships[1].person = card.memberships[0].person;
        card.memberships[1].role = Role::Chair;
        let mut third = Membership::new(Id::new(), card.body.id);
        third.since = Some(day("2025-01-01"));
        third.until = Some(day("2024-01-01"));
        card.memberships.push(third);
        for (name, since, until) in [
            ("I", "2024-01-01", "2026-12-31"),
            ("II", "2026-06-01", "2026-01-01"),
        ] {
            let mut term = BodyTerm::new(Id::new(), card.body.id);
            term.name = name.to_owned();
            term.since = Some(day(since));
            term.until = Some(day(until));
            card.terms.push(term);
        }
        assert_eq!(
            card.oddities(day("2026-03-01"), &[]),
            [
                Oddity::SeatTwice(card.memberships[1].id),
                Oddity::EmptySeat { position: 3 },
                Oddity::SeatBackwards(card.memberships[2].id),
                Oddity::TwoChairs,
                Oddity::TermBackwards {
                    name: "II".to_owned()
                },
                Oddity::TermsOverlap {
                    first: "I".to_owned(),
                    second: "II".to_owned()
                },
            ]
        );
    }
}
