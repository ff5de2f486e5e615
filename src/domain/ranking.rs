//! Places of entries by their scores. A tie for a prize place stays open until somebody decides it.

use serde::{Deserialize, Serialize};

use super::Id;
use super::contests::{Contest, Ranking};
use super::entries::{Entry, Prize};

/// Where an entry stands in its nomination.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Taken {
        place: u32,
        shared: bool,
    },
    /// As many points as another one, for a prize place; nobody decided yet.
    Tied,
    /// A tie above or a missing mark must be settled first.
    Waiting,
    /// Fewer points than the regulation asks for.
    BelowPass,
    /// After the last place that is awarded, or in a nomination that was not held.
    Beyond,
}

impl Place {
    pub fn number(self) -> Option<u32> {
        match self {
            Self::Taken { place, .. } => Some(place),
            Self::Tied | Self::Waiting | Self::BelowPass | Self::Beyond => None,
        }
    }

    /// 1st wins, 2nd and 3rd take prizes.
    pub fn prize(self) -> Prize {
        match self.number() {
            Some(1) => Prize::Winner,
            Some(2 | 3) => Prize::PrizeWinner,
            _ => Prize::None,
        }
    }
}

/// Entries with equal points that claim prize places.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tie {
    pub entries: Vec<Id<Entry>>,
    /// The places they would take one after another.
    pub first: u32,
    pub last: u32,
}

/// How somebody decided a tie. Who and how is said by the note beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TieDecision {
    /// All take the first of the places.
    Shared,
    /// One place each, in this order.
    Ordered(Vec<Id<Entry>>),
}

/// A scored entry, with the place a decided tie left it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ranked {
    pub entry: Id<Entry>,
    pub total: i64,
    /// `Some` if somebody decided a tie of this entry: its place, or none among the awarded.
    pub settled: Option<Option<u32>>,
}

impl Ranked {
    pub fn of(entry: &Entry, total: i64) -> Self {
        let is_settled = !entry.decision_note.trim().is_empty();
        Self {
            entry: entry.id,
            total,
            settled: is_settled.then_some(entry.place),
        }
    }
}

/// The place each takes by this decision, in the order of the tie; `None` after the last awarded.
/// `None` altogether if the order does not name exactly the tied ones.
pub fn settle(
    tie: &Tie,
    decision: &TieDecision,
    places: u32,
) -> Option<Vec<(Id<Entry>, Option<u32>)>> {
    let place_of = |id: Id<Entry>| match decision {
        TieDecision::Shared => Some(tie.first),
        TieDecision::Ordered(order) => {
            let at = order.iter().position(|it| *it == id)?;
            Some(tie.first + u32::try_from(at).ok()?)
        }
    };
    if let TieDecision::Ordered(order) = decision
        && (order.len() != tie.entries.len() || has_twice(order))
    {
        return None;
    }
    let taken = tie.entries.iter().map(|id| {
        let place = place_of(*id)?;
        Some((*id, (place <= places).then_some(place)))
    });
    taken.collect()
}

fn has_twice(order: &[Id<Entry>]) -> bool {
    let mut sorted = order.to_vec();
    sorted.sort();
    sorted.windows(2).any(|it| it[0] == it[1])
}

/// The places of a nomination, best first, and the ties that must be decided.
pub fn rank(contest: &Contest, mut entries: Vec<Ranked>) -> (Vec<(Id<Entry>, Place)>, Vec<Tie>) {
    entries.sort_by_key(|it| std::cmp::Reverse(it.total));
    let mut next = 1;
    let mut waits = false;
    let mut places = Vec::with_capacity(entries.len());
    let mut ties = Vec::new();
    for group in entries.chunk_by(|left, right| left.total == right.total) {
        let count = u32::try_from(group.len()).unwrap_or(u32::MAX);
        if contest.pass_mark.is_some_and(|it| group[0].total < it) {
            places.extend(group.iter().map(|it| (it.entry, Place::BelowPass)));
        } else if waits {
            places.extend(group.iter().map(|it| (it.entry, Place::Waiting)));
        } else if next > contest.places {
            places.extend(group.iter().map(|it| (it.entry, Place::Beyond)));
        } else if let Some(taken) = taken(contest, group, next) {
            let shared = count > 1 && taken.iter().all(|it| *it == taken[0]);
            let group = group.iter().zip(&taken);
            places.extend(group.map(|(it, place)| (it.entry, awarded(contest, *place, shared))));
            let alone = shared && contest.ranking == Ranking::Dense;
            next += if alone { 1 } else { count };
        } else {
            places.extend(group.iter().map(|it| (it.entry, Place::Tied)));
            ties.push(Tie {
                entries: group.iter().map(|it| it.entry).collect(),
                first: next,
                last: next + count - 1,
            });
            // What comes after a shared place depends on how the tie is decided.
            waits = contest.ranking == Ranking::Dense;
            next += count;
        }
    }
    (places, ties)
}

fn awarded(contest: &Contest, place: u32, shared: bool) -> Place {
    if place > contest.places {
        Place::Beyond
    } else {
        Place::Taken { place, shared }
    }
}

/// The places of entries with equal points: of one alone, or as a tie of theirs was decided.
/// A decision made before the points changed is no decision any more.
fn taken(contest: &Contest, group: &[Ranked], first: u32) -> Option<Vec<u32>> {
    if group.len() == 1 {
        return Some(vec![first]);
    }
    let settled: Vec<Option<u32>> = group.iter().map(|it| it.settled).collect::<Option<_>>()?;
    if settled.iter().all(|it| *it == Some(first)) {
        return Some(vec![first; group.len()]);
    }
    let last = first + u32::try_from(group.len()).ok()? - 1;
    let mut awarded: Vec<u32> = settled.iter().flatten().copied().collect();
    awarded.sort_unstable();
    let expected: Vec<u32> = (first..=last.min(contest.places)).collect();
    (awarded == expected).then(|| {
        settled
            .iter()
            .map(|it| it.unwrap_or(last.max(contest.places + 1)))
            .collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contest(ranking: Ranking) -> Contest {
        let mut contest = Contest::new(Id::new(), 2020);
        contest.ranking = ranking;
        contest
    }

    fn entries(totals: &[i64]) -> Vec<Ranked> {
        let ranked = |total: &i64| Ranked {
            entry: Id::new(),
            total: total * 1000,
            settled: None,
        };
        totals.iter().map(ranked).collect()
    }

    fn numbers(contest: &Contest, entries: &[Ranked]) -> Vec<Option<u32>> {
        let (places, _) = rank(contest, entries.to_vec());
        let place_of = |ranked: &Ranked| {
            let found = places.iter().find(|(entry, _)| *entry == ranked.entry);
            found.and_then(|(_, place)| place.number())
        };
        entries.iter().map(place_of).collect()
    }

    /// Decides the first open tie and puts it into the entries.
    fn decide(contest: &Contest, entries: &mut [Ranked], decision: &TieDecision) {
        let (_, ties) = rank(contest, entries.to_vec());
        for (id, place) in settle(&ties[0], decision, contest.places).unwrap() {
            let entry = entries.iter_mut().find(|it| it.entry == id).unwrap();
            entry.settled = Some(place);
        }
    }

    #[test]
    fn the_best_three_take_places_and_prizes() {
        let contest = contest(Ranking::Dense);
        let entries = entries(&[7, 9, 8, 6]);
        assert_eq!(
            numbers(&contest, &entries),
            [Some(3), Some(1), Some(2), None]
        );
        let (places, ties) = rank(&contest, entries);
        let prizes: Vec<_> = places.iter().map(|(_, it)| it.prize()).collect();
        assert_eq!(
            prizes,
            [
                Prize::Winner,
                Prize::PrizeWinner,
                Prize::PrizeWinner,
                Prize::None
            ]
        );
        assert!(ties.is_empty());
    }

    #[test]
    fn a_tie_for_a_prize_place_stays_open() {
        for ranking in [Ranking::Dense, Ranking::Standard] {
            let contest = contest(ranking);
            let entries = entries(&[9, 8, 8, 7]);
            let (places, ties) = rank(&contest, entries.clone());
            let equal = vec![entries[1].entry, entries[2].entry];
            assert_eq!(ties.len(), 1);
            assert_eq!((ties[0].first, ties[0].last), (2, 3));
            assert_eq!(ties[0].entries, equal);
            assert_eq!(places[1].1, Place::Tied);
            assert_eq!(numbers(&contest, &entries)[0], Some(1));
        }
    }

    #[test]
    fn after_a_shared_place_comes_the_next_or_the_one_after_as_the_rule_says() {
        for (ranking, after) in [(Ranking::Dense, Some(3)), (Ranking::Standard, None)] {
            let contest = contest(ranking);
            let mut entries = entries(&[9, 8, 8, 7]);
            decide(&contest, &mut entries, &TieDecision::Shared);
            let expected = [Some(1), Some(2), Some(2), after];
            assert_eq!(numbers(&contest, &entries), expected, "{ranking:?}");
        }
    }

    #[test]
    fn a_chosen_order_gives_one_place_each() {
        let contest = contest(Ranking::Dense);
        let mut entries = entries(&[9, 9, 9, 9, 5]);
        let order = [3, 2, 1, 0].map(|it: usize| entries[it].entry).to_vec();
        decide(&contest, &mut entries, &TieDecision::Ordered(order));
        assert_eq!(
            numbers(&contest, &entries),
            [None, Some(3), Some(2), Some(1), None]
        );
        assert!(rank(&contest, entries).1.is_empty());
    }

    #[test]
    fn a_tie_beyond_the_prizes_needs_no_decision() {
        let contest = contest(Ranking::Standard);
        let (places, ties) = rank(&contest, entries(&[9, 8, 7, 6, 6]));
        assert!(ties.is_empty());
        assert_eq!(places[4].1, Place::Beyond);
    }

    #[test]
    fn a_decision_falls_when_the_points_change() {
        let contest = contest(Ranking::Dense);
        let mut entries = entries(&[9, 8, 8]);
        decide(&contest, &mut entries, &TieDecision::Shared);
        entries[0].total = 8000;
        let (_, ties) = rank(&contest, entries);
        assert_eq!(ties.len(), 1);
        assert_eq!((ties[0].first, ties[0].last), (1, 3));
    }

    #[test]
    fn below_the_pass_mark_nobody_takes_a_place() {
        let mut contest = contest(Ranking::Dense);
        contest.pass_mark = Some(8000);
        let entries = entries(&[9, 7, 7]);
        let (places, ties) = rank(&contest, entries);
        assert!(ties.is_empty());
        let places: Vec<_> = places.iter().map(|(_, it)| *it).collect();
        let first = Place::Taken {
            place: 1,
            shared: false,
        };
        assert_eq!(places, [first, Place::BelowPass, Place::BelowPass]);
    }

    #[test]
    fn an_order_must_name_exactly_the_tied() {
        let tie = Tie {
            entries: vec![Id::new(), Id::new()],
            first: 1,
            last: 2,
        };
        let twice = TieDecision::Ordered(vec![tie.entries[0], tie.entries[0]]);
        assert_eq!(settle(&tie, &twice, 3), None);
        let stranger = TieDecision::Ordered(vec![tie.entries[0], Id::new()]);
        assert_eq!(settle(&tie, &stranger, 3), None);
        let short = TieDecision::Ordered(vec![tie.entries[0]]);
        assert_eq!(settle(&tie, &short, 3), None);
    }
}
