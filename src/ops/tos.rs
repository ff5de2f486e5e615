//! The register of TOS: its list, its cards, its printed form.

use chrono::NaiveDate;

use super::acts::sync_acts;
use super::{Office, Op, Refusal, Result};
use crate::domain::Id;
use crate::domain::register::{Register, RegisterEntry, TosCard, TosRow};
use crate::domain::register_checks::Namesake;
use crate::domain::tos::{
    Boundary, Charter, FoundingMeeting, Officer, StatusChange, Tos, YearFigures,
};
use crate::domain::town::Act;
pub use crate::store::register_slices::TosReading;
use crate::store::{self, Table, Txn};

/// What belongs to a TOS and goes with it.
const CHILDREN: [&str; 6] = [
    Charter::NAME,
    Boundary::NAME,
    FoundingMeeting::NAME,
    Officer::NAME,
    StatusChange::NAME,
    YearFigures::NAME,
];

impl Office {
    /// The TOS that were there on a day, by name, as they stood then.
    pub fn tos_rows(&self, on: NaiveDate) -> Result<Vec<TosRow>> {
        Ok(store::register::tos_rows(self.reader(), on)?)
    }

    /// As [`Office::tos_rows`] little by little: the first page, or all of a short register, and
    /// what reads the rest.
    pub fn begin_tos_rows(&self, on: NaiveDate) -> Result<(TosReading, Vec<TosRow>)> {
        Ok(TosReading::begin(self.reader(), on)?)
    }

    /// Reads some of what is left: a few milliseconds.
    pub fn read_tos_rows(&self, reading: &mut TosReading) -> Result<()> {
        Ok(reading.step(self.reader())?)
    }

    /// The same with all that a printed register says.
    pub fn register_entries(&self, on: NaiveDate) -> Result<Vec<RegisterEntry>> {
        Ok(store::register::register_entries(self.reader(), on)?)
    }

    /// The register of a day, ready to be printed.
    pub fn register(&self, on: NaiveDate) -> Result<Register> {
        let mut register = Register::new(on, self.register_entries(on)?);
        let keeper = self.keeper()?;
        register.municipality_of = keeper.municipality_of;
        register.department = keeper.department;
        Ok(register)
    }

    pub fn tos_card(&self, id: Id<Tos>) -> Result<Option<TosCard>> {
        Ok(store::tos::card(self.reader(), id)?)
    }

    /// What the warnings of a card compare it with.
    pub fn namesakes(&self) -> Result<Vec<Namesake>> {
        Ok(store::tos::namesakes(self.reader())?)
    }

    /// Adds the TOS, or makes it and all that belongs to it what the card says.
    /// Rows in which nothing was entered are left out.
    pub fn save_tos(&mut self, card: &TosCard) -> Result<()> {
        let mut card = card.clone();
        card.settle();
        let stored = self.tos_card(card.tos.id)?;
        let op = match stored {
            Some(_) => Op::ChangeTos,
            None => Op::AddTos,
        };
        self.transact(op, |tx| {
            match &stored {
                Some(_) => tx.update(&card.tos)?,
                None => tx.insert(&card.tos)?,
            }
            let stored = stored.unwrap_or_else(|| TosCard::new(card.tos.id));
            sync(tx, &stored, &card)
        })
    }

    /// Removes the TOS with its whole history, if no other record points at it.
    pub fn remove_tos(&mut self, id: Id<Tos>) -> Result<()> {
        self.transact(Op::RemoveTos, |tx| {
            let mut users = store::users(tx.reader(), Tos::NAME, &id.to_string())?;
            users.retain(|(table, _)| !CHILDREN.contains(table));
            if !users.is_empty() {
                let table = Tos::NAME;
                return Err(Refusal::InUse { table, users }.into());
            }
            if let Some(stored) = store::tos::card(tx.reader(), id)? {
                let groundless = Tos {
                    legal_act: None,
                    ..stored.tos.clone()
                };
                tx.update(&groundless)?;
                sync(tx, &stored, &TosCard::new(id))?;
            }
            Ok(tx.delete(id)?)
        })
    }
}

pub(super) fn sync(tx: &mut Txn<'_>, stored: &TosCard, wanted: &TosCard) -> Result<()> {
    tx.sync(&stored.charters, &wanted.charters)?;
    tx.sync(&stored.boundaries, &wanted.boundaries)?;
    tx.sync(&stored.meetings, &wanted.meetings)?;
    tx.sync(&stored.officers, &wanted.officers)?;
    tx.sync(&stored.statuses, &wanted.statuses)?;
    tx.sync(&stored.years, &wanted.years)?;
    tx.sync(&stored.successions, &wanted.successions)?;
    let in_use: Vec<Id<Act>> = wanted.acts_in_use().collect();
    let acts = wanted.acts.iter().filter(|it| in_use.contains(&it.id));
    sync_acts(tx, &stored.acts, &acts.cloned().collect::<Vec<_>>())
}
