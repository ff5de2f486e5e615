//! One assignment: what is known of it, and what can be done with it now.

use chrono::NaiveDate;
use egui::Ui;

use super::asking::{Words, ask};
use super::item_route;
use crate::domain::assignments::{Assignment, AssignmentRow, AssignmentState};
use crate::i18n::Tr;
use crate::listings::Mark;
use crate::listings::commissions::{given_at, standing_mark, standing_text};
use crate::ui::actions::Actions;
use crate::ui::cx::Cx;
use crate::ui::icons;
use crate::ui::route::Route;
use crate::ui::widgets::{CardFrame, badge, banner, fact, icon_text_button, primary_button};

pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, row: &AssignmentRow, actions: &mut Actions) {
    let tr = cx.tr;
    let mut asked = Actions::default();
    CardFrame::new(row.text.as_str())
        .subtitle(row.executor.as_str())
        .history(Route::history("assignment", &row.assignment.id))
        .editable(false)
        .show(ui, cx, actions, |ui| {
            badge(ui, standing_mark(row.standing), &standing_text(row, tr));
            ui.add_space(4.0);
            returned_ui(ui, tr, &row.assignment);
            ui.scope(|ui| facts_ui(ui, tr, row));
            ui.add_space(8.0);
            if cx.office.read_only().is_none() {
                steps_ui(ui, tr, &row.assignment, &mut asked);
            }
            if icon_text_button(ui, icons::GAVEL, &tr.assignments_open_item()).clicked() {
                asked.show(item_route(row.item));
            }
        });
    for action in asked.take() {
        actions.push(action);
    }
}

/// Why the last report was not accepted, while there is no other one.
fn returned_ui(ui: &mut Ui, tr: &Tr, it: &Assignment) {
    if it.state == AssignmentState::Open && !it.return_reason.is_empty() {
        let day = tr.date_or_empty(it.returned_on);
        let text = tr.assignments_returned(day, it.return_reason.as_str());
        banner(
            ui,
            Mark::Attention,
            icons::ARROW_COUNTER_CLOCKWISE,
            &text,
            |_| (),
        );
    }
}

fn facts_ui(ui: &mut Ui, tr: &Tr, row: &AssignmentRow) {
    ui.spacing_mut().interact_size.y = 20.0;
    let it = &row.assignment;
    let due = match it.due_on {
        Some(due) => tr.date(due),
        None => tr.assignments_no_due(),
    };
    let facts = [
        (tr.assignments_session(), given_at(row, tr)),
        (tr.assignments_co_executors(), row.co_executors.join("; ")),
        (tr.assignments_due(), due),
        (
            tr.assignments_reported_on(),
            tr.date_or_empty(it.reported_on),
        ),
        (tr.assignments_report(), it.report.clone()),
        (tr.assignments_done_on(), tr.date_or_empty(it.done_on)),
        (tr.assignments_cancel_reason(), it.cancel_reason.clone()),
    ];
    for (name, value) in facts {
        if !value.is_empty() {
            fact(ui, &tr.assignments_fact(name), &value);
        }
    }
}

/// What can be done with it as it stands, the usual thing first.
fn steps_ui(ui: &mut Ui, tr: &Tr, it: &Assignment, actions: &mut Actions) {
    ui.horizontal_wrapped(|ui| {
        match it.state {
            AssignmentState::Open => {
                if primary_button(ui, icons::CHECK, &tr.assignments_report_do()).clicked() {
                    ask_report(tr, it, actions);
                }
            }
            AssignmentState::Reported => {
                if primary_button(ui, icons::CHECK, &tr.assignments_confirm_do()).clicked() {
                    ask_confirm(tr, it, actions);
                }
                let text = tr.assignments_return_do();
                if icon_text_button(ui, icons::ARROW_COUNTER_CLOCKWISE, &text).clicked() {
                    ask_return(tr, it, actions);
                }
                let text = tr.assignments_amend_do();
                if icon_text_button(ui, icons::PENCIL_SIMPLE, &text).clicked() {
                    ask_report(tr, it, actions);
                }
            }
            AssignmentState::Done | AssignmentState::Cancelled => {
                let text = tr.assignments_reopen_do();
                if icon_text_button(ui, icons::ARROW_COUNTER_CLOCKWISE, &text).clicked() {
                    let id = it.id;
                    let said = tr.assignments_reopened();
                    actions.change_with_undo(said, move |office| office.reopen_assignment(id));
                }
                return;
            }
        }
        if icon_text_button(ui, icons::CLOCK, &tr.assignments_extend_do()).clicked() {
            ask_extend(tr, it, actions);
        }
        if it.state == AssignmentState::Open {
            let text = tr.assignments_confirm_unreported_do();
            if icon_text_button(ui, icons::CHECK_CIRCLE, &text).clicked() {
                ask_confirm(tr, it, actions);
            }
        }
        if icon_text_button(ui, icons::X_CIRCLE, &tr.assignments_cancel_do()).clicked() {
            ask_cancel(tr, it, actions);
        }
    });
}

fn ask_report(tr: &Tr, it: &Assignment, actions: &mut Actions) {
    let words = Words {
        title: tr.assignments_report_ask(),
        yes: tr.assignments_report_yes(),
        said: tr.assignments_saved(),
    };
    let id = it.id;
    // A report sent back is written anew; one that waits is put right.
    let day = it
        .reported_on
        .filter(|_| it.state == AssignmentState::Reported);
    let (label_day, label_text) = (tr.assignments_reported_on(), tr.assignments_report());
    ask(
        words,
        (day, it.report.clone()),
        move |form, (day, text), _| {
            form.required().date("reported_on", &label_day, day);
            form.lines("report", &label_text, text, 4);
        },
        move |office, (day, text)| match day {
            Some(day) => office.report_assignment(id, *day, text),
            None => Ok(()),
        },
        actions,
    );
}

/// The day it was done on is proposed: the one reported.
fn ask_confirm(tr: &Tr, it: &Assignment, actions: &mut Actions) {
    let words = Words {
        title: tr.assignments_confirm_ask(),
        yes: tr.assignments_confirm_yes(),
        said: tr.assignments_confirmed(),
    };
    let (id, unreported) = (it.id, it.state != AssignmentState::Reported);
    let label = tr.assignments_done_on();
    ask(
        words,
        it.reported_on.filter(|_| !unreported),
        move |form, day: &mut Option<NaiveDate>, _| {
            form.required().date("done_on", &label, day);
        },
        move |office, day| match day {
            Some(day) => office.confirm_assignment(id, *day, unreported),
            None => Ok(()),
        },
        actions,
    );
}

fn ask_return(tr: &Tr, it: &Assignment, actions: &mut Actions) {
    let words = Words {
        title: tr.assignments_return_ask(),
        yes: tr.assignments_return_yes(),
        said: tr.assignments_sent_back(),
    };
    let id = it.id;
    let (label_day, label_reason) = (tr.assignments_returned_on(), tr.assignments_return_reason());
    ask(
        words,
        (None, String::new()),
        move |form, (day, reason): &mut (Option<NaiveDate>, String), _| {
            form.required().date("returned_on", &label_day, day);
            form.required()
                .lines("return_reason", &label_reason, reason, 3);
        },
        move |office, (day, reason)| match day {
            Some(day) => office.return_assignment(id, *day, reason),
            None => Ok(()),
        },
        actions,
    );
}

fn ask_extend(tr: &Tr, it: &Assignment, actions: &mut Actions) {
    let words = Words {
        title: tr.assignments_extend_ask(),
        yes: tr.assignments_extend_yes(),
        said: tr.assignments_extended(),
    };
    let id = it.id;
    let label = tr.assignments_new_due();
    ask(
        words,
        it.due_on,
        move |form, day: &mut Option<NaiveDate>, _| {
            form.required().date("due_on", &label, day);
        },
        move |office, day| match day {
            Some(day) => office.extend_assignment(id, *day),
            None => Ok(()),
        },
        actions,
    );
}

fn ask_cancel(tr: &Tr, it: &Assignment, actions: &mut Actions) {
    let words = Words {
        title: tr.assignments_cancel_ask(),
        yes: tr.assignments_cancel_yes(),
        said: tr.assignments_cancelled(),
    };
    let id = it.id;
    let label = tr.assignments_cancel_reason();
    ask(
        words,
        String::new(),
        move |form, reason: &mut String, _| {
            form.required().lines("cancel_reason", &label, reason, 3);
        },
        move |office, reason| office.cancel_assignment(id, reason),
        actions,
    );
}
