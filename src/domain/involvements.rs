//! Where a person or an organization takes part: every role in every body, TOS, contest and paper.

use std::collections::HashSet;

use chrono::NaiveDate;

use super::code::codes;
use super::sessions::Presence;

codes! {
    /// In what someone takes part; the order is that of the card.
    pub enum InvolvementKind {
        TosOfficer = "tos_officer",
        Membership = "membership",
        Leader = "leader",
        Employee = "employee",
        Agreement = "agreement",
        Duty = "duty",
        Attendance = "attendance",
        Guest = "guest",
        Speech = "speech",
        Opinion = "opinion",
        Assignment = "assignment",
        CoExecutor = "co_executor",
        Juror = "juror",
        Entry = "entry",
        Award = "award",
        Event = "event",
        Plan = "plan",
    }
}

impl InvolvementKind {
    /// It lasts from a day to a day; all others happen once.
    pub fn is_term(self) -> bool {
        matches!(
            self,
            Self::TosOfficer | Self::Membership | Self::Leader | Self::Employee
        )
    }
}

/// One thing someone takes part in.
#[derive(Clone, Debug, PartialEq)]
pub struct Involvement {
    pub kind: InvolvementKind,
    /// The key of what is opened to see it: of the TOS, body, session, contest…
    pub place: String,
    pub title: String,
    /// The number of a session or an agreement; empty if there is none.
    pub number: String,
    /// The code of the role or state there, or a post in words.
    pub role: String,
    pub since: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
}

impl Involvement {
    /// Whether a term goes on at the end of `day`; an unknown beginning is taken as begun.
    pub fn lasts_on(&self, day: NaiveDate) -> bool {
        self.kind.is_term()
            && self.since.is_none_or(|it| it <= day)
            && self.until.is_none_or(|it| it > day)
    }
}

/// All of one kind, and how they count.
#[derive(Clone, Debug, PartialEq)]
pub struct Group<'a> {
    pub kind: InvolvementKind,
    pub all: Vec<&'a Involvement>,
    /// Different TOS, bodies, sessions…: two terms in one body are one place.
    pub places: u32,
    /// Of sessions, those the person came to.
    pub came: u32,
}

/// What someone takes part in, a group a kind, in the order of the kinds.
pub fn groups(all: &[Involvement]) -> Vec<Group<'_>> {
    let of = |kind: &InvolvementKind| {
        let kind = *kind;
        let all: Vec<&Involvement> = all.iter().filter(|it| it.kind == kind).collect();
        let came = all.iter().filter(|it| came(it)).count() as u32;
        let places: HashSet<&str> = all.iter().map(|it| it.place.as_str()).collect();
        let places = places.len() as u32;
        let group = Group {
            kind,
            all,
            places,
            came,
        };
        (places > 0).then_some(group)
    };
    InvolvementKind::ALL.iter().filter_map(of).collect()
}

/// In how many different places someone has a role on `day`.
pub fn places_on(all: &[Involvement], day: NaiveDate) -> u32 {
    let now = all.iter().filter(|it| it.lasts_on(day));
    let places: HashSet<(InvolvementKind, &str)> =
        now.map(|it| (it.kind, it.place.as_str())).collect();
    places.len() as u32
}

fn came(it: &Involvement) -> bool {
    let state = Presence::from_code(&it.role);
    it.kind == InvolvementKind::Attendance
        && matches!(state, Some(Presence::Present | Presence::Remote))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn it(kind: InvolvementKind, place: &str, since: &str, until: &str) -> Involvement {
        Involvement {
            kind,
            place: place.to_owned(),
            title: String::new(),
            number: String::new(),
            role: String::new(),
            since: since.parse().ok(),
            until: until.parse().ok(),
        }
    }

    #[test]
    fn two_terms_in_one_body_are_one_place_and_the_past_one_does_not_count_today() {
        let all = [
            it(InvolvementKind::TosOfficer, "a", "2015-01-01", "2017-01-01"),
            it(InvolvementKind::TosOfficer, "a", "2019-01-01", ""),
            it(InvolvementKind::TosOfficer, "b", "2019-01-01", "2020-01-01"),
            it(InvolvementKind::Membership, "c", "", ""),
            it(InvolvementKind::Guest, "d", "2019-05-01", ""),
        ];
        let groups = groups(&all);
        assert_eq!(groups.len(), 3);
        assert_eq!((groups[0].all.len(), groups[0].places), (3, 2));
        let day = |text: &str| text.parse().unwrap();
        assert_eq!(places_on(&all, day("2016-06-01")), 2);
        assert_eq!(places_on(&all, day("2018-06-01")), 1);
        assert_eq!(places_on(&all, day("2019-06-01")), 3);
        assert_eq!(places_on(&all, day("2020-01-01")), 2);
    }

    #[test]
    fn one_who_was_replaced_did_not_come() {
        let mut all = Vec::new();
        for (place, state) in [
            ("a", "present"),
            ("b", "remote"),
            ("c", "replaced"),
            ("d", "absent"),
        ] {
            let mut session = it(InvolvementKind::Attendance, place, "2020-01-01", "");
            state.clone_into(&mut session.role);
            all.push(session);
        }
        let groups = groups(&all);
        assert_eq!((groups[0].came, groups[0].places), (2, 4));
    }
}
