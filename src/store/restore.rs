//! Putting a backup in the place of the file, which is kept as a copy.

use std::path::{Path, PathBuf};

use super::files::{self, Before, failed};
use super::{Error, Result, Store, Unfit, backup, header, recovery};
use backup::Condition;

/// Puts a checked copy of `backup` in the place of `file`. The current file, whatever its state,
/// is kept in the folder `backups`, and its copy returned.
///
/// A damaged backup changes nothing.
pub fn restore(backup: &Path, file: &Path, backups: &Path) -> Result<Option<PathBuf>> {
    let copy = checked_copy(backup, file)?;
    let kept = set_aside(file, backups)?;
    let dir = files::folder_of(file);
    copy.persist(file).map_err(|err| failed(file)(err.error))?;
    files::sync_folder(dir).map_err(failed(dir))?;
    Ok(kept)
}

/// A whole, sound copy of the backup beside the file it is to become.
fn checked_copy(backup: &Path, file: &Path) -> Result<tempfile::NamedTempFile> {
    let unfit = |why| Error::Open {
        path: backup.to_owned(),
        why,
    };
    let real = header::resolve(backup).map_err(unfit)?;
    let header = header::read(&real).map_err(unfit)?;
    if header.wal || !recovery::sides(&real).is_empty() {
        return Err(unfit(Unfit::NeedsRecovery));
    }
    if let Condition::Damaged(what) = backup::condition(&real) {
        return Err(Error::BadBackup(backup.to_owned(), what));
    }
    let copy = tempfile::Builder::new()
        .prefix(".~restore-")
        .tempfile_in(files::folder_of(file))
        .map_err(failed(file))?;
    std::io::copy(
        &mut std::fs::File::open(&real).map_err(failed(&real))?,
        &mut copy.as_file(),
    )
    .map_err(failed(file))?;
    copy.as_file().sync_all().map_err(failed(file))?;
    backup::examine(copy.path(), header.version).map_err(unfit)?;
    Ok(copy)
}

/// Keeps a copy of the current file, and leaves nothing beside it that a restored one could take
/// for its own unfinished change.
fn set_aside(file: &Path, backups: &Path) -> Result<Option<PathBuf>> {
    if file.symlink_metadata().is_err() {
        return Ok(None);
    }
    // Opening finishes or takes back what was under way, if the file can still be opened at all.
    match Store::open_with(file, backups) {
        Ok(opened) if opened.store.read_only().is_some() => return Err(Error::ReadOnly),
        Err(Error::Open { why, .. }) if stays(&why) => {
            let path = file.to_owned();
            return Err(Error::Open { path, why });
        }
        Ok(_) | Err(_) => (),
    }
    let sides = recovery::sides(file);
    let kept = files::keep(file, &sides, backups, Before::Restore)?;
    for ending in sides {
        let side = files::side(file, ending);
        files::remove(&side).map_err(failed(&side))?;
    }
    Ok(Some(kept))
}

/// What must not be replaced, whatever lies there.
fn stays(why: &Unfit) -> bool {
    matches!(
        why,
        Unfit::Busy { .. }
            | Unfit::NotAFile
            | Unfit::BrokenLink
            | Unfit::OtherProgram { .. }
            | Unfit::TooNew { .. }
    )
}
