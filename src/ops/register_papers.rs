//! What papers and pages say of the register as a whole.

use chrono::{DateTime, NaiveDate};

use super::{Office, Result};
use crate::domain::completeness::Completeness;
use crate::domain::territories::Territories;
use crate::domain::town::{Territory, Town};
use crate::store;

impl Office {
    /// What is not filled in and what looks wrong, as the register stands on a day.
    pub fn register_completeness(&self, on: NaiveDate) -> Result<Completeness> {
        let cards = store::register_cards::cards(self.reader())?;
        let territories = Territories::new(self.all::<Territory>()?);
        let today = self.today().unwrap_or(on);
        let mut found = Completeness::new(&cards, &territories, on, today);
        if let Some(town) = self.all::<Town>()?.pop() {
            found.municipality_of = town.municipality_of;
            found.department = town.department;
        }
        Ok(found)
    }

    /// Today by the clock of the office.
    fn today(&self) -> Option<NaiveDate> {
        let now = DateTime::parse_from_rfc3339(&(self.clock)()).ok()?;
        Some(now.date_naive())
    }
}
