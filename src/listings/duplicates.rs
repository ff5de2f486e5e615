//! The list of cards that may have been entered twice.

use super::{Column, Key, Mark};
use crate::domain::duplicates::{Likeness, Pair};
use crate::domain::organizations::Organization;
use crate::domain::people::Person;
use crate::i18n::format::upper_first;
use crate::i18n::{Label, Tr};

/// Of what two cards are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alike {
    People(Pair<Person>),
    Organizations(Pair<Organization>),
}

/// Two cards and what they are called.
#[derive(Clone, Debug, PartialEq)]
pub struct DuplicateRow {
    pub alike: Alike,
    pub first: String,
    pub second: String,
}

impl Alike {
    pub fn likeness(&self) -> Likeness {
        match self {
            Self::People(pair) => pair.likeness,
            Self::Organizations(pair) => pair.likeness,
        }
    }
}

pub const DUPLICATES: &[Column<DuplicateRow>] = &[
    Column::new(Tr::duplicates_what, |it: &DuplicateRow, tr| what(it, tr), 3),
    Column::new(Tr::duplicates_first, |it, _| it.first.clone(), 8),
    Column::new(Tr::duplicates_second, |it, _| it.second.clone(), 8),
    Column::new(
        Tr::duplicates_why,
        |it: &DuplicateRow, tr| it.alike.likeness().label(tr),
        5,
    )
    .sorted_by(|it| Key::Number(it.alike.likeness() as i64))
    .marked(mark),
];

fn what(row: &DuplicateRow, tr: &Tr) -> String {
    upper_first(&match row.alike {
        Alike::People(_) => tr.duplicates_person(),
        Alike::Organizations(_) => tr.duplicates_organization(),
    })
}

/// What is surely the same is seen first.
fn mark(row: &DuplicateRow) -> Mark {
    match row.alike.likeness() {
        Likeness::Number | Likeness::Same => Mark::Attention,
        Likeness::Shorter | Likeness::OneLetter => Mark::Quiet,
    }
}
