//! Text tables: their encoding, delimiter and quote are guessed, and can be said instead.

use encoding_rs::{Encoding as Decoder, IBM866, KOI8_R, UTF_16BE, UTF_16LE, WINDOWS_1251};

use super::sheet::{Builder, RowFlaw, Sheet, Unreadable};
use crate::domain::code::codes;

codes! {
    /// How the letters of a text are kept.
    pub enum Encoding {
        Utf8 = "utf-8",
        Cp1251 = "cp1251",
        Cp866 = "cp866",
        Koi8R = "koi8-r",
        Utf16Le = "utf-16le",
        Utf16Be = "utf-16be",
    }
}

codes! {
    /// What parts the cells of a line.
    pub enum Delimiter {
        Semicolon = ";",
        Comma = ",",
        Tab = "tab",
        Bar = "|",
    }
}

codes! {
    /// What stands around a cell that has a delimiter or a line break in it.
    pub enum Quote {
        Double = "double",
        Apostrophe = "apostrophe",
        None = "none",
    }
}

/// How a text is read as a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextForm {
    pub encoding: Encoding,
    pub delimiter: Delimiter,
    pub quote: Quote,
}

/// What of it is said; the rest is guessed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Said {
    pub encoding: Option<Encoding>,
    pub delimiter: Option<Delimiter>,
    pub quote: Option<Quote>,
}

/// A text read as a table.
pub struct TextTable {
    pub form: TextForm,
    pub sheet: Sheet,
    /// Letters that are none in this encoding, or pairs that look like two encodings in one file.
    pub bad_letters: usize,
}

impl Delimiter {
    fn byte(self) -> u8 {
        match self {
            Self::Semicolon => b';',
            Self::Comma => b',',
            Self::Tab => b'\t',
            Self::Bar => b'|',
        }
    }
}

impl Quote {
    fn byte(self) -> Option<u8> {
        match self {
            Self::Double => Some(b'"'),
            Self::Apostrophe => Some(b'\''),
            Self::None => None,
        }
    }
}

pub fn read(bytes: &[u8], said: Said) -> Result<TextTable, Unreadable> {
    let encoding = said.encoding.unwrap_or_else(|| guess_encoding(bytes));
    let text = decode(bytes, encoding);
    let bad_letters = bad_letters(&text);
    // Excel's own way to say what the delimiter is.
    let (text, named) = without_sep(&text);
    let (delimiter, quote) = guess_form(text, said.delimiter.or(named), said.quote);
    let form = TextForm {
        encoding,
        delimiter,
        quote,
    };
    let sheet = parse(text, form)?;
    if sheet.is_empty() {
        return Err(Unreadable::Empty);
    }
    Ok(TextTable {
        form,
        sheet,
        bad_letters,
    })
}

// ---- encodings ---------------------------------------------------------------------------------

fn guess_encoding(bytes: &[u8]) -> Encoding {
    const LOOKED_AT: usize = 1 << 20;
    if let Some((decoder, _)) = Decoder::for_bom(bytes) {
        return match decoder {
            it if it == UTF_16LE => Encoding::Utf16Le,
            it if it == UTF_16BE => Encoding::Utf16Be,
            _ => Encoding::Utf8,
        };
    }
    let head = &bytes[..bytes.len().min(LOOKED_AT)];
    if let Some(wide) = wide(head) {
        return wide;
    }
    match std::str::from_utf8(bytes) {
        Ok(_) => Encoding::Utf8,
        Err(_) => best_of_eight_bits(head),
    }
}

/// UTF-16 without its mark: every other byte is that of Latin or Cyrillic.
pub(super) fn wide(head: &[u8]) -> Option<Encoding> {
    let high = |from: usize| {
        let bytes = head.iter().skip(from).step_by(2);
        let (all, high) = bytes.fold((0, 0), |(all, high), it| {
            (all + 1, high + usize::from(matches!(it, 0 | 4)))
        });
        all > 4 && high * 10 > all * 9
    };
    match (high(0), high(1)) {
        (false, true) => Some(Encoding::Utf16Le),
        (true, false) => Some(Encoding::Utf16Be),
        _ => None,
    }
}

fn best_of_eight_bits(head: &[u8]) -> Encoding {
    let mut best = (i64::MIN, Encoding::Cp1251);
    for encoding in [Encoding::Cp1251, Encoding::Cp866, Encoding::Koi8R] {
        let score = russian(&decode(head, encoding));
        if score > best.0 {
            best = (score, encoding);
        }
    }
    best.1
}

/// How much a text looks like Russian: frequent letters count more, a capital inside a word and
/// signs that no clerk types count against it.
fn russian(text: &str) -> i64 {
    // The ten most frequent letters of Russian.
    const FREQUENT: &str = "\u{43e}\u{435}\u{430}\u{438}\u{43d}\u{442}\u{441}\u{440}\u{432}\u{43b}";
    let mut score = 0;
    let mut before = ' ';
    for letter in text.chars() {
        score += match letter {
            it if FREQUENT.contains(it) => 3,
            '\u{410}'..='\u{42f}' | '\u{401}' if before.is_lowercase() => -4,
            '\u{410}'..='\u{44f}' | '\u{401}' | '\u{451}' => 1,
            // Quotes, dashes, the number sign, no-break spaces.
            '\u{ab}' | '\u{bb}' | '\u{2010}'..='\u{2026}' | '\u{2116}' | '\u{a0}' => 0,
            it if it.is_ascii() => 0,
            _ => -3,
        };
        before = letter;
    }
    score
}

fn decode(bytes: &[u8], encoding: Encoding) -> String {
    let decoder = match encoding {
        Encoding::Utf8 => encoding_rs::UTF_8,
        Encoding::Cp1251 => WINDOWS_1251,
        Encoding::Cp866 => IBM866,
        Encoding::Koi8R => KOI8_R,
        Encoding::Utf16Le => UTF_16LE,
        Encoding::Utf16Be => UTF_16BE,
    };
    decoder.decode_with_bom_removal(bytes).0.into_owned()
}

fn bad_letters(text: &str) -> usize {
    // What UTF-8 looks like when it is read as cp1251: a capital of R or S before a sign.
    const PAIRS: [&str; 4] = [
        "\u{420}\u{b0}",
        "\u{420}\u{b5}",
        "\u{420}\u{451}",
        "\u{421}\u{201a}",
    ];
    let pairs: usize = PAIRS.iter().map(|it| text.matches(it).count()).sum();
    pairs + text.matches('\u{fffd}').count()
}

// ---- delimiter and quote -----------------------------------------------------------------------

fn without_sep(text: &str) -> (&str, Option<Delimiter>) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let named = first.trim_end().strip_prefix("sep=");
    let found = Delimiter::ALL
        .iter()
        .find(|it| named.is_some_and(|named| named.as_bytes() == [it.byte()]));
    match found {
        Some(delimiter) => (rest, Some(*delimiter)),
        None if named == Some("") => (rest, Some(Delimiter::Tab)),
        None => (text, None),
    }
}

fn guess_form(
    text: &str,
    delimiter: Option<Delimiter>,
    quote: Option<Quote>,
) -> (Delimiter, Quote) {
    let quote = quote.unwrap_or_else(|| guess_quote(text, delimiter));
    if let Some(delimiter) = delimiter {
        return (delimiter, quote);
    }
    let mut best = (0, Delimiter::Semicolon);
    for delimiter in Delimiter::ALL {
        let score = evenness(text, *delimiter, quote);
        if score > best.0 {
            best = (score, *delimiter);
        }
    }
    (best.1, quote)
}

/// How many of the first records have the same number of cells, times that number.
fn evenness(text: &str, delimiter: Delimiter, quote: Quote) -> usize {
    const LOOKED_AT: usize = 60;
    let mut widths: Vec<usize> = Vec::new();
    let mut records = reader(text, delimiter, quote);
    let mut record = csv::ByteRecord::new();
    while widths.len() < LOOKED_AT && records.read_byte_record(&mut record).unwrap_or(false) {
        widths.push(record.len());
    }
    let count = |width: &usize| widths.iter().filter(|it| *it == width).count();
    let score = |width: &usize| count(width) * (*width).min(30);
    let parted = widths.iter().filter(|it| **it > 1);
    parted.map(score).max().unwrap_or(0)
}

/// Apostrophes count as quotes where cells begin and end with them.
fn guess_quote(text: &str, delimiter: Option<Delimiter>) -> Quote {
    const LOOKED_AT: usize = 200;
    let delimiters = delimiter.map_or(";,\t|".to_owned(), |it| char::from(it.byte()).to_string());
    let is_edge = |it: Option<char>| it.is_none_or(|it| delimiters.contains(it) || it == '\n');
    let around = |quote: char| -> usize {
        let lines = text.lines().take(LOOKED_AT);
        let of_line = |line: &str| {
            let mut opened = 0;
            let mut closed = 0;
            let mut before = None;
            let mut letters = line.chars().peekable();
            while let Some(letter) = letters.next() {
                if letter == quote {
                    opened += usize::from(is_edge(before));
                    closed += usize::from(is_edge(letters.peek().copied()));
                }
                before = Some(letter);
            }
            opened.min(closed)
        };
        lines.map(of_line).sum()
    };
    if around('\'') > around('"') {
        Quote::Apostrophe
    } else {
        Quote::Double
    }
}

fn reader(text: &str, delimiter: Delimiter, quote: Quote) -> csv::Reader<&[u8]> {
    let mut builder = csv::ReaderBuilder::new();
    builder
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter.byte());
    match quote.byte() {
        Some(byte) => builder.quote(byte),
        None => builder.quoting(false),
    };
    builder.from_reader(text.as_bytes())
}

// ---- rows --------------------------------------------------------------------------------------

fn parse(text: &str, form: TextForm) -> Result<Sheet, Unreadable> {
    /// More than that in one cell is a quote that was not closed.
    const LINES_OF_A_CELL: usize = 5;
    const LETTERS_OF_A_CELL: usize = 10_000;
    let mut records = reader(text, form.delimiter, form.quote);
    let mut record = csv::StringRecord::new();
    let mut builder = Builder::default();
    let mut lines = Lines::new(text);
    let mut within = 0;
    loop {
        match records.read_record(&mut record) {
            Ok(true) => (),
            Ok(false) => break,
            Err(err) => return Err(Unreadable::Damaged(err.to_string())),
        }
        let byte = record.position().map_or(0, csv::Position::byte);
        // As Excel numbers its rows: a line break within a cell begins no row.
        builder.row(lines.of(byte as usize) - within)?;
        for (column, cell) in record.iter().enumerate() {
            builder.cell(column, unguarded(cell))?;
            let breaks = breaks(cell);
            within += breaks as u32;
            let swallows = breaks > LINES_OF_A_CELL || cell.len() > LETTERS_OF_A_CELL * 2;
            if swallows && cell.contains(char::from(form.delimiter.byte())) {
                let lines = breaks as u32 + 1;
                builder.flaw(RowFlaw::Swallowed { lines });
            }
        }
    }
    builder.finish()
}

/// The line breaks within a cell.
fn breaks(cell: &str) -> usize {
    let alone = cell.matches('\r').count() - cell.matches("\r\n").count();
    cell.matches('\n').count() + alone
}

/// Counts lines along a text; a carriage return alone ends one too.
struct Lines<'a> {
    text: &'a [u8],
    at: usize,
    line: u32,
}

impl<'a> Lines<'a> {
    fn new(text: &'a str) -> Self {
        let text = text.as_bytes();
        let (at, line) = (0, 1);
        Self { text, at, line }
    }

    /// The line of the first letter from `byte` on; blank lines before it are passed by.
    fn of(&mut self, byte: usize) -> u32 {
        let is_break = |it: Option<&u8>| matches!(it, Some(b'\n' | b'\r'));
        while self.at < byte || is_break(self.text.get(self.at)) {
            let ends = match self.text.get(self.at) {
                Some(b'\n') => true,
                Some(b'\r') => self.text.get(self.at + 1) != Some(&b'\n'),
                Some(_) => false,
                None => return self.line,
            };
            self.line += u32::from(ends);
            self.at += 1;
        }
        self.line
    }
}

/// Without the apostrophe that an export puts before what Excel would run as a formula.
fn unguarded(cell: &str) -> &str {
    let bare = cell.strip_prefix('\'');
    let guarded = bare.filter(|it| it.starts_with(['=', '+', '-', '@', '\t', '\r']));
    guarded.unwrap_or(cell)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "№;Название;Жители\n1;ТОС «Ёлка»;120\n2;Северный квартал;90\n";

    fn guessed(bytes: &[u8]) -> TextTable {
        read(bytes, Said::default()).unwrap()
    }

    #[test]
    fn russian_letters_are_right_in_whatever_encoding_they_come() {
        for (encoding, decoder) in [
            (Encoding::Cp1251, WINDOWS_1251),
            (Encoding::Cp866, IBM866),
            (Encoding::Koi8R, KOI8_R),
        ] {
            let text = TEXT.replace(['«', '»'], "\"");
            let table = guessed(&decoder.encode(&text).0);
            assert_eq!(table.form.encoding, encoding);
            assert_eq!(table.sheet.cell(2, 1), "Северный квартал");
        }
        let mut with_mark = b"\xef\xbb\xbf".to_vec();
        with_mark.extend(TEXT.as_bytes());
        for bytes in [TEXT.as_bytes(), &with_mark] {
            let table = guessed(bytes);
            assert_eq!(table.form.encoding, Encoding::Utf8);
            assert_eq!(table.sheet.cell(0, 0), "№", "no mark in the first cell");
        }
        let wide: Vec<u8> = TEXT.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(guessed(&wide).form.encoding, Encoding::Utf16Le);
        let wide: Vec<u8> = TEXT.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(guessed(&wide).form.encoding, Encoding::Utf16Be);
        assert_eq!(guessed(&wide).sheet.cell(1, 1), "ТОС «Ёлка»");
    }

    #[test]
    fn delimiters_and_quotes_are_found() {
        let table = [
            ("а;б;в\n1,5;2,5;3\n", Delimiter::Semicolon, Quote::Double),
            ("а,б,в\n1,\"2;3\",4\n", Delimiter::Comma, Quote::Double),
            ("а\tб\n1, 2\t3\n", Delimiter::Tab, Quote::Double),
            (
                "'а';'б'\n'1;\n2';'д''Артаньян'\n",
                Delimiter::Semicolon,
                Quote::Apostrophe,
            ),
            ("sep=,\na,б;\n1,2\n", Delimiter::Comma, Quote::Double),
        ];
        for (text, delimiter, quote) in table {
            let form = guessed(text.as_bytes()).form;
            assert_eq!((form.delimiter, form.quote), (delimiter, quote), "{text}");
        }
        let sheet = guessed("'а';'б'\n'1;\n2';'д''Артаньян'\n".as_bytes()).sheet;
        assert_eq!(
            (sheet.cell(1, 0), sheet.cell(1, 1)),
            ("1;\n2", "д'Артаньян")
        );
    }

    #[test]
    fn rows_are_numbered_as_excel_numbers_them() {
        let sheet = guessed("sep=;\nа;б\n\n\"1\n2\";3\n4;5\n".as_bytes()).sheet;
        let lines: Vec<u32> = (0..sheet.len()).map(|row| sheet.line(row)).collect();
        assert_eq!(
            lines,
            [1, 3, 4],
            "«sep=» is no row, a break in a cell begins none"
        );
        let sheet = guessed(b"a;b\r1;2\r3;4\r").sheet;
        assert_eq!(sheet.len(), 3, "carriage returns alone end lines too");
    }

    #[test]
    fn an_open_quote_is_told_of() {
        let rest = "3;4\n".repeat(30);
        let sheet = guessed(format!("а;б\n1;2\n5;\"6\n{rest}").as_bytes()).sheet;
        assert_eq!(sheet.flaw(1), None);
        assert!(matches!(sheet.flaw(2), Some(RowFlaw::Swallowed { .. })));
    }

    #[test]
    fn two_encodings_in_one_file_are_told_of() {
        let mut bytes = WINDOWS_1251.encode(&TEXT.repeat(9)).0.into_owned();
        bytes.extend(TEXT.as_bytes());
        assert!(guessed(&bytes).bad_letters > 0);
        assert_eq!(guessed(TEXT.as_bytes()).bad_letters, 0);
    }
}
