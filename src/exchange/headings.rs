//! Which row of a table has the headings, and what each column is: guesses, to be put right.

use chrono::NaiveDate;

use super::days::day;
use super::sheet::Sheet;
use super::words;
use crate::domain::tos_import::TosField;

/// What each column of a table says, by its place.
pub type Columns = Vec<Option<TosField>>;

/// The row that looks most like headings: the one with most fields among the first rows. Where
/// nothing is known, the first row that is about as wide as the table.
pub fn guess_header(sheet: &Sheet) -> usize {
    const LOOKED_AT: usize = 40;
    let rows = 0..sheet.len().min(LOOKED_AT);
    let mut best = (0, 0);
    for row in rows.clone() {
        let fields = by_name(sheet, row);
        let found = fields.iter().flatten().count();
        if found > best.0 {
            best = (found, row);
        }
    }
    if best.0 > 1 {
        return best.1;
    }
    let filled = |row: usize| sheet.cells(row).filter(|it| !it.trim().is_empty()).count();
    let widest = rows.clone().map(filled).max().unwrap_or(0);
    let found = rows.into_iter().find(|row| filled(*row) * 2 > widest);
    found.unwrap_or(0)
}

/// The first row of records: a row of column numbers below the headings is no record.
pub fn first_record(sheet: &Sheet, header: usize) -> usize {
    let next = header + 1;
    if next >= sheet.len() {
        return next;
    }
    let numbers: Vec<&str> = sheet.cells(next).map(str::trim).collect();
    let is_numbering = numbers.len() > 2
        && numbers
            .iter()
            .enumerate()
            .all(|(at, it)| it.parse() == Ok(at + 1));
    next + usize::from(is_numbering)
}

/// What the columns are, by their headings and by what stands below them.
pub fn guess_columns(sheet: &Sheet, header: usize, today: NaiveDate) -> Columns {
    let records = first_record(sheet, header);
    let mut columns = Columns::new();
    let mut taken: Vec<(usize, usize, TosField)> = Vec::new();
    for column in 0..sheet.columns {
        columns.push(None);
        let heading = sheet.cell(header, column);
        let named = TosField::ALL
            .iter()
            .filter_map(|field| Some((words::names(heading, *field)?, *field)));
        let fitting = named.filter(|(_, field)| fits(sheet, records, column, *field, today));
        taken.extend(fitting.map(|(score, field)| (score, column, field)));
    }
    // The surest first; of equal ones the left one.
    taken.sort_by_key(|(score, column, _)| (std::cmp::Reverse(*score), *column));
    for (_, column, field) in taken {
        let is_free = columns[column].is_none();
        if is_free && (field == TosField::Note || !columns.contains(&Some(field))) {
            columns[column] = Some(field);
        }
    }
    columns
}

fn by_name(sheet: &Sheet, row: usize) -> Columns {
    let best = |heading: &str| {
        // A sentence is no heading.
        let short = heading.chars().count() < 120;
        let named = TosField::ALL
            .iter()
            .filter_map(|field| Some((words::names(heading, *field)?, *field)));
        named.filter(|_| short).max_by_key(|it| it.0).map(|it| it.1)
    };
    let mut fields: Columns = sheet.cells(row).map(best).collect();
    for at in 1..fields.len() {
        let (before, rest) = fields.split_at_mut(at);
        if before.contains(&rest[0]) {
            rest[0] = None;
        }
    }
    fields
}

/// Does what stands in the column look like the field?
fn fits(sheet: &Sheet, records: usize, column: usize, field: TosField, today: NaiveDate) -> bool {
    const LOOKED_AT: usize = 50;
    let rows = records..sheet.len().min(records + LOOKED_AT);
    let cells: Vec<&str> = rows
        .map(|row| sheet.cell(row, column).trim())
        .filter(|it| !words::is_unknown(it))
        .collect();
    if cells.is_empty() {
        return true;
    }
    let most = |is: &dyn Fn(&&&str) -> bool| cells.iter().filter(is).count() * 2 >= cells.len();
    let yes_or_no = most(&|it| words::yes_or_no(it).is_some());
    let has_digits = |it: &&&str| it.starts_with(|it: char| it.is_ascii_digit());
    match field {
        TosField::Residents | TosField::Members => most(&has_digits),
        TosField::FiguresYear => most(&|it| it.len() >= 4 && has_digits(it)),
        TosField::CharterDate
        | TosField::EnteredOn
        | TosField::StatusDate
        | TosField::ChairSince
        | TosField::ChairUntil => !most(&|it| is_no_day(it, today)),
        TosField::LegalEntity => yes_or_no || most(&|it| it.chars().any(char::is_alphabetic)),
        TosField::Number => true,
        _ => !yes_or_no,
    }
}

/// Bad days are days still: the heading says what they are. Only what is plainly something else,
/// such as an act, speaks against it.
fn is_no_day(cell: &str, today: NaiveDate) -> bool {
    const LONGEST: usize = 24;
    let is_long = cell.chars().count() > LONGEST || cell.contains('\u{2116}');
    is_long && day(cell, today).is_none()
}

/// The year that the table says it is of, in the lines above the headings: «по состоянию на
/// 01.01.2022» tells of the end of the year before.
pub fn year_of(sheet: &Sheet, header: usize, today: NaiveDate) -> Option<i32> {
    use chrono::Datelike;
    let above = (0..header).flat_map(|row| sheet.cells(row));
    let said = above.filter_map(|cell| {
        let rest = &cell[words::after("as-of", cell)?..];
        super::days::find_day(rest, today).map(|it| it.day)
    });
    let day = said.into_iter().next()?;
    Some(if day.ordinal() == 1 {
        day.year() - 1
    } else {
        day.year()
    })
}
