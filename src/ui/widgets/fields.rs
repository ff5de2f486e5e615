//! The kinds of fields of a form: text, numbers, money, choices.

use egui::{Response, TextEdit, Ui};

use super::buttons::came_by_keys;
use super::combo::DropDown;
use super::field_parts::dress;
use super::form::{Field, Form};
use super::form_state::Text;
use super::phrases;
use super::typed::{Amount, DayTime, Kopecks, Thousandths, Typed};
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
        self.field(key, label, value.trim().is_empty(), |ui, field, _, cx| {
            if let Some(offer) = field.phrases.filter(|_| field.editable) {
                return phrases::area(ui, field, label, value, lines, offer, cx);
            }
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

    /// A time of day: «1430» and «14.30» are 14:30.
    pub fn time(&mut self, key: &str, label: &str, value: &mut String) -> bool {
        let mut typed = DayTime(std::mem::take(value));
        let changed = self.typed(key, label, &mut typed);
        *value = typed.0;
        changed
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
        let check = |ui: &mut Ui| ui.checkbox(value, label);
        let response = ui.add_enabled_ui(editable, check).inner;
        if came_by_keys(&response) {
            response.scroll_to_me(None);
        }
        self.leave_cell(&ui);
        response.changed()
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
        let texts = all
            .iter()
            .map(|it| (*it, upper_first(&it.label(tr))))
            .collect::<Vec<_>>();
        let shown = upper_first(&value.label(tr));
        self.combo(key, label, value, (false, &shown), &texts)
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
        let none = (None, self.cx.tr.form_not_chosen());
        let chosen = all.iter().find(|(it, _)| *value == Some(*it));
        let shown = chosen.map_or(&none.1, |(_, text)| text).clone();
        let texts = all.iter().map(|(it, text)| (Some(*it), text.clone()));
        let texts: Vec<_> = std::iter::once(none).chain(texts).collect();
        self.combo(key, label, value, (value.is_none(), &shown), &texts)
    }

    /// A choice among values whose texts are given; one of them must stand.
    pub fn one_of<T: Copy + PartialEq>(
        &mut self,
        key: &str,
        label: &str,
        value: &mut T,
        all: &[(T, String)],
    ) -> bool {
        let chosen = all.iter().find(|(it, _)| *value == *it);
        let shown = chosen.map(|(_, text)| text.clone()).unwrap_or_default();
        self.combo(key, label, value, (false, &shown), all)
    }

    /// Yes, no, or not known.
    pub fn yes_no(&mut self, key: &str, label: &str, value: &mut Option<bool>) -> bool {
        let tr = self.cx.tr;
        let all = [(true, tr.form_yes()), (false, tr.form_no())];
        self.choice_of(key, label, value, &all)
    }

    /// `shown` is whether nothing is chosen yet, and what is read on the button.
    fn combo<T: Copy + PartialEq>(
        &mut self,
        key: &str,
        label: &str,
        value: &mut T,
        (is_empty, shown): (bool, &str),
        all: &[(T, String)],
    ) -> bool {
        let mut changed = false;
        self.field(key, label, is_empty, |ui, field, _, _| {
            if !field.editable {
                let mut shown = shown;
                return ui.add(dress(TextEdit::singleline(&mut shown), field));
            }
            let entries: Vec<String> = all.iter().map(|(_, text)| text.clone()).collect();
            let chosen = all.iter().position(|(it, _)| it == value);
            let list = DropDown::new(shown, chosen, &entries).width(field.width);
            let (mut response, taken) = list.show(ui, field.id);
            if let Some(row) = taken {
                *value = all[row].0;
                changed = true;
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
