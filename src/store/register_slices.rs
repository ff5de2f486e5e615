//! The register read little by little, for a list that is drawn meanwhile.
//!
//! A short one comes whole at once. Of a long one the first page comes by name; then all of it in
//! stretches of keys, whose histories stand together in their indexes; then they are put in the
//! order of their names, which one index has.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::register::{rows_within, territories, tos_rows};
use super::register_scope::Scope;
use super::table::cell;
use super::{Reader, Result};
use crate::domain::Id;
use crate::domain::register::TosRow;
use crate::domain::territories::Territories;
use crate::domain::tos::Tos;

/// A register up to this many TOS is read whole at once.
const SHORT: u32 = 2_000;
/// What is seen before the rest is read.
const FIRST: u32 = 60;
/// A stretch of keys; a few milliseconds.
const SLICE: u32 = 200;
/// A stretch of names to put in order.
const ORDERED: u32 = 4_000;

/// How far the register of a day is read.
pub struct TosReading {
    on: NaiveDate,
    territories: Territories,
    all: Option<u32>,
    phase: Phase,
    found: HashMap<Id<Tos>, TosRow>,
    rows: Vec<TosRow>,
}

enum Phase {
    /// By key, after this one.
    Slices(Option<Id<Tos>>),
    /// By name, after this one.
    Order(String, String),
    Done,
}

impl TosReading {
    /// Begins, and gives what is to be shown at once: all of a short register.
    pub fn begin(conn: &Reader, on: NaiveDate) -> Result<(Self, Vec<TosRow>)> {
        let sql = "SELECT 1 FROM tos LIMIT 1 OFFSET ?1";
        let is_long = conn.prepare_cached(sql)?.exists([SHORT])?;
        let mut reading = Self {
            on,
            territories: Territories::default(),
            all: None,
            phase: Phase::Done,
            found: HashMap::new(),
            rows: Vec::new(),
        };
        if !is_long {
            return Ok((reading, tos_rows(conn, on)?));
        }
        reading.phase = Phase::Slices(None);
        reading.territories = territories(conn)?;
        let first = rows_within(conn, on, &Scope::first(FIRST), &reading.territories)?;
        Ok((reading, first))
    }

    pub fn is_done(&self) -> bool {
        matches!(self.phase, Phase::Done)
    }

    /// How many are read, of how many, once that is counted.
    pub fn progress(&self) -> (usize, Option<usize>) {
        let done = self.found.len() + self.rows.len();
        (done, self.all.map(|it| it as usize))
    }

    /// All of them, by name; to be asked when it is done.
    pub fn into_rows(self) -> Vec<TosRow> {
        self.rows
    }

    /// Reads a little more: a few milliseconds.
    pub fn step(&mut self, conn: &Reader) -> Result<()> {
        if self.all.is_none() {
            let sql = "SELECT count(*) FROM tos";
            self.all = Some(conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?);
            return Ok(());
        }
        let next = match &self.phase {
            Phase::Slices(after) => self.slice(conn, *after)?,
            Phase::Order(key, id) => {
                let (key, id) = (key.clone(), id.clone());
                self.order(conn, &key, &id)?
            }
            Phase::Done => Phase::Done,
        };
        self.phase = next;
        Ok(())
    }

    fn slice(&mut self, conn: &Reader, after: Option<Id<Tos>>) -> Result<Phase> {
        let sql =
            "SELECT max(id) AS id FROM (SELECT id FROM tos WHERE id > ?1 ORDER BY id LIMIT ?2)";
        let from = after.map(|it| it.to_string()).unwrap_or_default();
        let to: Option<Id<Tos>> = conn
            .prepare_cached(sql)?
            .query_row((from, SLICE), |row| cell(row, "id"))?;
        let Some(to) = to else {
            return Ok(Phase::Order(String::new(), String::new()));
        };
        let scope = Scope::between(after, to);
        let rows = rows_within(conn, self.on, &scope, &self.territories)?;
        self.found.extend(rows.into_iter().map(|it| (it.id, it)));
        Ok(Phase::Slices(Some(to)))
    }

    fn order(&mut self, conn: &Reader, key: &str, id: &str) -> Result<Phase> {
        let sql = "SELECT sort_key, id FROM tos WHERE (sort_key, id) > (?1, ?2)
                   ORDER BY sort_key, id LIMIT ?3";
        let mut select = conn.prepare_cached(sql)?;
        let mut rows = select.query((key, id, ORDERED))?;
        let mut last = None;
        while let Some(row) = rows.next()? {
            let id: Id<Tos> = cell(row, "id")?;
            self.rows.extend(self.found.remove(&id));
            last = Some((cell(row, "sort_key")?, id.to_string()));
        }
        Ok(last.map_or(Phase::Done, |(key, id)| Phase::Order(key, id)))
    }
}
