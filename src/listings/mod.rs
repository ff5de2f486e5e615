//! The columns of every list, for the screen, paper and files.

pub mod commissions;
pub mod completeness;
pub mod contests;
pub mod duplicates;
pub mod involvements;
pub mod journal;
pub mod organizations;
pub mod partners;
pub mod people;
pub mod plans;
pub mod register;
pub mod territories;
pub mod tos;
pub mod tos_import;

use crate::domain::text;
use crate::i18n::Tr;

/// One column of a list of `R`, described once: the window draws it, papers print it, files save it.
///
/// ```text
/// pub const COLUMNS: &[Column<Session>] = &[
///     // What is followed by a dot must name its row.
///     Column::new(Tr::session_number, |it: &Session, _| it.number.to_string(), 1).sorted_by(|it| Key::Number(it.number.into())).right(),
///     Column::new(Tr::session_date, |it: &Session, tr| tr.date(it.held_on), 2).sorted_by(|it| Key::Text(it.held_on.to_string())),
///     Column::new(Tr::session_place, |it, _| it.place.clone(), 4),
///     Column::new(Tr::session_status, |it: &Session, tr| tr.session_status_of(it.status), 2).marked(|it| Mark::Good),
/// ];
/// ```
pub struct Column<R> {
    pub title: fn(&Tr) -> String,
    pub text: fn(&R, &Tr) -> String,
    /// What the rows are ordered by; without it, the text as a Russian dictionary has it, and
    /// numbers in it as numbers.
    pub sort: Option<fn(&R) -> Key>,
    /// What is searched beside the text it shows, such as the whole name under a short one.
    pub also: Option<fn(&R) -> String>,
    /// Its share of the width, on the screen and on paper.
    pub share: u16,
    pub align: Align,
    /// On the screen the text stands in a coloured mark; paper and files have the text alone.
    pub mark: Option<fn(&R) -> Mark>,
}

/// By what a column is ordered; what is not known comes first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    Nothing,
    Number(i64),
    /// Compared as it is: make it by [`Key::of_text`], or take an ISO date.
    Text(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    Left,
    Right,
}

/// How a state is felt, whatever colours a theme gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Good,
    Attention,
    Bad,
    Quiet,
    /// Neither good nor bad, but worth seeing.
    Accent,
}

impl<R> Column<R> {
    pub const fn new(title: fn(&Tr) -> String, text: fn(&R, &Tr) -> String, share: u16) -> Self {
        Self {
            title,
            text,
            sort: None,
            also: None,
            share,
            align: Align::Left,
            mark: None,
        }
    }

    #[must_use]
    pub const fn sorted_by(mut self, sort: fn(&R) -> Key) -> Self {
        self.sort = Some(sort);
        self
    }

    #[must_use]
    pub const fn searched_by(mut self, also: fn(&R) -> String) -> Self {
        self.also = Some(also);
        self
    }

    /// Numbers stand at the right.
    #[must_use]
    pub const fn right(mut self) -> Self {
        self.align = Align::Right;
        self
    }

    #[must_use]
    pub const fn marked(mut self, mark: fn(&R) -> Mark) -> Self {
        self.mark = Some(mark);
        self
    }

    /// What `row` is ordered by in this column.
    pub fn key(&self, row: &R, tr: &Tr) -> Key {
        match self.sort {
            Some(sort) => sort(row),
            None => Key::of_text(&(self.text)(row, tr)),
        }
    }
}

impl Key {
    /// As a Russian dictionary has it; «ТОС-2» before «ТОС-10».
    pub fn of_text(text: &str) -> Self {
        match text::numbered_key(text) {
            key if key.is_empty() => Self::Nothing,
            key => Self::Text(key),
        }
    }

    pub fn of_number(number: Option<impl Into<i64>>) -> Self {
        number.map_or(Self::Nothing, |it| Self::Number(it.into()))
    }

    /// By time; ISO dates compare as their days do.
    pub fn of_date(date: Option<impl ToString>) -> Self {
        date.map_or(Self::Nothing, |it| Self::Text(it.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_ordered_as_a_russian_dictionary_has_them() {
        let mut names = ["Яблоня", "Ёлка", "Жук", "ель", "", "Ежевика"];
        names.sort_by_key(|it| Key::of_text(it));
        assert_eq!(names, ["", "Ежевика", "Ёлка", "ель", "Жук", "Яблоня"]);
    }

    #[test]
    fn the_unknown_comes_before_every_number() {
        assert!(Key::of_number(None::<i64>) < Key::of_number(Some(-5)));
    }
}
