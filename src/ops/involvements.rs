//! Where a person or an organization takes part; what takes part somewhere is not removed.

use super::{Office, Op, Refusal, Result};
use crate::domain::Id;
use crate::domain::attachments::{Attachment, Owner};
use crate::domain::duplicates::{MergedCard, NotDuplicate};
use crate::domain::involvements::Involvement;
use crate::domain::organizations::Organization;
use crate::domain::people::{Consent, Person};
use crate::store::{self, Reader, Table, Txn};

impl Office {
    /// Where the person takes part, the newest first.
    pub fn person_involvements(&self, id: Id<Person>) -> Result<Vec<Involvement>> {
        Ok(store::involvements::of_person(self.reader(), id)?)
    }

    /// Where the organization takes part, the newest first.
    pub fn organization_involvements(&self, id: Id<Organization>) -> Result<Vec<Involvement>> {
        Ok(store::involvements::of_organization(self.reader(), id)?)
    }

    /// Removes a person that no other record names; what belongs to the person goes too.
    pub fn remove_person(&mut self, id: Id<Person>) -> Result<()> {
        self.transact(Op::RemovePerson, |tx| {
            let places = store::involvements::of_person(tx.reader(), id)?;
            refuse_used::<Person>(tx.reader(), id, places)?;
            if let Some(stored) = store::people::card(tx.reader(), id)? {
                tx.sync(&stored.consents, &[])?;
            }
            detach_all(tx, Owner::Person(id))?;
            forget_merged(tx, |it| it.person == Some(id))?;
            forget_pairs(tx, |it| [it.person, it.other_person].contains(&Some(id)))?;
            Ok(tx.delete(id)?)
        })
    }

    /// Removes an organization that no other record names.
    pub fn remove_organization(&mut self, id: Id<Organization>) -> Result<()> {
        self.transact(Op::RemoveOrganization, |tx| {
            let places = store::involvements::of_organization(tx.reader(), id)?;
            refuse_used::<Organization>(tx.reader(), id, places)?;
            detach_all(tx, Owner::Organization(id))?;
            forget_merged(tx, |it| it.organization == Some(id))?;
            forget_pairs(tx, |it| {
                [it.organization, it.other_organization].contains(&Some(id))
            })?;
            Ok(tx.delete(id)?)
        })
    }
}

/// What belongs to a person or an organization alone and goes with it.
const ITS_OWN: &[&str] = &[
    Consent::NAME,
    NotDuplicate::NAME,
    MergedCard::NAME,
    Attachment::NAME,
];

fn forget_merged(tx: &mut Txn<'_>, of: impl Fn(&MergedCard) -> bool) -> Result<()> {
    for card in store::duplicates::merged_cards(tx.reader())? {
        if of(&card) {
            tx.delete(card.id)?;
        }
    }
    Ok(())
}

fn detach_all(tx: &mut Txn<'_>, owner: Owner) -> Result<()> {
    for it in store::attachments::of(tx.reader(), owner)? {
        tx.delete(it.id)?;
    }
    Ok(())
}

/// What was said of pairs with one that goes.
fn forget_pairs(tx: &mut Txn<'_>, names: impl Fn(&NotDuplicate) -> bool) -> Result<()> {
    for pair in store::duplicates::not_duplicates(tx.reader())? {
        if names(&pair) {
            tx.delete(pair.id)?;
        }
    }
    Ok(())
}

/// The tables that name a record beside what is its own: how many rows of each.
pub(super) fn users<T: Table>(conn: &Reader, id: Id<T>) -> Result<Vec<(&'static str, u32)>> {
    let mut users = store::users(conn, T::NAME, &id.to_string())?;
    users.retain(|(table, _)| !ITS_OWN.contains(table));
    Ok(users)
}

/// What the keys of other records say is the truth; the places are its words.
fn refuse_used<T: Table>(conn: &Reader, id: Id<T>, places: Vec<Involvement>) -> Result<()> {
    let users = users(conn, id)?;
    if users.is_empty() {
        return Ok(());
    }
    let table = T::NAME;
    let refusal = if places.is_empty() {
        Refusal::InUse { table, users }
    } else {
        Refusal::TakesPart { places }
    };
    Err(refusal.into())
}
