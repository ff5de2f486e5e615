//! Plain row access for every record kind, from one `table!` line each.

use std::any::Any;

use chrono::NaiveDate;
use rusqlite::types::{FromSql, FromSqlError, ToSql, ToSqlOutput, Type, Value, ValueRef};
use rusqlite::{Params, Row};

use super::{Error, Reader, Result};
use crate::domain::{Id, text};

/// A record kept as one row of one table, its fields named as its columns.
pub trait Table: Sized + 'static {
    const NAME: &'static str;
    const COLUMNS: &'static [&'static str];
    /// The columns whose texts make `sort_key`; empty for a table that has none.
    const KEY: &'static [&'static str];
    /// The statements that write a row, each made once: an import writes a million of them.
    fn statements() -> &'static Statements;
    fn id(&self) -> Id<Self>;
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self>;
    /// As [`Table::from_row`], from a row that begins with the columns in their order: looking
    /// for each by its name costs more than reading it.
    fn from_start(row: &Row<'_>) -> rusqlite::Result<Self>;
    fn values(&self) -> Vec<&dyn ToSql>;
}

pub struct Statements {
    insert: String,
    update: String,
}

impl Statements {
    pub fn of<T: Table>() -> Self {
        let mut columns = T::COLUMNS.to_vec();
        if !T::KEY.is_empty() {
            columns.push("sort_key");
        }
        let sets: Vec<String> = columns.iter().map(|it| format!("\"{it}\" = ?")).collect();
        Self {
            insert: format!(
                "INSERT INTO {} ({}) VALUES ({})",
                T::NAME,
                quoted(&columns),
                vec!["?"; columns.len()].join(", ")
            ),
            update: format!("UPDATE {} SET {} WHERE id = ?", T::NAME, sets.join(", ")),
        }
    }
}

/// `table!(Organization, "organization", key: [name], id, name, kind);` – without `key:` for a
/// table that is not sorted by a name.
macro_rules! table {
    ($record:ty, $name:literal, key: [$($key:ident),* $(,)?], $($field:ident),+ $(,)?) => {
        impl $crate::store::Table for $record {
            const NAME: &'static str = $name;
            const COLUMNS: &'static [&'static str] = &[$(stringify!($field)),+];
            const KEY: &'static [&'static str] = &[$(stringify!($key)),*];

            fn statements() -> &'static $crate::store::table::Statements {
                static MADE: std::sync::OnceLock<$crate::store::table::Statements> =
                    std::sync::OnceLock::new();
                MADE.get_or_init($crate::store::table::Statements::of::<Self>)
            }

            fn id(&self) -> $crate::domain::Id<Self> {
                self.id
            }

            fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
                Ok(Self { $($field: $crate::store::table::cell(row, stringify!($field))?),+ })
            }

            fn from_start(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
                let mut at = 0..Self::COLUMNS.len();
                Ok(Self { $($field: $crate::store::table::cell_at(row, at.next().unwrap_or_default(), stringify!($field))?),+ })
            }

            fn values(&self) -> Vec<&dyn rusqlite::types::ToSql> {
                vec![$(&self.$field),+]
            }
        }
    };
    ($record:ty, $name:literal, $($field:ident),+ $(,)?) => {
        $crate::store::table::table!($record, $name, key: [], $($field),+);
    };
}
pub(crate) use table;

/// The record with this key, if there is one.
pub fn find<T: Table>(conn: &Reader, id: Id<T>) -> Result<Option<T>> {
    Ok(select(conn, "WHERE id = ?1", [id])?.pop())
}

/// The record with this key; an error if there is none.
pub fn get<T: Table>(conn: &Reader, id: Id<T>) -> Result<T> {
    find(conn, id)?.ok_or_else(|| not_found::<T>(id))
}

/// All records, by their sort key if they have one.
pub fn all<T: Table>(conn: &Reader) -> Result<Vec<T>> {
    let order = if T::KEY.is_empty() {
        "ORDER BY id"
    } else {
        "ORDER BY sort_key, id"
    };
    select(conn, order, [])
}

/// All rows that `tail` (a `WHERE … ORDER BY …`) leaves, in its order.
pub fn select<T: Table>(conn: &Reader, tail: &str, params: impl Params) -> Result<Vec<T>> {
    let sql = format!("SELECT {} FROM {} {tail}", quoted(T::COLUMNS), T::NAME);
    let mut select = conn.prepare_cached(&sql)?;
    let rows = select.query_map(params, T::from_start)?;
    rows.map(|row| row.map_err(unreadable::<T>)).collect()
}

fn unreadable<T: Table>(err: rusqlite::Error) -> Error {
    use rusqlite::Error::{FromSqlConversionFailure, InvalidColumnType};
    match err {
        FromSqlConversionFailure(..) | InvalidColumnType(..) => Error::Unreadable {
            table: T::NAME,
            source: err,
        },
        err => err.into(),
    }
}

pub(super) fn insert<T: Table>(conn: &Reader, new: &T) -> Result<()> {
    let sort_key = sort_key(new)?;
    let mut values = new.values();
    if let Some(sort_key) = &sort_key {
        values.push(sort_key);
    }
    let sql = &T::statements().insert;
    conn.prepare_cached(sql)?.execute(&values[..])?;
    Ok(())
}

pub(super) fn update<T: Table>(conn: &Reader, new: &T) -> Result<()> {
    let sort_key = sort_key(new)?;
    let mut values = new.values();
    if let Some(sort_key) = &sort_key {
        values.push(sort_key);
    }
    let id = new.id();
    values.push(&id);
    let sql = &T::statements().update;
    match conn.prepare_cached(sql)?.execute(&values[..])? {
        1 => Ok(()),
        _ => Err(not_found::<T>(id)),
    }
}

pub(super) fn delete<T: Table>(conn: &Reader, id: Id<T>) -> Result<()> {
    let sql = format!("DELETE FROM {} WHERE id = ?1", T::NAME);
    match conn.prepare_cached(&sql)?.execute([id])? {
        1 => Ok(()),
        _ => Err(not_found::<T>(id)),
    }
}

/// A cell as a field. Text that another tool left broken is read with marks, so that one bad
/// cell does not take the whole list away.
pub fn cell<T: FromSql + 'static>(row: &Row<'_>, name: &str) -> rusqlite::Result<T> {
    cell_at(row, row.as_ref().column_index(name)?, name)
}

/// As [`cell`], where the place of the column is known.
pub(super) fn cell_at<T: FromSql + 'static>(
    row: &Row<'_>,
    index: usize,
    name: &str,
) -> rusqlite::Result<T> {
    let value = row.get_ref(index)?;
    if let ValueRef::Text(bytes) = value
        && let Some(read) = direct(bytes)
    {
        return Ok(read);
    }
    let marked = match value {
        ValueRef::Text(bytes) => marked(bytes),
        _ => None,
    };
    let value = match &marked {
        Some(text) => ValueRef::Text(text.as_bytes()),
        None => value,
    };
    T::column_result(value).map_err(|err| bad_cell(index, name, value.data_type(), err))
}

/// Sound text and dates as most cells have them, read the short way: by its format a date costs
/// more than the rest of its row. Whatever else is asked for or written there is left to the long way.
fn direct<T: 'static>(bytes: &[u8]) -> Option<T> {
    let mut asked: Option<T> = None;
    let asked_for = &mut asked as &mut dyn Any;
    if let Some(slot) = asked_for.downcast_mut::<Option<String>>() {
        let sound = std::str::from_utf8(bytes).ok();
        *slot = sound.filter(|it| !it.contains('\0')).map(str::to_owned);
    } else if let Some(slot) = asked_for.downcast_mut::<Option<Option<NaiveDate>>>() {
        *slot = day_of(bytes).map(Some);
    } else if let Some(slot) = asked_for.downcast_mut::<Option<NaiveDate>>() {
        *slot = day_of(bytes);
    }
    asked
}

fn day_of(bytes: &[u8]) -> Option<NaiveDate> {
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0, |number, digit| {
            let digit = digit.is_ascii_digit().then(|| u32::from(*digit - b'0'))?;
            Some(number * 10 + digit)
        })
    };
    let (year, rest) = bytes.split_at_checked(4)?;
    let ([b'-', month @ ..], [b'-', day @ ..]) = rest.split_at_checked(3)? else {
        return None;
    };
    let year = i32::try_from(number(year)?).ok()?;
    let day = Some(day).filter(|it| it.len() == 2)?;
    NaiveDate::from_ymd_opt(year, number(month)?, number(day)?)
}

/// The text with marks for what is not text in it; `None` if it is sound.
pub(super) fn marked(bytes: &[u8]) -> Option<String> {
    const MARK: &str = "\u{fffd}";
    match std::str::from_utf8(bytes) {
        Ok(text) if !text.contains('\0') => None,
        Ok(text) => Some(text.replace('\0', MARK)),
        Err(_) => Some(String::from_utf8_lossy(bytes).replace('\0', MARK)),
    }
}

fn bad_cell(index: usize, name: &str, kind: Type, err: FromSqlError) -> rusqlite::Error {
    match err {
        FromSqlError::InvalidType => {
            rusqlite::Error::InvalidColumnType(index, name.to_owned(), kind)
        }
        err => rusqlite::Error::FromSqlConversionFailure(index, kind, Box::new(err)),
    }
}

/// `"id", "name"`: a column may be called as a word of SQL.
pub(super) fn quoted(columns: &[&str]) -> String {
    let quoted: Vec<String> = columns.iter().map(|it| format!("\"{it}\"")).collect();
    quoted.join(", ")
}

fn sort_key<T: Table>(record: &T) -> Result<Option<String>> {
    if T::KEY.is_empty() {
        return Ok(None);
    }
    let values = record.values();
    let mut texts = Vec::with_capacity(T::KEY.len());
    for key in T::KEY {
        let at = T::COLUMNS.iter().position(|it| it == key);
        let at = at.expect("a test sees that a key is made of columns");
        texts.push(text_of(values[at].to_sql()?));
    }
    Ok(Some(text::key(&texts.join(" "))))
}

fn text_of(value: ToSqlOutput<'_>) -> String {
    match value {
        ToSqlOutput::Borrowed(ValueRef::Text(text)) => String::from_utf8_lossy(text).into_owned(),
        ToSqlOutput::Owned(Value::Text(text)) => text,
        ToSqlOutput::Borrowed(ValueRef::Integer(number))
        | ToSqlOutput::Owned(Value::Integer(number)) => number.to_string(),
        _ => String::new(),
    }
}

fn not_found<T: Table>(id: Id<T>) -> Error {
    Error::NotFound {
        table: T::NAME,
        id: id.to_string(),
    }
}
