//! What became of the lines of a plan: marks, overdue lines, planned against done.

use chrono::NaiveDate;

use super::{Execution, Line, PlanCard, PlanItem};

impl Execution {
    /// Is there nothing left to do?
    pub fn is_settled(self) -> bool {
        !matches!(self, Self::Open | Self::Partly)
    }

    /// Must a reason be given?
    pub fn needs_reason(self) -> bool {
        matches!(self, Self::Moved | Self::Cancelled)
    }

    /// Does the line count as done: in time, late, or done all the time?
    pub fn counts_as_done(self) -> bool {
        self.is_done() || self == Self::Ongoing
    }

    fn is_done(self) -> bool {
        matches!(self, Self::Done | Self::DoneLate)
    }
}

impl PlanItem {
    /// The mark that follows from the days: late if it was done after its term.
    pub fn proposed(&self, done_on: NaiveDate) -> Execution {
        match self.term_to {
            Some(term) if done_on > term => Execution::DoneLate,
            _ => Execution::Done,
        }
    }

    /// Marks the line. A day is kept for what was done, and taken away from what was not.
    pub fn mark(&mut self, execution: Execution, on: NaiveDate) {
        self.execution = match execution {
            Execution::Done if self.done_on.is_none() => self.proposed(on),
            other => other,
        };
        if self.execution.is_done() {
            self.done_on = self.done_on.or(Some(on));
        } else if matches!(
            self.execution,
            Execution::Open | Execution::Moved | Execution::Cancelled
        ) {
            self.done_on = None;
        }
        if !self.execution.needs_reason() {
            self.reason.clear();
        }
    }

    /// The mark says one thing, the days another.
    pub fn is_marked_against_days(&self) -> bool {
        self.execution.is_done()
            && self
                .done_on
                .is_some_and(|it| self.proposed(it) != self.execution)
    }

    /// Its term is over and it is not settled.
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        !self.execution.is_settled() && self.term_to.is_some_and(|it| it < today)
    }
}

/// How many lines came to what. A line with lines under it is counted by them, not by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// All but those outside the plan.
    pub planned: u32,
    pub unplanned: u32,
    /// In time, late, or done all the time.
    pub done: u32,
    pub done_late: u32,
    pub partly: u32,
    pub moved: u32,
    pub cancelled: u32,
    pub ongoing: u32,
    pub open: u32,
    pub overdue: u32,
}

impl PlanCard {
    pub fn counts(&self, today: NaiveDate) -> Counts {
        let mut counts = Counts::default();
        let measures = self.lines().into_iter().filter(|it| !it.has_lines);
        for Line { at, .. } in measures {
            counts.add(&self.items[at], today);
        }
        counts
    }
}

impl Counts {
    pub fn add(&mut self, item: &PlanItem, today: NaiveDate) {
        let of = |yes: bool| u32::from(yes);
        self.unplanned += of(item.unplanned);
        self.planned += of(!item.unplanned);
        self.overdue += of(item.is_overdue(today));
        self.done += of(item.execution.counts_as_done());
        *match item.execution {
            Execution::Open => &mut self.open,
            Execution::Done => return,
            Execution::DoneLate => &mut self.done_late,
            Execution::Partly => &mut self.partly,
            Execution::Moved => &mut self.moved,
            Execution::Cancelled => &mut self.cancelled,
            Execution::Ongoing => &mut self.ongoing,
        } += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Id;
    use crate::domain::plans::Plan;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn item(term_to: &str) -> PlanItem {
        let mut item = PlanItem::new(Id::new(), Id::new());
        item.term_to = term_to.parse().ok();
        item
    }

    #[test]
    fn done_after_the_term_is_proposed_as_late_and_not_forced() {
        let mut it = item("2020-06-30");
        it.mark(Execution::Done, day("2020-07-02"));
        assert_eq!(it.execution, Execution::DoneLate);
        assert_eq!(it.done_on, Some(day("2020-07-02")));
        it.mark(Execution::Done, day("2020-07-03"));
        assert_eq!(it.execution, Execution::Done, "the user insists");
        assert_eq!(it.done_on, Some(day("2020-07-02")), "the day stays");
        assert!(it.is_marked_against_days());
    }

    #[test]
    fn a_line_that_is_open_again_has_no_day_and_no_reason() {
        let mut it = item("2020-06-30");
        it.mark(Execution::Done, day("2020-06-02"));
        it.mark(Execution::Cancelled, day("2020-06-02"));
        assert_eq!(it.done_on, None);
        "карантин".clone_into(&mut it.reason);
        it.mark(Execution::Open, day("2020-06-02"));
        assert_eq!(it.reason, "");
    }

    #[test]
    fn a_line_is_overdue_the_day_after_its_term() {
        let mut it = item("2020-06-30");
        assert!(!it.is_overdue(day("2020-06-30")));
        assert!(it.is_overdue(day("2020-07-01")));
        it.execution = Execution::Ongoing;
        assert!(!it.is_overdue(day("2020-07-01")));
        assert!(!item("").is_overdue(day("2020-07-01")), "no term, no delay");
    }

    #[test]
    fn lines_are_counted_and_a_parent_by_its_lines() {
        let mut card = PlanCard::new(Plan::new(Id::new(), 2020));
        let ids: Vec<_> = (0..6).map(|_| Id::new()).collect();
        for id in &ids {
            card.add_line(*id, None);
        }
        card.indent(ids[1]);
        let marks = [
            Execution::Open,
            Execution::Done,
            Execution::DoneLate,
            Execution::Moved,
            Execution::Open,
            Execution::Ongoing,
        ];
        for (item, mark) in card.items.iter_mut().zip(marks) {
            item.execution = mark;
        }
        card.items[4].term_to = Some(day("2020-03-31"));
        card.items[5].unplanned = true;
        let expected = Counts {
            planned: 4,
            unplanned: 1,
            done: 3,
            done_late: 1,
            moved: 1,
            ongoing: 1,
            open: 1,
            overdue: 1,
            ..Counts::default()
        };
        assert_eq!(card.counts(day("2020-12-31")), expected);
    }
}
