//! A page as the operators of a PDF content stream, in bytes: a register has a million of them, and as
//! values they would take more time and memory than all the rest of a paper.

use super::fonts::{Subsets, printed};
use super::structure;
use crate::documents::pdf::font::{Face, is_space};
use crate::documents::pdf::page::{BLACK, Element, ElementId, Fill, Ink, Page, Rule, Text};

/// A dot of a printer with 600 of them in an inch: letters are not moved by less.
const DOT: f32 = 72.0 / 600.0;

/// Writes one page; remembers what the viewer's state is, so that nothing is said twice.
pub(super) struct PageWriter<'a> {
    out: Vec<u8>,
    height: f32,
    elements: &'a [Element],
    subsets: &'a Subsets,
    /// The element of each mark of the page, by its number.
    marks: Vec<ElementId>,
    font: Option<(Face, f32)>,
    /// Where the last text began, in hundredths of a point.
    at: (i64, i64),
}

impl<'a> PageWriter<'a> {
    pub(super) fn new(height: f32, elements: &'a [Element], subsets: &'a Subsets) -> Self {
        Self {
            out: Vec::new(),
            height,
            elements,
            subsets,
            marks: Vec::new(),
            font: None,
            at: (0, 0),
        }
    }

    /// The operators, and the element of each mark.
    pub(super) fn page(mut self, page: &Page) -> (Vec<u8>, Vec<ElementId>) {
        self.fills(&page.fills);
        self.texts(&page.texts);
        self.rules(&page.rules);
        (self.out, self.marks)
    }

    /// From the upper edge to the lower one, where PDF counts from.
    fn up(&self, y: f32) -> i64 {
        hundredths(self.height - y)
    }

    fn point(&mut self, (x, y): (f32, f32), operator: &str) {
        let y = self.up(y);
        self.number(hundredths(x));
        self.number(y);
        self.say(operator);
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
                self.ink(fill.ink, "rg");
            }
            let bottom = self.up(fill.y + fill.height);
            for it in [
                hundredths(fill.x),
                bottom,
                hundredths(fill.width),
                hundredths(fill.height),
            ] {
                self.number(it);
            }
            self.say("re");
            self.say("f");
        }
        self.end_mark();
        self.ink(BLACK, "rg");
    }

    fn rules(&mut self, rules: &[Rule]) {
        if rules.is_empty() {
            return;
        }
        self.begin_artifact();
        let mut pen = None;
        for rule in rules {
            if pen != Some((rule.ink, rule.width)) {
                if pen.is_some() {
                    self.say("S");
                }
                pen = Some((rule.ink, rule.width));
                self.ink(rule.ink, "RG");
                self.number(hundredths(rule.width));
                self.say("w");
            }
            self.point(rule.from, "m");
            self.point(rule.to, "l");
        }
        self.say("S");
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
                self.say("BT");
                self.at = (0, 0);
            }
            self.text(text);
        }
        if open.is_some() {
            self.close_text();
        }
    }

    fn close_text(&mut self) {
        self.say("ET");
        self.end_mark();
    }

    fn text(&mut self, text: &Text) {
        if self.font != Some((text.face, text.size)) {
            self.font = Some((text.face, text.size));
            self.out.extend_from_slice(b"/");
            self.say(super::fonts::name(text.face));
            self.number(hundredths(text.size));
            self.say("Tf");
        }
        // It is counted from where the text before began.
        let to = (hundredths(text.x), self.up(text.y));
        self.number(to.0 - self.at.0);
        self.number(to.1 - self.at.1);
        self.say("Td");
        self.at = to;
        self.letters(text);
    }

    /// The letters of a text with the corrections between them: kerning, even edges.
    fn letters(&mut self, text: &Text) {
        let font = text.face.font();
        let (unit, em) = (1000.0 / font.units, 1000.0 / text.size);
        let dot = DOT * em;
        let mut owed = 0.0;
        let mut letters = text.letters.chars().peekable();
        self.out.extend_from_slice(b"[(");
        while let Some(letter) = letters.next() {
            let glyph = self.subsets.glyph(text.face, printed(letter));
            self.byte((glyph >> 8) as u8);
            self.byte(glyph as u8);
            let Some(next) = letters.peek() else {
                break;
            };
            owed += f32::from(font.kern(letter, *next)) * unit + text.tracking * em;
            if is_space(letter) {
                owed += text.stretch * em;
            }
            if owed.abs() >= dot {
                let whole = owed.round();
                self.out.extend_from_slice(b")");
                self.number(-(whole as i64) * 100);
                self.out.extend_from_slice(b"(");
                owed -= whole;
            }
        }
        self.say(")]TJ");
    }

    /// A byte of a string, which ends at a parenthesis and begins anew at a line break.
    fn byte(&mut self, byte: u8) {
        match byte {
            b'(' | b')' | b'\\' => self.out.extend_from_slice(&[b'\\', byte]),
            b'\r' => self.out.extend_from_slice(b"\\r"),
            _ => self.out.push(byte),
        }
    }

    /// Tells a program that reads aloud what the following texts are.
    fn begin(&mut self, element: Option<ElementId>) {
        let Some(element) = element else {
            self.begin_artifact();
            return;
        };
        let number = self.marks.len() as i64;
        self.marks.push(element);
        self.out.extend_from_slice(b"/");
        self.out
            .extend_from_slice(structure::name(self.elements[element as usize].role).as_bytes());
        self.out.extend_from_slice(b"<</MCID ");
        self.number(number * 100);
        self.say(">>BDC");
    }

    fn begin_artifact(&mut self) {
        if !self.elements.is_empty() {
            self.say("/Artifact BMC");
        }
    }

    fn end_mark(&mut self) {
        if !self.elements.is_empty() {
            self.say("EMC");
        }
    }

    fn ink(&mut self, ink: Ink, operator: &str) {
        for it in [ink.0, ink.1, ink.2] {
            self.fraction((it * 1000.0).round() as i64, 1000);
        }
        self.say(operator);
    }

    fn say(&mut self, word: &str) {
        self.out.extend_from_slice(word.as_bytes());
        self.out.push(b'\n');
    }

    /// Hundredths as a number, and a space after it.
    fn number(&mut self, hundredths: i64) {
        self.fraction(hundredths, 100);
    }

    fn fraction(&mut self, number: i64, parts: u64) {
        if number < 0 {
            self.out.push(b'-');
        }
        let number = number.unsigned_abs();
        self.whole(number / parts);
        let (mut part, mut parts) = (number % parts, parts);
        if part > 0 {
            self.out.push(b'.');
        }
        while part > 0 {
            parts /= 10;
            self.out.push(b'0' + (part / parts) as u8);
            part %= parts;
        }
        self.out.push(b' ');
    }

    fn whole(&mut self, number: u64) {
        if number >= 10 {
            self.whole(number / 10);
        }
        self.out.push(b'0' + (number % 10) as u8);
    }
}

fn hundredths(value: f32) -> i64 {
    (value * 100.0).round() as i64
}
