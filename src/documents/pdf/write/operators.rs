//! A page as the operators of a PDF content stream.

use std::collections::BTreeMap;

use printpdf::{
    Color, DictItem, Line, LinePoint, Op, PaintMode, PdfFontHandle, Point, Pt, Rect, Rgb, TextItem,
    TextMatrix,
};

use super::fonts::{id, printed};
use super::structure;
use crate::documents::pdf::font::{Face, is_space};
use crate::documents::pdf::page::{BLACK, Element, ElementId, Fill, Ink, Page, Rule, Text};

/// A dot of a printer with 600 of them in an inch: letters are not moved by less.
const DOT: f32 = 72.0 / 600.0;

/// Writes one page; remembers what the viewer's state is, so that nothing is said twice.
pub(super) struct PageWriter<'a> {
    ops: Vec<Op>,
    height: f32,
    elements: &'a [Element],
    /// The element of each mark of the page, by its number.
    marks: Vec<ElementId>,
    font: Option<(Face, f32)>,
}

impl<'a> PageWriter<'a> {
    pub(super) fn new(height: f32, elements: &'a [Element]) -> Self {
        Self {
            ops: Vec::new(),
            height,
            elements,
            marks: Vec::new(),
            font: None,
        }
    }

    /// The operators, and the element of each mark.
    pub(super) fn page(mut self, page: &Page) -> (Vec<Op>, Vec<ElementId>) {
        self.fills(&page.fills);
        self.texts(&page.texts);
        self.rules(&page.rules);
        (self.ops, self.marks)
    }

    /// From the upper edge to the lower one, where PDF counts from.
    fn up(&self, y: f32) -> Pt {
        Pt(hundredths(self.height - y))
    }

    fn fills(&mut self, fills: &[Fill]) {
        if fills.is_empty() {
            return;
        }
        self.begin_artifact();
        let mut ink = None;
        for fill in fills {
            if ink != Some(fill.ink) {
                ink = Some(fill.ink);
                self.ops.push(Op::SetFillColor {
                    col: color(fill.ink),
                });
            }
            let rectangle = Rect {
                x: Pt(hundredths(fill.x)),
                y: self.up(fill.y + fill.height),
                width: Pt(hundredths(fill.width)),
                height: Pt(hundredths(fill.height)),
                mode: Some(PaintMode::Fill),
                winding_order: None,
            };
            self.ops.push(Op::DrawRectangle { rectangle });
        }
        self.end_mark();
        self.ops.push(Op::SetFillColor { col: color(BLACK) });
    }

    fn rules(&mut self, rules: &[Rule]) {
        if rules.is_empty() {
            return;
        }
        self.begin_artifact();
        let mut pen = None;
        for rule in rules {
            if pen != Some((rule.ink, rule.width)) {
                pen = Some((rule.ink, rule.width));
                self.ops.push(Op::SetOutlineColor {
                    col: color(rule.ink),
                });
                self.ops
                    .push(Op::SetOutlineThickness { pt: Pt(rule.width) });
            }
            let point = |(x, y): (f32, f32)| LinePoint {
                p: Point {
                    x: Pt(hundredths(x)),
                    y: self.up(y),
                },
                bezier: false,
            };
            let points = vec![point(rule.from), point(rule.to)];
            self.ops.push(Op::DrawLine {
                line: Line {
                    points,
                    is_closed: false,
                },
            });
        }
        self.end_mark();
    }

    fn texts(&mut self, texts: &[Text]) {
        let mut open = None;
        for text in texts {
            if open != Some(text.element) {
                if open.is_some() {
                    self.close_text();
                }
                open = Some(text.element);
                self.begin(text.element);
                self.ops.push(Op::StartTextSection);
            }
            self.text(text);
        }
        if open.is_some() {
            self.close_text();
        }
    }

    fn close_text(&mut self) {
        self.ops.push(Op::EndTextSection);
        self.end_mark();
    }

    fn text(&mut self, text: &Text) {
        if self.font != Some((text.face, text.size)) {
            self.font = Some((text.face, text.size));
            let font = PdfFontHandle::External(id(text.face));
            self.ops.push(Op::SetFont {
                font,
                size: Pt(text.size),
            });
        }
        let matrix = TextMatrix::Translate(Pt(hundredths(text.x)), self.up(text.y));
        self.ops.push(Op::SetTextMatrix { matrix });
        self.ops.push(Op::ShowText { items: items(text) });
    }

    /// Tells a program that reads aloud what the following texts are.
    fn begin(&mut self, element: Option<ElementId>) {
        let Some(element) = element else {
            self.begin_artifact();
            return;
        };
        let number = self.marks.len() as i64;
        self.marks.push(element);
        let map = BTreeMap::from([("MCID".to_owned(), DictItem::Int(number))]);
        self.ops.push(Op::BeginMarkedContentWithProperties {
            tag: structure::name(self.elements[element as usize].role),
            properties: DictItem::Dict { map },
        });
    }

    fn begin_artifact(&mut self) {
        if !self.elements.is_empty() {
            let tag = "Artifact".to_owned();
            self.ops.push(Op::BeginMarkedContent { tag });
        }
    }

    fn end_mark(&mut self) {
        if !self.elements.is_empty() {
            self.ops.push(Op::EndMarkedContent);
        }
    }
}

/// The letters of a text with the corrections between them: kerning, even edges.
fn items(text: &Text) -> Vec<TextItem> {
    let font = text.face.font();
    let (unit, em) = (1000.0 / font.units, 1000.0 / text.size);
    let dot = DOT * em;
    let mut items = Vec::new();
    let mut shown = String::new();
    let mut owed = 0.0;
    let mut letters = text.letters.chars().peekable();
    while let Some(letter) = letters.next() {
        shown.push(printed(letter));
        let Some(next) = letters.peek() else {
            break;
        };
        owed += f32::from(font.kern(letter, *next)) * unit + text.tracking * em;
        if is_space(letter) {
            owed += text.stretch * em;
        }
        if owed.abs() >= dot {
            let whole = owed.round();
            items.push(TextItem::Text(shown.as_str().into()));
            items.push(TextItem::Offset(-whole));
            shown.clear();
            owed -= whole;
        }
    }
    if !shown.is_empty() {
        items.push(TextItem::Text(shown.as_str().into()));
    }
    items.shrink_to_fit();
    items
}

fn color(ink: Ink) -> Color {
    Color::Rgb(Rgb::new(ink.0, ink.1, ink.2, None))
}

fn hundredths(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}
