//! `veche paper`: a paper as PDF, or as .docx if its name ends so.

use std::path::Path;

use chrono::{DateTime, Local, NaiveDate};

use super::args::PaperArgs;
use super::files::{save, shown};
use super::{End, Result, failed, now, open, print, refused, say, session_papers};
use crate::domain::Id;
use crate::domain::contests::Contest;
use crate::domain::paper_format::PaperFormat;
use crate::domain::people::Person;
use crate::domain::plans::Plan;
use crate::domain::register_options::{
    RegisterColumn, RegisterLayout, RegisterOptions, RegisterSheet,
};
use crate::domain::tos::Tos;
use crate::i18n::Tr;
use crate::ops::{self, Office};
use crate::papers::{self, Paper};

pub(super) const KINDS: [&str; 18] = [
    "register",
    "tos-extract",
    "chairs",
    "completeness",
    "register-changes",
    "agenda",
    "attendance-sheet",
    "protocol",
    "extract",
    "session-assignments",
    "session-papers",
    "assignments",
    "attendance",
    "contest",
    "plan",
    "summary",
    "people-without-consent",
    "erasure",
];

pub(super) fn write(tr: &Tr, args: &PaperArgs) -> Result<()> {
    check(tr, args)?;
    let office = open(tr, &args.file)?;
    let paper = asked(tr, &office, args)?;
    let remarks = paper.remarks(&office, tr);
    for remark in remarks.map_err(|err| failed(tr, &err))? {
        say(&remark);
    }
    write_to(tr, &office, &paper, &args.out)?;
    print(tr, shown(&args.out))
}

/// What is wrong with the words alone is said before any file is opened.
fn check(tr: &Tr, args: &PaperArgs) -> Result<()> {
    if PaperFormat::of(&args.out).is_none() {
        return Err(End::WrongUse(tr.cli_paper_wrong_ending(shown(&args.out))));
    }
    match args.kind.as_str() {
        "summary" | "register-changes" => year(tr, args).map(drop),
        "register" => layout(tr, args).map(drop),
        "tos-extract" => id::<Tos>(tr, args, "tos").map(drop),
        "plan" if args.id.is_none() => year(tr, args).map(drop),
        "plan" => id::<Plan>(tr, args, "plans").map(drop),
        kind if session_papers::is_one(kind) => session_papers::asked(tr, args).map(drop),
        "contest" => id::<Contest>(tr, args, "contests").map(drop),
        "erasure" => id::<Person>(tr, args, "people").map(drop),
        _ => Ok(()),
    }
}

fn asked(tr: &Tr, office: &Office, args: &PaperArgs) -> Result<Paper> {
    Ok(match args.kind.as_str() {
        "summary" => Paper::Summary {
            year: args.year.ok_or_else(|| End::WrongUse(tr.cli_need_year()))?,
        },
        "protocol" if args.version.is_some() => Paper::MinutesVersion {
            session: id(tr, args, "sessions")?,
            number: args.version.unwrap_or_default(),
        },
        kind if session_papers::is_one(kind) => session_papers::asked(tr, args)?,
        "contest" => Paper::ContestResults {
            contest: id(tr, args, "contests")?,
            public: args.public,
        },
        "plan" => Paper::Plan {
            plan: plan(tr, office, args)?,
            execution: args.execution,
        },
        "erasure" => Paper::Erasure(id(tr, args, "people")?),
        "people-without-consent" => Paper::NoConsent {
            on: register_day(args),
        },
        "register-changes" => Paper::RegisterChanges {
            year: year(tr, args)?,
        },
        "tos-extract" => Paper::TosExtract {
            tos: id(tr, args, "tos")?,
            on: register_day(args),
            public: args.public,
        },
        "chairs" => Paper::Chairs {
            on: register_day(args),
            public: args.public,
        },
        "completeness" => Paper::Completeness {
            on: register_day(args),
        },
        _ => Paper::Register(RegisterOptions {
            on: register_day(args),
            layout: layout(tr, args)?,
        }),
    })
}

fn layout(tr: &Tr, args: &PaperArgs) -> Result<RegisterLayout> {
    let mut layout = RegisterLayout::new(args.public);
    if args.portrait {
        layout.sheet = RegisterSheet::Portrait;
    }
    layout.by_territory = args.by_territory;
    if let Some(columns) = &args.columns {
        layout.columns.clear();
        for name in columns.split(',').map(str::trim) {
            let column = RegisterColumn::from_code(name)
                .ok_or_else(|| End::WrongUse(tr.cli_bad_column(name, columns_known())))?;
            layout.set(column, true);
        }
    }
    Ok(layout)
}

/// The codes of all columns, as they are typed.
pub(super) fn columns_known() -> String {
    let codes: Vec<&str> = RegisterColumn::ALL.iter().map(|it| it.code()).collect();
    codes.join(",")
}

/// The plan with the key, or the one of the year.
fn plan(tr: &Tr, office: &Office, args: &PaperArgs) -> Result<Id<Plan>> {
    if args.id.is_some() {
        return id(tr, args, "plans");
    }
    let year = year(tr, args)?;
    let plans = office.all::<Plan>().map_err(|err| failed(tr, &err))?;
    let found = plans.iter().find(|it| it.year == year);
    found
        .map(|it| it.id)
        .ok_or_else(|| End::Refused(tr.cli_no_plan(year)))
}

pub(super) fn year(tr: &Tr, args: &PaperArgs) -> Result<i32> {
    args.year.ok_or_else(|| End::WrongUse(tr.cli_need_year()))
}

/// A register speaks of the day asked for, of the last day of a year, or of today.
pub(super) fn register_day(args: &PaperArgs) -> NaiveDate {
    let last = |year| NaiveDate::from_ymd_opt(year, 12, 31);
    let day = args.on.or_else(|| args.year.and_then(last));
    day.unwrap_or_else(|| Local::now().date_naive())
}

/// The record a paper is about; `list` shows the keys.
pub(super) fn id<T>(tr: &Tr, args: &PaperArgs, list: &str) -> Result<Id<T>> {
    let text = args.id.as_deref();
    let text = text.ok_or_else(|| End::WrongUse(tr.cli_need_id(list)))?;
    key(tr, text, list)
}

pub(super) fn key<T>(tr: &Tr, text: &str, list: &str) -> Result<Id<T>> {
    text.parse()
        .map_err(|_| End::WrongUse(tr.cli_bad_id(text, list)))
}

/// Makes the paper and writes it whole.
pub(super) fn write_to(tr: &Tr, office: &Office, paper: &Paper, path: &Path) -> Result<()> {
    let composed = paper.compose(office, tr).map_err(|err| match err {
        // Such as the act on one whose data was never erased.
        ops::Error::Refused(_) => refused(tr, &err),
        err => failed(tr, &err),
    });
    let document = composed?;
    let made_at = DateTime::parse_from_rfc3339(&now()).expect("the clock speaks RFC 3339");
    let format = PaperFormat::of(path).unwrap_or(PaperFormat::Pdf);
    let bytes = papers::render(&document, format, made_at, tr)
        .map_err(|err| End::Failed(tr.cli_cannot_write(shown(path), err.to_string())))?;
    save(tr, path, &bytes)
}
