//! What the register of TOS says about one of them: everything kept, and how it stands on a day.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::tos::{
    Boundary, Charter, CharterKind, FoundingMeeting, Officer, OfficerRole, StatusChange,
    Succession, TerritoryKind, Tos, TosStatus, YearFigure, YearFigures,
};
use super::town::{Act, Territory};
use super::{Id, text};

/// Everything kept about one TOS: what its card edits.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TosCard {
    pub tos: Tos,
    pub charters: Vec<Charter>,
    pub boundaries: Vec<Boundary>,
    pub meetings: Vec<FoundingMeeting>,
    pub officers: Vec<Officer>,
    pub statuses: Vec<StatusChange>,
    pub years: Vec<YearFigures>,
    /// Splits and mergers on both sides: what it came of, and what came of it.
    #[serde(default)]
    pub successions: Vec<Succession>,
    /// The grounds of all the above.
    pub acts: Vec<Act>,
}

/// A figure and the year it is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    pub value: u32,
    pub year: i32,
}

/// A TOS in the list, as it stands on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct TosRow {
    pub id: Id<Tos>,
    pub number: String,
    pub name: String,
    pub short_name: String,
    /// The name of the territory; empty if it is unknown.
    pub territory: String,
    pub territory_kind: Option<TerritoryKind>,
    /// Surname and initials; empty if there is no chair.
    pub chair: String,
    pub status: Option<TosStatus>,
    pub status_since: Option<NaiveDate>,
    pub residents: Option<Figure>,
    pub members: Option<Figure>,
    pub registered_on: Option<NaiveDate>,
}

/// A TOS in a printed register of a day.
#[derive(Clone, Debug, PartialEq)]
pub struct RegisterEntry {
    pub row: TosRow,
    /// The place it stands in, as that was on the day, and what that place stands in.
    pub place: Option<Id<Territory>>,
    pub within: String,
    pub legal_entity: Option<bool>,
    pub boundaries: String,
    pub boundary_act: Option<Act>,
    /// The registration of the charter.
    pub charter_act: Option<Act>,
    /// Changes of the charter: the day of registration and the act.
    pub amendments: Vec<(Option<NaiveDate>, Option<Act>)>,
    pub chair_name: String,
    pub chair_since: Option<NaiveDate>,
    pub chair_until: Option<NaiveDate>,
    /// The term as it was written, when it is no pair of days.
    pub chair_note: String,
    pub ogrn: String,
    pub inn: String,
    pub kpp: String,
    pub phone: String,
    pub email: String,
    pub address: String,
    pub entered_on: Option<NaiveDate>,
    pub note: String,
}

/// The register of a day, as it is printed.
#[derive(Clone, Debug, PartialEq)]
pub struct Register {
    pub on: NaiveDate,
    /// Whose register it is, in the genitive.
    pub municipality_of: String,
    pub department: String,
    /// In the order of their registration numbers.
    pub entries: Vec<RegisterEntry>,
    /// How many are only being founded and so are left out.
    pub forming: u32,
}

/// A sum of what is known; what is not known is counted apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Total {
    pub sum: i64,
    pub known: u32,
    pub unknown: u32,
}

impl Register {
    /// Made of all that were there on the day.
    pub fn new(on: NaiveDate, mut entries: Vec<RegisterEntry>) -> Self {
        let there = entries.len();
        entries.retain(|it| it.row.status != Some(TosStatus::Forming));
        entries
            .sort_by_cached_key(|it| (text::numbered_key(&it.row.number), text::key(&it.row.name)));
        Self {
            on,
            municipality_of: String::new(),
            department: String::new(),
            forming: (there - entries.len()) as u32,
            entries,
        }
    }

    pub fn year(&self) -> i32 {
        self.on.year()
    }

    /// Those that have not ceased; of these are the sums.
    pub fn working(&self) -> impl Iterator<Item = &RegisterEntry> {
        let terminated = |it: &&RegisterEntry| it.row.status != Some(TosStatus::Terminated);
        self.entries.iter().filter(terminated)
    }

    pub fn terminated(&self) -> impl Iterator<Item = &RegisterEntry> {
        let terminated = |it: &&RegisterEntry| it.row.status == Some(TosStatus::Terminated);
        self.entries.iter().filter(terminated)
    }

    /// How many are active.
    pub fn active(&self) -> usize {
        let active = |it: &&RegisterEntry| it.row.status == Some(TosStatus::Active);
        self.entries.iter().filter(active).count()
    }

    pub fn residents(&self) -> Total {
        Total::of(self.working().map(|it| it.row.residents))
    }

    pub fn members(&self) -> Total {
        Total::of(self.working().map(|it| it.row.members))
    }
}

impl Total {
    pub(super) fn of(figures: impl Iterator<Item = Option<Figure>>) -> Self {
        figures.fold(Self::default(), |mut total, figure| {
            match figure {
                Some(figure) => {
                    total.sum += i64::from(figure.value);
                    total.known += 1;
                }
                None => total.unknown += 1,
            }
            total
        })
    }
}

impl TosRow {
    /// What people call it: the short name, or else the whole one.
    pub fn title(&self) -> &str {
        text::called(&self.short_name, &self.name)
    }
}

impl Tos {
    /// What people call it: the short name, or else the whole one.
    pub fn title(&self) -> &str {
        text::called(&self.short_name, &self.name)
    }

    /// Was it a legal entity on a day? Unknown stays unknown.
    pub fn is_legal_entity_on(&self, day: NaiveDate) -> Option<bool> {
        let since = self.legal_since.is_none_or(|it| it <= day);
        let until = self.legal_until.is_none_or(|it| it >= day);
        self.legal_entity.map(|legal| legal && since && until)
    }
}

impl TosCard {
    /// A TOS of which nothing is known yet.
    pub fn new(id: Id<Tos>) -> Self {
        Self {
            tos: Tos::new(id),
            charters: Vec::new(),
            boundaries: Vec::new(),
            meetings: Vec::new(),
            officers: Vec::new(),
            statuses: Vec::new(),
            years: Vec::new(),
            successions: Vec::new(),
            acts: Vec::new(),
        }
    }

    /// How the TOS stands on a day; nothing if that was never noted.
    pub fn status_on(&self, day: NaiveDate) -> Option<&StatusChange> {
        latest(&self.statuses, day, |it| (it.since, it.id))
    }

    /// How it stands on a day by all its events, and since when: the last noted status, or else active
    /// from the registration of its charter on, which is what a TOS exists from.
    pub fn standing_on(&self, day: NaiveDate) -> Option<(TosStatus, Option<NaiveDate>)> {
        let noted = self.status_on(day).map(|it| (it.status, it.since));
        noted.or_else(|| registered_by(self.registration()?.registered_on, day))
    }

    /// Who chairs it on a day: the one elected last among those whose term has not ended.
    pub fn chair_on(&self, day: NaiveDate) -> Option<&Officer> {
        let chairs = self.officers.iter().filter(|it| {
            it.role == OfficerRole::Chair
                && !it.person.is_unset()
                && it.until.is_none_or(|until| until >= day)
        });
        latest(chairs, day, |it| (it.since, it.id))
    }

    /// The boundaries in force on a day.
    pub fn boundary_on(&self, day: NaiveDate) -> Option<&Boundary> {
        latest(&self.boundaries, day, |it| (it.adopted_on, it.id))
    }

    /// The charter, or its last change, in force on a day.
    pub fn charter_on(&self, day: NaiveDate) -> Option<&Charter> {
        latest(&self.charters, day, |it| (it.registered_on, it.id))
    }

    /// The edition of the charter that ended the name of a day; nothing if that name is the present one.
    pub fn renamed_after(&self, day: NaiveDate) -> Option<&Charter> {
        let renaming = self.charters.iter().filter(|it| it.renames());
        let later = renaming.filter(|it| it.registered_on.is_some_and(|on| on > day));
        later.min_by_key(|it| (it.registered_on, it.id))
    }

    /// The registration that the TOS exists from: of its charter, not of a change of it.
    pub fn registration(&self) -> Option<&Charter> {
        let charters = || self.charters.iter().filter(|it| !it.is_blank());
        let first = charters().filter(|it| it.kind == CharterKind::Charter);
        first
            .min_by_key(|it| (it.registered_on, it.id))
            .or_else(|| charters().min_by_key(|it| (it.registered_on, it.id)))
    }

    /// Residents by the last year they are known for.
    pub fn residents_on(&self, day: NaiveDate) -> Option<Figure> {
        self.figure_on(day, |it| it.residents)
    }

    /// Members by the last year they are known for.
    pub fn members_on(&self, day: NaiveDate) -> Option<Figure> {
        self.figure_on(day, |it| it.members)
    }

    fn figure_on(
        &self,
        day: NaiveDate,
        figure: impl Fn(&YearFigures) -> Option<u32>,
    ) -> Option<Figure> {
        let known = self.years.iter().filter(|it| it.year <= day.year());
        let figures = known.filter_map(|it| {
            figure(it).map(|value| Figure {
                value,
                year: it.year,
            })
        });
        figures.max_by_key(|it| it.year)
    }

    /// Was it there on a day, as far as is known? A day before its first one is the only reason to say no.
    pub fn is_there_on(&self, day: NaiveDate) -> bool {
        let registered = self.registration().and_then(|it| it.registered_on);
        let noted = self.statuses.iter().filter_map(|it| it.since).min();
        let first = registered.into_iter().chain(noted).min();
        self.status_on(day).is_some() || first.is_none_or(|first| first <= day)
    }

    /// Does a printed register of that day have it? One that is only being founded has no charter yet.
    pub fn is_registered_on(&self, day: NaiveDate) -> bool {
        let forming = |it: &StatusChange| it.status == TosStatus::Forming;
        self.is_there_on(day) && !self.status_on(day).is_some_and(forming)
    }

    pub fn act(&self, id: Option<Id<Act>>) -> Option<&Act> {
        self.acts.iter().find(|it| Some(it.id) == id)
    }

    /// The acts that something in the card rests on.
    pub fn acts_in_use(&self) -> impl Iterator<Item = Id<Act>> {
        let charters = self.charters.iter().map(|it| it.act);
        let boundaries = self.boundaries.iter().map(|it| it.act);
        let meetings = self.meetings.iter().map(|it| it.act);
        let years = self.years.iter().map(|it| it.act);
        let officers = self.officers.iter().map(|it| it.act);
        let statuses = self.statuses.iter().map(|it| it.act);
        let successions = self.successions.iter().map(|it| it.act);
        charters
            .chain(boundaries)
            .chain(meetings)
            .chain(years)
            .chain([self.tos.legal_act])
            .chain(officers)
            .chain(statuses)
            .chain(successions)
            .flatten()
    }
}

/// The standing of a TOS whose charter was registered on `registered_on`, if nothing else was noted.
pub fn registered_by(
    registered_on: Option<NaiveDate>,
    day: NaiveDate,
) -> Option<(TosStatus, Option<NaiveDate>)> {
    let registered_on = registered_on.filter(|it| *it <= day)?;
    Some((TosStatus::Active, Some(registered_on)))
}

/// How the figures of a year differ from those of the year before, among `years`; what is not known in
/// either is left out. Money in kopecks.
pub fn growth(of: &YearFigures, years: &[YearFigures]) -> Vec<(YearFigure, i64)> {
    let Some(before) = years.iter().find(|it| it.year == of.year - 1) else {
        return Vec::new();
    };
    let grown = |figure: &YearFigure| Some((*figure, figure.of(of)? - figure.of(before)?));
    YearFigure::ALL.iter().filter_map(grown).collect()
}

impl YearFigure {
    /// The figure in a year, if it is known.
    pub fn of(self, year: &YearFigures) -> Option<i64> {
        match self {
            Self::Residents => year.residents.map(i64::from),
            Self::Members => year.members.map(i64::from),
            Self::Events => year.events.map(i64::from),
            Self::Volunteers => year.volunteers.map(i64::from),
            Self::Money => year.money_kopecks,
        }
    }
}

/// The last of a history that had begun on `day`. An unknown beginning counts as from the first
/// day; of two that began together the one entered later holds.
fn latest<'a, T>(
    history: impl IntoIterator<Item = &'a T>,
    day: NaiveDate,
    begun: impl Fn(&T) -> (Option<NaiveDate>, Id<T>),
) -> Option<&'a T> {
    let had_begun = |it: &&'a T| begun(it).0.is_none_or(|since| since <= day);
    history
        .into_iter()
        .filter(had_begun)
        .max_by_key(|it| begun(it))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::people::Person;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn since(text: &str) -> Option<NaiveDate> {
        text.parse().ok()
    }

    fn card() -> TosCard {
        TosCard::new(Id::new())
    }

    fn add_status(card: &mut TosCard, status: TosStatus, from: &str) {
        card.statuses.push(StatusChange {
            status,
            since: since(from),
            ..StatusChange::new(Id::new(), card.tos.id)
        });
    }

    fn add_chair(card: &mut TosCard, from: &str, until: &str) -> Id<Officer> {
        let officer = Officer {
            since: since(from),
            until: since(until),
            ..Officer::new(Id::new(), card.tos.id, Id::<Person>::new())
        };
        card.officers.push(officer.clone());
        officer.id
    }

    #[test]
    fn the_status_is_the_last_one_that_had_begun() {
        let mut card = card();
        add_status(&mut card, TosStatus::Terminated, "2019-06-01");
        add_status(&mut card, TosStatus::Active, "2010-04-22");
        add_status(&mut card, TosStatus::Suspended, "2018-01-10");
        let table = [
            ("2010-04-21", None),
            ("2010-04-22", Some(TosStatus::Active)),
            ("2018-01-09", Some(TosStatus::Active)),
            ("2018-01-10", Some(TosStatus::Suspended)),
            ("2030-01-01", Some(TosStatus::Terminated)),
        ];
        for (on, status) in table {
            assert_eq!(card.status_on(day(on)).map(|it| it.status), status, "{on}");
        }
    }

    #[test]
    fn a_tos_with_a_registered_charter_is_active_until_something_else_is_noted() {
        let mut card = card();
        card.charters.push(Charter {
            registered_on: since("2010-04-22"),
            ..Charter::new(Id::new(), card.tos.id)
        });
        add_status(&mut card, TosStatus::Suspended, "2018-01-10");
        let standing = |on: &str| card.standing_on(day(on)).map(|it| it.0);
        assert_eq!(standing("2010-04-21"), None);
        assert_eq!(standing("2010-04-22"), Some(TosStatus::Active));
        assert_eq!(standing("2018-01-10"), Some(TosStatus::Suspended));
    }

    #[test]
    fn an_unknown_day_counts_as_from_the_beginning() {
        let mut card = card();
        assert_eq!(card.status_on(day("2020-12-31")), None);
        add_status(&mut card, TosStatus::Active, "");
        assert!(card.status_on(day("1990-01-01")).is_some());
        add_status(&mut card, TosStatus::Suspended, "2020-01-01");
        let status = card.status_on(day("2020-12-31")).unwrap();
        assert_eq!(status.status, TosStatus::Suspended);
    }

    #[test]
    fn the_chair_is_who_was_elected_last_and_whose_term_runs() {
        let mut card = card();
        let first = add_chair(&mut card, "2010-05-01", "2015-05-01");
        let second = add_chair(&mut card, "2015-05-01", "2020-05-01");
        let chair = |on: &str| card.chair_on(day(on)).map(|it| it.id);
        assert_eq!(chair("2010-04-30"), None);
        assert_eq!(chair("2015-04-30"), Some(first));
        assert_eq!(chair("2015-05-01"), Some(second));
        assert_eq!(chair("2020-05-01"), Some(second), "the last day counts");
        assert_eq!(chair("2020-05-02"), None);
    }

    #[test]
    fn a_council_member_is_no_chair() {
        let mut card = card();
        add_chair(&mut card, "", "");
        card.officers[0].role = OfficerRole::Council;
        assert_eq!(card.chair_on(day("2020-12-31")), None);
    }

    #[test]
    fn each_figure_is_of_the_last_year_it_is_known_for() {
        let mut card = card();
        for (year, residents, members) in [
            (2018, Some(500), Some(0)),
            (2019, Some(0), None),
            (2021, Some(900), Some(90)),
        ] {
            card.years.push(YearFigures {
                residents,
                members,
                ..YearFigures::new(Id::new(), card.tos.id, year)
            });
        }
        let figure = |value, year| Some(Figure { value, year });
        assert_eq!(
            card.residents_on(day("2020-12-31")),
            figure(0, 2019),
            "zero is known"
        );
        assert_eq!(card.members_on(day("2020-12-31")), figure(0, 2018));
        assert_eq!(card.residents_on(day("2021-01-01")), figure(900, 2021));
        assert_eq!(card.residents_on(day("2017-12-31")), None);
    }

    #[test]
    fn a_tos_exists_from_the_registration_of_its_charter() {
        let mut card = card();
        let charter = |kind, on: &str| Charter {
            kind,
            registered_on: since(on),
            ..Charter::new(Id::new(), card.tos.id)
        };
        let charters = vec![
            charter(CharterKind::Amendment, "2012-03-01"),
            charter(CharterKind::Charter, "2008-04-22"),
        ];
        card.charters = charters;
        add_status(&mut card, TosStatus::Active, "2008-04-22");
        assert!(!card.is_there_on(day("2008-04-21")));
        assert!(card.is_there_on(day("2008-04-22")));
        assert_eq!(
            card.registration().unwrap().registered_on,
            since("2008-04-22")
        );
        let in_force = card.charter_on(day("2013-01-01")).unwrap();
        assert_eq!(in_force.kind, CharterKind::Amendment);
    }

    #[test]
    fn of_what_nothing_is_known_it_is_not_said_that_it_is_not_there() {
        let mut card = card();
        assert!(card.is_registered_on(day("1999-01-01")));
        add_status(&mut card, TosStatus::Forming, "2020-02-01");
        assert!(card.is_there_on(day("2020-03-01")));
        assert!(!card.is_registered_on(day("2020-03-01")));
    }
}
