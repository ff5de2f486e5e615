//! The yearly summary: what of it the user changed.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Id;

/// The yearly summary as an issued paper.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    pub id: Id<Summary>,
    pub year: i32,
    pub number: String,
    pub issued_on: Option<NaiveDate>,
    pub signer_post: String,
    pub signer_name: String,
    pub note: String,
}

impl Summary {
    /// An empty one, to be filled in.
    pub fn new(id: Id<Summary>, year: i32) -> Self {
        Self {
            id,
            year,
            number: String::new(),
            issued_on: None,
            signer_post: String::new(),
            signer_name: String::new(),
            note: String::new(),
        }
    }
}

/// A paragraph the user edited, and the composed text it replaced.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SummaryEdit {
    pub id: Id<SummaryEdit>,
    pub summary: Id<Summary>,
    /// Code of the section, src/domain/summary.rs.
    pub section: String,
    pub text: String,
    /// The composed text it replaced: when that changes, the edit is flagged.
    pub composed: String,
}

impl SummaryEdit {
    /// An empty one, to be filled in.
    pub fn new(id: Id<SummaryEdit>, summary: Id<Summary>) -> Self {
        Self {
            id,
            summary,
            section: String::new(),
            text: String::new(),
            composed: String::new(),
        }
    }
}
