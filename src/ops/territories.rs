//! Places where TOS stand, through reforms.

use super::acts::sync_acts;
use super::{Office, Op, Refusal, Result};
use crate::domain::Id;
use crate::domain::territories::{Territories, TerritoryCard, TerritoryRow};
use crate::domain::town::Territory;
use crate::store::{self, Table};

impl Office {
    /// All places, for questions about a day.
    pub fn territories(&self) -> Result<Territories> {
        Ok(Territories::new(self.all::<Territory>()?))
    }

    pub fn territory_rows(&self) -> Result<Vec<TerritoryRow>> {
        let counts = store::territories::tos_counts(self.reader())?;
        Ok(self.territories()?.rows(&counts))
    }

    pub fn territory_card(&self, id: Id<Territory>) -> Result<Option<TerritoryCard>> {
        Ok(store::territories::card(self.reader(), id)?)
    }

    /// Adds or changes a place. Refused if it would stand in itself or come of itself.
    pub fn save_territory(&mut self, card: &TerritoryCard) -> Result<()> {
        let territory = &card.territory;
        let others = self.all::<Territory>()?.into_iter();
        let others = others.filter(|it| it.id != territory.id);
        let all = Territories::new(others.chain([territory.clone()]));
        if all.is_in_circle(territory) {
            return Err(Refusal::TerritoryInItself.into());
        }
        let stored = self.territory_card(territory.id)?;
        let op = match stored {
            Some(_) => Op::ChangeTerritory,
            None => Op::AddTerritory,
        };
        self.transact(op, |tx| {
            match &stored {
                Some(it) if it.territory == *territory => (),
                Some(_) => tx.update(territory)?,
                None => tx.insert(territory)?,
            }
            let acts = stored.map(|it| it.acts).unwrap_or_default();
            sync_acts(tx, &acts, &card.acts_in_use())
        })
    }

    /// Removes a place that nothing points at, with the acts that only it rests on.
    pub fn remove_territory(&mut self, id: Id<Territory>) -> Result<()> {
        self.transact(Op::RemoveTerritory, |tx| {
            let users = store::users(tx.reader(), Territory::NAME, &id.to_string())?;
            if !users.is_empty() {
                let table = Territory::NAME;
                return Err(Refusal::InUse { table, users }.into());
            }
            let stored = store::territories::card(tx.reader(), id)?;
            tx.delete(id)?;
            sync_acts(tx, &stored.map(|it| it.acts).unwrap_or_default(), &[])
        })
    }
}
