//! Which paper of a session or a body is asked for.

use super::args::PaperArgs;
use super::papers::{id, key, register_day};
use super::{End, Result};
use crate::domain::Id;
use crate::domain::commissions::Body;
use crate::i18n::Tr;
use crate::papers::{Paper, SessionPaper, year_of};

pub(super) fn is_one(kind: &str) -> bool {
    matches!(
        kind,
        "agenda"
            | "attendance-sheet"
            | "protocol"
            | "extract"
            | "session-assignments"
            | "session-papers"
            | "assignments"
            | "attendance"
    )
}

pub(super) fn asked(tr: &Tr, args: &PaperArgs) -> Result<Paper> {
    Ok(Paper::OfSessions(match args.kind.as_str() {
        "protocol" if !args.short => return Ok(Paper::Minutes(id(tr, args, "sessions")?)),
        "protocol" => SessionPaper::ShortMinutes(id(tr, args, "sessions")?),
        "agenda" => SessionPaper::Agenda(id(tr, args, "sessions")?),
        "attendance-sheet" => SessionPaper::AttendanceSheet(id(tr, args, "sessions")?),
        "extract" => SessionPaper::Extract(id(tr, args, "agenda")?),
        "session-assignments" => SessionPaper::Assignments(id(tr, args, "sessions")?),
        "session-papers" => SessionPaper::All(id(tr, args, "sessions")?),
        "assignments" => SessionPaper::Control {
            body: body(tr, args)?,
            by_executor: args.by_executor,
            on: register_day(args),
        },
        _ => attendance(tr, args)?,
    }))
}

fn body(tr: &Tr, args: &PaperArgs) -> Result<Option<Id<Body>>> {
    let text = args.body.as_deref();
    text.map(|it| key(tr, it, "bodies")).transpose()
}

/// Of the days asked for; an end left out is that of the year asked for, or of this one.
fn attendance(tr: &Tr, args: &PaperArgs) -> Result<SessionPaper> {
    let body = body(tr, args)?.ok_or_else(|| End::WrongUse(tr.cli_need_body()))?;
    let (first, last) = year_of(args.from.or(args.to).unwrap_or_else(|| register_day(args)))
        .ok_or_else(|| End::WrongUse(tr.cli_need_year()))?;
    let (from, to) = (args.from.unwrap_or(first), args.to.unwrap_or(last));
    if to < from {
        return Err(End::WrongUse(tr.cli_bad_period()));
    }
    Ok(SessionPaper::Attendance { body, from, to })
}
