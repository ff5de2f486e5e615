//! From a paper to a file: read at once, laid out on another thread, kept where the user says.

use chrono::{Local, NaiveDateTime, TimeZone};

use super::actions::{Actions, PaperError};
use super::cx::Cx;
use crate::documents::pdf;
use crate::i18n::Tr;
use crate::listings::Mark;
use crate::papers::Paper;
use crate::report;

/// Reads what the paper says, and asks for its file; or says why it can not be read.
pub fn print(cx: &Cx<'_>, actions: &mut Actions, paper: &Paper) {
    let made = paper.compose(cx.office, cx.tr);
    let name = paper.file_name(cx.office, cx.tr);
    let (document, name) = match (made, name) {
        (Ok(document), Ok(name)) => (document, name),
        (Err(error), _) | (_, Err(error)) => {
            return actions.say(Mark::Bad, report::sentence(cx.tr, &error));
        }
    };
    if paper.session().is_some() {
        for remark in paper.remarks(cx.office, cx.tr).unwrap_or_default() {
            actions.say(Mark::Attention, remark);
        }
    }
    let (locale, now) = (cx.tr.locale(), cx.now);
    actions.issue(format!("{name}.pdf"), move || {
        let made = pdf::render(&document, with_offset(now), &Tr::new(locale));
        made.map_err(PaperError::from)
    });
}

/// The instant of a local time; in the hour that a change of clocks repeats, the first of two.
fn with_offset(now: NaiveDateTime) -> chrono::DateTime<chrono::FixedOffset> {
    let local = Local.from_local_datetime(&now).earliest();
    local.map_or_else(|| now.and_utc().fixed_offset(), |it| it.fixed_offset())
}
