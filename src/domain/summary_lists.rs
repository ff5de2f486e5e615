//! The list behind each number of a year: what it is the length of, and where each line leads.

use chrono::{Datelike, NaiveDate};

use super::Id;
use super::agreements::Agreement;
use super::assignments::{Assignment, AssignmentState};
use super::awards::{Award, OutsideContest, OutsideResult};
use super::commissions::Body;
use super::contests::{Contest, ContestStatus, Nomination};
use super::entries::Prize;
use super::events::{Event, EventState, Question, QuestionState};
use super::plans::{Execution, Plan, PlanItem};
use super::sessions::{Session, SessionStatus};
use super::summary::Section;
use super::summary_facts::{
    AgreementLine, AssignmentLine, AwardLine, EntryLine, Figure, ItemLine, SessionLine, TosLine,
    YearFacts,
};
use super::tos::{Tos, TosStatus};

/// The record a line of a list leads to: the one that has a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Record {
    Tos(Id<Tos>),
    OutsideContest(Id<OutsideContest>),
    Agreement(Id<Agreement>),
    Event(Id<Event>),
    Question(Id<Question>),
    Session(Id<Session>),
    Contest(Id<Contest>),
    Award(Id<Award>),
    Plan(Id<Plan>),
    Assignment(Id<Assignment>),
    Body(Id<Body>),
}

impl Record {
    pub fn key(self) -> String {
        match self {
            Self::Tos(id) => id.to_string(),
            Self::OutsideContest(id) => id.to_string(),
            Self::Agreement(id) => id.to_string(),
            Self::Event(id) => id.to_string(),
            Self::Question(id) => id.to_string(),
            Self::Session(id) => id.to_string(),
            Self::Contest(id) => id.to_string(),
            Self::Award(id) => id.to_string(),
            Self::Plan(id) => id.to_string(),
            Self::Assignment(id) => id.to_string(),
            Self::Body(id) => id.to_string(),
        }
    }
}

/// A line of the list behind a number.
#[derive(Clone, Debug, PartialEq)]
pub struct Behind {
    pub record: Record,
    pub when: Option<NaiveDate>,
    pub text: String,
    pub detail: String,
}

impl Behind {
    fn new(record: Record, when: Option<NaiveDate>, text: &str, detail: &str) -> Self {
        Self {
            record,
            when,
            text: text.to_owned(),
            detail: detail.to_owned(),
        }
    }
}

impl SessionLine {
    pub fn is_held(&self) -> bool {
        matches!(self.status, SessionStatus::Held | SessionStatus::Signed)
    }

    pub fn is_dropped(&self) -> bool {
        matches!(self.status, SessionStatus::Moved | SessionStatus::Cancelled)
    }

    fn behind(&self) -> Behind {
        let number = self.number.map(|it| format!("№\u{a0}{it}"));
        let detail = number.as_deref().unwrap_or(&self.reason);
        let record = Record::Session(self.id);
        Behind::new(record, self.held_on, &self.body_name, detail)
    }
}

impl TosLine {
    fn behind(&self, when: Option<NaiveDate>) -> Behind {
        Behind::new(Record::Tos(self.id), when, &self.name, "")
    }
}

fn behind_line(item: &PlanItem) -> Behind {
    let result = match item.result.as_str() {
        "" => &item.reason,
        result => result,
    };
    let record = Record::Plan(item.plan);
    Behind::new(record, item.done_on, &item.measure, result)
}

impl YearFacts {
    /// The number itself.
    pub fn count(&self, figure: Figure) -> u32 {
        self.behind(figure).len() as u32
    }

    /// The list behind a number, in the order of the office: by day or by name.
    pub fn behind(&self, figure: Figure) -> Vec<Behind> {
        match figure.section() {
            Section::Tos => self.behind_tos(figure),
            Section::Awards => self.behind_outside(figure),
            Section::Partners => self.behind_agreements(),
            Section::Events => self.behind_events(figure),
            Section::Questions => self.behind_questions(figure),
            Section::Sessions => self.behind_sessions(figure),
            Section::Contests => self.behind_contests(figure),
            Section::Plan | Section::Tasks => self.behind_plan(figure),
        }
    }

    fn behind_tos(&self, figure: Figure) -> Vec<Behind> {
        let lines = self.tos.iter();
        let ended = |it: &&TosLine| {
            it.status == Some(TosStatus::Terminated) && it.since.is_some_and(|day| self.has(day))
        };
        match figure {
            Figure::TosRegistered => lines
                .filter(|it| it.registered_on.is_some())
                .map(|it| it.behind(it.registered_on))
                .collect(),
            Figure::TosTerminated => lines.filter(ended).map(|it| it.behind(it.since)).collect(),
            _ => lines
                .filter(|it| it.status == Some(TosStatus::Active))
                .map(|it| it.behind(it.since))
                .collect(),
        }
    }

    fn behind_outside(&self, figure: Figure) -> Vec<Behind> {
        let awarded = |it: &&OutsideContest| {
            figure != Figure::OutsideAwards
                || !it.award.is_empty()
                || matches!(
                    it.result,
                    OutsideResult::Winner | OutsideResult::PrizeWinner
                )
        };
        let line = |it: &OutsideContest| {
            let record = Record::OutsideContest(it.id);
            Behind::new(record, it.awarded_on, &it.name, &it.nomination)
        };
        self.outside.iter().filter(awarded).map(line).collect()
    }

    fn behind_agreements(&self) -> Vec<Behind> {
        let line = |it: &AgreementLine| {
            let agreement = &it.agreement;
            let number = match agreement.number.as_str() {
                "" => String::new(),
                number => format!("№\u{a0}{number}"),
            };
            let record = Record::Agreement(agreement.id);
            Behind::new(record, agreement.signed_on, &agreement.title, &number)
        };
        self.agreements.iter().map(line).collect()
    }

    fn behind_events(&self, figure: Figure) -> Vec<Behind> {
        let state = match figure {
            Figure::EventsMoved => EventState::Moved,
            Figure::EventsCancelled => EventState::Cancelled,
            _ => EventState::Held,
        };
        let line = |it: &Event| {
            let detail = if it.reason.is_empty() {
                &it.place
            } else {
                &it.reason
            };
            Behind::new(Record::Event(it.id), it.starts_on, &it.name, detail)
        };
        self.events_in(state).map(line).collect()
    }

    fn behind_questions(&self, figure: Figure) -> Vec<Behind> {
        let counted =
            |it: &&Question| figure != Figure::QuestionsSolved || it.state == QuestionState::Solved;
        let line =
            |it: &Question| Behind::new(Record::Question(it.id), it.raised_on, &it.text, &it.done);
        self.questions.iter().filter(counted).map(line).collect()
    }

    fn behind_sessions(&self, figure: Figure) -> Vec<Behind> {
        let of_item =
            |it: &ItemLine| Behind::new(Record::Session(it.session), it.held_on, &it.text, "");
        let of_assignment = |it: &AssignmentLine| {
            Behind::new(
                Record::Session(it.session),
                it.due_on,
                &it.text,
                &it.executor,
            )
        };
        let sessions = self.sessions.iter();
        let assignments = self.assignments.iter();
        match figure {
            Figure::Items => self.items.iter().map(of_item).collect(),
            Figure::Decisions => self.decisions.iter().map(of_item).collect(),
            Figure::Assignments => assignments.map(of_assignment).collect(),
            Figure::AssignmentsDone => assignments
                .filter(|it| it.state == AssignmentState::Done)
                .map(of_assignment)
                .collect(),
            Figure::SessionsDropped => sessions
                .filter(|it| it.is_dropped())
                .map(SessionLine::behind)
                .collect(),
            _ => sessions
                .filter(|it| it.is_held())
                .map(SessionLine::behind)
                .collect(),
        }
    }

    fn behind_contests(&self, figure: Figure) -> Vec<Behind> {
        let of_entry = |it: &EntryLine| {
            Behind::new(
                Record::Contest(it.contest),
                None,
                &it.entrant,
                &it.nomination,
            )
        };
        let with_prize = |prize| {
            let entries = self.entries.iter();
            entries
                .filter(move |it| it.prize == prize)
                .map(of_entry)
                .collect()
        };
        match figure {
            Figure::Nominations => {
                let taken = self.nominations.iter().filter(|it| !it.void);
                let line = |it: &Nomination| {
                    Behind::new(Record::Contest(it.contest), None, &it.name, &it.full_name)
                };
                taken.map(line).collect()
            }
            Figure::Entries => self.entries.iter().map(of_entry).collect(),
            Figure::Winners => with_prize(Prize::Winner),
            Figure::PrizeWinners => with_prize(Prize::PrizeWinner),
            Figure::Awards => self.awards.iter().map(AwardLine::behind).collect(),
            _ => {
                let held = self
                    .contests
                    .iter()
                    .filter(|it| it.status == ContestStatus::Decided);
                let line = |it: &Contest| {
                    Behind::new(
                        Record::Contest(it.id),
                        it.decided_on,
                        &it.name,
                        &it.protocol_number,
                    )
                };
                held.map(line).collect()
            }
        }
    }

    fn behind_plan(&self, figure: Figure) -> Vec<Behind> {
        let counted = |it: &&PlanItem| match figure {
            Figure::PlanDone => it.execution.counts_as_done(),
            Figure::PlanMoved => it.execution == Execution::Moved,
            Figure::PlanCancelled => it.execution == Execution::Cancelled,
            _ => true,
        };
        self.plan.iter().filter(counted).map(behind_line).collect()
    }

    pub fn events_in(&self, state: EventState) -> impl Iterator<Item = &Event> {
        self.events.iter().filter(move |it| it.state == state)
    }

    /// Why events were moved or cancelled, when most of them have one reason.
    pub fn shared_reason(&self) -> Option<&str> {
        let dropped: Vec<&str> = self
            .events
            .iter()
            .filter(|it| matches!(it.state, EventState::Moved | EventState::Cancelled))
            .map(|it| it.reason.trim())
            .collect();
        let often = |reason: &str| dropped.iter().filter(|it| **it == reason).count();
        let named = dropped.iter().filter(|it| !it.is_empty());
        let most = named.max_by_key(|it| often(it)).copied()?;
        (2 * often(most) > dropped.len()).then_some(most)
    }

    fn has(&self, day: NaiveDate) -> bool {
        day.year() == self.year
    }
}

impl AwardLine {
    fn behind(&self) -> Behind {
        let award = &self.award;
        let when = award.handed_on.or(award.dated_on);
        Behind::new(Record::Award(award.id), when, &self.recipient, &award.title)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(state: EventState, reason: &str) -> Event {
        Event {
            state,
            reason: reason.to_owned(),
            ..Event::new(Id::new(), 2020)
        }
    }

    #[test]
    fn a_number_is_the_length_of_the_list_behind_it() {
        let facts = YearFacts {
            year: 2020,
            events: vec![
                event(EventState::Held, ""),
                event(EventState::Held, ""),
                event(EventState::Cancelled, "карантином"),
                event(EventState::Planned, ""),
            ],
            ..YearFacts::default()
        };
        assert_eq!(facts.count(Figure::EventsHeld), 2);
        assert_eq!(facts.count(Figure::EventsCancelled), 1);
        assert_eq!(
            facts.behind(Figure::EventsCancelled)[0].detail,
            "карантином"
        );
        assert_eq!(facts.count(Figure::EventsMoved), 0);
    }

    #[test]
    fn a_reason_is_shared_when_more_than_half_of_the_dropped_events_have_it() {
        let facts = |reasons: &[&str]| YearFacts {
            events: reasons
                .iter()
                .map(|it| event(EventState::Moved, it))
                .collect(),
            ..YearFacts::default()
        };
        assert_eq!(
            facts(&["ремонтом", "ремонтом", "дождём"]).shared_reason(),
            Some("ремонтом")
        );
        assert_eq!(facts(&["ремонтом", "дождём"]).shared_reason(), None);
        assert_eq!(facts(&["", ""]).shared_reason(), None);
        assert_eq!(facts(&[]).shared_reason(), None);
    }

    #[test]
    fn a_session_that_was_cancelled_is_kept_and_counted_apart() {
        let session = |status| SessionLine {
            id: Id::new(),
            body: Id::new(),
            body_name: "Комиссия".into(),
            body_name_of: String::new(),
            body_short_name: String::new(),
            number: Some(1),
            held_on: None,
            status,
            reason: String::new(),
        };
        use SessionStatus::{Cancelled, Held, Moved, Planned, Signed};
        let facts = YearFacts {
            sessions: [Held, Signed, Moved, Cancelled, Planned]
                .map(session)
                .into(),
            ..YearFacts::default()
        };
        assert_eq!(facts.count(Figure::Sessions), 2);
        assert_eq!(facts.count(Figure::SessionsDropped), 2);
    }

    #[test]
    fn a_tos_counts_as_terminated_only_in_its_year() {
        let ended = |day: &str| TosLine {
            id: Id::new(),
            name: "Заря".into(),
            status: Some(TosStatus::Terminated),
            since: Some(day.parse().unwrap()),
            registered_on: None,
            residents: None,
            members: None,
        };
        let facts = YearFacts {
            year: 2020,
            tos: vec![ended("2019-11-01"), ended("2020-03-01")],
            ..YearFacts::default()
        };
        assert_eq!(facts.count(Figure::TosTerminated), 1);
        assert_eq!(facts.count(Figure::TosActive), 0);
    }

    #[test]
    fn every_figure_has_a_paragraph_and_no_figure_stands_among_the_tasks() {
        assert!(Figure::ALL.iter().all(|it| it.section() != Section::Tasks));
    }
}
