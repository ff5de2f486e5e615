//! The territories that a table names: the known ones, and new ones for the rest.

use std::collections::HashMap;

use crate::domain::Id;
use crate::domain::text;
use crate::domain::tos_import::{Place, TosLine};
use crate::domain::town::Territory;

/// Every territory by its name; those not in the file yet wait until an entry needs them.
pub(super) struct Places {
    names: HashMap<String, Vec<Territory>>,
    waiting: HashMap<Id<Territory>, Territory>,
}

impl Places {
    pub(super) fn new(known: Vec<Territory>) -> Self {
        let mut names: HashMap<String, Vec<Territory>> = HashMap::new();
        for territory in known {
            let key = text::key(&territory.name);
            names.entry(key).or_default().push(territory);
        }
        let waiting = HashMap::new();
        Self { names, waiting }
    }

    /// The territories that a line may mean, within its district; none if it names no territory.
    pub(super) fn of(&mut self, line: &TosLine) -> Vec<Id<Territory>> {
        let Some(place) = &line.territory else {
            return Vec::new();
        };
        let district = line.district.as_ref();
        let district = district.map(|it| self.find(it, None));
        // Of two districts of one name, the settlement is in either.
        match district.as_deref() {
            Some([one]) => self.find(place, Some(*one)),
            None | Some(_) => self.find(place, None),
        }
    }

    fn find(&mut self, place: &Place, parent: Option<Id<Territory>>) -> Vec<Id<Territory>> {
        let known = self.names.entry(text::key(&place.name)).or_default();
        let in_parent = |it: &&Territory| parent.is_none() || it.parent == parent;
        let mut found: Vec<&Territory> = known.iter().filter(in_parent).collect();
        if found.is_empty() {
            // The office did not say what it lies in.
            found = known.iter().filter(|it| it.parent.is_none()).collect();
        }
        if found.len() > 1 {
            // A reform leaves the old one behind under the same name.
            found.retain(|it| it.until.is_none() && it.successor.is_none());
        }
        if !found.is_empty() {
            return found.iter().map(|it| it.id).collect();
        }
        let territory = Territory {
            name: place.name.clone(),
            kind: place.level,
            parent,
            ..Territory::new(Id::new())
        };
        known.push(territory.clone());
        let id = territory.id;
        self.waiting.insert(id, territory);
        vec![id]
    }

    /// What must be added for an entry of this territory, the district first.
    pub(super) fn take(&mut self, id: Option<Id<Territory>>) -> Vec<Territory> {
        let mut taken = Vec::new();
        let mut next = id;
        while let Some(territory) = next.and_then(|it| self.waiting.remove(&it)) {
            next = territory.parent;
            taken.push(territory);
        }
        taken.reverse();
        taken
    }
}
