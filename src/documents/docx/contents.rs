//! The cover and the contents: a field the word processor can count anew, with the lines written out.

use super::body::Body;
use super::para::{Letters, Para, Tab, twips};
use super::xml::add;
use crate::documents::{Align, Block, Cover, Heading};

/// The lowest level that stands in the contents.
const LAST_LEVEL: u8 = 2;

/// Whether a heading stands in the contents.
pub(super) fn holds(heading: &Heading) -> bool {
    heading.level <= LAST_LEVEL
}

impl Body<'_> {
    /// Rows of a table without rules keep the title at its height and the imprint at the foot.
    pub(super) fn cover(&mut self, cover: &Cover) {
        let (size, height) = (self.size, self.height() as f32);
        let bold = Letters::bold();
        /// Its part of the height, where its texts stand, and they.
        type Row<'r> = (f32, &'static str, Vec<(&'r str, Letters)>);
        let rows: [Row<'_>; 3] = [
            (0.32, "top", vec![(&cover.organization, bold)]),
            (
                0.52,
                "top",
                vec![
                    (&cover.title, bold.sized(size * 1.9)),
                    (&cover.subtitle, Letters::default().sized(size * 1.2)),
                ],
            ),
            (0.13, "bottom", vec![(&cover.imprint, Letters::default())]),
        ];
        self.open_layout(&[1.0]);
        for (part, place, lines) in rows {
            let high = (height * part) as u32;
            add!(
                self.xml,
                r#"<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="{high}" w:hRule="atLeast"/></w:trPr>"#
            );
            self.layout_cell(0, &[1.0], place, |it| {
                for (text, letters) in lines {
                    let para = Para {
                        align: Some(Align::Center),
                        after: Some(twips(size)),
                        ..Para::of("Normal")
                    };
                    it.paragraph_of(para, |it| it.text(text, letters));
                }
            });
            self.xml.push_str("</w:tr>");
        }
        self.close_table();
    }

    pub(super) fn contents(&mut self, title: &str, blocks: &[Block], pages: &[usize]) {
        self.xml.push_str(
            r#"<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>"#,
        );
        self.paragraph_of(Para::of("TOCHeading"), |it| {
            it.text(title, Letters::default());
        });
        let headings = blocks.iter().filter_map(|it| match it {
            Block::Heading(heading) if holds(heading) => Some(heading),
            _ => None,
        });
        for (at, heading) in headings.enumerate() {
            let style = if heading.level < LAST_LEVEL {
                "TOC1"
            } else {
                "TOC2"
            };
            let para = Para {
                tab: Some(Tab::Dots(self.width())),
                ..Para::of(style)
            };
            self.paragraph_of(para, |it| {
                if at == 0 {
                    it.open_field(r#" TOC \o "1-2" \h \z \u "#);
                }
                it.entry(at, &heading.text, pages.get(at).copied());
            });
        }
        self.paragraph_of(Para::gap(20), |it| {
            if it.xml.contains(r"TOC \o") {
                it.field("end");
            }
        });
        self.xml.push_str("</w:sdtContent></w:sdt>");
    }

    /// A line that leads to its heading, with the number of the page.
    fn entry(&mut self, at: usize, title: &str, page: Option<usize>) {
        add!(
            self.xml,
            r#"<w:hyperlink w:anchor="{}" w:history="1">"#,
            anchor(at)
        );
        self.text(&title.replace('\n', " "), Letters::default());
        super::para::tab(&mut self.xml);
        self.open_field(&format!(r" PAGEREF {} \h ", anchor(at)));
        if let Some(page) = page {
            self.text(&page.to_string(), Letters::default());
        }
        self.field("end");
        self.xml.push_str("</w:hyperlink>");
    }

    fn open_field(&mut self, instruction: &str) {
        self.field("begin");
        let instruction = super::xml::escaped(instruction);
        add!(
            self.xml,
            r#"<w:r><w:instrText xml:space="preserve">{instruction}</w:instrText></w:r>"#
        );
        self.field("separate");
    }

    fn field(&mut self, part: &str) {
        add!(
            self.xml,
            r#"<w:r><w:fldChar w:fldCharType="{part}"/></w:r>"#
        );
    }

    /// Marks what `add` writes as the goal of the next line of the contents.
    pub(super) fn anchor(&mut self, add: impl FnOnce(&mut Self)) {
        let at = self.anchors;
        self.anchors += 1;
        add!(
            self.xml,
            r#"<w:bookmarkStart w:id="{at}" w:name="{}"/>"#,
            anchor(at)
        );
        add(self);
        add!(self.xml, r#"<w:bookmarkEnd w:id="{at}"/>"#);
    }
}

/// As Word itself names them.
fn anchor(at: usize) -> String {
    format!("_Toc{:09}", at + 1)
}
