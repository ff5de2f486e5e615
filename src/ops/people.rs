//! People: their list and their cards.

use chrono::NaiveDate;

use super::{Office, Op, Result};
use crate::domain::Id;
use crate::domain::people::{NoConsent, Person, PersonCard, PersonRow};
use crate::store;
pub use crate::store::people_slices::PeopleReading;

impl Office {
    /// All people, by surname; their consents as of today by the clock of the office.
    pub fn person_rows(&self) -> Result<Vec<PersonRow>> {
        let today = self.now().date_naive();
        Ok(store::people::person_rows(self.reader(), today)?)
    }

    /// As [`Office::person_rows`] little by little: the first page, or all of a short list, and what
    /// reads the rest.
    pub fn begin_person_rows(&self) -> Result<(PeopleReading, Vec<PersonRow>)> {
        let today = self.now().date_naive();
        Ok(PeopleReading::begin(self.reader(), today)?)
    }

    /// Reads some of what is left: a few milliseconds.
    pub fn read_person_rows(&self, reading: &mut PeopleReading) -> Result<()> {
        Ok(reading.step(self.reader())?)
    }

    /// Those whose data is kept without a valid consent or another basis on a day, by surname.
    pub fn people_without_consent(&self, on: NaiveDate) -> Result<Vec<NoConsent>> {
        Ok(store::people::without_consent(self.reader(), on)?)
    }

    pub fn person_card(&self, id: Id<Person>) -> Result<Option<PersonCard>> {
        Ok(store::people::card(self.reader(), id)?)
    }

    /// Adds the person, or makes the person and the consents what the card says.
    pub fn save_person(&mut self, card: &PersonCard) -> Result<()> {
        let stored = self.person_card(card.person.id)?;
        let op = match stored {
            Some(_) => Op::ChangePerson,
            None => Op::AddPerson,
        };
        self.transact(op, |tx| {
            match &stored {
                Some(_) => tx.update(&card.person)?,
                None => tx.insert(&card.person)?,
            }
            let consents = stored.map(|it| it.consents).unwrap_or_default();
            Ok(tx.sync(&consents, &card.consents)?)
        })
    }
}
