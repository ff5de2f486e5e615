//! Decisions of sessions, and who must do what by when.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Id;
use super::agenda::AgendaItem;
use super::code::codes;
use super::commissions::Body;
use super::organizations::Organization;
use super::people::Person;
use super::polls::Poll;
use super::sessions::Session;
use super::tos::Tos;

/// A point of a decision: 1.1, 1.2.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Decision {
    pub id: Id<Decision>,
    pub item: Id<AgendaItem>,
    /// 1.1, 1.2: item and point.
    pub position: u32,
    pub text: String,
    pub poll: Option<Id<Poll>>,
}

impl Decision {
    /// An empty one, to be filled in.
    pub fn new(id: Id<Decision>, item: Id<AgendaItem>) -> Self {
        Self {
            id,
            item,
            position: 0,
            text: String::new(),
            poll: None,
        }
    }
}

codes! {
    /// How far an assignment has come.
    pub enum AssignmentState {
        Open = "open",
        Reported = "reported",
        Done = "done",
        Cancelled = "cancelled",
    }
}

/// What somebody must do by a day, born from a point of a decision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Assignment {
    pub id: Id<Assignment>,
    pub decision: Id<Decision>,
    pub position: u32,
    /// Empty: the text of the decision.
    pub text: String,
    pub person: Option<Id<Person>>,
    pub organization: Option<Id<Organization>>,
    pub tos: Option<Id<Tos>>,
    /// Used when none of the three is set.
    pub executor: String,
    pub due_on: Option<NaiveDate>,
    pub state: AssignmentState,
    pub reported_on: Option<NaiveDate>,
    pub report: String,
    pub done_on: Option<NaiveDate>,
    pub cancel_reason: String,
    /// The report was not accepted.
    pub returned_on: Option<NaiveDate>,
    pub return_reason: String,
}

impl Assignment {
    /// An empty one, to be filled in.
    pub fn new(id: Id<Assignment>, decision: Id<Decision>) -> Self {
        Self {
            id,
            decision,
            position: 0,
            text: String::new(),
            person: None,
            organization: None,
            tos: None,
            executor: String::new(),
            due_on: None,
            state: AssignmentState::Open,
            reported_on: None,
            report: String::new(),
            done_on: None,
            cancel_reason: String::new(),
            returned_on: None,
            return_reason: String::new(),
        }
    }
}

/// Who helps with an assignment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CoExecutor {
    pub id: Id<CoExecutor>,
    pub assignment: Id<Assignment>,
    pub person: Option<Id<Person>>,
    pub organization: Option<Id<Organization>>,
    pub tos: Option<Id<Tos>>,
}

impl CoExecutor {
    /// An empty one, to be filled in.
    pub fn new(id: Id<CoExecutor>, assignment: Id<Assignment>) -> Self {
        Self {
            id,
            assignment,
            person: None,
            organization: None,
            tos: None,
        }
    }
}

codes! {
    /// Where an assignment stands on a day: what the list shows, narrows and orders by.
    pub enum Standing {
        /// Its day has passed, and it is not done.
        Overdue = "overdue",
        Open = "open",
        Reported = "reported",
        Done = "done",
        /// Done after its day.
        Late = "late",
        Cancelled = "cancelled",
    }
}

/// An assignment in the list over all bodies.
#[derive(Clone, Debug, PartialEq)]
pub struct AssignmentRow {
    /// In a box: rows are moved about when they are put in order.
    pub assignment: Box<Assignment>,
    pub item: Id<AgendaItem>,
    pub session: Id<Session>,
    pub body: Id<Body>,
    pub body_name: String,
    pub session_number: Option<u32>,
    pub held_on: Option<NaiveDate>,
    /// Its own text, or that of the point of the decision.
    pub text: String,
    pub executor: String,
    pub co_executors: Vec<String>,
    pub standing: Standing,
}

/// Why an assignment can not be changed as asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AssignmentRefusal {
    /// It was given at the session of this day: nothing can have come of it before.
    BeforeSession(NaiveDate),
    /// It was reported on this day: the report can not have been judged before.
    BeforeReport(NaiveDate),
    /// Its session did not take place, so it was not given.
    NotGiven,
    /// It is done or cancelled.
    Closed,
    /// It is neither done nor cancelled.
    NotClosed,
    /// There is no report to accept or to send back.
    NotReported,
    NoReason,
}

/// The session an assignment was given at, as far as the assignment asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GivenAt {
    pub held_on: Option<NaiveDate>,
    pub held: bool,
}

impl GivenAt {
    /// Refuses a day before the session; a signed session does not stand in the way of anything.
    fn allows(self, day: NaiveDate) -> Result<(), AssignmentRefusal> {
        match self.held_on {
            _ if !self.held => Err(AssignmentRefusal::NotGiven),
            Some(held_on) if day < held_on => Err(AssignmentRefusal::BeforeSession(held_on)),
            _ => Ok(()),
        }
    }
}

impl AssignmentState {
    pub fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::Reported)
    }
}

impl Standing {
    pub fn is_open(self) -> bool {
        matches!(self, Self::Overdue | Self::Open | Self::Reported)
    }
}

impl Assignment {
    /// Where it stands on `today`. One that was reported in time waits to be accepted: it is not overdue.
    pub fn standing(&self, today: NaiveDate) -> Standing {
        let is_late = |day: NaiveDate| self.due_on.is_some_and(|due| due < day);
        match self.state {
            AssignmentState::Cancelled => Standing::Cancelled,
            AssignmentState::Done if self.days_late().is_some() => Standing::Late,
            AssignmentState::Done => Standing::Done,
            AssignmentState::Open if is_late(today) => Standing::Overdue,
            AssignmentState::Open => Standing::Open,
            AssignmentState::Reported if is_late(self.reported_on.unwrap_or(today)) => {
                Standing::Overdue
            }
            AssignmentState::Reported => Standing::Reported,
        }
    }

    /// By how many days it was done too late; `None` if in time, or if a day is not known.
    pub fn days_late(&self) -> Option<i64> {
        let done_on = self
            .done_on
            .filter(|_| self.state == AssignmentState::Done)?;
        Some((done_on - self.due_on?).num_days()).filter(|it| *it > 0)
    }

    /// Its executor says that it is done; said again, the report is put right.
    pub fn report(
        &mut self,
        given: GivenAt,
        day: NaiveDate,
        text: &str,
    ) -> Result<(), AssignmentRefusal> {
        self.still_open()?;
        given.allows(day)?;
        self.state = AssignmentState::Reported;
        self.reported_on = Some(day);
        text.trim().clone_into(&mut self.report);
        Ok(())
    }

    /// The report is accepted: it was done on `day`. One never reported is confirmed only
    /// `without_report`, which somebody must have said.
    pub fn confirm(
        &mut self,
        given: GivenAt,
        day: NaiveDate,
        without_report: bool,
    ) -> Result<(), AssignmentRefusal> {
        self.still_open()?;
        if self.state != AssignmentState::Reported && !without_report {
            return Err(AssignmentRefusal::NotReported);
        }
        given.allows(day)?;
        self.state = AssignmentState::Done;
        self.done_on = Some(day);
        Ok(())
    }

    /// The report is not accepted: it is to be done still. What was reported stays to be read.
    pub fn send_back(&mut self, day: NaiveDate, reason: &str) -> Result<(), AssignmentRefusal> {
        self.still_open()?;
        match self.reported_on {
            _ if self.state != AssignmentState::Reported => {
                return Err(AssignmentRefusal::NotReported);
            }
            Some(reported) if day < reported => {
                return Err(AssignmentRefusal::BeforeReport(reported));
            }
            _ => (),
        }
        self.return_reason = given_reason(reason)?;
        self.returned_on = Some(day);
        self.state = AssignmentState::Open;
        Ok(())
    }

    pub fn cancel(&mut self, reason: &str) -> Result<(), AssignmentRefusal> {
        self.still_open()?;
        self.cancel_reason = given_reason(reason)?;
        self.state = AssignmentState::Cancelled;
        Ok(())
    }

    /// Gives it another day.
    pub fn extend(&mut self, given: GivenAt, to: NaiveDate) -> Result<(), AssignmentRefusal> {
        self.still_open()?;
        if let Some(held_on) = given.held_on.filter(|it| to < *it) {
            return Err(AssignmentRefusal::BeforeSession(held_on));
        }
        self.due_on = Some(to);
        Ok(())
    }

    /// Takes back that it was done or cancelled.
    pub fn reopen(&mut self) -> Result<(), AssignmentRefusal> {
        if self.state.is_open() {
            return Err(AssignmentRefusal::NotClosed);
        }
        let returned = self.returned_on >= self.reported_on;
        self.state = match self.reported_on {
            Some(_) if !returned => AssignmentState::Reported,
            _ => AssignmentState::Open,
        };
        self.done_on = None;
        self.cancel_reason.clear();
        Ok(())
    }

    fn still_open(&self) -> Result<(), AssignmentRefusal> {
        if self.state.is_open() {
            Ok(())
        } else {
            Err(AssignmentRefusal::Closed)
        }
    }
}

fn given_reason(reason: &str) -> Result<String, AssignmentRefusal> {
    match reason.trim() {
        "" => Err(AssignmentRefusal::NoReason),
        reason => Ok(reason.to_owned()),
    }
}

impl AssignmentRow {
    /// Overdue ones first, then those to be done, each by their day; those without a day last.
    pub fn order(&self) -> impl Ord + use<> {
        let class = match self.standing {
            Standing::Overdue => 0,
            Standing::Open | Standing::Reported => 1,
            _ => 2,
        };
        let due_on = self.assignment.due_on;
        (class, due_on.is_none(), due_on, self.assignment.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    const SIGNED: fn() -> GivenAt = || GivenAt {
        held_on: Some(day("2026-03-02")),
        held: true,
    };

    fn due(on: &str) -> Assignment {
        let mut it = Assignment::new(Id::new(), Id::new());
        it.due_on = Some(day(on));
        it
    }

    #[test]
    fn it_goes_from_open_through_a_report_to_done() {
        let mut it = due("2026-04-01");
        it.report(SIGNED(), day("2026-03-20"), " Сделано. ")
            .unwrap();
        assert_eq!(it.state, AssignmentState::Reported);
        assert_eq!(it.report, "Сделано.");
        it.confirm(SIGNED(), day("2026-03-20"), false).unwrap();
        assert_eq!(it.standing(day("2026-05-01")), Standing::Done);
        assert_eq!(it.days_late(), None);
        let closed = Err(AssignmentRefusal::Closed);
        assert_eq!(it.report(SIGNED(), day("2026-03-21"), ""), closed);
        assert_eq!(it.confirm(SIGNED(), day("2026-03-21"), true), closed);
        assert_eq!(it.send_back(day("2026-03-21"), "нет"), closed);
        assert_eq!(it.cancel("нет"), closed);
        assert_eq!(it.extend(SIGNED(), day("2026-06-01")), closed);
    }

    #[test]
    fn nothing_comes_of_it_before_the_session_that_gave_it() {
        let mut it = due("2026-04-01");
        let before = Err(AssignmentRefusal::BeforeSession(day("2026-03-02")));
        assert_eq!(it.report(SIGNED(), day("2026-03-01"), ""), before);
        assert_eq!(it.confirm(SIGNED(), day("2026-03-01"), true), before);
        assert_eq!(it.extend(SIGNED(), day("2026-03-01")), before);
        let planned = GivenAt {
            held: false,
            ..SIGNED()
        };
        let refused = it.report(planned, day("2026-03-05"), "");
        assert_eq!(refused, Err(AssignmentRefusal::NotGiven));
        assert_eq!(it, due_like(&it), "a refusal changes nothing");
        it.report(SIGNED(), day("2026-03-02"), "").unwrap();
    }

    fn due_like(it: &Assignment) -> Assignment {
        Assignment {
            due_on: it.due_on,
            ..Assignment::new(it.id, it.decision)
        }
    }

    #[test]
    fn without_a_report_it_is_confirmed_only_when_told_so() {
        let mut it = due("2026-04-01");
        let refused = it.confirm(SIGNED(), day("2026-03-20"), false);
        assert_eq!(refused, Err(AssignmentRefusal::NotReported));
        it.confirm(SIGNED(), day("2026-03-20"), true).unwrap();
        assert_eq!(it.state, AssignmentState::Done);
    }

    #[test]
    fn a_report_sent_back_leaves_it_open_and_the_reason_stays() {
        let mut it = due("2026-04-01");
        let refused = it.send_back(day("2026-03-20"), "неполно");
        assert_eq!(refused, Err(AssignmentRefusal::NotReported));
        it.report(SIGNED(), day("2026-03-20"), "Сделано.").unwrap();
        let early = it.send_back(day("2026-03-19"), "неполно");
        let reported = day("2026-03-20");
        assert_eq!(early, Err(AssignmentRefusal::BeforeReport(reported)));
        let refused = it.send_back(day("2026-03-21"), "  ");
        assert_eq!(refused, Err(AssignmentRefusal::NoReason));
        it.send_back(day("2026-03-21"), "нет отчёта").unwrap();
        assert_eq!(it.state, AssignmentState::Open);
        assert_eq!(it.return_reason, "нет отчёта");
        assert_eq!(it.report, "Сделано.", "what was reported can still be read");
        it.report(SIGNED(), day("2026-03-25"), "Отчёт приложен.")
            .unwrap();
        it.confirm(SIGNED(), day("2026-03-25"), false).unwrap();
    }

    #[test]
    fn late_is_counted_in_days_from_the_day_it_was_due() {
        let mut it = due("2026-04-01");
        assert_eq!(it.standing(day("2026-04-01")), Standing::Open);
        assert_eq!(it.standing(day("2026-04-02")), Standing::Overdue);
        it.report(SIGNED(), day("2026-04-01"), "").unwrap();
        let standing = it.standing(day("2026-04-20"));
        assert_eq!(standing, Standing::Reported, "it waits to be accepted");
        it.report(SIGNED(), day("2026-04-04"), "").unwrap();
        assert_eq!(it.standing(day("2026-04-20")), Standing::Overdue);
        it.confirm(SIGNED(), day("2026-04-04"), false).unwrap();
        assert_eq!(it.days_late(), Some(3));
        assert_eq!(it.standing(day("2026-04-20")), Standing::Late);
        it.due_on = None;
        assert_eq!(it.standing(day("2026-04-20")), Standing::Done);
    }

    #[test]
    fn what_was_closed_by_mistake_is_taken_back_to_where_it_was() {
        let mut it = due("2026-04-01");
        assert_eq!(it.reopen(), Err(AssignmentRefusal::NotClosed));
        it.cancel("мероприятие отменено").unwrap();
        it.reopen().unwrap();
        assert_eq!(it.state, AssignmentState::Open);
        assert_eq!(it.cancel_reason, "");
        it.report(SIGNED(), day("2026-03-20"), "").unwrap();
        it.confirm(SIGNED(), day("2026-03-20"), false).unwrap();
        it.reopen().unwrap();
        assert_eq!((it.state, it.done_on), (AssignmentState::Reported, None));
    }

    #[test]
    fn the_list_begins_with_what_is_overdue_longest() {
        let today = day("2026-05-01");
        let row = |due_on: Option<&str>, state| {
            let mut assignment = Assignment::new(Id::new(), Id::new());
            assignment.due_on = due_on.map(day);
            assignment.state = state;
            AssignmentRow {
                standing: assignment.standing(today),
                assignment: Box::new(assignment),
                item: Id::new(),
                session: Id::new(),
                body: Id::new(),
                body_name: String::new(),
                session_number: None,
                held_on: None,
                text: due_on.unwrap_or("none").to_owned(),
                executor: String::new(),
                co_executors: Vec::new(),
            }
        };
        let mut rows = [
            row(Some("2026-01-01"), AssignmentState::Done),
            row(None, AssignmentState::Open),
            row(Some("2026-06-01"), AssignmentState::Reported),
            row(Some("2026-04-01"), AssignmentState::Open),
            row(Some("2026-02-01"), AssignmentState::Open),
        ];
        rows.sort_by_key(AssignmentRow::order);
        let order: Vec<&str> = rows.iter().map(|it| it.text.as_str()).collect();
        let expected = [
            "2026-02-01",
            "2026-04-01",
            "2026-06-01",
            "none",
            "2026-01-01",
        ];
        assert_eq!(order, expected);
    }
}
