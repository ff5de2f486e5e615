//! Questions before a session is signed, moved, cancelled, reopened or removed.

use chrono::NaiveDate;

use super::asking::{self, Words};
use crate::domain::sessions::Session;
use crate::i18n::Tr;
use crate::listings::Mark;
use crate::ops::{self, Office};
use crate::ui::actions::Actions;
use crate::ui::dialogs::Question;
use crate::ui::widgets::Form;

type Work = Box<dyn Fn(&mut Office, Option<NaiveDate>, &str) -> ops::Result<()>>;

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
    let Asking {
        yes,
        date,
        date_required,
        reason,
        said,
        work,
    } = asking;
    // What the office refuses is said where it is put right.
    let field = if date.is_some() { "date" } else { "reason" };
    let words = Words { title, yes, said };
    let fields = move |form: &mut Form<'_, '_>, value: &mut Answer, _: &mut Actions| {
        if let Some(label) = &date {
            if date_required {
                form.required();
            }
            form.date("date", label, &mut value.day);
        }
        if let Some((label, hint)) = &reason {
            form.required().hint(hint.as_str());
            form.text("reason", label, &mut value.reason);
        }
    };
    let work = move |office: &mut Office, it: &Answer| work(office, it.day, &it.reason);
    asking::ask_at(field, words, Answer::default(), fields, work, actions);
}

/// What was typed into a question.
#[derive(Clone, Default)]
struct Answer {
    day: Option<NaiveDate>,
    reason: String,
}
