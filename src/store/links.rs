//! Who points to whom: asked before a record is removed, and of a file that was edited elsewhere.

use super::tables::TABLES;
use super::{Orphan, Reader, Result};

/// How many rows of each table point at this record, through which column.
pub fn users(conn: &Reader, table: &str, id: &str) -> Result<Vec<(&'static str, u32)>> {
    let mut users = Vec::new();
    for user in TABLES {
        let mut count = 0;
        for (column, parent) in links(conn, user.name)? {
            if parent == table {
                let sql = format!("SELECT count(*) FROM {} WHERE \"{column}\" = ?1", user.name);
                let found: u32 = conn
                    .prepare_cached(&sql)?
                    .query_row([id], |row| row.get(0))?;
                count += found;
            }
        }
        if count > 0 {
            users.push((user.name, count));
        }
    }
    Ok(users)
}

/// The columns of a table that point elsewhere, each with the table it points into.
pub(super) fn links(conn: &Reader, table: &str) -> Result<Vec<(String, String)>> {
    let sql = "SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?1)";
    let mut select = conn.prepare_cached(sql)?;
    let rows = select.query_map([table], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// All records that point to one that is not there.
pub fn orphans(conn: &Reader) -> Result<Vec<Orphan>> {
    let sql = "SELECT \"table\", rowid, parent, fkid FROM pragma_foreign_key_check";
    let mut select = conn.prepare(sql)?;
    let rows = select.query_map([], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
    })?;
    let mut orphans = Vec::new();
    for row in rows {
        let (table, rowid, parent, link): (String, i64, String, i64) = row?;
        orphans.push(orphan(conn, table, rowid, parent, link)?);
    }
    orphans.sort();
    Ok(orphans)
}

fn orphan(conn: &Reader, table: String, rowid: i64, parent: String, link: i64) -> Result<Orphan> {
    let sql = "SELECT \"from\" FROM pragma_foreign_key_list(?1) WHERE id = ?2";
    let column = conn
        .prepare_cached(sql)?
        .query_row((&table, link), |row| row.get(0))?;
    let id = conn
        .prepare_cached(&format!("SELECT id FROM \"{table}\" WHERE rowid = ?1"))?
        .query_row([rowid], |row| super::table::cell(row, "id"))?;
    Ok(Orphan {
        table,
        id,
        column,
        parent,
    })
}
