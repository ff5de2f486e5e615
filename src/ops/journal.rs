//! Who did what and when, and what each field was and became.

use super::{Office, Op, Result};
use crate::store::journal;
pub use crate::store::journal::{Change, Field, Kind, Step};

/// A line of the journal.
#[derive(Clone, Debug, PartialEq)]
pub enum Entry {
    Step(Step),
    /// Changed by another tool, past the program: nobody knows who and when.
    Outside(Change),
}

impl Step {
    /// The use-case; `None` if a newer or an older program did it.
    pub fn known_op(&self) -> Option<Op> {
        Op::from_code(&self.op)
    }
}

impl Office {
    /// The last entries before the step `before`, the newest first, at most `limit` steps.
    pub fn journal(&self, before: Option<i64>, limit: u32) -> Result<Vec<Entry>> {
        let steps = journal::steps(self.reader(), before, limit)?;
        let below = steps.last().filter(|_| steps.len() == limit as usize);
        let below = below.map_or(i64::MIN, |it| it.id);
        let mut outside = journal::outside(self.reader())?.into_iter().peekable();
        let mut entries = Vec::with_capacity(steps.len());
        let upto = before.unwrap_or(i64::MAX);
        while outside
            .next_if(|(after, _)| after.unwrap_or(0) >= upto)
            .is_some()
        {}
        for step in steps {
            while let Some((_, change)) =
                outside.next_if(|(after, _)| after.unwrap_or(0) >= step.id)
            {
                entries.push(Entry::Outside(change));
            }
            entries.push(Entry::Step(step));
        }
        let rest = outside.take_while(|(after, _)| after.unwrap_or(0) >= below);
        entries.extend(rest.map(|(_, change)| Entry::Outside(change)));
        Ok(entries)
    }

    pub fn step(&self, id: i64) -> Result<Option<Step>> {
        Ok(journal::step(self.reader(), id)?)
    }

    /// What a step changed, in its order.
    pub fn step_changes(&self, step: i64) -> Result<Vec<Change>> {
        Ok(journal::changes(self.reader(), step)?)
    }

    /// All that happened to one record, the newest first, each with its step.
    pub fn history(&self, table: &str, record: &str) -> Result<Vec<(Option<Step>, Change)>> {
        let mut history = Vec::new();
        for change in journal::history(self.reader(), table, record)? {
            let step = match change.step {
                Some(id) => journal::step(self.reader(), id)?,
                None => None,
            };
            history.push((step, change));
        }
        Ok(history)
    }

    /// What people call the record with this key; `None` if it is gone or has no name.
    pub fn name_of(&self, id: &str) -> Result<Option<String>> {
        Ok(crate::store::name(self.reader(), id)?)
    }
}
