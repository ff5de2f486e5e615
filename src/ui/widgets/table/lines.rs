//! All that a list shows, as one long text that is searched at once.

use memchr::memmem::Finder;

use super::order::{Budget, Given};
use crate::domain::text;
use crate::i18n::Tr;

/// A line a row: the keys of its texts, then of what is searched beside them.
///
/// One text of 15 MB is searched in a few milliseconds; a hundred thousand short ones take
/// several times as long.
#[derive(Default)]
pub(super) struct Lines {
    text: String,
    /// Where each line ends.
    ends: Vec<u32>,
    ready: bool,
}

/// Between the texts of a row; no key has it.
const BETWEEN: char = '\n';

impl Lines {
    /// True when all rows are read.
    pub(super) fn read<R>(&mut self, tr: &Tr, given: &Given<'_, R>, budget: &Budget) -> bool {
        if self.ready {
            return true;
        }
        for (done, row) in given.rows[self.ends.len()..].iter().enumerate() {
            for column in given.columns {
                self.text += &text::key(&(column.text)(row, tr));
                self.text.push(BETWEEN);
            }
            for also in given.columns.iter().filter_map(|it| it.also) {
                self.text += &text::key(&also(row));
                self.text.push(BETWEEN);
            }
            self.ends.push(self.text.len() as u32);
            if budget.is_spent(done) && self.ends.len() < given.rows.len() {
                return false;
            }
        }
        self.ready = true;
        true
    }

    fn line(&self, row: usize) -> &str {
        let from = row.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.text[from as usize..self.ends[row] as usize]
    }

    /// The key of what a row shows in a column; `None` while it is not read.
    pub(super) fn cell(&self, row: usize, column: usize) -> Option<&str> {
        (row < self.ends.len()).then(|| self.line(row).split(BETWEEN).nth(column))?
    }

    /// Which rows have every word of a query.
    pub(super) fn having(&self, query: &str) -> Vec<bool> {
        let mut words: Vec<&str> = query.split(' ').collect();
        // The longest one leaves the fewest rows to the others.
        words.sort_by_key(|it| std::cmp::Reverse(it.len()));
        let mut having = vec![false; self.ends.len()];
        let Some((first, others)) = words.split_first() else {
            return having;
        };
        let others: Vec<Finder<'_>> = others.iter().map(Finder::new).collect();
        let finder = Finder::new(first);
        let (mut row, mut from) = (0, 0);
        while let Some(found) = finder.find(&self.text.as_bytes()[from..]) {
            while self.ends[row] as usize <= from + found {
                row += 1;
            }
            let line = self.line(row).as_bytes();
            having[row] = others.iter().all(|it| it.find(line).is_some());
            from = self.ends[row] as usize;
        }
        having
    }
}
