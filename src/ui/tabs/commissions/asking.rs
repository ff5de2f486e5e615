//! A question with fields before a change: a day, a reason, an act.

use std::cell::RefCell;
use std::rc::Rc;

use egui::Ui;

use crate::listings::Mark;
use crate::ops::{self, Office};
use crate::report;
use crate::ui::actions::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::dialogs::Dialog;
use crate::ui::icons;
use crate::ui::toasts::Toast;
use crate::ui::widgets::{Form, FormState, answer_buttons, banner};

/// The words of a question.
pub(super) struct Words {
    pub title: String,
    /// On the button that does it.
    pub yes: String,
    /// Said when it is done.
    pub said: String,
}

/// Asks for what `fields` draw of `value`; then `work` is done with it.
pub(super) fn ask<T: Clone + 'static>(
    words: Words,
    value: T,
    fields: impl FnMut(&mut Form<'_, '_>, &mut T, &mut Actions) + 'static,
    work: impl Fn(&mut Office, &T) -> ops::Result<()> + 'static,
    actions: &mut Actions,
) {
    ask_at("", words, value, fields, work, actions);
}

/// What came of the change that was asked for: why the office refused it, if it did.
type Outcome = Rc<RefCell<Option<Result<(), ops::Error>>>>;

/// As [`ask`]. What the office refuses is said at the field with this key, or below them all; what
/// was typed stays.
pub(super) fn ask_at<T: Clone + 'static>(
    field: &'static str,
    words: Words,
    mut value: T,
    mut fields: impl FnMut(&mut Form<'_, '_>, &mut T, &mut Actions) + 'static,
    work: impl Fn(&mut Office, &T) -> ops::Result<()> + 'static,
    actions: &mut Actions,
) {
    let Words { title, yes, said } = words;
    let mut state = FormState::new(&title);
    state.focus_on("");
    let work = Rc::new(work);
    let outcome = Outcome::default();
    let mut refused = None;
    let body = move |ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions| {
        let mut is_done = false;
        match outcome.borrow_mut().take() {
            Some(Ok(())) => {
                actions.push(Action::Say(Toast::done(said.as_str())));
                is_done = true;
            }
            Some(Err(error)) => {
                let why = report::sentence(cx.tr, &error);
                if field.is_empty() {
                    refused = Some(why);
                    state.focus_on("");
                } else {
                    state.problem(field, why);
                }
            }
            None => (),
        }
        Form::show(ui, cx, &mut state, true, |form| {
            fields(form, &mut value, actions);
        });
        if let Some(why) = &refused {
            banner(ui, Mark::Bad, icons::WARNING, why, |_| ());
        }
        let (done, closed) = answer_buttons(ui, cx.tr, &yes);
        if done && !is_done && state.ready() {
            refused = None;
            let (work, value, told) = (Rc::clone(&work), value.clone(), Rc::clone(&outcome));
            actions.change(move |office| keep_refusal(work(office, &value), &told));
        }
        if closed || is_done {
            ui.close();
        }
    };
    let body = Box::new(body);
    actions.push(Action::Ask(Dialog::Of { title, body }));
}

/// A refusal is told by the dialog; what failed otherwise is told by the window.
fn keep_refusal(done: ops::Result<()>, told: &Outcome) -> ops::Result<()> {
    match done {
        Ok(()) => *told.borrow_mut() = Some(Ok(())),
        Err(error @ ops::Error::Refused(_)) => *told.borrow_mut() = Some(Err(error)),
        Err(error) => return Err(error),
    }
    Ok(())
}
