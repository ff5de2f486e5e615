//! Places where TOS stand, through reforms.

use super::{Office, Op, Refusal, Result};
use crate::domain::territories::{Territories, TerritoryRow};
use crate::domain::town::Territory;
use crate::store;

impl Office {
    /// All places, for questions about a day.
    pub fn territories(&self) -> Result<Territories> {
        Ok(Territories::new(self.all::<Territory>()?))
    }

    pub fn territory_rows(&self) -> Result<Vec<TerritoryRow>> {
        let counts = store::territories::tos_counts(self.reader())?;
        Ok(self.territories()?.rows(&counts))
    }

    /// Adds or changes a place. Refused if it would stand in itself or come of itself.
    pub fn save_territory(&mut self, territory: &Territory) -> Result<()> {
        let others = self.all::<Territory>()?.into_iter();
        let others = others.filter(|it| it.id != territory.id);
        let all = Territories::new(others.chain([territory.clone()]));
        if all.is_in_circle(territory) {
            return Err(Refusal::TerritoryInItself.into());
        }
        match self.find::<Territory>(territory.id)? {
            Some(_) => self.change(Op::ChangeTerritory, territory),
            None => self.add(Op::AddTerritory, territory),
        }
    }
}
