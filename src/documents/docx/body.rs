//! The text part: blocks one after another, then the sheet they lie on.

use super::para::{Letters, Para, Tab, close, run, tab, twips, twips_of_mm};
use super::styles::INDENT_MM;
use super::xml::add;
use super::{DECLARATION, W};
use crate::documents::typography::Typography;
use crate::documents::{
    Align, Block, Document, Heading, Item, Paragraph, Sheet, Signature, Space, Span, Title,
};
use crate::i18n::Tr;

/// The margins of papers kept for over ten years (ГОСТ Р 7.0.97-2016), in millimetres.
const LEFT_MM: f32 = 30.0;
const RIGHT_MM: f32 = 10.0;
const TOP_MM: f32 = 20.0;
const BOTTOM_MM: f32 = 20.0;
const HEADER_MM: f32 = 9.0;
/// More signatures than these may go on over a page.
const MOST_KEPT: usize = 8;

/// The text on its way into the file.
pub(super) struct Body<'a> {
    document: &'a Document,
    pub(super) typography: &'a Typography,
    pub(super) tr: &'a Tr,
    /// The size of the paper's text, in points.
    pub(super) size: f32,
    pub(super) xml: String,
    /// The next paragraph opens a page.
    break_next: bool,
    /// Nothing stands on the first page yet.
    pub(super) fresh: bool,
    /// How many headings of the contents stand already: their anchors.
    pub(super) anchors: usize,
}

impl<'a> Body<'a> {
    pub(super) fn new(document: &'a Document, typography: &'a Typography, tr: &'a Tr) -> Self {
        Self {
            document,
            typography,
            tr,
            size: document.size.points(),
            xml: String::with_capacity(16_384),
            break_next: false,
            fresh: true,
            anchors: 0,
        }
    }

    /// The part as a whole; `pages` are what the contents say until the word processor counts anew.
    pub(super) fn write(mut self, pages: &[usize]) -> String {
        self.xml = format!(
            r#"{DECLARATION}<w:document xmlns:w="{W}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>"#
        );
        let document = self.document;
        if let Some(cover) = &document.cover {
            self.cover(cover);
            self.break_next = true;
        }
        if let Some(title) = &document.contents {
            self.contents(title, &document.blocks, pages);
            self.break_next = true;
        }
        for (at, block) in document.blocks.iter().enumerate() {
            self.block(block, &document.blocks[at + 1..]);
        }
        if self.fresh {
            self.paragraph_of(Para::of("Normal"), |_| ());
        }
        self.section();
        self.xml.push_str("</w:body></w:document>");
        self.xml
    }

    fn block(&mut self, block: &Block, after: &[Block]) {
        let keep = signed(after);
        match block {
            Block::Title(title) => self.title(title, after),
            Block::Corner(lines) => self.corner(lines),
            Block::Pair(left, right) => self.pair(left, right, keep),
            Block::Heading(heading) => self.heading(heading),
            Block::Paragraph(paragraph) => self.paragraph(paragraph, keep),
            Block::Item(item) => self.item(item, keep),
            Block::Table(table) => self.table(table, keep),
            Block::Chart(chart) => self.chart(chart, keep),
            Block::Signatures(signers) => self.signatures(signers),
            Block::Space(space) => self.space(*space, keep),
            Block::PageBreak => self.break_next = !self.fresh,
        }
    }

    /// Writes one paragraph, on a new page if one was asked for.
    pub(super) fn paragraph_of(&mut self, mut para: Para, add: impl FnOnce(&mut Self)) {
        para.page_break = std::mem::take(&mut self.break_next);
        self.fresh = false;
        para.open(&mut self.xml);
        add(self);
        close(&mut self.xml);
    }

    /// A run of a text set by the rules of its language.
    pub(super) fn text(&mut self, text: &str, letters: Letters) {
        let text = self.typography.set(text);
        run(&text, letters, &mut self.xml);
    }

    /// The spans as one text; the spaces that part them stay.
    fn spans(&mut self, spans: &[Span]) {
        for span in spans {
            let (head, tail) = (span.text.starts_with(' '), span.text.ends_with(' '));
            let mut text = self.typography.set(&span.text);
            if head {
                text.insert(0, ' ');
            }
            if tail && !(text.is_empty() || text == " ") {
                text.push(' ');
            }
            run(&text, span.style.into(), &mut self.xml);
        }
    }

    fn title(&mut self, title: &Title, after: &[Block]) {
        let style = match title {
            Title::Organization(_) => "Organization",
            Title::Name(_) => "Title",
            Title::Subtitle(_) => "Subtitle",
            Title::Line(_) => "TitleLine",
        };
        let more = matches!(after.first(), Some(Block::Title(_)));
        let para = Para {
            after: (!more).then(|| twips(self.size * 0.6)),
            ..Para::of(style)
        };
        self.paragraph_of(para, |it| it.text(title.text(), Letters::default()));
    }

    fn corner(&mut self, lines: &[String]) {
        let left = (self.width() as f32 * 0.55) as u32;
        for (at, line) in lines.iter().enumerate() {
            let last = at + 1 == lines.len();
            let para = Para {
                left: Some(left),
                after: last.then(|| twips(self.size)),
                ..Para::of("Corner")
            };
            self.paragraph_of(para, |it| it.text(line, Letters::default()));
        }
    }

    fn pair(&mut self, left: &str, right: &str, keep: bool) {
        let para = Para {
            keep_next: keep,
            tab: Some(Tab::Right(self.width())),
            after: Some(twips(self.size * 0.3)),
            ..Para::of("Pair")
        };
        self.paragraph_of(para, |it| {
            it.text(left, Letters::default());
            tab(&mut it.xml);
            it.text(right, Letters::default());
        });
    }

    fn heading(&mut self, heading: &Heading) {
        let style = match heading.level {
            0 | 1 => "Heading1",
            2 => "Heading2",
            _ => "Heading3",
        };
        let para = Para {
            first_line: heading.centred.then_some(0),
            align: heading.centred.then_some(Align::Center),
            ..Para::of(style)
        };
        let anchored = self.document.contents.is_some() && super::contents::holds(heading);
        self.paragraph_of(para, |it| {
            if anchored {
                it.anchor(|it| it.text(&heading.text, Letters::default()));
            } else {
                it.text(&heading.text, Letters::default());
            }
        });
    }

    fn paragraph(&mut self, paragraph: &Paragraph, keep: bool) {
        let style = match paragraph {
            Paragraph { small: true, .. } => "Note",
            Paragraph { indent: true, .. } => "BodyText",
            _ => "BodyTextFlush",
        };
        let indented = paragraph.small && paragraph.indent;
        let before = paragraph.small.then(|| twips(self.size * 0.8 * 0.4));
        let para = Para {
            keep_next: keep || paragraph.keep_with_next,
            before,
            first_line: indented.then(|| twips_of_mm(INDENT_MM)),
            align: (paragraph.align != Align::Justify).then_some(paragraph.align),
            ..Para::of(style)
        };
        self.paragraph_of(para, |it| it.spans(&paragraph.spans));
    }

    fn item(&mut self, item: &Item, keep: bool) {
        const MARKER_MM: f32 = 6.0;
        // About half the size a letter, and a gap.
        let wide = (item.marker.chars().count() as f32 * 0.5 + 0.4) * self.size;
        let hanging = twips(wide).max(twips_of_mm(MARKER_MM));
        let left = twips_of_mm(INDENT_MM) + hanging;
        let para = Para {
            keep_next: keep,
            tab: Some(Tab::Left(left)),
            left: Some(left),
            hanging: Some(hanging),
            ..Para::of("ListParagraph")
        };
        self.paragraph_of(para, |it| {
            it.text(&item.marker, Letters::default());
            tab(&mut it.xml);
            it.spans(&item.spans);
        });
    }

    fn signatures(&mut self, signers: &[Signature]) {
        if signers.is_empty() {
            return;
        }
        self.gap(1, true);
        self.open_layout(&[0.52, 0.14, 0.34]);
        let before = twips(self.size * 1.6);
        for (at, signer) in signers.iter().enumerate() {
            let keep = at + 1 < signers.len() && (signers.len() <= MOST_KEPT || at == 0);
            self.xml.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (at, text) in [signer.post.as_str(), "", signer.name.as_str()]
                .into_iter()
                .enumerate()
            {
                let para = Para {
                    keep_next: keep,
                    before: Some(before),
                    align: (at == 2).then_some(Align::Right),
                    ..Para::of("Signature")
                };
                self.layout_cell(at, &[0.52, 0.14, 0.34], "bottom", |it| {
                    it.paragraph_of(para, |it| it.text(text, Letters::default()));
                });
            }
            self.xml.push_str("</w:tr>");
        }
        self.close_table();
    }

    fn space(&mut self, space: Space, keep: bool) {
        if self.fresh || self.break_next {
            return;
        }
        let lines = match space {
            Space::Small => 0.5,
            Space::Line => 1.0,
            Space::Large => 2.0,
        };
        let height = twips(self.size * 1.15 * lines);
        self.gap(height, keep);
    }

    /// An empty line of this height.
    pub(super) fn gap(&mut self, height: u32, keep_next: bool) {
        let para = Para {
            keep_next,
            ..Para::gap(height)
        };
        self.paragraph_of(para, |_| ());
    }

    fn millimetres(&self) -> (f32, f32) {
        match self.document.sheet {
            Sheet::Portrait => (210.0, 297.0),
            Sheet::Landscape => (297.0, 210.0),
        }
    }

    /// The width of the text, in twips.
    pub(super) fn width(&self) -> u32 {
        twips_of_mm(self.millimetres().0 - LEFT_MM - RIGHT_MM)
    }

    /// The height of the text, in twips.
    pub(super) fn height(&self) -> u32 {
        twips_of_mm(self.millimetres().1 - TOP_MM - BOTTOM_MM)
    }

    /// The sheet, its margins, and page numbers from the second page on.
    fn section(&mut self) {
        let (width, height) = self.millimetres();
        let (width, height) = (twips_of_mm(width), twips_of_mm(height));
        let lies = match self.document.sheet {
            Sheet::Portrait => "",
            Sheet::Landscape => r#" w:orient="landscape""#,
        };
        let [left, right, top, bottom, header] =
            [LEFT_MM, RIGHT_MM, TOP_MM, BOTTOM_MM, HEADER_MM].map(twips_of_mm);
        add!(
            self.xml,
            r#"<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:pgSz w:w="{width}" w:h="{height}"{lies}/><w:pgMar w:top="{top}" w:right="{right}" w:bottom="{bottom}" w:left="{left}" w:header="{header}" w:footer="{header}" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/></w:sectPr>"#
        );
    }
}

/// Whether signatures follow: they do not stand alone on a page.
fn signed(after: &[Block]) -> bool {
    let mut after = after.iter().filter(|it| !matches!(it, Block::Space(_)));
    matches!(after.next(), Some(Block::Signatures(_)))
}
