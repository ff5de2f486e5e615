//! The blocks a paper is made of, and short ways to make them.

use super::{Chart, Table};

/// A piece of a paper that stands under the piece before it.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    Title(Title),
    /// Lines in the upper right: who approved the paper, or what it is an annex to.
    Corner(Vec<String>),
    /// One text at the left margin, one at the right: the date and the number.
    Pair(String, String),
    Heading(Heading),
    Paragraph(Paragraph),
    Item(Item),
    Table(Table),
    Chart(Chart),
    /// They stay together, and with the end of what stands before them.
    Signatures(Vec<Signature>),
    Space(Space),
    PageBreak,
}

/// A centred line at the head of a paper.
#[derive(Clone, Debug, PartialEq)]
pub enum Title {
    /// Who issues the paper.
    Organization(String),
    /// What the paper is: its largest line.
    Name(String),
    /// What it is about, under the name.
    Subtitle(String),
    /// A line in plain letters: the place.
    Line(String),
}

/// A heading; each one is a bookmark of the file, and levels 1 and 2 stand in the contents.
#[derive(Clone, Debug, PartialEq)]
pub struct Heading {
    /// 1 is the largest; 3 is set in the size of the text, with its indent.
    pub level: u8,
    pub text: String,
    pub centred: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    #[default]
    Left,
    Center,
    Right,
    /// Both edges are even.
    Justify,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SpanStyle {
    #[default]
    Plain,
    Bold,
    Italic,
    BoldItalic,
}

/// A stretch of text in one style. A line break in it is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Span {
    pub text: String,
    pub style: SpanStyle,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Paragraph {
    pub spans: Vec<Span>,
    /// Whether its first line is indented.
    pub indent: bool,
    pub align: Align,
    /// Smaller letters, as under a table.
    pub small: bool,
    pub keep_with_next: bool,
}

/// A paragraph with a marker before it: a bullet or a number.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    pub marker: String,
    pub spans: Vec<Span>,
}

/// A post at the left, the name of who signs at the right.
#[derive(Clone, Debug, PartialEq)]
pub struct Signature {
    pub post: String,
    pub name: String,
}

/// An empty place between blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Space {
    Small,
    Line,
    Large,
}

impl Block {
    pub fn organization(text: impl Into<String>) -> Self {
        Self::Title(Title::Organization(text.into()))
    }

    pub fn title(text: impl Into<String>) -> Self {
        Self::Title(Title::Name(text.into()))
    }

    pub fn subtitle(text: impl Into<String>) -> Self {
        Self::Title(Title::Subtitle(text.into()))
    }

    pub fn centred(text: impl Into<String>) -> Self {
        Self::Title(Title::Line(text.into()))
    }

    pub fn corner<S: Into<String>>(lines: impl IntoIterator<Item = S>) -> Self {
        Self::Corner(lines.into_iter().map(Into::into).collect())
    }

    pub fn pair(left: impl Into<String>, right: impl Into<String>) -> Self {
        Self::Pair(left.into(), right.into())
    }

    pub fn heading(level: u8, text: impl Into<String>) -> Self {
        Heading::new(level, text).into()
    }

    /// An indented paragraph with even edges.
    pub fn paragraph(text: impl Into<String>) -> Self {
        Paragraph::new(text).into()
    }

    /// A paragraph at the left margin, without an indent.
    pub fn flush(text: impl Into<String>) -> Self {
        Paragraph::new(text).flush().into()
    }

    /// A bold word at the left margin that stays with what follows: «РЕШИЛИ:».
    pub fn label(text: impl Into<String>) -> Self {
        let paragraph = Paragraph::default().bold(text).flush();
        paragraph.keep_with_next().into()
    }

    /// A paragraph at the left margin that opens with a bold word: «СЛУШАЛИ: …».
    pub fn labelled(label: impl Into<String>, text: impl Into<String>) -> Self {
        let paragraph = Paragraph::default().bold(label).plain(" ").plain(text);
        paragraph.flush().into()
    }

    /// A remark in smaller letters.
    pub fn note(text: impl Into<String>) -> Self {
        Paragraph::new(text).flush().small().into()
    }

    pub fn bullet(text: impl Into<String>) -> Self {
        Self::item("•", text)
    }

    /// A paragraph of a list with a marker of its own: «1)», «1.2.», «а)».
    pub fn item(marker: impl Into<String>, text: impl Into<String>) -> Self {
        Self::Item(Item {
            marker: marker.into(),
            spans: vec![Span::plain(text)],
        })
    }

    /// Posts and names of those who sign.
    pub fn signatures<P: Into<String>, N: Into<String>>(
        signers: impl IntoIterator<Item = (P, N)>,
    ) -> Self {
        let signature = |(post, name): (P, N)| Signature {
            post: post.into(),
            name: name.into(),
        };
        Self::Signatures(signers.into_iter().map(signature).collect())
    }

    pub fn space(space: Space) -> Self {
        Self::Space(space)
    }
}

impl Title {
    pub fn text(&self) -> &str {
        match self {
            Self::Organization(text)
            | Self::Name(text)
            | Self::Subtitle(text)
            | Self::Line(text) => text,
        }
    }
}

impl Heading {
    pub fn new(level: u8, text: impl Into<String>) -> Self {
        Self {
            level,
            text: text.into(),
            centred: false,
        }
    }

    #[must_use]
    pub fn centred(mut self) -> Self {
        self.centred = true;
        self
    }
}

impl Span {
    pub fn plain(text: impl Into<String>) -> Self {
        Self::styled(text, SpanStyle::Plain)
    }

    pub fn styled(text: impl Into<String>, style: SpanStyle) -> Self {
        let text = text.into();
        Self { text, style }
    }
}

impl Default for Paragraph {
    fn default() -> Self {
        Self {
            spans: Vec::new(),
            indent: true,
            align: Align::Justify,
            small: false,
            keep_with_next: false,
        }
    }
}

impl Paragraph {
    pub fn new(text: impl Into<String>) -> Self {
        Self::default().plain(text)
    }

    #[must_use]
    pub fn plain(self, text: impl Into<String>) -> Self {
        self.span(Span::plain(text))
    }

    #[must_use]
    pub fn bold(self, text: impl Into<String>) -> Self {
        self.span(Span::styled(text, SpanStyle::Bold))
    }

    #[must_use]
    pub fn italic(self, text: impl Into<String>) -> Self {
        self.span(Span::styled(text, SpanStyle::Italic))
    }

    #[must_use]
    pub fn span(mut self, span: Span) -> Self {
        self.spans.push(span);
        self
    }

    /// Without the indent of the first line.
    #[must_use]
    pub fn flush(mut self) -> Self {
        self.indent = false;
        self
    }

    #[must_use]
    pub fn align(mut self, align: Align) -> Self {
        self.align = align;
        self
    }

    #[must_use]
    pub fn small(mut self) -> Self {
        self.small = true;
        self
    }

    #[must_use]
    pub fn keep_with_next(mut self) -> Self {
        self.keep_with_next = true;
        self
    }
}

impl From<Title> for Block {
    fn from(title: Title) -> Self {
        Self::Title(title)
    }
}

impl From<Heading> for Block {
    fn from(heading: Heading) -> Self {
        Self::Heading(heading)
    }
}

impl From<Paragraph> for Block {
    fn from(paragraph: Paragraph) -> Self {
        Self::Paragraph(paragraph)
    }
}

impl From<Item> for Block {
    fn from(item: Item) -> Self {
        Self::Item(item)
    }
}

impl From<Table> for Block {
    fn from(table: Table) -> Self {
        Self::Table(table)
    }
}

impl From<Chart> for Block {
    fn from(chart: Chart) -> Self {
        Self::Chart(chart)
    }
}
