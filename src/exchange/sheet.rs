//! The cells of one sheet, whatever file they came from, and how much of them is too much.

use std::fmt;

/// Rows and columns that a sheet may have, bytes that a file may have, letters that a cell may have.
pub const MOST_ROWS: usize = 200_000;
pub const MOST_COLUMNS: usize = 200;
pub const MOST_BYTES: u64 = 50 << 20;
pub const MOST_LETTERS: usize = 100_000;
/// Of all cells together.
const MOST_TEXT: usize = 400 << 20;

/// Why a file can not be read as a table.
#[derive(Debug)]
pub enum Unreadable {
    /// The system says no.
    Io(std::io::Error),
    Empty,
    /// Bigger than [`MOST_BYTES`], or than it may be once unpacked.
    TooBig {
        megabytes: u64,
        most: u64,
    },
    /// Small, but made to unpack into far too much.
    Bomb,
    TooManyRows,
    /// A cell stands beyond the last column: the line it is in.
    TooManyColumns {
        line: u32,
    },
    /// It is a page of the web, or another kind of text that is no table.
    WebPage,
    /// A workbook of a kind that is not read, such as .xlsb.
    OtherKind,
    Password,
    /// There is no sheet of this name; those that are there.
    NoSheet {
        wanted: String,
        names: Vec<String>,
    },
    /// Not what it looks like, or cut off; the reader's words, for support.
    Damaged(String),
}

/// What is wrong with a row as such.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowFlaw {
    /// A cell took in the lines that follow: a quote is not closed.
    Swallowed { lines: u32 },
    /// A cell is longer than [`MOST_LETTERS`].
    LongCell,
}

/// The rows that are not blank, each with the line of the file it stands in. One text holds all
/// cells, so that a hundred thousand rows cost little more than their letters.
#[derive(Default)]
pub struct Sheet {
    text: String,
    /// Where each cell ends in `text`.
    ends: Vec<u32>,
    rows: Vec<RowPlace>,
    flaws: Vec<(u32, RowFlaw)>,
    pub columns: usize,
}

#[derive(Clone, Copy)]
struct RowPlace {
    line: u32,
    /// Its first cell among `ends`.
    first: u32,
}

impl fmt::Debug for Sheet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sheet({} rows)", self.rows.len())
    }
}

impl Sheet {
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The row of the table, from 1, as Excel numbers it.
    pub fn line(&self, row: usize) -> u32 {
        self.rows[row].line
    }

    /// How many cells the row has.
    pub fn width(&self, row: usize) -> usize {
        self.range(row).len()
    }

    /// A cell as the file has it; empty where there is none.
    pub fn cell(&self, row: usize, column: usize) -> &str {
        let range = self.range(row);
        let at = range.start + column;
        if at >= range.end {
            return "";
        }
        let start = if at == 0 {
            0
        } else {
            self.ends[at - 1] as usize
        };
        &self.text[start..self.ends[at] as usize]
    }

    pub fn cells(&self, row: usize) -> impl Iterator<Item = &str> {
        (0..self.width(row)).map(move |column| self.cell(row, column))
    }

    pub fn flaw(&self, row: usize) -> Option<RowFlaw> {
        let at = self.flaws.binary_search_by_key(&(row as u32), |it| it.0);
        at.ok().map(|at| self.flaws[at].1)
    }

    fn range(&self, row: usize) -> std::ops::Range<usize> {
        let first = self.rows[row].first as usize;
        let end = self.rows.get(row + 1).map(|it| it.first as usize);
        first..end.unwrap_or(self.ends.len())
    }
}

/// Makes a [`Sheet`] of cells that come row by row, from left to right.
#[derive(Default)]
pub struct Builder {
    sheet: Sheet,
    line: u32,
    blank: bool,
    flaw: Option<RowFlaw>,
    first: usize,
}

impl Builder {
    /// Begins the row that stands in `line`; the one before is over.
    pub fn row(&mut self, line: u32) -> Result<(), Unreadable> {
        self.end_row()?;
        self.line = line;
        Ok(())
    }

    /// The cell of a column from 0.
    pub fn cell(&mut self, column: usize, text: &str) -> Result<(), Unreadable> {
        if text.is_empty() {
            return Ok(());
        }
        if column >= MOST_COLUMNS {
            if text.trim().is_empty() {
                return Ok(());
            }
            return Err(Unreadable::TooManyColumns { line: self.line });
        }
        let filled = self.sheet.ends.len() - self.first;
        let end = self.sheet.text.len() as u32;
        for _ in filled..column {
            self.sheet.ends.push(end);
        }
        self.blank &= text.trim().is_empty();
        self.push(text)
    }

    /// What is wrong with the row under way.
    pub fn flaw(&mut self, flaw: RowFlaw) {
        self.flaw.get_or_insert(flaw);
    }

    fn push(&mut self, text: &str) -> Result<(), Unreadable> {
        let mut letters = text.chars().filter(|it| *it != '\0');
        if text.len() > MOST_LETTERS {
            let kept: String = letters.by_ref().take(MOST_LETTERS).collect();
            if letters.next().is_some() {
                self.flaw(RowFlaw::LongCell);
            }
            self.sheet.text += &kept;
        } else if text.contains('\0') {
            self.sheet.text.extend(letters);
        } else {
            self.sheet.text += text;
        }
        if self.sheet.text.len() > MOST_TEXT {
            let most = (MOST_TEXT >> 20) as u64;
            let megabytes = (self.sheet.text.len() >> 20) as u64 + 1;
            return Err(Unreadable::TooBig { megabytes, most });
        }
        self.sheet.ends.push(self.sheet.text.len() as u32);
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), Unreadable> {
        let begin = match self.first {
            0 => 0,
            first => self.sheet.ends[first - 1],
        };
        if self.blank {
            self.sheet.ends.truncate(self.first);
            self.sheet.text.truncate(begin as usize);
        } else if self.sheet.ends.len() > self.first {
            if self.sheet.rows.len() == MOST_ROWS {
                return Err(Unreadable::TooManyRows);
            }
            let row = self.sheet.rows.len() as u32;
            self.sheet.flaws.extend(self.flaw.map(|flaw| (row, flaw)));
            let width = self.sheet.ends.len() - self.first;
            self.sheet.columns = self.sheet.columns.max(width);
            self.sheet.rows.push(RowPlace {
                line: self.line,
                first: self.first as u32,
            });
        }
        self.first = self.sheet.ends.len();
        (self.blank, self.flaw) = (true, None);
        Ok(())
    }

    pub fn finish(mut self) -> Result<Sheet, Unreadable> {
        self.end_row()?;
        Ok(self.sheet)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_rows_are_left_out_and_gaps_are_empty_cells() {
        let mut builder = Builder::default();
        builder.row(3).unwrap();
        builder.cell(0, "а").unwrap();
        builder.cell(1, "").unwrap();
        builder.cell(3, "г").unwrap();
        builder.row(4).unwrap();
        builder.cell(5, "  ").unwrap();
        builder.row(9).unwrap();
        builder.cell(1, "б").unwrap();
        let sheet = builder.finish().unwrap();
        assert_eq!((sheet.len(), sheet.columns), (2, 4));
        assert_eq!(sheet.cells(0).collect::<Vec<_>>(), ["а", "", "", "г"]);
        assert_eq!((sheet.line(1), sheet.cell(1, 1)), (9, "б"));
        assert_eq!(sheet.cell(1, 7), "");
    }

    #[test]
    fn a_cell_far_away_is_refused_with_its_line() {
        let mut builder = Builder::default();
        builder.row(7).unwrap();
        builder.cell(16_000, " ").unwrap();
        let refused = builder.cell(16_001, "x");
        assert!(matches!(
            refused,
            Err(Unreadable::TooManyColumns { line: 7 })
        ));
    }
}
