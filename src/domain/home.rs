//! What the start page says: what is due, and what comes next.

use chrono::NaiveDate;

use super::code::codes;
use super::summary_lists::Record;

codes! {
    /// Why something stands among what is due.
    pub enum DueKind {
        Assignment = "assignment",
        Protocol = "protocol",
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
    /// Who is to do it, if that is known.
    pub who: String,
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

impl Due {
    /// Its day has gone by.
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        self.day.is_some_and(|day| day < today)
    }
}
