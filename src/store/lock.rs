//! The note beside an open file that says who has it open.
//!
//! The note is only a note: the lock is the system's, on the note and (SQLite's) on the file
//! itself, so both are free at once when the program dies. Where locks may be fiction, on a
//! network share, a fresh note of another computer is believed.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Seek, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};

use serde::{Deserialize, Serialize};

use super::{Unfit, files};

/// A note of another computer that is older than this belongs to a program that died.
const FRESH: Duration = Duration::from_mins(3);
const REFRESH: Duration = Duration::from_mins(1);

/// Who has a file open, as the note beside it says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    pub user: String,
    pub host: String,
    pub pid: u32,
    /// ISO 8601, by the clock of that computer.
    pub since: String,
}

impl Holder {
    fn of_this_program() -> Self {
        Self {
            user: whoami::username(),
            host: host(),
            pid: std::process::id(),
            since: chrono::Local::now()
                .format("%Y-%m-%dT%H:%M:%S%:z")
                .to_string(),
        }
    }
}

/// The note of this program; it goes when this is dropped.
#[derive(Debug)]
pub(super) struct Lock {
    file: File,
    path: PathBuf,
    /// The last program that had the file open did not close it.
    pub(super) unclean: bool,
    signed: bool,
    refreshed: Instant,
}

impl Lock {
    /// `Ok(None)`: the folder can not be written to.
    pub(super) fn take(of: &Path) -> Result<Option<Self>, Unfit> {
        let path = path_of(of);
        let left = holder(of);
        let file = match open_note(&path) {
            Ok(file) => file,
            Err(err) if is_denied(&err) => return Ok(None),
            Err(err) => return Err(Unfit::Unreadable(err)),
        };
        // On Windows a locked note could not be read by the one who is refused; there SQLite's own
        // lock must do. Some shares know no locks at all.
        if cfg!(unix) && matches!(file.try_lock(), Err(TryLockError::WouldBlock)) {
            return Err(busy(left));
        }
        let unclean = left.is_some();
        if left.as_ref().is_some_and(|it| it.host != host()) && is_fresh(&file) {
            return Err(busy(left));
        }
        Ok(Some(Self {
            file,
            path,
            unclean,
            signed: false,
            refreshed: Instant::now(),
        }))
    }

    /// Writes who has the file open.
    pub(super) fn sign(&mut self) -> io::Result<()> {
        let note = serde_json::to_string(&Holder::of_this_program())?;
        self.file.set_len(0)?;
        self.file.rewind()?;
        self.file.write_all(note.as_bytes())?;
        self.signed = true;
        Ok(())
    }

    /// Keeps the note fresh for those who can only go by it.
    pub(super) fn refresh(&mut self) {
        if self.refreshed.elapsed() > REFRESH {
            // A share that refuses this refuses the next write too, and that is shown.
            self.file.set_modified(SystemTime::now()).ok();
            self.refreshed = Instant::now();
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // A note that was there before a failed opening stays: the file still awaits its check.
        if self.signed || !self.unclean {
            fs::remove_file(&self.path).ok();
        }
    }
}

/// Who has this file open, if the note beside it can be read.
pub(super) fn holder(of: &Path) -> Option<Holder> {
    let note = fs::read_to_string(path_of(of)).ok()?;
    serde_json::from_str(&note).ok()
}

pub(super) fn busy(holder: Option<Holder>) -> Unfit {
    Unfit::Busy {
        holder: holder.map(Box::new),
    }
}

fn path_of(of: &Path) -> PathBuf {
    let name = of.file_name().unwrap_or_default().to_string_lossy();
    files::folder_of(of).join(format!(".~lock.{name}#"))
}

fn open_note(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

pub(super) fn is_denied(err: &io::Error) -> bool {
    use io::ErrorKind::{PermissionDenied, ReadOnlyFilesystem};
    matches!(err.kind(), PermissionDenied | ReadOnlyFilesystem)
}

fn is_fresh(note: &File) -> bool {
    let changed = note.metadata().and_then(|it| it.modified());
    let age = changed.ok().and_then(|it| it.elapsed().ok());
    age.is_some_and(|it| it < FRESH)
}

fn host() -> String {
    whoami::fallible::hostname().unwrap_or_default()
}
