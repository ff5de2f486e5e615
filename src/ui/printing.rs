//! From a paper to a file: read at once, laid out on another thread, kept where the user says.

use chrono::{Local, NaiveDateTime, TimeZone};

use egui::{Response, Ui};

use super::actions::{Action, Actions};
use super::cx::Cx;
use super::widgets::{Entrance, key_menu, segments};
use crate::domain::paper_format::PaperFormat;
use crate::i18n::{Label, Tr};
use crate::listings::Mark;
use crate::papers::{self, Paper};
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
    let of_session = paper.session(cx.office).unwrap_or_default();
    if of_session.is_some() {
        for remark in paper.remarks(cx.office, cx.tr).unwrap_or_default() {
            actions.say(Mark::Attention, remark);
        }
    }
    let (locale, now) = (cx.tr.locale(), cx.now);
    actions.issue_paper(&name, cx.program.paper_format, move |format| {
        papers::render(&document, format, with_offset(now), &Tr::new(locale))
    });
}

/// The papers under a button, with what they are written as at their head, which stays open when that
/// is chosen. `asked`: the key of the button was pressed.
pub fn papers_menu(
    button: &Response,
    asked: bool,
    cx: &Cx<'_>,
    actions: &mut Actions,
    add: impl FnOnce(&mut Ui, &mut Entrance, &mut Actions),
) {
    /// The widest entry fits.
    const WIDTH: f32 = 400.0;
    key_menu(button, asked, |ui, entrance| {
        ui.set_width(WIDTH);
        format_ui(ui, cx, actions);
        add(ui, entrance, actions);
    });
}

/// What papers are written as: at the head of a menu of papers.
pub fn format_ui(ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
    let mut format = cx.program.paper_format;
    let all = PaperFormat::ALL.iter().map(|it| (*it, it.label(cx.tr)));
    let all: Vec<_> = all.collect();
    if segments(ui, &mut format, &all) {
        actions.push(Action::Program(Box::new(move |program| {
            program.paper_format = format;
        })));
    }
}

/// The instant of a local time; in the hour that a change of clocks repeats, the first of two.
fn with_offset(now: NaiveDateTime) -> chrono::DateTime<chrono::FixedOffset> {
    let local = Local.from_local_datetime(&now).earliest();
    local.map_or_else(|| now.and_utc().fixed_offset(), |it| it.fixed_offset())
}
