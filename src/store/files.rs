//! Files beside ours: names, private copies, and what makes them outlive a power cut.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use super::{Error, Result};

/// The ending of our files, with its dot.
pub const ENDING: &str = ".veche";

/// The folder of a file; a name alone stands in the current one.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(dir) if !dir.as_os_str().is_empty() => dir,
        _ => Path::new("."),
    }
}

/// The name of a file without its ending: what its copies are called after.
pub(super) fn stem_of(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default();
    stem.to_string_lossy().into_owned()
}

/// The file SQLite keeps beside `path` under this ending, such as `-journal`.
pub(super) fn side(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// Makes a name in a folder outlive a power cut.
pub(super) fn sync_folder(dir: &Path) -> io::Result<()> {
    if cfg!(unix) {
        File::open(dir)?.sync_all()?;
    }
    Ok(())
}

/// A new file that only its owner can read: it holds personal data.
pub(super) fn create_private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Copies a file under a new name, down to the disk.
pub(super) fn copy_private(from: &Path, to: &Path) -> io::Result<()> {
    let mut copy = create_private(to)?;
    io::copy(&mut File::open(from)?, &mut copy)?;
    copy.sync_all()
}

/// Gives a whole file its name, unless another one has it.
pub(super) fn rename_new(from: &Path, to: &Path) -> Result<()> {
    let whole = tempfile::TempPath::try_from_path(from).map_err(failed(from))?;
    match whole.persist_noclobber(to) {
        Err(err) if err.error.kind() == io::ErrorKind::AlreadyExists => {
            return Err(Error::Exists(to.to_owned()));
        }
        done => done.map_err(|err| failed(to)(err.error))?,
    }
    sync_folder(folder_of(to)).map_err(failed(to))
}

/// Removes a file that may be gone already.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(err) if err.kind() == io::ErrorKind::NotFound => Ok(()),
        done => done,
    }
}

/// For `map_err`: the failure of a file operation with the name of the file.
pub(super) fn failed(path: &Path) -> impl FnOnce(io::Error) -> Error {
    let path = path.to_owned();
    move |source| Error::Io { path, source }
}

/// Copies of a file set aside before it is changed in an unusual way, and how many of a kind stay.
const KEPT: usize = 5;

/// Why a copy was set aside; the word stands in its name.
#[derive(Clone, Copy)]
pub(super) enum Before {
    Recovery,
    Repair,
    Restore,
}

/// Keeps a copy of `path` and of the files beside it in `dir`, or next to it if `dir` can not be
/// written to. Returns the copy. Older copies of the kind go, but for the last few.
pub(super) fn keep(path: &Path, sides: &[&str], dir: &Path, before: Before) -> Result<PathBuf> {
    let word = match before {
        Before::Recovery => "before-recovery",
        Before::Repair => "before-repair",
        Before::Restore => "before-restore",
    };
    let dir = match fs::create_dir_all(dir) {
        Ok(()) => dir,
        Err(_) => folder_of(path),
    };
    let stem = stem_of(path);
    let stamp = chrono::Local::now().format("%Y-%m-%d-%H%M%S%3f");
    let copy = dir.join(format!("{stem}-{stamp}.{word}{ENDING}"));
    for ending in [""].iter().chain(sides) {
        let (from, to) = (side(path, ending), side(&copy, ending));
        copy_private(&from, &to).map_err(failed(&to))?;
    }
    sync_folder(dir).map_err(failed(dir))?;
    forget_older(dir, &stem, &format!(".{word}{ENDING}"));
    Ok(copy)
}

/// Failing to remove an old copy harms nobody: the next one tries again.
fn forget_older(dir: &Path, stem: &str, ending: &str) {
    let Ok(listed) = fs::read_dir(dir) else {
        return;
    };
    let mut copies: Vec<String> = listed
        .filter_map(|it| it.ok()?.file_name().into_string().ok())
        .filter(|it| it.starts_with(&format!("{stem}-")) && it.ends_with(ending))
        .collect();
    copies.sort();
    for old in copies.iter().rev().skip(KEPT) {
        for ending in ["", "-journal", "-wal"] {
            fs::remove_file(side(&dir.join(old), ending)).ok();
        }
    }
}
