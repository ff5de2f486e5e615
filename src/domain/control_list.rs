//! The assignments of one or all bodies that are still to be done, as they are printed.

use chrono::NaiveDate;

use super::assignments::{AssignmentRow, Standing};
use super::commissions::Body;

/// What stands on control on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct ControlList {
    pub on: NaiveDate,
    /// The one body whose list it is; without one it is that of all.
    pub body: Option<Body>,
    /// Those not done yet: the overdue ones first, then by their day.
    pub rows: Vec<AssignmentRow>,
}

impl AssignmentRow {
    pub fn is_overdue(&self) -> bool {
        self.standing == Standing::Overdue
    }

    /// By how many days its day has passed on `day`.
    pub fn days_late(&self, day: NaiveDate) -> Option<i64> {
        let late = (day - self.assignment.due_on?).num_days();
        (self.is_overdue() && late > 0).then_some(late)
    }
}
