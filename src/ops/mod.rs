//! Everything the office can do to its file: one method a use-case, each a single transaction
//! that is journalled and can be undone.

mod acts;
mod agreements;
mod assignments;
mod attachments;
mod awards;
mod commissions;
mod contest_refusals;
mod contests;
mod drafts;
mod dump;
mod duplicates;
mod erase;
mod error;
mod events;
mod file;
mod home;
mod involvements;
mod journal;
mod minutes_versions;
mod op;
mod opening;
mod people;
mod phrases;
mod plans;
mod records;
mod register_papers;
mod search;
mod session_papers;
mod sessions;
mod summary;
mod territories;
mod tos;
mod tos_import;
mod town;
mod undo;

pub use crate::store::search::SearchReading;
pub use attachments::check_size;
pub use contest_refusals::{ContestRefusal, MissingMark};
pub use duplicates::{Differing, Merge, Side};
pub use error::{Error, Refusal, Result};
pub use journal::{Change, Entry, Field, Kind, Step};
pub use op::Op;
pub use opening::{
    Backup, ChangedSince, Condition, ENDING, Holder, Note, Orphan, ReadOnly, SCHEMA_VERSION,
    StoreError, Unfit, backup_condition, backups, backups_folder, newest_good_backup,
};
pub use people::PeopleReading;
pub use tos::TosReading;

pub use tos_import::Progress;

use crate::store::{Reader, Store, Txn};
use undo::Stacks;

/// The instant now as ISO 8601 with the offset.
pub type Clock = Box<dyn Fn() -> String + Send>;

/// The open file with its rules. Reads are plain questions; every write is a step.
pub struct Office {
    store: Store,
    actor: String,
    clock: Clock,
    stacks: Stacks,
    revision: u64,
}

impl Office {
    pub fn new(
        store: Store,
        actor: &str,
        clock: impl Fn() -> String + Send + 'static,
    ) -> Result<Self> {
        let stacks = Stacks::read(&store)?;
        Ok(Self {
            store,
            actor: actor.to_owned(),
            clock: Box::new(clock),
            stacks,
            revision: 1,
        })
    }

    /// Grows with every step; a view reads again when it differs from its own.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Whose changes are noted from now on.
    pub fn set_actor(&mut self, actor: &str) {
        actor.clone_into(&mut self.actor);
    }

    /// The instant now, as steps note it.
    pub(crate) fn instant(&self) -> String {
        (self.clock)()
    }

    pub fn into_store(self) -> Store {
        self.store
    }

    /// For the questions of `store`.
    pub(crate) fn reader(&self) -> &Reader {
        self.store.reader()
    }

    /// Runs `work` as one step; nothing of it stays if it fails.
    pub(crate) fn transact<R>(
        &mut self,
        op: Op,
        work: impl FnOnce(&mut Txn<'_>) -> Result<R>,
    ) -> Result<R> {
        self.commit(op, None, work)
    }

    fn commit<R>(
        &mut self,
        op: Op,
        undoes: Option<i64>,
        work: impl FnOnce(&mut Txn<'_>) -> Result<R>,
    ) -> Result<R> {
        let at = (self.clock)();
        let head = crate::store::journal::Head {
            op: op.code(),
            at: &at,
            actor: &self.actor,
            undoes,
        };
        let (output, step) = self.store.transact(&head, work)?;
        if let Some(id) = step {
            self.stacks.note(id, op, undoes);
            self.revision += 1;
        }
        Ok(output)
    }
}
