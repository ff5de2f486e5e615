//! How it reads where someone takes part: «председатель: ТОС «Заря», с 12.03.2019».

use crate::domain::agenda::SpeechKind;
use crate::domain::agreements::AgreementState;
use crate::domain::assignments::AssignmentState;
use crate::domain::awards::AwardKind;
use crate::domain::commissions::Role;
use crate::domain::entries::{EntryState, Prize};
use crate::domain::events::PartyRole;
use crate::domain::involvements::{Group, Involvement, InvolvementKind};
use crate::domain::plans::Execution;
use crate::domain::sessions::Presence;
use crate::domain::tos::OfficerRole;
use crate::i18n::{Label, Tr};

/// The name of the place: «ТОС «Заря»», «ЭКК, заседание № 4».
pub fn title(it: &Involvement, tr: &Tr) -> String {
    use InvolvementKind::{Agreement, Attendance, Award, Duty, Guest};
    let (title, number) = (it.title.trim(), it.number.trim());
    match it.kind {
        Duty | Attendance | Guest if number.is_empty() => tr.involvement_session(title),
        Duty | Attendance | Guest => tr.involvement_session_numbered(title, number),
        Agreement | Award if !number.is_empty() => tr.involvement_numbered(title, number),
        _ => title.to_owned(),
    }
}

/// What is done there, and when: «председатель, с 12.03.2019 по 01.02.2021».
pub fn details(it: &Involvement, tr: &Tr) -> String {
    let year = match it.kind {
        InvolvementKind::Juror
        | InvolvementKind::Entry
        | InvolvementKind::Event
        | InvolvementKind::Plan
            if it.since.is_none() =>
        {
            it.number.clone()
        }
        _ => String::new(),
    };
    let parts = [role(it, tr), when(it, tr), year];
    let parts: Vec<String> = parts.into_iter().filter(|it| !it.is_empty()).collect();
    parts.join(", ")
}

/// One line of it all: where one can not be removed because of it.
pub fn in_words(it: &Involvement, tr: &Tr) -> String {
    let kind = it.kind.label(tr);
    let line = tr.involvement_line(kind, title(it, tr));
    match details(it, tr) {
        details if details.is_empty() => line,
        details => format!("{line} ({details})"),
    }
}

/// «ТОС: 2, сроков: 3»; «Явка: 7 из 9».
pub fn heading(group: &Group<'_>, tr: &Tr) -> String {
    let (name, count) = (group.kind.label(tr), group.all.len() as u32);
    match group.kind {
        InvolvementKind::Attendance => tr.involvement_came(name, group.came, group.places),
        _ if group.kind.is_term() && count > group.places => {
            tr.involvement_terms(name, group.places, count)
        }
        _ => tr.involvement_count(name, count),
    }
}

fn role(it: &Involvement, tr: &Tr) -> String {
    let code = it.role.as_str();
    let label = match it.kind {
        InvolvementKind::TosOfficer => OfficerRole::from_code(code).map(|it| it.label(tr)),
        InvolvementKind::Membership | InvolvementKind::Juror => {
            Role::from_code(code).map(|it| it.label(tr))
        }
        InvolvementKind::Duty => Some(match Role::from_code(code) {
            Some(Role::Chair) => tr.involvement_chaired(),
            _ => tr.involvement_secretary(),
        }),
        InvolvementKind::Attendance => Presence::from_code(code).map(|it| it.label(tr)),
        InvolvementKind::Speech => SpeechKind::from_code(code).map(|it| it.label(tr)),
        InvolvementKind::Assignment | InvolvementKind::CoExecutor => {
            AssignmentState::from_code(code).map(|it| it.label(tr))
        }
        InvolvementKind::Entry => (EntryState::from_code(code).map(|it| it.label(tr)))
            .or_else(|| Prize::from_code(code).map(|it| it.label(tr))),
        InvolvementKind::Award => AwardKind::from_code(code).map(|it| it.label(tr)),
        InvolvementKind::Event => PartyRole::from_code(code).map(|it| it.label(tr)),
        InvolvementKind::Plan => Execution::from_code(code).map(|it| it.label(tr)),
        InvolvementKind::Agreement => AgreementState::from_code(code).map(|it| it.label(tr)),
        InvolvementKind::Leader
        | InvolvementKind::Employee
        | InvolvementKind::Guest
        | InvolvementKind::Opinion => None,
    };
    label.unwrap_or_else(|| code.to_owned())
}

fn when(it: &Involvement, tr: &Tr) -> String {
    use InvolvementKind::{Agreement, Assignment, CoExecutor, Membership, Plan, TosOfficer};
    match it.kind {
        TosOfficer | Membership | Agreement | Plan => {
            let since = it.since.map(|day| tr.register_since(tr.date(day)));
            let until = it.until.map(|day| tr.register_until(tr.date(day)));
            let term: Vec<String> = since.into_iter().chain(until).collect();
            term.join(" ")
        }
        Assignment | CoExecutor => match it.until {
            Some(due) => tr.involvement_due(tr.date_or_empty(it.since), tr.date(due)),
            None => tr.date_or_empty(it.since),
        },
        InvolvementKind::Leader => String::new(),
        _ => tr.date_or_empty(it.since),
    }
}
