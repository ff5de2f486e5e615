//! Is the file sound? Asked at opening, and of every copy before it is trusted.

use rusqlite::{Connection, ErrorCode};

use super::{Error, Unfit, schema};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Depth {
    /// Pages, rows and the length of each index.
    Quick,
    /// Also what stands in the indexes.
    Full,
}

#[derive(Debug)]
pub(super) enum Verdict {
    Sound,
    /// The records are whole; what finds them fast is not, and can be made anew.
    BadIndexes(String),
    Unfit(Unfit),
}

/// The schema first, so that nothing foreign in it is ever run; then pages and indexes.
pub(super) fn examine(conn: &Connection, depth: Depth) -> Verdict {
    match schema::compare(conn) {
        Ok(Ok(())) => pages(conn, depth),
        Ok(Err(unfit)) => Verdict::Unfit(unfit),
        Err(err) => Verdict::Unfit(unfit(err)),
    }
}

/// As [`examine`], of a file whose schema is known to be ours.
pub(super) fn pages(conn: &Connection, depth: Depth) -> Verdict {
    match complaints(conn, depth) {
        Ok(found) => judge(&found),
        Err(err) => Verdict::Unfit(unfit(err)),
    }
}

fn complaints(conn: &Connection, depth: Depth) -> rusqlite::Result<Vec<String>> {
    let sql = match depth {
        Depth::Quick => "PRAGMA quick_check(20)",
        Depth::Full => "PRAGMA integrity_check(20)",
    };
    let mut found = Vec::new();
    let mut check = conn.prepare(sql)?;
    let mut rows = check.query([])?;
    while let Some(row) = rows.next()? {
        let line = row.get_ref(0)?.as_bytes()?;
        found.push(String::from_utf8_lossy(line).into_owned());
    }
    if found == ["ok"] {
        found.clear();
        if depth == Depth::Quick {
            found = short_indexes(conn)?;
        }
    }
    Ok(found)
}

/// The quick check does not look into indexes; an empty one would hide records.
fn short_indexes(conn: &Connection) -> rusqlite::Result<Vec<String>> {
    let sql = "SELECT tables.name, indexes.name FROM sqlite_schema AS tables
               JOIN pragma_index_list(tables.name) AS indexes
               WHERE tables.type = 'table' AND NOT indexes.partial";
    let mut select = conn.prepare(sql)?;
    let pairs = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let pairs: Vec<(String, String)> = pairs.collect::<rusqlite::Result<_>>()?;
    let mut short = Vec::new();
    for (table, index) in pairs {
        let sql = format!(
            "SELECT (SELECT count(*) FROM \"{table}\" NOT INDEXED)
                  = (SELECT count(*) FROM \"{table}\" INDEXED BY \"{index}\")"
        );
        if !conn.query_row(&sql, [], |row| row.get(0))? {
            short.push(format!("wrong # of entries in index {index}"));
        }
    }
    Ok(short)
}

fn judge(complaints: &[String]) -> Verdict {
    if complaints.is_empty() {
        return Verdict::Sound;
    }
    let what = complaints.join("; ");
    if complaints.iter().flat_map(|it| it.lines()).all(is_mendable) {
        Verdict::BadIndexes(what)
    } else {
        Verdict::Unfit(Unfit::Damaged { what })
    }
}

/// Whether a complaint is only of an index or of wasted room: no record is lost.
fn is_mendable(complaint: &str) -> bool {
    complaint.starts_with("*** in database ")
        || complaint.starts_with("wrong # of entries in index ")
        || complaint.starts_with("non-unique entry in index ")
        || complaint.starts_with("row ") && complaint.contains(" missing from index ")
        || complaint.starts_with("Page ") && complaint.ends_with(": never used")
}

/// What a failure while a file is opened says of the file.
pub(super) fn unfit(err: rusqlite::Error) -> Unfit {
    match err.sqlite_error_code() {
        Some(
            ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase | ErrorCode::OperationInterrupted,
        ) => Unfit::Damaged {
            what: err.to_string(),
        },
        _ => Unfit::Sqlite(err),
    }
}

/// The same of a failure of ours.
pub(super) fn unfit_of(err: Error) -> Unfit {
    match err {
        Error::Open { why, .. } => why,
        Error::Io { source, .. } => Unfit::Unreadable(source),
        Error::Corrupt(err) => unfit(err),
        Error::Sqlite(err) | Error::Disk(err) | Error::DiskFull(err) => Unfit::Sqlite(err),
        err => Unfit::Damaged {
            what: err.to_string(),
        },
    }
}
