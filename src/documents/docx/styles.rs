//! The styles of the file: those Word names itself, so that a user finds them in its lists.

use super::para::{half_points, twips, twips_of_mm};
use super::xml::add;

pub(super) const INDENT_MM: f32 = 12.5;

/// `styles.xml` of a paper whose text is of `size` points.
pub(super) fn styles(size: f32, language: &str) -> String {
    let mut xml = String::from(super::DECLARATION);
    let sz = half_points(size);
    add!(
        xml,
        r#"<w:styles xmlns:w="{w}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:eastAsia="{font}" w:cs="{font}"/><w:sz w:val="{sz}"/><w:szCs w:val="{sz}"/><w:lang w:val="{language}" w:eastAsia="{language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>"#,
        w = super::W,
        font = super::FONT,
    );
    for style in all(size) {
        style.write(&mut xml);
    }
    xml.push_str(TABLE_STYLES);
    xml.push_str("</w:styles>");
    xml
}

const TABLE_STYLES: &str = r#"<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="39"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders></w:tblPr></w:style>"#;

/// One style of paragraphs. `paragraph` and `letters` are properties in the order Word demands.
struct Style {
    id: &'static str,
    name: &'static str,
    /// Not one of those Word knows.
    own: bool,
    next: Option<&'static str>,
    paragraph: String,
    letters: String,
}

impl Style {
    fn new(id: &'static str, name: &'static str, paragraph: String, letters: String) -> Self {
        Self {
            id,
            name,
            own: false,
            next: None,
            paragraph,
            letters,
        }
    }

    fn own(self) -> Self {
        Self { own: true, ..self }
    }

    fn next(self, next: &'static str) -> Self {
        Self {
            next: Some(next),
            ..self
        }
    }

    fn write(&self, xml: &mut String) {
        let normal = self.id == "Normal";
        xml.push_str(r#"<w:style w:type="paragraph""#);
        if normal {
            xml.push_str(r#" w:default="1""#);
        }
        if self.own {
            xml.push_str(r#" w:customStyle="1""#);
        }
        let (id, name) = (self.id, self.name);
        add!(xml, r#" w:styleId="{id}"><w:name w:val="{name}"/>"#);
        if !normal {
            xml.push_str(r#"<w:basedOn w:val="Normal"/>"#);
        }
        if let Some(next) = self.next {
            add!(xml, r#"<w:next w:val="{next}"/>"#);
        }
        xml.push_str("<w:qFormat/>");
        if !self.paragraph.is_empty() {
            add!(xml, "<w:pPr>{}</w:pPr>", self.paragraph);
        }
        if !self.letters.is_empty() {
            add!(xml, "<w:rPr>{}</w:rPr>", self.letters);
        }
        xml.push_str("</w:style>");
    }
}

fn letters(bold: bool, size: f32) -> String {
    let sz = half_points(size);
    let bold = if bold { "<w:b/><w:bCs/>" } else { "" };
    format!(r#"{bold}<w:sz w:val="{sz}"/><w:szCs w:val="{sz}"/>"#)
}

/// A centred line that stays with what follows.
fn centred(after: f32) -> String {
    let after = twips(after);
    format!(
        r#"<w:keepNext/><w:keepLines/><w:suppressAutoHyphens/><w:spacing w:after="{after}"/><w:jc w:val="center"/>"#
    )
}

fn heading(level: u8, size: f32, indent: u32) -> String {
    let (before, after) = (twips(size * 0.8), twips(size * 0.35));
    let outline = level - 1;
    format!(
        r#"<w:keepNext/><w:keepLines/><w:suppressAutoHyphens/><w:spacing w:before="{before}" w:after="{after}"/><w:ind w:firstLine="{indent}"/><w:outlineLvl w:val="{outline}"/>"#
    )
}

fn all(size: f32) -> Vec<Style> {
    let mut all = texts(size);
    all.extend(heads(size));
    all.extend(contents(size));
    all
}

/// Paragraphs, lists, cells, and what stands beside or under them.
fn texts(size: f32) -> Vec<Style> {
    let indent = twips_of_mm(INDENT_MM);
    let plain = String::new;
    let even = r#"<w:suppressAutoHyphens/><w:jc w:val="both"/>"#;
    let whole = "<w:suppressAutoHyphens/>";
    let body =
        format!(r#"<w:suppressAutoHyphens/><w:ind w:firstLine="{indent}"/><w:jc w:val="both"/>"#);
    let caption = centred(size * 0.5).replace("<w:keepNext/>", "");
    let signature = format!("<w:keepLines/>{whole}");
    vec![
        Style::new("Normal", "Normal", plain(), plain()),
        Style::new("BodyText", "Body Text", body, plain()),
        Style::new("BodyTextFlush", "Body Text Flush", even.into(), plain()).own(),
        Style::new("Note", "Note", even.into(), letters(false, size * 0.8)).own(),
        Style::new("Corner", "Corner", whole.into(), plain()).own(),
        Style::new("Pair", "Pair", whole.into(), plain()).own(),
        Style::new("ListParagraph", "List Paragraph", even.into(), plain()),
        Style::new("TableText", "Table Text", plain(), plain()).own(),
        Style::new("Caption", "caption", caption, letters(false, size - 1.0)),
        Style::new("Signature", "Signature", signature, plain()),
        Style::new("Gap", "Gap", plain(), letters(false, 2.0)).own(),
    ]
}

/// The head of a paper, and headings in its text.
fn heads(size: f32) -> Vec<Style> {
    let indent = twips_of_mm(INDENT_MM);
    let body = |(level, id, name, size, indent)| {
        let style = Style::new(id, name, heading(level, size, indent), letters(true, size));
        style.next("BodyText")
    };
    let headings = [
        (1, "Heading1", "heading 1", size + 3.0, 0),
        (2, "Heading2", "heading 2", size + 1.0, 0),
        (3, "Heading3", "heading 3", size, indent),
    ];
    let organization = centred(size * 0.6);
    let mut heads: Vec<Style> = headings.into_iter().map(body).collect();
    heads.extend([
        Style::new("Title", "Title", centred(0.0), letters(true, size + 2.0)),
        Style::new("Subtitle", "Subtitle", centred(0.0), letters(true, size)),
        Style::new(
            "Organization",
            "Organization",
            organization,
            letters(true, size),
        )
        .own(),
        Style::new("TitleLine", "Title Line", centred(0.0), String::new()).own(),
    ]);
    heads
}

/// The contents, and the number of a page.
fn contents(size: f32) -> Vec<Style> {
    let line = |left: f32| {
        let (left, after) = (twips(left), twips(size * 0.25));
        format!(r#"<w:suppressAutoHyphens/><w:spacing w:after="{after}"/><w:ind w:left="{left}"/>"#)
    };
    let (head, bold) = (centred(size * 0.8), letters(true, size));
    let number = r#"<w:jc w:val="center"/>"#;
    vec![
        Style::new("TOCHeading", "TOC Heading", head, bold.clone()),
        Style::new("TOC1", "toc 1", line(0.0), bold),
        Style::new("TOC2", "toc 2", line(size * 1.2), String::new()),
        Style::new("Header", "header", number.into(), letters(false, 12.0)),
    ]
}
