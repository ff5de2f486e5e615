//! `veche list`: the records a list of the window shows, as text or as JSON.

use std::fmt::Display;
use std::path::Path;

use chrono::{Local, NaiveDate};
use serde_json::{Map, Value};

use super::{Result, failed, open, print};
use crate::i18n::Tr;
use crate::listings::{Column, commissions, contests, organizations, partners, people, plans, tos};
use crate::ops::{self, Office};

pub(super) const KINDS: [&str; 14] = [
    "tos",
    "people",
    "people-without-consent",
    "organizations",
    "bodies",
    "sessions",
    "assignments",
    "contests",
    "awards",
    "outside-contests",
    "plans",
    "agreements",
    "events",
    "questions",
];

pub(super) fn print_list(
    tr: &Tr,
    file: &Path,
    kind: &str,
    on: Option<NaiveDate>,
    json: bool,
) -> Result<()> {
    let office = open(tr, file)?;
    let today = on.unwrap_or_else(|| Local::now().date_naive());
    let text = read(&office, tr, kind, today, json).map_err(|err| failed(tr, &err))?;
    print(tr, text)
}

fn read(office: &Office, tr: &Tr, kind: &str, today: NaiveDate, json: bool) -> ops::Result<String> {
    let shown = Shown { tr, json };
    Ok(match kind {
        "tos" => shown.list(&office.tos_rows(today)?, tos::TOS, |it| it.id),
        "people" => shown.list(&office.person_rows()?, people::PEOPLE, |it| it.id),
        "people-without-consent" => {
            let rows = office.people_without_consent(today)?;
            shown.list(&rows, people::WITHOUT_CONSENT, |it| it.person.id)
        }
        "bodies" => shown.list(&office.body_rows(today)?, commissions::BODIES, |it| it.id),
        "sessions" => shown.list(&office.session_rows()?, commissions::SESSIONS, |it| it.id),
        "assignments" => shown.list(
            &office.assignment_rows(today)?,
            commissions::ASSIGNMENTS,
            |it| it.id,
        ),
        "contests" => shown.list(&office.contest_rows()?, contests::CONTESTS, |it| it.id),
        "awards" => shown.list(&office.award_rows()?, contests::AWARDS, |it| it.award.id),
        "outside-contests" => shown.list(&office.outside_rows()?, contests::OUTSIDE, |it| {
            it.outside.id
        }),
        "plans" => shown.list(&office.plan_rows(today)?, plans::PLANS, |it| it.id),
        "agreements" => shown.list(&office.agreement_rows(today)?, partners::AGREEMENTS, |it| {
            it.agreement.id
        }),
        "events" => shown.list(&office.event_rows()?, partners::EVENTS, |it| it.id),
        "questions" => shown.list(&office.all()?, partners::QUESTIONS, |it| it.id),
        _ => shown.list(
            &organizations::rows(office.all()?, &office.all()?),
            organizations::COLUMNS,
            |it| it.organization.id,
        ),
    })
}

/// How the rows are to look.
struct Shown<'a> {
    tr: &'a Tr,
    json: bool,
}

impl Shown<'_> {
    fn list<R, I: Display>(
        &self,
        rows: &[R],
        columns: &[Column<R>],
        id: impl Fn(&R) -> I,
    ) -> String {
        let id = |row: &R| id(row).to_string();
        if self.json {
            json(rows, columns, id, self.tr)
        } else {
            lines(rows, columns, id, self.tr)
        }
    }
}

/// A line a record, its key first; the columns are parted by tabs.
fn lines<R>(rows: &[R], columns: &[Column<R>], id: impl Fn(&R) -> String, tr: &Tr) -> String {
    let one_line = |text: String| text.replace(['\t', '\n', '\r'], " ");
    let mut text = String::from("id");
    for column in columns {
        text.push('\t');
        text += &one_line((column.title)(tr));
    }
    for row in rows {
        text.push('\n');
        text += &id(row);
        for column in columns {
            text.push('\t');
            text += &one_line((column.text)(row, tr));
        }
    }
    text
}

/// A list of objects: `id`, then the columns under their titles.
fn json<R>(rows: &[R], columns: &[Column<R>], id: impl Fn(&R) -> String, tr: &Tr) -> String {
    let rows = rows.iter().map(|row| {
        let mut fields = Map::new();
        fields.insert("id".to_owned(), id(row).into());
        for column in columns {
            fields.insert((column.title)(tr), (column.text)(row, tr).into());
        }
        Value::Object(fields)
    });
    let rows = Value::Array(rows.collect());
    serde_json::to_string_pretty(&rows).expect("texts make JSON")
}
