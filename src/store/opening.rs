//! Making a new file, and opening one.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::{Error, Result, Store, Unfit, schema};

/// An open file, and what its user must know of it.
pub struct Opened {
    pub store: Store,
    pub notes: Vec<Note>,
}

/// What the user must know of a file that was opened nevertheless.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// So many records point to ones that are not there.
    Orphans(u32),
}

impl Store {
    /// Makes an empty file and opens it; never replaces one that is there.
    pub fn create(path: &Path) -> Result<Opened> {
        if path.symlink_metadata().is_ok() {
            return Err(Error::Exists(path.to_owned()));
        }
        let io = |source| Error::Io {
            path: path.to_owned(),
            source,
        };
        let dir = folder_of(path);
        // The temporary file is readable by its user only, and so is the file it becomes.
        let temporary = tempfile::Builder::new().tempfile_in(dir).map_err(io)?;
        let mut conn = Connection::open(temporary.path())?;
        let tx = conn.transaction()?;
        schema::create(&tx)?;
        tx.commit()?;
        conn.close().map_err(|(_, err)| err)?;
        temporary.as_file().sync_all().map_err(io)?;
        temporary
            .persist_noclobber(path)
            .map_err(|err| match err.error.kind() {
                io::ErrorKind::AlreadyExists => Error::Exists(path.to_owned()),
                _ => io(err.error),
            })?;
        sync_folder(dir).map_err(io)?;
        Self::open(path)
    }

    pub fn open(path: &Path) -> Result<Opened> {
        let unfit = |why| Error::Open {
            path: path.to_owned(),
            why,
        };
        let conn = connect(path).map_err(|err| unfit(Unfit::Sqlite(err)))?;
        schema::compare(&conn)
            .map_err(|err| unfit(Unfit::Sqlite(err)))?
            .map_err(unfit)?;
        set_up(&conn)?;
        let store = Self {
            conn,
            path: Some(path.to_owned()),
        };
        let orphans = super::orphans(store.reader())?.len() as u32;
        let notes = (orphans > 0).then_some(Note::Orphans(orphans));
        Ok(Opened {
            store,
            notes: notes.into_iter().collect(),
        })
    }
}

fn connect(path: &Path) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    for (what, on) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
    ] {
        conn.set_db_config(what, on)?;
    }
    conn.execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT")?;
    Ok(conn)
}

/// What holds for every connection to a sound file.
pub(super) fn set_up(conn: &Connection) -> rusqlite::Result<()> {
    conn.execute_batch(
        "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;
         PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON",
    )?;
    conn.set_prepared_statement_cache_capacity(256);
    Ok(())
}

/// The folder of a file; a name alone stands in the current one.
fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(dir) if !dir.as_os_str().is_empty() => dir,
        _ => Path::new("."),
    }
}

/// Makes a name in a folder outlive a power cut.
fn sync_folder(dir: &Path) -> io::Result<()> {
    if cfg!(unix) {
        let dir: File = OpenOptions::new().read(true).open(dir)?;
        dir.sync_all()?;
    }
    Ok(())
}
