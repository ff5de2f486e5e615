//! The note beside an open file that says who has it open.

use serde::{Deserialize, Serialize};

/// Who has a file open, as the note beside it says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    pub user: String,
    pub host: String,
    pub pid: u32,
    /// ISO 8601, by the clock of that computer.
    pub since: String,
}
