//! Bringing a file of an older version to this one: a backup first, then one transaction.

use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use super::checks::{unfit, unfit_of};
use super::journal::{self, Head};
use super::opening::Note;
use super::schema::{self, VERSION};
use super::tables::TABLES;
use super::{Result, Unfit, backup, rows, triggers};

/// `MIGRATIONS[n]` brings a file of version `n + 1` to the next one. Never edit one that was released.
pub(super) const MIGRATIONS: &[&str] = &[];

/// The step of the journal past which nothing can be undone: no use-case has this code.
const OP: &str = "upgrade-file";

/// Does nothing to a file of this version.
pub(super) fn bring_up(
    conn: &mut Connection,
    from: u32,
    path: &Path,
    backups: &Path,
) -> Result<Option<Note>, Unfit> {
    if from == VERSION {
        return Ok(None);
    }
    no_strangers(conn)?;
    let now = chrono::Local::now().fixed_offset();
    let backup = backup::write(conn, path, backups, now).map_err(unfit_of)?;
    run(conn, from, MIGRATIONS).map_err(unfit_of)?;
    Ok(Some(Note::Upgraded { from, backup }))
}

/// All steps from version `from` on, or none of them.
fn run(conn: &mut Connection, from: u32, migrations: &[&str]) -> Result<()> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    drop_triggers(&tx)?;
    for migration in &migrations[from as usize - 1..] {
        tx.execute_batch(migration)?;
    }
    for table in TABLES {
        rows::renew_sort_keys(&tx, table)?;
    }
    for trigger in triggers::all() {
        tx.execute_batch(&trigger)?;
    }
    let at = chrono::Local::now()
        .format("%Y-%m-%dT%H:%M:%S%:z")
        .to_string();
    let head = Head {
        op: OP,
        at: &at,
        actor: "",
        undoes: None,
    };
    let (step, _) = journal::begin(&tx, &head)?;
    journal::finish(&tx, step)?;
    tx.pragma_update(None, "user_version", migrations.len() as u32 + 1)?;
    if let Err(why) = schema::compare(&tx)? {
        return Err(super::Error::Rule(why.to_string()));
    }
    tx.commit()?;
    Ok(())
}

/// A view or a virtual table could run something foreign while the migrations read it.
fn no_strangers(conn: &Connection) -> Result<(), Unfit> {
    let sql = "SELECT name FROM sqlite_schema
               WHERE type = 'view' OR type = 'table' AND sql NOT LIKE 'CREATE TABLE%' LIMIT 1";
    let mut select = conn.prepare(sql).map_err(unfit)?;
    let mut rows = select.query([]).map_err(unfit)?;
    match rows.next().map_err(unfit)? {
        None => Ok(()),
        Some(row) => {
            let what: String = row.get(0).map_err(unfit)?;
            Err(Unfit::ForeignSchema { what })
        }
    }
}

/// Those of the older version note columns that may be gone; foreign ones must not run at all.
fn drop_triggers(conn: &Connection) -> Result<()> {
    let mut select = conn.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")?;
    let names = select.query_map([], |row| row.get(0))?;
    for name in names.collect::<rusqlite::Result<Vec<String>>>()? {
        let name = name.replace('"', "\"\"");
        conn.execute_batch(&format!("DROP TRIGGER \"{name}\""))?;
    }
    Ok(())
}
