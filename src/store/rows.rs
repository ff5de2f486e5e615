//! Rows without their record: what the journal puts back, and what dumps and loads carry.

use rusqlite::types::{Value as SqlValue, ValueRef};
use rusqlite::{Row, params_from_iter};
use serde_json::{Map, Value};

use super::table::{marked, quoted};
use super::tables::TableInfo;
use super::{Error, Reader, Result};
use crate::domain::text;

/// A row by the names of its columns: texts, integers and nulls only.
pub type Fields = Map<String, Value>;

/// All rows of a table in the order of their keys, without the derived `sort_key`.
pub fn all(conn: &Reader, table: &TableInfo) -> Result<Vec<Fields>> {
    let columns = quoted(table.columns);
    let mut select = conn.prepare(&format!("SELECT {columns} FROM {} ORDER BY id", table.name))?;
    let rows = select.query_and_then([], |row| read(table, row))?;
    rows.collect()
}

/// Adds a row; columns that `fields` lacks are null.
pub(super) fn add(conn: &Reader, table: &TableInfo, fields: &Fields) -> Result<()> {
    let mut columns = Vec::with_capacity(fields.len() + 1);
    let mut values = Vec::with_capacity(fields.len() + 1);
    for (name, value) in fields {
        columns.push(column(table, name)?);
        values.push(sql_value(table, name, value)?);
    }
    if let Some(key) = sort_key(table, fields) {
        columns.push("sort_key");
        values.push(SqlValue::Text(key));
    }
    let sql = format!(
        "INSERT INTO {} ({}) VALUES ({})",
        table.name,
        quoted(&columns),
        vec!["?"; columns.len()].join(", ")
    );
    conn.prepare_cached(&sql)?
        .execute(params_from_iter(values))?;
    Ok(())
}

/// Removes a row if every field is as given; says whether it was.
pub(super) fn remove(conn: &Reader, table: &TableInfo, id: &str, fields: &Fields) -> Result<bool> {
    let mut same = Vec::with_capacity(fields.len());
    let mut values = vec![SqlValue::Text(id.to_owned())];
    for (name, value) in fields {
        same.push(format!("\"{}\" IS ?", column(table, name)?));
        values.push(sql_value(table, name, value)?);
    }
    let sql = format!(
        "DELETE FROM {} WHERE id = ? AND {}",
        table.name,
        same.join(" AND ")
    );
    Ok(conn
        .prepare_cached(&sql)?
        .execute(params_from_iter(values))?
        == 1)
}

/// Makes each field of `changes` what it was, if all are what they became; says whether they were.
pub(super) fn change_back(
    conn: &Reader,
    table: &TableInfo,
    id: &str,
    changes: &Fields,
) -> Result<bool> {
    let (mut sets, mut same) = (Vec::new(), Vec::new());
    let (mut values, mut expected) = (Vec::new(), Vec::new());
    for (name, pair) in changes {
        let column = column(table, name)?;
        sets.push(format!("\"{column}\" = ?"));
        same.push(format!("\"{column}\" IS ?"));
        values.push(sql_value(table, name, &pair[0])?);
        expected.push(sql_value(table, name, &pair[1])?);
    }
    let sql = format!(
        "UPDATE {} SET {} WHERE {} AND id = ?",
        table.name,
        sets.join(", "),
        same.join(" AND ")
    );
    values.append(&mut expected);
    values.push(SqlValue::Text(id.to_owned()));
    let done = conn
        .prepare_cached(&sql)?
        .execute(params_from_iter(values))?
        == 1;
    if done && table.key.iter().any(|it| changes.contains_key(*it)) {
        renew_sort_key(conn, table, id)?;
    }
    Ok(done)
}

/// Makes one field of a row another.
pub(super) fn set(conn: &Reader, table: &str, id: &str, field: &str, value: &Value) -> Result<()> {
    let table = TableInfo::find(table).ok_or_else(|| Error::UnknownColumn {
        table: table.to_owned(),
        column: String::new(),
    })?;
    let (column, name) = (column(table, field)?, table.name);
    let value = sql_value(table, field, value)?;
    conn.prepare_cached(&format!(
        "UPDATE {name} SET \"{column}\" = ?2 WHERE id = ?1"
    ))?
    .execute((id, value))?;
    if table.key.contains(&column) {
        renew_sort_key(conn, table, id)?;
    }
    Ok(())
}

/// Makes the rows that point at `from` through a column point at `to`.
pub(super) fn repoint(
    conn: &Reader,
    table: &TableInfo,
    column: &str,
    from: &str,
    to: &str,
) -> Result<()> {
    let column = self::column(table, column)?;
    let name = table.name;
    let sql = format!("UPDATE {name} SET \"{column}\" = ?2 WHERE \"{column}\" = ?1");
    conn.prepare_cached(&sql)?.execute((from, to))?;
    Ok(())
}

/// Makes all sort keys of a table anew, after a migration.
pub(super) fn renew_sort_keys(conn: &Reader, table: &TableInfo) -> Result<()> {
    if table.key.is_empty() {
        return Ok(());
    }
    for fields in all(conn, table)? {
        if let Some(Value::String(id)) = fields.get("id") {
            renew_sort_key(conn, table, id)?;
        }
    }
    Ok(())
}

fn renew_sort_key(conn: &Reader, table: &TableInfo, id: &str) -> Result<()> {
    let name = table.name;
    let select = format!("SELECT {} FROM {name} WHERE id = ?1", quoted(table.columns));
    let fields = conn
        .prepare_cached(&select)?
        .query_row([id], |row| Ok(read(table, row)))??;
    let update = format!("UPDATE {name} SET sort_key = ?2 WHERE id = ?1");
    conn.prepare_cached(&update)?
        .execute((id, sort_key(table, &fields)))?;
    Ok(())
}

fn read(table: &TableInfo, row: &Row<'_>) -> Result<Fields> {
    let mut fields = Fields::with_capacity(table.columns.len());
    for (index, name) in table.columns.iter().enumerate() {
        fields.insert((*name).to_owned(), json_value(row.get_ref(index)?));
    }
    Ok(fields)
}

fn sort_key(table: &TableInfo, fields: &Fields) -> Option<String> {
    let text_of = |name: &&str| match fields.get(*name) {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Number(number)) => number.to_string(),
        _ => String::new(),
    };
    let texts: Vec<String> = table.key.iter().map(text_of).collect();
    (!texts.is_empty()).then(|| text::key(&texts.join(" ")))
}

fn column(table: &TableInfo, name: &str) -> Result<&'static str> {
    table.column(name).ok_or_else(|| Error::UnknownColumn {
        table: table.name.to_owned(),
        column: name.to_owned(),
    })
}

fn json_value(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) => number.into(),
        ValueRef::Real(number) => number.into(),
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => match marked(bytes) {
            Some(text) => text.into(),
            None => String::from_utf8_lossy(bytes).into(),
        },
    }
}

fn sql_value(table: &TableInfo, name: &str, value: &Value) -> Result<SqlValue> {
    match value {
        Value::Null => Ok(SqlValue::Null),
        Value::String(text) => Ok(SqlValue::Text(text.clone())),
        Value::Number(number) if number.is_i64() => {
            Ok(SqlValue::Integer(number.as_i64().unwrap_or_default()))
        }
        _ => Err(Error::BadValue {
            table: table.name,
            column: name.to_owned(),
            value: value.to_string(),
        }),
    }
}
