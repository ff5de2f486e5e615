//! All records out of the file, and into a new one.

use super::{Error, Office, Op, Refusal, Result};
use crate::store::attachments::CONTENT;
use crate::store::rows::{self, Fields};
use crate::store::{self, TABLES, TableInfo, Txn};

impl Office {
    /// The rows of every table in the order of the schema, by the keys of the records.
    pub fn dump(&self) -> Result<Vec<(&'static str, Vec<Fields>)>> {
        let tables = TABLES.iter().map(|table| {
            let rows = rows::all(self.reader(), table)?;
            Ok((table.name, rows))
        });
        let mut tables: Vec<(&'static str, Vec<Fields>)> = tables.collect::<Result<_>>()?;
        tables.push((CONTENT, store::attachments::dump(self.reader())?));
        Ok(tables)
    }

    /// Adds all rows of a dump as one step: all of them, or none when one does not fit.
    pub fn load(&mut self, tables: &[(String, Vec<Fields>)]) -> Result<()> {
        self.transact(Op::LoadDump, |tx| {
            for (name, rows) in tables {
                if name == CONTENT {
                    load_contents(tx, rows)?;
                    continue;
                }
                let table = TableInfo::find(name).ok_or_else(|| store::Error::UnknownColumn {
                    table: name.clone(),
                    column: String::new(),
                })?;
                for (at, row) in rows.iter().enumerate() {
                    tx.insert_row(table, row).map_err(|source| Error::BadRow {
                        table: table.name,
                        row: at + 1,
                        source,
                    })?;
                }
            }
            match store::attachments::without_content(tx.reader())? {
                Some(it) => Err(Refusal::NoContent { name: it.name }.into()),
                None => Ok(()),
            }
        })
    }
}

/// The bytes of attached documents, as the last table of a dump.
fn load_contents(tx: &mut Txn<'_>, rows: &[Fields]) -> Result<()> {
    for (at, row) in rows.iter().enumerate() {
        tx.load_content(row).map_err(|source| Error::BadRow {
            table: CONTENT,
            row: at + 1,
            source,
        })?;
    }
    Ok(())
}
