//! Tables: the head repeated on each page, rows never parted; charts as tables of their values.

use super::body::Body;
use super::para::{Letters, Para, twips};
use super::xml::add;
use crate::documents::{Align, Chart, Column, Row, Table, TextSize};

/// The ground of a head.
const HEAD: &str = "EBEEF5";
/// The columns of a chart's values, in relation to that of the labels.
const LABEL_SHARE: u16 = 3;

/// One cell of a row.
struct Cell<'t> {
    text: &'t str,
    columns: usize,
    merge: Merge,
    letters: Letters,
    align: Align,
    head: bool,
    keep_next: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum Merge {
    No,
    /// The cell goes on in the next row.
    Begins,
    GoesOn,
}

/// The measures of a table, in twips.
struct Grid<'t> {
    table: &'t Table,
    widths: Vec<u32>,
    size: f32,
}

impl<'t> Grid<'t> {
    fn new(table: &'t Table, width: u32) -> Self {
        let share = |it: &Column| u64::from(it.share.max(1));
        let all: u64 = table.columns.iter().map(share).sum();
        let mut reached = 0;
        let mut left = 0;
        let widths = table.columns.iter().map(|it| {
            reached += share(it);
            let right = (u64::from(width) * reached / all.max(1)) as u32;
            let own = right - left;
            left = right;
            own
        });
        Self {
            table,
            widths: widths.collect(),
            size: table.size.points(),
        }
    }

    fn head_cell(&self, text: &'t str, columns: usize, merge: Merge) -> Cell<'t> {
        Cell {
            text,
            columns,
            merge,
            letters: Letters::bold().sized(self.size),
            align: Align::Center,
            head: true,
            keep_next: true,
        }
    }

    /// The titles over several columns; a column without one takes both rows.
    fn bands(&self) -> Vec<Cell<'t>> {
        let columns = &self.table.columns;
        let mut cells = Vec::new();
        let mut from = 0;
        for band in &self.table.bands {
            let to = (from + band.columns).min(columns.len());
            if band.title.is_empty() {
                let alone = columns[from..to].iter();
                cells.extend(alone.map(|it| self.head_cell(&it.title, 1, Merge::Begins)));
            } else if to > from {
                cells.push(self.head_cell(&band.title, to - from, Merge::No));
            }
            from = to;
        }
        let rest = columns[from..].iter();
        cells.extend(rest.map(|it| self.head_cell(&it.title, 1, Merge::Begins)));
        cells
    }

    fn titles(&self, banded: bool) -> Vec<Cell<'t>> {
        let mut titled = Vec::new();
        for band in self.table.bands.iter().filter(|_| banded) {
            titled.extend(std::iter::repeat_n(!band.title.is_empty(), band.columns));
        }
        let columns = self.table.columns.iter().enumerate();
        columns
            .map(|(at, it)| {
                if !banded || titled.get(at) == Some(&true) {
                    self.head_cell(&it.title, 1, Merge::No)
                } else {
                    self.head_cell("", 1, Merge::GoesOn)
                }
            })
            .collect()
    }

    fn row(&self, row: &'t Row, keep_next: bool) -> Vec<Cell<'t>> {
        let letters = match row {
            Row::Cells(_) => Letters::default(),
            Row::Total(_) | Row::Group(_) => Letters::bold(),
        };
        let cell = |text, columns, align| Cell {
            text,
            columns,
            merge: Merge::No,
            letters: letters.sized(self.size),
            align,
            head: false,
            keep_next,
        };
        match row {
            Row::Cells(cells) | Row::Total(cells) => {
                let texts = cells.iter().map(String::as_str);
                let texts = texts.chain(std::iter::repeat(""));
                let columns = self.table.columns.iter().zip(texts);
                columns.map(|(it, text)| cell(text, 1, it.align)).collect()
            }
            Row::Group(title) => vec![Cell {
                keep_next: true,
                ..cell(title, self.widths.len(), Align::Center)
            }],
        }
    }
}

impl Body<'_> {
    pub(super) fn table(&mut self, table: &Table, keep: bool) {
        if table.columns.is_empty() {
            return;
        }
        if !self.fresh {
            self.gap(twips(self.size * 0.3), true);
        }
        let grid = Grid::new(table, self.width());
        self.open_table(&grid.widths, grid.size);
        let banded = table.bands.iter().any(|it| !it.title.is_empty());
        if banded {
            self.row(&grid, grid.bands(), true);
        }
        self.row(&grid, grid.titles(banded), true);
        let numbers: Vec<String> = (1..=grid.widths.len()).map(|it| it.to_string()).collect();
        if table.numbered {
            let number = |text| Cell {
                letters: Letters::default().sized(grid.size),
                ..grid.head_cell(text, 1, Merge::No)
            };
            let cells = numbers.iter().map(|it| number(it)).collect();
            self.row(&grid, cells, true);
        }
        for (at, row) in table.rows.iter().enumerate() {
            // Sums stay with the row before them.
            let kept = match table.rows.get(at + 1) {
                None => keep,
                Some(next) => matches!(next, Row::Total(_)),
            };
            let cells = grid.row(row, kept);
            self.row(&grid, cells, false);
        }
        self.xml.push_str("</w:tbl>");
        // Two tables in a row would become one.
        self.gap(twips(self.size * 0.5), keep);
    }

    fn row(&mut self, grid: &Grid<'_>, cells: Vec<Cell<'_>>, head: bool) {
        self.xml.push_str("<w:tr><w:trPr><w:cantSplit/>");
        if head {
            self.xml.push_str("<w:tblHeader/>");
        }
        self.xml.push_str("</w:trPr>");
        let mut from = 0;
        for cell in cells {
            let to = (from + cell.columns).min(grid.widths.len());
            self.cell(&cell, grid.widths[from..to].iter().sum());
            from = to;
        }
        self.xml.push_str("</w:tr>");
    }

    fn cell(&mut self, cell: &Cell<'_>, width: u32) {
        let xml = &mut self.xml;
        add!(xml, r#"<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>"#);
        if cell.columns > 1 {
            add!(xml, r#"<w:gridSpan w:val="{}"/>"#, cell.columns);
        }
        match cell.merge {
            Merge::No => (),
            Merge::Begins => xml.push_str(r#"<w:vMerge w:val="restart"/>"#),
            Merge::GoesOn => xml.push_str("<w:vMerge/>"),
        }
        if cell.head {
            add!(
                xml,
                r#"<w:shd w:val="clear" w:color="auto" w:fill="{HEAD}"/><w:vAlign w:val="center"/>"#
            );
        }
        xml.push_str("</w:tcPr>");
        let align = match cell.align {
            Align::Left | Align::Justify => None,
            other => Some(other),
        };
        let para = Para {
            keep_next: cell.keep_next,
            align,
            ..Para::of("TableText")
        };
        self.paragraph_of(para, |it| it.text(cell.text, cell.letters));
        self.xml.push_str("</w:tc>");
    }

    fn open_table(&mut self, widths: &[u32], size: f32) {
        let all: u32 = widths.iter().sum();
        let padding = twips(size * 0.26);
        add!(
            self.xml,
            r#"<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="{all}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="{top}" w:type="dxa"/><w:left w:w="{padding}" w:type="dxa"/><w:bottom w:w="{top}" w:type="dxa"/><w:right w:w="{padding}" w:type="dxa"/></w:tblCellMar></w:tblPr>"#,
            top = padding / 2,
        );
        self.columns(widths);
    }

    fn columns(&mut self, widths: &[u32]) {
        self.xml.push_str("<w:tblGrid>");
        for width in widths {
            add!(self.xml, r#"<w:gridCol w:w="{width}"/>"#);
        }
        self.xml.push_str("</w:tblGrid>");
    }

    /// A table without rules, which only holds texts in their places.
    pub(super) fn open_layout(&mut self, parts: &[f32]) {
        let widths: Vec<u32> = parts.iter().map(|it| self.part(*it)).collect();
        let all: u32 = widths.iter().sum();
        add!(
            self.xml,
            r#"<w:tbl><w:tblPr><w:tblW w:w="{all}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>"#
        );
        self.columns(&widths);
    }

    pub(super) fn layout_cell(
        &mut self,
        at: usize,
        parts: &[f32],
        place: &str,
        add: impl FnOnce(&mut Self),
    ) {
        let width = self.part(parts[at]);
        add!(
            self.xml,
            r#"<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/><w:vAlign w:val="{place}"/></w:tcPr>"#
        );
        add(self);
        self.xml.push_str("</w:tc>");
    }

    pub(super) fn close_table(&mut self) {
        self.xml.push_str("</w:tbl>");
        self.gap(20, false);
    }

    fn part(&self, share: f32) -> u32 {
        (self.width() as f32 * share) as u32
    }

    /// The values a chart shows, with its caption under them.
    pub(super) fn chart(&mut self, chart: &Chart, keep: bool) {
        let captioned = !chart.caption.is_empty();
        if !chart.groups.is_empty() {
            let mut table = Table::new(TextSize::Small);
            table = table.column(self.tr.papers_chart_label(), LABEL_SHARE, Align::Left);
            let most = chart.groups.iter().map(|it| it.values.len()).max();
            for at in 0..most.unwrap_or(0) {
                let name = chart.series.get(at).cloned();
                let name = name.unwrap_or_else(|| self.tr.papers_chart_value());
                table = table.column(name, 1, Align::Right);
            }
            for bars in &chart.groups {
                let values = bars.values.iter().map(|it| self.tr.number(*it));
                table = table.row([bars.label.clone()].into_iter().chain(values));
            }
            self.table(&table, keep || captioned);
        }
        if captioned {
            let para = Para {
                keep_next: keep,
                ..Para::of("Caption")
            };
            self.paragraph_of(para, |it| it.text(&chart.caption, Letters::default()));
        }
    }
}
