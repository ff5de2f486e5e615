//! How full the register is on a day: what each entry lacks, how many lack each field, and what
//! looks wrong.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::Id;
use super::register::TosCard;
use super::register_checks::{Namesake, Warning, name_keys};
use super::register_gaps::Gap;
use super::territories::Territories;
use super::text;
use super::tos::{Tos, TosStatus};

/// The register of a day, seen by what is not filled in. Those that have ceased are only counted:
/// nobody fills in their chairs and figures any more.
#[derive(Clone, Debug, PartialEq)]
pub struct Completeness {
    pub on: NaiveDate,
    /// Whose register it is, in the genitive.
    pub municipality_of: String,
    pub department: String,
    /// All that were there and had not ceased, full ones too, in the order of their numbers.
    pub entries: Vec<Fullness>,
    /// How many had ceased by that day.
    pub terminated: u32,
}

/// What one entry lacks.
#[derive(Clone, Debug, PartialEq)]
pub struct Fullness {
    pub tos: Id<Tos>,
    pub number: String,
    pub name: String,
    pub short_name: String,
    /// The name of the territory on the day; empty if it is unknown.
    pub territory: String,
    /// As the card says it.
    pub gaps: Vec<Gap>,
    pub warnings: Vec<Warning>,
}

/// Fields that are filled in, of all that could be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    pub filled: usize,
    pub of: usize,
}

impl Completeness {
    /// Made of all cards of the file. `today` tells a date that has not come from one that came after `on`.
    pub fn new(
        cards: &[TosCard],
        territories: &Territories,
        on: NaiveDate,
        today: NaiveDate,
    ) -> Self {
        let twins = Twins::new(cards);
        let (mut entries, mut terminated) = (Vec::new(), 0);
        for card in cards.iter().filter(|it| it.is_there_on(on)) {
            let status = card.status_on(on).map(|it| it.status);
            if status == Some(TosStatus::Terminated) {
                terminated += 1;
                continue;
            }
            let place = card.tos.territory.map(|it| territories.name_on(it, on));
            entries.push(Fullness {
                tos: card.tos.id,
                number: card.tos.number.clone(),
                name: card.tos.name.clone(),
                short_name: card.tos.short_name.clone(),
                territory: place.unwrap_or_default().to_owned(),
                gaps: card.gaps(on),
                warnings: card.warnings(&twins.of(card), on, today),
            });
        }
        entries.sort_by_cached_key(|it| (text::numbered_key(&it.number), text::key(&it.name)));
        Self {
            on,
            municipality_of: String::new(),
            department: String::new(),
            entries,
            terminated,
        }
    }

    /// Each field and how many entries lack it, in the order of a card; zeros too.
    pub fn missing(&self) -> Vec<(Gap, usize)> {
        let mut counts: HashMap<Gap, usize> = HashMap::new();
        for gap in self.entries.iter().flat_map(Fullness::missing) {
            *counts.entry(gap).or_default() += 1;
        }
        let count = |gap: Gap| (gap, counts.get(&gap).copied().unwrap_or_default());
        Gap::ALL.into_iter().map(count).collect()
    }

    pub fn share(&self) -> Share {
        let filled = self.entries.iter().map(|it| it.share().filled).sum();
        let of = self.entries.len() * Gap::COUNT;
        Share { filled, of }
    }

    /// The share of entries that a field is filled in for.
    pub fn share_of(&self, missing: usize) -> Share {
        let of = self.entries.len();
        let filled = of.saturating_sub(missing);
        Share { filled, of }
    }

    /// How many entries lack nothing.
    pub fn full(&self) -> usize {
        self.entries.iter().filter(|it| it.gaps.is_empty()).count()
    }

    /// Those that something looks wrong in.
    pub fn doubted(&self) -> impl Iterator<Item = &Fullness> {
        self.entries.iter().filter(|it| !it.warnings.is_empty())
    }
}

impl Fullness {
    /// What people call it: the short name, or else the whole one.
    pub fn title(&self) -> &str {
        text::called(&self.short_name, &self.name)
    }

    /// Every empty field, also those that go without saying, each once.
    pub fn missing(&self) -> Vec<Gap> {
        let implied = self.gaps.iter().flat_map(|it| it.implies());
        let mut missing: Vec<Gap> = self.gaps.iter().chain(implied).copied().collect();
        missing.sort_unstable();
        missing.dedup();
        missing
    }

    pub fn share(&self) -> Share {
        Share {
            filled: Gap::COUNT - self.missing().len(),
            of: Gap::COUNT,
        }
    }
}

impl Share {
    /// Whole per cent, rounded down: 100 is said only when nothing is missing. Nothing of nothing is none.
    pub fn percent(self) -> Option<u32> {
        (self.of > 0).then(|| (self.filled * 100 / self.of) as u32)
    }
}

/// Whom an entry may be mixed up with, found without comparing each with each.
struct Twins {
    by_name: HashMap<String, Vec<Namesake>>,
    by_number: HashMap<String, Vec<Namesake>>,
}

impl Twins {
    /// To name a few is enough: where every number is the same word, the list would be endless.
    const MOST: usize = 5;

    fn new(cards: &[TosCard]) -> Self {
        let (mut by_name, mut by_number) = (HashMap::new(), HashMap::new());
        for TosCard { tos, .. } in cards {
            for key in place_keys(tos) {
                add(&mut by_name, key, tos);
            }
            add(&mut by_number, text::key(&tos.number), tos);
        }
        Self { by_name, by_number }
    }

    /// A few others of the same name or number, and perhaps the entry itself.
    fn of(&self, card: &TosCard) -> Vec<Namesake> {
        let keys = place_keys(&card.tos);
        let named = keys.iter().filter_map(|it| self.by_name.get(it));
        let numbered = self.by_number.get(&text::key(&card.tos.number));
        let mut found: Vec<Namesake> = Vec::new();
        for twin in named.chain(numbered).flatten() {
            if found.iter().all(|it| it.id != twin.id) {
                found.push(twin.clone());
            }
        }
        found
    }
}

/// Names repeat from place to place.
fn place_keys(tos: &Tos) -> Vec<String> {
    let mut keys = name_keys(&tos.name, &tos.short_name);
    if let Some(territory) = tos.territory {
        for key in &mut keys {
            *key = format!("{key} {territory}");
        }
    }
    keys
}

fn add(to: &mut HashMap<String, Vec<Namesake>>, key: String, tos: &Tos) {
    if key.is_empty() {
        return;
    }
    let group = to.entry(key).or_default();
    // One more than is named, as it may be the entry that is asked for.
    if group.len() <= Twins::MOST {
        group.push(Namesake {
            id: tos.id,
            number: tos.number.clone(),
            name: tos.name.clone(),
            short_name: tos.short_name.clone(),
            territory: tos.territory,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::tos::{Charter, StatusChange};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn named(number: &str, name: &str) -> TosCard {
        let mut card = TosCard::new(Id::new());
        number.clone_into(&mut card.tos.number);
        name.clone_into(&mut card.tos.name);
        card
    }

    fn status(card: &mut TosCard, status: TosStatus, since: &str) {
        card.statuses.push(StatusChange {
            status,
            since: Some(day(since)),
            ..StatusChange::new(Id::new(), card.tos.id)
        });
    }

    fn found(cards: &[TosCard]) -> Completeness {
        let on = day("2020-12-31");
        Completeness::new(cards, &Territories::default(), on, day("2026-03-12"))
    }

    fn missing(found: &Completeness, gap: Gap) -> usize {
        let missing = found.missing();
        missing.iter().find(|it| it.0 == gap).unwrap().1
    }

    #[test]
    fn each_field_is_counted_once_for_each_entry_that_lacks_it() {
        let mut second = named("2", "ТОС «Ель»");
        second.charters.push(Charter {
            number: "7".to_owned(),
            ..Charter::new(Id::new(), second.tos.id)
        });
        let found = found(&[second, named("10", "ТОС «Сосна»")]);
        let order: Vec<&str> = found.entries.iter().map(|it| it.number.as_str()).collect();
        assert_eq!(order, ["2", "10"]);
        assert_eq!(missing(&found, Gap::Name), 0);
        assert_eq!(missing(&found, Gap::Charter), 1);
        assert_eq!(
            missing(&found, Gap::CharterDate),
            2,
            "where there is no charter, its date is not known either"
        );
        assert_eq!(found.missing().len(), Gap::COUNT);
    }

    #[test]
    fn the_share_is_of_all_fields_and_is_whole_only_when_nothing_is_missing() {
        let found = found(&[named("2", "ТОС «Ель»")]);
        assert_eq!(found.entries[0].share(), Share { filled: 2, of: 19 });
        assert_eq!(found.share().percent(), Some(10));
        let nearly = Share {
            filled: 999,
            of: 1000,
        };
        assert_eq!(nearly.percent(), Some(99));
        assert_eq!(Share::default().percent(), None);
        assert_eq!(found.share_of(1), Share { filled: 0, of: 1 });
    }

    #[test]
    fn those_that_ceased_and_those_that_had_not_begun_are_left_out() {
        let mut ceased = named("1", "ТОС «Бывший»");
        status(&mut ceased, TosStatus::Active, "2008-01-01");
        status(&mut ceased, TosStatus::Terminated, "2019-01-01");
        let mut later = named("3", "ТОС «Поздний»");
        status(&mut later, TosStatus::Active, "2021-01-01");
        let found = found(&[ceased, later, named("2", "ТОС «Ель»")]);
        assert_eq!((found.entries.len(), found.terminated), (1, 1));
        assert_eq!(found.entries[0].title(), "ТОС «Ель»");
    }

    #[test]
    fn a_day_after_the_one_asked_for_is_an_error_only_if_it_has_not_come() {
        let mut card = named("1", "ТОС «Ель»");
        let mut boundary = crate::domain::tos::Boundary::new(Id::new(), card.tos.id);
        boundary.adopted_on = Some(day("2022-05-01"));
        card.boundaries.push(boundary);
        assert_eq!(found(&[card.clone()]).doubted().count(), 0);
        let mistyped = day("2202-05-01");
        card.boundaries[0].adopted_on = Some(mistyped);
        let warnings = &found(&[card]).entries[0].warnings;
        assert_eq!(*warnings, [Warning::InTheFuture { day: mistyped }]);
    }

    #[test]
    fn of_many_with_one_number_a_few_are_named() {
        let cards: Vec<TosCard> = (0..50)
            .map(|it| named("б/н", &format!("ТОС {it}")))
            .collect();
        let found = found(&cards);
        for entry in &found.entries {
            assert!((5..=6).contains(&entry.warnings.len()), "{entry:?}");
        }
    }
}
