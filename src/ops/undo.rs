//! Taking steps back, and the steps taken back again.

use super::{Office, Op, Refusal, Result};
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
        match self.stacks.undo.last() {
            Some(&step) => self.revert(step),
            None => Ok(()),
        }
    }

    /// A redo is the undo of an undo, so there is one mechanism and one journal.
    pub fn redo(&mut self) -> Result<()> {
        match self.stacks.redo.last() {
            Some(&step) => self.revert(step),
            None => Ok(()),
        }
    }

    /// Takes back one step of the journal, however old, if no field of it has changed since.
    /// That is a step of its own.
    pub fn undo_step(&mut self, id: i64) -> Result<()> {
        let step = journal::step(self.store.reader(), id)?;
        match step.and_then(|it| it.known_op()) {
            Some(Op::ErasePerson) => Err(Refusal::ErasedForGood.into()),
            Some(op) => self.revert(Step { id, op }),
            None => Err(Refusal::UnknownStep.into()),
        }
    }

    fn revert(&mut self, step: Step) -> Result<()> {
        let changes = journal::changes(self.store.reader(), step.id)?;
        self.commit(step.op, Some(step.id), |tx| {
            let mut back = changes.iter().rev();
            Ok(back.try_for_each(|change| tx.put_back(change))?)
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
