//! Making a new file, and opening one: ten steps, so that no file is harmed and none harms us.

use std::fs::{self, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::checks::{self, Depth, Verdict, unfit};
use super::header::{self, Header};
use super::lock::{self, Lock};
use super::{Error, Result, Store, Unfit, backup, files, migrate, recovery, schema, share};

/// An open file, and what its user must know of it.
#[derive(Debug)]
pub struct Opened {
    pub store: Store,
    pub notes: Vec<Note>,
}

/// What the user must know of a file that was opened nevertheless.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// So many records point to ones that are not there.
    Orphans(u32),
    /// The last change was not finished when the program or the computer stopped; it was taken
    /// back. A copy of the file as it was is kept.
    Recovered { kept: PathBuf },
    /// Beside the file lay changes that are not of it; they were set aside.
    StrangersSetAside { kept: PathBuf },
    /// Another tool had set the file to another way of writing; it was set back.
    Converted { kept: PathBuf },
    /// Records could be missing from lists: what finds them was damaged, and made anew.
    IndexesRepaired { kept: PathBuf },
    /// The file was of an older version.
    Upgraded { from: u32, backup: PathBuf },
    /// It is on a network share, where locks may be fiction.
    Share,
    /// Too big to be checked while the user waits.
    NotChecked,
}

/// Why a file can be looked at but not changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadOnly {
    /// The file itself is write-protected.
    File,
    /// Nothing can be written beside the file, and SQLite must.
    Folder,
}

/// How a connection is made.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Access {
    /// To write, alone.
    Sole,
    Read,
}

/// Files up to this size are checked to the last index at each opening.
const SMALL: u64 = 4 << 20;
/// Bigger ones are not checked at opening, only their backups are.
const HUGE: u64 = 200 << 20;
/// No cell may be bigger.
const CELL: i32 = 100 << 20;
/// Opening, with its checks, does not go on for longer.
const PATIENCE: Duration = Duration::from_mins(2);

impl Store {
    /// Makes an empty file and opens it; never replaces one that is there.
    pub fn create(path: &Path) -> Result<Opened> {
        if path.symlink_metadata().is_ok() {
            return Err(Error::Exists(path.to_owned()));
        }
        let dir = files::folder_of(path);
        // The temporary file is readable by its user only, and so is the file it becomes.
        let temporary = tempfile::Builder::new()
            .prefix(".~new-")
            .tempfile_in(dir)
            .map_err(files::failed(path))?;
        let mut conn = Connection::open(temporary.path())?;
        let tx = conn.transaction()?;
        schema::create(&tx)?;
        tx.commit()?;
        conn.close().map_err(|(_, err)| err)?;
        let synced = temporary.as_file().sync_all();
        synced.map_err(files::failed(path))?;
        match temporary.persist_noclobber(path) {
            Err(err) if err.error.kind() == io::ErrorKind::AlreadyExists => {
                return Err(Error::Exists(path.to_owned()));
            }
            done => done.map_err(|err| files::failed(path)(err.error))?,
        };
        files::sync_folder(dir).map_err(files::failed(dir))?;
        Self::open(path)
    }

    /// Opens a file with copies of it, when they are needed, in the usual folder.
    pub fn open(path: &Path) -> Result<Opened> {
        Self::open_with(path, &backup::usual_folder(path))
    }

    /// As [`Store::open`], with another folder for backups.
    pub fn open_with(path: &Path, backups: &Path) -> Result<Opened> {
        let opened = header::resolve(path).and_then(|real| open(&real, backups));
        opened.map_err(|why| Error::Open {
            path: path.to_owned(),
            why,
        })
    }
}

/// The way in for a file that can be written; [`look`] is the one for others.
fn open(path: &Path, backups: &Path) -> Result<Opened, Unfit> {
    // The lock comes before the first byte is read: closing a file that this very program has
    // open would free SQLite's own locks on it.
    let Some(mut lock) = Lock::take(path)? else {
        return look(path, ReadOnly::Folder);
    };
    let header = header::read(path)?;
    if !is_writable(path)? {
        drop(lock);
        return look(path, ReadOnly::File);
    }
    let settled = recovery::settle(path, &header, backups)?;
    let unclean = lock.unclean && settled.is_none();
    let mut notes: Vec<Note> = settled.into_iter().collect();
    if share::is_on_one(path) {
        notes.push(Note::Share);
    }
    let depth = depth(&header, unclean);
    if depth.is_none() {
        notes.push(Note::NotChecked);
    }
    let (mut conn, repaired) = connect_checked(path, &header, depth, backups)?;
    notes.extend(repaired);
    set_up(&mut conn).map_err(unfit)?;
    lock.sign().map_err(Unfit::Unreadable)?;
    let upgraded = migrate::bring_up(&mut conn, header.version, path, backups)?;
    notes.extend(upgraded);
    let mut opened = Opened {
        store: Store::new(conn, path, backups, Some(lock), None),
        notes,
    };
    // They are looked for in every row: of a huge file that takes longer than all the rest.
    if depth.is_some() {
        opened.note_orphans()?;
    }
    Ok(opened)
}

/// A file that can only be read is opened for looking, if nothing must be written first.
fn look(path: &Path, reason: ReadOnly) -> Result<Opened, Unfit> {
    let header = header::read(path)?;
    if header.wal || !recovery::sides(path).is_empty() {
        return Err(Unfit::NeedsRecovery);
    }
    if header.version < schema::VERSION {
        return Err(Unfit::NeedsUpgrade);
    }
    let mut conn = connect(path, Access::Read).map_err(unfit)?;
    match checks::examine(&conn, Depth::Quick) {
        Verdict::Sound => (),
        Verdict::BadIndexes(what) => return Err(Unfit::Damaged { what }),
        Verdict::Unfit(why) => return Err(held(path, why)),
    }
    clear_patience(&mut conn).map_err(unfit)?;
    let backups = backup::usual_folder(path);
    let mut opened = Opened {
        store: Store::new(conn, path, &backups, None, Some(reason)),
        notes: Vec::new(),
    };
    opened.note_orphans()?;
    Ok(opened)
}

impl Opened {
    fn note_orphans(&mut self) -> Result<(), Unfit> {
        let orphans = super::orphans(self.store.reader()).map_err(checks::unfit_of)?;
        if !orphans.is_empty() {
            self.notes.push(Note::Orphans(orphans.len() as u32));
        }
        Ok(())
    }
}

/// How far a file is checked while its user waits.
fn depth(header: &Header, unclean: bool) -> Option<Depth> {
    if unclean || header.bytes <= SMALL {
        Some(Depth::Full)
    } else if header.bytes <= HUGE {
        Some(Depth::Quick)
    } else {
        None
    }
}

fn connect_checked(
    path: &Path,
    header: &Header,
    depth: Option<Depth>,
    backups: &Path,
) -> Result<(Connection, Option<Note>), Unfit> {
    let connect = || -> Result<Connection, Unfit> {
        let conn = connect(path, Access::Sole).map_err(unfit)?;
        // A mere read takes a shared lock only, and a second program would get in.
        let locked = conn.execute_batch("BEGIN EXCLUSIVE; COMMIT");
        locked.map_err(|err| held(path, unfit(err)))?;
        Ok(conn)
    };
    let conn = connect()?;
    if header.version == schema::VERSION {
        schema::compare(&conn).map_err(unfit)??;
    }
    let verdict = depth.map_or(Verdict::Sound, |depth| checks::pages(&conn, depth));
    match verdict {
        Verdict::Sound => Ok((conn, None)),
        Verdict::Unfit(why) => Err(why),
        Verdict::BadIndexes(what) => {
            drop(conn);
            let kept = repair_indexes(path, what, backups)?;
            Ok((connect()?, Some(Note::IndexesRepaired { kept })))
        }
    }
}

/// Makes the indexes anew on a copy, which takes the place of the file if it is sound then.
fn repair_indexes(path: &Path, what: String, backups: &Path) -> Result<PathBuf, Unfit> {
    let dir = files::folder_of(path);
    let copy = tempfile::Builder::new()
        .prefix(".~repair-")
        .tempfile_in(dir)
        .map_err(Unfit::Unreadable)?;
    fs::copy(path, copy.path()).map_err(Unfit::Unreadable)?;
    let conn = connect(copy.path(), Access::Sole).map_err(unfit)?;
    // VACUUM works in a database that it attaches.
    conn.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 1)
        .map_err(unfit)?;
    let made =
        conn.execute_batch("PRAGMA temp_store = FILE; PRAGMA synchronous = FULL; REINDEX; VACUUM");
    let sound = matches!(checks::pages(&conn, Depth::Full), Verdict::Sound);
    drop(conn);
    if made.is_err() || !sound {
        return Err(Unfit::Damaged { what });
    }
    let kept = files::keep(path, &[], backups, files::Before::Repair).map_err(checks::unfit_of)?;
    copy.as_file().sync_all().map_err(Unfit::Unreadable)?;
    copy.persist(path)
        .map_err(|err| Unfit::Unreadable(err.error))?;
    files::sync_folder(dir).map_err(Unfit::Unreadable)?;
    Ok(kept)
}

pub(super) fn connect(path: &Path, access: Access) -> rusqlite::Result<Connection> {
    let (access, mode) = match access {
        Access::Sole => (OpenFlags::SQLITE_OPEN_READ_WRITE, "EXCLUSIVE"),
        Access::Read => (OpenFlags::SQLITE_OPEN_READ_ONLY, "NORMAL"),
    };
    let mut conn = Connection::open_with_flags(path, access | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    conn.busy_timeout(Duration::ZERO)?;
    for (what, on) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
    ] {
        conn.set_db_config(what, on)?;
    }
    conn.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    conn.set_limit(Limit::SQLITE_LIMIT_LENGTH, CELL)?;
    let started = Instant::now();
    conn.progress_handler(100_000, Some(move || started.elapsed() > PATIENCE))?;
    // What takes back a single statement lives no longer than it does, and would else go through a
    // file in `/tmp` at every row. Set later, it makes SQLite read the schema again.
    conn.execute_batch(&format!(
        "PRAGMA locking_mode = {mode}; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;
         PRAGMA temp_store = MEMORY"
    ))?;
    Ok(conn)
}

/// What holds for a connection that writes to a sound file.
///
/// Up to 64 MiB of pages stay in memory: an import of a region would else write and read each page
/// many times. A small file takes no more than it has.
pub(super) fn set_up(conn: &mut Connection) -> rusqlite::Result<()> {
    conn.execute_batch(
        "PRAGMA cache_size = -65536; PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;
         PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON",
    )?;
    clear_patience(conn)
}

fn clear_patience(conn: &mut Connection) -> rusqlite::Result<()> {
    conn.set_prepared_statement_cache_capacity(256);
    conn.progress_handler(0, None::<fn() -> bool>)
}

/// Names who holds the file, if that is the reason.
fn held(path: &Path, why: Unfit) -> Unfit {
    match why {
        Unfit::Sqlite(err) if err.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) => {
            lock::busy(lock::holder(path))
        }
        why => why,
    }
}

/// Asks the system, and the mark that even an administrator should heed.
fn is_writable(path: &Path) -> Result<bool, Unfit> {
    let metadata = fs::metadata(path).map_err(Unfit::Unreadable)?;
    if metadata.permissions().readonly() {
        return Ok(false);
    }
    match OpenOptions::new().write(true).open(path) {
        Ok(_) => Ok(true),
        Err(err) if lock::is_denied(&err) => Ok(false),
        Err(err) => Err(Unfit::Unreadable(err)),
    }
}
