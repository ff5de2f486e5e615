//! Where the lines of a text end: UAX 14, Russian hyphenation, the best breaks of a whole paragraph.

use textwrap::core::Fragment;
use textwrap::wrap_algorithms::{Penalties, wrap_first_fit, wrap_optimal_fit};
use unicode_linebreak::linebreaks;

use super::font::{Face, HYPHEN, is_space};
use super::paragraph::{Measure, Setting};
use crate::documents::Align;

/// A line: bytes of the text, and how it ends.
pub(super) struct Broken {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) ending: Ending,
}

/// How a line ends.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Ending {
    /// In the middle of a word.
    Hyphen,
    Space,
    /// Between letters where no word ends.
    Cut,
    /// The last line of a paragraph, or one before a line break.
    Last,
}

/// A piece of text that is not divided any more: bytes of the text, widths in half-ems.
#[derive(Clone, Copy, Debug)]
struct Piece {
    start: usize,
    end: usize,
    width: f64,
    space: f64,
    /// The width of the hyphen that ends the line if it ends here.
    hyphen: f64,
}

impl Fragment for Piece {
    fn width(&self) -> f64 {
        self.width
    }

    fn whitespace_width(&self) -> f64 {
        self.space
    }

    fn penalty_width(&self) -> f64 {
        self.hyphen
    }
}

/// Which words may be divided.
#[derive(Clone, Copy, PartialEq)]
enum Divide {
    Never,
    /// Not names and other capitalised words.
    Small,
    All,
}

pub(super) struct Breaker<'a> {
    setting: &'a Setting,
    measure: &'a Measure,
    /// How far each byte of the text stands from its beginning, in points.
    at: Vec<f32>,
}

impl<'a> Breaker<'a> {
    pub(super) fn new(setting: &'a Setting, measure: &'a Measure) -> Self {
        let mut at = vec![0.0; setting.text().len() + 1];
        let (mut sum, mut from) = (0.0, 0);
        for (end, face) in setting.faces() {
            let font = face.font();
            let scale = measure.size / font.units;
            let text = &setting.text()[from..*end];
            let mut letters = text.char_indices().peekable();
            while let Some((byte, letter)) = letters.next() {
                at[from + byte] = sum;
                let mut units = i32::from(font.advance(font.glyph(letter)));
                if let Some((_, next)) = letters.peek() {
                    units += i32::from(font.kern(letter, *next));
                }
                if letter != '\n' {
                    sum += units as f32 * scale;
                }
            }
            from = *end;
        }
        at[setting.text().len()] = sum;
        Self {
            setting,
            measure,
            at,
        }
    }

    pub(super) fn width(&self, start: usize, end: usize) -> f32 {
        self.at[end] - self.at[start]
    }

    /// Textwrap's penalties were made for columns of a monospace font: half an em is one column.
    fn unit(&self) -> f64 {
        f64::from(self.measure.size) / 2.0
    }

    /// The lines of the text from `start` to `end`, in which no line break stands.
    pub(super) fn broken(&self, start: usize, end: usize, first: f32) -> Vec<Broken> {
        if self.width(start, end) <= self.measure.width - first {
            return vec![Broken {
                start,
                end,
                ending: Ending::Last,
            }];
        }
        let groups = self.wrap(start, end, first);
        let count = groups.len();
        let mut lines = Vec::with_capacity(count);
        for (at, group) in groups.into_iter().enumerate() {
            let (Some(head), Some(tail)) = (group.first(), group.last()) else {
                continue;
            };
            let ending = match tail {
                _ if at + 1 == count => Ending::Last,
                Piece { hyphen, .. } if *hyphen > 0.0 => Ending::Hyphen,
                Piece { space, .. } if *space > 0.0 => Ending::Space,
                _ => Ending::Cut,
            };
            lines.push(Broken {
                start: head.start,
                end: tail.end,
                ending,
            });
        }
        lines
    }

    fn wrap(&self, start: usize, end: usize, first: f32) -> Vec<Vec<Piece>> {
        let unit = self.unit();
        let rest = f64::from(self.measure.width) / unit;
        let widths = [f64::from(self.measure.width - first) / unit, rest];
        let narrowest = widths[0].min(rest).max(0.0);
        let pieces = |divide| self.narrowed(self.pieces(start, end, divide), narrowest);
        let own = |groups: Vec<&[Piece]>| groups.into_iter().map(<[Piece]>::to_vec).collect();
        if matches!(self.measure.align, Align::Justify) {
            let divide = if self.measure.hyphens {
                Divide::Small
            } else {
                Divide::Never
            };
            return own(best(&pieces(divide), &widths));
        }
        let whole = pieces(Divide::Never);
        let plain = fit(&whole, &widths, self.measure.align);
        let least = (f64::from(self.width(start, end)) / unit / rest).ceil() as usize;
        let forced = whole.iter().any(|it| it.hyphen > 0.0);
        if !self.measure.hyphens || (plain.len() <= least && !forced) {
            return own(plain);
        }
        // A hyphen in a cell has to save a line.
        let divided = pieces(Divide::Small);
        let shorter = fit(&divided, &widths, self.measure.align);
        if shorter.len() < plain.len() {
            own(shorter)
        } else {
            own(plain)
        }
    }

    /// The text cut wherever a line may end.
    fn pieces(&self, start: usize, end: usize, divide: Divide) -> Vec<Piece> {
        let text = &self.setting.text()[start..end];
        let mut pieces: Vec<Piece> = Vec::new();
        let mut from = 0;
        let ends = linebreaks(text).map(|(to, _)| to);
        let mut ends: Vec<usize> = ends.filter(|to| !holds(text, *to)).collect();
        // The rule for all languages holds a closing quote to a bracket after the space: «Ель» (ТОС-1).
        ends.extend(text.match_indices("» ").map(|(at, quote)| at + quote.len()));
        ends.sort_unstable();
        ends.dedup();
        for to in ends {
            let word = text[from..to].trim_end_matches(' ');
            let space = self.units(start + from + word.len(), start + to);
            if word.is_empty() {
                if let Some(last) = pieces.last_mut() {
                    last.space += space;
                }
            } else {
                self.divide(start + from, start + from + word.len(), divide, &mut pieces);
                if let Some(last) = pieces.last_mut() {
                    last.space = space;
                }
            }
            from = to;
        }
        pieces
    }

    /// Adds the word from `start` to `end`, cut at its syllables.
    fn divide(&self, start: usize, end: usize, divide: Divide, pieces: &mut Vec<Piece>) {
        let mut from = start;
        if divide != Divide::Never {
            for cut in syllables(&self.setting.text()[start..end], divide == Divide::All) {
                pieces.push(self.piece(from, start + cut, self.hyphen_at(start + cut)));
                from = start + cut;
            }
        }
        pieces.push(self.piece(from, end, 0.0));
    }

    fn piece(&self, start: usize, end: usize, hyphen: f64) -> Piece {
        let width = self.units(start, end);
        Piece {
            start,
            end,
            width,
            space: 0.0,
            hyphen,
        }
    }

    fn units(&self, start: usize, end: usize) -> f64 {
        f64::from(self.width(start, end)) / self.unit()
    }

    fn hyphen_at(&self, byte: usize) -> f64 {
        let font = self.face_at(byte - 1).font();
        f64::from(font.advance(font.glyph(HYPHEN))) / f64::from(font.units) * 2.0
    }

    fn face_at(&self, byte: usize) -> Face {
        let faces = self.setting.faces();
        let found = faces.iter().find(|(end, _)| byte < *end);
        found.map_or(Face::Regular, |(_, face)| *face)
    }

    /// Cuts what is wider than a line: at spaces that else hold, then at syllables, then anywhere.
    fn narrowed(&self, pieces: Vec<Piece>, widest: f64) -> Vec<Piece> {
        if pieces.iter().all(|it| it.width + it.hyphen <= widest) {
            return pieces;
        }
        let mut narrow = Vec::new();
        for piece in pieces {
            if piece.width + piece.hyphen <= widest {
                narrow.push(piece);
                continue;
            }
            let mut parts = Vec::new();
            for part in self.parted_at_spaces(piece, widest) {
                if part.width + part.hyphen <= widest {
                    parts.push(part);
                } else {
                    self.cut(part, widest, &mut parts);
                }
            }
            narrow.extend(parts);
        }
        narrow
    }

    /// Words that belong together and are wider than a line, in as few parts as there may be: the last ones
    /// stay together, as a sign or a preposition belongs to what follows it.
    fn parted_at_spaces(&self, piece: Piece, widest: f64) -> Vec<Piece> {
        let text = &self.setting.text()[piece.start..piece.end];
        let mut words = vec![(piece.start, piece.end)];
        for (at, letter) in text.char_indices().filter(|(_, it)| is_space(*it)) {
            if let Some(last) = words.last_mut() {
                last.1 = piece.start + at;
            }
            words.push((piece.start + at + letter.len_utf8(), piece.end));
        }
        let mut spans: Vec<(usize, usize)> = Vec::new();
        for (start, end) in words.into_iter().rev() {
            match spans.last_mut() {
                Some(next) if self.units(start, next.1) + piece.hyphen <= widest => next.0 = start,
                _ => spans.push((start, end)),
            }
        }
        let mut parts: Vec<Piece> = Vec::with_capacity(spans.len());
        let mut after = piece.end;
        for (start, end) in spans {
            let mut part = self.piece(start, end, 0.0);
            part.space = self.units(end, after);
            after = start;
            parts.push(part);
        }
        parts.reverse();
        if let Some(last) = parts.last_mut() {
            (last.space, last.hyphen) = (piece.space, piece.hyphen);
        }
        parts
    }

    /// A word wider than a line: by syllables if they fit, else letter by letter.
    fn cut(&self, piece: Piece, widest: f64, parts: &mut Vec<Piece>) {
        let first = parts.len();
        self.divide(piece.start, piece.end, Divide::All, parts);
        if parts[first..]
            .iter()
            .any(|it| it.width + it.hyphen > widest)
        {
            parts.truncate(first);
            let text = &self.setting.text()[piece.start..piece.end];
            for (at, letter) in text.char_indices() {
                let start = piece.start + at;
                parts.push(self.piece(start, start + letter.len_utf8(), 0.0));
            }
        }
        if let Some(last) = parts.last_mut() {
            (last.space, last.hyphen) = (piece.space, piece.hyphen);
        }
    }
}

fn best<'p>(pieces: &'p [Piece], widths: &[f64; 2]) -> Vec<&'p [Piece]> {
    let penalties = Penalties {
        nline_penalty: 60,
        overflow_penalty: 2500,
        short_last_line_fraction: 6,
        short_last_line_penalty: 25,
        hyphen_penalty: 40,
    };
    wrap_optimal_fit(pieces, widths, &penalties).unwrap_or_else(|_| wrap_first_fit(pieces, widths))
}

fn fit<'p>(pieces: &'p [Piece], widths: &[f64; 2], align: Align) -> Vec<&'p [Piece]> {
    if align == Align::Center {
        best(pieces, widths)
    } else {
        wrap_first_fit(pieces, widths)
    }
}

/// Whether the text holds together at a hyphen or dash, though a rule for all languages would part it:
/// «131-ФЗ», «724-р», «р-н», «д. 15–72». Between whole words a line may end.
fn holds(text: &str, at: usize) -> bool {
    const FEWEST: usize = 3;
    let (before, after) = text.split_at(at);
    let Some(before) = before.strip_suffix(['-', '–']) else {
        return false;
    };
    let letters = |it: &mut dyn Iterator<Item = char>| {
        it.take_while(|letter| letter.is_alphabetic())
            .take(FEWEST)
            .count()
    };
    letters(&mut before.chars().rev()) < FEWEST || letters(&mut after.chars()) < FEWEST
}

/// Where the words of `text` may be divided: bytes after the first letters of each.
fn syllables(text: &str, capitalised: bool) -> Vec<usize> {
    let mut cuts = Vec::new();
    let mut from = 0;
    for word in text.split(|it: char| !it.is_alphabetic()) {
        // Every letter of Russian takes two bytes: six letters are twelve.
        let small = !word.starts_with(char::is_uppercase);
        if word.len() >= 12 && (small || capitalised) && word.chars().count() >= 6 {
            let mut at = from;
            for syllable in hypher::hyphenate_bounded(word, hypher::Lang::Russian, 3, 3) {
                at += syllable.len();
                if at < from + word.len() {
                    cuts.push(at);
                }
            }
        }
        from += word.len();
        from += text[from..].chars().next().map_or(0, char::len_utf8);
    }
    cuts
}
