//! Events and questions of residents.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::Id;
use super::agreements::Agreement;
use super::code::codes;
use super::organizations::Organization;
use super::people::Person;
use super::tos::Tos;

codes! {
    /// What an event is.
    pub enum EventKind {
        Sport = "sport",
        Culture = "culture",
        Information = "information",
        Forum = "forum",
        Meeting = "meeting",
        Cleanup = "cleanup",
        Training = "training",
        Other = "other",
    }
}

/// Events that repeat and have editions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventSeries {
    pub id: Id<EventSeries>,
    /// «форум ТОС муниципального образования …»
    pub name: String,
    pub kind: EventKind,
    pub note: String,
}

impl EventSeries {
    /// An empty one, to be filled in.
    pub fn new(id: Id<EventSeries>) -> Self {
        Self {
            id,
            name: String::new(),
            kind: EventKind::Meeting,
            note: String::new(),
        }
    }
}

codes! {
    /// Whether an event took place.
    pub enum EventState {
        Planned = "planned",
        Held = "held",
        Moved = "moved",
        Cancelled = "cancelled",
    }
}

/// An event: a forum, a meeting, a cleanup.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Event {
    pub id: Id<Event>,
    pub name: String,
    pub kind: EventKind,
    /// The year it counts in, also when the day is unknown.
    pub year: i32,
    pub starts_on: Option<NaiveDate>,
    pub ends_on: Option<NaiveDate>,
    pub place: String,
    pub series: Option<Id<EventSeries>>,
    /// Printed in Roman numerals.
    pub edition: Option<u32>,
    pub agreement: Option<Id<Agreement>>,
    pub people: Option<u32>,
    pub state: EventState,
    /// Why moved or cancelled.
    pub reason: String,
    pub description: String,
}

impl Event {
    /// An empty one, to be filled in.
    pub fn new(id: Id<Event>, year: i32) -> Self {
        Self {
            id,
            name: String::new(),
            kind: EventKind::Meeting,
            year,
            starts_on: None,
            ends_on: None,
            place: String::new(),
            series: None,
            edition: None,
            agreement: None,
            people: None,
            state: EventState::Planned,
            reason: String::new(),
            description: String::new(),
        }
    }
}

codes! {
    /// What a party does in an event.
    pub enum PartyRole {
        Organizer = "organizer",
        Participant = "participant",
    }
}

/// Who organizes or takes part in an event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventParty {
    pub id: Id<EventParty>,
    pub event: Id<Event>,
    pub position: u32,
    pub role: PartyRole,
    pub tos: Option<Id<Tos>>,
    pub organization: Option<Id<Organization>>,
    pub person: Option<Id<Person>>,
    /// Used when none of the three is set.
    pub name: String,
}

impl EventParty {
    /// An empty one, to be filled in.
    pub fn new(id: Id<EventParty>, event: Id<Event>) -> Self {
        Self {
            id,
            event,
            position: 0,
            role: PartyRole::Organizer,
            tos: None,
            organization: None,
            person: None,
            name: String::new(),
        }
    }
}

codes! {
    /// What became of a question of residents.
    pub enum QuestionState {
        Open = "open",
        Answered = "answered",
        Solved = "solved",
        Declined = "declined",
    }
}

/// A question of residents: where it was raised, who answered, what was done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    pub id: Id<Question>,
    pub year: i32,
    pub raised_on: Option<NaiveDate>,
    /// «на встрече с жителями п. Майна»
    pub raised_at: String,
    pub event: Option<Id<Event>>,
    pub tos: Option<Id<Tos>>,
    pub text: String,
    pub answered_by: String,
    pub answered_on: Option<NaiveDate>,
    pub answer: String,
    pub done: String,
    pub state: QuestionState,
}

impl Question {
    /// An empty one, to be filled in.
    pub fn new(id: Id<Question>, year: i32) -> Self {
        Self {
            id,
            year,
            raised_on: None,
            raised_at: String::new(),
            event: None,
            tos: None,
            text: String::new(),
            answered_by: String::new(),
            answered_on: None,
            answer: String::new(),
            done: String::new(),
            state: QuestionState::Open,
        }
    }
}

/// An event as its list has it.
#[derive(Clone, Debug, PartialEq)]
pub struct EventRow {
    pub id: Id<Event>,
    pub name: String,
    pub kind: EventKind,
    pub year: i32,
    pub starts_on: Option<NaiveDate>,
    pub ends_on: Option<NaiveDate>,
    pub place: String,
    pub people: Option<u32>,
    pub state: EventState,
}

/// An event with those who organize it and take part, and the series it is an edition of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventCard {
    pub event: Event,
    pub series: Option<EventSeries>,
    pub parties: Vec<EventParty>,
}

impl EventCard {
    pub fn new(event: Event) -> Self {
        Self {
            event,
            series: None,
            parties: Vec::new(),
        }
    }

    /// Parties are numbered as they stand; a day, once known, is in the year the event counts in.
    pub fn settle(&mut self) {
        for (at, it) in self.parties.iter_mut().enumerate() {
            it.position = at as u32 + 1;
        }
        self.event.series = self.series.as_ref().map(|it| it.id);
        if self.series.is_none() {
            self.event.edition = None;
        }
        if let Some(day) = self.event.starts_on {
            self.event.year = day.year();
        }
        if !self.event.state.needs_reason() {
            self.event.reason.clear();
        }
    }
}

impl EventState {
    /// Must a reason be given?
    pub fn needs_reason(self) -> bool {
        matches!(self, Self::Moved | Self::Cancelled)
    }
}

impl Event {
    /// The last day is before the first one.
    pub fn ends_too_early(&self) -> bool {
        matches!((self.starts_on, self.ends_on), (Some(start), Some(end)) if end < start)
    }
}

/// The edition to offer for the next event of a series, by those it has had.
///
/// An edition that was cancelled or moved is not used up: its number is offered again.
pub fn next_edition<'a>(events: impl IntoIterator<Item = &'a Event>) -> u32 {
    let held = events
        .into_iter()
        .filter(|it| !it.state.needs_reason())
        .filter_map(|it| it.edition);
    held.max().unwrap_or(0) + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_edition_follows_the_last_one_that_took_place() {
        let edition = |number, state| {
            let mut event = Event::new(Id::new(), 2020);
            (event.edition, event.state) = (Some(number), state);
            event
        };
        assert_eq!(next_edition([]), 1);
        let mut events = vec![edition(5, EventState::Held), edition(6, EventState::Held)];
        assert_eq!(next_edition(&events), 7);
        events.push(edition(7, EventState::Cancelled));
        assert_eq!(next_edition(&events), 7, "the seventh is still to come");
        events.push(edition(7, EventState::Planned));
        assert_eq!(next_edition(&events), 8);
    }

    #[test]
    fn an_event_counts_in_the_year_of_its_day() {
        let mut card = EventCard::new(Event::new(Id::new(), 2020));
        card.settle();
        assert_eq!(card.event.year, 2020, "only the year is known");
        card.event.starts_on = "2019-05-05".parse().ok();
        card.event.ends_on = "2019-05-04".parse().ok();
        card.settle();
        assert_eq!(card.event.year, 2019);
        assert!(card.event.ends_too_early());
    }
}
