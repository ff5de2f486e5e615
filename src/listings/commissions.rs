//! Bodies, sessions and assignments.

use super::{Column, Key, Mark};
use crate::domain::agenda_numbers::AgendaRow;
use crate::domain::assignments::{AssignmentRow, Standing};
use crate::domain::calendar::SessionMark;
use crate::domain::commissions::{BodyRow, MemberRow};
use crate::domain::home::{Due, DueKind};
use crate::domain::minutes_versions::VersionRow;
use crate::domain::sessions::{SessionRow, SessionStatus};
use crate::i18n::format::upper_first;
use crate::i18n::{Label, Tr};

pub const BODIES: &[Column<BodyRow>] = &[
    Column::new(Tr::bodies_name, |it, _| it.name.clone(), 6),
    Column::new(Tr::bodies_kind, |it, tr| upper_first(&it.kind.label(tr)), 2),
    Column::new(Tr::bodies_members, taken, 2)
        .sorted_by(|it| Key::of_number(Some(it.members)))
        .right(),
    Column::new(
        Tr::bodies_ends,
        |it: &BodyRow, tr| tr.date_or_empty(it.ends_on),
        2,
    )
    .sorted_by(|it| Key::of_date(it.ends_on))
    .marked(|_| Mark::Attention),
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

pub const MEMBERS: &[Column<MemberRow>] = &[
    Column::new(Tr::sessions_body, |it, _| it.body_name.clone(), 3),
    Column::new(Tr::bodies_member, |it, _| it.name.clone(), 3),
    Column::new(Tr::bodies_post, |it, _| it.post.clone(), 4),
    Column::new(Tr::bodies_organization, |it, _| it.organization.clone(), 3),
    Column::new(Tr::bodies_role, |it, tr| upper_first(&it.role.label(tr)), 2),
    Column::new(
        Tr::bodies_vote,
        |it, tr| {
            if it.voting {
                tr.bodies_vote_deciding()
            } else {
                tr.bodies_vote_advisory()
            }
        },
        2,
    ),
    Column::new(
        Tr::bodies_since,
        |it: &MemberRow, tr| tr.date_or_empty(it.since),
        2,
    )
    .sorted_by(|it| Key::of_date(it.since)),
    Column::new(
        Tr::bodies_until,
        |it: &MemberRow, tr| tr.date_or_empty(it.until),
        2,
    )
    .sorted_by(|it| Key::of_date(it.until)),
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

pub const DUES: &[Column<Due>] = &[
    Column::new(Tr::due_day, |it: &Due, tr| tr.date_or_empty(it.day), 2)
        .sorted_by(|it| Key::of_date(it.day)),
    Column::new(Tr::due_what, due_kind, 5)
        .sorted_by(|it| Key::Number(it.kind as i64))
        .marked(due_mark),
    Column::new(Tr::due_of, due_of, 7),
    Column::new(Tr::due_who, |it: &Due, _| it.who.clone(), 4),
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
    Column::new(
        Tr::assignments_text,
        |it: &AssignmentRow, _| it.text.clone(),
        6,
    )
    .searched_by(|it| it.assignment.report.clone()),
    Column::new(Tr::assignments_executor, executors, 4),
    Column::new(
        Tr::assignments_due,
        |it: &AssignmentRow, tr| tr.date_or_empty(it.assignment.due_on),
        2,
    )
    .sorted_by(|it| Key::of_date(it.assignment.due_on)),
    Column::new(Tr::assignments_session, given_at, 4).sorted_by(|it| Key::of_date(it.held_on)),
    Column::new(Tr::assignments_state, standing_text, 4)
        .sorted_by(|it| Key::Number(it.standing as i64))
        .marked(|it| standing_mark(it.standing)),
];

/// The versions of the minutes of one session.
pub const VERSIONS: &[Column<VersionRow>] = &[
    Column::new(
        Tr::versions_number,
        |it: &VersionRow, _| it.number.to_string(),
        1,
    )
    .sorted_by(|it| Key::of_number(Some(it.number)))
    .right(),
    Column::new(
        Tr::versions_signed_on,
        |it: &VersionRow, tr| tr.date_or_empty(it.signed_on),
        2,
    )
    .sorted_by(|it| Key::of_date(it.signed_on)),
    Column::new(
        Tr::versions_closed_at,
        |it: &VersionRow, tr| tr.moment(&it.closed_at),
        2,
    ),
    Column::new(Tr::versions_closed_by, |it, _| it.closed_by.clone(), 3),
    Column::new(Tr::versions_reason, |it, _| it.reopened.clone(), 5),
];

/// «10 из 12»
fn taken(row: &BodyRow, tr: &Tr) -> String {
    match row.seats {
        Some(seats) => tr.bodies_taken(row.members, seats),
        None => row.members.to_string(),
    }
}

/// How far a session has come, as a colour.
pub fn status_mark(status: SessionStatus) -> Mark {
    match status {
        SessionStatus::Planned => Mark::Accent,
        SessionStatus::Held => Mark::Attention,
        SessionStatus::Signed => Mark::Good,
        SessionStatus::Moved | SessionStatus::Cancelled => Mark::Quiet,
    }
}

/// «Комиссия по ТОС № 3 от 12.03.2026»
pub fn given_at(row: &AssignmentRow, tr: &Tr) -> String {
    let number = row.session_number.map(|it| tr.minutes_number(it));
    let parts = [
        row.body_name.clone(),
        number.unwrap_or_default(),
        tr.date_or_empty(row.held_on),
    ];
    joined(parts, " ")
}

fn executors(row: &AssignmentRow, tr: &Tr) -> String {
    if row.co_executors.is_empty() {
        return row.executor.clone();
    }
    tr.assignments_with(row.executor.as_str(), row.co_executors.join(", "))
}

/// Where it stands; of one that was done late, by how much.
pub fn standing_text(row: &AssignmentRow, tr: &Tr) -> String {
    match row.assignment.days_late() {
        Some(days) => tr.assignments_done_late(days),
        None => upper_first(&row.standing.label(tr)),
    }
}

pub fn standing_mark(standing: Standing) -> Mark {
    match standing {
        Standing::Overdue => Mark::Bad,
        Standing::Open => Mark::Accent,
        Standing::Reported | Standing::Late => Mark::Attention,
        Standing::Done => Mark::Good,
        Standing::Cancelled => Mark::Quiet,
    }
}

/// Why it stands among what is due.
pub fn due_kind(due: &Due, tr: &Tr) -> String {
    match due.kind {
        DueKind::Assignment if due.day.is_none() => tr.due_assignment_undated(),
        DueKind::Assignment if due.late => tr.due_assignment_late(),
        DueKind::Assignment => tr.due_assignment(),
        DueKind::Report => tr.due_report(),
        DueKind::Protocol if due.late => tr.due_protocol_late(),
        DueKind::Protocol => tr.due_protocol(),
        DueKind::Session => tr.due_session(),
        DueKind::Membership => tr.due_membership(),
        DueKind::Term => tr.due_term(),
        DueKind::PlanLine => tr.due_plan_line(),
        DueKind::Agreement => tr.due_agreement(),
    }
}

/// What it is about; of minutes, the session with its day.
pub fn due_of(due: &Due, tr: &Tr) -> String {
    match (due.kind, due.session_on) {
        (DueKind::Protocol, Some(day)) => tr.due_of_session(due.text.as_str(), tr.date(day)),
        _ => due.text.clone(),
    }
}

pub fn due_mark(due: &Due) -> Mark {
    match due.kind {
        _ if due.late => Mark::Bad,
        DueKind::Membership | DueKind::Term => Mark::Accent,
        _ => Mark::Attention,
    }
}

/// «ЭКК № 1, 14:00, протокол подписан»
pub fn mark_text(mark: &SessionMark, tr: &Tr) -> String {
    let number = mark.number.map(|it| tr.minutes_number(it));
    let called = [mark.body_name.clone(), number.unwrap_or_default()];
    let called = joined(called, " ");
    joined(
        [called, mark.starts_at.clone(), mark.status.label(tr)],
        ", ",
    )
}

fn joined<const N: usize>(parts: [String; N], by: &str) -> String {
    let parts: Vec<String> = parts.into_iter().filter(|it| !it.is_empty()).collect();
    parts.join(by)
}
