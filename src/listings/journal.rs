//! The journal: who did what and when.

use super::{Column, Key, Mark};
use crate::i18n::Tr;
use crate::i18n::format::upper_first;

/// Whether a step stands, as the journal shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    Done,
    /// It was taken back later.
    Undone,
    /// It takes another one back.
    Undo,
    /// It does again what was taken back.
    Redo,
    /// Changed by another program.
    Outside,
}

/// What a line of the journal opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JournalKey {
    Step(i64),
    Outside(i64),
}

/// A line of the journal.
#[derive(Clone, Debug, PartialEq)]
pub struct JournalRow {
    /// The key of the step, or of the change that another program made.
    pub key: JournalKey,
    pub at: String,
    pub actor: String,
    /// The code of the use-case.
    pub op: String,
    pub changes: u32,
    pub state: StepState,
}

impl JournalRow {
    pub fn what(&self, tr: &Tr) -> String {
        let name = || tr.op_name(&self.op);
        match self.state {
            StepState::Done | StepState::Undone => upper_first(&name()),
            StepState::Undo => tr.undone(name()),
            StepState::Redo => tr.redone(name()),
            StepState::Outside => tr.journal_outside(),
        }
    }
}

pub const COLUMNS: &[Column<JournalRow>] = &[
    Column::new(Tr::journal_at, |it: &JournalRow, tr| tr.moment(&it.at), 4)
        .sorted_by(|it| Key::of_text(&it.at)),
    Column::new(Tr::journal_what, JournalRow::what, 7),
    Column::new(Tr::journal_who, |it, _| it.actor.clone(), 3),
    Column::new(
        Tr::journal_changes,
        |it: &JournalRow, tr| tr.number(it.changes.into()),
        2,
    )
    .sorted_by(|it| Key::Number(it.changes.into()))
    .right(),
    Column::new(
        Tr::journal_state,
        |it: &JournalRow, tr| match it.state {
            StepState::Undone => tr.journal_undone(),
            _ => String::new(),
        },
        2,
    )
    .marked(|_| Mark::Quiet),
];
