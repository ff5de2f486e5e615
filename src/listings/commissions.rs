//! Bodies, sessions and assignments.

use super::{Column, Key, Mark};
use crate::domain::agenda_numbers::AgendaRow;
use crate::domain::assignments::{AssignmentRow, AssignmentState};
use crate::domain::commissions::BodyRow;
use crate::domain::sessions::{SessionRow, SessionStatus};
use crate::i18n::format::upper_first;
use crate::i18n::{Label, Tr};

pub const BODIES: &[Column<BodyRow>] = &[
    Column::new(Tr::bodies_name, |it, _| it.name.clone(), 6),
    Column::new(Tr::bodies_kind, |it, tr| upper_first(&it.kind.label(tr)), 2),
    Column::new(
        Tr::bodies_members,
        |it: &BodyRow, _| it.members.to_string(),
        1,
    )
    .sorted_by(|it| Key::of_number(Some(it.members)))
    .right(),
    Column::new(
        Tr::bodies_sessions,
        |it: &BodyRow, _| it.sessions.to_string(),
        1,
    )
    .sorted_by(|it| Key::of_number(Some(it.sessions)))
    .right(),
    Column::new(
        Tr::bodies_last_session,
        |it: &BodyRow, tr| tr.date_or_empty(it.last_held_on),
        2,
    )
    .sorted_by(|it| Key::of_date(it.last_held_on)),
];

pub const SESSIONS: &[Column<SessionRow>] = &[
    Column::new(
        Tr::sessions_date,
        |it: &SessionRow, tr| tr.date_or_empty(it.held_on),
        2,
    )
    .sorted_by(|it| Key::of_date(it.held_on)),
    Column::new(
        Tr::sessions_number,
        |it: &SessionRow, _| it.number.map(|it| it.to_string()).unwrap_or_default(),
        1,
    )
    .sorted_by(|it| Key::of_number(it.number))
    .right(),
    Column::new(Tr::sessions_body, |it, _| it.body_name.clone(), 3),
    Column::new(Tr::sessions_agenda, |it, _| it.agenda.clone(), 6),
    Column::new(
        Tr::sessions_status,
        |it: &SessionRow, tr| upper_first(&it.status.label(tr)),
        3,
    )
    .marked(|it| status_mark(it.status)),
];

pub const AGENDA: &[Column<AgendaRow>] = &[
    Column::new(
        Tr::assignments_session,
        |it: &AgendaRow, tr| {
            let number = it.session_number.map(|it| tr.minutes_number(it));
            let date = tr.date_or_empty(it.held_on);
            format!("{} {} {date}", it.body_name, number.unwrap_or_default())
        },
        3,
    ),
    Column::new(Tr::sessions_number, |it, _| it.number.clone(), 1),
    Column::new(Tr::agenda_item_title, |it, _| it.title.clone(), 6),
];

pub const ASSIGNMENTS: &[Column<AssignmentRow>] = &[
    Column::new(Tr::assignments_text, |it, _| it.text.clone(), 6),
    Column::new(Tr::assignments_executor, |it, _| it.executor.clone(), 3),
    Column::new(
        Tr::assignments_due,
        |it: &AssignmentRow, tr| tr.date_or_empty(it.due_on),
        2,
    )
    .sorted_by(|it| Key::of_date(it.due_on)),
    Column::new(
        Tr::assignments_session,
        |it: &AssignmentRow, tr| {
            let number = it.session_number.map(|it| tr.minutes_number(it));
            let date = tr.date_or_empty(it.held_on);
            format!("{} {} {date}", it.body_name, number.unwrap_or_default())
        },
        3,
    ),
    Column::new(Tr::assignments_state, state_text, 3).marked(state_mark),
];

/// How far a session has come, as a colour.
pub fn status_mark(status: SessionStatus) -> Mark {
    match status {
        SessionStatus::Planned => Mark::Accent,
        SessionStatus::Held => Mark::Attention,
        SessionStatus::Signed => Mark::Good,
        SessionStatus::Moved | SessionStatus::Cancelled => Mark::Quiet,
    }
}

fn state_text(row: &AssignmentRow, tr: &Tr) -> String {
    if row.overdue {
        return tr.assignments_overdue();
    }
    upper_first(&row.state.label(tr))
}

fn state_mark(row: &AssignmentRow) -> Mark {
    match row.state {
        _ if row.overdue => Mark::Bad,
        AssignmentState::Open => Mark::Accent,
        AssignmentState::Reported => Mark::Attention,
        AssignmentState::Done => Mark::Good,
        AssignmentState::Cancelled => Mark::Quiet,
    }
}
