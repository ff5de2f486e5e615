//! A contest as it is edited, whole, and the results its marks come to.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::Id;
use super::contests::{Contest, ContestStatus, Criterion, Juror, Nomination};
use super::entries::{Entry, EntryState, JurorRecusal};
use super::people::Person;
use super::ranking::{Place, Ranked, Tie, rank};
use super::scoring::{Cell, Marks, Scored, score};
use super::town::Act;

/// A contest with all that is edited in its card. Marks are kept apart: they come by sheets.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ContestCard {
    pub contest: Contest,
    /// The acts it names as grounds.
    pub acts: Vec<Act>,
    pub nominations: Vec<Nomination>,
    pub criteria: Vec<Criterion>,
    pub jurors: Vec<Juror>,
    pub entries: Vec<Entry>,
    pub recusals: Vec<JurorRecusal>,
}

/// Why a card can not be saved as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CardRefusal {
    /// It is decided or cancelled: open it again first.
    Closed(ContestStatus),
    /// Only deciding makes it decided.
    NotDecided,
    /// A criterion whose greatest mark is below its least, or whose numbers are too large.
    BadRange {
        criterion: String,
    },
    SameJurorTwice,
    /// Marks were given by these criteria: they stay as they are.
    CriteriaLocked,
    EntryHasMarks {
        number: String,
    },
    JurorHasMarks,
}

/// Numbers of a criterion stay within a million, so that every sum of them is exact.
const LARGEST: i64 = 1_000_000_000;

impl ContestCard {
    pub fn new(id: Id<Contest>, year: i32) -> Self {
        Self {
            contest: Contest::new(id, year),
            acts: Vec::new(),
            nominations: Vec::new(),
            criteria: Vec::new(),
            jurors: Vec::new(),
            entries: Vec::new(),
            recusals: Vec::new(),
        }
    }

    /// The same contest for the next year: its rules, nominations, criteria and jury; no entries.
    #[must_use]
    pub fn again(&self, year: i32) -> Self {
        let mut card = Self::new(Id::new(), year);
        let id = card.contest.id;
        card.contest = Contest {
            id,
            year,
            edition: self.contest.edition.map(|it| it + 1),
            opens_on: None,
            closes_on: None,
            decided_on: None,
            protocol_number: String::new(),
            status: ContestStatus::Draft,
            status_reason: String::new(),
            note: String::new(),
            ..self.contest.clone()
        };
        card.acts.clone_from(&self.acts);
        let mut renamed = BTreeMap::new();
        for old in &self.nominations {
            let mut new = Nomination::new(Id::new(), id);
            new.position = old.position;
            new.name.clone_from(&old.name);
            new.full_name.clone_from(&old.full_name);
            new.category.clone_from(&old.category);
            new.min_entries = old.min_entries;
            renamed.insert(old.id, new.id);
            card.nominations.push(new);
        }
        card.criteria
            .extend(self.criteria.iter().map(|old| Criterion {
                id: Id::new(),
                contest: id,
                nomination: old.nomination.and_then(|it| renamed.get(&it).copied()),
                ..old.clone()
            }));
        card.jurors.extend(self.jurors.iter().map(|old| Juror {
            id: Id::new(),
            contest: id,
            ..old.clone()
        }));
        card
    }

    /// Numbers the children as they stand in the lists.
    pub fn renumber(&mut self) {
        let position = |at: usize| u32::try_from(at + 1).unwrap_or(u32::MAX);
        for (at, it) in self.nominations.iter_mut().enumerate() {
            it.position = position(at);
        }
        for (at, it) in self.criteria.iter_mut().enumerate() {
            it.position = position(at);
        }
        for (at, it) in self.jurors.iter_mut().enumerate() {
            it.position = position(at);
        }
    }

    /// The entries that are marked: admitted ones.
    pub fn admitted(&self, nomination: Id<Nomination>) -> impl Iterator<Item = &Entry> {
        let of_it = move |it: &&Entry| it.nomination == nomination;
        self.entries
            .iter()
            .filter(of_it)
            .filter(|it| it.state == EntryState::Admitted)
    }

    /// The criteria an entry is marked by.
    pub fn criteria_of(&self, entry: &Entry) -> Vec<&Criterion> {
        self.criteria.iter().filter(|it| it.is_of(entry)).collect()
    }

    pub fn recusal(&self, entry: Id<Entry>, juror: Id<Juror>) -> Option<&JurorRecusal> {
        self.recusals
            .iter()
            .find(|it| it.entry == entry && it.juror == juror)
    }

    /// The jurors who mark an entry: those not recused.
    pub fn jurors_of(&self, entry: Id<Entry>) -> Vec<Id<Juror>> {
        let jurors = self.jurors.iter().map(|it| it.id);
        jurors
            .filter(|it| self.recusal(entry, *it).is_none())
            .collect()
    }

    /// May it become the stored one? `before` is what is stored, with the cells that have marks.
    pub fn check(&self, before: Option<(&Self, &Marks)>) -> Result<(), CardRefusal> {
        if let Some((before, marks)) = before {
            if before.contest.is_closed() {
                return Err(CardRefusal::Closed(before.contest.status));
            }
            self.check_marked(before, marks)?;
        }
        if self.contest.status == ContestStatus::Decided {
            return Err(CardRefusal::NotDecided);
        }
        let people: BTreeSet<Id<Person>> = self.jurors.iter().map(|it| it.person).collect();
        if people.len() != self.jurors.len() {
            return Err(CardRefusal::SameJurorTwice);
        }
        match self.criteria.iter().find(|it| !it.is_sound()) {
            Some(it) => Err(CardRefusal::BadRange {
                criterion: it.name.clone(),
            }),
            None => Ok(()),
        }
    }

    /// What marks were given for must stay.
    fn check_marked(&self, before: &Self, marks: &Marks) -> Result<(), CardRefusal> {
        if marks.is_empty() {
            return Ok(());
        }
        let scales = |card: &Self| -> BTreeMap<Id<Criterion>, Criterion> {
            let scale = |it: &Criterion| {
                let mut it = it.clone();
                (it.position, it.name, it.meaning) = (0, String::new(), String::new());
                (it.id, it)
            };
            card.criteria.iter().map(scale).collect()
        };
        if scales(self) != scales(before) {
            return Err(CardRefusal::CriteriaLocked);
        }
        let entries: BTreeSet<_> = self.entries.iter().map(|it| it.id).collect();
        let jurors: BTreeSet<_> = self.jurors.iter().map(|it| it.id).collect();
        for cell in marks.keys() {
            if !entries.contains(&cell.entry) {
                let gone = before.entries.iter().find(|it| it.id == cell.entry);
                let number = gone.map(|it| it.number.clone()).unwrap_or_default();
                return Err(CardRefusal::EntryHasMarks { number });
            }
            if !jurors.contains(&cell.juror) {
                return Err(CardRefusal::JurorHasMarks);
            }
        }
        Ok(())
    }

    /// What the marks come to, a nomination after another.
    pub fn results(&self, marks: &Marks) -> Vec<NominationResult> {
        let nominations = self.nominations.iter();
        nominations
            .map(|it| self.nomination_result(it, marks))
            .collect()
    }

    fn nomination_result(&self, nomination: &Nomination, marks: &Marks) -> NominationResult {
        let mut results: Vec<EntryResult> = self
            .admitted(nomination.id)
            .map(|entry| self.entry_result(entry, marks))
            .collect();
        let complete = results.iter().all(|it| it.scored.total().is_some());
        let mut ties = Vec::new();
        if self.contest.status == ContestStatus::Decided {
            // What was decided stays, whatever was counted it by.
            self.put_decided(&mut results);
        } else if complete && !nomination.void {
            let ranked = results.iter().filter_map(|it| {
                let entry = self.entries.iter().find(|entry| entry.id == it.entry)?;
                Some(Ranked::of(entry, it.scored.total()?))
            });
            let (places, open) = rank(&self.contest, ranked.collect());
            let places: BTreeMap<_, _> = places.into_iter().collect();
            for it in &mut results {
                it.place = places.get(&it.entry).copied().unwrap_or(it.place);
            }
            ties = open;
        }
        if nomination.void {
            for it in &mut results {
                it.place = Place::Beyond;
            }
        }
        // Those with equal points stand as their tie was decided.
        let place = |it: &EntryResult| it.place.number().unwrap_or(u32::MAX);
        if self.contest.status == ContestStatus::Decided {
            results.sort_by_key(|it| (place(it), std::cmp::Reverse(it.scored.total())));
        } else {
            results.sort_by_key(|it| (std::cmp::Reverse(it.scored.total()), place(it)));
        }
        let few = nomination
            .min_entries
            .filter(|it| results.len() < *it as usize);
        NominationResult {
            nomination: nomination.id,
            void: nomination.void,
            too_few: few.filter(|_| !nomination.void),
            entries: results,
            ties,
        }
    }

    fn put_decided(&self, results: &mut [EntryResult]) {
        let place_of = |id| self.entries.iter().find(|it| it.id == id)?.place;
        let places: Vec<Option<u32>> = results.iter().map(|it| place_of(it.entry)).collect();
        for (result, place) in results.iter_mut().zip(&places) {
            result.place = match *place {
                Some(number) => Place::Taken {
                    place: number,
                    shared: places.iter().filter(|it| *it == place).count() > 1,
                },
                None => Place::Beyond,
            };
        }
    }

    fn entry_result(&self, entry: &Entry, marks: &Marks) -> EntryResult {
        let criteria = self.criteria_of(entry);
        let jurors = self.jurors_of(entry.id);
        EntryResult {
            entry: entry.id,
            scored: score(&self.contest, entry.id, &criteria, &jurors, marks),
            place: Place::Waiting,
        }
    }
}

/// What a nomination came to.
#[derive(Clone, Debug, PartialEq)]
pub struct NominationResult {
    pub nomination: Id<Nomination>,
    pub void: bool,
    /// Fewer entries than the regulation asks for: so many are needed.
    pub too_few: Option<u32>,
    /// The best first.
    pub entries: Vec<EntryResult>,
    pub ties: Vec<Tie>,
}

/// What an entry came to.
#[derive(Clone, Debug, PartialEq)]
pub struct EntryResult {
    pub entry: Id<Entry>,
    pub scored: Scored,
    pub place: Place,
}

impl EntryResult {
    pub fn missing(&self) -> &[Cell] {
        match &self.scored {
            Scored::Incomplete(cells) => cells,
            Scored::Full(_) | Scored::Unmarked => &[],
        }
    }
}

impl Contest {
    /// Decided or cancelled: for reading only.
    pub fn is_closed(&self) -> bool {
        matches!(
            self.status,
            ContestStatus::Decided | ContestStatus::Cancelled
        )
    }
}

impl Criterion {
    fn is_sound(&self) -> bool {
        let range = -LARGEST..=LARGEST;
        let numbers = [self.min_mark, self.max_mark, self.step, self.weight];
        self.min_mark <= self.max_mark
            && self.step >= 0
            && self.weight >= 0
            && numbers.iter().all(|it| range.contains(it))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::contest_decision::DecideRefusal;
    use crate::domain::entries::Prize;
    use crate::domain::ranking::{TieDecision, settle};

    /// A contest of one nomination, one criterion, two jurors, and entries with these marks.
    fn scored(entries: &[[i64; 2]]) -> (ContestCard, Marks) {
        let mut card = ContestCard::new(Id::new(), 2020);
        let id = card.contest.id;
        let nomination = Nomination::new(Id::new(), id);
        card.criteria.push(Criterion::new(Id::new(), id));
        for _ in 0..2 {
            card.jurors.push(Juror::new(Id::new(), id, Id::new()));
        }
        let mut marks = Marks::new();
        for row in entries {
            let entry = Entry::new(Id::new(), nomination.id);
            for (juror, mark) in card.jurors.iter().zip(row) {
                let cell = Cell {
                    entry: entry.id,
                    juror: juror.id,
                    criterion: card.criteria[0].id,
                };
                marks.insert(cell, mark * 1000);
            }
            card.entries.push(entry);
        }
        card.nominations.push(nomination);
        (card, marks)
    }

    fn places(card: &ContestCard) -> Vec<Option<u32>> {
        card.entries.iter().map(|it| it.place).collect()
    }

    #[test]
    fn deciding_gives_places_and_prizes() {
        let (mut card, marks) = scored(&[[3, 3], [5, 5], [4, 4], [1, 2]]);
        card.decide(&marks).unwrap();
        assert_eq!(places(&card), [Some(3), Some(1), Some(2), None]);
        assert_eq!(card.entries[1].prize, Prize::Winner);
        assert_eq!(card.entries[2].prize, Prize::PrizeWinner);
        assert_eq!(card.contest.status, ContestStatus::Decided);
        let closed = DecideRefusal::Closed(ContestStatus::Decided);
        assert_eq!(card.decide(&marks), Err(closed));
    }

    #[test]
    fn a_missing_mark_blocks_deciding_until_the_juror_is_recused() {
        let (mut card, mut marks) = scored(&[[3, 3], [5, 5]]);
        let (cell, _) = marks.pop_last().unwrap();
        let refusal = DecideRefusal::Missing(vec![cell]);
        assert_eq!(card.decide(&marks), Err(refusal));
        assert_eq!(card.contest.status, ContestStatus::Draft);
        card.recusals
            .push(JurorRecusal::new(Id::new(), cell.entry, cell.juror));
        assert_eq!(card.decide(&marks), Ok(()));
    }

    #[test]
    fn with_all_jurors_recused_an_entry_can_not_be_placed() {
        let (mut card, marks) = scored(&[[3, 3], [5, 5]]);
        let entry = card.entries[0].id;
        for juror in card.jurors.clone() {
            card.recusals
                .push(JurorRecusal::new(Id::new(), entry, juror.id));
        }
        let refusal = DecideRefusal::Unmarked(vec![entry]);
        assert_eq!(card.decide(&marks), Err(refusal));
    }

    #[test]
    fn a_tie_stops_until_somebody_decides_it_and_stays_decided_when_opened_again() {
        let (mut card, marks) = scored(&[[5, 5], [4, 5], [5, 4]]);
        let Err(DecideRefusal::Ties(ties)) = card.decide(&marks) else {
            panic!("a tie is never broken silently");
        };
        for (id, place) in settle(&ties[0], &TieDecision::Shared, 3).unwrap() {
            let entry = card.entries.iter_mut().find(|it| it.id == id).unwrap();
            entry.place = place;
            entry.decision_note = "жюри, единогласно".to_owned();
        }
        card.decide(&marks).unwrap();
        assert_eq!(places(&card), [Some(1), Some(2), Some(2)]);
        card.reopen().unwrap();
        assert_eq!(places(&card), [None, Some(2), Some(2)]);
        assert_eq!(card.entries[0].prize, Prize::None);
        assert_eq!(card.decide(&marks), Ok(()));
    }

    #[test]
    fn a_refused_entry_and_a_void_nomination_take_no_part() {
        let (mut card, mut marks) = scored(&[[5, 5], [4, 4]]);
        card.entries[0].state = EntryState::Refused;
        card.nominations[0].min_entries = Some(2);
        let results = card.results(&marks);
        assert_eq!(results[0].entries.len(), 1);
        assert_eq!(results[0].too_few, Some(2));
        card.nominations[0].void = true;
        marks.clear();
        card.decide(&marks).unwrap();
        assert_eq!(places(&card), [None, None]);
    }

    #[test]
    fn criteria_are_locked_once_marks_are_given_but_may_be_reworded() {
        let (card, marks) = scored(&[[5, 5]]);
        let mut changed = card.clone();
        changed.criteria[0].max_mark = 10_000;
        assert_eq!(
            changed.check(Some((&card, &marks))),
            Err(CardRefusal::CriteriaLocked)
        );
        assert_eq!(changed.check(Some((&card, &Marks::new()))), Ok(()));
        let mut changed = card.clone();
        changed.criteria[0].name = "Польза".to_owned();
        assert_eq!(changed.check(Some((&card, &marks))), Ok(()));
    }

    #[test]
    fn who_was_marked_or_has_marked_is_not_removed() {
        let (mut card, marks) = scored(&[[5, 5]]);
        card.entries[0].number = "7".to_owned();
        let mut changed = card.clone();
        changed.entries.clear();
        let number = "7".to_owned();
        assert_eq!(
            changed.check(Some((&card, &marks))),
            Err(CardRefusal::EntryHasMarks { number })
        );
        let mut changed = card.clone();
        changed.jurors.pop();
        assert_eq!(
            changed.check(Some((&card, &marks))),
            Err(CardRefusal::JurorHasMarks)
        );
    }

    #[test]
    fn a_decided_contest_is_for_reading_until_it_is_opened_again() {
        let (mut card, marks) = scored(&[[5, 5]]);
        card.decide(&marks).unwrap();
        let mut changed = card.clone();
        changed.contest.status = ContestStatus::Draft;
        assert_eq!(
            changed.check(Some((&card, &marks))),
            Err(CardRefusal::Closed(ContestStatus::Decided))
        );
        assert_eq!(card.check(None), Err(CardRefusal::NotDecided));
    }

    #[test]
    fn next_years_contest_keeps_rules_and_jury_and_has_no_entries() {
        let (mut card, _) = scored(&[[5, 5]]);
        card.contest.edition = Some(11);
        card.criteria[0].nomination = Some(card.nominations[0].id);
        let again = card.again(2021);
        assert_eq!(
            (again.contest.year, again.contest.edition),
            (2021, Some(12))
        );
        assert!(again.entries.is_empty());
        assert_eq!(again.jurors.len(), 2);
        assert_eq!(again.criteria[0].nomination, Some(again.nominations[0].id));
        assert!(
            again
                .criteria
                .iter()
                .all(|it| it.contest == again.contest.id)
        );
    }

    #[test]
    fn a_decided_contest_is_not_counted_anew() {
        let (mut card, marks) = scored(&[[3, 3], [5, 5]]);
        card.decide(&marks).unwrap();
        card.entries[0].place = Some(1);
        let result = &card.results(&Marks::new())[0];
        let shared = Place::Taken {
            place: 1,
            shared: true,
        };
        assert!(result.entries.iter().take(1).all(|it| it.place == shared));
        assert!(result.ties.is_empty());
    }
}
