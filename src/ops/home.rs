//! The start page: what is due and what comes next.

use chrono::{Days, NaiveDate};

use super::{Office, Result};
use crate::domain::home::{Due, Home};
use crate::store;

/// An agreement is named so many days before it runs out.
const NOTICE: Days = Days::new(90);

impl Office {
    /// What is due of commissions on a day, the most urgent first.
    pub fn dues(&self, today: NaiveDate) -> Result<Vec<Due>> {
        Ok(store::due::dues(self.reader(), today)?)
    }

    /// What is due on a day, overdue assignments first, and the sessions and events ahead.
    pub fn home(&self, today: NaiveDate) -> Result<Home> {
        let until = today.checked_add_days(NOTICE).unwrap_or(today);
        Ok(store::home::home(self.reader(), today, until)?)
    }
}
