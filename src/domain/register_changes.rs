//! What changed in the register within a year: each dated fact of the histories that fell into it.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};

use super::Id;
use super::code::codes;
use super::register::{Register, TosCard, Total};
use super::register_day::{Histories, Keeper, TosName};
use super::tos::{CharterKind, Officer, OfficerRole, StatusChange, Tos, TosStatus};
use super::town::Act;

codes! {
    /// What kinds of change a year has, in the order of the paper.
    pub enum ChangeKind {
        Registered = "registered",
        Charter = "charter",
        Renamed = "renamed",
        Boundaries = "boundaries",
        Chair = "chair",
        Suspended = "suspended",
        Resumed = "resumed",
        Terminated = "terminated",
        Succession = "succession",
    }
}

/// The changes of a year.
#[derive(Clone, Debug, PartialEq)]
pub struct RegisterChanges {
    pub year: i32,
    /// Its last day, or today while it runs.
    pub until: NaiveDate,
    pub keeper: Keeper,
    /// By their days.
    pub changes: Vec<Change>,
    /// The last day of the year before, and [`RegisterChanges::until`].
    pub before: Totals,
    pub after: Totals,
    /// Facts without a day, which belong to no year.
    pub undated: u32,
}

/// A fact of the year.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub on: NaiveDate,
    pub tos: TosName,
    pub act: Option<Act>,
    pub what: What,
}

/// What happened, and what is said of it.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    Registered,
    /// A change of the charter or a new edition of it, with its number.
    Charter(CharterKind, String),
    /// The name it had until then.
    Renamed(String),
    /// The boundaries as they are described from then on.
    Boundaries(String),
    /// The name of the new chair; whether the same person had chaired it before.
    Chair {
        name: String,
        again: bool,
    },
    /// Suspended, at work again, terminated; the ground in words.
    Status(TosStatus, String),
    /// What it came of.
    Succession {
        predecessor: TosName,
    },
}

/// The register of a day in numbers; of those that have not ceased.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    pub tos: u32,
    pub active: u32,
    pub residents: Total,
    pub members: Total,
}

impl Totals {
    pub fn of(register: &Register) -> Self {
        Self {
            tos: register.working().count() as u32,
            active: register.active() as u32,
            residents: register.residents(),
            members: register.members(),
        }
    }

    /// The same counted from the histories: what [`Register`] has on a day follows from them.
    pub fn on(cards: &[TosCard], day: NaiveDate) -> Self {
        let status = |it: &TosCard| it.standing_on(day).map(|it| it.0);
        let working: Vec<&TosCard> = cards
            .iter()
            .filter(|it| it.is_there_on(day))
            .filter(|it| !matches!(status(it), Some(TosStatus::Forming | TosStatus::Terminated)))
            .collect();
        let active = |it: &&&TosCard| status(it) == Some(TosStatus::Active);
        Self {
            tos: working.len() as u32,
            active: working.iter().filter(active).count() as u32,
            residents: Total::of(working.iter().map(|it| it.residents_on(day))),
            members: Total::of(working.iter().map(|it| it.members_on(day))),
        }
    }
}

impl What {
    pub fn kind(&self) -> ChangeKind {
        match self {
            Self::Registered => ChangeKind::Registered,
            Self::Charter(..) => ChangeKind::Charter,
            Self::Renamed(_) => ChangeKind::Renamed,
            Self::Boundaries(_) => ChangeKind::Boundaries,
            Self::Chair { .. } => ChangeKind::Chair,
            Self::Status(TosStatus::Suspended, _) => ChangeKind::Suspended,
            Self::Status(TosStatus::Terminated, _) => ChangeKind::Terminated,
            Self::Status(..) => ChangeKind::Resumed,
            Self::Succession { .. } => ChangeKind::Succession,
        }
    }
}

impl RegisterChanges {
    /// Of all that fell into a year, up to `until`.
    pub fn new(histories: &Histories, year: i32, until: NaiveDate) -> Self {
        let tos = histories.cards.iter().map(|it| (it.tos.id, &it.tos));
        let mut found = Found {
            histories,
            tos: tos.collect(),
            year,
            until,
            changes: Vec::new(),
            undated: 0,
        };
        for card in &histories.cards {
            found.look_at(card);
        }
        let Found {
            mut changes,
            undated,
            ..
        } = found;
        changes.sort_by_cached_key(|it| (it.on, it.tos.order()));
        Self {
            year,
            until,
            keeper: Keeper::default(),
            changes,
            before: Totals::default(),
            after: Totals::default(),
            undated,
        }
    }

    /// Has the year ended?
    pub fn is_whole(&self) -> bool {
        self.until.year() == self.year && (self.until.month(), self.until.day()) == (12, 31)
    }

    /// The day that the year is compared with: the last one of the year before.
    pub fn before_on(&self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year - 1, 12, 31).unwrap_or(self.until)
    }

    pub fn of(&self, kind: ChangeKind) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(move |it| it.what.kind() == kind)
    }
}

struct Found<'a> {
    histories: &'a Histories,
    tos: HashMap<Id<Tos>, &'a Tos>,
    year: i32,
    until: NaiveDate,
    changes: Vec<Change>,
    undated: u32,
}

impl Found<'_> {
    fn look_at(&mut self, card: &TosCard) {
        let tos = &card.tos;
        let registration = card.registration().map(|it| it.id);
        for it in &card.charters {
            let what = if Some(it.id) == registration {
                What::Registered
            } else {
                What::Charter(it.kind, it.number.clone())
            };
            self.add(tos, it.registered_on, it.act, what);
            if it.renames() {
                let what = What::Renamed(it.former_name.clone());
                self.add(tos, it.registered_on, it.act, what);
            }
        }
        for it in &card.boundaries {
            let what = What::Boundaries(it.description.clone());
            self.add(tos, it.adopted_on, it.act, what);
        }
        let chair = |it: &&Officer| it.role == OfficerRole::Chair;
        for it in card.officers.iter().filter(chair) {
            let before = card.officers.iter().filter(chair);
            let mut before = before.filter(|one| one.since < it.since && one.id != it.id);
            let what = What::Chair {
                name: self.histories.full_name(it.person),
                again: before.any(|one| one.person == it.person),
            };
            self.add(tos, it.since, it.act, what);
        }
        for it in card.statuses.iter().filter(|it| is_change(card, it)) {
            let what = What::Status(it.status, it.ground.clone());
            self.add(tos, it.since, it.act, what);
        }
        for it in card.successions.iter().filter(|it| it.successor == tos.id) {
            if let Some(predecessor) = self.tos.get(&it.predecessor) {
                let predecessor = TosName::of(predecessor);
                self.add(tos, it.since, it.act, What::Succession { predecessor });
            }
        }
    }

    fn add(&mut self, tos: &Tos, on: Option<NaiveDate>, act: Option<Id<Act>>, what: What) {
        match on {
            Some(on) if on.year() == self.year && on <= self.until => self.changes.push(Change {
                on,
                tos: TosName::of(tos),
                act: self.histories.act(act).cloned(),
                what,
            }),
            Some(_) => (),
            None => self.undated += 1,
        }
    }
}

/// To be active from the first day on is no news: that is its registration. Being founded is none either.
fn is_change(card: &TosCard, status: &StatusChange) -> bool {
    match status.status {
        TosStatus::Forming => false,
        TosStatus::Suspended | TosStatus::Terminated => true,
        TosStatus::Active => {
            let earlier = card.statuses.iter().filter(|it| {
                (it.since, it.id) < (status.since, status.id) && it.status != TosStatus::Forming
            });
            let before = earlier.max_by_key(|it| (it.since, it.id));
            before.is_some_and(|it| it.status != TosStatus::Active)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::tos::{Boundary, Charter, Succession};

    fn day(text: &str) -> Option<NaiveDate> {
        text.parse().ok()
    }

    fn changes(cards: Vec<TosCard>) -> RegisterChanges {
        let histories = Histories {
            cards,
            ..Histories::default()
        };
        RegisterChanges::new(&histories, 2020, day("2020-12-31").unwrap())
    }

    fn kinds(changes: &RegisterChanges) -> Vec<ChangeKind> {
        changes.changes.iter().map(|it| it.what.kind()).collect()
    }

    fn status(card: &mut TosCard, status: TosStatus, since: &str) {
        card.statuses.push(StatusChange {
            status,
            since: day(since),
            ..StatusChange::new(Id::new(), card.tos.id)
        });
    }

    #[test]
    fn a_fact_belongs_to_the_year_of_its_day_and_one_without_a_day_to_none() {
        let mut card = TosCard::new(Id::new());
        let id = card.tos.id;
        for on in ["2019-12-31", "2020-01-01", "2020-12-31", "2021-01-01", ""] {
            card.boundaries.push(Boundary {
                adopted_on: day(on),
                ..Boundary::new(Id::new(), id)
            });
        }
        let found = changes(vec![card]);
        assert_eq!((found.changes.len(), found.undated), (2, 1));
    }

    #[test]
    fn the_first_charter_is_a_registration_and_later_ones_are_changes_of_it() {
        let mut card = TosCard::new(Id::new());
        let id = card.tos.id;
        for (kind, on) in [
            (CharterKind::Charter, "2020-02-01"),
            (CharterKind::Amendment, "2020-09-01"),
        ] {
            card.charters.push(Charter {
                kind,
                registered_on: day(on),
                ..Charter::new(Id::new(), id)
            });
        }
        status(&mut card, TosStatus::Active, "2020-02-01");
        assert_eq!(
            kinds(&changes(vec![card])),
            [ChangeKind::Registered, ChangeKind::Charter]
        );
    }

    #[test]
    fn only_what_was_suspended_is_resumed() {
        let mut card = TosCard::new(Id::new());
        status(&mut card, TosStatus::Forming, "2019-01-01");
        status(&mut card, TosStatus::Active, "2020-01-10");
        status(&mut card, TosStatus::Suspended, "2020-03-01");
        status(&mut card, TosStatus::Active, "2020-06-01");
        status(&mut card, TosStatus::Active, "2020-07-01");
        status(&mut card, TosStatus::Terminated, "2020-11-01");
        assert_eq!(
            kinds(&changes(vec![card])),
            [
                ChangeKind::Suspended,
                ChangeKind::Resumed,
                ChangeKind::Terminated
            ]
        );
    }

    #[test]
    fn a_merger_is_said_once_for_each_that_went_into_it() {
        let mut parts = [TosCard::new(Id::new()), TosCard::new(Id::new())];
        let mut whole = TosCard::new(Id::new());
        for part in &mut parts {
            let it = Succession {
                since: day("2020-05-05"),
                ..Succession::new(Id::new(), part.tos.id, whole.tos.id)
            };
            part.successions.push(it.clone());
            whole.successions.push(it);
        }
        let [one, two] = parts;
        let found = changes(vec![one, whole.clone(), two]);
        assert_eq!(kinds(&found), [ChangeKind::Succession; 2]);
        assert!(found.changes.iter().all(|it| it.tos.id == whole.tos.id));
    }
}
