//! Papers as blocks of text, apart from how a page shows them.
//!
//! A builder is a pure function of records to a [`Document`]; [`pdf`] alone knows pages and fonts.
//! Nothing here is measured in points: a writer of another format reads the same tree.
//!
//! ```ignore
//! let mut paper = Document::new("Протокол № 4 от 29.06.2017").author("Администрация города");
//! paper.push(Block::organization("КОМИССИЯ ПО ДЕЛАМ ТОС"));
//! paper.push(Block::title("ПРОТОКОЛ"));
//! paper.push(Block::subtitle("заседания комиссии"));
//! paper.push(Block::pair("29 июня 2017 г.", "№ 4"));
//! paper.push(Block::heading(3, "1. О плане на 2018 год"));
//! paper.push(Block::labelled("СЛУШАЛИ:", "Иванову А. А. о плане на 2018 год."));
//! paper.push(Block::label("РЕШИЛИ:"));
//! paper.push(Block::paragraph("1.1. Утвердить план."));
//! paper.push(Paragraph::new("Голосовали: ").italic("единогласно").plain("."));
//! paper.push(
//!     Table::new(TextSize::Small)
//!         .column("№", 1, Align::Center)
//!         .column("Мероприятие", 8, Align::Left)
//!         .row(["1", "Форум ТОС"]),
//! );
//! paper.push(Block::signatures([("Председатель", "А. А. Иванова")]));
//! let bytes = pdf::render(&paper, now, &tr)?;
//! ```

pub mod agenda;
pub mod attendance_period;
pub mod attendance_sheet;
mod blocks;
mod chairs;
mod charts;
mod column_widths;
mod completeness;
pub mod contest_protocol;
pub mod contest_results;
pub mod control_list;
pub mod docx;
pub mod erasure;
mod flats;
pub mod item_extract;
pub mod minutes;
mod minutes_outcome;
mod no_consent;
pub mod pdf;
mod plain_text;
mod plan;
mod register;
mod register_cells;
mod register_changes;
mod register_words;
pub mod session_assignments;
mod session_paper;
pub mod session_papers;
pub mod summary;
mod tables;
mod tos_extract;
pub(crate) mod typography;

pub use blocks::{
    Align, Block, Heading, Item, Paragraph, Signature, Space, Span, SpanStyle, Title,
};
pub use chairs::chairs;
pub use charts::{Bars, Chart};
pub use completeness::completeness;
pub use flats::{extract_flats, register_flats};
pub use no_consent::no_consent;
pub use plan::{plan, title as plan_title};
pub use register::register;
pub use register_changes::register_changes;
pub use tables::{Band, Column, Row, Table};
pub use tos_extract::{extract_subject, tos_extract};

/// A paper: what it says, in order.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The name in the viewer's window and in the file's properties; not printed by itself.
    pub title: String,
    pub subject: String,
    pub author: String,
    pub sheet: Sheet,
    pub size: TextSize,
    pub cover: Option<Cover>,
    /// The heading over the contents, if the paper has them: headings of levels 1 and 2.
    pub contents: Option<String>,
    pub blocks: Vec<Block>,
}

/// How the paper lies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sheet {
    #[default]
    Portrait,
    /// For registers and other wide tables.
    Landscape,
}

/// How large a text is, the way offices choose it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextSize {
    /// Many columns on one sheet.
    Tiny,
    /// Ordinary tables and notes.
    Small,
    /// Long papers: summaries.
    Medium,
    /// Protocols, extracts, letters.
    #[default]
    Large,
}

/// The first sheet of a long paper.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cover {
    pub organization: String,
    pub title: String,
    pub subtitle: String,
    /// At the foot of the sheet: the place and the year.
    pub imprint: String,
}

impl Document {
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            subject: String::new(),
            author: String::new(),
            sheet: Sheet::default(),
            size: TextSize::default(),
            cover: None,
            contents: None,
            blocks: Vec::new(),
        }
    }

    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = subject.into();
        self
    }

    #[must_use]
    pub fn author(mut self, author: impl Into<String>) -> Self {
        self.author = author.into();
        self
    }

    #[must_use]
    pub fn landscape(mut self) -> Self {
        self.sheet = Sheet::Landscape;
        self
    }

    #[must_use]
    pub fn size(mut self, size: TextSize) -> Self {
        self.size = size;
        self
    }

    #[must_use]
    pub fn cover(mut self, cover: Cover) -> Self {
        self.cover = Some(cover);
        self
    }

    /// Asks for a page of contents under `heading`, before the first block.
    #[must_use]
    pub fn contents(mut self, heading: impl Into<String>) -> Self {
        self.contents = Some(heading.into());
        self
    }

    pub fn push(&mut self, block: impl Into<Block>) {
        self.blocks.push(block.into());
    }

    pub fn extend(&mut self, blocks: impl IntoIterator<Item = Block>) {
        self.blocks.extend(blocks);
    }
}
