//! A question with fields before a change: a day, a reason, an act.

use egui::Ui;

use crate::ops::{self, Office};
use crate::ui::actions::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::dialogs::Dialog;
use crate::ui::widgets::{Form, FormState, answer_buttons};

/// The words of a question.
pub(super) struct Words {
    pub title: String,
    /// On the button that does it.
    pub yes: String,
    /// Said when it is done.
    pub said: String,
}

/// Asks for what `fields` draw of `value`; then `work` is done with it.
pub(super) fn ask<T: 'static>(
    words: Words,
    value: T,
    mut fields: impl FnMut(&mut Form<'_, '_>, &mut T, &mut Actions) + 'static,
    work: impl FnOnce(&mut Office, T) -> ops::Result<()> + 'static,
    actions: &mut Actions,
) {
    let Words { title, yes, said } = words;
    let mut state = FormState::new(&title);
    state.focus_on("");
    let mut asked = Some((value, said, work));
    let body = move |ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions| {
        let Some((value, ..)) = &mut asked else {
            return ui.close();
        };
        Form::show(ui, cx, &mut state, true, |form| {
            fields(form, value, actions);
        });
        let (done, mut closed) = answer_buttons(ui, cx.tr, &yes);
        if done && state.ready() {
            if let Some((value, said, work)) = asked.take() {
                actions.change_saying(said, move |office| work(office, value));
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
