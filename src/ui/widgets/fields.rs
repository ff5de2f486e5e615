//! The kinds of fields of a form: text, numbers, money, choices.

use egui::{Response, TextEdit, Ui};

use super::form::{Field, Form, dress};
use super::form_state::Text;
use super::typed::{Amount, Kopecks, Thousandths, Typed};
use crate::i18n::Label;
use crate::i18n::format::upper_first;
use crate::ui::cx::Cx;

impl Form<'_, '_> {
    pub fn text(&mut self, key: &str, label: &str, value: &mut String) -> bool {
        self.field(key, label, value.trim().is_empty(), |ui, field, _, _| {
            if !field.editable {
                return ui.add(dress(TextEdit::singleline(&mut value.as_str()), field));
            }
            ui.add(dress(TextEdit::singleline(value), field))
        })
    }

    /// A text that is not there rather than empty.
    pub fn text_or_none(&mut self, key: &str, label: &str, value: &mut Option<String>) -> bool {
        let mut text = value.clone().unwrap_or_default();
        let changed = self.text(key, label, &mut text);
        if changed {
            *value = Some(text).filter(|it| !it.trim().is_empty());
        }
        changed
    }

    /// Text of several lines; it grows with what is typed.
    pub fn lines(&mut self, key: &str, label: &str, value: &mut String, lines: usize) -> bool {
        self.wide();
        self.field(key, label, value.trim().is_empty(), |ui, field, _, _| {
            let mut reading = value.as_str();
            let edit = if field.editable {
                TextEdit::multiline(value)
            } else {
                TextEdit::multiline(&mut reading)
            };
            ui.add(dress(edit.desired_rows(lines), field))
        })
    }

    pub fn number<T: Typed + PartialEq>(&mut self, key: &str, label: &str, value: &mut T) -> bool {
        self.typed(key, label, value)
    }

    /// Kopecks, shown and typed as roubles.
    pub fn money<T: Amount>(&mut self, key: &str, label: &str, value: &mut T) -> bool {
        let mut typed = value.get().map(Kopecks);
        let changed = self.typed(key, label, &mut typed);
        take_amount(value, typed.map(|it| it.0), changed)
    }

    /// An exact number with up to three digits after the comma, kept in thousandths.
    pub fn thousandths<T: Amount>(&mut self, key: &str, label: &str, value: &mut T) -> bool {
        let mut typed = value.get().map(Thousandths);
        let changed = self.typed(key, label, &mut typed);
        take_amount(value, typed.map(|it| it.0), changed)
    }

    pub fn check(&mut self, label: &str, value: &mut bool) -> bool {
        let (rect, _) = self.cell();
        let editable = self.editable;
        let mut ui = self.child(rect, label);
        ui.add_space(if self.columns > 1 { 18.0 } else { 0.0 });
        let changed = ui
            .add_enabled_ui(editable, |ui| ui.checkbox(value, label).changed())
            .inner;
        self.leave_cell(&ui);
        changed
    }

    /// One of a closed list; its values say how they read.
    pub fn choice<T: Label + PartialEq>(
        &mut self,
        key: &str,
        label: &str,
        value: &mut T,
        all: &[T],
    ) -> bool {
        let tr = self.cx.tr;
        let shown = upper_first(&value.label(tr));
        self.combo(key, label, false, &shown, |ui| {
            let pick = |changed, it: &T| {
                ui.selectable_value(value, *it, upper_first(&it.label(tr)))
                    .changed()
                    || changed
            };
            all.iter().fold(false, pick)
        })
    }

    /// A choice that may be left open.
    pub fn choice_or_none<T: Label + PartialEq>(
        &mut self,
        key: &str,
        label: &str,
        value: &mut Option<T>,
        all: &[T],
    ) -> bool {
        let tr = self.cx.tr;
        let texts = all
            .iter()
            .map(|it| (*it, upper_first(&it.label(tr))))
            .collect::<Vec<_>>();
        self.choice_of(key, label, value, &texts)
    }

    /// A choice among values whose texts are given, which may be left open.
    pub fn choice_of<T: Copy + PartialEq>(
        &mut self,
        key: &str,
        label: &str,
        value: &mut Option<T>,
        all: &[(T, String)],
    ) -> bool {
        let none = self.cx.tr.form_not_chosen();
        let chosen = all.iter().find(|(it, _)| *value == Some(*it));
        let shown = chosen.map_or(&none, |(_, text)| text);
        self.combo(key, label, value.is_none(), shown, |ui| {
            let nothing = ui.selectable_value(value, None, none.as_str()).changed();
            let pick = |changed, (it, text): &(T, String)| {
                ui.selectable_value(value, Some(*it), text).changed() || changed
            };
            all.iter().fold(nothing, pick)
        })
    }

    /// Yes, no, or not known.
    pub fn yes_no(&mut self, key: &str, label: &str, value: &mut Option<bool>) -> bool {
        let tr = self.cx.tr;
        let all = [(true, tr.form_yes()), (false, tr.form_no())];
        self.choice_of(key, label, value, &all)
    }

    fn combo(
        &mut self,
        key: &str,
        label: &str,
        is_empty: bool,
        shown: &str,
        entries: impl FnOnce(&mut Ui) -> bool,
    ) -> bool {
        let mut changed = false;
        self.field(key, label, is_empty, |ui, field, _, _| {
            if !field.editable {
                let mut shown = shown;
                return ui.add(dress(TextEdit::singleline(&mut shown), field));
            }
            let combo = super::buttons::combo(field.id)
                .width(field.width)
                .selected_text(shown);
            let mut response = combo.show_ui(ui, |ui| changed = entries(ui)).response;
            if changed {
                response.mark_changed();
            }
            response
        });
        changed
    }

    /// A value read from a line of text. What can not be read stays, with the reason below.
    pub(super) fn typed<T: Typed + PartialEq>(
        &mut self,
        key: &str,
        label: &str,
        value: &mut T,
    ) -> bool {
        self.typed_by(key, label, value, |ui, field, text, _| {
            ui.add(dress(TextEdit::singleline(text), field))
        })
    }

    /// As [`Form::typed`], with a widget of its own for the text.
    pub(super) fn typed_by<T: Typed + PartialEq>(
        &mut self,
        key: &str,
        label: &str,
        value: &mut T,
        add: impl FnOnce(&mut Ui, &Field, &mut String, &Cx<'_>) -> Response,
    ) -> bool {
        let cx = self.cx;
        let mut changed = false;
        let saved = value.shown(cx.tr);
        let is_empty = saved.is_empty() && !self.state.texts.contains_key(&self.key(key));
        self.field(key, label, is_empty, |ui, field, state, _| {
            if !field.editable {
                return ui.add(dress(TextEdit::singleline(&mut saved.as_str()), field));
            }
            let kept = state.texts.remove(&field.key);
            let unread = kept.as_ref().is_some_and(|it| it.problem.is_some());
            let mut text = kept.map_or_else(|| saved.clone(), |it| it.text);
            let response = add(ui, field, &mut text, cx);
            if text == saved {
                return response;
            }
            let problem = match T::read(&text, cx.tr, cx.today()) {
                Ok(new) => {
                    changed = new != *value;
                    *value = new;
                    None
                }
                Err(problem) => Some(problem),
            };
            if problem.is_some() || response.has_focus() || (unread && !response.lost_focus()) {
                state
                    .texts
                    .insert(field.key.clone(), Text { text, problem });
            }
            response
        });
        changed
    }
}

fn take_amount<T: Amount>(value: &mut T, typed: Option<i64>, changed: bool) -> bool {
    if let (true, Some(new)) = (changed, T::of(typed)) {
        *value = new;
    }
    changed
}
