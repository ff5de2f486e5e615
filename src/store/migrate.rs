//! Bringing a file of an older version to this one: a backup first, then one transaction.
//!
//! A migration is plain SQL in `migrations/vN.sql`. What it leaves must be what `schema.sql` says,
//! in the same words: a column that `ALTER TABLE` adds with a default has it there too.

use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use super::checks::{unfit, unfit_of};
use super::journal::{self, Head};
use super::opening::Note;
use super::schema::{self, VERSION};
use super::tables::TABLES;
use super::{Result, Unfit, backup, rows, triggers};

/// `MIGRATIONS[n]` brings a file of version `n + 1` to the next one. Never edit one that was released.
pub(super) const MIGRATIONS: &[&str] = &[
    include_str!("migrations/v2.sql"),
    include_str!("migrations/v3.sql"),
];

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Error, orphans};

    const OLD: &str = "ALTER TABLE organization DROP COLUMN since; PRAGMA user_version = 1";
    const MIGRATION: &str = "ALTER TABLE organization ADD COLUMN since TEXT";

    /// A file of the version before, with one record and one step.
    fn old() -> Connection {
        let conn = Connection::open_in_memory().unwrap();
        schema::create(&conn).unwrap();
        drop_triggers(&conn).unwrap();
        conn.execute_batch(OLD).unwrap();
        let id = uuid::Uuid::now_v7().to_string();
        conn.execute(
            "INSERT INTO organization (id, name, short_name, kind, leader_post, phone, email, address, inn, ogrn, note, sort_key)
             VALUES (?1, 'Совет', '', 'ngo', '', '', '', '', '', '', '', '')",
            [id],
        )
        .unwrap();
        conn
    }

    fn name_and_key(conn: &Connection) -> (String, String) {
        let sql = "SELECT name, sort_key FROM organization";
        conn.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))
            .unwrap()
    }

    #[test]
    fn an_old_file_becomes_a_new_one_with_its_records() {
        let mut conn = old();
        run(&mut conn, 1, &[MIGRATION]).unwrap();
        schema::compare(&conn).unwrap().unwrap();
        let expected = ("Совет".to_owned(), "совет".to_owned());
        assert_eq!(name_and_key(&conn), expected, "sort keys are made anew");
        let version: u32 = conn
            .pragma_query_value(None, "user_version", |row| row.get(0))
            .unwrap();
        assert_eq!(version, 2);
        let steps = journal::outline(&conn).unwrap();
        assert_eq!(steps[0].1, OP, "nothing before it can be undone");
        assert!(journal::changes(&conn, steps[0].0).unwrap().is_empty());
        assert!(orphans(&conn).unwrap().is_empty());
        conn.execute("UPDATE organization SET since = '2020'", [])
            .unwrap();
        assert_eq!(
            journal::outside(&conn).unwrap().len(),
            1,
            "the journal is on again"
        );
    }

    #[test]
    fn a_migration_that_fails_or_misses_the_schema_leaves_the_old_file() {
        for migration in ["ALTER TABLE organization ADD COLUMN other TEXT", "nonsense"] {
            let mut conn = old();
            let failed = run(&mut conn, 1, &[MIGRATION, migration]);
            assert!(
                matches!(failed, Err(Error::Rule(_) | Error::Sqlite(_))),
                "{failed:?}"
            );
            let sql = "SELECT count(*) FROM pragma_table_info('organization') WHERE name = 'since'";
            let columns: u32 = conn.query_row(sql, [], |row| row.get(0)).unwrap();
            assert_eq!(columns, 0);
            assert!(journal::outline(&conn).unwrap().is_empty());
        }
    }

    #[test]
    fn views_and_virtual_tables_of_an_old_file_are_not_read() {
        let conn = old();
        no_strangers(&conn).unwrap();
        conn.execute_batch("CREATE VIEW evil AS SELECT 1").unwrap();
        assert!(matches!(
            no_strangers(&conn),
            Err(Unfit::ForeignSchema { .. })
        ));
    }
}
