//! What can go wrong, typed by who must act: the user, or support.

use super::ContestRefusal;
use crate::domain::assignments::AssignmentRefusal;
use crate::domain::composition::SeatRefusal;
use crate::domain::involvements::Involvement;
use crate::domain::sessions::SessionRefusal;
use crate::domain::wordings::WordingProblem;
use crate::store;

pub type Result<T, E = Error> = std::result::Result<T, E>;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A rule of the office says no: the user reads why and corrects the data.
    #[error("refused: {0:?}")]
    Refused(Refusal),
    /// A row of a dump does not fit; rows are counted from 1.
    #[error("records.{table}[{row}]")]
    BadRow {
        table: &'static str,
        row: usize,
        #[source]
        source: store::Error,
    },
    #[error(transparent)]
    Store(#[from] store::Error),
}

/// Why a use-case was not done.
#[derive(Debug, PartialEq)]
pub enum Refusal {
    /// Other records still point at the one to be removed: how many, in which tables.
    InUse {
        table: &'static str,
        users: Vec<(&'static str, u32)>,
    },
    /// The person or organization to be removed takes part in these, the newest first.
    TakesPart {
        places: Vec<Involvement>,
    },
    /// One of the two cards has its personal data erased: nothing is added to it again.
    MergeErased,
    /// Both cards are named where only one may be, such as a jury: in this table.
    MergeClash {
        table: String,
    },
    /// The personal data of this person was erased before.
    AlreadyErased,
    /// It is not written why the data is to be erased.
    NoErasureGround,
    /// The data was erased, but the file could not be written anew: old traces may be in it.
    TracesLeft,
    /// What was erased does not come back.
    ErasedForGood,
    /// Nothing of this person was erased: there is no act.
    NotErased,
    /// A document without a byte in it.
    EmptyDocument {
        name: String,
    },
    DocumentTooBig {
        name: String,
        bytes: u64,
    },
    /// The bytes of a document are not in the file, or are not what they were.
    NoContent {
        name: String,
    },
    /// The step was done by another version of the program, which alone knows how to take it back.
    UnknownStep,
    /// The session can not be changed as asked.
    Session(SessionRefusal),
    /// The seat can not be changed as asked.
    Seat(SeatRefusal),
    /// The assignment can not be changed as asked.
    Assignment(AssignmentRefusal),
    /// The body of the session is not in the file any more.
    NoBody,
    /// The minutes have no version with this number.
    NoVersion {
        number: u32,
    },
    /// The version is not what was signed, or can not be read.
    DamagedVersion {
        number: u32,
    },
    /// The text can not stand in a paper.
    Wording(WordingProblem),
    /// A line of an approved plan can not be reworded or removed; its number.
    ApprovedLine {
        number: String,
    },
    /// A plan without lines can not be approved.
    EmptyPlan,
    /// The lines went over to a later plan, which would lose where they came from.
    CarriedOn {
        lines: u32,
    },
    /// No line was chosen that has not gone over yet.
    NothingToCarry,
    /// Lines of plans name clauses that would be removed.
    ClausesInPlans {
        clauses: u32,
    },
    /// A place would stand in itself, or become itself.
    TerritoryInItself,
    /// Lines of a table can not be imported, and nobody said that the others may be alone.
    BadLines {
        lines: u32,
    },
    /// The user gave it up while it was done.
    Cancelled,
    /// A rule of contests says no.
    Contest(ContestRefusal),
}

impl From<ContestRefusal> for Error {
    fn from(refusal: ContestRefusal) -> Self {
        Self::Refused(Refusal::Contest(refusal))
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}
