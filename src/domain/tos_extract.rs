//! All that the register keeps about one TOS, as far as it had come by a day.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};

use super::Id;
use super::people::Person;
use super::register::TosCard;
use super::register_day::{Keeper, TosName};
use super::tos::Tos;

/// What an extract of the register is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct TosExtract {
    pub on: NaiveDate,
    pub keeper: Keeper,
    /// Was it there at all on the day?
    pub there: bool,
    /// The card without what came after the day.
    pub card: TosCard,
    /// The name of the territory on the day; empty if it is unknown.
    pub territory: String,
    /// All who hold or held a post in it.
    pub people: HashMap<Id<Person>, Person>,
    /// The TOS it came of, and those that came of it.
    pub relatives: HashMap<Id<Tos>, TosName>,
}

impl TosCard {
    /// The card as it could be known on a day: what is dated later is left out, what has no date stays.
    #[must_use]
    pub fn up_to(&self, day: NaiveDate) -> Self {
        let known = |on: Option<NaiveDate>| on.is_none_or(|it| it <= day);
        let mut card = self.clone();
        if let Some(edition) = self.renamed_after(day) {
            card.tos.name.clone_from(&edition.former_name);
            card.tos.short_name.clone_from(&edition.former_short_name);
        }
        card.charters.retain(|it| known(it.registered_on));
        card.boundaries.retain(|it| known(it.adopted_on));
        card.meetings.retain(|it| known(it.held_on));
        card.officers.retain(|it| known(it.since));
        card.statuses.retain(|it| known(it.since));
        card.successions.retain(|it| known(it.since));
        card.years.retain(|it| it.year <= day.year());
        for officer in &mut card.officers {
            // Why somebody left is not known before it happened; the term was.
            if officer.until.is_none_or(|it| it > day) {
                officer.left_reason.clear();
            }
        }
        card
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::tos::{Boundary, Officer, YearFigures};

    #[test]
    fn what_came_later_is_not_known_yet_and_what_has_no_date_stays() {
        let mut card = TosCard::new(Id::new());
        let id = card.tos.id;
        let day = |text: &str| text.parse::<NaiveDate>().ok();
        for on in ["2019-01-01", "2021-01-01", ""] {
            card.boundaries.push(Boundary {
                adopted_on: day(on),
                ..Boundary::new(Id::new(), id)
            });
        }
        card.officers.push(Officer {
            since: day("2018-01-01"),
            until: day("2022-01-01"),
            left_reason: "переезд".to_owned(),
            ..Officer::new(Id::new(), id, Id::new())
        });
        for year in [2020, 2021] {
            card.years.push(YearFigures::new(Id::new(), id, year));
        }
        let then = card.up_to(day("2020-12-31").unwrap());
        assert_eq!((then.boundaries.len(), then.years.len()), (2, 1));
        assert_eq!(then.officers[0].until, day("2022-01-01"));
        assert_eq!(then.officers[0].left_reason, "");
        assert_eq!(card.up_to(day("2022-01-01").unwrap()), card);
    }
}
