//! A table of a paper: columns by their share of the width, a head on every page, rows.

use super::{Align, TextSize};

#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    pub size: TextSize,
    /// Titles over several columns, left to right; they cover all columns, or there are none.
    pub bands: Vec<Band>,
    pub columns: Vec<Column>,
    /// A row 1, 2, 3… under the head, as printed registers have it.
    pub numbered: bool,
    pub rows: Vec<Row>,
}

/// A title over several columns. An empty one lets the title of its column take both rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    pub title: String,
    pub columns: usize,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    pub title: String,
    /// Its part of the width, in relation to the other columns.
    pub share: u16,
    pub align: Align,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Row {
    Cells(Vec<String>),
    /// Cells in bold: sums.
    Total(Vec<String>),
    /// A text over the whole width, kept with the row after it: a section of a plan.
    Group(String),
}

impl Table {
    pub fn new(size: TextSize) -> Self {
        Self {
            size,
            bands: Vec::new(),
            columns: Vec::new(),
            numbered: false,
            rows: Vec::new(),
        }
    }

    #[must_use]
    pub fn column(mut self, title: impl Into<String>, share: u16, align: Align) -> Self {
        let title = title.into();
        self.columns.push(Column {
            title,
            share,
            align,
        });
        self
    }

    /// A title over the next `columns` columns that no band covers yet.
    #[must_use]
    pub fn band(mut self, title: impl Into<String>, columns: usize) -> Self {
        let title = title.into();
        self.bands.push(Band { title, columns });
        self
    }

    /// With a row of column numbers under the head.
    #[must_use]
    pub fn numbered(mut self) -> Self {
        self.numbered = true;
        self
    }

    #[must_use]
    pub fn row<S: Into<String>>(mut self, cells: impl IntoIterator<Item = S>) -> Self {
        self.rows.push(Row::cells(cells));
        self
    }

    #[must_use]
    pub fn total<S: Into<String>>(mut self, cells: impl IntoIterator<Item = S>) -> Self {
        let cells = cells.into_iter().map(Into::into).collect();
        self.rows.push(Row::Total(cells));
        self
    }

    #[must_use]
    pub fn group(mut self, title: impl Into<String>) -> Self {
        self.rows.push(Row::Group(title.into()));
        self
    }

    #[must_use]
    pub fn rows(mut self, rows: impl IntoIterator<Item = Row>) -> Self {
        self.rows.extend(rows);
        self
    }
}

impl Row {
    pub fn cells<S: Into<String>>(cells: impl IntoIterator<Item = S>) -> Self {
        Self::Cells(cells.into_iter().map(Into::into).collect())
    }
}
