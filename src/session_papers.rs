//! The papers of sessions and bodies: which records each needs, who builds it, what its file is called.

use chrono::{Datelike, NaiveDate};

use crate::documents::minutes::{self, Telling};
use crate::documents::{
    Document, agenda, attendance_period, attendance_sheet, control_list, item_extract,
    session_assignments, session_papers,
};
use crate::domain::Id;
use crate::domain::agenda::AgendaItem;
use crate::domain::commissions::Body;
use crate::domain::sessions::{Session, SessionRow, SessionStatus};
use crate::domain::sitting::Dossier;
use crate::i18n::Tr;
use crate::ops::{self, Office};

/// A paper of a session beside its minutes, or of a body over many sessions.
#[derive(Clone, Debug, PartialEq)]
pub enum SessionPaper {
    Agenda(Id<Session>),
    AttendanceSheet(Id<Session>),
    /// The minutes without speeches.
    ShortMinutes(Id<Session>),
    /// One question from the minutes.
    Extract(Id<AgendaItem>),
    Assignments(Id<Session>),
    /// All of them as one, with contents.
    All(Id<Session>),
    /// What is still to be done on a day, of one body or of all.
    Control {
        body: Option<Id<Body>>,
        by_executor: bool,
        on: NaiveDate,
    },
    /// How members came to the sessions of a body.
    Attendance {
        body: Id<Body>,
        from: NaiveDate,
        to: NaiveDate,
    },
}

impl SessionPaper {
    /// The one session it is of; the control list and the attendance are of many.
    pub(crate) fn session(&self, office: &Office) -> ops::Result<Option<Id<Session>>> {
        Ok(match *self {
            Self::Agenda(id)
            | Self::AttendanceSheet(id)
            | Self::ShortMinutes(id)
            | Self::Assignments(id)
            | Self::All(id) => Some(id),
            Self::Extract(item) => Some(office.get(item)?.session),
            Self::Control { .. } | Self::Attendance { .. } => None,
        })
    }

    pub(crate) fn compose(&self, office: &Office, tr: &Tr) -> ops::Result<Document> {
        let of = |session| office.session_dossier(session);
        Ok(match *self {
            Self::Agenda(id) => agenda::agenda(&of(id)?, tr),
            Self::AttendanceSheet(id) => attendance_sheet::attendance_sheet(&of(id)?, tr),
            Self::ShortMinutes(id) => minutes::minutes(&of(id)?, Telling::Short, tr),
            Self::Extract(item) => {
                item_extract::item_extract(&of_item(office, item)?, item, office.today(), tr)
            }
            Self::Assignments(id) => session_assignments::session_assignments(&of(id)?, tr),
            Self::All(id) => session_papers::session_papers(&of(id)?, office.today(), tr),
            Self::Control {
                body,
                by_executor,
                on,
            } => control_list::control_list(&office.control_list(body, on)?, by_executor, tr),
            Self::Attendance { body, from, to } => {
                let period = office.attendance_period(body, from, to)?;
                attendance_period::attendance_period(&period, tr)
            }
        })
    }

    pub(crate) fn name(&self, office: &Office, tr: &Tr) -> ops::Result<String> {
        let of = |session| office.session_dossier(session);
        Ok(match *self {
            Self::Agenda(id) => agenda::name(&of(id)?, tr),
            Self::AttendanceSheet(id) => attendance_sheet::name(&of(id)?, tr),
            Self::ShortMinutes(id) => minutes::name(&of(id)?, Telling::Short, tr),
            Self::Extract(item) => item_extract::name(&of_item(office, item)?, item, tr),
            Self::Assignments(id) => session_assignments::name(&of(id)?, tr),
            Self::All(id) => session_papers::name(&of(id)?, tr),
            Self::Control { body, on, .. } => {
                control_list::name(&office.control_list(body, on)?, tr)
            }
            Self::Attendance { body, from, to } => {
                attendance_period::name(&office.attendance_period(body, from, to)?, tr)
            }
        })
    }
}

fn of_item(office: &Office, item: Id<AgendaItem>) -> ops::Result<Dossier> {
    let item: AgendaItem = office.get(item)?;
    office.session_dossier(item.session)
}

/// Each kind once: of the session that was held last, of the one planned next, of the year of `on`.
pub(crate) fn of_the_office(office: &Office, on: NaiveDate) -> ops::Result<Vec<SessionPaper>> {
    let sessions = office.session_rows()?;
    let held = |it: &&SessionRow| {
        let held = matches!(it.status, SessionStatus::Held | SessionStatus::Signed);
        held && it.held_on.is_some_and(|it| it <= on)
    };
    let mut papers = Vec::new();
    let mut oldest = sessions.iter().rev();
    let planned = oldest.find(|it| it.status == SessionStatus::Planned);
    papers.extend(planned.map(|it| SessionPaper::Agenda(it.id)));
    let Some(last) = sessions.iter().find(held) else {
        return Ok(papers);
    };
    papers.extend([
        SessionPaper::AttendanceSheet(last.id),
        SessionPaper::ShortMinutes(last.id),
        SessionPaper::Assignments(last.id),
        SessionPaper::All(last.id),
    ]);
    let card = office.session_card(last.id)?;
    let first = card.and_then(|it| Some(it.items[it.outline().first()?.index].id));
    papers.extend(first.map(SessionPaper::Extract));
    papers.push(SessionPaper::Control {
        body: None,
        by_executor: false,
        on,
    });
    if let Some((from, to)) = year_of(on) {
        let body = last.body;
        papers.push(SessionPaper::Attendance { body, from, to });
    }
    Ok(papers)
}

/// The first and the last day of the year of a day.
pub fn year_of(day: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let year = day.year();
    NaiveDate::from_ymd_opt(year, 1, 1).zip(NaiveDate::from_ymd_opt(year, 12, 31))
}
