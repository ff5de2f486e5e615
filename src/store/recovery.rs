//! Files that lie beside ours: an unfinished change, or what another mode or program left there.
//!
//! Which of them belong to the file is decided on a copy. What is then done to the file itself is
//! done after copies of everything were kept, and the user is told.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use super::checks::{Depth, Verdict, examine, unfit, unfit_of};
use super::files::{self, Before, folder_of, side};
use super::header::Header;
use super::opening::{self, Access, Note};
use super::schema::VERSION;
use super::{Error, Unfit};

const JOURNAL: &str = "-journal";
const WAL: &str = "-wal";
const SHARED_MEMORY: &str = "-shm";

/// What lies beside the file and may hold changes of it.
pub(super) fn sides(path: &Path) -> Vec<&'static str> {
    let mut found = Vec::new();
    if is_hot(&side(path, JOURNAL)) {
        found.push(JOURNAL);
    }
    if fs::metadata(side(path, WAL)).is_ok_and(|it| it.len() > 0) {
        found.push(WAL);
    }
    found
}

/// Makes sure that what SQLite will find beside the file belongs to it.
/// `None`: there was nothing to settle.
pub(super) fn settle(path: &Path, header: &Header, keep: &Path) -> Result<Option<Note>, Unfit> {
    let sides = sides(path);
    if sides.is_empty() && !header.wal {
        return Ok(None);
    }
    let belongs = what_belongs(path, header, &sides)?;
    let kept = files::keep(path, &sides, keep, Before::Recovery).map_err(unfit_of)?;
    for ending in &sides {
        if belongs != Some(*ending) {
            files::remove(&side(path, ending)).map_err(Unfit::Unreadable)?;
        }
    }
    files::remove(&side(path, SHARED_MEMORY)).map_err(Unfit::Unreadable)?;
    files::sync_folder(folder_of(path)).map_err(Unfit::Unreadable)?;
    Ok(Some(match belongs {
        Some(JOURNAL) => Note::Recovered { kept },
        None if !sides.is_empty() => Note::StrangersSetAside { kept },
        _ => Note::Converted { kept },
    }))
}

/// Which of the files beside, if any, makes a sound file together with it.
fn what_belongs(
    path: &Path,
    header: &Header,
    sides: &[&'static str],
) -> Result<Option<&'static str>, Unfit> {
    let mut candidates = Vec::new();
    if sides.contains(&JOURNAL) {
        candidates.push(Some(JOURNAL));
    }
    // Without the mark in the header, such a file is of another one that stood here.
    if sides.contains(&WAL) && header.wal {
        candidates.push(Some(WAL));
    }
    candidates.push(None);
    let mut first = None;
    for candidate in candidates {
        match try_on_copy(path, header, candidate) {
            Ok(()) => return Ok(candidate),
            Err(why) => first = first.or(Some(why)),
        }
    }
    Err(first.expect("there is always a candidate"))
}

fn try_on_copy(path: &Path, header: &Header, beside: Option<&str>) -> Result<(), Unfit> {
    let copy = copy_of(path, beside).map_err(unfit_of)?;
    let file = copy.path().join("copy");
    let conn = opening::connect(&file, Access::Sole).map_err(unfit)?;
    conn.execute_batch("BEGIN EXCLUSIVE; COMMIT")
        .map_err(unfit)?;
    let verdict = if header.version == VERSION {
        examine(&conn, Depth::Full)
    } else {
        super::checks::pages(&conn, Depth::Full)
    };
    match verdict {
        Verdict::Sound | Verdict::BadIndexes(_) => Ok(()),
        Verdict::Unfit(why) => Err(why),
    }
}

/// The file, with one of those beside it or none, alone in a folder of its own.
fn copy_of(path: &Path, beside: Option<&str>) -> Result<tempfile::TempDir, Error> {
    let dir = tempfile::Builder::new()
        .prefix(".~check-")
        .tempdir_in(folder_of(path))
        .map_err(files::failed(path))?;
    let copy = dir.path().join("copy");
    for ending in [""].into_iter().chain(beside) {
        let to = side(&copy, ending);
        files::copy_private(&side(path, ending), &to).map_err(files::failed(&to))?;
    }
    Ok(dir)
}

/// Whether a change was under way: SQLite wipes the head of a journal it has done with.
fn is_hot(journal: &Path) -> bool {
    const MAGIC: [u8; 8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];
    const HEAD: u64 = 512;
    let read = || -> std::io::Result<bool> {
        let mut file = File::open(journal)?;
        let mut head = [0; MAGIC.len()];
        file.read_exact(&mut head)?;
        Ok(head == MAGIC && file.metadata()?.len() > HEAD)
    };
    read().unwrap_or(false)
}
