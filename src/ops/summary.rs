//! The yearly summary: what it says, what the user made of its paragraphs, how it is issued.

use super::{Office, Op, Result};
use crate::domain::Id;
use crate::domain::summary::{Section, Summary, SummaryDossier, SummaryEdit};
use crate::domain::summary_facts::SummaryFacts;
use crate::store::{self, Txn};

impl Office {
    /// The years anything is known of, the newest first.
    pub fn summary_years(&self) -> Result<Vec<i32>> {
        Ok(store::summary::years(self.reader())?)
    }

    /// The last year anything happened in: the one a summary is likely wanted of.
    pub fn summary_year_offered(&self) -> Result<Option<i32>> {
        Ok(store::summary::last_year(self.reader())?)
    }

    /// What is counted for a year and the year before it, with the records behind.
    pub fn summary_facts(&self, year: i32) -> Result<SummaryFacts> {
        Ok(store::summary::facts(self.reader(), year)?)
    }

    /// The facts of a year together with what the user edited and how the paper is issued.
    pub fn summary(&self, year: i32) -> Result<SummaryDossier> {
        Ok(SummaryDossier {
            facts: self.summary_facts(year)?,
            summary: store::summary::summary_of(self.reader(), year)?,
            edits: store::summary::edits_of(self.reader(), year)?,
        })
    }

    /// Prints `text` instead of the paragraph that is composed as `composed` now.
    pub fn edit_summary_paragraph(
        &mut self,
        year: i32,
        section: Section,
        text: &str,
        composed: &str,
    ) -> Result<()> {
        self.transact(Op::EditSummaryParagraph, |tx| {
            let old = store::summary::edit_of(tx.reader(), year, section)?;
            let mut edit = match &old {
                Some(edit) => edit.clone(),
                None => SummaryEdit::new(Id::new(), summary_of(tx, year)?.id),
            };
            section.code().clone_into(&mut edit.section);
            text.trim().clone_into(&mut edit.text);
            composed.clone_into(&mut edit.composed);
            match old {
                Some(_) => tx.update(&edit)?,
                None => tx.insert(&edit)?,
            }
            Ok(())
        })
    }

    /// Prints the composed paragraph again.
    pub fn reset_summary_paragraph(&mut self, year: i32, section: Section) -> Result<()> {
        self.transact(Op::ResetSummaryParagraph, |tx| {
            if let Some(edit) = store::summary::edit_of(tx.reader(), year, section)? {
                tx.delete(edit.id)?;
            }
            Ok(())
        })
    }

    /// Number, date and signer of the summary of a year.
    pub fn save_summary(&mut self, wanted: &Summary) -> Result<()> {
        self.transact(Op::SaveSummary, |tx| {
            let stored = summary_of(tx, wanted.year)?;
            let wanted = Summary {
                id: stored.id,
                ..wanted.clone()
            };
            Ok(tx.update(&wanted)?)
        })
    }
}

/// The summary of a year; an empty one is added if there is none yet.
fn summary_of(tx: &mut Txn<'_>, year: i32) -> Result<Summary> {
    if let Some(found) = store::summary::summary_of(tx.reader(), year)? {
        return Ok(found);
    }
    let new = Summary::new(Id::new(), year);
    tx.insert(&new)?;
    Ok(new)
}
