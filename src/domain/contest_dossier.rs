//! All that is known of a contest at once: for its results on the screen and on paper.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Id;
use super::awards::Award;
use super::commissions::Role;
use super::contest_card::{ContestCard, NominationResult};
use super::contests::{ContestStatus, Criterion, Juror, Nomination};
use super::entries::{Entry, Mark, Prize};
use super::people::Person;
use super::scoring::{Marks, table_of};
use super::town::Act;

/// A contest, its marks and awards, and the names of all who take part.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ContestDossier {
    pub card: ContestCard,
    pub marks: Vec<Mark>,
    /// The jurors.
    pub people: Vec<Person>,
    /// Who entered, as lists name them.
    pub entrants: BTreeMap<Id<Entry>, String>,
    /// The name of the body that is the jury, if it is one.
    pub jury: String,
    pub awards: Vec<Award>,
}

impl ContestDossier {
    pub fn marks(&self) -> Marks {
        table_of(&self.marks)
    }

    pub fn results(&self) -> Vec<NominationResult> {
        self.card.results(&self.marks())
    }

    pub fn regulation(&self) -> Option<&Act> {
        let id = self.card.contest.regulation?;
        self.card.acts.iter().find(|it| it.id == id)
    }

    pub fn entry(&self, id: Id<Entry>) -> Option<&Entry> {
        self.card.entries.iter().find(|it| it.id == id)
    }

    pub fn entrant(&self, id: Id<Entry>) -> &str {
        self.entrants.get(&id).map_or("", String::as_str)
    }

    pub fn nomination(&self, id: Id<Nomination>) -> Option<&Nomination> {
        self.card.nominations.iter().find(|it| it.id == id)
    }

    pub fn criterion(&self, id: Id<Criterion>) -> Option<&Criterion> {
        self.card.criteria.iter().find(|it| it.id == id)
    }

    pub fn person_of(&self, juror: Id<Juror>) -> Option<&Person> {
        let juror = self.card.jurors.iter().find(|it| it.id == juror)?;
        self.people.iter().find(|it| it.id == juror.person)
    }

    /// «Иванова А. П.»
    pub fn juror_name(&self, juror: Id<Juror>) -> String {
        self.person_of(juror)
            .map(Person::short_name)
            .unwrap_or_default()
    }

    /// Who of the jury signs its papers in this role.
    pub fn juror_in(&self, role: Role) -> Option<&Person> {
        let juror = self.card.jurors.iter().find(|it| it.role == role)?;
        self.person_of(juror.id)
    }

    /// The winners and prize-winners of a decided contest, a nomination after another.
    pub fn awarded(&self) -> Vec<&Entry> {
        if self.card.contest.status != ContestStatus::Decided {
            return Vec::new();
        }
        let of = |nomination: &Nomination| {
            let mut entries: Vec<_> = self
                .card
                .admitted(nomination.id)
                .filter(|it| it.prize != Prize::None)
                .collect();
            entries.sort_by_key(|it| it.place.unwrap_or(u32::MAX));
            entries
        };
        self.card.nominations.iter().flat_map(of).collect()
    }
}
