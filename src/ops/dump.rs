//! All records out of the file, and into a new one.

use super::{Error, Office, Op, Result};
use crate::store::rows::{self, Fields};
use crate::store::{self, TABLES, TableInfo};

impl Office {
    /// The rows of every table in the order of the schema, by the keys of the records.
    pub fn dump(&self) -> Result<Vec<(&'static str, Vec<Fields>)>> {
        let tables = TABLES.iter().map(|table| {
            let rows = rows::all(self.reader(), table)?;
            Ok((table.name, rows))
        });
        tables.collect()
    }

    /// Adds all rows of a dump as one step: all of them, or none when one does not fit.
    pub fn load(&mut self, tables: &[(String, Vec<Fields>)]) -> Result<()> {
        self.transact(Op::LoadDump, |tx| {
            for (name, rows) in tables {
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
            Ok(())
        })
    }
}
