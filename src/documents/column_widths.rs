//! Widths of the columns of a long table by what they hold: a column that is empty throughout needs no more
//! than its heading, and rows are low where long texts get the room.

use super::pdf::font::Face;
use super::pdf::page::Geometry;
use super::typography::Typography;
use super::{Row, Sheet, Table};

/// Rows that are looked at, evenly over the table: all of a great register would take too long.
const SAMPLE: usize = 200;
/// The room around the letters of a cell, in half-ems: about so many letters.
const PADDING: f32 = 1.4;
/// A longer word may be divided: of a cell, and of a heading.
const LONGEST_WORD: f32 = 8.5;
const LONGEST_IN_HEAD: f32 = 7.8;
/// Nothing else takes more: a date with its preposition does not.
const LONGEST: f32 = 15.0;
/// The part of the room that the least widths may take.
const MOST_OF_ROOM: f32 = 0.95;
/// Of its longest word, so much of a line stays empty in the middle of a text.
const RAGGED: f32 = 0.25;

/// What a column asks for, in half-ems.
#[derive(Default)]
struct Need {
    /// The longest piece that is not divided.
    least: f32,
    /// How long its texts are in most rows.
    usual: f32,
}

/// The table with shares that fit what its columns hold, on a sheet that lies or stands.
pub(super) fn fitted(table: Table, sheet: Sheet, typography: &Typography) -> Table {
    let room = Geometry::new(sheet).text_width() / table.size.points() * 2.0;
    in_room(table, room, typography)
}

fn in_room(mut table: Table, room: f32, typography: &Typography) -> Table {
    let needs: Vec<Need> = (0..table.columns.len())
        .map(|at| need(&table, at, typography))
        .collect();
    let least: f32 = needs.iter().map(|it| it.least + PADDING).sum();
    if least > room * MOST_OF_ROOM {
        // Nothing is left to be given to long texts: the shares that were thought of for them are better.
        return table;
    }
    let lines = lines(&needs, room);
    for (column, need) in table.columns.iter_mut().zip(&needs) {
        // Tenths of a half-em.
        column.share = (need.width(lines) * 10.0).round() as u16;
    }
    table
}

impl Need {
    fn width(&self, lines: f32) -> f32 {
        let room = self.usual / lines + self.least * RAGGED;
        self.least.max(room.min(self.usual)) + PADDING
    }
}

/// Into how many lines the usual texts are to be broken, so that all columns stand in the room.
fn lines(needs: &[Need], room: f32) -> f32 {
    let (mut few, mut many) = (1.0, 200.0);
    for _ in 0..20 {
        let middle = f32::midpoint(few, many);
        let width: f32 = needs.iter().map(|it| it.width(middle)).sum();
        if width > room {
            few = middle;
        } else {
            many = middle;
        }
    }
    many
}

fn need(table: &Table, at: usize, typography: &Typography) -> Need {
    let head = typography.set(&table.columns[at].title);
    let mut least = piece(&head, Face::Bold, LONGEST_IN_HEAD);
    let mut lengths = Vec::new();
    let step = table.rows.len().div_ceil(SAMPLE).max(1);
    for (number, row) in table.rows.iter().enumerate() {
        let (cells, face) = match row {
            Row::Cells(cells) if number % step == 0 => (cells, Face::Regular),
            Row::Total(cells) => (cells, Face::Bold),
            _ => continue,
        };
        let text = typography.set(cells.get(at).map_or("", String::as_str));
        least = least.max(piece(&text, face, LONGEST_WORD));
        if face == Face::Regular {
            lengths.push(width(&text, face));
        }
    }
    Need {
        least,
        usual: usual(lengths),
    }
}

/// Longer than most of them, but a few very long ones do not count.
fn usual(mut lengths: Vec<f32>) -> f32 {
    if lengths.is_empty() {
        return 0.0;
    }
    lengths.sort_by(f32::total_cmp);
    let mean = lengths.iter().sum::<f32>() / lengths.len() as f32;
    let long = lengths[lengths.len() * 9 / 10];
    f32::midpoint(mean, long)
}

/// The longest piece of a text that stays whole.
fn piece(text: &str, face: Face, longest_word: f32) -> f32 {
    let length = |piece: &str| {
        let most = if piece.contains(|it: char| it.is_ascii_digit() || it == '@') {
            LONGEST
        } else {
            longest_word
        };
        width(piece, face).min(most)
    };
    // The space that does not break is no end of a piece.
    let pieces = text.split([' ', '\n']).map(length);
    pieces.fold(0.0, f32::max)
}

/// In half-ems.
fn width(text: &str, face: Face) -> f32 {
    face.font().width(text, 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::{Align, TextSize};
    use crate::i18n::{Locale, Tr};

    fn shares(cells: [&str; 3]) -> Vec<u16> {
        let mut table = Table::new(TextSize::Tiny)
            .column("Акт о регистрации", 10, Align::Left)
            .column("Контакты", 10, Align::Left)
            .column("Внесён", 10, Align::Center);
        for _ in 0..1000 {
            table = table.row(cells);
        }
        let typography = Typography::new(&Tr::new(Locale::Ru));
        let table = in_room(table, 60.0, &typography);
        table.columns.iter().map(|it| it.share).collect()
    }

    #[test]
    fn an_empty_column_gets_the_width_of_its_heading_and_a_long_text_the_rest() {
        let act = "Распоряжение администрации Повенецкого городского поселения № 2";
        let [long, empty, day] = shares([act, "", "от 21.12.2017"])[..] else {
            panic!("three columns");
        };
        assert!((85..=100).contains(&empty), "{empty}");
        assert!(day >= 125, "a date stays with its preposition: {day}");
        assert!(long > 280, "{long}");
        assert!(long + empty + day <= 601, "all stand in the room");
    }

    #[test]
    fn columns_that_hold_little_are_not_made_narrower_than_their_words() {
        let [a, b, c] = shares(["да", "нет", "21.12.2017"])[..] else {
            panic!("three columns");
        };
        assert!(a >= 85 && b >= 85 && c >= 100, "{a} {b} {c}");
    }
}
