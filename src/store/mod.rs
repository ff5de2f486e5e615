//! The SQLite file: all SQL of the program is below this folder.

pub mod agenda;
pub mod agreements;
pub mod assignments;
pub mod awards;
mod columns;
pub mod commissions;
pub mod contests;
mod drafts;
pub mod entries;
mod error;
pub mod events;
pub mod journal;
mod links;
mod lock;
mod migrate;
mod opening;
pub mod organizations;
pub mod people;
pub mod plans;
pub mod polls;
pub mod rows;
mod schema;
pub mod sessions;
pub mod summary;
pub mod table;
mod tables;
pub mod tos;
pub mod town;
mod triggers;
mod txn;

use std::path::{Path, PathBuf};

use rusqlite::{Connection, Transaction, TransactionBehavior};

pub use drafts::{load as draft, names as draft_names};
pub use error::{ChangedSince, Error, Later, Orphan, Result, Unfit};
use journal::Head;
pub use links::{orphans, users};
pub use lock::Holder;
pub use opening::{Note, Opened};
pub use schema::{APPLICATION_ID, VERSION};
pub use table::Table;
pub use tables::{TABLES, TableInfo};
pub use txn::Txn;

/// What questions are asked of. It knows how to write too, so it does not leave `store` and `ops`.
pub type Reader = Connection;

/// The open file.
pub struct Store {
    conn: Connection,
    path: Option<PathBuf>,
}

impl Store {
    /// A file of memory only, for tests.
    pub fn in_memory() -> Result<Self> {
        let conn = Connection::open_in_memory()?;
        schema::create(&conn)?;
        opening::set_up(&conn)?;
        Ok(Self { conn, path: None })
    }

    /// For questions only: what is written past [`Store::transact`] belongs to no step.
    pub fn reader(&self) -> &Reader {
        &self.conn
    }

    /// Where the file is; `None` for one of memory only.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Runs `work` as one step of the journal; nothing of it stays if it fails.
    /// Returns the key of the step, or `None` if nothing changed.
    pub fn transact<R, E: From<Error>>(
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
            // The disk may have failed after the commit itself was durable.
            Err(Error::Disk(_)) if journal::has_step(&self.conn, uid)? => Ok((output, Some(step))),
            Err(err) => Err(err.into()),
        }
    }

    /// Keeps what is typed and not saved yet.
    pub fn save_draft(&mut self, name: &str, at: &str, json: &str) -> Result<()> {
        let conn = self.begin()?;
        drafts::save(&conn, name, at, json)?;
        commit(&conn)
    }

    pub fn clear_draft(&mut self, name: &str) -> Result<()> {
        let conn = self.begin()?;
        drafts::clear(&conn, name)?;
        commit(&conn)
    }

    fn begin(&mut self) -> Result<Transaction<'_>> {
        let behavior = TransactionBehavior::Immediate;
        Ok(self.conn.transaction_with_behavior(behavior)?)
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
