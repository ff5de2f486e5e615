//! `veche list`: the records a list of the window shows, as text or as JSON.

use std::fmt::Display;
use std::path::Path;

use chrono::{Local, NaiveDate};
use serde_json::{Map, Value};

use super::args::ListArgs;
use super::{End, Result, failed, files, open, print, say};
use crate::exchange::export::{Letters, Listing};
use crate::i18n::Tr;
use crate::listings::{
    Column, commissions, contests, organizations, partners, people, plans, register, tos,
};
use crate::ops::{self, Office};

/// The letters of a saved CSV, the usual ones first.
pub(super) const ENCODINGS: [&str; 2] = ["utf-8", "cp1251"];

pub(super) const KINDS: [&str; 19] = [
    "tos",
    "register",
    "people",
    "people-without-consent",
    "organizations",
    "bodies",
    "sessions",
    "agenda",
    "assignments",
    "memberships",
    "due",
    "minutes-versions",
    "contests",
    "awards",
    "outside-contests",
    "plans",
    "agreements",
    "events",
    "questions",
];

/// Prints a list, or saves it where it was said.
pub(super) fn list(tr: &Tr, args: &ListArgs) -> Result<()> {
    let today = args.on.unwrap_or_else(|| Local::now().date_naive());
    if let Some(out) = &args.out {
        return save_list(tr, args, today, out);
    }
    let office = open(tr, &args.file)?;
    let how = if args.json { How::Json } else { How::Lines };
    match read(&office, tr, args, today, how)? {
        Shown::Text(text) => print(tr, text),
        Shown::Listing(_) => Ok(()),
    }
}

/// Saves a list as .xlsx or CSV, as the name of the file says.
fn save_list(tr: &Tr, args: &ListArgs, today: NaiveDate, out: &Path) -> Result<()> {
    let ending = out
        .extension()
        .map(|it| it.to_string_lossy().to_lowercase());
    let letters = match &*args.encoding {
        "cp1251" => Letters::Cp1251,
        _ => Letters::Utf8,
    };
    if !matches!(ending.as_deref(), Some("xlsx" | "csv")) {
        return Err(End::WrongUse(tr.export_wrong_ending(files::shown(out))));
    }
    let office = open(tr, &args.file)?;
    let read = read(&office, tr, args, today, How::Listing)?;
    let Shown::Listing(listing) = read else {
        return Ok(());
    };
    let is_csv = ending.as_deref() == Some("csv");
    let bytes = if is_csv {
        listing.to_csv(letters)
    } else {
        listing
            .to_xlsx()
            .map_err(|err| End::Failed(tr.cli_cannot_write(files::shown(out), err.to_string())))?
    };
    let lost = listing.lost_letters(letters);
    if is_csv && !lost.is_empty() {
        say(&tr.export_lost_letters(lost));
    }
    let long = listing.long_cells();
    if !is_csv && long > 0 {
        say(&tr.export_cut_cells(long as u64));
    }
    files::save(tr, out, &bytes)?;
    print(tr, files::shown(out))
}

fn read(office: &Office, tr: &Tr, args: &ListArgs, today: NaiveDate, how: How) -> Result<Shown> {
    let kind = &*args.kind;
    let shown = Showing { tr, kind, how };
    if kind == "minutes-versions" {
        let id = args.id.as_deref();
        let id = id.ok_or_else(|| End::WrongUse(tr.cli_need_id("sessions")))?;
        let session = id
            .parse()
            .map_err(|_| End::WrongUse(tr.cli_bad_id(id, "sessions")))?;
        let rows = office.minutes_versions(session);
        let rows = rows.map_err(|err| failed(tr, &err))?;
        return Ok(shown.list(&rows, commissions::VERSIONS, |it| it.id));
    }
    let shown = of_the_file(office, &shown, today);
    shown.map_err(|err| failed(tr, &err))
}

/// The lists that are of the whole file.
fn of_the_file(office: &Office, shown: &Showing<'_>, today: NaiveDate) -> ops::Result<Shown> {
    let kind = shown.kind;
    Ok(match kind {
        "tos" => shown.list(&office.tos_rows(today)?, tos::TOS, |it| it.id),
        "register" => shown.list(&office.register_entries(today)?, register::REGISTER, |it| {
            it.row.id
        }),
        "people" => shown.list(&office.person_rows()?, people::PEOPLE, |it| it.id),
        "people-without-consent" => {
            let rows = office.people_without_consent(today)?;
            shown.list(&rows, people::WITHOUT_CONSENT, |it| it.person.id)
        }
        "bodies" => shown.list(&office.body_rows(today)?, commissions::BODIES, |it| it.id),
        "sessions" => shown.list(&office.session_rows()?, commissions::SESSIONS, |it| it.id),
        "agenda" => shown.list(&office.agenda_rows()?, commissions::AGENDA, |it| it.id),
        "assignments" => shown.list(
            &office.assignment_rows(today)?,
            commissions::ASSIGNMENTS,
            |it| it.assignment.id,
        ),
        "memberships" => shown.list(&office.member_rows(today)?, commissions::MEMBERS, |it| {
            it.id
        }),
        "due" => shown.list(&office.dues(today)?, commissions::DUES, |it| {
            it.record.key()
        }),
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
#[derive(Clone, Copy)]
enum How {
    Lines,
    Json,
    Listing,
}

/// A list, as it is printed or to be saved.
enum Shown {
    Text(String),
    Listing(Listing),
}

struct Showing<'a> {
    tr: &'a Tr,
    kind: &'a str,
    how: How,
}

impl Showing<'_> {
    fn list<R, I: Display>(
        &self,
        rows: &[R],
        columns: &[Column<R>],
        id: impl Fn(&R) -> I,
    ) -> Shown {
        let id = |row: &R| id(row).to_string();
        match self.how {
            How::Json => Shown::Text(json(rows, columns, id, self.tr)),
            How::Lines => Shown::Text(lines(rows, columns, id, self.tr)),
            How::Listing => {
                let columns: Vec<&Column<R>> = columns.iter().collect();
                Shown::Listing(Listing::new(self.kind, &columns, rows, self.tr))
            }
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
