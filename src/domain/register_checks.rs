//! What looks wrong in an entry of the register. It is said, and never blocks.

use std::borrow::Cow;

use chrono::{Datelike, Days, NaiveDate};

use super::chairs::SOON;
use super::duplicates::bare_name;
use super::register::TosCard;
use super::text;
use super::tos::{CharterKind, Officer, OfficerRole, Tos, TosStatus, YearFigure, YearFigures};
use super::{Id, town::Territory};

/// A thing that looks wrong; towns differ, so it may be right after all.
#[derive(Clone, Debug, PartialEq)]
pub enum Warning {
    /// Another TOS of the same territory has this name, or one that differs in signs only.
    SameName {
        number: String,
        name: String,
    },
    /// Another TOS has this registration number: its name.
    SameNumber {
        name: String,
    },
    /// The charter was registered before the founding meeting.
    CharterBeforeMeeting {
        charter: NaiveDate,
        meeting: NaiveDate,
    },
    /// A change of the charter is older than the charter.
    AmendmentBeforeCharter {
        amendment: NaiveDate,
        charter: NaiveDate,
    },
    /// Active from a day before the charter was registered.
    ActiveBeforeCharter {
        active: NaiveDate,
        charter: NaiveDate,
    },
    /// Entered in the register before there was a charter.
    EnteredBeforeCharter {
        entered: NaiveDate,
        charter: NaiveDate,
    },
    /// It came of another one, or became one, before it was there.
    SuccessionBeforeCharter {
        since: NaiveDate,
        charter: NaiveDate,
    },
    /// A chair elected when the TOS was no more.
    ChairAfterEnd {
        since: NaiveDate,
        ended: NaiveDate,
    },
    /// Figures of a year in which the TOS was no more.
    FiguresAfterEnd {
        year: i32,
        ended: NaiveDate,
    },
    /// A year of which no figure is known.
    EmptyFigures {
        year: i32,
    },
    /// A term that ends before it begins.
    TermBackwards {
        since: NaiveDate,
        until: NaiveDate,
    },
    /// A date that has not come yet in a fact that is over.
    InTheFuture {
        day: NaiveDate,
    },
    MembersAboveResidents {
        year: i32,
        members: u32,
        residents: u32,
    },
    /// Nobody lives there or nobody is a member: more likely unknown.
    ZeroFigure {
        year: i32,
    },
    PresentAboveResidents {
        present: u32,
        residents: u32,
    },
    /// Fewer came than the rule of that day asks for.
    NoQuorumAtMeeting {
        present: u32,
        needed: u32,
    },
    /// The term of the last chair is over, and no other was elected.
    TermExpired {
        until: NaiveDate,
    },
    /// The term of the chair is over soon.
    TermExpires {
        until: NaiveDate,
    },
    /// More than one chair at a time.
    TwoChairs,
    /// The same year twice.
    YearTwice {
        year: i32,
    },
}

/// What a check needs to know of the other entries.
#[derive(Clone, Debug, PartialEq)]
pub struct Namesake {
    pub id: Id<Tos>,
    pub number: String,
    pub name: String,
    pub short_name: String,
    pub territory: Option<Id<Territory>>,
}

/// What the names of a TOS are compared by: its whole and short name without signs and without the words
/// that every TOS begins with.
pub(super) fn name_keys(name: &str, short_name: &str) -> Vec<String> {
    let keys = [name, short_name].map(|it| bare_name(it, include_str!("tos_words.txt")));
    let mut keys: Vec<String> = keys.into_iter().filter(|it| !it.is_empty()).collect();
    keys.dedup();
    keys
}

impl TosCard {
    /// All that looks wrong as the register stands on a day: what came after it is no matter of that day.
    /// `others` may be all entries of the register.
    pub fn warnings(&self, others: &[Namesake], on: NaiveDate, today: NaiveDate) -> Vec<Warning> {
        let known = if on < today {
            Cow::Owned(self.up_to(on))
        } else {
            Cow::Borrowed(self)
        };
        let mut warnings = self.twins(others);
        known.check_order(&mut warnings);
        known.check_end(&mut warnings);
        // Who follows a chair may be elected after the day.
        self.check_terms(on, &mut warnings);
        known.check_meetings(&mut warnings);
        known.check_figures(&mut warnings);
        self.check_future(today, &mut warnings);
        warnings
    }

    fn twins(&self, others: &[Namesake]) -> Vec<Warning> {
        let names = name_keys(&self.tos.name, &self.tos.short_name);
        let number = text::key(&self.tos.number);
        let mut warnings = Vec::new();
        for other in others.iter().filter(|it| it.id != self.tos.id) {
            let here = other.territory == self.tos.territory;
            let same = || name_keys(&other.name, &other.short_name);
            if here && same().iter().any(|it| names.contains(it)) {
                let (number, name) = (other.number.clone(), other.name.clone());
                warnings.push(Warning::SameName { number, name });
            }
            if !number.is_empty() && text::key(&other.number) == number {
                let name = other.name.clone();
                warnings.push(Warning::SameNumber { name });
            }
        }
        warnings
    }

    fn check_order(&self, warnings: &mut Vec<Warning>) {
        let meeting = self.meetings.iter().filter_map(|it| it.held_on).min();
        let charter = self.registration().and_then(|it| it.registered_on);
        let Some(charter) = charter else {
            return;
        };
        if let Some(meeting) = meeting.filter(|it| *it > charter) {
            warnings.push(Warning::CharterBeforeMeeting { charter, meeting });
        }
        let changes = self
            .charters
            .iter()
            .filter(|it| it.kind != CharterKind::Charter);
        for amendment in changes.filter_map(|it| it.registered_on) {
            if amendment < charter {
                warnings.push(Warning::AmendmentBeforeCharter { amendment, charter });
            }
        }
        let active = self
            .statuses
            .iter()
            .filter(|it| it.status == TosStatus::Active);
        for active in active.filter_map(|it| it.since).filter(|it| *it < charter) {
            warnings.push(Warning::ActiveBeforeCharter { active, charter });
        }
        if let Some(entered) = self.tos.entered_on.filter(|it| *it < charter) {
            warnings.push(Warning::EnteredBeforeCharter { entered, charter });
        }
        let successions = self.successions.iter().filter_map(|it| it.since);
        for since in successions.filter(|it| *it < charter) {
            warnings.push(Warning::SuccessionBeforeCharter { since, charter });
        }
    }

    /// What is said of the time after the TOS ended.
    fn check_end(&self, warnings: &mut Vec<Warning>) {
        let last = self.statuses.iter().max_by_key(|it| (it.since, it.id));
        let ended = last.filter(|it| it.status == TosStatus::Terminated);
        let Some(ended) = ended.and_then(|it| it.since) else {
            return;
        };
        let chairs = self
            .officers
            .iter()
            .filter(|it| it.role == OfficerRole::Chair);
        for since in chairs.filter_map(|it| it.since).filter(|it| *it > ended) {
            warnings.push(Warning::ChairAfterEnd { since, ended });
        }
        let years = self.years.iter().map(|it| it.year);
        for year in years.filter(|it| *it > ended.year()) {
            warnings.push(Warning::FiguresAfterEnd { year, ended });
        }
    }

    fn check_terms(&self, today: NaiveDate, warnings: &mut Vec<Warning>) {
        let elected = |it: &&Officer| it.since.is_none_or(|since| since <= today);
        for officer in self.officers.iter().filter(elected) {
            if let (Some(since), Some(until)) = (officer.since, officer.until)
                && until < since
            {
                warnings.push(Warning::TermBackwards { since, until });
            }
        }
        let terminated = |it: TosStatus| it == TosStatus::Terminated;
        if self
            .status_on(today)
            .is_some_and(|it| terminated(it.status))
        {
            return;
        }
        let chairs = || {
            self.officers
                .iter()
                .filter(|it| it.role == OfficerRole::Chair)
        };
        if let Some(chair) = self.chair_on(today) {
            let soon = today.checked_add_months(SOON).unwrap_or(today);
            let follows = chairs().any(|it| it.since > Some(today));
            if let Some(until) = chair.until.filter(|it| *it <= soon && !follows) {
                warnings.push(Warning::TermExpires { until });
            }
        } else if let Some(until) = ended(chairs(), today) {
            warnings.push(Warning::TermExpired { until });
        }
        let runs = chairs().filter(|it| {
            it.since.is_none_or(|since| since <= today) && it.until.is_none_or(|it| it > today)
        });
        if runs.count() > 1 {
            warnings.push(Warning::TwoChairs);
        }
    }

    fn check_meetings(&self, warnings: &mut Vec<Warning>) {
        for meeting in &self.meetings {
            let (Some(present), Some(residents)) = (meeting.present, meeting.residents) else {
                continue;
            };
            if present > residents {
                warnings.push(Warning::PresentAboveResidents { present, residents });
            }
            // A conference has delegates: its quorum is of them, and their number is not kept here.
            let meets = meeting.kind == super::tos::MeetingKind::Meeting;
            let needed = part_of(&meeting.quorum_part, residents).filter(|_| meets);
            if let Some(needed) = needed.filter(|it| present < *it) {
                warnings.push(Warning::NoQuorumAtMeeting { present, needed });
            }
        }
    }

    fn check_figures(&self, warnings: &mut Vec<Warning>) {
        for (at, figures) in self.years.iter().enumerate() {
            let YearFigures {
                year,
                residents,
                members,
                ..
            } = *figures;
            if let (Some(members), Some(residents)) = (members, residents)
                && members > residents
            {
                warnings.push(Warning::MembersAboveResidents {
                    year,
                    members,
                    residents,
                });
            }
            if residents == Some(0) || members == Some(0) {
                warnings.push(Warning::ZeroFigure { year });
            }
            if YearFigure::ALL.iter().all(|it| it.of(figures).is_none()) {
                warnings.push(Warning::EmptyFigures { year });
            }
            if self.years[..at].iter().any(|it| it.year == year) {
                warnings.push(Warning::YearTwice { year });
            }
        }
    }

    fn check_future(&self, today: NaiveDate, warnings: &mut Vec<Warning>) {
        let charters = self.charters.iter().filter_map(|it| it.registered_on);
        let boundaries = self.boundaries.iter().filter_map(|it| it.adopted_on);
        let meetings = self.meetings.iter().filter_map(|it| it.held_on);
        let entered = self.tos.entered_on.into_iter();
        let days = charters.chain(boundaries).chain(meetings).chain(entered);
        // A clock that is a day behind is no reason to worry anybody.
        let tomorrow = today.checked_add_days(Days::new(1)).unwrap_or(today);
        for day in days.filter(|it| *it > tomorrow) {
            warnings.push(Warning::InTheFuture { day });
        }
    }
}

/// The last day of those whose term was over before `day`.
fn ended<'a>(officers: impl Iterator<Item = &'a Officer>, day: NaiveDate) -> Option<NaiveDate> {
    officers
        .filter_map(|it| it.until)
        .filter(|it| *it < day)
        .max()
}

/// The least whole number that is not below a part such as «1/3» of `whole`.
fn part_of(part: &str, whole: u32) -> Option<u32> {
    let (top, bottom) = part.split_once('/')?;
    let top: u32 = top.trim().parse().ok()?;
    let bottom: u32 = bottom.trim().parse().ok().filter(|it| *it > 0)?;
    Some(whole.checked_mul(top)?.div_ceil(bottom))
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::domain::people::Person;
    use crate::domain::register_gaps::Gap;
    use crate::domain::tos::{
        Boundary, Charter, FoundingMeeting, MeetingKind, StatusChange, Succession,
    };
    use crate::domain::town::Act;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    const TODAY: &str = "2020-12-31";

    fn warnings(change: impl FnOnce(&mut TosCard)) -> Vec<Warning> {
        let mut card = full();
        change(&mut card);
        card.warnings(&[], day(TODAY), day(TODAY))
    }

    /// An entry with nothing missing and nothing wrong.
    pub(in crate::domain) fn full() -> TosCard {
        let mut card = TosCard::new(Id::new());
        let id = card.tos.id;
        card.tos = Tos {
            number: "ТОС-01".to_owned(),
            name: "ТОС «Берёзка»".to_owned(),
            territory: Some(Id::new()),
            territory_kind: Some(crate::domain::tos::TerritoryKind::Street),
            legal_entity: Some(false),
            phone: "2-00-00".to_owned(),
            entered_on: Some(day("2008-04-25")),
            ..card.tos
        };
        card.acts.push(Act {
            kind: "постановление".to_owned(),
            number: "200".to_owned(),
            ..Act::new(Id::new())
        });
        let act = Some(card.acts[0].id);
        card.charters.push(Charter {
            registered_on: Some(day("2008-04-22")),
            act,
            ..Charter::new(Id::new(), id)
        });
        card.boundaries.push(Boundary {
            description: "улица Лесная, дома № 1–20".to_owned(),
            act,
            ..Boundary::new(Id::new(), id)
        });
        card.meetings.push(FoundingMeeting {
            held_on: Some(day("2008-01-20")),
            residents: Some(100),
            present: Some(34),
            quorum_part: "1/3".to_owned(),
            ..FoundingMeeting::new(Id::new(), id)
        });
        card.officers.push(Officer {
            since: Some(day("2018-03-15")),
            ..Officer::new(Id::new(), id, Id::<Person>::new())
        });
        card.statuses.push(StatusChange {
            since: Some(day("2008-04-22")),
            ..StatusChange::new(Id::new(), id)
        });
        card.years.push(YearFigures {
            residents: Some(100),
            members: Some(10),
            ..YearFigures::new(Id::new(), id, 2020)
        });
        card
    }

    #[test]
    fn an_entry_in_order_gives_no_warning_and_lacks_nothing() {
        assert_eq!(warnings(|_| ()), []);
        assert_eq!(full().gaps(day(TODAY)), []);
    }

    #[test]
    fn an_empty_entry_says_all_it_lacks() {
        let empty = TosCard::new(Id::new());
        let gaps = empty.gaps(day(TODAY));
        let hidden = [
            Gap::CharterDate,
            Gap::CharterAct,
            Gap::BoundaryAct,
            Gap::ChairTerm,
            Gap::StatusDate,
        ];
        assert_eq!(gaps.len(), Gap::COUNT - hidden.len());
        assert!(hidden.iter().all(|it| !gaps.contains(it)));
        assert_eq!(empty.warnings(&[], day(TODAY), day(TODAY)), []);
    }

    #[test]
    fn zero_residents_are_known_but_doubted() {
        let zero = |card: &mut TosCard| card.years[0].residents = Some(0);
        let mut card = full();
        zero(&mut card);
        assert_eq!(card.gaps(day(TODAY)), []);
        let members = Warning::MembersAboveResidents {
            year: 2020,
            members: 10,
            residents: 0,
        };
        assert_eq!(
            warnings(zero),
            [members, Warning::ZeroFigure { year: 2020 }]
        );
    }

    #[test]
    fn days_out_of_order_are_told_of() {
        let meeting = day("2008-05-01");
        assert_eq!(
            warnings(|it| it.meetings[0].held_on = Some(meeting)),
            [Warning::CharterBeforeMeeting {
                charter: day("2008-04-22"),
                meeting
            }]
        );
        let amendment = day("2007-01-01");
        assert_eq!(
            warnings(|it| it.charters.push(Charter {
                kind: CharterKind::Amendment,
                registered_on: Some(amendment),
                ..Charter::new(Id::new(), it.tos.id)
            })),
            [Warning::AmendmentBeforeCharter {
                amendment,
                charter: day("2008-04-22")
            }]
        );
        let until = day("2018-03-01");
        assert_eq!(
            warnings(|it| it.officers[0].until = Some(until)),
            [
                Warning::TermBackwards {
                    since: day("2018-03-15"),
                    until
                },
                Warning::TermExpired { until },
            ]
        );
        let late = day("2022-06-15");
        assert_eq!(
            warnings(|it| it.tos.entered_on = Some(late)),
            [Warning::InTheFuture { day: late }]
        );
    }

    #[test]
    fn a_term_that_is_over_or_ends_soon_is_told_of_unless_somebody_follows() {
        let soon = day("2021-01-15");
        assert_eq!(
            warnings(|it| it.officers[0].until = Some(soon)),
            [Warning::TermExpires { until: soon }]
        );
        let with_next = |card: &mut TosCard| {
            card.officers[0].until = Some(soon);
            let mut next = card.officers[0].clone();
            (next.id, next.since, next.until) = (Id::new(), Some(soon), None);
            card.officers.push(next);
        };
        assert_eq!(warnings(with_next), []);
        let terminated = |card: &mut TosCard| {
            card.officers[0].until = Some(day("2019-01-01"));
            card.statuses[0].status = TosStatus::Terminated;
            card.statuses[0].since = Some(day("2020-12-01"));
        };
        assert_eq!(warnings(terminated), [], "nobody is to be elected any more");
    }

    #[test]
    fn two_chairs_at_a_time_are_told_of() {
        let two = |card: &mut TosCard| {
            let mut next = card.officers[0].clone();
            next.id = Id::new();
            card.officers.push(next);
        };
        assert_eq!(warnings(two), [Warning::TwoChairs]);
    }

    #[test]
    fn a_meeting_without_quorum_by_the_rule_of_its_day_is_told_of() {
        let came = |present: u32| warnings(move |it| it.meetings[0].present = Some(present));
        assert_eq!(came(34), []);
        assert_eq!(
            came(33),
            [Warning::NoQuorumAtMeeting {
                present: 33,
                needed: 34
            }]
        );
        assert_eq!(
            came(101),
            [Warning::PresentAboveResidents {
                present: 101,
                residents: 100
            }]
        );
        let delegates = |card: &mut TosCard| {
            card.meetings[0].kind = MeetingKind::Conference;
            card.meetings[0].present = Some(5);
        };
        assert_eq!(warnings(delegates), []);
        let unknown_rule = |card: &mut TosCard| {
            card.meetings[0].quorum_part = "треть".to_owned();
            card.meetings[0].present = Some(5);
        };
        assert_eq!(warnings(unknown_rule), []);
    }

    #[test]
    fn the_same_name_is_told_of_only_in_the_same_territory() {
        let card = full();
        let mut other = Namesake {
            id: Id::new(),
            number: "ТОС-07".to_owned(),
            name: "тос «березка»".to_owned(),
            short_name: String::new(),
            territory: card.tos.territory,
        };
        let check = |other: &Namesake| {
            let others = std::slice::from_ref(other);
            card.warnings(others, day(TODAY), day(TODAY))
        };
        let same = |other: &Namesake| Warning::SameName {
            number: "ТОС-07".to_owned(),
            name: other.name.clone(),
        };
        assert_eq!(check(&other), [same(&other)]);
        for name in [
            "ТОС \"БЕРЁЗКА\"",
            "Территориальное общественное самоуправление „Березка“",
            "Берёзка.",
        ] {
            name.clone_into(&mut other.name);
            assert_eq!(check(&other), [same(&other)], "{name}");
        }
        "ТОС «Берёзовая»".clone_into(&mut other.name);
        assert_eq!(check(&other), []);
        "Берёзка".clone_into(&mut other.short_name);
        assert_eq!(check(&other), [same(&other)], "by its short name");
        other.territory = None;
        assert_eq!(check(&other), []);
        other.number = "тос-01".to_owned();
        let name = other.name.clone();
        assert_eq!(check(&other), [Warning::SameNumber { name }]);
        other.id = card.tos.id;
        assert_eq!(check(&other), [], "an entry is no twin of itself");
    }

    #[test]
    fn what_came_before_the_charter_or_after_the_end_is_told_of() {
        let charter = day("2008-04-22");
        let entered = day("2008-04-21");
        assert_eq!(
            warnings(|it| it.tos.entered_on = Some(entered)),
            [Warning::EnteredBeforeCharter { entered, charter }]
        );
        let since = day("2007-01-01");
        let succession = |it: &mut TosCard| {
            it.successions.push(Succession {
                since: Some(since),
                ..Succession::new(Id::new(), it.tos.id, Id::new())
            });
        };
        assert_eq!(
            warnings(succession),
            [Warning::SuccessionBeforeCharter { since, charter }]
        );
        let ended = day("2017-06-01");
        let over = |it: &mut TosCard| {
            it.statuses.push(StatusChange {
                status: TosStatus::Terminated,
                since: Some(ended),
                ..StatusChange::new(Id::new(), it.tos.id)
            });
        };
        assert_eq!(
            warnings(over),
            [
                Warning::ChairAfterEnd {
                    since: day("2018-03-15"),
                    ended
                },
                Warning::FiguresAfterEnd { year: 2020, ended },
            ]
        );
        let empty = |it: &mut TosCard| {
            it.years.push(YearFigures::new(Id::new(), it.tos.id, 2019));
        };
        assert_eq!(warnings(empty), [Warning::EmptyFigures { year: 2019 }]);
    }

    #[test]
    fn on_an_earlier_day_nothing_is_said_of_what_came_later() {
        let mut card = full();
        card.officers[0].until = Some(day("2019-03-01"));
        card.years[0].members = Some(200);
        let today = day(TODAY);
        assert_eq!(card.warnings(&[], today, today).len(), 2);
        assert_eq!(card.warnings(&[], day("2018-06-01"), today), []);
        assert_eq!(
            card.warnings(&[], day("2019-04-01"), today),
            [Warning::TermExpired {
                until: day("2019-03-01")
            }]
        );
    }
}
