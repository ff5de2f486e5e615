//! The papers of sessions and bodies: their menus, and what is asked before attendance is printed.

use chrono::NaiveDate;
use egui::{Response, Ui};

use super::dialogs::when_saved;
use crate::domain::Id;
use crate::domain::agenda::AgendaItem;
use crate::domain::commissions::Body;
use crate::domain::session_card::SessionCard;
use crate::papers::{Paper, SessionPaper, year_of};
use crate::ui::actions::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::dialogs::Dialog;
use crate::ui::draft::Draft;
use crate::ui::icons;
use crate::ui::printing::{papers_menu, print};
use crate::ui::widgets::buttons::named_row;
use crate::ui::widgets::{Form, FormState, answer_buttons, icon_text_button};

/// All papers of a session, in a menu under `button`.
pub(super) fn session_menu(
    button: &Response,
    asked: bool,
    cx: &Cx<'_>,
    (draft, item): (&Draft<SessionCard>, Option<Id<AgendaItem>>),
    actions: &mut Actions,
) {
    let tr = cx.tr;
    let id = draft.value.session.id;
    // What is printed of the item that is open stands first.
    let extract = item.map(|it| (tr.papers_of_item(), SessionPaper::Extract(it)));
    papers_menu(button, asked, cx, actions, |ui, entrance, actions| {
        let papers = [
            (tr.papers_of_agenda(), SessionPaper::Agenda(id)),
            (tr.papers_of_sheet(), SessionPaper::AttendanceSheet(id)),
            (tr.papers_of_short(), SessionPaper::ShortMinutes(id)),
            (tr.papers_of_assignments(), SessionPaper::Assignments(id)),
            (tr.papers_of_all(), SessionPaper::All(id)),
        ];
        for (text, paper) in extract.into_iter().chain(papers) {
            let entry = named_row(ui, icons::FILE_PDF, &text);
            entrance.at(&entry);
            if entry.clicked() {
                when_saved(tr, is_saved(draft), actions, |actions| {
                    print(cx, actions, &Paper::OfSessions(paper));
                });
                ui.close();
            }
        }
    });
}

/// The extract of one question; what is not saved would not stand in it.
pub(super) fn extract_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    draft: &Draft<SessionCard>,
    item: Id<AgendaItem>,
    actions: &mut Actions,
) {
    let tr = cx.tr;
    if icon_text_button(ui, icons::PRINTER, &tr.papers_of_item()).clicked() {
        when_saved(tr, is_saved(draft), actions, |actions| {
            print(cx, actions, &Paper::OfSessions(SessionPaper::Extract(item)));
        });
    }
}

fn is_saved(draft: &Draft<SessionCard>) -> bool {
    !draft.is_fresh() && !draft.is_changed()
}

/// The control list of all bodies, by body or by executor.
pub(super) fn control_ui(ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
    let tr = cx.tr;
    let button = icon_text_button(ui, icons::PRINTER, &tr.papers_of_control());
    papers_menu(&button, false, cx, actions, |ui, entrance, actions| {
        for (text, by_executor) in [
            (tr.papers_by_body(), false),
            (tr.papers_by_executor(), true),
        ] {
            let entry = named_row(ui, icons::FILE_PDF, &text);
            entrance.at(&entry);
            if entry.clicked() {
                print(cx, actions, &control(None, by_executor, cx.today()));
                ui.close();
            }
        }
    });
}

/// What stands on control today.
pub(super) fn control(body: Option<Id<Body>>, by_executor: bool, on: NaiveDate) -> Paper {
    Paper::OfSessions(SessionPaper::Control {
        body,
        by_executor,
        on,
    })
}

/// The papers of one body, at the foot of its card.
pub(super) fn body_ui(ui: &mut Ui, cx: &Cx<'_>, body: Id<Body>, actions: &mut Actions) {
    let tr = cx.tr;
    let button = icon_text_button(ui, icons::PRINTER, &tr.papers_of_body());
    papers_menu(&button, false, cx, actions, |ui, entrance, actions| {
        let entry = named_row(ui, icons::FILE_PDF, &tr.papers_of_attendance());
        entrance.at(&entry);
        if entry.clicked() {
            ask_attendance(cx, body, actions);
            ui.close();
        }
        if named_row(ui, icons::FILE_PDF, &tr.papers_of_control()).clicked() {
            print(cx, actions, &control(Some(body), false, cx.today()));
            ui.close();
        }
    });
}

/// Asks for the period; that of this year is proposed.
pub(super) fn ask_attendance(cx: &Cx<'_>, body: Id<Body>, actions: &mut Actions) {
    let (mut from, mut to) = year_of(cx.today()).unwrap_or((cx.today(), cx.today()));
    let mut state = FormState::new("attendance-print");
    state.focus_on("from");
    let body = move |ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions| {
        let tr = cx.tr;
        Form::show(ui, cx, &mut state, true, |form| {
            // A file that is only read can be printed.
            form.set_editable(true).columns(2);
            form.date("from", &tr.papers_from(), &mut from);
            form.date("to", &tr.papers_to(), &mut to);
        });
        let (done, mut closed) = answer_buttons(ui, tr, &tr.papers_do());
        if done && to < from {
            state.problem("to", tr.papers_period_wrong());
        } else if done && state.ready() {
            let paper = SessionPaper::Attendance { body, from, to };
            print(cx, actions, &Paper::OfSessions(paper));
            closed = true;
        }
        if closed {
            ui.close();
        }
    };
    let title = cx.tr.papers_of_attendance();
    let body = Box::new(body);
    actions.push(Action::Ask(Dialog::Of { title, body }));
}
