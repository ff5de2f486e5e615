//! Pages as what is drawn on them; nothing here knows the format of a file.

use super::font::Face;
use crate::documents::{Sheet, TextSize};

/// Points in a millimetre.
pub(crate) const MM: f32 = 72.0 / 25.4;

/// Red, green and blue, from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Ink(pub(crate) f32, pub(crate) f32, pub(crate) f32);

pub(crate) const BLACK: Ink = Ink(0.0, 0.0, 0.0);

/// A laid out paper. Distances are in points from the upper left corner.
pub(crate) struct Layout {
    pub(crate) geometry: Geometry,
    pub(crate) pages: Vec<Page>,
    pub(crate) bookmarks: Vec<Bookmark>,
    /// What the texts are, for programs that read aloud; empty for huge tables.
    pub(crate) elements: Vec<Element>,
}

/// Drawn in this order: fills, then texts, then rules.
#[derive(Default)]
pub(crate) struct Page {
    pub(crate) fills: Vec<Fill>,
    pub(crate) texts: Vec<Text>,
    pub(crate) rules: Vec<Rule>,
    pub(crate) links: Vec<Link>,
}

pub(crate) struct Text {
    pub(crate) x: f32,
    /// The base line.
    pub(crate) y: f32,
    pub(crate) face: Face,
    pub(crate) size: f32,
    pub(crate) letters: String,
    pub(crate) stretch: f32,
    pub(crate) tracking: f32,
    /// What it belongs to, or nothing: a page number.
    pub(crate) element: Option<ElementId>,
}

pub(crate) struct Fill {
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) width: f32,
    pub(crate) height: f32,
    pub(crate) ink: Ink,
}

pub(crate) struct Rule {
    pub(crate) from: (f32, f32),
    pub(crate) to: (f32, f32),
    pub(crate) width: f32,
    pub(crate) ink: Ink,
}

/// A place that leads to another page, counted from 0.
#[derive(Clone)]
pub(crate) struct Link {
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) width: f32,
    pub(crate) height: f32,
    pub(crate) page: usize,
    pub(crate) top: f32,
}

pub(crate) struct Bookmark {
    pub(crate) level: u8,
    pub(crate) title: String,
    pub(crate) page: usize,
    pub(crate) top: f32,
}

/// The place of an [`Element`] in [`Layout::elements`].
pub(crate) type ElementId = u32;

pub(crate) struct Element {
    pub(crate) role: Role,
    pub(crate) parent: Option<ElementId>,
    /// How many columns a cell takes.
    pub(crate) columns: usize,
    /// What a picture shows, in words.
    pub(crate) spoken: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Paragraph,
    Heading(u8),
    Contents,
    ContentsItem,
    Table,
    TableRow,
    HeadCell,
    Cell,
    Figure,
    Caption,
}

/// A sheet and its margins.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Geometry {
    pub(crate) width: f32,
    pub(crate) height: f32,
    pub(crate) left: f32,
    pub(crate) right: f32,
    pub(crate) top: f32,
    pub(crate) bottom: f32,
}

impl Geometry {
    /// A4 with the margins of papers kept for over ten years (ГОСТ Р 7.0.97-2016).
    pub(crate) fn new(sheet: Sheet) -> Self {
        let (width, height) = match sheet {
            Sheet::Portrait => (210.0, 297.0),
            Sheet::Landscape => (297.0, 210.0),
        };
        Self {
            width: width * MM,
            height: height * MM,
            left: 30.0 * MM,
            right: 10.0 * MM,
            top: 20.0 * MM,
            bottom: 20.0 * MM,
        }
    }

    pub(crate) fn text_width(&self) -> f32 {
        self.width - self.left - self.right
    }

    pub(crate) fn text_height(&self) -> f32 {
        self.height - self.top - self.bottom
    }

    /// The lowest point a text may reach.
    pub(crate) fn floor(&self) -> f32 {
        self.height - self.bottom
    }
}

impl TextSize {
    pub(crate) fn points(self) -> f32 {
        match self {
            Self::Tiny => 8.5,
            Self::Small => 11.0,
            Self::Medium => 13.0,
            Self::Large => 14.0,
        }
    }
}
