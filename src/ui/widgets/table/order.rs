//! Which rows of a list are shown and in what order.
//!
//! Nothing is worked out twice, and nothing of a long list at once: what a column is ordered by,
//! what is searched and what can be filtered is read a few milliseconds a frame and then kept.
//! Until it is there the list stays as it was.

use std::cmp::Ordering;
use std::collections::{BTreeMap, HashMap};
use std::time::{Duration, Instant};

use super::filters::Chosen;
use super::lines::Lines;
use crate::domain::text;
use crate::i18n::{Locale, Tr};
use crate::listings::{Column, Key};
use crate::ui::cx::Cx;

/// A list up to this many rows is worked out whole in one frame.
pub(super) const SHORT: usize = 5_000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sort {
    pub column: usize,
    pub descending: bool,
}

/// What the user asked of the list.
#[derive(Clone, Default, PartialEq)]
pub(super) struct Asked {
    pub query: String,
    pub sort: Option<Sort>,
    pub chosen: Chosen,
}

/// The rows that answer what was asked, in order, as numbers of the rows they are of.
#[derive(Default)]
pub(super) struct Order {
    rows: Vec<u32>,
    source: Option<Source>,
    asked: Option<Asked>,
    lines: Lines,
    sorted: BTreeMap<usize, Sorted>,
    values: BTreeMap<usize, Values>,
    /// Grows whenever what is shown was worked out anew.
    version: u64,
    /// Grows whenever the rows are others.
    sources: u64,
}

#[derive(Clone, Copy, PartialEq, Eq)]
struct Source {
    version: u64,
    at: usize,
    len: usize,
    columns: usize,
    locale: Locale,
}

/// How long one may go on in this frame.
pub(super) struct Budget(Option<Instant>);

impl Budget {
    pub(super) fn new(rows: usize, milliseconds: u64) -> Self {
        let end = || Instant::now() + Duration::from_millis(milliseconds);
        Self((rows > SHORT).then(end))
    }

    /// Asked now and then: the clock costs something too.
    pub(super) fn is_spent(&self, done: usize) -> bool {
        done % 64 == 63 && self.0.is_some_and(|end| Instant::now() >= end)
    }
}

/// The rows of a list as it is drawn now.
pub(super) struct Given<'a, R> {
    pub columns: &'a [Column<R>],
    pub rows: &'a [R],
    /// Moves when the rows are others.
    pub version: u64,
}

impl Order {
    pub(super) fn rows(&self) -> &[u32] {
        &self.rows
    }

    pub(super) fn version(&self) -> u64 {
        self.version
    }

    pub(super) fn sources(&self) -> u64 {
        self.sources
    }

    /// Reads what is searched, of a list that is short enough to do it now.
    pub(super) fn read_lines<R>(&mut self, tr: &Tr, given: &Given<'_, R>) {
        if given.rows.len() <= SHORT {
            self.lines.read(tr, given, &Budget::new(0, 0));
        }
    }

    pub(super) fn lines(&self) -> &Lines {
        &self.lines
    }

    /// The values of a column, once [`Order::read_values`] is through with it.
    pub(super) fn values(&self, column: usize) -> Option<&Values> {
        self.values.get(&column).filter(|it| it.ready)
    }

    /// False while there is more to be worked out: then another frame is to follow.
    pub(super) fn renew<R>(&mut self, cx: &Cx<'_>, given: &Given<'_, R>, asked: &Asked) -> bool {
        let source = Source {
            version: given.version,
            at: given.rows.as_ptr().addr(),
            len: given.rows.len(),
            columns: given.columns.as_ptr().addr(),
            locale: cx.tr.locale(),
        };
        if self.source != Some(source) {
            self.begin(source);
        }
        let waiting = self.asked.as_ref() != Some(asked);
        // Who waits for an answer gets it sooner than who may ask for one.
        let budget = Budget::new(given.rows.len(), if waiting { 12 } else { 5 });
        if waiting {
            if !self.prepare(cx.tr, given, asked, &budget) {
                return false;
            }
            self.answer(given.rows.len(), asked);
            self.asked = Some(asked.clone());
            self.version += 1;
        }
        // A long list is made ready for the first word before it is typed.
        given.rows.len() <= SHORT || self.lines.read(cx.tr, given, &budget)
    }

    /// Other rows than before: what was worked out of the old ones is of no use.
    fn begin(&mut self, source: Source) {
        self.source = Some(source);
        self.sources += 1;
        self.asked = None;
        self.lines = Lines::default();
        self.sorted.clear();
        self.values.clear();
        self.rows.retain(|it| (*it as usize) < source.len);
        if self.rows.is_empty() {
            self.rows = (0..source.len as u32).collect();
        }
    }

    fn prepare<R>(
        &mut self,
        tr: &Tr,
        given: &Given<'_, R>,
        asked: &Asked,
        budget: &Budget,
    ) -> bool {
        let sort = asked.sort.filter(|it| it.column < given.columns.len());
        if let Some(sort) = sort {
            let sorted = self.sorted.entry(sort.column).or_default();
            if !sorted.read(tr, given, sort.column, budget) {
                return false;
            }
        }
        for column in asked.chosen.columns() {
            if !self.read_values(tr, given, column, budget) {
                return false;
            }
        }
        asked.query.trim().is_empty() || self.lines.read(tr, given, budget)
    }

    /// Reads what values a column has; true when it is through.
    pub(super) fn read_values<R>(
        &mut self,
        tr: &Tr,
        given: &Given<'_, R>,
        column: usize,
        budget: &Budget,
    ) -> bool {
        if column >= given.columns.len() {
            return true;
        }
        let values = self.values.entry(column).or_default();
        values.read(tr, given, column, budget)
    }

    fn answer(&mut self, len: usize, asked: &Asked) {
        let passes = self.passes(len, asked, None);
        let fits = |it: &u32| passes.as_ref().is_none_or(|all| all[*it as usize]);
        let sort = asked
            .sort
            .and_then(|it| Some((self.sorted.get(&it.column)?, it)));
        self.rows = match sort {
            Some((sorted, sort)) => sorted.rows(sort.descending, fits),
            None => (0..len as u32).filter(fits).collect(),
        };
    }

    /// Which rows answer the query and the filters, that of the column `but` left out; `None`: all.
    fn passes(&self, len: usize, asked: &Asked, but: Option<usize>) -> Option<Vec<bool>> {
        let query = text::key(&asked.query);
        let mut passes = (!query.is_empty()).then(|| self.having(&query));
        for (column, chosen) in asked.chosen.iter().filter(|it| Some(it.0) != but) {
            let Some(values) = self.values(column) else {
                continue;
            };
            let wanted: Vec<bool> = values.texts.iter().map(|it| chosen.contains(it)).collect();
            let passes = passes.get_or_insert_with(|| vec![true; len]);
            for (passes, value) in passes.iter_mut().zip(&values.of_row) {
                *passes &= wanted[*value as usize];
            }
        }
        passes
    }

    /// Words that are nowhere may have been typed in the other layout.
    fn having(&self, query: &str) -> Vec<bool> {
        let found = self.lines.having(query);
        if found.contains(&true) || !query.chars().any(|it| it.is_ascii_alphabetic()) {
            return found;
        }
        self.lines
            .having(&text::key(&text::in_russian_layout(query)))
    }

    /// How many rows have each value of a column, of those that answer the rest of what was asked.
    pub(super) fn counts(&self, column: usize, asked: &Asked) -> Vec<u32> {
        let Some(values) = self.values(column) else {
            return Vec::new();
        };
        let passes = self.passes(values.of_row.len(), asked, Some(column));
        let mut counts = vec![0; values.texts.len()];
        for (at, value) in values.of_row.iter().enumerate() {
            if passes.as_ref().is_none_or(|all| all[at]) {
                counts[*value as usize] += 1;
            }
        }
        counts
    }
}

/// All rows in the order of one column.
#[derive(Default)]
struct Sorted {
    keys: Vec<Key>,
    /// The rows from the least on; those read so far are in sorted runs.
    rows: Vec<u32>,
    /// Whether a row in `rows` differs from the one before it.
    starts: Vec<bool>,
    ready: bool,
}

impl Sorted {
    fn read<R>(&mut self, tr: &Tr, given: &Given<'_, R>, column: usize, budget: &Budget) -> bool {
        if self.ready {
            return true;
        }
        let column = &given.columns[column];
        let from = self.keys.len();
        let mut spent = false;
        for (done, row) in given.rows[from..].iter().enumerate() {
            self.keys.push(column.key(row, tr));
            if budget.is_spent(done) {
                spent = true;
                break;
            }
        }
        // Runs that are in order already are only merged in the end.
        let keys = &self.keys;
        // Stable, so that rows alike keep the order they were given in.
        let compare = |a: &u32, b: &u32| keys[*a as usize].cmp(&keys[*b as usize]);
        let mut run: Vec<u32> = (from as u32..keys.len() as u32).collect();
        run.sort_by(compare);
        self.rows.append(&mut run);
        if spent && keys.len() < given.rows.len() {
            return false;
        }
        self.rows.sort_by(compare);
        let mut before = None;
        let starts = self.rows.iter().map(|it| {
            let differs = before.is_none_or(|before| compare(&before, it) != Ordering::Equal);
            before = Some(*it);
            differs
        });
        self.starts = starts.collect();
        self.keys = Vec::new();
        self.ready = true;
        true
    }

    /// Rows alike stand as they were given, whichever way the others go.
    fn rows(&self, descending: bool, fits: impl Fn(&u32) -> bool) -> Vec<u32> {
        if !descending {
            return self.rows.iter().copied().filter(|it| fits(it)).collect();
        }
        let mut rows = Vec::with_capacity(self.rows.len());
        let mut end = self.rows.len();
        for at in (0..self.rows.len()).rev() {
            if self.starts[at] {
                rows.extend(self.rows[at..end].iter().copied().filter(|it| fits(it)));
                end = at;
            }
        }
        rows
    }
}

/// The different values that a column shows.
#[derive(Default)]
pub(super) struct Values {
    /// Of each row, the place of its value in `texts`.
    of_row: Vec<u32>,
    pub texts: Vec<String>,
    /// The values as they are to be shown, as places in `texts`.
    pub sorted: Vec<u32>,
    places: HashMap<String, u32>,
    keys: Vec<Key>,
    ready: bool,
}

impl Values {
    fn read<R>(&mut self, tr: &Tr, given: &Given<'_, R>, column: usize, budget: &Budget) -> bool {
        if self.ready {
            return true;
        }
        let column = &given.columns[column];
        for (done, row) in given.rows[self.of_row.len()..].iter().enumerate() {
            let text = (column.text)(row, tr).trim().to_owned();
            let place = if let Some(place) = self.places.get(&text) {
                *place
            } else {
                let place = self.texts.len() as u32;
                self.keys.push(column.key(row, tr));
                self.texts.push(text.clone());
                self.places.insert(text, place);
                place
            };
            self.of_row.push(place);
            if budget.is_spent(done) && self.of_row.len() < given.rows.len() {
                return false;
            }
        }
        self.sorted = (0..self.texts.len() as u32).collect();
        let keys = std::mem::take(&mut self.keys);
        self.sorted
            .sort_by(|a, b| keys[*a as usize].cmp(&keys[*b as usize]));
        self.places = HashMap::new();
        self.ready = true;
        true
    }
}
