//! What of a person stands where, and masking it: in the records, and in the journal, which nothing
//! else ever edits.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

use super::files::{ENDING, stem_of};
use super::rows::{self, Fields};
use super::table::{select, table};
use super::tables::TABLES;
use super::{Reader, Result, Table, drafts, duplicates, journal, minutes_versions};
use crate::domain::Id;
use crate::domain::erasing::{Contacts, Elsewhere, Erasure, MASK};
use crate::domain::minutes_versions::MinutesVersion;
use crate::domain::people::Person;

table!(
    Erasure, "erasure", id, person, erased_on, number, ground, done_by, data, name_kept, records,
    journal, documents, copies
);

/// The last act on a person.
pub fn of_person(conn: &Reader, id: Id<Person>) -> Result<Option<Erasure>> {
    let tail = "WHERE person = ?1 ORDER BY erased_on DESC, id DESC LIMIT 1";
    Ok(select(conn, tail, [id])?.pop())
}

/// The columns that hold data of whoever another column of the row names.
const POSTS: &[(&str, &str, &str)] = &[
    ("membership", "person", "post"),
    ("guest", "person", "post"),
    ("organization", "leader", "leader_post"),
    ("consent", "person", "note"),
    ("attachment", "person", "name"),
    ("attachment", "person", "note"),
    ("attachment", "person", "hash"),
];

/// The fields of a person that are erased, and those that go when the name goes too.
const OWN: &[&str] = &["post", "organization", "phone", "email", "note"];
const NAME: &[&str] = &[
    "surname",
    "given_name",
    "patronymic",
    "genitive",
    "dative",
    "gender",
];

/// What is known of a person: enough to find it everywhere.
pub struct Traces {
    /// The key of the card, and those of cards that were made one with it.
    cards: BTreeSet<String>,
    contacts: Contacts,
    /// Whether the name stays.
    name_kept: bool,
    /// The rows that name, or once named, the person: table and key.
    rows: BTreeSet<(String, String)>,
}

/// Gathers it from the record and from all that the journal knows of it.
pub fn traces(conn: &Reader, id: Id<Person>, name_kept: bool) -> Result<Traces> {
    let mut traces = Traces {
        cards: cards(conn, id)?,
        contacts: Contacts::default(),
        name_kept,
        rows: BTreeSet::new(),
    };
    let person = super::table::get(conn, id)?;
    traces.contacts.add(&person.phone);
    traces.contacts.add(&person.email);
    for card in &traces.cards {
        for change in journal::history(conn, "person", card)? {
            let fields = change.fields().into_iter();
            let fields = fields.filter(|it| matches!(it.name.as_str(), "phone" | "email"));
            let values = fields.flat_map(|it| [it.was, it.became]).flatten();
            values.for_each(|it| traces.contacts.add(&it));
        }
    }
    for (table, link, _) in POSTS {
        let sql = format!("SELECT id FROM {table} WHERE \"{link}\" = ?1");
        let mut select = conn.prepare(&sql)?;
        let ids = select.query_map([id], |row| row.get::<_, String>(0))?;
        for id in ids {
            traces.rows.insert(((*table).to_owned(), id?));
        }
    }
    journal::each(conn, |change| {
        let named = |(table, link, _): &&(&str, &str, &str)| {
            *table == change.table
                && change
                    .data
                    .get(*link)
                    .is_some_and(|it| names(it, &traces.cards))
        };
        if POSTS.iter().any(|it| named(&it)) {
            traces
                .rows
                .insert((change.table.clone(), change.record.clone()));
        }
        Ok(())
    })?;
    Ok(traces)
}

/// The card of the person and those that went into it, one after the other.
fn cards(conn: &Reader, id: Id<Person>) -> Result<BTreeSet<String>> {
    let merged = duplicates::merged_cards(conn)?.into_iter();
    let gone = merged.filter(|it| it.person == Some(id)).map(|it| it.gone);
    Ok(gone.chain([id.to_string()]).collect())
}

fn names(value: &Value, cards: &BTreeSet<String>) -> bool {
    match value {
        Value::String(text) => cards.contains(text),
        Value::Array(pair) => pair.iter().any(|it| names(it, cards)),
        _ => false,
    }
}

impl Traces {
    /// Whether a whole field belongs to the person, whatever it says.
    fn owns(&self, table: &str, record: &str, field: &str) -> bool {
        if table == "person" {
            let own = OWN.contains(&field) || !self.name_kept && NAME.contains(&field);
            return self.cards.contains(record) && own;
        }
        let post = |it: &&(&str, &str, &str)| it.0 == table && it.2 == field;
        POSTS.iter().any(|it| post(&it))
            && self.rows.contains(&(table.to_owned(), record.to_owned()))
    }

    /// The value without the data of the person; `None` if it had none.
    fn masked(&self, table: &str, record: &str, field: &str, value: &Value) -> Option<Value> {
        let text = value.as_str().filter(|it| !it.is_empty() && *it != MASK)?;
        if self.owns(table, record, field) {
            // What names another record, or is one of a list, can not be a mask.
            let plain = !matches!(field, "organization" | "gender");
            return Some(if plain { MASK.into() } else { Value::Null });
        }
        if (table, field) == (MinutesVersion::NAME, "content") {
            return self.masked_snapshot(text).map(Value::from);
        }
        self.contacts.mask(text).map(Value::from)
    }

    /// Of frozen minutes only what people wrote: keys of records may look like phones.
    fn masked_snapshot(&self, text: &str) -> Option<String> {
        let Ok(mut content) = serde_json::from_str::<Value>(text) else {
            return self.contacts.mask(text);
        };
        self.mask_in(&mut content).then(|| content.to_string())
    }

    fn mask_in(&self, value: &mut Value) -> bool {
        match value {
            Value::String(text) if text.parse::<Id<Person>>().is_ok() => false,
            Value::String(text) => match self.contacts.mask(text) {
                Some(masked) => {
                    *text = masked;
                    true
                }
                None => false,
            },
            // Every one is looked at, so not `any`.
            Value::Array(all) => {
                all.iter_mut()
                    .filter_map(|it| self.mask_in(it).then_some(()))
                    .count()
                    > 0
            }
            Value::Object(all) => {
                all.values_mut()
                    .filter_map(|it| self.mask_in(it).then_some(()))
                    .count()
                    > 0
            }
            _ => false,
        }
    }
}

/// Where else than on the card the data stands in the records.
pub fn elsewhere(conn: &Reader, traces: &Traces) -> Result<Vec<Elsewhere>> {
    let mut found = Vec::new();
    each_value(conn, traces, |table, record, field, _| {
        let own = table == "person" && traces.cards.contains(record);
        // Documents are named by themselves: they are destroyed whole.
        if !own && table != "attachment" {
            let record = record.to_owned();
            found.push(Elsewhere {
                table,
                record,
                field,
            });
        }
        Ok(())
    })?;
    Ok(found)
}

/// Calls `with` for each value of the records that holds data of the person, with what is left of it.
fn each_value(
    conn: &Reader,
    traces: &Traces,
    mut with: impl FnMut(&'static str, &str, &'static str, &Value) -> Result<()>,
) -> Result<()> {
    for table in TABLES {
        for row in rows::all(conn, table)? {
            let record = row.get("id").and_then(Value::as_str).unwrap_or_default();
            for field in table.columns.iter().filter(|it| **it != "id") {
                let value = row.get(*field).unwrap_or(&Value::Null);
                if let Some(left) = traces.masked(table.name, record, field, value) {
                    with(table.name, record, field, &left)?;
                }
            }
        }
    }
    Ok(())
}

/// Erases the data in the records; how many values that were. Fields of the card and posts are left
/// empty, inside other texts there is a mask.
pub(super) fn erase_records(conn: &Reader, traces: &Traces) -> Result<u32> {
    let mut values = Vec::new();
    each_value(conn, traces, |table, record, field, left| {
        let whole = traces.owns(table, record, field) && !NAME.contains(&field);
        let left = match left {
            Value::String(_) if whole => Value::from(""),
            left => left.clone(),
        };
        values.push((table, record.to_owned(), field, left));
        Ok(())
    })?;
    // A document is destroyed, not emptied.
    values.retain(|(table, ..)| *table != "attachment");
    for (table, record, field, left) in &values {
        rows::set(conn, table, record, field, left)?;
        if let (MinutesVersion::NAME, "content", Value::String(text)) = (*table, *field, left) {
            // What was frozen is whole still, only a contact in it is masked.
            let hash = minutes_versions::hash_of(text).into();
            rows::set(conn, table, record, "hash", &hash)?;
        }
    }
    Ok(values.len() as u32)
}

/// How many values of the journal hold data of the person.
pub fn journal_values(conn: &Reader, traces: &Traces) -> Result<u32> {
    let mut count = 0;
    journal::each(conn, |change| {
        count += masked_change(traces, &change.table, &change.record, &change.data).1;
        Ok(())
    })?;
    Ok(count)
}

/// Masks them, those of the step under way too.
pub(super) fn erase_journal(conn: &Reader, traces: &Traces) -> Result<()> {
    let mut masked = Vec::new();
    journal::each(conn, |change| {
        let (data, values) = masked_change(traces, &change.table, &change.record, &change.data);
        if values > 0 {
            masked.push((change.id, data));
        }
        Ok(())
    })?;
    for (id, data) in masked {
        journal::rewrite(conn, id, &data)?;
    }
    Ok(())
}

fn masked_change(traces: &Traces, table: &str, record: &str, data: &Fields) -> (Fields, u32) {
    let (mut left, mut count) = (data.clone(), 0);
    for (field, value) in &mut left {
        let mut mask = |value: &mut Value| {
            if let Some(masked) = traces.masked(table, record, field, value) {
                *value = masked;
                count += 1;
            }
        };
        match value {
            Value::Array(pair) => pair.iter_mut().for_each(mask),
            value => mask(value),
        }
    }
    (left, count)
}

/// Drops what was typed and not saved where it names the person or a contact.
pub(super) fn erase_drafts(conn: &Reader, traces: &Traces) -> Result<()> {
    for name in drafts::names(conn)? {
        let typed = drafts::load(conn, &name)?.unwrap_or_default();
        let named = traces.cards.iter().any(|it| typed.contains(it));
        if named || traces.contacts.mask(&typed).is_some() {
            drafts::clear(conn, &name)?;
        }
    }
    Ok(())
}

/// The names of all copies of the file in its folder of backups: they hold what the file held.
pub fn copies(of: &Path, dir: &Path) -> Vec<String> {
    let stem = format!("{}-", stem_of(of));
    let listed = fs::read_dir(dir).into_iter().flatten().flatten();
    let names = listed.filter_map(|it| it.file_name().into_string().ok());
    let mut copies: Vec<String> = names
        .filter(|it| it.starts_with(&stem) && it.ends_with(ENDING))
        .collect();
    copies.sort();
    copies
}
