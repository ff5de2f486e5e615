//! The measures of a table, and its rows broken into lines.

use std::cell::RefCell;
use std::collections::HashMap;

use crate::documents::pdf::font::Face;
use crate::documents::pdf::paragraph::{Line, Measure, Setting};
use crate::documents::typography::Typography;
use crate::documents::{Align, Row, Table};

/// Widths of the columns and the room around the letters.
pub(super) struct Grid<'a> {
    table: &'a Table,
    typography: &'a Typography,
    pub(super) size: f32,
    pub(super) line_height: f32,
    pub(super) padding: f32,
    pub(super) widths: Vec<f32>,
    /// Short cells as they were broken for their column: a register says the same in many rows.
    known: RefCell<Vec<HashMap<String, Vec<Line>>>>,
}

/// No longer cell is kept, in bytes; nor more of them in a column.
const LONGEST_KNOWN: usize = 160;
const MOST_KNOWN: usize = 512;

/// A title over several columns.
pub(super) struct LaidBand {
    pub(super) lines: Vec<Line>,
    pub(super) width: f32,
    pub(super) columns: usize,
}

/// A row broken into lines.
#[derive(Clone)]
pub(super) struct LaidRow {
    /// The lines of each cell; a group has one cell.
    pub(super) cells: Vec<Vec<Line>>,
    pub(super) height: f32,
    pub(super) group: bool,
}

impl<'a> Grid<'a> {
    pub(super) fn new(table: &'a Table, typography: &'a Typography, width: f32) -> Self {
        let size = table.size.points();
        let shares = || table.columns.iter().map(|it| f32::from(it.share.max(1)));
        let all: f32 = shares().sum();
        Self {
            table,
            typography,
            size,
            line_height: size * 1.12,
            padding: size * 0.26,
            widths: shares().map(|it| width * it / all).collect(),
            known: RefCell::new(vec![HashMap::new(); table.columns.len()]),
        }
    }

    pub(super) fn width(&self) -> f32 {
        self.widths.iter().sum()
    }

    /// The titles over several columns; columns left over have an empty one each.
    pub(super) fn bands(&self) -> Vec<LaidBand> {
        let mut from = 0;
        let mut laid = Vec::new();
        let rest = (0..self.widths.len()).map(|_| ("", 1));
        let bands = self
            .table
            .bands
            .iter()
            .map(|it| (it.title.as_str(), it.columns));
        for (title, columns) in bands.chain(rest) {
            let to = (from + columns).min(self.widths.len());
            let width: f32 = self.widths[from..to].iter().sum();
            if to > from {
                let lines = if title.is_empty() {
                    Vec::new()
                } else {
                    self.lines(title, width, Face::Bold, Align::Center)
                };
                laid.push(LaidBand {
                    lines,
                    width,
                    columns: to - from,
                });
            }
            from = to;
        }
        laid
    }

    pub(super) fn titles(&self) -> LaidRow {
        let titles = self.table.columns.iter().map(|it| it.title.as_str());
        self.cells(titles, Face::Bold, Some(Align::Center))
    }

    pub(super) fn numbers(&self) -> LaidRow {
        let numbers: Vec<String> = (1..=self.widths.len()).map(|it| it.to_string()).collect();
        self.cells(
            numbers.iter().map(String::as_str),
            Face::Regular,
            Some(Align::Center),
        )
    }

    pub(super) fn row(&self, row: &Row) -> LaidRow {
        match row {
            Row::Cells(cells) => self.cells(cells.iter().map(String::as_str), Face::Regular, None),
            Row::Total(cells) => self.cells(cells.iter().map(String::as_str), Face::Bold, None),
            Row::Group(title) => {
                let lines = self.lines(title, self.width(), Face::Bold, Align::Center);
                let height = self.height(lines.len());
                LaidRow {
                    cells: vec![lines],
                    height,
                    group: true,
                }
            }
        }
    }

    fn cells<'t>(
        &self,
        texts: impl Iterator<Item = &'t str>,
        face: Face,
        align: Option<Align>,
    ) -> LaidRow {
        let columns = self.widths.iter().zip(&self.table.columns);
        let cells: Vec<Vec<Line>> = texts
            .zip(columns)
            .enumerate()
            .map(|(at, (text, (width, column)))| {
                let align = align.unwrap_or(column.align);
                if face == Face::Regular && align == column.align && text.len() <= LONGEST_KNOWN {
                    self.cell(at, text)
                } else {
                    self.lines(text, *width, face, align)
                }
            })
            .collect();
        let most = cells.iter().map(Vec::len).max().unwrap_or(1);
        LaidRow {
            cells,
            height: self.height(most),
            group: false,
        }
    }

    /// The lines of a plain cell.
    fn cell(&self, column: usize, text: &str) -> Vec<Line> {
        if let Some(lines) = self.known.borrow()[column].get(text) {
            return lines.clone();
        }
        let align = self.table.columns[column].align;
        let lines = self.lines(text, self.widths[column], Face::Regular, align);
        let known = &mut self.known.borrow_mut()[column];
        if known.len() < MOST_KNOWN {
            known.insert(text.to_owned(), lines.clone());
        }
        lines
    }

    fn lines(&self, text: &str, width: f32, face: Face, align: Align) -> Vec<Line> {
        Setting::new(&self.typography.set(text), face).lines(&Measure {
            size: self.size,
            width: width - 2.0 * self.padding,
            first: 0.0,
            align: if align == Align::Justify {
                Align::Left
            } else {
                align
            },
            hyphens: true,
        })
    }

    pub(super) fn height(&self, lines: usize) -> f32 {
        lines as f32 * self.line_height + 2.0 * self.padding
    }
}

impl LaidRow {
    /// The first `lines` lines of each cell, and the row of the rest.
    pub(super) fn parted(self, lines: usize, grid: &Grid<'_>) -> (Self, Self) {
        let part = |mut cell: Vec<Line>| {
            let rest = cell.split_off(lines.min(cell.len()));
            (cell, rest)
        };
        let group = self.group;
        let (head, rest): (Vec<_>, Vec<_>) = self.cells.into_iter().map(part).unzip();
        let row = |cells: Vec<Vec<Line>>| {
            let most = cells.iter().map(Vec::len).max().unwrap_or(1);
            LaidRow {
                cells,
                height: grid.height(most),
                group,
            }
        };
        (row(head), row(rest))
    }
}
