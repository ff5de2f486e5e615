//! Which rows of a list are shown and in what order, worked out only when something changed.

use crate::domain::text;
use crate::i18n::Locale;
use crate::listings::{Column, Key};
use crate::ui::cx::Cx;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sort {
    pub column: usize,
    pub descending: bool,
}

/// The rows that answer a query, in order, as numbers of the rows they are of.
#[derive(Default)]
pub(super) struct Order {
    rows: Vec<u32>,
    /// What the texts below were made of.
    source: Option<Source>,
    /// What the order was made of.
    asked: Option<(String, Option<Sort>)>,
    /// All that a row shows, to search in.
    texts: Vec<String>,
    /// The rows in the order of one column.
    sorted: Option<(Sort, Vec<u32>)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
struct Source {
    revision: u64,
    at: usize,
    len: usize,
    columns: usize,
    locale: Locale,
}

impl Order {
    pub(super) fn rows(&self) -> &[u32] {
        &self.rows
    }

    pub(super) fn renew<R>(
        &mut self,
        cx: &Cx<'_>,
        columns: &[Column<R>],
        rows: &[R],
        query: &str,
        sort: Option<Sort>,
    ) {
        let source = Source {
            revision: cx.office.revision(),
            at: rows.as_ptr().addr(),
            len: rows.len(),
            columns: columns.as_ptr().addr(),
            locale: cx.tr.locale(),
        };
        if self.source != Some(source) {
            self.source = Some(source);
            self.texts.clear();
            self.sorted = None;
            self.asked = None;
        }
        if self
            .asked
            .as_ref()
            .is_some_and(|(q, s)| q == query && *s == sort)
        {
            return;
        }
        self.sort(cx, columns, rows, sort);
        let all = match &self.sorted {
            Some((_, sorted)) => sorted.clone(),
            None => (0..rows.len() as u32).collect(),
        };
        let wanted = text::key(query);
        self.rows = if wanted.is_empty() {
            all
        } else {
            self.read_texts(cx, columns, rows);
            let texts = &self.texts;
            let fits = |at: &u32| {
                wanted
                    .split(' ')
                    .all(|word| texts[*at as usize].contains(word))
            };
            all.into_iter().filter(fits).collect()
        };
        self.asked = Some((query.to_owned(), sort));
    }

    fn sort<R>(&mut self, cx: &Cx<'_>, columns: &[Column<R>], rows: &[R], sort: Option<Sort>) {
        let Some(sort) = sort.filter(|it| it.column < columns.len()) else {
            self.sorted = None;
            return;
        };
        if self.sorted.as_ref().is_some_and(|(done, _)| *done == sort) {
            return;
        }
        let column = &columns[sort.column];
        let keys: Vec<Key> = rows.iter().map(|it| column.key(it, cx.tr)).collect();
        let mut order: Vec<u32> = (0..rows.len() as u32).collect();
        // Stable, so that rows alike keep the order they were given in.
        order.sort_by(|a, b| {
            let (a, b) = (&keys[*a as usize], &keys[*b as usize]);
            if sort.descending { b.cmp(a) } else { a.cmp(b) }
        });
        self.sorted = Some((sort, order));
    }

    fn read_texts<R>(&mut self, cx: &Cx<'_>, columns: &[Column<R>], rows: &[R]) {
        if self.texts.len() == rows.len() {
            return;
        }
        let line = |row: &R| {
            let mut line = String::new();
            for column in columns {
                line += &text::key(&(column.text)(row, cx.tr));
                line.push('\n');
                if let Some(also) = column.also {
                    line += &text::key(&also(row));
                    line.push('\n');
                }
            }
            line
        };
        self.texts = rows.iter().map(line).collect();
    }
}
