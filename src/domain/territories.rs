//! Places through reforms: which name a place had on a day, and what stands in what.

use std::collections::HashMap;

use chrono::NaiveDate;

use serde::{Deserialize, Serialize};

use super::Id;
use super::duplicates::bare_name;
use super::text;
use super::town::{Act, Territory};

/// All places of a file, for questions about a day.
#[derive(Clone, Debug, Default)]
pub struct Territories {
    all: HashMap<Id<Territory>, Territory>,
    /// Of which places each one came.
    before: HashMap<Id<Territory>, Vec<Id<Territory>>>,
}

/// What the card of a place edits: the place and the acts it rests on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TerritoryCard {
    pub territory: Territory,
    pub acts: Vec<Act>,
}

impl TerritoryCard {
    pub fn new(territory: Territory) -> Self {
        Self {
            territory,
            acts: Vec::new(),
        }
    }

    /// The acts that are the ground of something.
    pub fn acts_in_use(&self) -> Vec<Act> {
        let Territory {
            founded_act,
            abolished_act,
            ..
        } = self.territory;
        let used = |it: &&Act| [founded_act, abolished_act].contains(&Some(it.id));
        self.acts.iter().filter(used).cloned().collect()
    }
}

impl Territory {
    /// May it be the same place, entered twice? Names are compared without signs and without what a place
    /// is called by its kind. Not where one became the other, or one was gone before the other was there.
    pub fn is_twin_of(&self, other: &Self) -> bool {
        let key = |it: &Self| bare_name(&it.name, include_str!("place_words.txt"));
        let one_parent =
            self.parent.is_none() || other.parent.is_none() || self.parent == other.parent;
        let related = |a: &Self, b: &Self| a.successor == Some(b.id) || a.parent == Some(b.id);
        let gone = |a: &Self, b: &Self| matches!((a.until, b.since), (Some(a), Some(b)) if a <= b);
        self.id != other.id
            && self.kind == other.kind
            && one_parent
            && !related(self, other)
            && !related(other, self)
            && !gone(self, other)
            && !gone(other, self)
            && !key(self).is_empty()
            && key(self) == key(other)
    }
}

/// A place in the list of all of them.
#[derive(Clone, Debug, PartialEq)]
pub struct TerritoryRow {
    pub territory: Territory,
    /// What it stands in now; empty if nothing is known.
    pub parent: String,
    /// What it became.
    pub successor: String,
    /// How many TOS of the register name it.
    pub tos: u32,
}

/// Reforms are few; a chain longer than this is a circle that somebody typed.
const MOST_STEPS: usize = 32;

impl Territories {
    pub fn new(all: impl IntoIterator<Item = Territory>) -> Self {
        let all: HashMap<_, _> = all.into_iter().map(|it| (it.id, it)).collect();
        let mut ids: Vec<Id<Territory>> = all.keys().copied().collect();
        ids.sort_unstable();
        let mut before: HashMap<_, Vec<_>> = HashMap::new();
        for id in ids {
            if let Some(successor) = all[&id].successor {
                before.entry(successor).or_default().push(id);
            }
        }
        Self { all, before }
    }

    pub fn get(&self, id: Id<Territory>) -> Option<&Territory> {
        self.all.get(&id)
    }

    /// The place as it was on a day: what it became, if it had ended by then; what it was before, if
    /// it had not begun and came of one place only. Of a merger nobody can say which part it was.
    pub fn on(&self, id: Id<Territory>, day: NaiveDate) -> Option<&Territory> {
        let mut place = self.get(id)?;
        for _ in 0..MOST_STEPS {
            let ended = self.had_ended(place, day);
            let begun = place.since.is_none_or(|it| it <= day);
            let next = if ended {
                place.successor
            } else if begun {
                None
            } else {
                match self.before.get(&place.id).map(Vec::as_slice) {
                    Some([one]) => Some(*one),
                    _ => None,
                }
            };
            match next.and_then(|it| self.get(it)) {
                // Dates with a gap between them would send one to and fro.
                Some(next) if ended || next.until.is_none_or(|it| it >= day) => place = next,
                _ => break,
            }
        }
        Some(place)
    }

    /// On the day it was abolished, what it became is there, if that had begun by then.
    fn had_ended(&self, place: &Territory, day: NaiveDate) -> bool {
        let Some(until) = place.until.filter(|it| *it <= day) else {
            return false;
        };
        let next = place.successor.and_then(|it| self.get(it));
        until < day || next.is_some_and(|it| it.since.is_none_or(|since| since <= day))
    }

    /// The name it had on a day; empty if there is no such place.
    pub fn name_on(&self, id: Id<Territory>, day: NaiveDate) -> &str {
        self.on(id, day).map_or("", |it| it.name.as_str())
    }

    /// All of them, by name.
    pub fn by_name(&self) -> Vec<&Territory> {
        let mut all: Vec<&Territory> = self.all.values().collect();
        all.sort_by_cached_key(|it| (text::key(&it.name), it.id));
        all
    }

    /// The list of all; `counts` says how many TOS name each place.
    pub fn rows(&self, counts: &HashMap<Id<Territory>, u32>) -> Vec<TerritoryRow> {
        let name = |id: Option<Id<Territory>>| id.and_then(|it| self.get(it));
        let name = |id| name(id).map_or_else(String::new, |it| it.name.clone());
        let row = |it: &Territory| TerritoryRow {
            territory: it.clone(),
            parent: name(it.parent),
            successor: name(it.successor),
            tos: counts.get(&it.id).copied().unwrap_or(0),
        };
        self.by_name().into_iter().map(row).collect()
    }

    /// Does it stand in itself, or become itself in the end?
    pub fn is_in_circle(&self, it: &Territory) -> bool {
        self.is_circle(it.id, it.parent, |it| it.parent)
            || self.is_circle(it.id, it.successor, |it| it.successor)
    }

    fn is_circle(
        &self,
        of: Id<Territory>,
        first: Option<Id<Territory>>,
        next: impl Fn(&Territory) -> Option<Id<Territory>>,
    ) -> bool {
        let mut at = first;
        for _ in 0..MOST_STEPS {
            match at {
                None => return false,
                Some(id) if id == of => return true,
                Some(id) => at = self.get(id).and_then(&next),
            }
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn place(name: &str, since: &str, until: &str) -> Territory {
        let read = |text: &str| (!text.is_empty()).then(|| day(text));
        Territory {
            name: name.to_owned(),
            since: read(since),
            until: read(until),
            ..Territory::new(Id::new())
        }
    }

    #[test]
    fn a_place_that_was_renamed_has_on_each_day_the_name_of_that_day() {
        let mut old = place("Беломорское поселение", "", "2023-12-31");
        let new = place("Беломорский округ", "2024-01-01", "");
        old.successor = Some(new.id);
        let (was, became) = (old.id, new.id);
        let places = Territories::new([old, new]);
        for id in [was, became] {
            assert_eq!(
                places.name_on(id, day("2023-12-31")),
                "Беломорское поселение"
            );
            assert_eq!(places.name_on(id, day("2024-01-01")), "Беломорский округ");
        }
    }

    #[test]
    fn on_the_day_a_place_is_abolished_it_has_the_new_name() {
        let mut old = place("Беломорское поселение", "", "2024-01-01");
        for since in ["2024-01-01", ""] {
            let new = place("Беломорский округ", since, "");
            old.successor = Some(new.id);
            let (was, became) = (old.id, new.id);
            let places = Territories::new([old.clone(), new]);
            for id in [was, became] {
                let name = places.name_on(id, day("2024-01-01"));
                assert_eq!(name, "Беломорский округ", "{since}");
            }
            let before = places.name_on(was, day("2023-12-31"));
            assert_eq!(before, "Беломорское поселение");
        }
    }

    #[test]
    fn one_place_in_two_spellings_is_found_and_one_that_became_another_is_not() {
        let first = place("Ромненский район", "", "");
        let twin = |name: &str| first.is_twin_of(&place(name, "", ""));
        for name in ["Ромненский р-н", "РОМНЕНСКИЙ РАЙОН", "р-н Ромненский"]
        {
            assert!(twin(name), "{name}");
        }
        assert!(!twin("Рамненский район"));
        let mut other = place("Ромненский округ", "2022-01-01", "");
        assert!(first.is_twin_of(&other));
        let mut old = first.clone();
        old.successor = Some(other.id);
        assert!(!old.is_twin_of(&other) && !other.is_twin_of(&old));
        old.successor = None;
        old.until = Some(day("2021-12-31"));
        assert!(!old.is_twin_of(&other) && !other.is_twin_of(&old));
        other.parent = Some(Id::new());
        assert!(first.is_twin_of(&other), "of one nobody knows where it is");
        let mut elsewhere = first.clone();
        (elsewhere.id, elsewhere.parent) = (Id::new(), Some(Id::new()));
        assert!(!elsewhere.is_twin_of(&other));
    }

    #[test]
    fn of_places_that_merged_nobody_guesses_which_one_it_was() {
        let whole = place("Округ", "2024-01-01", "");
        let mut first = place("Первое", "", "2023-12-31");
        let mut second = place("Второе", "", "2023-12-31");
        first.successor = Some(whole.id);
        second.successor = Some(whole.id);
        let (id, part) = (whole.id, first.id);
        let places = Territories::new([whole, first, second]);
        assert_eq!(places.name_on(id, day("2020-01-01")), "Округ");
        assert_eq!(places.name_on(part, day("2020-01-01")), "Первое");
        assert_eq!(places.name_on(part, day("2024-06-01")), "Округ");
    }

    #[test]
    fn a_circle_of_successors_ends_all_the_same() {
        let mut first = place("Первое", "", "2010-01-01");
        let mut second = place("Второе", "2011-01-01", "2012-01-01");
        first.successor = Some(second.id);
        second.successor = Some(first.id);
        let (id, other) = (first.id, second.id);
        let places = Territories::new([first, second]);
        for it in ["2009-01-01", "2010-06-01", "2011-06-01", "2030-01-01"] {
            assert!(places.on(id, day(it)).is_some());
        }
        assert!(places.is_circle(id, Some(other), |it| it.successor));
        assert!(!places.is_circle(id, None, |it| it.successor));
    }
}
