//! The journal: who did what and when, and what each field was and became.

use rusqlite::{OptionalExtension, Row};
use serde_json::Value;
use uuid::Uuid;

use super::rows::Fields;
use super::table::marked;
use super::{ChangedSince, Error, Later, Reader, Result};

/// What is known of a step before its changes.
#[derive(Clone, Copy, Debug)]
pub struct Head<'a> {
    pub op: &'a str,
    pub at: &'a str,
    pub actor: &'a str,
    /// The step that this one takes back.
    pub undoes: Option<i64>,
}

/// One use-case done.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    pub id: i64,
    pub at: String,
    pub actor: String,
    pub op: String,
    pub undoes: Option<i64>,
    /// The last step that took this one back.
    pub undone_by: Option<i64>,
    /// How many records it changed.
    pub changes: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Added,
    Changed,
    Removed,
}

/// What happened to one record.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub id: i64,
    /// `None`: it was changed by another tool.
    pub step: Option<i64>,
    pub table: String,
    pub record: String,
    pub kind: Kind,
    pub(super) data: Fields,
}

/// One field of a [`Change`], as text; `None` is a field that was, or became, empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    pub name: String,
    pub was: Option<String>,
    pub became: Option<String>,
}

impl Change {
    pub fn fields(&self) -> Vec<Field> {
        let field = |(name, value): (&String, &Value)| {
            let (was, became) = match self.kind {
                Kind::Added => (None, plain(value)),
                Kind::Changed => (plain(&value[0]), plain(&value[1])),
                Kind::Removed => (plain(value), None),
            };
            Field {
                name: name.clone(),
                was,
                became,
            }
        };
        self.data.iter().map(field).collect()
    }
}

fn plain(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        value => Some(value.to_string()),
    }
}

/// Opens a step: what the triggers see until [`finish`] belongs to it.
pub(super) fn begin(conn: &Reader, head: &Head<'_>) -> Result<(i64, Uuid)> {
    let uid = Uuid::now_v7();
    conn.prepare_cached(
        "INSERT INTO journal_step (uid, at, actor, op, undoes) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute((uid.to_string(), head.at, head.actor, head.op, head.undoes))?;
    let step = conn.last_insert_rowid();
    set_now(conn, Some(step))?;
    Ok((step, uid))
}

/// Closes the step; says whether it changed anything.
pub(super) fn finish(conn: &Reader, step: i64) -> Result<bool> {
    set_now(conn, None)?;
    let changed = conn
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM journal_change WHERE step = ?1)")?
        .query_row([step], |row| row.get(0))?;
    Ok(changed)
}

fn set_now(conn: &Reader, step: Option<i64>) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO journal_now (one, step) VALUES (1, ?1)
         ON CONFLICT (one) DO UPDATE SET step = excluded.step",
    )?
    .execute([step])?;
    Ok(())
}

/// Whether the step with this `uid` is in the file: asked after a commit that failed.
pub(super) fn has_step(conn: &Reader, uid: Uuid) -> Result<bool> {
    let found = conn.query_row(
        "SELECT EXISTS (SELECT 1 FROM journal_step WHERE uid = ?1)",
        [uid.to_string()],
        |row| row.get(0),
    )?;
    Ok(found)
}

/// Of every step from the first: its key, its op and the step it takes back.
pub fn outline(conn: &Reader) -> Result<Vec<(i64, String, Option<i64>)>> {
    let mut select = conn.prepare_cached("SELECT id, op, undoes FROM journal_step ORDER BY id")?;
    let rows = select.query_map([], |row| {
        Ok((row.get("id")?, text(row, "op")?, row.get("undoes")?))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

const STEP: &str = "SELECT id, at, actor, op, undoes,
    (SELECT max(id) FROM journal_step AS later WHERE later.undoes = step.id) AS undone_by,
    (SELECT count(*) FROM journal_change WHERE step = step.id) AS changes
    FROM journal_step AS step";

/// The last steps before `before`, the newest first.
pub fn steps(conn: &Reader, before: Option<i64>, limit: u32) -> Result<Vec<Step>> {
    let sql = format!("{STEP} WHERE id < ?1 ORDER BY id DESC LIMIT ?2");
    let mut select = conn.prepare_cached(&sql)?;
    let rows = select.query_map((before.unwrap_or(i64::MAX), limit), step_from)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn step(conn: &Reader, id: i64) -> Result<Option<Step>> {
    let mut select = conn.prepare_cached(&format!("{STEP} WHERE id = ?1"))?;
    Ok(select.query_row([id], step_from).optional()?)
}

/// What a step changed, in its order.
pub fn changes(conn: &Reader, step: i64) -> Result<Vec<Change>> {
    select_changes(conn, "WHERE step = ?1 ORDER BY id", [step])
}

/// The last changes of a step before `before`, the newest first: a step may have a million of them,
/// which are too many to be held at once.
pub fn last_changes(conn: &Reader, step: i64, before: i64, limit: u32) -> Result<Vec<Change>> {
    let tail = "WHERE step = ?1 AND id < ?2 ORDER BY id DESC LIMIT ?3";
    select_changes(conn, tail, (step, before, limit))
}

/// All that happened to one record, the newest first.
pub fn history(conn: &Reader, table: &str, record: &str) -> Result<Vec<Change>> {
    let tail = "WHERE tbl = ?1 AND record = ?2 ORDER BY id DESC";
    select_changes(conn, tail, (table, record))
}

/// Shows every change to `look`, in the order they were made.
pub(super) fn each(conn: &Reader, mut look: impl FnMut(&Change) -> Result<()>) -> Result<()> {
    let sql = "SELECT id, step, tbl, record, kind, data FROM journal_change ORDER BY id";
    let mut select = conn.prepare(sql)?;
    for change in select.query_and_then([], change_from)? {
        look(&change?)?;
    }
    Ok(())
}

/// Puts other values into a change that was noted. For erasing personal data, and nothing else.
pub(super) fn rewrite(conn: &Reader, change: i64, data: &Fields) -> Result<()> {
    let data = serde_json::to_string(data)?;
    conn.prepare_cached("UPDATE journal_change SET data = ?2 WHERE id = ?1")?
        .execute((change, data))?;
    Ok(())
}

/// Changes made by other tools, the newest first, each with the last step before it.
pub fn outside(conn: &Reader) -> Result<Vec<(Option<i64>, Change)>> {
    let found = select_changes(conn, "WHERE step IS NULL ORDER BY id DESC", [])?;
    let mut before = conn.prepare_cached(
        "SELECT step FROM journal_change WHERE id < ?1 AND step IS NOT NULL
         ORDER BY id DESC LIMIT 1",
    )?;
    let mut placed = Vec::with_capacity(found.len());
    for change in found {
        let after = before.query_row([change.id], |row| row.get(0)).optional()?;
        placed.push((after, change));
    }
    Ok(placed)
}

/// The newest change after `change` that took a field of it further, and that field.
pub(super) fn later(conn: &Reader, change: &Change) -> Result<Option<(Option<String>, Change)>> {
    let tail = "WHERE tbl = ?1 AND record = ?2 AND id > ?3
                AND step IS NOT (SELECT step FROM journal_now) ORDER BY id DESC";
    let found = select_changes(conn, tail, (&change.table, &change.record, change.id))?;
    let shared = |it: &Change| match (change.kind, it.kind) {
        (Kind::Changed, Kind::Changed) => {
            let field = it
                .data
                .keys()
                .find(|name| change.data.contains_key(*name))?;
            Some(Some(field.clone()))
        }
        (_, Kind::Changed) => Some(it.data.keys().next().cloned()),
        _ => Some(None),
    };
    Ok(found.into_iter().find_map(|it| Some((shared(&it)?, it))))
}

/// Who changed the record after `change`, for a refused undo.
pub(super) fn changed_since(conn: &Reader, change: &Change) -> Result<Error> {
    let (field, by) = match later(conn, change)? {
        Some((field, it)) => (field, it.step),
        None => (None, None),
    };
    let by = match by {
        Some(id) => step(conn, id)?.map(|it| Later {
            at: it.at,
            actor: it.actor,
            op: it.op,
        }),
        None => None,
    };
    Ok(Error::ChangedSince(Box::new(ChangedSince {
        table: change.table.clone(),
        id: change.record.clone(),
        field,
        by,
    })))
}

fn select_changes(conn: &Reader, tail: &str, params: impl rusqlite::Params) -> Result<Vec<Change>> {
    let sql = format!("SELECT id, step, tbl, record, kind, data FROM journal_change {tail}");
    let mut select = conn.prepare_cached(&sql)?;
    let rows = select.query_and_then(params, change_from)?;
    rows.collect()
}

fn step_from(row: &Row<'_>) -> rusqlite::Result<Step> {
    Ok(Step {
        id: row.get("id")?,
        at: text(row, "at")?,
        actor: text(row, "actor")?,
        op: text(row, "op")?,
        undoes: row.get("undoes")?,
        undone_by: row.get("undone_by")?,
        changes: row.get("changes")?,
    })
}

fn change_from(row: &Row<'_>) -> Result<Change> {
    let kind = match text(row, "kind")?.as_str() {
        "+" => Kind::Added,
        "-" => Kind::Removed,
        _ => Kind::Changed,
    };
    Ok(Change {
        id: row.get("id")?,
        step: row.get("step")?,
        table: text(row, "tbl")?,
        record: text(row, "record")?,
        kind,
        data: serde_json::from_str(&text(row, "data")?)?,
    })
}

/// A text of the journal, with marks where another tool left it broken.
fn text(row: &Row<'_>, name: &str) -> rusqlite::Result<String> {
    let index = row.as_ref().column_index(name)?;
    let bytes = row.get_ref(index)?.as_bytes()?;
    Ok(marked(bytes).unwrap_or_else(|| String::from_utf8_lossy(bytes).into_owned()))
}
