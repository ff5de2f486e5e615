//! What a use-case writes through, inside its one transaction.

use super::attachments;
use super::erasing::{self, Traces};
use super::journal::{self, Change, Kind};
use super::links;
use super::rows::{self, Fields};
use super::tables::TableInfo;
use super::{Error, Reader, Result, Table, table};
use crate::domain::Id;

/// The step under way. The triggers note what is written here.
pub struct Txn<'a> {
    conn: &'a Reader,
}

impl<'a> Txn<'a> {
    pub(super) fn new(conn: &'a Reader) -> Self {
        Self { conn }
    }

    /// For the questions of `store`; it must not write.
    pub fn reader(&self) -> &'a Reader {
        self.conn
    }

    pub fn get<T: Table>(&self, id: Id<T>) -> Result<T> {
        table::get(self.conn, id)
    }

    pub fn find<T: Table>(&self, id: Id<T>) -> Result<Option<T>> {
        table::find(self.conn, id)
    }

    pub fn insert<T: Table>(&mut self, new: &T) -> Result<()> {
        table::insert(self.conn, new)
    }

    pub fn update<T: Table>(&mut self, new: &T) -> Result<()> {
        table::update(self.conn, new)
    }

    pub fn delete<T: Table>(&mut self, id: Id<T>) -> Result<()> {
        table::delete(self.conn, id)
    }

    /// Makes the children of an aggregate what they are wanted to be: adds the new, changes the
    /// changed, deletes those no longer there.
    pub fn sync<T: Table + PartialEq>(&mut self, stored: &[T], wanted: &[T]) -> Result<()> {
        for old in stored {
            if !wanted.iter().any(|it| it.id() == old.id()) {
                self.delete(old.id())?;
            }
        }
        for new in wanted {
            match stored.iter().find(|it| it.id() == new.id()) {
                None => self.insert(new)?,
                Some(old) if old != new => self.update(new)?,
                Some(_) => (),
            }
        }
        Ok(())
    }

    /// Makes all that points at the record `from` of a table point at `to`.
    pub fn repoint(&mut self, table: &str, from: &str, to: &str) -> Result<()> {
        for user in super::TABLES {
            for (column, parent) in links::links(self.conn, user.name)? {
                if parent == table {
                    rows::repoint(self.conn, user, &column, from, to)?;
                }
            }
        }
        Ok(())
    }

    /// Keeps the bytes of a document; gives their sum.
    pub fn keep_content(&mut self, bytes: &[u8]) -> Result<String> {
        attachments::keep(self.conn, bytes)
    }

    /// Takes the bytes of a document from a dump.
    pub fn load_content(&mut self, fields: &Fields) -> Result<()> {
        attachments::load(self.conn, fields)
    }

    /// Lets go of the bytes of documents that nothing names any more.
    pub fn sweep_contents(&mut self) -> Result<()> {
        attachments::sweep(self.conn)
    }

    /// Erases the data of a person in the records and in what is typed; how many values that were.
    pub fn erase_records(&mut self, traces: &Traces) -> Result<u32> {
        erasing::erase_drafts(self.conn, traces)?;
        erasing::erase_records(self.conn, traces)
    }

    /// Masks the data of a person in the journal, this step included.
    pub fn erase_journal(&mut self, traces: &Traces) -> Result<()> {
        erasing::erase_journal(self.conn, traces)
    }

    /// Adds a row that came without its record, such as from a dump.
    pub fn insert_row(&mut self, table: &TableInfo, fields: &Fields) -> Result<()> {
        rows::add(self.conn, table, fields)?;
        let id = fields.get("id").and_then(serde_json::Value::as_str);
        (table.read)(self.conn, id.unwrap_or_default())
    }

    /// Makes the record what it was before the change, unless it has changed since.
    pub fn put_back(&mut self, change: &Change) -> Result<()> {
        let table = TableInfo::find(&change.table).ok_or_else(|| Error::UnknownColumn {
            table: change.table.clone(),
            column: String::new(),
        })?;
        let done = match change.kind {
            Kind::Added => rows::remove(self.conn, table, &change.record, &change.data)?,
            Kind::Changed => rows::change_back(self.conn, table, &change.record, &change.data)?,
            Kind::Removed => match rows::add(self.conn, table, &change.data) {
                Ok(()) => true,
                Err(Error::Duplicate { columns, .. }) if columns == ["id"] => false,
                Err(err) => return Err(err),
            },
        };
        if done {
            Ok(())
        } else {
            Err(journal::changed_since(self.conn, change)?)
        }
    }
}
