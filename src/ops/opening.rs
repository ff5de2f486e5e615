//! From a file to an office.

use std::path::Path;

use super::{Office, Result};
pub use crate::store::Note;
use crate::store::Store;

impl Office {
    /// Opens a file with all its checks; the notes are what its user must know of it.
    pub fn open(
        path: &Path,
        actor: &str,
        clock: impl Fn() -> String + Send + 'static,
    ) -> Result<(Self, Vec<Note>)> {
        let opened = Store::open(path)?;
        Ok((Self::new(opened.store, actor, clock)?, opened.notes))
    }

    /// Makes an empty file and opens it; never replaces one that is there.
    pub fn create(
        path: &Path,
        actor: &str,
        clock: impl Fn() -> String + Send + 'static,
    ) -> Result<(Self, Vec<Note>)> {
        let opened = Store::create(path)?;
        Ok((Self::new(opened.store, actor, clock)?, opened.notes))
    }
}
