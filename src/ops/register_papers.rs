//! What papers and pages say of the register as a whole, and of one TOS in it.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate};

use super::{Office, Result};
use crate::domain::Id;
use crate::domain::chairs::Chairs;
use crate::domain::completeness::Completeness;
use crate::domain::people::Person;
use crate::domain::register::TosCard;
use crate::domain::register_changes::{RegisterChanges, Totals};
use crate::domain::register_day::{Histories, Keeper, TosName};
use crate::domain::tos::Tos;
use crate::domain::tos_extract::TosExtract;
use crate::domain::town::{Act, Town};
use crate::store;

impl Office {
    /// What is not filled in and what looks wrong, as the register stands on a day.
    pub fn register_completeness(&self, on: NaiveDate) -> Result<Completeness> {
        let cards = store::register_cards::cards(self.reader())?;
        let today = self.today().unwrap_or(on);
        let mut found = Completeness::new(&cards, &self.territories()?, on, today);
        let keeper = self.keeper()?;
        found.municipality_of = keeper.municipality_of;
        found.department = keeper.department;
        Ok(found)
    }

    /// Who chairs each TOS on a day.
    pub fn chairs(&self, on: NaiveDate) -> Result<Chairs> {
        let mut chairs = Chairs::new(&self.histories()?, &self.territories()?, on);
        chairs.keeper = self.keeper()?;
        Ok(chairs)
    }

    /// What changed in the register within a year; of the one that runs, up to today.
    pub fn register_changes(&self, year: i32) -> Result<RegisterChanges> {
        let last = |year| NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(NaiveDate::MAX);
        let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(NaiveDate::MIN);
        let today = self.today().filter(|it| *it >= first);
        let until = today.map_or(last(year), |it| it.min(last(year)));
        let histories = self.histories()?;
        let mut changes = RegisterChanges::new(&histories, year, until);
        changes.before = Totals::on(&histories.cards, last(year - 1));
        changes.after = Totals::on(&histories.cards, until);
        changes.keeper = self.keeper()?;
        Ok(changes)
    }

    /// All that the register keeps about one TOS, as far as it had come by a day.
    pub fn tos_extract(&self, id: Id<Tos>, on: NaiveDate) -> Result<TosExtract> {
        let whole = match self.tos_card(id)? {
            Some(card) => card,
            // Says that there is none.
            None => TosCard {
                tos: self.get(id)?,
                ..TosCard::new(id)
            },
        };
        let card = whole.up_to(on);
        let place = card.tos.territory;
        let places = self.territories()?;
        let territory = place.map(|it| places.name_on(it, on)).unwrap_or_default();
        let mut relatives = HashMap::new();
        for it in &card.successions {
            let other = self.get(it.other_than(id))?;
            relatives.insert(other.id, TosName::of(&other));
        }
        let mut people = HashMap::new();
        for it in &card.officers {
            people.insert(it.person, self.get(it.person)?);
        }
        Ok(TosExtract {
            on,
            keeper: self.keeper()?,
            there: whole.is_there_on(on),
            territory: territory.to_owned(),
            people,
            relatives,
            card,
        })
    }

    /// Whose register it is, and who keeps it.
    pub(super) fn keeper(&self) -> Result<Keeper> {
        let town = self.all::<Town>()?.pop();
        Ok(town.map_or_else(Keeper::default, |it| Keeper {
            municipality_of: it.municipality_of,
            department: it.department,
            place: it.place,
        }))
    }

    fn histories(&self) -> Result<Histories> {
        let people = self.all::<Person>()?.into_iter();
        let acts = self.all::<Act>()?.into_iter();
        Ok(Histories {
            cards: store::register_cards::cards(self.reader())?,
            people: people.map(|it| (it.id, it)).collect(),
            acts: acts.map(|it| (it.id, it)).collect(),
        })
    }

    /// Today by the clock of the office.
    pub(crate) fn today(&self) -> Option<NaiveDate> {
        let now = DateTime::parse_from_rfc3339(&(self.clock)()).ok()?;
        Some(now.date_naive())
    }
}
