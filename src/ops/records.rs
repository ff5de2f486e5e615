//! The plain use-cases of plain records: read, add, change, remove.

use super::{Office, Op, Refusal, Result};
use crate::domain::Id;
use crate::store::{self, Table};

impl Office {
    /// The record with this key, or `None` if there is none (any more).
    pub fn find<T: Table>(&self, id: Id<T>) -> Result<Option<T>> {
        Ok(store::table::find(self.reader(), id)?)
    }

    /// The record with this key; an error if there is none.
    pub fn get<T: Table>(&self, id: Id<T>) -> Result<T> {
        Ok(store::table::get(self.reader(), id)?)
    }

    /// All records of a kind, by name if they have one.
    pub fn all<T: Table>(&self) -> Result<Vec<T>> {
        Ok(store::table::all(self.reader())?)
    }

    pub fn add<T: Table>(&mut self, op: Op, new: &T) -> Result<()> {
        self.transact(op, |tx| Ok(tx.insert(new)?))
    }

    pub fn change<T: Table>(&mut self, op: Op, new: &T) -> Result<()> {
        self.transact(op, |tx| Ok(tx.update(new)?))
    }

    /// Removes a record that no other one points at.
    pub fn remove<T: Table>(&mut self, op: Op, id: Id<T>) -> Result<()> {
        self.transact(op, |tx| {
            let users = store::users(tx.reader(), T::NAME, &id.to_string())?;
            if !users.is_empty() {
                let table = T::NAME;
                return Err(Refusal::InUse { table, users }.into());
            }
            Ok(tx.delete(id)?)
        })
    }
}
