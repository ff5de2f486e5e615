//! The open file: one writer, one step a transaction.

use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use rusqlite::limits::Limit;
use rusqlite::{Connection, FileControl, Transaction, TransactionBehavior};

use super::journal::Head;
use super::lock::Lock;
use super::opening::ReadOnly;
use super::{
    Error, Reader, Result, Txn, backup, drafts, files, journal, links, opening, restore, schema,
};

/// The open file.
#[derive(Debug)]
pub struct Store {
    conn: Connection,
    place: Option<Place>,
    read_only: Option<ReadOnly>,
    /// The last write failed: look at the connection, or open the file anew, before the next one.
    failed: bool,
    // After the connection, so that it goes when nobody writes any more.
    lock: Option<Lock>,
}

#[derive(Clone, Debug)]
struct Place {
    path: PathBuf,
    backups: PathBuf,
}

impl Store {
    /// A file of memory only, for tests.
    pub fn in_memory() -> Result<Self> {
        let mut conn = Connection::open_in_memory()?;
        schema::create(&conn)?;
        opening::set_up(&mut conn)?;
        Ok(Self {
            conn,
            place: None,
            read_only: None,
            failed: false,
            lock: None,
        })
    }

    pub(super) fn new(
        conn: Connection,
        path: &Path,
        backups: &Path,
        lock: Option<Lock>,
        read_only: Option<ReadOnly>,
    ) -> Self {
        let place = Place {
            path: path.to_owned(),
            backups: backups.to_owned(),
        };
        Self {
            conn,
            place: Some(place),
            read_only,
            failed: false,
            lock,
        }
    }

    /// For questions only: what is written past [`Store::transact`] belongs to no step.
    pub fn reader(&self) -> &Reader {
        &self.conn
    }

    /// Where the file is; `None` for one of memory only.
    pub fn path(&self) -> Option<&Path> {
        self.place.as_ref().map(|it| it.path.as_path())
    }

    /// The folder of backups.
    pub fn backups(&self) -> Option<&Path> {
        self.place.as_ref().map(|it| it.backups.as_path())
    }

    /// Why the file can be looked at only; `None` if it can be changed.
    pub fn read_only(&self) -> Option<ReadOnly> {
        self.read_only
    }

    /// Runs `work` as one step of the journal; nothing of it stays if it fails.
    /// Returns the key of the step, or `None` if nothing changed.
    pub fn transact<R, E: From<Error>>(
        &mut self,
        head: &Head<'_>,
        work: impl FnOnce(&mut Txn<'_>) -> Result<R, E>,
    ) -> Result<(R, Option<i64>), E> {
        let done = self.step(head, work);
        self.failed = done.is_err();
        done
    }

    fn step<R, E: From<Error>>(
        &mut self,
        head: &Head<'_>,
        work: impl FnOnce(&mut Txn<'_>) -> Result<R, E>,
    ) -> Result<(R, Option<i64>), E> {
        let conn = self.begin()?;
        let (step, uid) = journal::begin(&conn, head)?;
        let output = work(&mut Txn::new(&conn))?;
        if !journal::finish(&conn, step)? {
            return Ok((output, None));
        }
        let done = commit(&conn);
        drop(conn);
        match done {
            Ok(()) => Ok((output, Some(step))),
            Err(err) if self.is_done_anyway(&err, uid) => Ok((output, Some(step))),
            Err(err) => Err(err.into()),
        }
    }

    /// The disk may have failed after the commit itself was durable: asked of the file anew.
    fn is_done_anyway(&mut self, err: &Error, uid: uuid::Uuid) -> bool {
        if !matches!(err, Error::Disk(_) | Error::Corrupt(_)) {
            return false;
        }
        self.recover().is_ok() && journal::has_step(&self.conn, uid).unwrap_or(false)
    }

    /// Keeps what is typed and not saved yet.
    pub fn save_draft(&mut self, name: &str, at: &str, json: &str) -> Result<()> {
        self.beside_the_journal(|conn| drafts::save(conn, name, at, json))
    }

    pub fn clear_draft(&mut self, name: &str) -> Result<()> {
        self.beside_the_journal(|conn| drafts::clear(conn, name))
    }

    fn beside_the_journal(&mut self, work: impl FnOnce(&Reader) -> Result<()>) -> Result<()> {
        let done = self.begin().and_then(|conn| {
            work(&conn)?;
            commit(&conn)
        });
        self.failed = done.is_err();
        done
    }

    fn begin(&mut self) -> Result<Transaction<'_>> {
        if self.read_only.is_some() {
            return Err(Error::ReadOnly);
        }
        if self.failed {
            self.recover()?;
        }
        if self.has_moved() {
            return Err(Error::Moved);
        }
        self.keep_alive();
        let behavior = TransactionBehavior::Immediate;
        Ok(self.conn.transaction_with_behavior(behavior)?)
    }

    /// Whether the file was renamed, deleted or replaced while it is open: SQLite itself would
    /// go on writing into the void.
    pub fn has_moved(&self) -> bool {
        let mut moved = 0;
        let asked = FileControl::HasMoved(&mut moved);
        self.place.is_some() && (self.conn.file_control(None::<&str>, asked).is_err() || moved != 0)
    }

    /// To be called once a minute: on a share, others know by the age of the lock's note that
    /// this program lives.
    pub fn keep_alive(&mut self) {
        if let Some(lock) = &mut self.lock {
            lock.refresh();
        }
    }

    /// After a write failed: goes on with a connection that still works, or opens the file anew
    /// with all its checks.
    fn recover(&mut self) -> Result<()> {
        let alive = "SELECT count(*) FROM journal_now";
        let works = self.conn.query_row(alive, [], |row| row.get::<_, i64>(0));
        if works.is_err() || !self.conn.is_autocommit() {
            self.reopen()?;
        }
        self.failed = false;
        Ok(())
    }

    /// Closes the file and opens it again. Until that succeeds every question fails.
    fn reopen(&mut self) -> Result<()> {
        let Some(place) = self.place.clone() else {
            return Ok(());
        };
        self.failed = true;
        self.conn = Connection::open_in_memory()?;
        self.lock = None;
        *self = Self::open_with(&place.path, &place.backups)?.store;
        Ok(())
    }

    /// From here on nothing of what is overwritten stays in the bytes of the file or beside it.
    pub fn begin_wiping(&mut self) -> Result<()> {
        if self.read_only.is_some() {
            return Err(Error::ReadOnly);
        }
        let set = "PRAGMA secure_delete = ON; PRAGMA journal_size_limit = 0";
        Ok(self.conn.execute_batch(set)?)
    }

    /// Writes the whole file anew, if that is wanted, so that no trace of what was overwritten
    /// before stays either. Ends what [`Store::begin_wiping`] began.
    pub fn finish_wiping(&mut self, anew: bool) -> Result<()> {
        let written = if anew { self.write_anew() } else { Ok(()) };
        let set = "PRAGMA secure_delete = OFF; PRAGMA journal_size_limit = -1";
        self.conn.execute_batch(set)?;
        written
    }

    fn write_anew(&self) -> Result<()> {
        // VACUUM works in a database that it attaches.
        let before = self.conn.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 1)?;
        // What VACUUM writes first is as big as the file.
        let done = self.conn.execute_batch("PRAGMA temp_store = FILE; VACUUM");
        self.conn.execute_batch("PRAGMA temp_store = MEMORY")?;
        self.conn.set_limit(Limit::SQLITE_LIMIT_ATTACHED, before)?;
        Ok(done?)
    }

    /// Writes a backup into `dir`, unless the newest one there has all that the file has.
    pub fn backup(&self, dir: &Path, now: DateTime<FixedOffset>) -> Result<Option<PathBuf>> {
        match self.path() {
            Some(path) => backup::write_if_changed(&self.conn, path, dir, now),
            None => Ok(None),
        }
    }

    /// Saves all that is open under another name, even if the file itself is gone.
    pub fn save_copy(&self, to: &Path) -> Result<()> {
        if to.symlink_metadata().is_ok() {
            return Err(Error::Exists(to.to_owned()));
        }
        let part = files::side(to, ".part");
        files::remove(&part).map_err(files::failed(&part))?;
        let copied = backup::copy_whole(&self.conn, &part);
        let saved = copied.and_then(|_| files::rename_new(&part, to));
        if saved.is_err() {
            files::remove(&part).ok();
        }
        saved
    }

    /// Puts a backup in the place of the open file, and opens it. Returns where the file as it
    /// was is kept. A damaged backup changes nothing.
    pub fn restore(&mut self, backup: &Path) -> Result<Option<PathBuf>> {
        let Some(place) = self.place.clone() else {
            return Ok(None);
        };
        if self.read_only.is_some() {
            return Err(Error::ReadOnly);
        }
        self.conn = Connection::open_in_memory()?;
        self.lock = None;
        let kept = restore::restore(backup, &place.path, &place.backups);
        self.reopen()?;
        kept
    }
}

fn commit(conn: &Transaction<'_>) -> Result<()> {
    match conn.execute_batch("COMMIT").map_err(Error::from) {
        Ok(()) => Ok(()),
        Err(Error::Dangling { .. }) => Err(Error::Dangling {
            orphans: links::orphans(conn)?,
        }),
        Err(err) => Err(err),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Id;
    use crate::domain::organizations::Organization;
    use crate::store::{self, Unfit};

    const HEAD: Head<'static> = Head {
        op: "add-organization",
        at: "",
        actor: "",
        undoes: None,
    };

    fn add(store: &mut Store) -> Result<()> {
        let new = Organization::new(Id::new());
        store.transact(&HEAD, |tx| tx.insert(&new)).map(drop)
    }

    fn count(store: &Store) -> Result<usize> {
        Ok(store::table::all::<Organization>(store.reader())?.len())
    }

    #[test]
    fn when_the_disk_comes_back_the_work_goes_on() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("Город.veche");
        let mut store = Store::create(&path).unwrap().store;
        add(&mut store).unwrap();
        // The stick is pulled out, and the connection with it.
        let away = dir.path().join("away");
        std::fs::rename(&path, &away).unwrap();
        store.conn = Connection::open_in_memory().unwrap();
        store.failed = true;
        for _ in 0..2 {
            let err = add(&mut store).unwrap_err();
            assert!(
                matches!(
                    err,
                    Error::Open {
                        why: Unfit::Missing,
                        ..
                    }
                ),
                "{err}"
            );
            assert!(
                matches!(count(&store), Err(Error::Unreachable(_))),
                "no empty lists"
            );
        }
        std::fs::rename(&away, &path).unwrap();
        add(&mut store).unwrap();
        assert_eq!(count(&store).unwrap(), 2);
    }

    #[test]
    fn a_refused_step_leaves_the_connection_alone() {
        let mut store = Store::in_memory().unwrap();
        add(&mut store).unwrap();
        let refused = store.transact::<(), _>(&HEAD, |_| Err(Error::ReadOnly));
        assert!(refused.is_err());
        add(&mut store).unwrap();
        assert_eq!(count(&store).unwrap(), 2);
    }
}
