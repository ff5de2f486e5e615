//! Erasing the personal data of a person (152-ФЗ): everywhere, in the journal too, and for good.
//!
//! The journal is never edited but here. The name stays where papers that must be kept name the
//! person; copies of the file that were made before are named, not touched.

use super::involvements::users;
use super::{Error, Office, Op, Refusal, Result};
use crate::domain::Id;
use crate::domain::attachments::Owner;
use crate::domain::erasing::{Erasure, ErasureOrder, ErasurePlan, MASK};
use crate::domain::people::{ConsentOn, NoConsent, Person};
use crate::store;

impl Office {
    /// What erasing would do.
    pub fn erasure_plan(&self, id: Id<Person>) -> Result<ErasurePlan> {
        let person = self.get(id)?;
        let name_kept = !users(self.reader(), id)?.is_empty();
        let traces = store::erasing::traces(self.reader(), id, name_kept)?;
        let documents = self.attachments(Owner::Person(id))?.into_iter();
        Ok(ErasurePlan {
            data: held(&person, name_kept),
            elsewhere: store::erasing::elsewhere(self.reader(), &traces)?,
            journal: store::erasing::journal_values(self.reader(), &traces)?,
            documents: documents.map(|it| it.name).collect(),
            copies: self.copies(),
            name_kept,
            person,
        })
    }

    /// Erases it. There is no way back: no step can be undone after it, and the bytes of the file
    /// are written anew.
    pub fn erase_person(&mut self, id: Id<Person>, order: &ErasureOrder) -> Result<Erasure> {
        let plan = self.erasure_plan(id)?;
        if plan.person.erased_on.is_some() {
            return Err(Refusal::AlreadyErased.into());
        }
        if order.ground.trim().is_empty() {
            return Err(Refusal::NoErasureGround.into());
        }
        let mut erasure = self.erasure(&plan, order);
        let documents = self.attachments(Owner::Person(id))?;
        self.store.begin_wiping()?;
        let done = self.transact(Op::ErasePerson, |tx| {
            let traces = store::erasing::traces(tx.reader(), id, plan.name_kept)?;
            erasure.records = tx.erase_records(&traces)?;
            for it in &documents {
                tx.delete(it.id)?;
            }
            let mut person = tx.get(id)?;
            person.erased_on = Some(erasure.erased_on);
            if !plan.name_kept {
                forget_name(&mut person);
            }
            tx.update(&person)?;
            // Last, so that what this very step noted is masked too. That is no part of the count: the
            // act says what the plan said.
            tx.erase_journal(&traces)?;
            tx.insert(&erasure)?;
            tx.sweep_contents()?;
            Ok(())
        });
        let wiped = self.store.finish_wiping(done.is_ok());
        done?;
        wiped.map_err(|_| Error::Refused(Refusal::TracesLeft))?;
        Ok(erasure)
    }

    /// Writes the file anew, so that no trace of what was erased before is left in it.
    pub fn wipe(&mut self) -> Result<()> {
        self.store.begin_wiping()?;
        let wiped = self.store.finish_wiping(true);
        wiped.map_err(|_| Error::Refused(Refusal::TracesLeft))
    }

    /// The act on a person whose data was erased; the last one.
    pub fn erasure_of(&self, id: Id<Person>) -> Result<Option<Erasure>> {
        Ok(store::erasing::of_person(self.reader(), id)?)
    }

    fn erasure(&self, plan: &ErasurePlan, order: &ErasureOrder) -> Erasure {
        let data: Vec<&str> = plan.data.iter().map(|it| it.code()).collect();
        Erasure {
            id: Id::new(),
            person: plan.person.id,
            erased_on: self.now().date_naive(),
            number: order.number.trim().to_owned(),
            ground: order.ground.trim().to_owned(),
            done_by: self.actor.clone(),
            data: data.join(" "),
            name_kept: plan.name_kept,
            records: 0,
            journal: plan.journal,
            documents: plan.documents.len() as u32,
            copies: plan.copies.join("\n"),
        }
    }

    fn copies(&self) -> Vec<String> {
        match (self.store.path(), self.store.backups()) {
            (Some(file), Some(folder)) => store::erasing::copies(file, folder),
            _ => Vec::new(),
        }
    }
}

/// The kinds of data that go.
fn held(person: &Person, name_kept: bool) -> Vec<crate::domain::people::PersonalData> {
    use crate::domain::people::PersonalData;
    let held = NoConsent {
        person: person.clone(),
        organization: String::new(),
        consent: ConsentOn::of([], chrono::NaiveDate::MIN),
    };
    let mut held = held.held();
    held.retain(|it| !name_kept || *it != PersonalData::Name);
    held
}

/// A record must be called something.
fn forget_name(person: &mut Person) {
    MASK.clone_into(&mut person.surname);
    person.given_name.clear();
    person.patronymic.clear();
    (person.genitive, person.dative, person.gender) = (None, None, None);
}
