//! The cover and the contents: laid out first, their page numbers filled in last.

use super::texts::Look;
use super::{Flow, line_height};
use crate::documents::pdf::font::Face;
use crate::documents::pdf::page::{ElementId, Link, Role, Text};
use crate::documents::pdf::paragraph::{Measure, Setting};
use crate::documents::{Align, Block, Cover, Document};

/// The room for a page number at the right.
const NUMBER_WIDTH: f32 = 30.0;
/// A dot and the gap after it, in widths of a dot.
const DOT_STEP: f32 = 1.7;
/// The lowest level that stands in the contents.
const LAST_LEVEL: u8 = 2;

/// A line of the contents that waits for its page number.
pub(super) struct Entry {
    page: usize,
    /// Where among the texts of the page its number belongs.
    place: usize,
    /// The base line of its last line, and where the dots begin.
    base: f32,
    end: f32,
    top: f32,
    size: f32,
    element: Option<ElementId>,
}

impl Flow<'_> {
    /// The sheets before the text, and the lines of the contents to fill in.
    pub(super) fn front(&mut self, document: &Document) -> Vec<Entry> {
        if let Some(cover) = &document.cover {
            self.cover(cover);
            self.new_page();
        }
        let Some(title) = &document.contents else {
            return Vec::new();
        };
        let look = Look {
            after: self.size * 0.8,
            ..Look::centred(self.size)
        };
        let setting = self.setting(title, Face::Bold);
        self.text(&setting, &look, Role::Paragraph);
        let list = self.element(Role::Contents, None);
        let mut entries = Vec::new();
        for block in &document.blocks {
            if let Block::Heading(heading) = block
                && heading.level <= LAST_LEVEL
            {
                let text = self.typography.set(&heading.text.replace('\n', " "));
                entries.push(self.entry(&text, heading.level, list));
            }
        }
        self.new_page();
        entries
    }

    fn cover(&mut self, cover: &Cover) {
        let height = self.geometry.text_height();
        let (top, size) = (self.y, self.size);
        self.cover_lines(&cover.organization, Face::Bold, size);
        self.y = self.y.max(top + height * 0.32);
        self.cover_lines(&cover.title, Face::Bold, size * 1.9);
        self.skip(size);
        self.cover_lines(&cover.subtitle, Face::Regular, size * 1.2);
        let line = line_height(size);
        let foot = self.geometry.floor() - line * cover.imprint.lines().count().max(1) as f32;
        self.y = self.y.max(foot - 0.02);
        self.cover_lines(&cover.imprint, Face::Regular, size);
    }

    fn cover_lines(&mut self, text: &str, face: Face, size: f32) {
        if !text.is_empty() {
            let setting = self.setting(text, face);
            self.text(&setting, &Look::centred(size), Role::Paragraph);
        }
    }

    fn entry(&mut self, text: &str, level: u8, list: Option<ElementId>) -> Entry {
        let (face, left) = match level {
            0 | 1 => (Face::Bold, 0.0),
            _ => (Face::Regular, self.size * 1.2),
        };
        let lines = Setting::new(text, face).lines(&Measure {
            size: self.size,
            width: self.geometry.text_width() - left - NUMBER_WIDTH,
            first: 0.0,
            align: Align::Left,
            hyphens: false,
        });
        let line_height = line_height(self.size);
        let gap = self.size * 0.25;
        if lines.len() as f32 * line_height + gap > self.room() && !self.at_top() {
            self.new_page();
        }
        let element = self.element(Role::ContentsItem, list);
        let top = self.y;
        let mut entry = Entry {
            page: self.pages.len() - 1,
            place: 0,
            base: top,
            end: left,
            top,
            size: self.size,
            element,
        };
        for line in lines {
            entry.base = self.y + face.font().base(self.size, line_height);
            entry.end = left + line.end;
            self.put(self.geometry.left + left, entry.base, line, element);
            self.y += line_height;
        }
        self.y += gap;
        entry.place = self.page().texts.len();
        entry
    }

    /// Dots, page numbers and links, once it is known where the headings stand.
    pub(super) fn fill_contents(&mut self, entries: &[Entry]) {
        let places: Vec<(usize, f32)> = self
            .bookmarks
            .iter()
            .filter(|it| it.level <= LAST_LEVEL)
            .map(|it| (it.page, it.top))
            .collect();
        // From the last one on, so that the places of those before it stay true.
        for (entry, (page, top)) in entries.iter().zip(places).rev() {
            let number = (page + 1).to_string();
            let right = self.geometry.left + self.geometry.text_width();
            let from = self.geometry.left + entry.end + entry.size * 0.4;
            let number_x = right - Face::Regular.font().width(&number, entry.size);
            let link = Link {
                x: self.geometry.left,
                y: entry.top,
                width: self.geometry.text_width(),
                height: entry.base + entry.size * 0.3 - entry.top,
                page,
                top,
            };
            let dots = dots(from, number_x - entry.size * 0.4, entry);
            let number = text(number, number_x, entry);
            let sheet = &mut self.pages[entry.page];
            let end = dots.into_iter().chain([number]);
            sheet.texts.splice(entry.place..entry.place, end);
            sheet.links.push(link);
        }
    }
}

/// A row of dots between the title and `to`, where the number is near.
fn dots(from: f32, to: f32, entry: &Entry) -> Option<Text> {
    let dot = Face::Regular.font().width(".", entry.size);
    let count = ((to - from) / (dot * DOT_STEP)).floor();
    if count < 1.0 {
        return None;
    }
    let x = to - count * dot * DOT_STEP;
    let mut dots = text(".".repeat(count as usize), x, entry);
    dots.tracking = dot * (DOT_STEP - 1.0);
    dots.letters.push(' ');
    // Nobody wants to hear them.
    dots.element = None;
    Some(dots)
}

fn text(letters: String, x: f32, entry: &Entry) -> Text {
    Text {
        x,
        y: entry.base,
        face: Face::Regular,
        size: entry.size,
        letters,
        stretch: 0.0,
        tracking: 0.0,
        element: entry.element,
    }
}
