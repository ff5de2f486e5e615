//! The list of people read little by little: at 100,000 TOS there are twice as many of them.

use chrono::NaiveDate;

use super::people::{After, rows_after, rows_of_all};
use super::{Reader, Result};
use crate::domain::people::PersonRow;

/// A list up to this many people is read whole at once.
const SHORT: u32 = 2_000;
/// What is seen before the rest is read.
const FIRST: u32 = 60;
/// A stretch of names; a few milliseconds.
const SLICE: u32 = 400;

/// How far the list is read, by name.
pub struct PeopleReading {
    on: NaiveDate,
    all: Option<u32>,
    /// The key of the last one.
    after: After,
    rows: Vec<PersonRow>,
    done: bool,
}

impl PeopleReading {
    /// Begins, and gives what is to be shown at once: all of a short list.
    pub fn begin(conn: &Reader, on: NaiveDate) -> Result<(Self, Vec<PersonRow>)> {
        let sql = "SELECT 1 FROM person LIMIT 1 OFFSET ?1";
        let is_long = conn.prepare_cached(sql)?.exists([SHORT])?;
        let reading = Self {
            on,
            all: None,
            after: (String::new(), String::new()),
            rows: Vec::new(),
            done: !is_long,
        };
        let first = if is_long {
            rows_after(conn, on, &reading.after, FIRST)?.0
        } else {
            rows_of_all(conn, on)?
        };
        Ok((reading, first))
    }

    pub fn is_done(&self) -> bool {
        self.done
    }

    /// How many are read, of how many, once that is counted.
    pub fn progress(&self) -> (usize, Option<usize>) {
        (self.rows.len(), self.all.map(|it| it as usize))
    }

    /// All of them, by name; to be asked when it is done.
    pub fn into_rows(self) -> Vec<PersonRow> {
        self.rows
    }

    /// Reads a little more: a few milliseconds.
    pub fn step(&mut self, conn: &Reader) -> Result<()> {
        if self.all.is_none() {
            let sql = "SELECT count(*) FROM person";
            self.all = Some(conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?);
            return Ok(());
        }
        let (mut rows, last) = rows_after(conn, self.on, &self.after, SLICE)?;
        self.rows.append(&mut rows);
        match last {
            Some(last) => self.after = last,
            None => self.done = true,
        }
        Ok(())
    }
}
