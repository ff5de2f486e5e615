//! Taking steps back, and the steps taken back again.

use super::{Office, Op, Progress, Refusal, Result};
use crate::store::{Store, journal};

#[derive(Clone, Copy, Debug)]
pub(super) struct Step {
    id: i64,
    op: Op,
}

/// What can be undone and redone next, the last one first.
#[derive(Default)]
pub(super) struct Stacks {
    undo: Vec<Step>,
    redo: Vec<Step>,
}

impl Office {
    /// What [`Office::undo`] would take back.
    pub fn undo_op(&self) -> Option<Op> {
        self.stacks.undo.last().map(|step| step.op)
    }

    /// What [`Office::redo`] would do again.
    pub fn redo_op(&self) -> Option<Op> {
        self.stacks.redo.last().map(|step| step.op)
    }

    /// Takes the last step back: whole, or not at all if a field of it has changed since.
    pub fn undo(&mut self) -> Result<()> {
        self.undo_telling(&mut |_| true)
    }

    /// As [`Office::undo`], telling how many changes are taken back.
    pub fn undo_telling(&mut self, progress: Progress<'_>) -> Result<()> {
        match self.stacks.undo.last() {
            Some(&step) => self.revert(step, progress),
            None => Ok(()),
        }
    }

    /// How many changes [`Office::undo`] would take back.
    pub fn undo_size(&self) -> Result<u32> {
        let last = self.stacks.undo.last();
        self.size(last)
    }

    /// How many changes [`Office::redo`] would do again.
    pub fn redo_size(&self) -> Result<u32> {
        let last = self.stacks.redo.last();
        self.size(last)
    }

    fn size(&self, step: Option<&Step>) -> Result<u32> {
        let found = step.map(|it| journal::step(self.store.reader(), it.id));
        let found = found.transpose()?.flatten();
        Ok(found.map_or(0, |it| it.changes))
    }

    /// A redo is the undo of an undo, so there is one mechanism and one journal.
    pub fn redo(&mut self) -> Result<()> {
        self.redo_telling(&mut |_| true)
    }

    /// As [`Office::redo`], telling how many changes are done again.
    pub fn redo_telling(&mut self, progress: Progress<'_>) -> Result<()> {
        match self.stacks.redo.last() {
            Some(&step) => self.revert(step, progress),
            None => Ok(()),
        }
    }

    /// Takes back one step of the journal, however old, if no field of it has changed since.
    /// That is a step of its own.
    pub fn undo_step(&mut self, id: i64) -> Result<()> {
        let step = journal::step(self.store.reader(), id)?;
        match step.and_then(|it| it.known_op()) {
            Some(Op::ErasePerson) => Err(Refusal::ErasedForGood.into()),
            Some(op) => self.revert(Step { id, op }, &mut |_| true),
            None => Err(Refusal::UnknownStep.into()),
        }
    }

    /// The last change first, a few at a time: an import has a million of them.
    fn revert(&mut self, step: Step, progress: Progress<'_>) -> Result<()> {
        const AT_A_TIME: u32 = 500;
        self.commit(step.op, Some(step.id), |tx| {
            let mut before = i64::MAX;
            let mut done = 0;
            loop {
                let changes = journal::last_changes(tx.reader(), step.id, before, AT_A_TIME)?;
                let Some(last) = changes.last() else {
                    return Ok(());
                };
                before = last.id;
                for change in &changes {
                    tx.put_back(change)?;
                }
                done += changes.len();
                if !progress(done) {
                    return Err(Refusal::Cancelled.into());
                }
            }
        })
    }
}

impl Stacks {
    /// The stacks as the steps in the file leave them, so that undo outlives the program.
    pub(super) fn read(store: &Store) -> Result<Self> {
        let mut stacks = Self::default();
        for (id, op, undoes) in journal::outline(store.reader())? {
            match Op::from_code(&op) {
                Some(op) => stacks.note(id, op, undoes),
                None => stacks = Self::default(), // Such as a migration: no way back past it.
            }
        }
        Ok(stacks)
    }

    /// Takes a step into account, be it just made or read back from the file.
    pub(super) fn note(&mut self, id: i64, op: Op, undoes: Option<i64>) {
        if matches!(op, Op::LoadDump | Op::ErasePerson) && undoes.is_none() {
            // One filled the file, and a slip of Ctrl+Z must not empty it again; past the other
            // there is no way back.
            *self = Self::default();
            return;
        }
        let step = Step { id, op };
        let is_last = |stack: &[Step]| undoes.is_some() && stack.last().map(|it| it.id) == undoes;
        if is_last(&self.undo) {
            self.undo.pop();
            self.redo.push(step);
        } else if is_last(&self.redo) {
            self.redo.pop();
            self.undo.push(step);
        } else {
            self.undo.push(step);
            self.redo.clear();
        }
    }
}
