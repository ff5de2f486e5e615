//! The file as a whole: where it is, its check, its copies.

use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, Local};

use super::undo::Stacks;
use super::{Office, Result};
use crate::store::{self, Orphan, ReadOnly};

impl Office {
    /// Where the file is; `None` for one of memory only.
    pub fn path(&self) -> Option<&Path> {
        self.store.path()
    }

    /// An empty one of memory, to stand where an office is away.
    pub fn stand_in() -> Result<Self> {
        Self::new(store::Store::in_memory()?, "", String::new)
    }

    /// Why the file can be looked at only; `None` if it can be changed.
    pub fn read_only(&self) -> Option<ReadOnly> {
        self.store.read_only()
    }

    /// Whether the file was renamed, deleted or replaced while it is open.
    pub fn has_moved(&self) -> bool {
        self.store.has_moved()
    }

    /// To be called once a minute while the file is open, so that on a share others see that
    /// this program lives.
    pub fn keep_alive(&mut self) {
        self.store.keep_alive();
    }

    /// The records that point to ones that are not there: the work of another tool.
    pub fn orphans(&self) -> Result<Vec<Orphan>> {
        Ok(store::orphans(self.reader())?)
    }

    /// The usual folder of backups; `None` for a file of memory only.
    pub fn backups_folder(&self) -> Option<&Path> {
        self.store.backups()
    }

    /// Writes a backup into `dir`. `None`: the newest one there has all that the file has.
    pub fn backup(&self, dir: &Path) -> Result<Option<PathBuf>> {
        Ok(self.store.backup(dir, self.now())?)
    }

    /// Saves all that is open under another name, even if the file itself is gone.
    pub fn save_copy(&self, to: &Path) -> Result<()> {
        Ok(self.store.save_copy(to)?)
    }

    /// Puts a backup in the place of the open file. Returns where the file as it was is kept.
    pub fn restore(&mut self, backup: &Path) -> Result<Option<PathBuf>> {
        let kept = self.store.restore(backup);
        self.stacks = Stacks::read(&self.store)?;
        self.revision += 1;
        Ok(kept?)
    }

    /// Writes the last backup and closes the file. A backup that fails keeps nothing open.
    pub fn close(self, backups: &Path) -> Result<Option<PathBuf>> {
        if self.read_only().is_some() || self.path().is_none() {
            return Ok(None);
        }
        self.backup(backups)
    }

    /// The time by the clock of the office, for the names of backups and for today.
    pub(super) fn now(&self) -> DateTime<FixedOffset> {
        let now = DateTime::parse_from_rfc3339(&(self.clock)());
        now.unwrap_or_else(|_| Local::now().fixed_offset())
    }
}
