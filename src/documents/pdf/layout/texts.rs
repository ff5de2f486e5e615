//! Paragraphs, headings, titles, lists, signatures.

use super::{Flow, line_height};
use crate::documents::pdf::font::Face;
use crate::documents::pdf::page::{Bookmark, ElementId, MM, Role};
use crate::documents::pdf::paragraph::{Line, Measure, Setting};
use crate::documents::{Align, Block, Heading, Item, Paragraph, Signature, Title};

const INDENT: f32 = 12.5 * MM;
/// Where the texts of a list begin, after the indent.
const MARKER: f32 = 6.0 * MM;

/// How the lines of a text stand on the page.
pub(super) struct Look {
    pub(super) size: f32,
    pub(super) align: Align,
    pub(super) hyphens: bool,
    /// The indent of the first line.
    pub(super) first: f32,
    /// How far all lines stand from the margins.
    pub(super) left: f32,
    pub(super) right: f32,
    pub(super) before: f32,
    pub(super) after: f32,
    /// The height that must stand on the page of its last lines.
    pub(super) keep: f32,
    /// Whether it is never parted by a page.
    pub(super) whole: bool,
}

impl Look {
    pub(super) fn body(size: f32) -> Self {
        Self {
            size,
            align: Align::Justify,
            hyphens: true,
            first: 0.0,
            left: 0.0,
            right: 0.0,
            before: 0.0,
            after: 0.0,
            keep: 0.0,
            whole: false,
        }
    }

    pub(super) fn centred(size: f32) -> Self {
        Self {
            align: Align::Center,
            hyphens: false,
            whole: true,
            ..Self::body(size)
        }
    }
}

impl Flow<'_> {
    pub(super) fn title(&mut self, title: &Title, after: &[Block]) {
        let gap = self.size * 0.6;
        let (face, size, below) = match title {
            Title::Organization(_) => (Face::Bold, self.size, gap),
            Title::Name(_) => (Face::Bold, self.size + 2.0, 0.0),
            Title::Subtitle(_) => (Face::Bold, self.size, 0.0),
            Title::Line(_) => (Face::Regular, self.size, 0.0),
        };
        let more = matches!(after.first(), Some(Block::Title(_)));
        let look = Look {
            after: if more { below } else { gap },
            keep: self.least_height(after),
            ..Look::centred(size)
        };
        let setting = self.setting(title.text(), face);
        self.text(&setting, &look, Role::Paragraph);
    }

    pub(super) fn corner(&mut self, lines: &[String]) {
        for line in lines {
            let look = Look {
                align: Align::Left,
                hyphens: false,
                left: self.geometry.text_width() * 0.55,
                ..Look::body(self.size)
            };
            let setting = self.setting(line, Face::Regular);
            self.text(&setting, &look, Role::Paragraph);
        }
        self.skip(self.size);
    }

    pub(super) fn pair(&mut self, left: &str, right: &str, after: &[Block]) {
        let width = self.geometry.text_width();
        let ends = Face::Regular
            .font()
            .width(&self.typography.set(right), self.size);
        let part = (width - ends - 12.0).max(width * 0.4);
        let left = self.part(left, 0.0, part, Align::Left);
        let right = self.part(right, part, width - part, Align::Right);
        self.side_by_side(left, right, self.keep(after));
        self.skip(self.size * 0.3);
    }

    pub(super) fn signatures(&mut self, signers: &[Signature]) {
        let need = self.signatures_height(signers);
        if need > self.room() && !self.at_top() {
            self.new_page();
        }
        for signer in signers {
            self.skip(self.signature_gap());
            let (post, name) = self.signature_lines(signer);
            self.side_by_side(post, name, 0.0);
        }
    }

    pub(super) fn signature_gap(&self) -> f32 {
        self.size * 1.6
    }

    pub(super) fn signature_lines(&self, signer: &Signature) -> (Vec<Line>, Vec<Line>) {
        let width = self.geometry.text_width();
        let post = self.part(&signer.post, 0.0, width * 0.52, Align::Left);
        let name = self.part(&signer.name, width * 0.66, width * 0.34, Align::Right);
        (post, name)
    }

    /// A text in a part of the width, from `x` on.
    fn part(&self, text: &str, x: f32, width: f32, align: Align) -> Vec<Line> {
        let measure = Measure {
            size: self.size,
            width,
            first: 0.0,
            align,
            hyphens: false,
        };
        let mut lines = self.setting(text, Face::Regular).lines(&measure);
        for run in lines.iter_mut().flat_map(|it| &mut it.runs) {
            run.x += x;
        }
        lines
    }

    /// Two texts whose last lines stand level.
    fn side_by_side(&mut self, left: Vec<Line>, right: Vec<Line>, keep: f32) {
        let line_height = line_height(self.size);
        let count = left.len().max(right.len());
        let height = count as f32 * line_height;
        if height + keep > self.room() && !self.at_top() {
            self.new_page();
        }
        let base = Face::Regular.font().base(self.size, line_height);
        let element = self.element(Role::Paragraph, None);
        for lines in [left, right] {
            let above = count - lines.len();
            for (at, line) in lines.into_iter().enumerate() {
                let y = self.y + (above + at) as f32 * line_height + base;
                self.put(self.geometry.left, y, line, element);
            }
        }
        self.y += height;
    }

    pub(super) fn heading(&mut self, heading: &Heading, after: &[Block]) {
        let look = Look {
            keep: self.least_height(after),
            ..self.heading_look(heading)
        };
        let text = self.typography.set(&heading.text);
        let top = self.bookmarks.len();
        self.bookmarks.push(Bookmark {
            level: heading.level,
            title: text.replace(['\n', '\u{a0}'], " "),
            page: 0,
            top: 0.0,
        });
        let setting = Setting::new(&text, Face::Bold);
        let (page, y) = self.text(&setting, &look, Role::Heading(heading.level.clamp(1, 6)));
        (self.bookmarks[top].page, self.bookmarks[top].top) = (page, y);
    }

    pub(super) fn heading_look(&self, heading: &Heading) -> Look {
        let size = match heading.level {
            0 | 1 => self.size + 3.0,
            2 => self.size + 1.0,
            _ => self.size,
        };
        let look = Look {
            before: size * 0.8,
            after: size * 0.35,
            ..Look::centred(size)
        };
        match heading {
            Heading { centred: true, .. } => look,
            Heading { level: 0..=2, .. } => Look {
                align: Align::Left,
                ..look
            },
            _ => Look {
                align: Align::Left,
                first: INDENT,
                ..look
            },
        }
    }

    pub(super) fn paragraph(&mut self, paragraph: &Paragraph, after: &[Block]) {
        let look = Look {
            keep: if paragraph.keep_with_next {
                self.least_height(after)
            } else {
                self.keep(after)
            },
            ..self.paragraph_look(paragraph)
        };
        let setting = self.spans(&paragraph.spans);
        self.text(&setting, &look, Role::Paragraph);
    }

    pub(super) fn paragraph_look(&self, paragraph: &Paragraph) -> Look {
        let size = if paragraph.small {
            self.size * 0.8
        } else {
            self.size
        };
        Look {
            align: paragraph.align,
            first: if paragraph.indent { INDENT } else { 0.0 },
            before: if paragraph.small { size * 0.4 } else { 0.0 },
            ..Look::body(size)
        }
    }

    pub(super) fn item(&mut self, item: &Item, after: &[Block]) {
        let marker = self.setting(&item.marker, Face::Regular);
        let mark = marker.lines(&Measure {
            size: self.size,
            width: self.geometry.text_width() / 3.0,
            first: 0.0,
            align: Align::Left,
            hyphens: false,
        });
        let wide = mark.first().map_or(0.0, |it| it.end) + self.size * 0.4;
        let look = Look {
            left: INDENT + wide.max(MARKER),
            keep: self.keep(after),
            ..Look::body(self.size)
        };
        let lines = self.lines(&self.spans(&item.spans), &look);
        let element = self.element(Role::Paragraph, None);
        self.place_marked(lines, &look, element, mark.into_iter().next());
    }

    /// Sets a text and tells where it begins: the page from 0, and the height.
    pub(super) fn text(&mut self, setting: &Setting, look: &Look, role: Role) -> (usize, f32) {
        let lines = self.lines(setting, look);
        let element = self.element(role, None);
        self.place_marked(lines, look, element, None)
    }

    pub(super) fn lines(&self, setting: &Setting, look: &Look) -> Vec<Line> {
        setting.lines(&Measure {
            size: look.size,
            width: self.geometry.text_width() - look.left - look.right,
            first: look.first,
            align: look.align,
            hyphens: look.hyphens,
        })
    }

    fn place_marked(
        &mut self,
        lines: Vec<Line>,
        look: &Look,
        element: Option<ElementId>,
        mut marker: Option<Line>,
    ) -> (usize, f32) {
        let line_height = line_height(look.size);
        let base = Face::Regular.font().base(look.size, line_height);
        self.skip(look.before);
        let mut began = None;
        let mut left = lines.len();
        let mut lines = lines.into_iter();
        while left > 0 {
            let count = self.fitting(left, look);
            if count == 0 {
                self.new_page();
                continue;
            }
            let start = (self.pages.len() - 1, self.y);
            began.get_or_insert(start);
            if let Some(marker) = marker.take() {
                self.put(self.geometry.left + INDENT, self.y + base, marker, element);
            }
            for line in lines.by_ref().take(count) {
                self.put(self.geometry.left + look.left, self.y + base, line, element);
                self.y += line_height;
            }
            left -= count;
            if left > 0 {
                self.new_page();
            }
        }
        self.y += look.after;
        began.unwrap_or((self.pages.len() - 1, self.y))
    }
}
