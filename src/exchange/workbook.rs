//! Sheets of Excel, cell by cell: a sheet with two cells far apart must not ask for all between.

use std::io::Cursor;

use calamine::{Data, DataRef, ExcelDateTime, Range, Reader, Xls, XlsError, Xlsx, XlsxError};

use super::sheet::{Builder, Sheet, Unreadable};

/// A sheet of a workbook, and the names of all its sheets.
pub(super) struct Book {
    pub names: Vec<String>,
    /// Which of `names` the sheet is.
    pub shown: usize,
    pub sheet: Sheet,
}

/// The sheet of this name; without a name, the first one that is not blank.
pub(super) fn xlsx(bytes: &[u8], wanted: Option<&str>) -> Result<Book, Unreadable> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(xlsx_failed)?;
    let names = book.sheet_names();
    pick(names, wanted, |name| {
        let mut cells = book.worksheet_cells_reader(name).map_err(xlsx_failed)?;
        let mut builder = Builder::default();
        let mut row = None;
        while let Some(cell) = cells.next_cell().map_err(xlsx_failed)? {
            let (at, column) = cell.get_position();
            if row != Some(at) {
                builder.row(at.saturating_add(1))?;
                row = Some(at);
            }
            match cell.get_value() {
                DataRef::SharedString(text) => builder.cell(column as usize, text)?,
                DataRef::Empty => (),
                other => builder.cell(column as usize, &shown(&Data::from(other.clone())))?,
            }
        }
        builder.finish()
    })
}

/// As [`xlsx`], for the older kind; the cells were counted before.
pub(super) fn xls(bytes: &[u8], wanted: Option<&str>) -> Result<Book, Unreadable> {
    super::xls_size::check(bytes)?;
    let mut book: Xls<_> = Xls::new(Cursor::new(bytes)).map_err(xls_failed)?;
    let names = book.sheet_names();
    pick(names, wanted, |name| {
        let range: Range<Data> = book.worksheet_range(name).map_err(xls_failed)?;
        let (first_row, first_column) = range.start().unwrap_or_default();
        let mut builder = Builder::default();
        for (at, row) in range.rows().enumerate() {
            builder.row(first_row + at as u32 + 1)?;
            for (column, cell) in row.iter().enumerate() {
                builder.cell(first_column as usize + column, &shown(cell))?;
            }
        }
        builder.finish()
    })
}

/// Reads the wanted sheet, or the first that is not blank.
pub(super) fn pick(
    names: Vec<String>,
    wanted: Option<&str>,
    mut read: impl FnMut(&str) -> Result<Sheet, Unreadable>,
) -> Result<Book, Unreadable> {
    if let Some(wanted) = wanted {
        let Some(shown) = names.iter().position(|it| it == wanted) else {
            let wanted = wanted.to_owned();
            return Err(Unreadable::NoSheet { wanted, names });
        };
        let sheet = read(wanted)?;
        return Ok(Book {
            names,
            shown,
            sheet,
        });
    }
    for (shown, name) in names.iter().enumerate() {
        let sheet = read(name)?;
        if !sheet.is_empty() {
            return Ok(Book {
                names,
                shown,
                sheet,
            });
        }
    }
    Err(Unreadable::Empty)
}

/// A value as a person would type it: a date without a time in the way of all files.
fn shown(value: &Data) -> String {
    match value {
        Data::Empty => String::new(),
        Data::String(text) | Data::DurationIso(text) => text.clone(),
        Data::DateTimeIso(text) => text.split_once('T').map_or(&**text, |it| it.0).to_owned(),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => self::number(*number),
        Data::Bool(value) => value.to_string(),
        Data::DateTime(moment) => self::moment(*moment),
        Data::Error(error) => error.to_string(),
    }
}

/// Phones and registration numbers come as numbers too: no exponent, no lost digit.
pub(super) fn number(number: f64) -> String {
    if number.is_finite() && number.fract() == 0.0 && number.abs() < 1e15 {
        return format!("{number:.0}");
    }
    // What is left of adding tenths: 3.3000000000000003 was typed as 3.3.
    let short = format!("{number:.12}");
    let short = short.trim_end_matches('0');
    short.trim_end_matches('.').to_owned()
}

fn moment(moment: ExcelDateTime) -> String {
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    if moment.is_datetime() && moment.as_f64() >= 1.0 {
        format!("{year:04}-{month:02}-{day:02}")
    } else {
        number(moment.as_f64())
    }
}

fn xlsx_failed(err: XlsxError) -> Unreadable {
    match err {
        XlsxError::Password => Unreadable::Password,
        err => Unreadable::Damaged(err.to_string()),
    }
}

fn xls_failed(err: XlsError) -> Unreadable {
    match err {
        XlsError::Password => Unreadable::Password,
        err => Unreadable::Damaged(err.to_string()),
    }
}
