//! From why a file is no table to the sentence a person reads.

use crate::exchange::sheet::{MOST_COLUMNS, MOST_ROWS, Unreadable};
use crate::i18n::Tr;

/// What is wrong with the file, and what to do.
pub fn unreadable(tr: &Tr, why: &Unreadable) -> String {
    match why {
        Unreadable::Io(err) => tr.import_unreadable_io(crate::report::reason(tr, err)),
        Unreadable::Empty => tr.import_unreadable_empty(),
        Unreadable::TooBig { megabytes, most } => tr.import_unreadable_big(*megabytes, *most),
        Unreadable::Bomb => tr.import_unreadable_bomb(),
        Unreadable::TooManyRows => tr.import_unreadable_rows(tr.number(MOST_ROWS as i64)),
        Unreadable::TooManyColumns { line } => {
            tr.import_unreadable_columns(*line, MOST_COLUMNS.to_string())
        }
        Unreadable::WebPage => tr.import_unreadable_web(),
        Unreadable::OtherKind => tr.import_unreadable_kind(),
        Unreadable::Password => tr.import_unreadable_password(),
        Unreadable::NoSheet { wanted, names } => {
            tr.import_unreadable_sheet(wanted.as_str(), names.join(", "))
        }
        Unreadable::Damaged(_) => tr.import_unreadable_damaged(),
    }
}
