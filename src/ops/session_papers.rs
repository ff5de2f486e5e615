//! What papers of bodies over many sessions say.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::{Office, Refusal, Result};
use crate::domain::Id;
use crate::domain::agenda::AgendaItem;
use crate::domain::agenda_numbers::AgendaRow;
use crate::domain::attendance_period::AttendancePeriod;
use crate::domain::commissions::Body;
use crate::domain::control_list::ControlList;
use crate::domain::session_card::SessionCard;
use crate::domain::sessions::{Session, SessionRow};
use crate::store;

impl Office {
    /// How members of a body came to its held sessions from day to day.
    pub fn attendance_period(
        &self,
        body: Id<Body>,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<AttendancePeriod> {
        let reader = self.reader();
        Ok(AttendancePeriod {
            board: self.board(body)?.ok_or(Refusal::NoBody)?,
            from,
            to,
            sessions: store::attendance_period::sessions(reader, body, from, to)?,
            rows: store::attendance_period::rows(reader, body, from, to)?,
        })
    }

    /// What is still to be done on a day, of one body or of all.
    pub fn control_list(&self, body: Option<Id<Body>>, on: NaiveDate) -> Result<ControlList> {
        let mut rows = self.open_assignment_rows(on)?;
        let body: Option<Body> = body.map(|it| self.get(it)).transpose()?;
        if let Some(body) = &body {
            rows.retain(|it| it.body == body.id);
        }
        Ok(ControlList { on, body, rows })
    }

    /// The questions of all sessions, those of the newest session first.
    pub fn agenda_rows(&self) -> Result<Vec<AgendaRow>> {
        let mut items: HashMap<Id<Session>, Vec<AgendaItem>> = HashMap::new();
        for item in self.all::<AgendaItem>()? {
            items.entry(item.session).or_default().push(item);
        }
        let mut rows = Vec::new();
        for session in self.session_rows()? {
            let mut items = items.remove(&session.id).unwrap_or_default();
            items.sort_by_key(|it| (it.position, it.id));
            let mut card = SessionCard::new(Session::new(session.id, session.body));
            card.items = items;
            rows.extend(card.items.iter().map(|item| {
                let number = card.number_of(item.id).map(|it| it.to_string());
                row(&session, item, number.unwrap_or_default())
            }));
        }
        Ok(rows)
    }
}

fn row(session: &SessionRow, item: &AgendaItem, number: String) -> AgendaRow {
    AgendaRow {
        id: item.id,
        body_name: session.body_name.clone(),
        session_number: session.number,
        held_on: session.held_on,
        number,
        title: item.title.clone(),
    }
}
