//! Questions before a session is signed, moved, cancelled, reopened or removed.

use chrono::NaiveDate;
use egui::Ui;

use crate::domain::sessions::Session;
use crate::i18n::Tr;
use crate::listings::Mark;
use crate::ops::{self, Office};
use crate::ui::actions::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::dialogs::{Dialog, Question};
use crate::ui::widgets::{Form, FormState, answer_buttons};

type Work = Box<dyn FnOnce(&mut Office, Option<NaiveDate>, &str) -> ops::Result<()>>;

/// What a dialog asks for, and what it then does.
struct Asking {
    yes: String,
    /// The label of the day, if one is asked for.
    date: Option<String>,
    /// No day is proposed: one that was not looked at would stand in the papers.
    date_required: bool,
    /// The label of the reason, and an example, if one is asked for.
    reason: Option<(String, String)>,
    said: String,
    work: Work,
}

/// Does it if nothing is unsaved; else says that the session is saved first.
pub(super) fn when_saved(
    tr: &Tr,
    saved: bool,
    actions: &mut Actions,
    then: impl FnOnce(&mut Actions),
) {
    if saved {
        then(actions);
    } else {
        actions.say(Mark::Attention, tr.session_save_first());
    }
}

pub(super) fn ask_sign(tr: &Tr, session: &Session, actions: &mut Actions) {
    let id = session.id;
    let asking = Asking {
        yes: tr.session_sign_do(),
        date: Some(tr.session_signed_on()),
        date_required: true,
        reason: None,
        said: tr.session_signed(),
        work: Box::new(move |office, day, _| match day {
            Some(day) => office.sign_protocol(id, day),
            None => Ok(()),
        }),
    };
    ask(tr.session_sign(), asking, actions);
}

pub(super) fn ask_move(tr: &Tr, session: &Session, actions: &mut Actions) {
    let id = session.id;
    let asking = Asking {
        yes: tr.session_move_do(),
        date: Some(tr.session_new_date()),
        date_required: false,
        reason: Some((tr.session_because(), tr.session_because_hint())),
        said: tr.session_moved(),
        work: Box::new(move |office, day, reason| office.move_session(id, day, reason)),
    };
    ask(tr.session_move(), asking, actions);
}

pub(super) fn ask_cancel(tr: &Tr, session: &Session, actions: &mut Actions) {
    let id = session.id;
    let asking = Asking {
        yes: tr.session_cancel_do(),
        date: None,
        date_required: false,
        reason: Some((tr.session_because(), tr.session_because_hint())),
        said: tr.session_cancelled(),
        work: Box::new(move |office, _, reason| office.cancel_session(id, reason)),
    };
    ask(tr.session_cancel(), asking, actions);
}

pub(super) fn ask_reopen(tr: &Tr, session: &Session, actions: &mut Actions) {
    let id = session.id;
    let asking = Asking {
        yes: tr.session_reopen_do(),
        date: None,
        date_required: false,
        reason: Some((tr.session_reason(), String::new())),
        said: tr.session_reopened(),
        work: Box::new(move |office, _, reason| office.reopen_session(id, reason)),
    };
    ask(tr.session_reopen(), asking, actions);
}

pub(super) fn ask_remove(tr: &Tr, session: &Session, actions: &mut Actions) {
    let question = Question {
        title: tr.sessions_remove(),
        text: tr.sessions_remove_text(),
        yes: tr.dialog_remove(),
        danger: true,
    };
    let id = session.id;
    let mut then = Actions::default();
    then.change_with_undo(tr.sessions_removed(), move |office| {
        office.remove_session(id)
    });
    actions.confirm(question, then.take());
}

fn ask(title: String, asking: Asking, actions: &mut Actions) {
    let mut state = FormState::new("session-dialog");
    state.focus_on("");
    let mut day: Option<NaiveDate> = None;
    let mut reason = String::new();
    let mut asking = Some(asking);
    let body = move |ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions| {
        let Some(asked) = &asking else {
            return ui.close();
        };
        Form::show(ui, cx, &mut state, true, |form| {
            if let Some(label) = &asked.date {
                if asked.date_required {
                    form.required();
                }
                form.date("date", label, &mut day);
            }
            if let Some((label, hint)) = &asked.reason {
                form.required().hint(hint.as_str());
                form.text("reason", label, &mut reason);
            }
        });
        let (done, mut closed) = answer_buttons(ui, cx.tr, &asked.yes);
        if done && state.ready() {
            if let Some(Asking { said, work, .. }) = asking.take() {
                let reason = reason.clone();
                actions.change_saying(said, move |office| work(office, day, &reason));
            }
            closed = true;
        }
        if closed {
            ui.close();
        }
    };
    let body = Box::new(body);
    actions.push(Action::Ask(Dialog::Of { title, body }));
}
