//! Documents attached to records, and their bytes: kept once under their sum, outside the journal.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rusqlite::OptionalExtension;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::rows::Fields;
use super::table::{select, table};
use super::{Error, Reader, Result};
use crate::domain::attachments::{Attachment, Owner};

table!(
    Attachment,
    "attachment",
    id,
    tos,
    person,
    organization,
    agreement,
    session,
    name,
    hash,
    bytes,
    added_on,
    note
);

/// The name of the bytes in a dump, after the records.
pub const CONTENT: &str = "attachment_content";

/// The documents of one record, the newest last.
pub fn of(conn: &Reader, owner: Owner) -> Result<Vec<Attachment>> {
    let (column, key) = owner.column_and_key();
    select(conn, &format!("WHERE \"{column}\" = ?1 ORDER BY id"), [key])
}

/// The bytes with this sum, if they are in the file and are what the sum says.
pub fn content(conn: &Reader, hash: &str) -> Result<Option<Vec<u8>>> {
    let mut select =
        conn.prepare_cached("SELECT content FROM attachment_content WHERE hash = ?1")?;
    let found: Option<Vec<u8>> = select.query_row([hash], |row| row.get(0)).optional()?;
    Ok(found.filter(|it| sum(it) == hash))
}

/// SHA-256 as the file names it.
pub fn sum(bytes: &[u8]) -> String {
    let sum = Sha256::digest(bytes);
    sum.iter().map(|it| format!("{it:02x}")).collect()
}

/// Keeps the bytes, unless they are kept already; gives their sum.
pub(super) fn keep(conn: &Reader, bytes: &[u8]) -> Result<String> {
    let hash = sum(bytes);
    conn.prepare_cached(
        "INSERT INTO attachment_content (hash, content) VALUES (?1, ?2)
         ON CONFLICT (hash) DO UPDATE SET content = excluded.content",
    )?
    .execute((&hash, bytes))?;
    Ok(hash)
}

/// Lets go of bytes that no document and no step of the journal names: no undo needs them.
pub(super) fn sweep(conn: &Reader) -> Result<()> {
    conn.execute(
        "DELETE FROM attachment_content
         WHERE hash NOT IN (SELECT hash FROM attachment)
           AND NOT EXISTS (SELECT 1 FROM journal_change
                           WHERE tbl = 'attachment' AND instr(data, attachment_content.hash) > 0)",
        [],
    )?;
    Ok(())
}

/// The bytes that documents name, as rows of a dump: their sum and base64.
pub fn dump(conn: &Reader) -> Result<Vec<Fields>> {
    let mut select = conn.prepare(
        "SELECT hash, content FROM attachment_content
         WHERE hash IN (SELECT hash FROM attachment) ORDER BY hash",
    )?;
    let rows = select.query_map([], |row| {
        let (hash, content): (String, Vec<u8>) = (row.get(0)?, row.get(1)?);
        let mut fields = Fields::new();
        fields.insert("hash".to_owned(), hash.into());
        fields.insert("content".to_owned(), STANDARD.encode(content).into());
        Ok(fields)
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Takes a row of [`dump`] in; its bytes must be what their sum says.
pub(super) fn load(conn: &Reader, fields: &Fields) -> Result<()> {
    let text = |name| fields.get(name).and_then(Value::as_str).unwrap_or_default();
    let bad = |column: &str, value: &str| Error::BadValue {
        table: CONTENT,
        column: column.to_owned(),
        value: value.chars().take(64).collect(),
    };
    let content = STANDARD.decode(text("content"));
    let content = content.map_err(|_| bad("content", text("content")))?;
    if keep(conn, &content)? != text("hash") {
        return Err(bad("hash", text("hash")));
    }
    Ok(())
}

/// The first document whose bytes are not in the file.
pub fn without_content(conn: &Reader) -> Result<Option<Attachment>> {
    let tail = "WHERE hash NOT IN (SELECT hash FROM attachment_content) ORDER BY id LIMIT 1";
    Ok(select(conn, tail, [])?.pop())
}
