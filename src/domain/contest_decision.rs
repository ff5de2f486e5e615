//! Deciding a contest: places and prizes for good, and opening it again.

use super::Id;
use super::contest_card::{ContestCard, EntryResult, NominationResult};
use super::contests::{Aggregation, ContestStatus};
use super::entries::{Entry, Prize};
use super::ranking::Tie;
use super::scoring::{Cell, Marks, Scored};

/// Why a contest can not be decided, or opened again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DecideRefusal {
    Closed(ContestStatus),
    NotClosed,
    NotCounted(Aggregation),
    NoEntries,
    /// No criterion, or all jurors recused.
    Unmarked(Vec<Id<Entry>>),
    Missing(Vec<Cell>),
    Ties(Vec<Tie>),
}

impl ContestCard {
    /// Puts the places and prizes into the entries and closes the contest.
    pub fn decide(&mut self, marks: &Marks) -> Result<(), DecideRefusal> {
        if self.contest.is_closed() {
            return Err(DecideRefusal::Closed(self.contest.status));
        }
        if !self.contest.is_counted() {
            return Err(DecideRefusal::NotCounted(self.contest.aggregation));
        }
        let results = self.results(marks);
        if results.iter().all(|it| it.entries.is_empty() && !it.void) {
            return Err(DecideRefusal::NoEntries);
        }
        ready(&results)?;
        for result in results.iter().flat_map(|it| &it.entries) {
            let entry = self.entries.iter_mut().find(|it| it.id == result.entry);
            if let Some(entry) = entry {
                entry.place = result.place.number();
                entry.prize = match (entry.prize, result.place.prize()) {
                    (Prize::Special, Prize::None) => Prize::Special,
                    (_, prize) => prize,
                };
            }
        }
        self.contest.status = ContestStatus::Decided;
        Ok(())
    }

    /// Opens a decided contest again; ties stay decided.
    pub fn reopen(&mut self) -> Result<(), DecideRefusal> {
        if !self.contest.is_closed() {
            return Err(DecideRefusal::NotClosed);
        }
        self.contest.status = ContestStatus::Scoring;
        for entry in &mut self.entries {
            if entry.decision_note.trim().is_empty() {
                entry.place = None;
            }
            if entry.prize != Prize::Special {
                entry.prize = Prize::None;
            }
        }
        Ok(())
    }
}

/// All marks are there and all ties are decided.
fn ready(results: &[NominationResult]) -> Result<(), DecideRefusal> {
    let held = || results.iter().filter(|it| !it.void);
    let entries = || held().flat_map(|it| &it.entries);
    let unmarked: Vec<_> = entries()
        .filter(|it| it.scored == Scored::Unmarked)
        .map(|it| it.entry)
        .collect();
    if !unmarked.is_empty() {
        return Err(DecideRefusal::Unmarked(unmarked));
    }
    let missing: Vec<_> = entries().flat_map(EntryResult::missing).copied().collect();
    if !missing.is_empty() {
        return Err(DecideRefusal::Missing(missing));
    }
    let ties: Vec<_> = held().flat_map(|it| it.ties.clone()).collect();
    if ties.is_empty() {
        Ok(())
    } else {
        Err(DecideRefusal::Ties(ties))
    }
}
