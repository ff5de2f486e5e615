//! All that a list shows, read little by little to be searched.

use super::order::{Budget, Given};
use crate::domain::haystack::Haystack;
use crate::domain::text;
use crate::i18n::Tr;

/// A line a row: the keys of its texts, then of what is searched beside them.
#[derive(Default)]
pub(super) struct Lines {
    stack: Haystack,
    ready: bool,
}

impl Lines {
    /// True when all rows are read.
    pub(super) fn read<R>(&mut self, tr: &Tr, given: &Given<'_, R>, budget: &Budget) -> bool {
        if self.ready {
            return true;
        }
        for (done, row) in given.rows[self.stack.len()..].iter().enumerate() {
            for column in given.columns {
                self.stack.push(&text::key(&(column.text)(row, tr)));
            }
            for also in given.columns.iter().filter_map(|it| it.also) {
                self.stack.push(&text::key(&also(row)));
            }
            self.stack.end_line();
            if budget.is_spent(done) && self.stack.len() < given.rows.len() {
                return false;
            }
        }
        self.ready = true;
        true
    }

    /// The key of what a row shows in a column; `None` while it is not read.
    pub(super) fn cell(&self, row: usize, column: usize) -> Option<&str> {
        (row < self.stack.len()).then(|| self.stack.line(row).split('\n').nth(column))?
    }

    /// Which rows have every word of a query.
    pub(super) fn having(&self, query: &str) -> Vec<bool> {
        let mut having = vec![false; self.stack.len()];
        for row in self.stack.having(query, usize::MAX) {
            having[row as usize] = true;
        }
        having
    }
}
