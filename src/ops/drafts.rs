//! What is typed and not saved yet outlives a crash.

use super::{Office, Result};
use crate::store;

impl Office {
    /// Keeps what is typed under a name of the view's choice. The revision does not move.
    pub fn save_draft(&mut self, name: &str, json: &str) -> Result<()> {
        let at = (self.clock)();
        Ok(self.store.save_draft(name, &at, json)?)
    }

    pub fn draft(&self, name: &str) -> Result<Option<String>> {
        Ok(store::draft(self.reader(), name)?)
    }

    /// The names of all drafts, the newest first.
    pub fn draft_names(&self) -> Result<Vec<String>> {
        Ok(store::draft_names(self.reader())?)
    }

    /// Forgets a draft: it was saved as a record, or thrown away.
    pub fn clear_draft(&mut self, name: &str) -> Result<()> {
        Ok(self.store.clear_draft(name)?)
    }
}
