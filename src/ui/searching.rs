//! The texts of all records, read little by little once somebody asks for something.

use std::time::{Duration, Instant};

use super::cx::Cx;
use crate::domain::search::{Found, Hit, SearchIndex};
use crate::ops::{self, SearchReading};

/// What is searched, as of a revision of the file.
#[derive(Default)]
pub struct Searching {
    now: SearchReading,
    of: Option<u64>,
    /// Answers until the new one is read.
    old: Option<SearchReading>,
}

impl Searching {
    /// Reads on for a few milliseconds; true when all is read.
    pub fn read(&mut self, cx: &Cx<'_>) -> ops::Result<bool> {
        const EACH_FRAME: Duration = Duration::from_millis(10);
        let revision = Some(cx.office.revision());
        if self.of != revision {
            let before = std::mem::take(&mut self.now);
            if before.is_done() && self.of.is_some() {
                self.old = Some(before);
            }
            self.of = revision;
        }
        let end = Instant::now() + EACH_FRAME;
        while !self.now.is_done() && Instant::now() < end {
            cx.office.read_search(&mut self.now)?;
        }
        let done = self.now.is_done();
        if done {
            self.old = None;
        }
        Ok(done)
    }

    fn index(&self) -> &SearchIndex {
        self.old.as_ref().unwrap_or(&self.now).index()
    }

    /// How many records it knows by now.
    pub fn known(&self) -> usize {
        self.index().len()
    }

    /// The best answers. Until all is read, names that begin so are asked of the file.
    pub fn find(&self, cx: &Cx<'_>, query: &str, limit: usize) -> ops::Result<Vec<Found>> {
        const OF_EACH: u32 = 8;
        let mut hits: Vec<Hit> = Vec::new();
        if !self.now.is_done() && self.old.is_none() {
            hits = cx.office.beginning_with(query, OF_EACH)?;
        }
        for hit in self.index().find(query, limit) {
            if !hits.contains(&hit) {
                hits.push(hit);
            }
        }
        hits.truncate(limit);
        cx.office.found(&hits)
    }
}
