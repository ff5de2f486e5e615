//! What all records are found by, read for the index of `domain/search.rs`; and what is shown of
//! those that were found.

use rusqlite::Row;
use uuid::Uuid;

use super::search_texts::SOURCES;
use super::table::cell;
use super::{Reader, Result};
use crate::domain::search::{Found, FoundKind, Hit, SearchIndex};
use crate::domain::text;

/// The index while it is read, a kind of record after the other.
#[derive(Default)]
pub struct SearchReading {
    index: SearchIndex,
    /// The kind that is read, and the last row of it.
    source: usize,
    last: i64,
}

impl SearchReading {
    pub fn index(&self) -> &SearchIndex {
        &self.index
    }

    pub fn is_done(&self) -> bool {
        self.source >= SOURCES.len()
    }

    /// Reads some more: a few milliseconds.
    pub fn step(&mut self, conn: &Reader) -> Result<()> {
        const ROWS: u32 = 500;
        let Some(source) = SOURCES.get(self.source) else {
            return Ok(());
        };
        let mut select = conn.prepare_cached(source.texts)?;
        let mut rows = select.query((self.last, ROWS))?;
        let mut count = 0;
        while let Some(row) = rows.next()? {
            let hit = Hit {
                kind: source.kind,
                id: key(row, "id")?,
            };
            let searched: String = cell(row, "searched")?;
            self.index.add(hit, &searched);
            self.last = row.get("at")?;
            count += 1;
        }
        if count < ROWS {
            self.source += 1;
            self.last = 0;
        }
        Ok(())
    }
}

/// Those whose name begins so, by the index of its table: what is shown before all texts are read.
pub fn beginning_with(conn: &Reader, query: &str, limit: u32) -> Result<Vec<Hit>> {
    const KEYED: [(FoundKind, &str); 3] = [
        (FoundKind::Tos, "tos"),
        (FoundKind::Person, "person"),
        (FoundKind::Organization, "organization"),
    ];
    let query = text::key(query);
    let mut hits = Vec::new();
    if query.is_empty() {
        return Ok(hits);
    }
    for (kind, table) in KEYED {
        let sql = format!(
            "SELECT id FROM {table} WHERE sort_key >= ?1 AND sort_key < ?1 || char(0x10FFFF)
             ORDER BY sort_key, id LIMIT ?2"
        );
        let mut select = conn.prepare_cached(&sql)?;
        let mut rows = select.query((&query, limit))?;
        while let Some(row) = rows.next()? {
            let id = key(row, "id")?;
            hits.push(Hit { kind, id });
        }
    }
    Ok(hits)
}

/// How what was found is shown; what is gone by now is left out.
pub fn shown(conn: &Reader, hits: &[Hit]) -> Result<Vec<Found>> {
    let mut found = Vec::new();
    for hit in hits {
        let Some(source) = SOURCES.iter().find(|it| it.kind == hit.kind) else {
            continue;
        };
        let mut select = conn.prepare_cached(source.shown)?;
        let mut rows = select.query([hit.id.to_string()])?;
        if let Some(row) = rows.next()? {
            found.push(Found {
                hit: *hit,
                opens: key(row, "opens")?,
                title: cell(row, "title")?,
                place: cell::<Option<String>>(row, "place")?.unwrap_or_default(),
            });
        }
    }
    Ok(found)
}

fn key(row: &Row<'_>, name: &str) -> rusqlite::Result<Uuid> {
    let text: String = cell(row, name)?;
    text.parse().map_err(|err| {
        let kind = rusqlite::types::Type::Text;
        rusqlite::Error::FromSqlConversionFailure(0, kind, Box::new(err))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Store;

    #[test]
    fn every_kind_of_record_can_be_asked_for() {
        let store = Store::in_memory().unwrap();
        let mut reading = SearchReading::default();
        while !reading.is_done() {
            reading.step(store.reader()).unwrap();
        }
        for kind in FoundKind::ALL {
            let id = Uuid::now_v7();
            let hit = Hit { kind: *kind, id };
            assert!(shown(store.reader(), &[hit]).unwrap().is_empty());
            assert_eq!(SOURCES.iter().filter(|it| it.kind == *kind).count(), 1);
        }
    }
}
