//! One paragraph of the text part: its properties in the order Word demands, and its runs.

use super::xml::{add, escape_to};
use crate::documents::{Align, SpanStyle};

/// Twentieths of a point in a millimetre: the measure of the format.
const TWIPS_IN_MM: f32 = 1440.0 / 25.4;

pub(super) fn twips_of_mm(mm: f32) -> u32 {
    (mm * TWIPS_IN_MM).round() as u32
}

pub(super) fn twips(points: f32) -> u32 {
    (points * 20.0).round() as u32
}

/// Where a tab leads.
#[derive(Clone, Copy)]
pub(super) enum Tab {
    Left(u32),
    Right(u32),
    /// As `Right`, over a row of dots.
    Dots(u32),
}

/// How a paragraph stands; what is `None` is as its style says.
#[derive(Clone, Default)]
pub(super) struct Para {
    pub(super) style: &'static str,
    pub(super) keep_next: bool,
    pub(super) page_break: bool,
    pub(super) tab: Option<Tab>,
    pub(super) before: Option<u32>,
    pub(super) after: Option<u32>,
    /// The exact height of its lines: of an empty one, the height of the gap.
    pub(super) exact: Option<u32>,
    pub(super) left: Option<u32>,
    pub(super) first_line: Option<u32>,
    pub(super) hanging: Option<u32>,
    pub(super) align: Option<Align>,
}

impl Para {
    pub(super) fn of(style: &'static str) -> Self {
        Self {
            style,
            ..Self::default()
        }
    }

    /// An empty one, of this height in twips.
    pub(super) fn gap(height: u32) -> Self {
        Self {
            before: Some(0),
            after: Some(0),
            exact: Some(height.max(1)),
            ..Self::of("Gap")
        }
    }

    pub(super) fn open(&self, xml: &mut String) {
        xml.push_str("<w:p><w:pPr>");
        if !self.style.is_empty() {
            add!(xml, r#"<w:pStyle w:val="{}"/>"#, self.style);
        }
        if self.keep_next {
            xml.push_str("<w:keepNext/>");
        }
        if self.page_break {
            xml.push_str("<w:pageBreakBefore/>");
        }
        if let Some(tab) = self.tab {
            let (kind, at) = match tab {
                Tab::Left(at) => ("left", at),
                Tab::Right(at) => ("right", at),
                Tab::Dots(at) => (r#"right" w:leader="dot"#, at),
            };
            add!(
                xml,
                r#"<w:tabs><w:tab w:val="{kind}" w:pos="{at}"/></w:tabs>"#
            );
        }
        attributes(
            "w:spacing",
            &[
                ("w:before", self.before),
                ("w:after", self.after),
                ("w:line", self.exact),
            ],
            xml,
        );
        if self.exact.is_some() {
            xml.truncate(xml.len() - 2);
            xml.push_str(r#" w:lineRule="exact"/>"#);
        }
        attributes(
            "w:ind",
            &[
                ("w:left", self.left),
                ("w:hanging", self.hanging),
                ("w:firstLine", self.first_line),
            ],
            xml,
        );
        if let Some(align) = self.align {
            add!(xml, r#"<w:jc w:val="{}"/>"#, jc(align));
        }
        xml.push_str("</w:pPr>");
    }
}

pub(super) fn close(xml: &mut String) {
    xml.push_str("</w:p>");
}

fn attributes(element: &str, values: &[(&str, Option<u32>)], xml: &mut String) {
    if values.iter().all(|it| it.1.is_none()) {
        return;
    }
    add!(xml, "<{element}");
    for (name, value) in values {
        if let Some(value) = value {
            add!(xml, r#" {name}="{value}""#);
        }
    }
    xml.push_str("/>");
}

pub(super) fn jc(align: Align) -> &'static str {
    match align {
        Align::Left => "left",
        Align::Center => "center",
        Align::Right => "right",
        Align::Justify => "both",
    }
}

/// How letters look, where it is not as the style of the paragraph says.
#[derive(Clone, Copy, Default)]
pub(super) struct Letters {
    pub(super) bold: bool,
    pub(super) italic: bool,
    /// In points.
    pub(super) size: Option<f32>,
}

impl Letters {
    pub(super) fn bold() -> Self {
        Self {
            bold: true,
            ..Self::default()
        }
    }

    pub(super) fn sized(self, points: f32) -> Self {
        Self {
            size: Some(points),
            ..self
        }
    }

    pub(super) fn properties(self, xml: &mut String) {
        if !self.bold && !self.italic && self.size.is_none() {
            return;
        }
        xml.push_str("<w:rPr>");
        if self.bold {
            xml.push_str("<w:b/><w:bCs/>");
        }
        if self.italic {
            xml.push_str("<w:i/><w:iCs/>");
        }
        if let Some(size) = self.size {
            let size = half_points(size);
            add!(xml, r#"<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>"#);
        }
        xml.push_str("</w:rPr>");
    }
}

impl From<SpanStyle> for Letters {
    fn from(style: SpanStyle) -> Self {
        Self {
            bold: matches!(style, SpanStyle::Bold | SpanStyle::BoldItalic),
            italic: matches!(style, SpanStyle::Italic | SpanStyle::BoldItalic),
            size: None,
        }
    }
}

/// The measure of letters in the format.
pub(super) fn half_points(points: f32) -> u32 {
    (points * 2.0).round() as u32
}

/// A run of letters; line breaks in it are kept.
pub(super) fn run(text: &str, letters: Letters, xml: &mut String) {
    if text.is_empty() {
        return;
    }
    xml.push_str("<w:r>");
    letters.properties(xml);
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            xml.push_str("<w:br/>");
        }
        if !line.is_empty() {
            xml.push_str(r#"<w:t xml:space="preserve">"#);
            escape_to(line, xml);
            xml.push_str("</w:t>");
        }
    }
    xml.push_str("</w:r>");
}

pub(super) fn tab(xml: &mut String) {
    xml.push_str("<w:r><w:tab/></w:r>");
}
