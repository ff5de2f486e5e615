//! A file that should be a table: what it is, and its cells.

use std::fs::File;
use std::io::Read;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use super::csv_text::{self, Said, TextForm};
use super::package::{self, Kind};
use super::sheet::{MOST_BYTES, Sheet, Unreadable};
use super::workbook::{self, Book};
use super::{ods, workbook::xls, workbook::xlsx};

/// What is said of a file; the rest is guessed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    pub sheet: Option<String>,
    pub text: Said,
}

/// A file read as a table.
#[derive(Debug)]
pub struct TableFile {
    pub sheet: Sheet,
    pub form: Form,
}

/// What the file is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    Text {
        form: TextForm,
        /// Letters that came out wrong: the encoding may be another one.
        bad_letters: usize,
    },
    Book {
        names: Vec<String>,
        shown: usize,
    },
}

/// Reads a file whole. It is not changed.
pub fn bytes_of(path: &Path) -> Result<Vec<u8>, Unreadable> {
    let file = File::open(path).map_err(Unreadable::Io)?;
    let size = file.metadata().map_err(Unreadable::Io)?.len();
    if size > MOST_BYTES {
        let (megabytes, most) = (size >> 20, MOST_BYTES >> 20);
        return Err(Unreadable::TooBig { megabytes, most });
    }
    let mut bytes = Vec::with_capacity(size as usize);
    file.take(MOST_BYTES)
        .read_to_end(&mut bytes)
        .map_err(Unreadable::Io)?;
    Ok(bytes)
}

/// The table in `bytes`; the name of the file does not matter.
pub fn read(bytes: &[u8], wanted: &Wanted) -> Result<TableFile, Unreadable> {
    // The readers of workbooks are others' work: what breaks them is a damaged file, not our end.
    let read = catch_unwind(AssertUnwindSafe(|| read_by_kind(bytes, wanted)));
    read.unwrap_or_else(|_| Err(Unreadable::Damaged("a reader gave up".to_owned())))
}

fn read_by_kind(bytes: &[u8], wanted: &Wanted) -> Result<TableFile, Unreadable> {
    const ZIP: &[u8] = b"PK\x03\x04";
    const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
    let sheet = wanted.sheet.as_deref();
    if bytes.is_empty() {
        return Err(Unreadable::Empty);
    }
    if bytes.starts_with(ZIP) {
        return match package::check(bytes)? {
            Kind::Xlsx => xlsx(bytes, sheet).map(of_book),
            Kind::Ods => ods::read(bytes, sheet).map(of_book),
        };
    }
    if bytes.starts_with(COMPOUND) {
        return xls(bytes, sheet).map(of_book);
    }
    refuse_no_text(bytes)?;
    let table = csv_text::read(bytes, wanted.text)?;
    let form = Form::Text {
        form: table.form,
        bad_letters: table.bad_letters,
    };
    let sheet = table.sheet;
    Ok(TableFile { sheet, form })
}

fn of_book(book: workbook::Book) -> TableFile {
    let Book {
        names,
        shown,
        sheet,
    } = book;
    let form = Form::Book { names, shown };
    TableFile { sheet, form }
}

/// Pages of the web and pictures are no tables, whatever their names say.
fn refuse_no_text(bytes: &[u8]) -> Result<(), Unreadable> {
    const LOOKED_AT: usize = 4096;
    let head = &bytes[..bytes.len().min(LOOKED_AT)];
    let text = String::from_utf8_lossy(head).to_lowercase();
    let text = text.trim_start_matches(['\u{feff}', ' ', '\n', '\r', '\t']);
    if [
        "<html",
        "<!doctype",
        "<table",
        "<?xml",
        "<meta",
        "{\\rtf",
        "%pdf",
    ]
    .iter()
    .any(|it| text.starts_with(it))
    {
        return Err(Unreadable::WebPage);
    }
    let is_control = |it: &&u8| matches!(**it, 1..=8 | 14..=31);
    if head.iter().filter(is_control).count() * 50 > head.len() && !looks_wide(head) {
        return Err(Unreadable::OtherKind);
    }
    Ok(())
}

/// In UTF-16 half of the bytes are those of control signs.
fn looks_wide(head: &[u8]) -> bool {
    let marked = head.starts_with(b"\xff\xfe") || head.starts_with(b"\xfe\xff");
    marked || csv_text::wide(head).is_some()
}
