//! People: their list, their cards, and what each of them does everywhere.

use super::{Office, Op, Refusal, Result};
use crate::domain::Id;
use crate::domain::people::{Consent, Person, PersonCard, PersonRow, PersonUse};
use crate::store::{self, Table};

impl Office {
    pub fn person_rows(&self) -> Result<Vec<PersonRow>> {
        Ok(store::people::person_rows(self.reader())?)
    }

    pub fn person_card(&self, id: Id<Person>) -> Result<Option<PersonCard>> {
        Ok(store::people::card(self.reader(), id)?)
    }

    /// Where the person takes part, the newest first.
    pub fn person_uses(&self, id: Id<Person>) -> Result<Vec<PersonUse>> {
        Ok(store::people::uses(self.reader(), id)?)
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

    /// Removes a person that no other record names; the consents go too.
    pub fn remove_person(&mut self, id: Id<Person>) -> Result<()> {
        self.transact(Op::RemovePerson, |tx| {
            let mut users = store::users(tx.reader(), Person::NAME, &id.to_string())?;
            users.retain(|(table, _)| *table != Consent::NAME);
            if !users.is_empty() {
                let table = Person::NAME;
                return Err(Refusal::InUse { table, users }.into());
            }
            if let Some(stored) = store::people::card(tx.reader(), id)? {
                tx.sync(&stored.consents, &[])?;
            }
            Ok(tx.delete(id)?)
        })
    }
}
