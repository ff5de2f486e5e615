//! Tables over pages: the head on each, rows kept whole where a page can hold them.

use super::Flow;
use super::table_grid::{Grid, LaidBand, LaidRow};
use crate::documents::pdf::font::Face;
use crate::documents::pdf::page::{Bookmark, ElementId, Fill, Ink, Role, Rule};
use crate::documents::pdf::paragraph::Line;
use crate::documents::{Block, Row, Table};

const RULE: Ink = Ink(0.35, 0.35, 0.35);
const RULE_WIDTH: f32 = 0.5;
const HEAD: Ink = Ink(0.92, 0.935, 0.96);
/// A head that takes more of the page is not repeated.
const HIGHEST_HEAD: f32 = 0.4;
/// A row taller than a page shows at least so many lines before it is parted.
const FEWEST_LINES: usize = 2;
/// Sections of tables stand under all headings among the bookmarks.
const GROUP_LEVEL: u8 = 7;

/// The rows at the head of each page.
struct Head {
    bands: Vec<LaidBand>,
    bands_height: f32,
    titles: LaidRow,
    numbers: Option<LaidRow>,
    height: f32,
}

/// A table on its way down the pages.
struct TableFlow<'f, 'a, 'g> {
    flow: &'f mut Flow<'a>,
    grid: Grid<'g>,
    element: Option<ElementId>,
    /// Where the rules between columns begin on this page.
    columns_from: f32,
    /// Whether no row stands under the head of this page yet.
    fresh: bool,
    /// Whether the head was drawn before.
    silent: bool,
    head: Option<Head>,
}

impl Flow<'_> {
    pub(super) fn table(&mut self, table: &Table, after: &[Block]) {
        if table.columns.is_empty() {
            return;
        }
        self.skip(self.table_gap());
        if self.table_least_height(table) > self.room() && !self.at_top() {
            self.new_page();
        }
        let keep = self.keep(after);
        let grid = Grid::new(table, self.typography, self.geometry.text_width());
        let head = head(&grid, table);
        let repeated = head.height <= self.geometry.text_height() * HIGHEST_HEAD;
        let element = self.element(Role::Table, None);
        let mut flow = TableFlow {
            columns_from: self.y,
            flow: self,
            grid,
            element,
            fresh: true,
            silent: false,
            head: repeated.then_some(head),
        };
        flow.draw_head();
        if !repeated {
            let titles = flow.grid.titles();
            flow.place(titles, 0.0, Role::HeadCell);
        }
        flow.rows(&table.rows, keep);
        flow.close_columns();
        self.y += self.size * 0.5;
    }

    /// The room above a table.
    pub(super) fn table_gap(&self) -> f32 {
        self.size * 0.3
    }

    /// The height of the head with the first row, as far as a page can hold them.
    pub(super) fn table_least_height(&self, table: &Table) -> f32 {
        if table.columns.is_empty() {
            return 0.0;
        }
        let grid = Grid::new(table, self.typography, self.geometry.text_width());
        let mut height = head(&grid, table).height;
        for row in &table.rows {
            height += grid.row(row).height;
            if !matches!(row, Row::Group(_)) {
                break;
            }
        }
        height.min(self.geometry.text_height())
    }
}

fn head(grid: &Grid<'_>, table: &Table) -> Head {
    let bands = grid.bands();
    let most = bands.iter().map(|it| it.lines.len()).max().unwrap_or(0);
    let bands_height = if most == 0 { 0.0 } else { grid.height(most) };
    let titles = grid.titles();
    let numbers = table.numbered.then(|| grid.numbers());
    let numbers_height = numbers.as_ref().map_or(0.0, |it| it.height);
    Head {
        height: bands_height + titles.height + numbers_height,
        bands,
        bands_height,
        titles,
        numbers,
    }
}

impl Head {
    /// Whether a title stands over this column.
    fn banded(&self, column: usize) -> bool {
        let mut from = 0;
        for band in &self.bands {
            from += band.columns;
            if column < from {
                return !band.lines.is_empty();
            }
        }
        false
    }
}

impl TableFlow<'_, '_, '_> {
    fn rows(&mut self, rows: &[Row], keep: f32) {
        for (at, row) in rows.iter().enumerate() {
            let laid = self.grid.row(row);
            let keep = self.kept_after(rows, at, keep);
            let height = laid.height;
            self.place(laid, keep, Role::Cell);
            if let Row::Group(title) = row {
                self.bookmark(title, height);
            }
        }
    }

    /// The height that must follow a row: sums stay with the row before them, a group with the one after.
    fn kept_after(&self, rows: &[Row], at: usize, keep: f32) -> f32 {
        let mut height = 0.0;
        let mut group = matches!(rows[at], Row::Group(_));
        for next in &rows[at + 1..] {
            if !group && !matches!(next, Row::Total(_)) {
                return height;
            }
            height += self.grid.row(next).height;
            group = matches!(next, Row::Group(_));
        }
        height + keep
    }

    /// Puts a row on this page or the next; one taller than a page is parted between lines.
    fn place(&mut self, mut row: LaidRow, keep: f32, role: Role) {
        loop {
            let room = self.flow.room() + 0.01;
            let page = self.flow.geometry.text_height() - self.head_height();
            if row.height + keep <= room || (self.fresh && row.height <= room) {
                self.draw(row, role);
                return;
            }
            if row.height > page {
                let lines = (room - 2.0 * self.grid.padding) / self.grid.line_height;
                let lines = lines.floor().max(0.0) as usize;
                if lines >= FEWEST_LINES || self.fresh {
                    let (head, rest) = row.parted(lines.max(1), &self.grid);
                    self.draw(head, role);
                    row = rest;
                }
            }
            self.next_page();
        }
    }

    fn head_height(&self) -> f32 {
        self.head.as_ref().map_or(0.0, |it| it.height)
    }

    fn next_page(&mut self) {
        self.close_columns();
        self.flow.new_page();
        self.columns_from = self.flow.y;
        self.draw_head();
        self.fresh = true;
    }

    /// The rules between the columns, down to the place reached.
    fn close_columns(&mut self) {
        let (top, bottom) = (self.columns_from, self.flow.y);
        let mut x = self.flow.geometry.left;
        self.down(x, top, bottom);
        for at in 0..self.grid.widths.len() {
            x += self.grid.widths[at];
            self.down(x, top, bottom);
        }
        self.columns_from = bottom;
    }

    fn down(&mut self, x: f32, top: f32, bottom: f32) {
        if bottom > top {
            self.rule((x, top), (x, bottom));
        }
    }

    fn across(&mut self, y: f32) {
        let left = self.flow.geometry.left;
        self.rule((left, y), (left + self.grid.width(), y));
    }

    fn rule(&mut self, from: (f32, f32), to: (f32, f32)) {
        self.flow.page().rules.push(Rule {
            from,
            to,
            width: RULE_WIDTH,
            ink: RULE,
        });
    }

    fn fill(&mut self, height: f32) {
        let (x, y) = (self.flow.geometry.left, self.flow.y);
        let width = self.grid.width();
        self.flow.page().fills.push(Fill {
            x,
            y,
            width,
            height,
            ink: HEAD,
        });
    }

    fn draw_head(&mut self) {
        self.across(self.flow.y);
        let Some(head) = self.head.take() else {
            return;
        };
        self.fill(head.bands_height + head.titles.height);
        if head.bands_height > 0.0 {
            self.draw_bands(&head);
        }
        self.draw_titles(&head);
        if let Some(numbers) = &head.numbers {
            self.draw(numbers.clone(), Role::HeadCell);
        }
        self.head = Some(head);
        self.fresh = true;
        // On the pages to come it is a repetition, and need not be heard again.
        self.silent = true;
    }

    /// Titles over several columns, with rules around them and under those that say something.
    fn draw_bands(&mut self, head: &Head) {
        let row = self.row(Role::HeadCell);
        let (top, bottom) = (self.flow.y, self.flow.y + head.bands_height);
        let mut x = self.flow.geometry.left;
        self.down(x, top, bottom);
        for band in &head.bands {
            if !band.lines.is_empty() {
                let element = self.element(Role::HeadCell, row, band.columns);
                self.centred_cell(x, top, head.bands_height, band.lines.clone(), element);
                self.rule((x, bottom), (x + band.width, bottom));
            }
            x += band.width;
            self.down(x, top, bottom);
        }
        self.flow.y = bottom;
        self.columns_from = bottom;
    }

    /// The titles of the columns; one with no band over it takes the place of the band too.
    fn draw_titles(&mut self, head: &Head) {
        let row = self.row(Role::HeadCell);
        let mut x = self.flow.geometry.left;
        for (at, lines) in head.titles.cells.iter().enumerate() {
            let above = if head.banded(at) {
                0.0
            } else {
                head.bands_height
            };
            let element = self.element(Role::HeadCell, row, 1);
            let (top, height) = (self.flow.y - above, head.titles.height + above);
            self.centred_cell(x, top, height, lines.clone(), element);
            x += self.grid.widths[at];
        }
        self.flow.y += head.titles.height;
        self.across(self.flow.y);
    }

    /// Draws a row at the place reached, and the rule under it.
    fn draw(&mut self, row: LaidRow, role: Role) {
        let row_element = self.row(role);
        let mut x = self.flow.geometry.left;
        let bottom = self.flow.y + row.height;
        let mut columns = 1;
        if row.group {
            columns = self.grid.widths.len();
            self.close_columns();
            self.down(x, self.flow.y, bottom);
            self.down(x + self.grid.width(), self.flow.y, bottom);
            self.columns_from = bottom;
        }
        let top = self.flow.y + self.grid.padding;
        for (at, lines) in row.cells.into_iter().enumerate() {
            let element = self.element(role, row_element, columns);
            self.cell(x, top, lines, element);
            x += self.grid.widths[at];
        }
        self.flow.y = bottom;
        self.across(bottom);
        self.fresh = false;
    }

    /// A row of cells of this role.
    fn row(&mut self, cells: Role) -> Option<ElementId> {
        if self.silent && cells == Role::HeadCell {
            return None;
        }
        self.flow.element(Role::TableRow, self.element)
    }

    fn element(
        &mut self,
        role: Role,
        parent: Option<ElementId>,
        columns: usize,
    ) -> Option<ElementId> {
        if self.silent && role == Role::HeadCell {
            return None;
        }
        let id = self.flow.element(role, parent)?;
        self.flow.elements[id as usize].columns = columns;
        Some(id)
    }

    fn centred_cell(
        &mut self,
        x: f32,
        top: f32,
        height: f32,
        lines: Vec<Line>,
        element: Option<ElementId>,
    ) {
        let free = height - lines.len() as f32 * self.grid.line_height;
        self.cell(x, top + free / 2.0, lines, element);
    }

    fn cell(&mut self, x: f32, top: f32, lines: Vec<Line>, element: Option<ElementId>) {
        let (size, line_height) = (self.grid.size, self.grid.line_height);
        let mut y = top + Face::Regular.font().base(size, line_height);
        for line in lines {
            self.flow.put(x + self.grid.padding, y, line, element);
            y += line_height;
        }
    }

    /// A section of a table can be found among the bookmarks.
    fn bookmark(&mut self, title: &str, height: f32) {
        self.flow.bookmarks.push(Bookmark {
            level: GROUP_LEVEL,
            title: title.replace('\n', " "),
            page: self.flow.pages.len() - 1,
            top: self.flow.y - height,
        });
    }
}
