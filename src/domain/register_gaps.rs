//! What is not filled in an entry of the register, and rows of a card in which nothing was entered.

use chrono::NaiveDate;

use super::Id;
use super::register::TosCard;
use super::tos::{Boundary, Charter, FoundingMeeting, Officer, Succession};
use super::town::Act;

/// A field of the register that is empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gap {
    Number,
    Name,
    Territory,
    TerritoryKind,
    LegalEntity,
    EnteredOn,
    Charter,
    CharterDate,
    CharterAct,
    Boundary,
    BoundaryAct,
    Meeting,
    Chair,
    ChairTerm,
    Contacts,
    Status,
    StatusDate,
    Residents,
    Members,
}

impl Gap {
    /// All that a full entry has filled in, in the order of a card.
    pub const ALL: [Self; 19] = [
        Self::Number,
        Self::Name,
        Self::Territory,
        Self::TerritoryKind,
        Self::LegalEntity,
        Self::EnteredOn,
        Self::Charter,
        Self::CharterDate,
        Self::CharterAct,
        Self::Boundary,
        Self::BoundaryAct,
        Self::Meeting,
        Self::Chair,
        Self::ChairTerm,
        Self::Contacts,
        Self::Status,
        Self::StatusDate,
        Self::Residents,
        Self::Members,
    ];
    pub const COUNT: usize = Self::ALL.len();

    /// What is not known either where this is not: without a charter there is no date of it. A card
    /// does not say it twice; a count of fields does.
    pub fn implies(self) -> &'static [Self] {
        match self {
            Self::Charter => &[Self::CharterDate, Self::CharterAct],
            Self::Boundary => &[Self::BoundaryAct],
            Self::Chair => &[Self::ChairTerm],
            Self::Status => &[Self::StatusDate],
            _ => &[],
        }
    }
}

impl TosCard {
    /// What is not filled in, as the register stands on a day.
    pub fn gaps(&self, on: NaiveDate) -> Vec<Gap> {
        let tos = &self.tos;
        let registration = self.registration();
        let boundary = self.boundary_on(on);
        let chair = self.chair_on(on);
        let standing = self.standing_on(on);
        let empty = [
            (Gap::Number, blank(&tos.number)),
            (Gap::Name, blank(&tos.name)),
            (Gap::Territory, tos.territory.is_none()),
            (Gap::TerritoryKind, tos.territory_kind.is_none()),
            (Gap::LegalEntity, tos.legal_entity.is_none()),
            (Gap::EnteredOn, tos.entered_on.is_none()),
            (Gap::Charter, registration.is_none()),
            (
                Gap::CharterDate,
                registration.is_some_and(|it| it.registered_on.is_none()),
            ),
            (
                Gap::CharterAct,
                registration.is_some_and(|it| !self.names_act(it.act)),
            ),
            (
                Gap::Boundary,
                boundary.is_none_or(|it| blank(&it.description)),
            ),
            (
                Gap::BoundaryAct,
                boundary.is_some_and(|it| !self.names_act(it.act)),
            ),
            (
                Gap::Meeting,
                self.meetings.iter().all(FoundingMeeting::is_blank),
            ),
            (Gap::Chair, chair.is_none()),
            (Gap::ChairTerm, chair.is_some_and(|it| it.since.is_none())),
            (
                Gap::Contacts,
                blank(&tos.phone) && blank(&tos.email) && blank(&tos.address),
            ),
            (Gap::Status, standing.is_none()),
            (Gap::StatusDate, standing.is_some_and(|it| it.1.is_none())),
            (Gap::Residents, self.residents_on(on).is_none()),
            (Gap::Members, self.members_on(on).is_none()),
        ];
        let gaps = empty.into_iter().filter(|(_, empty)| *empty);
        gaps.map(|(gap, _)| gap).collect()
    }

    /// Is there an act that can be found by what is kept of it? A date alone is not enough.
    fn names_act(&self, act: Option<Id<Act>>) -> bool {
        self.act(act)
            .is_some_and(|it| !blank(&it.kind) && !blank(&it.number))
    }

    /// Drops the rows in which nothing was entered, and says which they were: the part of the card and
    /// the place in it. A status and a year say something by themselves, so they stay.
    pub fn settle(&mut self) -> Vec<(&'static str, usize)> {
        let mut dropped = Vec::new();
        drop_blank(
            &mut self.charters,
            "charters",
            Charter::is_blank,
            &mut dropped,
        );
        drop_blank(
            &mut self.boundaries,
            "boundaries",
            Boundary::is_blank,
            &mut dropped,
        );
        drop_blank(
            &mut self.meetings,
            "meetings",
            FoundingMeeting::is_blank,
            &mut dropped,
        );
        drop_blank(
            &mut self.officers,
            "officers",
            Officer::is_blank,
            &mut dropped,
        );
        let id = self.tos.id;
        let nobody = |it: &Succession| it.is_blank(id);
        drop_blank(&mut self.successions, "successions", nobody, &mut dropped);
        dropped
    }
}

fn drop_blank<T>(
    rows: &mut Vec<T>,
    part: &'static str,
    is_blank: impl Fn(&T) -> bool,
    dropped: &mut Vec<(&'static str, usize)>,
) {
    let blank = rows.iter().enumerate().filter(|(_, it)| is_blank(it));
    dropped.extend(blank.map(|(at, _)| (part, at)));
    rows.retain(|it| !is_blank(it));
}

fn blank(text: &str) -> bool {
    text.trim().is_empty()
}

impl Charter {
    /// Was nothing entered?
    pub fn is_blank(&self) -> bool {
        let texts = [
            &self.number,
            &self.note,
            &self.former_name,
            &self.former_short_name,
        ];
        self.registered_on.is_none() && self.act.is_none() && texts.iter().all(|it| blank(it))
    }
}

impl Boundary {
    fn is_blank(&self) -> bool {
        self.adopted_on.is_none()
            && self.act.is_none()
            && blank(&self.description)
            && blank(&self.note)
    }
}

impl FoundingMeeting {
    fn is_blank(&self) -> bool {
        let numbers = [self.residents, self.present, self.min_age];
        let texts = [&self.protocol_number, &self.quorum_part, &self.note];
        self.held_on.is_none()
            && self.act.is_none()
            && numbers.iter().all(Option::is_none)
            && texts.iter().all(|it| blank(it))
    }
}

impl Officer {
    fn is_blank(&self) -> bool {
        self.person.is_unset()
            && self.since.is_none()
            && self.until.is_none()
            && self.act.is_none()
            && blank(&self.left_reason)
            && blank(&self.note)
    }
}

impl Succession {
    fn is_blank(&self, of: Id<super::tos::Tos>) -> bool {
        self.other_than(of).is_unset()
            && self.since.is_none()
            && self.act.is_none()
            && blank(&self.note)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::tos::StatusChange;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn gaps(change: impl FnOnce(&mut TosCard)) -> Vec<Gap> {
        let mut card = crate::domain::register_checks::tests::full();
        change(&mut card);
        card.gaps(day("2020-12-31"))
    }

    #[test]
    fn rows_in_which_nothing_was_entered_go_and_all_others_stay() {
        let mut card = TosCard::new(Id::new());
        let id = card.tos.id;
        card.charters.push(Charter::new(Id::new(), id));
        card.boundaries.push(Boundary::new(Id::new(), id));
        for present in [Some(0), None] {
            card.meetings.push(FoundingMeeting {
                present,
                ..FoundingMeeting::new(Id::new(), id)
            });
        }
        card.officers.push(Officer::new(Id::new(), id, Id::unset()));
        card.officers.push(Officer::new(Id::new(), id, Id::new()));
        card.statuses.push(StatusChange::new(Id::new(), id));
        card.successions
            .push(Succession::new(Id::new(), Id::unset(), id));
        let dropped = card.settle();
        assert_eq!(
            dropped,
            [
                ("charters", 0),
                ("boundaries", 0),
                ("meetings", 1),
                ("officers", 0),
                ("successions", 0)
            ]
        );
        assert_eq!((card.meetings.len(), card.officers.len()), (1, 1));
        assert_eq!(card.statuses.len(), 1);
    }

    #[test]
    fn a_row_that_says_nothing_fills_no_field() {
        let id = Id::new();
        let empty = gaps(|it| it.meetings = vec![FoundingMeeting::new(Id::new(), id)]);
        assert_eq!(empty, [Gap::Meeting]);
        let dated_only = gaps(|it| it.acts[0].number.clear());
        assert_eq!(dated_only, [Gap::CharterAct, Gap::BoundaryAct]);
        let nobody = gaps(|it| it.officers[0].person = Id::unset());
        assert_eq!(nobody, [Gap::Chair]);
        let nothing = gaps(|it| it.charters = vec![Charter::new(Id::new(), id)]);
        assert_eq!(nothing, [Gap::Charter]);
    }
}
