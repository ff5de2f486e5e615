//! The cursor of a list, the rows that are picked out, and what of them is copied.

use std::collections::BTreeSet;

use super::order::Given;
use crate::i18n::Tr;

/// Rows by their numbers among all that were given.
#[derive(Default)]
pub(super) struct Picked {
    pub cursor: Option<usize>,
    /// Where a stretch of rows begins.
    anchor: Option<usize>,
    rows: BTreeSet<u32>,
}

/// How a row was come to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct How {
    /// With Shift: all from the last one to this.
    pub stretch: bool,
    /// With Ctrl: this one too, or no more.
    pub also: bool,
}

impl Picked {
    pub(super) fn has(&self, row: usize) -> bool {
        self.rows.contains(&(row as u32))
    }

    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    pub(super) fn clear(&mut self) {
        self.rows.clear();
        self.anchor = None;
    }

    pub(super) fn all(&mut self, shown: &[u32]) {
        self.rows = shown.iter().copied().collect();
    }

    /// Goes to `row`; true if it is chosen alone.
    pub(super) fn go(&mut self, row: usize, how: How, shown: &[u32]) -> bool {
        let from = self.anchor.or(self.cursor).unwrap_or(row);
        let place = |row: usize| shown.iter().position(|it| *it as usize == row);
        match how {
            How { stretch: true, .. } => {
                if let (Some(a), Some(b)) = (place(from), place(row)) {
                    self.rows = shown[a.min(b)..=a.max(b)].iter().copied().collect();
                    self.anchor = Some(from);
                }
            }
            How { also: true, .. } => {
                // The first one was chosen by going there.
                if self.rows.is_empty() {
                    self.rows.extend(self.cursor.map(|it| it as u32));
                }
                if !self.rows.remove(&(row as u32)) {
                    self.rows.insert(row as u32);
                }
                self.anchor = Some(row);
            }
            How { .. } => self.clear(),
        }
        self.cursor = Some(row);
        !how.stretch && !how.also
    }

    /// The rows to be copied, as they are shown: those picked out, or the one at the cursor.
    pub(super) fn to_copy(&self, shown: &[u32], current: Option<usize>) -> Vec<u32> {
        if self.rows.is_empty() {
            let current = current.map(|it| it as u32);
            return current
                .into_iter()
                .filter(|it| shown.contains(it))
                .collect();
        }
        let picked = |it: &u32| self.rows.contains(it);
        shown.iter().copied().filter(picked).collect()
    }
}

/// The rows as a table that a spreadsheet takes: a line of titles, then a line a row.
pub(super) fn table<R>(
    tr: &Tr,
    given: &Given<'_, R>,
    titles: &[String],
    columns: &[usize],
    rows: &[u32],
) -> String {
    let mut table = String::new();
    let heads = columns.iter().map(|at| titles[*at].clone());
    line(&mut table, heads);
    for row in rows {
        let row = &given.rows[*row as usize];
        line(
            &mut table,
            columns.iter().map(|at| (given.columns[*at].text)(row, tr)),
        );
    }
    table
}

fn line(table: &mut String, cells: impl Iterator<Item = String>) {
    for (at, text) in cells.enumerate() {
        if at > 0 {
            table.push('\t');
        }
        *table += &cell(&text);
    }
    *table += "\r\n";
}

/// A text that stays in one cell, and is no formula there.
fn cell(text: &str) -> String {
    // The space that does not break belongs to a number: «12 345».
    let words = text.split(|it: char| it.is_whitespace() && it != '\u{a0}');
    let words: Vec<&str> = words.filter(|it| !it.is_empty()).collect();
    let text = words.join(" ");
    let digits = |it: char| it.is_ascii_digit() || "+-() .,\u{a0}".contains(it);
    let formula = match text.chars().next() {
        Some('=' | '@') => true,
        // A telephone is none.
        Some('+' | '-') => !text.chars().all(digits),
        _ => false,
    };
    if formula { format!("'{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHOWN: &[u32] = &[4, 2, 0, 3, 1];

    #[test]
    fn a_stretch_goes_by_the_order_that_is_seen() {
        let mut picked = Picked::default();
        assert!(picked.go(2, How::default(), SHOWN));
        let stretch = How {
            stretch: true,
            also: false,
        };
        assert!(!picked.go(3, stretch, SHOWN));
        assert_eq!(picked.to_copy(SHOWN, None), [2, 0, 3]);
        picked.go(4, stretch, SHOWN);
        assert_eq!(
            picked.to_copy(SHOWN, None),
            [4, 2],
            "it begins where it began"
        );
    }

    #[test]
    fn rows_are_picked_one_by_one_with_ctrl() {
        let mut picked = Picked::default();
        let also = How {
            stretch: false,
            also: true,
        };
        picked.go(0, How::default(), SHOWN);
        picked.go(1, also, SHOWN);
        picked.go(4, also, SHOWN);
        picked.go(1, also, SHOWN);
        assert_eq!(picked.to_copy(SHOWN, None), [4, 0]);
        picked.go(3, How::default(), SHOWN);
        assert_eq!(picked.to_copy(SHOWN, Some(3)), [3]);
    }

    #[test]
    fn a_copied_text_stays_in_its_cell_and_is_no_formula() {
        assert_eq!(cell("а\tб\r\nв  г"), "а б в г");
        assert_eq!(cell("=СУММ(A1)"), "'=СУММ(A1)");
        assert_eq!(cell("+7 (39042) 2-15-15"), "+7 (39042) 2-15-15");
        assert_eq!(cell("-cmd"), "'-cmd");
        assert_eq!(cell("12\u{a0}345"), "12\u{a0}345");
    }
}
