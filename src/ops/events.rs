//! Events, their series, and questions of residents.

use super::{Office, Op, Refusal, Result};
use crate::domain::Id;
use crate::domain::events::{
    Event, EventCard, EventParty, EventRow, EventSeries, Question, next_edition,
};
use crate::store::{self, Table};

impl Office {
    /// All events, the newest first.
    pub fn event_rows(&self) -> Result<Vec<EventRow>> {
        Ok(store::events::rows(self.reader())?)
    }

    pub fn event_card(&self, id: Id<Event>) -> Result<Option<EventCard>> {
        Ok(store::events::card(self.reader(), id)?)
    }

    /// The edition to offer for the next event of a series.
    pub fn next_edition(&self, series: Id<EventSeries>) -> Result<u32> {
        Ok(next_edition(&store::events::of_series(
            self.reader(),
            series,
        )?))
    }

    /// Adds the event, or makes it what the card says; a series it begins is added with it.
    pub fn save_event(&mut self, card: &EventCard) -> Result<()> {
        let stored = self.event_card(card.event.id)?;
        let op = match stored {
            Some(_) => Op::ChangeEvent,
            None => Op::AddEvent,
        };
        let mut card = card.clone();
        card.settle();
        self.transact(op, |tx| {
            if let Some(series) = &card.series
                && tx.find(series.id)?.is_none()
            {
                tx.insert(series)?;
            }
            match &stored {
                Some(it) if it.event == card.event => (),
                Some(_) => tx.update(&card.event)?,
                None => tx.insert(&card.event)?,
            }
            let parties = stored.map(|it| it.parties).unwrap_or_default();
            Ok(tx.sync(&parties, &card.parties)?)
        })
    }

    /// Removes an event that no question and no line of a plan points at.
    pub fn remove_event(&mut self, id: Id<Event>) -> Result<()> {
        self.transact(Op::RemoveEvent, |tx| {
            let mut users = store::users(tx.reader(), Event::NAME, &id.to_string())?;
            users.retain(|(table, _)| *table != EventParty::NAME);
            if !users.is_empty() {
                let table = Event::NAME;
                return Err(Refusal::InUse { table, users }.into());
            }
            if let Some(stored) = store::events::card(tx.reader(), id)? {
                tx.sync(&stored.parties, &[])?;
            }
            Ok(tx.delete(id)?)
        })
    }

    /// Renames a series or says more about it.
    pub fn change_event_series(&mut self, series: &EventSeries) -> Result<()> {
        self.change(Op::ChangeEventSeries, series)
    }

    /// Removes a series that has no events.
    pub fn remove_event_series(&mut self, id: Id<EventSeries>) -> Result<()> {
        self.remove(Op::RemoveEventSeries, id)
    }

    /// All questions of residents, the newest first.
    pub fn questions(&self) -> Result<Vec<Question>> {
        Ok(store::events::questions(self.reader())?)
    }

    /// Adds the question, or changes it.
    pub fn save_question(&mut self, question: &Question) -> Result<()> {
        match self.find(question.id)? {
            Some(_) => self.change(Op::ChangeQuestion, question),
            None => self.add(Op::AddQuestion, question),
        }
    }

    pub fn remove_question(&mut self, id: Id<Question>) -> Result<()> {
        self.remove(Op::RemoveQuestion, id)
    }
}
