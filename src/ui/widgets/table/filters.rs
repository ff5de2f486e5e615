//! What a list is narrowed to: values of its columns, several of each.

use std::collections::{BTreeMap, BTreeSet};

use super::TableState;
use super::order::{Asked, Sort};
use crate::ui::lists::SavedFilter;

/// The values that are let through, by column; a column that is not here lets all through.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Chosen(BTreeMap<usize, BTreeSet<String>>);

impl Chosen {
    pub(super) fn columns(&self) -> impl Iterator<Item = usize> {
        self.0.keys().copied()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (usize, &BTreeSet<String>)> {
        self.0.iter().map(|(column, values)| (*column, values))
    }

    pub(super) fn of(&self, column: usize) -> Option<&BTreeSet<String>> {
        self.0.get(&column)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn has(&self, column: usize, value: &str) -> bool {
        self.of(column).is_some_and(|it| it.contains(value))
    }

    pub(super) fn set(&mut self, column: usize, value: &str, on: bool) {
        let values = self.0.entry(column).or_default();
        if on {
            values.insert(value.to_owned());
        } else {
            values.remove(value);
        }
        if values.is_empty() {
            self.0.remove(&column);
        }
    }

    pub(super) fn clear(&mut self, column: usize) {
        self.0.remove(&column);
    }

    pub(super) fn clear_all(&mut self) {
        self.0.clear();
    }
}

impl TableState {
    pub(super) fn asked(&self) -> Asked {
        Asked {
            query: self.query.clone(),
            sort: self.sort,
            chosen: self.chosen.clone(),
        }
    }

    /// Is anything left out by what was asked?
    pub(super) fn is_narrowed(&self) -> bool {
        !self.query.trim().is_empty() || !self.chosen.is_empty()
    }

    /// Shows all rows again.
    pub(super) fn widen(&mut self) {
        self.query.clear();
        self.chosen.clear_all();
    }

    pub(super) fn to_saved(&self, name: &str, titles: &[String]) -> SavedFilter {
        let title = |at: usize| titles.get(at).cloned();
        let values = self.chosen.iter().filter_map(|(column, values)| {
            Some((title(column)?, values.iter().cloned().collect()))
        });
        SavedFilter {
            name: name.trim().to_owned(),
            query: self.query.trim().to_owned(),
            values: values.collect(),
            sort: self
                .sort
                .and_then(|it| Some((title(it.column)?, it.descending))),
        }
    }

    /// Columns that are no more are passed over.
    pub(super) fn apply_saved(&mut self, saved: &SavedFilter, titles: &[String]) {
        let column = |title: &String| titles.iter().position(|it| it == title);
        self.widen();
        self.query.clone_from(&saved.query);
        for (title, values) in &saved.values {
            for value in values {
                if let Some(column) = column(title) {
                    self.chosen.set(column, value, true);
                }
            }
        }
        if let Some((title, descending)) = &saved.sort
            && let Some(column) = column(title)
        {
            self.sort = Some(Sort {
                column,
                descending: *descending,
            });
        }
    }
}
