//! What all papers of the register share: which TOS, how it is called, whose register it is.

use std::collections::HashMap;

use super::Id;
use super::people::Person;
use super::register::TosCard;
use super::text;
use super::tos::Tos;
use super::town::Act;

/// Whose register a paper speaks of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Keeper {
    /// In the genitive.
    pub municipality_of: String,
    pub department: String,
    pub place: String,
}

/// A TOS as a paper names it.
#[derive(Clone, Debug, PartialEq)]
pub struct TosName {
    pub id: Id<Tos>,
    pub number: String,
    pub name: String,
    pub short_name: String,
}

/// All cards of a file with the people and the acts that they name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Histories {
    pub cards: Vec<TosCard>,
    pub people: HashMap<Id<Person>, Person>,
    pub acts: HashMap<Id<Act>, Act>,
}

impl TosName {
    pub fn of(tos: &Tos) -> Self {
        Self {
            id: tos.id,
            number: tos.number.clone(),
            name: tos.name.clone(),
            short_name: tos.short_name.clone(),
        }
    }

    /// What people call it: the short name, or else the whole one.
    pub fn title(&self) -> &str {
        text::called(&self.short_name, &self.name)
    }

    /// Where it stands in a register.
    pub fn order(&self) -> (String, String) {
        (text::numbered_key(&self.number), text::key(&self.name))
    }
}

impl Histories {
    pub fn act(&self, id: Option<Id<Act>>) -> Option<&Act> {
        self.acts.get(&id?)
    }

    /// Surname, name and patronymic; empty if there is no such person.
    pub fn full_name(&self, id: Id<Person>) -> String {
        self.people
            .get(&id)
            .map_or_else(String::new, Person::full_name)
    }
}
