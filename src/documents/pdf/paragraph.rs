//! A text broken into lines: where a line may end (UAX 14), Russian hyphenation, even edges.

use textwrap::core::Fragment;
use textwrap::wrap_algorithms::{Penalties, wrap_first_fit, wrap_optimal_fit};
use unicode_linebreak::linebreaks;

use super::font::{Face, HYPHEN, SUBSTITUTE, is_space};
use crate::documents::Align;

/// A text in one or several faces, before it is broken.
#[derive(Clone, Debug, Default)]
pub(crate) struct Setting {
    text: String,
    /// Where the letters of each face end.
    faces: Vec<(usize, Face)>,
}

/// How a text is to be broken.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Measure {
    pub(crate) size: f32,
    pub(crate) width: f32,
    /// The indent of the first line.
    pub(crate) first: f32,
    pub(crate) align: Align,
    pub(crate) hyphens: bool,
}

/// Letters of one face that stand in a row.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Run {
    pub(crate) x: f32,
    pub(crate) face: Face,
    pub(crate) size: f32,
    pub(crate) text: String,
    /// What is added to every space of a justified line.
    pub(crate) stretch: f32,
    /// What is added to every letter.
    pub(crate) tracking: f32,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Line {
    pub(crate) runs: Vec<Run>,
    /// Where its last letter ends, from the left edge of the text.
    pub(crate) end: f32,
}

impl Setting {
    pub(crate) fn new(text: &str, face: Face) -> Self {
        let mut setting = Self::default();
        setting.push(text, face);
        setting
    }

    /// Adds a text; letters that the face lacks are replaced, never lost in silence.
    pub(crate) fn push(&mut self, text: &str, face: Face) {
        let font = face.font();
        let drawn = |it: char| {
            if it == '\n' || font.has(it) {
                it
            } else {
                SUBSTITUTE
            }
        };
        self.text.extend(text.chars().map(drawn));
        self.faces.push((self.text.len(), face));
    }

    /// The lines, at least one.
    pub(crate) fn lines(&self, measure: &Measure) -> Vec<Line> {
        let breaker = Breaker::new(self, measure);
        let mut lines = Vec::new();
        let mut start = 0;
        for line in self.text.split('\n') {
            let first = if start == 0 { measure.first } else { 0.0 };
            breaker.add_lines(
                start,
                start + line.trim_end_matches(' ').len(),
                first,
                &mut lines,
            );
            start += line.len() + 1;
        }
        if let Some(last) = lines.last_mut() {
            last.drop_trailing_space();
        }
        lines
    }
}

impl Line {
    /// The space that parts a line from the next one for those who copy or listen.
    fn drop_trailing_space(&mut self) {
        if let Some(run) = self.runs.last_mut()
            && run.text.ends_with(' ')
        {
            run.text.pop();
        }
    }
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

struct Breaker<'a> {
    setting: &'a Setting,
    measure: &'a Measure,
    /// How far each byte of the text stands from its beginning, in points.
    at: Vec<f32>,
}

impl<'a> Breaker<'a> {
    fn new(setting: &'a Setting, measure: &'a Measure) -> Self {
        let mut at = vec![0.0; setting.text.len() + 1];
        let (mut sum, mut from) = (0.0, 0);
        for (end, face) in &setting.faces {
            let font = face.font();
            let scale = measure.size / font.units;
            let text = &setting.text[from..*end];
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
        at[setting.text.len()] = sum;
        Self {
            setting,
            measure,
            at,
        }
    }

    fn width(&self, start: usize, end: usize) -> f32 {
        self.at[end] - self.at[start]
    }

    /// Textwrap's penalties were made for columns of a monospace font: half an em is one column.
    fn unit(&self) -> f64 {
        f64::from(self.measure.size) / 2.0
    }

    fn add_lines(&self, start: usize, end: usize, first: f32, lines: &mut Vec<Line>) {
        let room = self.measure.width - first;
        if self.width(start, end) <= room {
            lines.push(self.line(start, end, first, Ending::Last));
            return;
        }
        let groups = self.wrap(start, end, first);
        let count = groups.len();
        for (at, group) in groups.into_iter().enumerate() {
            let (Some(head), Some(tail)) = (group.first(), group.last()) else {
                continue;
            };
            let first = if at == 0 { first } else { 0.0 };
            let ending = match tail {
                _ if at + 1 == count => Ending::Last,
                Piece { hyphen, .. } if *hyphen > 0.0 => Ending::Hyphen,
                Piece { space, .. } if *space > 0.0 => Ending::Space,
                _ => Ending::Cut,
            };
            lines.push(self.line(head.start, tail.end, first, ending));
        }
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
        let text = &self.setting.text[start..end];
        let mut pieces: Vec<Piece> = Vec::new();
        let mut from = 0;
        for (to, _) in linebreaks(text).filter(|(to, _)| !holds(text, *to)) {
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
            for cut in syllables(&self.setting.text[start..end], divide == Divide::All) {
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
        let faces = &self.setting.faces;
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
            for part in self.parted_at_spaces(piece) {
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

    fn parted_at_spaces(&self, piece: Piece) -> Vec<Piece> {
        let mut parts = Vec::new();
        let mut from = piece.start;
        let text = &self.setting.text[piece.start..piece.end];
        for (at, letter) in text.char_indices().filter(|(_, it)| is_space(*it)) {
            let (at, after) = (piece.start + at, piece.start + at + letter.len_utf8());
            let mut part = self.piece(from, at, 0.0);
            part.space = self.units(at, after);
            parts.push(part);
            from = after;
        }
        let mut last = self.piece(from, piece.end, piece.hyphen);
        last.space = piece.space;
        parts.push(last);
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
            let text = &self.setting.text[piece.start..piece.end];
            for (at, letter) in text.char_indices() {
                let start = piece.start + at;
                parts.push(self.piece(start, start + letter.len_utf8(), 0.0));
            }
        }
        if let Some(last) = parts.last_mut() {
            (last.space, last.hyphen) = (piece.space, piece.hyphen);
        }
    }

    fn line(&self, start: usize, end: usize, first: f32, ending: Ending) -> Line {
        let mut runs = self.runs(start, end, ending);
        let hyphen = match (ending, runs.last()) {
            (Ending::Hyphen, Some(run)) => run.face.font().width("\u{ad}", run.size),
            _ => 0.0,
        };
        let room = self.measure.width - first;
        let free = room - self.width(start, end) - hyphen;
        let text = &self.setting.text[start..end];
        let spaces = text.chars().filter(|it| is_space(*it)).count() as f32;
        let shift = match self.measure.align {
            Align::Center => free / 2.0,
            Align::Right => free,
            Align::Left | Align::Justify => 0.0,
        };
        let mut stretch = 0.0;
        if self.measure.align == Align::Justify && spaces > 0.0 && ending != Ending::Last {
            stretch = free / spaces;
        }
        // A line with hardly a word in it is left uneven.
        if stretch > self.measure.size * 1.5 {
            stretch = 0.0;
        }
        let mut passed = 0.0;
        for run in &mut runs {
            run.x += first + shift + passed * stretch;
            run.stretch = stretch;
            passed += run.text.chars().filter(|it| is_space(*it)).count() as f32;
        }
        let end = first + shift + self.width(start, end) + hyphen + spaces * stretch;
        Line { runs, end }
    }

    /// The letters of a line, a run a face.
    fn runs(&self, start: usize, end: usize, ending: Ending) -> Vec<Run> {
        let mut runs = Vec::new();
        let mut from = 0;
        for (to, face) in &self.setting.faces {
            let (begin, stop) = (start.max(from), end.min(*to));
            if begin < stop {
                runs.push(Run {
                    x: self.width(start, begin),
                    face: *face,
                    size: self.measure.size,
                    text: self.setting.text[begin..stop].to_owned(),
                    stretch: 0.0,
                    tracking: 0.0,
                });
            }
            from = *to;
        }
        if let Some(run) = runs.last_mut() {
            match ending {
                Ending::Hyphen => run.text.push(HYPHEN),
                Ending::Space | Ending::Last => run.text.push(' '),
                Ending::Cut => (),
            }
        }
        runs
    }
}

/// How a line ends.
#[derive(Clone, Copy, PartialEq)]
enum Ending {
    /// In the middle of a word.
    Hyphen,
    Space,
    /// Between letters where no word ends.
    Cut,
    /// The last line of a paragraph, or one before a line break.
    Last,
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

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Органы территориального общественного самоуправления осуществляют \
        хозяйственную деятельность по благоустройству территории Майнагашевского района, \
        направленную на удовлетворение социально-бытовых потребностей граждан.";

    fn measure(width: f32, align: Align) -> Measure {
        Measure {
            size: 14.0,
            width,
            first: 0.0,
            align,
            hyphens: true,
        }
    }

    fn lines(text: &str, measure: &Measure) -> Vec<String> {
        let lines = Setting::new(text, Face::Regular).lines(measure);
        let joined = |line: Line| line.runs.into_iter().map(|it| it.text).collect();
        lines.into_iter().map(joined).collect()
    }

    #[test]
    fn a_paragraph_has_even_edges_and_its_words_can_be_joined_again() {
        let measure = Measure {
            first: 35.0,
            ..measure(300.0, Align::Justify)
        };
        let lines = Setting::new(TEXT, Face::Regular).lines(&measure);
        let (last, full) = lines.split_last().unwrap();
        for line in full {
            assert!((line.end - 300.0).abs() < 0.1, "{line:?}");
        }
        assert!(last.end < 300.0);
        assert!((lines[0].runs[0].x - 35.0).abs() < 0.01);
        let text: String = lines
            .iter()
            .flat_map(|it| &it.runs)
            .map(|it| it.text.as_str())
            .collect();
        assert!(text.contains(HYPHEN), "some word is divided");
        assert_eq!(text.replace(HYPHEN, ""), TEXT);
    }

    #[test]
    fn names_are_never_divided_in_a_paragraph() {
        for width in 200..400 {
            let text = lines(TEXT, &measure(width as f32, Align::Justify)).concat();
            assert!(text.contains("Майнагашевского"), "{width}: {text}");
        }
    }

    #[test]
    fn a_cell_divides_a_word_only_to_save_a_line() {
        let fits = lines("действует", &measure(80.0, Align::Left));
        assert_eq!(fits, ["действует"]);
        let narrow = lines("на регистрации", &measure(75.0, Align::Left));
        assert_eq!(
            narrow,
            ["на ", "регистрации"],
            "a hyphen would save no line"
        );
        let forced = lines("Ответственный", &measure(60.0, Align::Center));
        assert_eq!(forced, ["Ответ\u{ad}", "ственный"]);
    }

    #[test]
    fn a_word_without_spaces_is_broken_anyway() {
        let word = "ы".repeat(300);
        let broken = lines(&word, &measure(50.0, Align::Left));
        assert!(broken.len() > 30);
        assert_eq!(broken.concat().replace(HYPHEN, ""), word);
        for width in [0.0, -5.0, 1.0] {
            assert_eq!(
                lines(&word, &measure(width, Align::Justify)).concat().len(),
                word.len()
            );
        }
        assert_eq!(lines("", &measure(50.0, Align::Justify)), [""]);
    }

    #[test]
    fn numbers_and_short_parts_hold_at_a_hyphen() {
        let parts = |text: &str| lines(text, &measure(110.0, Align::Left));
        assert_eq!(parts("закон номер 131-ФЗ"), ["закон номер ", "131-ФЗ"]);
        assert_eq!(parts("улица Мира 15–72 и"), ["улица Мира ", "15–72 и"]);
        assert_eq!(parts("Бейский наш р-н"), ["Бейский наш ", "р-н"]);
        assert_eq!(
            parts("Угдыжекова-Майнагашева"),
            ["Угдыжекова-", "Майнагашева"]
        );
    }

    #[test]
    fn line_breaks_of_the_text_stay_and_lost_letters_are_seen() {
        assert_eq!(
            lines("раз\nдва\n\nтри", &measure(200.0, Align::Justify)),
            ["раз ", "два ", "", "три"]
        );
        assert_eq!(
            lines("да 😀 нет", &measure(200.0, Align::Left)),
            ["да □ нет"]
        );
    }
}
