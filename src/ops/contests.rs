//! Contests: their cards, the marks of jurors, results, and opening them again.

use chrono::NaiveDate;

use super::acts::sync_acts;
use super::contest_refusals::ContestRefusal;
use super::{Office, Op, Refusal, Result};
use crate::domain::Id;
use crate::domain::commissions::Body;
use crate::domain::contest_card::{CardRefusal, ContestCard};
use crate::domain::contest_dossier::ContestDossier;
use crate::domain::contests::{Contest, ContestRow, ContestStatus, Criterion, Juror, Nomination};
use crate::domain::entries::{Entry, JurorRecusal, Mark};
use crate::domain::ranking::{Tie, TieDecision, settle};
use crate::domain::scoring::{Cell, table_of};
use crate::store::{self, Table, Txn};

/// What belongs to a contest and goes with it.
const CHILDREN: [&str; 3] = [Nomination::NAME, Criterion::NAME, Juror::NAME];
/// What belongs to an entry and goes with it.
const OF_ENTRY: [&str; 2] = [Mark::NAME, JurorRecusal::NAME];

impl Office {
    /// All contests, the newest year first.
    pub fn contest_rows(&self) -> Result<Vec<ContestRow>> {
        Ok(store::contests::contest_rows(self.reader())?)
    }

    pub fn contest_card(&self, id: Id<Contest>) -> Result<Option<ContestCard>> {
        Ok(store::contests::card(self.reader(), id)?)
    }

    /// The contest with its marks, awards and all names, for results and papers.
    pub fn contest_dossier(&self, id: Id<Contest>) -> Result<Option<ContestDossier>> {
        let reader = self.reader();
        let Some(card) = store::contests::card(reader, id)? else {
            return Ok(None);
        };
        let jury: Option<Body> = match card.contest.jury {
            Some(body) => store::table::find(reader, body)?,
            None => None,
        };
        Ok(Some(ContestDossier {
            marks: store::entries::marks(reader, id)?,
            people: store::contests::jury(reader, id)?,
            entrants: store::entries::entrants(reader, id)?,
            jury: jury.map(|it| it.name).unwrap_or_default(),
            awards: store::awards::of_contest(reader, id)?,
            card,
        }))
    }

    /// Adds the contest, or makes it what the card says. Marks stay as they are.
    pub fn save_contest(&mut self, card: &ContestCard) -> Result<()> {
        let stored = self.contest_card(card.contest.id)?;
        let op = match stored {
            Some(_) => Op::ChangeContest,
            None => Op::AddContest,
        };
        let mut card = card.clone();
        card.renumber();
        self.transact(op, |tx| {
            let id = card.contest.id;
            let marks = table_of(&store::entries::marks(tx.reader(), id)?);
            let before = stored.as_ref().map(|it| (it, &marks));
            card.check(before).map_err(ContestRefusal::Card)?;
            let stored = stored.unwrap_or_else(|| ContestCard::new(id, card.contest.year));
            refuse_used_entries(tx, &stored, &card)?;
            match op {
                Op::AddContest => tx.insert(&card.contest)?,
                _ => tx.update(&card.contest)?,
            }
            sync(tx, &stored, &card)
        })
    }

    /// Removes a contest with its entries and marks, if nothing else rests on it.
    pub fn remove_contest(&mut self, id: Id<Contest>) -> Result<()> {
        self.transact(Op::RemoveContest, |tx| {
            refuse_used::<Contest>(tx, id, &CHILDREN)?;
            if let Some(stored) = store::contests::card(tx.reader(), id)? {
                for entry in &stored.entries {
                    refuse_used::<Entry>(tx, entry.id, &OF_ENTRY)?;
                }
                for mark in store::entries::marks(tx.reader(), id)? {
                    tx.delete(mark.id)?;
                }
                sync(tx, &stored, &ContestCard::new(id, 0))?;
            }
            Ok(tx.delete(id)?)
        })
    }

    /// Puts marks into the sheets of jurors, all as one step; `None` makes a cell blank.
    /// The first mark begins the scoring.
    pub fn set_marks(&mut self, contest: Id<Contest>, marks: &[(Cell, Option<i64>)]) -> Result<()> {
        self.transact(Op::SetMarks, |tx| {
            let card = open_card(tx, contest)?;
            for (cell, value) in marks {
                set_mark(tx, &card, *cell, *value)?;
            }
            begin_scoring(tx, card.contest)
        })
    }

    /// The juror does not mark this entry, for this reason; marks already given are taken away.
    pub fn recuse_juror(
        &mut self,
        contest: Id<Contest>,
        entry: Id<Entry>,
        juror: Id<Juror>,
        reason: &str,
    ) -> Result<()> {
        self.transact(Op::RecuseJuror, |tx| {
            let card = open_card(tx, contest)?;
            let mut recusal = match card.recusal(entry, juror) {
                Some(stored) => stored.clone(),
                None => JurorRecusal::new(Id::new(), entry, juror),
            };
            if recusal.reason == reason && card.recusals.contains(&recusal) {
                return Ok(());
            }
            for mark in store::entries::marks(tx.reader(), contest)? {
                if mark.entry == entry && mark.juror == juror {
                    tx.delete(mark.id)?;
                }
            }
            reason.trim().clone_into(&mut recusal.reason);
            match card.recusal(entry, juror) {
                Some(_) => Ok(tx.update(&recusal)?),
                None => Ok(tx.insert(&recusal)?),
            }
        })
    }

    /// The juror marks this entry after all.
    pub fn admit_juror(
        &mut self,
        contest: Id<Contest>,
        entry: Id<Entry>,
        juror: Id<Juror>,
    ) -> Result<()> {
        self.transact(Op::AdmitJuror, |tx| {
            let card = open_card(tx, contest)?;
            match card.recusal(entry, juror) {
                Some(stored) => Ok(tx.delete(stored.id)?),
                None => Ok(()),
            }
        })
    }

    /// Keeps how somebody decided a tie. `note` says who and how, and is printed.
    pub fn settle_tie(
        &mut self,
        contest: Id<Contest>,
        tie: &Tie,
        decision: &TieDecision,
        note: &str,
    ) -> Result<()> {
        self.transact(Op::SettleTie, |tx| {
            let card = open_card(tx, contest)?;
            if note.trim().is_empty() {
                return Err(ContestRefusal::NoteNeeded.into());
            }
            let marks = table_of(&store::entries::marks(tx.reader(), contest)?);
            let open = card.results(&marks).into_iter().flat_map(|it| it.ties);
            let places = settle(tie, decision, card.contest.places);
            let Some(places) = places.filter(|_| open.into_iter().any(|it| it == *tie)) else {
                return Err(ContestRefusal::OtherTie.into());
            };
            for (id, place) in places {
                let mut entry: Entry = tx.get(id)?;
                entry.place = place;
                note.trim().clone_into(&mut entry.decision_note);
                tx.update(&entry)?;
            }
            Ok(())
        })
    }

    /// Takes back how a tie was decided, so that it can be decided anew.
    pub fn unsettle_tie(&mut self, contest: Id<Contest>, entries: &[Id<Entry>]) -> Result<()> {
        self.transact(Op::UnsettleTie, |tx| {
            open_card(tx, contest)?;
            for id in entries {
                let mut entry: Entry = tx.get(*id)?;
                entry.place = None;
                entry.decision_note.clear();
                tx.update(&entry)?;
            }
            Ok(())
        })
    }

    /// Gives places and prizes by the marks and closes the contest. Refused while a mark is
    /// missing or a tie for a prize place is open.
    pub fn decide_contest(
        &mut self,
        id: Id<Contest>,
        decided_on: Option<NaiveDate>,
        protocol_number: &str,
    ) -> Result<()> {
        let Some(mut dossier) = self.contest_dossier(id)? else {
            return self.get(id).map(|_: Contest| ());
        };
        let marks = dossier.marks();
        self.transact(Op::DecideContest, |tx| {
            let stored = dossier.card.clone();
            if let Err(refusal) = dossier.card.decide(&marks) {
                return Err(ContestRefusal::decide(&dossier, &refusal).into());
            }
            dossier.card.contest.decided_on = decided_on;
            protocol_number
                .trim()
                .clone_into(&mut dossier.card.contest.protocol_number);
            tx.update(&dossier.card.contest)?;
            Ok(tx.sync(&stored.entries, &dossier.card.entries)?)
        })
    }

    /// Opens a decided or cancelled contest, so that it can be changed and decided again.
    pub fn reopen_contest(&mut self, id: Id<Contest>) -> Result<()> {
        self.transact(Op::ReopenContest, |tx| {
            let contest: Contest = tx.get(id)?;
            let stored = store::contests::card(tx.reader(), id)?
                .unwrap_or_else(|| ContestCard::new(id, contest.year));
            let mut card = stored.clone();
            card.reopen().map_err(|_| ContestRefusal::NotClosed)?;
            tx.update(&card.contest)?;
            Ok(tx.sync(&stored.entries, &card.entries)?)
        })
    }
}

/// The card of a contest that may still be changed.
fn open_card(tx: &Txn<'_>, id: Id<Contest>) -> Result<ContestCard> {
    let contest: Contest = tx.get(id)?;
    if contest.is_closed() {
        return Err(ContestRefusal::Card(CardRefusal::Closed(contest.status)).into());
    }
    let card = store::contests::card(tx.reader(), id)?;
    Ok(card.unwrap_or_else(|| ContestCard::new(id, contest.year)))
}

fn set_mark(tx: &mut Txn<'_>, card: &ContestCard, at: Cell, value: Option<i64>) -> Result<()> {
    let criterion = card.criteria.iter().find(|it| it.id == at.criterion);
    let stored = store::entries::mark(tx.reader(), at)?;
    match (stored, value) {
        (None, None) => Ok(()),
        (Some(mark), None) => Ok(tx.delete(mark.id)?),
        (stored, Some(value)) => {
            let criterion = criterion.ok_or(ContestRefusal::NoCriterion)?;
            if let Err(refusal) = criterion.check(value) {
                let criterion = criterion.name.clone();
                return Err(ContestRefusal::Mark { criterion, refusal }.into());
            }
            if card.recusal(at.entry, at.juror).is_some() {
                return Err(ContestRefusal::Recused.into());
            }
            let is_new = stored.is_none();
            let new = || Mark::new(Id::new(), at.entry, at.juror, at.criterion);
            let mut mark = stored.unwrap_or_else(new);
            if !is_new && mark.value == value {
                return Ok(());
            }
            mark.value = value;
            if is_new {
                Ok(tx.insert(&mark)?)
            } else {
                Ok(tx.update(&mark)?)
            }
        }
    }
}

fn begin_scoring(tx: &mut Txn<'_>, mut contest: Contest) -> Result<()> {
    let before = [ContestStatus::Draft, ContestStatus::Entries];
    let marks = store::entries::marks(tx.reader(), contest.id)?;
    if before.contains(&contest.status) && !marks.is_empty() {
        contest.status = ContestStatus::Scoring;
        tx.update(&contest)?;
    }
    Ok(())
}

fn sync(tx: &mut Txn<'_>, stored: &ContestCard, wanted: &ContestCard) -> Result<()> {
    tx.sync(&stored.nominations, &wanted.nominations)?;
    tx.sync(&stored.criteria, &wanted.criteria)?;
    tx.sync(&stored.jurors, &wanted.jurors)?;
    tx.sync(&stored.entries, &wanted.entries)?;
    // A juror or an entry takes its recusals along.
    let is_there = |it: &&JurorRecusal| {
        wanted.entries.iter().any(|entry| entry.id == it.entry)
            && wanted.jurors.iter().any(|juror| juror.id == it.juror)
    };
    let recusals: Vec<_> = wanted.recusals.iter().filter(is_there).cloned().collect();
    tx.sync(&stored.recusals, &recusals)?;
    let is_used = |id| wanted.contest.regulation == Some(id);
    let acts = wanted.acts.iter().filter(|it| is_used(it.id));
    sync_acts(tx, &stored.acts, &acts.cloned().collect::<Vec<_>>())
}

/// An entry that got an award can not be taken out of the card.
fn refuse_used_entries(tx: &Txn<'_>, stored: &ContestCard, wanted: &ContestCard) -> Result<()> {
    let is_gone = |old: &&Entry| !wanted.entries.iter().any(|it| it.id == old.id);
    for gone in stored.entries.iter().filter(is_gone) {
        refuse_used::<Entry>(tx, gone.id, &OF_ENTRY)?;
    }
    Ok(())
}

fn refuse_used<T: Table>(tx: &Txn<'_>, id: Id<T>, children: &[&str]) -> Result<()> {
    let mut users = store::users(tx.reader(), T::NAME, &id.to_string())?;
    users.retain(|(table, _)| !children.contains(table));
    if users.is_empty() {
        return Ok(());
    }
    let table = T::NAME;
    Err(Refusal::InUse { table, users }.into())
}
