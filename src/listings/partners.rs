//! Columns of the lists of agreements, events, questions of residents, and joint history.

use super::{Column, Key, Mark};
use crate::domain::agreements::{AgreementRow, AgreementState};
use crate::domain::deeds::{Deed, DeedOf};
use crate::domain::events::{EventRow, EventState, Question, QuestionState};
use crate::i18n::format::upper_first;
use crate::i18n::{Label, Tr};

pub const AGREEMENTS: &[Column<AgreementRow>] = &[
    Column::new(
        Tr::agreement_title,
        |it: &AgreementRow, _| it.agreement.title.clone(),
        12,
    ),
    Column::new(
        Tr::agreement_state,
        |it: &AgreementRow, tr| match it.expires_in {
            Some(days) => upper_first(&tr.agreement_expires_in(days)),
            None => upper_first(&it.state.label(tr)),
        },
        8,
    )
    .marked(|it| match it.state {
        _ if it.expires_in.is_some() => Mark::Attention,
        AgreementState::Active => Mark::Good,
        AgreementState::Draft => Mark::Accent,
        AgreementState::Expired | AgreementState::Terminated => Mark::Quiet,
    }),
    Column::new(
        Tr::agreement_term,
        |it: &AgreementRow, tr| tr.period(it.agreement.since, it.agreement.until),
        5,
    )
    .sorted_by(|it| Key::of_date(it.agreement.since)),
    Column::new(
        Tr::agreement_parties,
        |it: &AgreementRow, _| it.parties.clone(),
        8,
    ),
];

pub const EVENTS: &[Column<EventRow>] = &[
    Column::new(Tr::event_name, |it: &EventRow, _| it.name.clone(), 11),
    Column::new(
        Tr::event_when,
        |it: &EventRow, tr| tr.event_days(it.year, it.starts_on, it.ends_on),
        5,
    )
    .sorted_by(|it| {
        let day = it.starts_on.map(|it| it.to_string());
        Key::Text(day.unwrap_or_else(|| it.year.to_string()))
    }),
    Column::new(
        Tr::event_state,
        |it: &EventRow, tr| upper_first(&it.state.label(tr)),
        6,
    )
    .marked(|it| match it.state {
        EventState::Planned => Mark::Accent,
        EventState::Held => Mark::Good,
        EventState::Moved => Mark::Attention,
        EventState::Cancelled => Mark::Bad,
    }),
    Column::new(
        Tr::event_kind,
        |it: &EventRow, tr| upper_first(&it.kind.label(tr)),
        5,
    ),
    Column::new(Tr::event_place, |it: &EventRow, _| it.place.clone(), 6),
    Column::new(
        Tr::event_people,
        |it: &EventRow, tr| it.people.map(|it| tr.number(it.into())).unwrap_or_default(),
        3,
    )
    .sorted_by(|it| Key::of_number(it.people))
    .right(),
];

pub const QUESTIONS: &[Column<Question>] = &[
    Column::new(Tr::question_text, |it: &Question, _| it.text.clone(), 12),
    Column::new(
        Tr::question_raised_on,
        |it: &Question, tr| match it.raised_on {
            Some(day) => tr.date(day),
            None => it.year.to_string(),
        },
        3,
    )
    .sorted_by(|it| {
        let day = it.raised_on.map(|it| it.to_string());
        Key::Text(day.unwrap_or_else(|| it.year.to_string()))
    }),
    Column::new(
        Tr::question_state,
        |it: &Question, tr| upper_first(&it.state.label(tr)),
        6,
    )
    .marked(|it| match it.state {
        QuestionState::Open => Mark::Attention,
        QuestionState::Answered => Mark::Accent,
        QuestionState::Solved => Mark::Good,
        QuestionState::Declined => Mark::Quiet,
    }),
    Column::new(
        Tr::question_raised_at,
        |it: &Question, _| it.raised_at.clone(),
        6,
    ),
    Column::new(
        Tr::question_answered_by,
        |it: &Question, _| it.answered_by.clone(),
        6,
    ),
];

/// What a partner had to do with.
pub const DEEDS: &[Column<Deed>] = &[
    Column::new(
        Tr::deed_when,
        |it: &Deed, tr| match (it.day, it.year) {
            (Some(day), _) => tr.date(day),
            (None, Some(year)) => year.to_string(),
            (None, None) => String::new(),
        },
        3,
    )
    .sorted_by(|it| Key::of_date(it.day)),
    Column::new(Tr::deed_what, |it: &Deed, tr| kind(it, tr), 4),
    Column::new(Tr::deed_name, |it: &Deed, tr| name(it, tr), 12),
];

/// «заседание», «мероприятие»: what sort of record it is.
pub fn kind(deed: &Deed, tr: &Tr) -> String {
    match deed.of {
        DeedOf::Session(_) => tr.deed_session(),
        DeedOf::Contest(_) => tr.deed_contest(),
        DeedOf::Event(_) => tr.deed_event(),
        DeedOf::Clause(_) => tr.deed_clause(),
    }
}

fn name(deed: &Deed, tr: &Tr) -> String {
    let number = deed.number.trim();
    match deed.of {
        _ if number.is_empty() => deed.name.clone(),
        DeedOf::Clause(_) => format!("{number} {}", deed.name),
        _ => tr.deed_numbered(deed.name.as_str(), number),
    }
}

/// «заседание: этноконфессиональная комиссия, № 3, 12.03.2020»
pub fn in_words(deed: &Deed, tr: &Tr) -> String {
    let text = tr.deed_in_words(kind(deed, tr), name(deed, tr));
    match deed.day {
        Some(day) => format!("{text}, {}", tr.date(day)),
        None => text,
    }
}
