//! Why something was not done to a contest, with the names a sentence about it needs.

use crate::domain::Id;
use crate::domain::contest_card::CardRefusal;
use crate::domain::contest_decision::DecideRefusal;
use crate::domain::contest_dossier::ContestDossier;
use crate::domain::contests::Aggregation;
use crate::domain::entries::Entry;
use crate::domain::scoring::{Cell, MarkRefusal};

#[derive(Clone, Debug, PartialEq)]
pub enum ContestRefusal {
    Card(CardRefusal),
    Mark {
        criterion: String,
        refusal: MarkRefusal,
    },
    /// The sheet names a criterion that is no longer there.
    NoCriterion,
    /// The juror does not mark this entry.
    Recused,
    NotClosed,
    NotCounted(Aggregation),
    NoEntries,
    /// There is no criterion, or no juror who may mark these entries.
    Unmarked(Vec<String>),
    Missing(Vec<MissingMark>),
    /// The entries of each open tie.
    Ties(Vec<Vec<String>>),
    /// It is not tied any more, or tied with others.
    OtherTie,
    /// Who decided a tie, and how, must be said.
    NoteNeeded,
}

/// A mark that is neither given nor excused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingMark {
    pub juror: String,
    pub entry: String,
    pub criterion: String,
}

impl ContestRefusal {
    pub(super) fn decide(dossier: &ContestDossier, refusal: &DecideRefusal) -> Self {
        let names = |entries: &[Id<Entry>]| -> Vec<String> {
            let name = |id: &Id<Entry>| dossier.entrant(*id).to_owned();
            entries.iter().map(name).collect()
        };
        match refusal {
            DecideRefusal::Closed(status) => Self::Card(CardRefusal::Closed(*status)),
            DecideRefusal::NotClosed => Self::NotClosed,
            DecideRefusal::NotCounted(rule) => Self::NotCounted(*rule),
            DecideRefusal::NoEntries => Self::NoEntries,
            DecideRefusal::Unmarked(entries) => Self::Unmarked(names(entries)),
            DecideRefusal::Missing(cells) => {
                Self::Missing(cells.iter().map(|it| missing(dossier, *it)).collect())
            }
            DecideRefusal::Ties(ties) => {
                Self::Ties(ties.iter().map(|it| names(&it.entries)).collect())
            }
        }
    }
}

fn missing(dossier: &ContestDossier, cell: Cell) -> MissingMark {
    let criterion = dossier.criterion(cell.criterion);
    MissingMark {
        juror: dossier.juror_name(cell.juror),
        entry: dossier.entrant(cell.entry).to_owned(),
        criterion: criterion.map(|it| it.name.clone()).unwrap_or_default(),
    }
}
