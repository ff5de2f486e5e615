//! The yearly summary: its paragraphs, what of it the user changed, and how it is issued.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Id;
use super::code::codes;
use super::summary_facts::SummaryFacts;

codes! {
    /// A paragraph of the summary, in its order. The tasks of the next year are its second part.
    pub enum Section {
        Tos = "tos",
        Awards = "awards",
        Partners = "partners",
        Events = "events",
        Questions = "questions",
        Sessions = "sessions",
        Contests = "contests",
        Plan = "plan",
        Tasks = "tasks",
    }
}

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
    /// Code of the section, as [`Section::code`] has it.
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

/// All that the summary of a year is made of: the facts, and what the user made of them.
#[derive(Clone, Debug, PartialEq)]
pub struct SummaryDossier {
    pub facts: SummaryFacts,
    /// None until a paragraph was edited or the paper was given a number.
    pub summary: Option<Summary>,
    pub edits: Vec<SummaryEdit>,
}

impl SummaryDossier {
    pub fn edit(&self, section: Section) -> Option<&SummaryEdit> {
        self.edits.iter().find(|it| it.section == section.code())
    }
}
