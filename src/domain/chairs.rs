//! Who chairs each TOS on a day, and whose term is over or ends soon.

use chrono::{Months, NaiveDate};

use super::code::codes;
use super::register::TosCard;
use super::register_day::{Histories, Keeper, TosName};
use super::territories::Territories;
use super::tos::{Officer, OfficerRole, TosStatus};

codes! {
    /// How the term of a chair stands on a day.
    pub enum ChairTerm {
        Running = "running",
        /// It ends within [`SOON`], and nobody follows.
        Soon = "soon",
        /// It is over, and nobody was elected.
        Expired = "expired",
        /// Nobody was ever entered.
        Unknown = "unknown",
    }
}

/// How early a new election has to be prepared.
pub const SOON: Months = Months::new(2);

/// The chairs of a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Chairs {
    pub on: NaiveDate,
    pub keeper: Keeper,
    /// Of all that are registered and have not ceased, in the order of their numbers.
    pub lines: Vec<ChairLine>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ChairLine {
    pub tos: TosName,
    /// The name of the territory on the day; empty if it is unknown.
    pub territory: String,
    /// In full; of an expired term, who it was. Empty if nobody is known.
    pub chair: String,
    pub since: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
    pub term: ChairTerm,
    /// Of the person, and else of the TOS.
    pub phone: String,
    pub email: String,
}

impl Chairs {
    pub fn new(histories: &Histories, territories: &Territories, on: NaiveDate) -> Self {
        let works = |it: &&TosCard| {
            let terminated = |status: TosStatus| status == TosStatus::Terminated;
            let ceased = it.status_on(on).is_some_and(|it| terminated(it.status));
            it.is_registered_on(on) && !ceased
        };
        let cards = histories.cards.iter().filter(works);
        let mut lines: Vec<ChairLine> = cards
            .map(|it| line(it, histories, territories, on))
            .collect();
        lines.sort_by_cached_key(|it| it.tos.order());
        Self {
            on,
            keeper: Keeper::default(),
            lines,
        }
    }

    pub fn count(&self, term: ChairTerm) -> usize {
        self.lines.iter().filter(|it| it.term == term).count()
    }
}

fn line(
    card: &TosCard,
    histories: &Histories,
    territories: &Territories,
    on: NaiveDate,
) -> ChairLine {
    let tos = &card.tos;
    let (chair, term) = chair(card, on);
    let person = chair.and_then(|it| histories.people.get(&it.person));
    let or = |own: Option<&String>, other: &str| match own.map(|it| it.trim()) {
        Some(own) if !own.is_empty() => own.to_owned(),
        _ => other.trim().to_owned(),
    };
    let place = tos.territory.map(|it| territories.name_on(it, on));
    ChairLine {
        tos: TosName::of(tos),
        territory: place.unwrap_or_default().to_owned(),
        chair: chair.map_or_else(String::new, |it| histories.full_name(it.person)),
        since: chair.and_then(|it| it.since),
        until: chair.and_then(|it| it.until),
        term,
        phone: or(person.map(|it| &it.phone), &tos.phone),
        email: or(person.map(|it| &it.email), &tos.email),
    }
}

/// The chair of a day, or the last one whose term was over by then.
fn chair(card: &TosCard, on: NaiveDate) -> (Option<&Officer>, ChairTerm) {
    let chairs = || {
        let chair = |it: &&Officer| it.role == OfficerRole::Chair;
        card.officers.iter().filter(chair)
    };
    if let Some(chair) = card.chair_on(on) {
        let soon = on.checked_add_months(SOON).unwrap_or(on);
        let follows = chairs().any(|it| it.since > Some(on));
        let ends = chair.until.is_some_and(|it| it <= soon) && !follows;
        let term = if ends {
            ChairTerm::Soon
        } else {
            ChairTerm::Running
        };
        return (Some(chair), term);
    }
    let over = chairs().filter(|it| it.until.is_some_and(|until| until < on));
    match over.max_by_key(|it| (it.until, it.id)) {
        Some(last) => (Some(last), ChairTerm::Expired),
        None => (None, ChairTerm::Unknown),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Id;
    use crate::domain::people::Person;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn term(chairs: &[(&str, &str)]) -> (Option<NaiveDate>, ChairTerm) {
        let mut card = TosCard::new(Id::new());
        for (since, until) in chairs {
            card.officers.push(Officer {
                since: since.parse().ok(),
                until: until.parse().ok(),
                ..Officer::new(Id::new(), card.tos.id, Id::<Person>::new())
            });
        }
        let (officer, term) = chair(&card, day("2020-12-31"));
        (officer.and_then(|it| it.since), term)
    }

    #[test]
    fn a_term_that_is_over_or_ends_soon_is_marked_unless_somebody_follows() {
        use ChairTerm::{Expired, Running, Soon, Unknown};
        assert_eq!(term(&[]), (None, Unknown));
        let elected = Some(day("2018-03-15"));
        assert_eq!(term(&[("2018-03-15", "")]), (elected, Running));
        assert_eq!(term(&[("2018-03-15", "2021-02-28")]), (elected, Soon));
        assert_eq!(term(&[("2018-03-15", "2021-03-01")]), (elected, Running));
        assert_eq!(term(&[("2018-03-15", "2020-12-30")]), (elected, Expired));
        let follows = [("2018-03-15", "2021-01-31"), ("2021-02-01", "")];
        assert_eq!(term(&follows), (elected, Running));
    }

    #[test]
    fn one_elected_later_is_nobody_yet() {
        assert_eq!(term(&[("2022-01-01", "2025-01-01")]).1, ChairTerm::Unknown);
    }
}
