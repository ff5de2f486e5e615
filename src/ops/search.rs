//! One question over all records.

use super::{Office, Result};
use crate::domain::search::{Found, Hit};
use crate::store::{self, search::SearchReading};

impl Office {
    /// Reads more of what records are found by: a few milliseconds.
    pub fn read_search(&self, reading: &mut SearchReading) -> Result<()> {
        Ok(reading.step(self.reader())?)
    }

    /// The TOS, people and organizations whose name begins so, at most `limit` of each.
    pub fn beginning_with(&self, query: &str, limit: u32) -> Result<Vec<Hit>> {
        Ok(store::search::beginning_with(self.reader(), query, limit)?)
    }

    /// How what was found is shown.
    pub fn found(&self, hits: &[Hit]) -> Result<Vec<Found>> {
        Ok(store::search::shown(self.reader(), hits)?)
    }
}
