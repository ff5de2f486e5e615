//! Annexes of the summary: the records behind its numbers, a table each.

use crate::documents::{Align, Table, TextSize};
use crate::domain::entries::Prize;
use crate::domain::summary_facts::{SessionLine, SummaryFacts};
use crate::domain::text;
use crate::domain::tos::TosStatus;
use crate::i18n::{Label, Tr};

/// A title and its table, for everything the year has records of.
pub(super) fn annexes(facts: &SummaryFacts, tr: &Tr) -> Vec<(String, Table)> {
    let year = facts.this.year;
    let of_year = |title: String| tr.summary_annex_of(title, year);
    let all = [
        (tr.summary_annex_tos(year), tos(facts, tr)),
        (of_year(tr.summary_annex_outside()), outside(facts, tr)),
        (of_year(tr.summary_annex_events()), events(facts, tr)),
        (of_year(tr.summary_annex_questions()), questions(facts, tr)),
        (of_year(tr.summary_annex_sessions()), sessions(facts, tr)),
        (
            of_year(tr.summary_annex_assignments()),
            assignments(facts, tr),
        ),
        (of_year(tr.summary_annex_entries()), entries(facts, tr)),
        (of_year(tr.summary_annex_awards()), awards(facts, tr)),
        (of_year(tr.summary_annex_plan()), plan(facts, tr)),
    ];
    all.into_iter().filter(|it| !it.1.rows.is_empty()).collect()
}

/// A table whose first column counts the rows.
fn table<const N: usize>(
    tr: &Tr,
    columns: [(String, u16, Align); N],
    rows: impl Iterator<Item = [String; N]>,
) -> Table {
    let mut table =
        Table::new(TextSize::Small).column(tr.summary_column_number(), 1, Align::Center);
    for (title, share, align) in columns {
        table = table.column(title, share, align);
    }
    for (at, row) in rows.enumerate() {
        table = table.row(std::iter::once((at + 1).to_string()).chain(row));
    }
    table
}

fn left(title: String, share: u16) -> (String, u16, Align) {
    (title, share, Align::Left)
}

fn right(title: String, share: u16) -> (String, u16, Align) {
    (title, share, Align::Right)
}

/// A known number; an unknown one is a dash, never a zero.
fn number(value: Option<u32>, tr: &Tr) -> String {
    value.map_or_else(|| "—".to_owned(), |it| tr.number(it.into()))
}

fn tos(facts: &SummaryFacts, tr: &Tr) -> Table {
    let active = facts
        .this
        .tos
        .iter()
        .filter(|it| it.status == Some(TosStatus::Active));
    let columns = [
        left(tr.summary_column_name(), 8),
        right(tr.summary_column_residents(), 3),
        right(tr.summary_column_members(), 3),
    ];
    let row = |it: &crate::domain::summary_facts::TosLine| {
        [
            it.name.clone(),
            number(it.residents, tr),
            number(it.members, tr),
        ]
    };
    table(tr, columns, active.map(row))
}

fn outside(facts: &SummaryFacts, tr: &Tr) -> Table {
    let columns = [
        left(tr.summary_column_name(), 4),
        left(tr.summary_column_nomination(), 6),
        left(tr.summary_column_prize(), 2),
        left(tr.summary_column_award(), 4),
        left(tr.summary_column_date(), 3),
    ];
    let rows = facts.this.outside.iter().map(|it| {
        let award = format!("{} {}", it.award, it.organizer);
        [
            it.name.clone(),
            it.nomination.clone(),
            it.result.label(tr),
            if it.award.is_empty() {
                String::new()
            } else {
                award
            },
            tr.date_or_empty(it.awarded_on),
        ]
    });
    table(tr, columns, rows)
}

fn events(facts: &SummaryFacts, tr: &Tr) -> Table {
    let columns = [
        left(tr.summary_column_date(), 3),
        left(tr.summary_column_name(), 6),
        left(tr.summary_column_place(), 4),
        right(tr.summary_column_people(), 3),
        left(tr.summary_column_state(), 4),
    ];
    let rows = facts.this.events.iter().map(|it| {
        [
            tr.date_or_empty(it.starts_on),
            it.name.clone(),
            it.place.clone(),
            number(it.people, tr),
            it.state.label(tr),
        ]
    });
    table(tr, columns, rows)
}

fn questions(facts: &SummaryFacts, tr: &Tr) -> Table {
    let columns = [
        left(tr.summary_column_date(), 3),
        left(tr.summary_column_raised(), 4),
        left(tr.summary_column_question(), 5),
        left(tr.summary_column_done(), 5),
        left(tr.summary_column_state(), 3),
    ];
    let rows = facts.this.questions.iter().map(|it| {
        let done = if it.done.is_empty() {
            &it.answer
        } else {
            &it.done
        };
        [
            tr.date_or_empty(it.raised_on),
            it.raised_at.clone(),
            it.text.clone(),
            done.clone(),
            it.state.label(tr),
        ]
    });
    table(tr, columns, rows)
}

fn sessions(facts: &SummaryFacts, tr: &Tr) -> Table {
    let columns = [
        left(tr.summary_column_date(), 3),
        left(tr.summary_column_body(), 6),
        left(tr.summary_column_items(), 8),
        left(tr.summary_column_state(), 3),
    ];
    let rows = facts.this.sessions.iter().map(|it| {
        let items = facts.this.items.iter().filter(|item| item.session == it.id);
        let items: Vec<&str> = items.map(|item| item.text.as_str()).collect();
        [
            tr.date_or_empty(it.held_on),
            session_name(it, tr),
            items.join("; "),
            it.status.label(tr),
        ]
    });
    table(tr, columns, rows)
}

fn session_name(session: &SessionLine, tr: &Tr) -> String {
    let body = text::called(&session.body_short_name, &session.body_name);
    match session.number {
        Some(number) => tr.summary_session_name(body, number),
        None => body.to_owned(),
    }
}

fn assignments(facts: &SummaryFacts, tr: &Tr) -> Table {
    let columns = [
        left(tr.summary_column_assignment(), 8),
        left(tr.summary_column_executor(), 4),
        left(tr.summary_column_due(), 3),
        left(tr.summary_column_state(), 3),
    ];
    let rows = facts.this.assignments.iter().map(|it| {
        [
            it.text.clone(),
            it.executor.clone(),
            tr.date_or_empty(it.due_on),
            it.state.label(tr),
        ]
    });
    table(tr, columns, rows)
}

fn entries(facts: &SummaryFacts, tr: &Tr) -> Table {
    let columns = [
        left(tr.summary_column_nomination(), 4),
        left(tr.summary_column_entrant(), 5),
        left(tr.summary_column_project(), 5),
        left(tr.summary_column_prize(), 3),
    ];
    let won = facts
        .this
        .entries
        .iter()
        .filter(|it| it.prize != Prize::None);
    let rows = won.map(|it| {
        [
            it.nomination.clone(),
            it.entrant.clone(),
            it.project.clone(),
            it.prize.label(tr),
        ]
    });
    table(tr, columns, rows)
}

fn awards(facts: &SummaryFacts, tr: &Tr) -> Table {
    let columns = [
        left(tr.summary_column_award(), 6),
        left(tr.summary_column_recipient(), 5),
        left(tr.summary_column_date(), 3),
    ];
    let rows = facts.this.awards.iter().map(|it| {
        let award = &it.award;
        let name = match (award.title.as_str(), award.number.as_str()) {
            ("", number) => format!("{} {number}", award.kind.label(tr)),
            (title, "") => title.to_owned(),
            (title, number) => format!("{title} №\u{a0}{number}"),
        };
        let date = award.handed_on.or(award.dated_on);
        [name, it.recipient.clone(), tr.date_or_empty(date)]
    });
    table(tr, columns, rows)
}

fn plan(facts: &SummaryFacts, tr: &Tr) -> Table {
    let columns = [
        left(tr.summary_column_measure(), 7),
        left(tr.summary_column_term(), 3),
        left(tr.summary_column_execution(), 3),
        left(tr.summary_column_done(), 5),
    ];
    let rows = facts.this.plan.iter().map(|it| {
        let result = match (it.result.as_str(), it.reason.as_str()) {
            ("", "") => String::new(),
            ("", reason) => tr.summary_because(reason).trim().to_owned(),
            (result, _) => result.to_owned(),
        };
        [
            it.measure.clone(),
            it.term.clone(),
            it.execution.label(tr),
            result,
        ]
    });
    table(tr, columns, rows)
}
