//! How the file can fail us.

use std::io;
use std::path::PathBuf;

use rusqlite::ErrorCode;
use rusqlite::ffi;

use super::lock::Holder;
use super::schema::VERSION;

pub type Result<T, E = Error> = std::result::Result<T, E>;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file can not be opened; not a byte of it was touched.
    #[error("{}: {why}", path.display())]
    Open {
        path: PathBuf,
        #[source]
        why: Unfit,
    },
    /// A new file would replace one that is there.
    #[error("{} is there already", .0.display())]
    Exists(PathBuf),
    /// The open file was renamed, deleted or replaced: nothing more is written into the void.
    #[error("the open file is no longer at its place")]
    Moved,
    /// The file is open for reading only.
    #[error("the file is open for reading only")]
    ReadOnly,
    #[error("no {table} with the key {id}")]
    NotFound { table: &'static str, id: String },
    /// A step can not be undone: the record is no longer as the step left it.
    #[error("{} {} has changed since", .0.table, .0.id)]
    ChangedSince(Box<ChangedSince>),
    /// Another record has the same values in these columns.
    #[error("another {table} has the same {}", columns.join(", "))]
    Duplicate { table: String, columns: Vec<String> },
    /// A record points to one that is not there, or is still pointed to.
    #[error("a record points to one that is not there: {orphans:?}")]
    Dangling { orphans: Vec<Orphan> },
    /// A value breaks a rule of the schema.
    #[error("the schema refuses a value: {0}")]
    Rule(String),
    /// A row from outside has a column or a table that the program does not know.
    #[error("no column {column} in {table}")]
    UnknownColumn { table: String, column: String },
    /// A row from outside has a value that is neither a text, an integer nor null.
    #[error("{table}.{column} can not be {value}")]
    BadValue {
        table: &'static str,
        column: String,
        value: String,
    },
    /// A record that another tool changed so that it is none any more.
    #[error("a record of {table} is not readable")]
    Unreadable {
        table: &'static str,
        #[source]
        source: rusqlite::Error,
    },
    #[error("no room on the disk")]
    DiskFull(#[source] rusqlite::Error),
    /// The disk, the stick or the share failed.
    #[error("the disk failed")]
    Disk(#[source] rusqlite::Error),
    #[error("a file could not be read or written: {}", path.display())]
    Io {
        path: PathBuf,
        #[source]
        source: io::Error,
    },
    /// A backup is damaged, or could not be written so that it is sound.
    #[error("the backup {} is not sound: {_1}", _0.display())]
    BadBackup(PathBuf, String),
    /// The file can not be reached; it is tried again at the next change.
    #[error("the file can not be reached")]
    Unreachable(#[source] rusqlite::Error),
    /// The file went bad while it was open.
    #[error("the file is damaged")]
    Corrupt(#[source] rusqlite::Error),
    #[error("the database failed")]
    Sqlite(#[source] rusqlite::Error),
    #[error("the journal is not readable")]
    Journal(#[from] serde_json::Error),
}

/// Why a file can not be opened.
#[derive(Debug, thiserror::Error)]
pub enum Unfit {
    #[error("there is no such file")]
    Missing,
    #[error("it is a link that leads nowhere")]
    BrokenLink,
    #[error("it is not a file")]
    NotAFile,
    #[error("it is empty")]
    Empty,
    #[error("it is not of this program")]
    NotADatabase,
    #[error("its format is of the future")]
    FutureFormat,
    #[error("it is of another program ({application_id:#x})")]
    OtherProgram { application_id: u32 },
    #[error("it is of version {found}, this program knows {VERSION}")]
    TooNew { found: u32 },
    /// A table, a trigger or a column that the program did not make, or the lack of one.
    #[error("its schema is not ours: {what}")]
    ForeignSchema { what: String },
    #[error("it is damaged: {what}")]
    Damaged { what: String },
    #[error("somebody has it open")]
    Busy { holder: Option<Box<Holder>> },
    /// It is of an older version, and can only be read.
    #[error("it must be brought to this version, and it can only be read")]
    NeedsUpgrade,
    /// Its last change must be finished or taken back first, and it can not be written to.
    #[error("it must be recovered, and it can only be read")]
    NeedsRecovery,
    #[error("it can not be read")]
    Unreadable(#[source] io::Error),
    #[error("it can not be opened")]
    Sqlite(#[source] rusqlite::Error),
}

/// What stands in the way of an undo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedSince {
    pub table: String,
    pub id: String,
    /// `None`: the whole record was added or removed.
    pub field: Option<String>,
    /// `None`: it was another tool.
    pub by: Option<Later>,
}

/// Who changed a record later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Later {
    pub at: String,
    pub actor: String,
    pub op: String,
}

/// A record that points to one that is not there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Orphan {
    pub table: String,
    pub id: String,
    pub column: String,
    /// The table it points into.
    pub parent: String,
}

impl From<rusqlite::Error> for Error {
    fn from(err: rusqlite::Error) -> Self {
        let rusqlite::Error::SqliteFailure(code, text) = &err else {
            return Self::Sqlite(err);
        };
        let text = text.clone().unwrap_or_default();
        match code.code {
            // Every table is there when a file was opened: there is no file now.
            ErrorCode::Unknown if text.starts_with("no such table") => Self::Unreachable(err),
            ErrorCode::ConstraintViolation => match code.extended_code {
                ffi::SQLITE_CONSTRAINT_UNIQUE | ffi::SQLITE_CONSTRAINT_PRIMARYKEY => {
                    duplicate(&text)
                }
                ffi::SQLITE_CONSTRAINT_FOREIGNKEY => Self::Dangling {
                    orphans: Vec::new(),
                },
                _ => Self::Rule(text),
            },
            ErrorCode::DiskFull => Self::DiskFull(err),
            ErrorCode::SystemIoFailure | ErrorCode::CannotOpen => Self::Disk(err),
            ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Self::Corrupt(err),
            ErrorCode::ReadOnly => Self::ReadOnly,
            _ => Self::Sqlite(err),
        }
    }
}

/// From `UNIQUE constraint failed: session.body, session.number`.
fn duplicate(text: &str) -> Error {
    let list = text.rsplit(": ").next().unwrap_or_default();
    let pairs: Vec<(&str, &str)> = list
        .split(", ")
        .filter_map(|it| it.split_once('.'))
        .collect();
    Error::Duplicate {
        table: pairs.first().map(|it| it.0.to_owned()).unwrap_or_default(),
        columns: pairs.iter().map(|it| it.1.to_owned()).collect(),
    }
}
