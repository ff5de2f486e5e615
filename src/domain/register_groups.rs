//! The register by places: which rows stand together, and their sums.

use std::collections::{BTreeMap, HashMap};

use super::register::{Register, RegisterEntry, Total};
use super::text;

/// The entries of one place that have not ceased, in the order of the register.
#[derive(Clone, Debug, PartialEq)]
pub struct Group<'a> {
    /// The name of the place on the day; empty where it is unknown.
    pub place: &'a str,
    /// What the place stands in, if another place of the register has its name.
    pub within: Option<&'a str>,
    pub entries: Vec<&'a RegisterEntry>,
}

impl Register {
    /// By the names of the places; those of unknown place come last.
    pub fn groups(&self) -> Vec<Group<'_>> {
        let mut found: BTreeMap<_, Vec<&RegisterEntry>> = BTreeMap::new();
        for entry in self.working() {
            let place = text::key(&entry.row.territory);
            let within = text::key(&entry.within);
            let key = (place.is_empty(), place, within, entry.place);
            found.entry(key).or_default().push(entry);
        }
        let mut alike: HashMap<String, usize> = HashMap::new();
        for (_, name, ..) in found.keys() {
            *alike.entry(name.clone()).or_default() += 1;
        }
        let mut groups = Vec::with_capacity(found.len());
        for ((_, name, ..), entries) in found {
            let first: &RegisterEntry = entries[0];
            let several = alike.get(&name).is_some_and(|it| *it > 1);
            let within = Some(first.within.trim());
            groups.push(Group {
                place: first.row.territory.trim(),
                within: within.filter(|it| several && !it.is_empty()),
                entries,
            });
        }
        groups
    }
}

impl Group<'_> {
    pub fn residents(&self) -> Total {
        Total::of(self.entries.iter().map(|it| it.row.residents))
    }

    pub fn members(&self) -> Total {
        Total::of(self.entries.iter().map(|it| it.row.members))
    }
}
