//! A list as it is shown, saved as a table: .xlsx, or CSV for programs that know no other.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use crate::i18n::Tr;
use crate::listings::{Align, Column};

/// Letters of a cell that Excel keeps.
const MOST_LETTERS: usize = 32_767;

/// A list with its cells as texts, so that it can be saved by another thread.
pub struct Listing {
    /// The name of the sheet.
    title: String,
    heads: Vec<Head>,
    /// Row after row.
    cells: Vec<String>,
}

struct Head {
    title: String,
    share: u16,
    right: bool,
    /// It has an order of its own, as numbers and days have.
    ordered: bool,
}

/// In what letters CSV is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letters {
    /// With the mark that Excel knows it by.
    Utf8,
    Cp1251,
}

impl Listing {
    /// The rows in the order they are given in, the columns in the order of the list.
    pub fn new<'a, R: 'a>(
        title: &str,
        columns: &[&Column<R>],
        rows: impl IntoIterator<Item = &'a R>,
        tr: &Tr,
    ) -> Self {
        let head = |it: &&Column<R>| Head {
            title: (it.title)(tr),
            share: it.share,
            right: it.align == Align::Right,
            ordered: it.sort.is_some(),
        };
        let mut cells = Vec::new();
        for row in rows {
            cells.extend(columns.iter().map(|it| (it.text)(row, tr)));
        }
        Self {
            title: title.to_owned(),
            heads: columns.iter().map(head).collect(),
            cells,
        }
    }

    fn rows(&self) -> impl Iterator<Item = &[String]> {
        self.cells.chunks(self.heads.len().max(1))
    }

    // ---- .xlsx ---------------------------------------------------------------------------------

    /// Numbers as numbers, days as days, all else as text: a formula stays the text it is.
    pub fn to_xlsx(&self) -> Result<Vec<u8>, XlsxError> {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet_with_constant_memory()?;
        sheet.set_name(sheet_name(&self.title))?;
        self.heads_to(sheet)?;
        let day = Format::new().set_num_format("dd.mm.yyyy");
        for (at, row) in self.rows().enumerate() {
            for (column, (text, head)) in row.iter().zip(&self.heads).enumerate() {
                let (line, column) = (at as u32 + 1, column as u16);
                if text.is_empty() {
                    continue;
                }
                if let Some(number) = head.right.then(|| number(text)).flatten() {
                    sheet.write_number(line, column, number)?;
                } else if let Some(on) = head.ordered.then(|| excel_day(text)).flatten() {
                    sheet.write_datetime_with_format(line, column, on, &day)?;
                } else if fits(text) {
                    sheet.write_string(line, column, text)?;
                } else {
                    sheet.write_string(line, column, shortened(text))?;
                }
            }
        }
        book.save_to_buffer()
    }

    fn heads_to(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        const WIDTH_OF_ALL: f64 = 150.0;
        let shares: u32 = self.heads.iter().map(|it| u32::from(it.share)).sum();
        let bold = Format::new().set_bold().set_text_wrap();
        for (column, head) in self.heads.iter().enumerate() {
            let column = column as u16;
            let width = f64::from(head.share) / f64::from(shares.max(1)) * WIDTH_OF_ALL;
            sheet.set_column_width(column, width.clamp(8.0, 60.0))?;
            sheet.write_string_with_format(0, column, &head.title, &bold)?;
        }
        sheet.set_freeze_panes(1, 0)?;
        if let Some(last) = self.heads.len().checked_sub(1) {
            let rows = self.cells.len() / self.heads.len();
            sheet.autofilter(0, 0, rows as u32, last as u16)?;
        }
        Ok(())
    }

    // ---- CSV -----------------------------------------------------------------------------------

    /// Parted by semicolons, as Russian Excel expects. What would be taken for a formula gets an
    /// apostrophe before it.
    pub fn to_csv(&self, letters: Letters) -> Vec<u8> {
        let mut writer = csv::WriterBuilder::new()
            .delimiter(b';')
            .terminator(csv::Terminator::CRLF)
            .from_writer(Vec::new());
        let heads = self.heads.iter().map(|it| guarded(&it.title));
        let mut write = |record: Vec<String>| {
            // A vector takes all that is written to it.
            writer.write_record(&record).ok();
        };
        write(heads.collect());
        for row in self.rows() {
            write(row.iter().map(|it| guarded(it)).collect());
        }
        let bytes = writer.into_inner().unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes);
        match letters {
            Letters::Utf8 => format!("\u{feff}{text}").into_bytes(),
            Letters::Cp1251 => cp1251(&text).0,
        }
    }

    /// The letters that have no place in these; each would be a question mark.
    pub fn lost_letters(&self, letters: Letters) -> String {
        let lost = match letters {
            Letters::Utf8 => BTreeSet::new(),
            Letters::Cp1251 => {
                let all = self
                    .cells
                    .iter()
                    .chain(self.heads.iter().map(|it| &it.title));
                all.flat_map(|it| cp1251(it).1).collect()
            }
        };
        lost.into_iter().collect()
    }

    /// How many cells are longer than Excel allows; they would be cut.
    pub fn long_cells(&self) -> usize {
        let long = |it: &&String| it.len() > MOST_LETTERS && !fits(it);
        self.cells.iter().filter(long).count()
    }
}

/// Excel forbids some signs in the name of a sheet, and more than 31 letters.
fn sheet_name(title: &str) -> String {
    let allowed = title.chars().filter(|it| !"[]:*?/\\'".contains(*it));
    let name: String = allowed.take(31).collect();
    if name.trim().is_empty() {
        "1".to_owned()
    } else {
        name
    }
}

/// «12 345,5» as a number.
fn number(text: &str) -> Option<f64> {
    let digits: String = text
        .chars()
        .filter(|it| !it.is_whitespace())
        .map(|it| match it {
            ',' => '.',
            '\u{2212}' => '-',
            it => it,
        })
        .collect();
    let plain = |it: char| it.is_ascii_digit() || ".-".contains(it);
    // A long row of digits is a number of something, not a quantity: Excel would round it.
    let is_number = digits.chars().all(plain) && digits.len() <= 15;
    digits.parse().ok().filter(|_| is_number)
}

fn excel_day(text: &str) -> Option<ExcelDateTime> {
    use chrono::Datelike;
    let day = NaiveDate::parse_from_str(text, "%d.%m.%Y").ok()?;
    let year = u16::try_from(day.year()).ok()?;
    ExcelDateTime::from_ymd(year, day.month() as u8, day.day() as u8).ok()
}

fn fits(text: &str) -> bool {
    text.encode_utf16().count() <= MOST_LETTERS
}

fn shortened(text: &str) -> String {
    let mut room = MOST_LETTERS - 1;
    let kept = text.chars().take_while(|it| {
        let fits = it.len_utf16() <= room;
        room = room.saturating_sub(it.len_utf16());
        fits
    });
    kept.chain(['\u{2026}']).collect()
}

/// With an apostrophe before what Excel would run as a formula; numbers and phones are none.
fn guarded(text: &str) -> String {
    let begins = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let harmless = text
        .chars()
        .all(|it| it.is_ascii_digit() || "+-() ,.\u{a0}".contains(it));
    if begins && !harmless {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// The bytes, and the letters that a question mark stands for in them.
fn cp1251(text: &str) -> (Vec<u8>, BTreeSet<char>) {
    let mut bytes = Vec::with_capacity(text.len());
    let mut lost = BTreeSet::new();
    let mut buffer = [0; 4];
    for letter in text.chars() {
        let (encoded, _, failed) =
            encoding_rs::WINDOWS_1251.encode(letter.encode_utf8(&mut buffer));
        if failed {
            lost.insert(letter);
            bytes.push(b'?');
        } else {
            bytes.extend_from_slice(&encoded);
        }
    }
    (bytes, lost)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::csv_text::{Encoding, Said, read};
    use crate::i18n::Locale;
    use crate::listings::Key;

    struct Row(&'static str, i64);

    fn listing(rows: &[Row]) -> Listing {
        let name = Column::new(|_| "Название".to_owned(), |it: &Row, _| it.0.to_owned(), 3);
        let number = Column::new(|_| "Сумма".to_owned(), |it: &Row, tr| tr.number(it.1), 1)
            .sorted_by(|it| Key::Number(it.1))
            .right();
        let tr = Tr::new(Locale::Ru);
        Listing::new("Список: все", &[&name, &number], rows, &tr)
    }

    #[test]
    fn formulas_are_texts_in_csv_and_phones_stay_as_they_are() {
        for (text, written) in [
            ("=1+1", "'=1+1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("-cmd", "'-cmd"),
            ("+7 (900) 111-22-33", "+7 (900) 111-22-33"),
            ("-5", "-5"),
            ("-", "-"),
            ("ТОС «=»", "ТОС «=»"),
        ] {
            assert_eq!(guarded(text), written);
        }
    }

    #[test]
    fn csv_reads_back_the_same_in_either_encoding() {
        let rows = [Row("=Надежда;\n«Ёлка» № 5", 12_345), Row("а\"б", -7)];
        for letters in [Letters::Utf8, Letters::Cp1251] {
            let table = read(&listing(&rows).to_csv(letters), Said::default()).unwrap();
            assert_eq!(table.sheet.cell(0, 0), "Название");
            assert_eq!(table.sheet.cell(1, 0), rows[0].0);
            assert_eq!(table.sheet.cell(2, 0), rows[1].0);
            let expected = match letters {
                Letters::Utf8 => Encoding::Utf8,
                Letters::Cp1251 => Encoding::Cp1251,
            };
            assert_eq!(table.form.encoding, expected);
        }
    }

    #[test]
    fn a_letter_that_the_encoding_has_not_is_told_of() {
        let listing = listing(&[Row("Ӱлӱ → ТОС", 1)]);
        assert_eq!(listing.lost_letters(Letters::Cp1251), "Ӱӱ→");
        assert_eq!(listing.lost_letters(Letters::Utf8), "");
        assert!(listing.to_csv(Letters::Cp1251).contains(&b'?'));
    }

    #[test]
    fn quantities_are_numbers_and_long_rows_of_digits_are_not() {
        assert_eq!(number("12\u{a0}345,5"), Some(12_345.5));
        assert_eq!(number("−3"), Some(-3.0));
        assert_eq!(number("1020304050607080"), None);
        assert_eq!(number("7/1"), None);
    }

    #[test]
    fn a_cell_longer_than_excel_keeps_is_cut_and_told_of() {
        let long: &'static str = Box::leak("я".repeat(40_000).into_boxed_str());
        let listing = listing(&[Row(long, 1), Row("я", 1)]);
        assert_eq!(listing.long_cells(), 1);
        assert!(listing.to_xlsx().unwrap().starts_with(b"PK"));
    }
}
