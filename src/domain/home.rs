//! What the start page says: what is due, and what comes next.

use chrono::{Days, NaiveDate};

use super::Id;
use super::assignments::{Assignment, Standing};
use super::code::codes;
use super::sessions::Session;
use super::summary_lists::Record;

codes! {
    /// Why something stands among what is due; those of commissions first, the heaviest first.
    pub enum DueKind {
        Assignment = "assignment",
        /// A report that waits to be accepted.
        Report = "report",
        /// Minutes not signed.
        Protocol = "protocol",
        /// Planned, and its day has passed.
        Session = "session",
        Membership = "membership",
        Term = "term",
        PlanLine = "plan_line",
        Agreement = "agreement",
    }
}

/// Something to be done, with the day it is due.
#[derive(Clone, Debug, PartialEq)]
pub struct Due {
    pub kind: DueKind,
    pub record: Record,
    pub day: Option<NaiveDate>,
    pub text: String,
    /// Who is to do it, if that is known; the body whose member or term it is.
    pub who: String,
    /// The day of the session it comes from.
    pub session_on: Option<NaiveDate>,
    /// Its day has gone by.
    pub late: bool,
}

/// Assignments are told of so many days before they are due.
const WEEK: Days = Days::new(7);

impl DueKind {
    pub fn is_of_commissions(self) -> bool {
        !matches!(self, Self::PlanLine | Self::Agreement)
    }
}

impl Due {
    /// What is to be said of an assignment on `today`: overdue, due within a week, due on no day
    /// that anybody knows, or reported and not accepted yet.
    pub fn of_assignment(
        assignment: &Assignment,
        today: NaiveDate,
        text: String,
        who: String,
    ) -> Option<Self> {
        let week = today.checked_add_days(WEEK).unwrap_or(today);
        let standing = assignment.standing(today);
        let kind = match standing {
            Standing::Overdue => DueKind::Assignment,
            Standing::Open if assignment.due_on.is_none_or(|it| it <= week) => DueKind::Assignment,
            Standing::Reported => DueKind::Report,
            _ => return None,
        };
        Some(Self {
            kind,
            record: Record::Assignment(assignment.id),
            day: assignment.due_on,
            text,
            who,
            session_on: None,
            late: standing == Standing::Overdue,
        })
    }

    /// Minutes of a session held on a day and not signed: `days` are those its rule gives.
    pub fn of_protocol(
        session: Id<Session>,
        held_on: Option<NaiveDate>,
        days: Option<u32>,
        today: NaiveDate,
        text: String,
    ) -> Self {
        let given = days.map(|it| Days::new(it.into()));
        let last = held_on.zip(given);
        let day = last.and_then(|(held_on, given)| held_on.checked_add_days(given));
        Self {
            kind: DueKind::Protocol,
            record: Record::Session(session),
            day,
            text,
            who: String::new(),
            session_on: held_on,
            late: day.is_some_and(|it| it < today),
        }
    }

    /// The longest overdue first, then by day; what has no day comes last.
    pub fn order(&self) -> impl Ord + use<> {
        (!self.late, self.day.is_none(), self.day, self.kind)
    }
}

/// A session or event to come.
#[derive(Clone, Debug, PartialEq)]
pub struct Ahead {
    pub record: Record,
    pub day: NaiveDate,
    pub text: String,
}

/// What stands on the start page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Home {
    pub due: Vec<Due>,
    pub ahead: Vec<Ahead>,
}

impl Home {
    /// What is due of commissions, and of all else.
    pub fn parted(&self) -> (Vec<&Due>, Vec<&Due>) {
        self.due.iter().partition(|it| it.kind.is_of_commissions())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::assignments::AssignmentState;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn of_assignment(due_on: Option<&str>, reported_on: Option<&str>) -> Option<(DueKind, bool)> {
        let mut it = Assignment::new(Id::new(), Id::new());
        it.due_on = due_on.map(day);
        it.reported_on = reported_on.map(day);
        if reported_on.is_some() {
            it.state = AssignmentState::Reported;
        }
        let due = Due::of_assignment(&it, day("2026-03-12"), String::new(), String::new());
        due.map(|it| (it.kind, it.late))
    }

    #[test]
    fn assignments_are_told_of_a_week_before_their_day() {
        let assignment = Some((DueKind::Assignment, false));
        assert_eq!(of_assignment(Some("2026-03-19"), None), assignment);
        assert_eq!(of_assignment(Some("2026-03-20"), None), None);
        assert_eq!(of_assignment(None, None), assignment);
        let late = Some((DueKind::Assignment, true));
        assert_eq!(of_assignment(Some("2026-03-11"), None), late);
        let report = Some((DueKind::Report, false));
        assert_eq!(
            of_assignment(Some("2026-03-11"), Some("2026-03-10")),
            report
        );
    }

    #[test]
    fn minutes_are_late_when_the_days_of_the_rule_have_passed() {
        let protocol = |days, today| {
            let held_on = Some(day("2026-03-02"));
            let due = Due::of_protocol(Id::new(), held_on, days, day(today), String::new());
            (due.day, due.late)
        };
        let last = Some(day("2026-03-07"));
        assert_eq!(protocol(Some(5), "2026-03-07"), (last, false));
        assert_eq!(protocol(Some(5), "2026-03-08"), (last, true));
        assert_eq!(protocol(None, "2027-01-01"), (None, false));
        assert_eq!(protocol(Some(u32::MAX), "2026-03-08"), (None, false));
    }

    #[test]
    fn what_is_late_comes_first_and_what_has_no_day_last() {
        let due = |on: Option<&str>, late| Due {
            kind: DueKind::Assignment,
            record: Record::Assignment(Id::new()),
            day: on.map(day),
            text: on.unwrap_or("none").to_owned(),
            who: String::new(),
            session_on: None,
            late,
        };
        let mut all = [
            due(None, false),
            due(Some("2026-03-01"), false),
            due(Some("2026-03-02"), true),
            due(Some("2026-02-02"), true),
        ];
        all.sort_by_key(Due::order);
        let order: Vec<&str> = all.iter().map(|it| it.text.as_str()).collect();
        assert_eq!(order, ["2026-02-02", "2026-03-02", "2026-03-01", "none"]);
    }
}
