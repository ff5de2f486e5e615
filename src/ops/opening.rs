//! From a file to an office, and what can be done to a file that nobody has open.

use std::path::{Path, PathBuf};

use super::{Office, Result};
use crate::store::{self, Store};
pub use crate::store::{
    Backup, ChangedSince, Condition, ENDING, Error as StoreError, Holder, Note, Orphan, ReadOnly,
    Unfit, VERSION as SCHEMA_VERSION, backup_condition, backups_folder,
};

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

    /// Puts a backup in the place of a file that is not open here, or makes one of it. Returns
    /// where the file as it was is kept. A damaged backup changes nothing.
    pub fn restore_file(backup: &Path, file: &Path) -> Result<Option<PathBuf>> {
        Ok(store::restore(backup, file, &backups_folder(file))?)
    }
}

/// The backups of a file in a folder, the newest first. Whether one is good,
/// [`backup_condition`] tells.
pub fn backups(of: &Path, dir: &Path) -> Result<Vec<Backup>> {
    Ok(store::backups(of, dir)?)
}

/// The newest backup that is not damaged: the way out when the file is.
pub fn newest_good_backup(of: &Path, dir: &Path) -> Result<Option<Backup>> {
    Ok(store::newest_good_backup(of, dir)?)
}
