//! «Календарь»: the sessions of all bodies in a year; a click opens one, or plans one on an empty day.

use std::cell::RefCell;
use std::rc::Rc;

use chrono::{Datelike, NaiveDate};
use egui::{RichText, ScrollArea, Ui};

use super::session_route;
use super::year::{Days, Year};
use crate::domain::Id;
use crate::domain::calendar::SessionMark;
use crate::domain::commissions::{Body, BodyRow};
use crate::domain::session_card::SessionCard;
use crate::domain::sessions::{Session, SessionStatus};
use crate::i18n::Label;
use crate::i18n::format::upper_first;
use crate::listings::Mark;
use crate::listings::commissions::{mark_text, status_mark};
use crate::report;
use crate::ui::actions::{Action, Actions};
use crate::ui::cached::Cached;
use crate::ui::cx::Cx;
use crate::ui::dialogs::Dialog;
use crate::ui::tabs::TabView;
use crate::ui::widgets::{
    badge, filter_of, icon_button, icon_text_button, link_button, page, page_tools, unreadable,
};
use crate::ui::{icons, theme};

/// A session begun elsewhere, to be taken by the page of sessions.
pub(super) type Begun = Rc<RefCell<Option<SessionCard>>>;

pub(super) struct CalendarView {
    marks: Cached<Vec<SessionMark>, i32>,
    bodies: Cached<Vec<BodyRow>, NaiveDate>,
    body: Option<Id<Body>>,
    /// The day the keys are on: its year is shown. Today at first.
    at: Option<NaiveDate>,
    begun: Begun,
}

impl CalendarView {
    pub(super) fn new(begun: Begun) -> Self {
        Self {
            marks: Cached::default(),
            bodies: Cached::default(),
            body: None,
            at: None,
            begun,
        }
    }
}

impl TabView for CalendarView {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        page(ui, |ui| {
            let at = self.at.unwrap_or(cx.today());
            self.at = Some(self.tools_ui(ui, cx, at));
            self.year_ui(ui, cx, actions);
        });
    }

    fn add(&mut self, cx: &Cx<'_>, actions: &mut Actions) {
        let day = self.at.unwrap_or(cx.today());
        self.plan(cx, day, actions);
    }
}

impl CalendarView {
    /// The year with its arrows, the body, what the colours mean; the day to be on.
    fn tools_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, at: NaiveDate) -> NaiveDate {
        let tr = cx.tr;
        let today = cx.today();
        let bodies = self
            .bodies
            .get_for(cx.office, today, |office, today| office.body_rows(*today));
        let bodies = bodies.map_or(&[][..], Vec::as_slice).iter();
        let bodies: Vec<_> = bodies.map(|it| (it.id, it.called().to_owned())).collect();
        let mut to = at;
        let body = &mut self.body;
        page_tools(
            ui,
            |ui| {
                let turned = |years| at.with_year(at.year() + years).or(at.with_ordinal(1));
                if icon_button(ui, icons::CARET_LEFT, &tr.calendar_previous()).clicked() {
                    to = turned(-1).unwrap_or(at);
                }
                let year = RichText::new(at.year().to_string());
                ui.label(year.text_style(egui::TextStyle::Heading));
                if icon_button(ui, icons::CARET_RIGHT, &tr.calendar_next()).clicked() {
                    to = turned(1).unwrap_or(at);
                }
                if ui.button(tr.calendar_today()).clicked() {
                    to = today;
                }
                filter_of(ui, tr, &tr.sessions_body(), body, &bodies);
            },
            |ui| {
                ui.spacing_mut().item_spacing.x = 4.0;
                for status in SessionStatus::ALL.iter().rev() {
                    let text = upper_first(&status.label(tr));
                    badge(ui, status_mark(*status), &text);
                }
            },
        );
        to
    }

    fn year_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let mut at = self.at.unwrap_or(cx.today());
        let year = at.year();
        let marks = self
            .marks
            .get_for(cx.office, year, |office, year| office.session_marks(*year));
        let marks = match marks {
            Ok(marks) => marks,
            Err(error) => return unreadable(ui, cx, error),
        };
        let mut days = Days::new();
        let taken = |it: &&SessionMark| self.body.is_none_or(|body| it.body == body);
        for mark in marks.iter().filter(taken) {
            days.entry(mark.held_on).or_default().push(mark);
        }
        let drawn = Year {
            tr: cx.tr,
            number: year,
            today: cx.today(),
            days: &days,
        };
        let height = ui.available_height();
        let scroll = ScrollArea::vertical().auto_shrink([false, false]);
        let chosen = scroll
            .show(ui, |ui| {
                ui.set_height(height);
                drawn.ui(ui, &mut at)
            })
            .inner;
        let chosen = chosen.map(|day| (day, days.remove(&day).unwrap_or_default()));
        let chosen = chosen.map(|(day, marks)| (day, lines(cx, &marks)));
        self.at = Some(at);
        match chosen {
            Some((day, lines)) if lines.is_empty() => self.plan(cx, day, actions),
            Some((_, lines)) if lines.len() == 1 => actions.show(session_route(lines[0].0)),
            Some((day, lines)) => ask_which(cx, day, lines, actions),
            None => (),
        }
    }

    /// Begins a session on a day: of the body the calendar is narrowed to, or of the one used last.
    fn plan(&self, cx: &Cx<'_>, day: NaiveDate, actions: &mut Actions) {
        if cx.office.read_only().is_some() {
            return;
        }
        let usual = super::sessions::usual_body(cx);
        let Some(body) = self.body.or(usual) else {
            return actions.say(Mark::Attention, cx.tr.sessions_no_bodies());
        };
        let words = cx.tr.session_earlier_assignments();
        match cx.office.proposed_session(body, &words) {
            Ok(mut card) => {
                card.session.held_on = Some(day);
                actions.show(session_route(card.session.id));
                *self.begun.borrow_mut() = Some(card);
            }
            Err(error) => actions.say(Mark::Bad, report::sentence(cx.tr, &error)),
        }
    }
}

/// Several on one day: which one is asked.
fn ask_which(
    cx: &Cx<'_>,
    day: NaiveDate,
    lines: Vec<(Id<Session>, Mark, String)>,
    actions: &mut Actions,
) {
    let title = cx.tr.long_date(day);
    let body = move |ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions| {
        for (id, mark, text) in &lines {
            ui.horizontal(|ui| {
                badge(ui, *mark, " ");
                if link_button(ui, text).clicked() {
                    actions.show(session_route(*id));
                    ui.close();
                }
            });
        }
        ui.add_space(theme::GAP);
        let close = |ui: &mut Ui| icon_text_button(ui, icons::X, &cx.tr.dialog_close());
        if egui::Sides::new().show(ui, |_| (), close).1.clicked() {
            ui.close();
        }
    };
    let body = Box::new(body);
    actions.push(Action::Ask(Dialog::Of { title, body }));
}

/// The sessions of a day, each as it is read.
fn lines(cx: &Cx<'_>, marks: &[&SessionMark]) -> Vec<(Id<Session>, Mark, String)> {
    let line = |it: &&SessionMark| (it.id, status_mark(it.status), mark_text(it, cx.tr));
    marks.iter().map(line).collect()
}
