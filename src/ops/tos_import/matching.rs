//! Which entry of the register a line of a table is about.

use std::collections::HashMap;

use crate::domain::Id;
use crate::domain::register_checks::Namesake;
use crate::domain::text;
use crate::domain::tos::Tos;
use crate::domain::tos_import::{Flaw, TosLine};
use crate::domain::town::Territory;

/// An entry, and where it is.
type Placed = (Id<Tos>, Option<Id<Territory>>);

/// Every entry by its name and by its number; those added by the import too.
pub(super) struct Entries {
    names: HashMap<String, Vec<Placed>>,
    numbers: HashMap<String, Vec<Id<Tos>>>,
    territories: HashMap<Id<Tos>, Option<Id<Territory>>>,
    /// The line of the table that was first about an entry.
    lines: HashMap<Id<Tos>, u32>,
}

impl Entries {
    pub(super) fn new(known: Vec<Namesake>) -> Self {
        let mut entries = Self {
            names: HashMap::new(),
            numbers: HashMap::new(),
            territories: HashMap::new(),
            lines: HashMap::new(),
        };
        for it in known {
            entries.enter(it.id, &it.number, &it.name, it.territory);
        }
        entries
    }

    fn enter(&mut self, id: Id<Tos>, number: &str, name: &str, territory: Option<Id<Territory>>) {
        let (number, name) = (text::key(number), text::key(name));
        self.names.entry(name).or_default().push((id, territory));
        self.territories.insert(id, territory);
        if !number.is_empty() {
            self.numbers.entry(number).or_default().push(id);
        }
    }

    /// An entry that a line has added.
    pub(super) fn add(&mut self, tos: &Tos, line: u32) {
        self.enter(tos.id, &tos.number, &tos.name, tos.territory);
        self.note(tos.id, line);
    }

    pub(super) fn note(&mut self, tos: Id<Tos>, line: u32) {
        self.lines.insert(tos, line);
    }

    /// The earlier line that was about this entry.
    pub(super) fn line_of(&self, tos: Id<Tos>) -> Option<u32> {
        self.lines.get(&tos).copied()
    }

    /// The territory of an entry.
    pub(super) fn place_of(&self, tos: Id<Tos>) -> Option<Id<Territory>> {
        self.territories.get(&tos).copied().flatten()
    }

    /// The entry of this name in one of these territories, or of this number. A number alone makes no two
    /// entries the same: each town counts from one.
    pub(super) fn find(
        &self,
        line: &TosLine,
        territories: &[Id<Territory>],
    ) -> Result<Option<Id<Tos>>, Flaw> {
        let namesakes = self.names.get(&text::key(&line.name));
        let namesakes = namesakes.map_or(&[][..], Vec::as_slice);
        let by_name: Vec<Id<Tos>> = namesakes
            .iter()
            .map(|it| it.0)
            .filter(|it| self.is_in(*it, territories))
            .collect();
        let numbered = self.numbered(line).iter().copied();
        let numbered: Vec<Id<Tos>> = numbered.filter(|it| self.is_in(*it, territories)).collect();
        let both: Vec<Id<Tos>> = (by_name.iter().copied())
            .filter(|it| numbered.contains(it))
            .collect();
        match (both.as_slice(), by_name.as_slice(), numbered.as_slice()) {
            ([one], ..) | ([], [], [one]) | ([], [one], []) => Ok(Some(*one)),
            ([], [], []) => Ok(None),
            ([], [_], [_]) => Err(Flaw::TwoEntries),
            _ => Err(Flaw::Ambiguous),
        }
    }

    /// Does an entry elsewhere have the number of the line?
    pub(super) fn number_is_taken(&self, line: &TosLine) -> bool {
        !self.numbered(line).is_empty()
    }

    fn numbered(&self, line: &TosLine) -> &[Id<Tos>] {
        let number = text::key(&line.number);
        self.numbers.get(&number).map_or(&[], Vec::as_slice)
    }

    /// Is the entry in this territory, as far as the line tells of one?
    fn is_in(&self, tos: Id<Tos>, territories: &[Id<Territory>]) -> bool {
        let place = self.territories.get(&tos).copied().flatten();
        territories.is_empty() || place.is_some_and(|it| territories.contains(&it))
    }
}
