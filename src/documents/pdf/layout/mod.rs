//! Blocks laid out on pages.

mod charts;
mod contents;
mod keep;
mod table_grid;
mod tables;
mod texts;

use super::font::Face;
use super::page::{Bookmark, Element, ElementId, Geometry, Layout, MM, Page, Role, Text};
use super::paragraph::{Line, Measure, Setting};
use crate::documents::typography::Typography;
use crate::documents::{Align, Block, Document, Row, Space, Span, SpanStyle};

/// A paper with more rows is not marked up for reading aloud: the marks would outweigh the text.
const MOST_TAGGED_ROWS: usize = 2000;
const PAGE_NUMBER_SIZE: f32 = 12.0;
const PAGE_NUMBER_BASE: f32 = 13.0 * MM;

pub(crate) fn lay_out(document: &Document, typography: &Typography) -> Layout {
    let mut flow = Flow::new(document, typography);
    let entries = flow.front(document);
    flow.blocks(&document.blocks);
    flow.fill_contents(&entries);
    flow.page_numbers();
    Layout {
        geometry: flow.geometry,
        pages: flow.pages,
        bookmarks: flow.bookmarks,
        elements: flow.elements,
    }
}

/// The place reached on the pages so far.
struct Flow<'a> {
    typography: &'a Typography,
    geometry: Geometry,
    /// The size of the paper's text, in points.
    size: f32,
    tagged: bool,
    pages: Vec<Page>,
    y: f32,
    bookmarks: Vec<Bookmark>,
    elements: Vec<Element>,
}

impl<'a> Flow<'a> {
    fn new(document: &Document, typography: &'a Typography) -> Self {
        let geometry = Geometry::new(document.sheet);
        Self {
            typography,
            geometry,
            size: document.size.points(),
            tagged: rows(&document.blocks) <= MOST_TAGGED_ROWS,
            pages: vec![Page::default()],
            y: geometry.top,
            bookmarks: Vec::new(),
            elements: Vec::new(),
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for (at, block) in blocks.iter().enumerate() {
            let after = &blocks[at + 1..];
            match block {
                Block::Title(title) => self.title(title, after),
                Block::Corner(lines) => self.corner(lines),
                Block::Pair(left, right) => self.pair(left, right, after),
                Block::Heading(heading) => self.heading(heading, after),
                Block::Paragraph(paragraph) => self.paragraph(paragraph, after),
                Block::Item(item) => self.item(item, after),
                Block::Table(table) => self.table(table, after),
                Block::Chart(chart) => self.chart(chart),
                Block::Signatures(signers) => self.signatures(signers),
                Block::Space(space) => self.skip(self.space_height(*space)),
                Block::PageBreak => self.page_break(),
            }
        }
    }

    fn page(&mut self) -> &mut Page {
        self.pages.last_mut().expect("there is always a page")
    }

    fn new_page(&mut self) {
        self.pages.push(Page::default());
        self.y = self.geometry.top;
    }

    /// A break asked for; two of them, or one at the top of a page, leave no empty page.
    fn page_break(&mut self) {
        if !self.at_top() {
            self.new_page();
        }
    }

    fn at_top(&self) -> bool {
        self.y <= self.geometry.top
    }

    /// What is left of the page.
    fn room(&self) -> f32 {
        self.geometry.floor() - self.y
    }

    /// An empty place; none at the top of a page.
    fn skip(&mut self, height: f32) {
        if !self.at_top() {
            self.y += height;
        }
    }

    fn space_height(&self, space: Space) -> f32 {
        line_height(self.size)
            * match space {
                Space::Small => 0.5,
                Space::Line => 1.0,
                Space::Large => 2.0,
            }
    }

    /// Names what the next texts are; nothing if the paper is not marked up.
    fn element(&mut self, role: Role, parent: Option<ElementId>) -> Option<ElementId> {
        if !self.tagged {
            return None;
        }
        self.elements.push(Element {
            role,
            parent,
            columns: 1,
            spoken: None,
        });
        Some(self.elements.len() as ElementId - 1)
    }

    fn put(&mut self, x: f32, y: f32, line: Line, element: Option<ElementId>) {
        let texts = line.runs.into_iter().map(|run| Text {
            x: x + run.x,
            y,
            face: run.face,
            size: run.size,
            letters: run.text,
            stretch: run.stretch,
            tracking: run.tracking,
            element,
        });
        self.page().texts.extend(texts);
    }

    fn setting(&self, text: &str, face: Face) -> Setting {
        Setting::new(&self.typography.set(text), face)
    }

    /// The spans as one text; the spaces that part them stay.
    fn spans(&self, spans: &[Span]) -> Setting {
        let mut setting = Setting::default();
        for span in spans {
            let (head, tail) = (span.text.starts_with(' '), span.text.ends_with(' '));
            let mut text = self.typography.set(&span.text);
            if head {
                text.insert(0, ' ');
            }
            if tail && !(text.is_empty() || text == " ") {
                text.push(' ');
            }
            setting.push(&text, Face::from(span.style));
        }
        setting
    }

    fn page_numbers(&mut self) {
        let measure = Measure {
            size: PAGE_NUMBER_SIZE,
            width: self.geometry.text_width(),
            first: 0.0,
            align: Align::Center,
            hyphens: false,
        };
        for (at, page) in self.pages.iter_mut().enumerate().skip(1) {
            let lines = Setting::new(&(at + 1).to_string(), Face::Regular).lines(&measure);
            for run in lines.into_iter().flat_map(|line| line.runs) {
                page.texts.push(Text {
                    x: self.geometry.left + run.x,
                    y: PAGE_NUMBER_BASE,
                    face: run.face,
                    size: run.size,
                    letters: run.text,
                    stretch: 0.0,
                    tracking: 0.0,
                    element: None,
                });
            }
        }
    }
}

impl From<SpanStyle> for Face {
    fn from(style: SpanStyle) -> Self {
        match style {
            SpanStyle::Plain => Self::Regular,
            SpanStyle::Bold => Self::Bold,
            SpanStyle::Italic => Self::Italic,
            SpanStyle::BoldItalic => Self::BoldItalic,
        }
    }
}

fn rows(blocks: &[Block]) -> usize {
    let rows = |block: &Block| match block {
        Block::Table(table) => {
            let cells = |row: &Row| !matches!(row, Row::Group(_));
            table.rows.iter().filter(|row| cells(row)).count()
        }
        _ => 0,
    };
    blocks.iter().map(rows).sum()
}

/// From one base line to the next.
fn line_height(size: f32) -> f32 {
    size * 1.15
}
