//! Child rows edited in the card of their parent: members, agenda items, criteria, lines of a plan.

use egui::{Align, Key, Layout, Modifiers, Rect, RichText, Ui, UiBuilder};

use super::buttons::{icon_text_button, mouse_button};
use super::focus;
use super::form::Form;
use super::page::note;
use crate::ui::{icons, theme};

/// Alt+Delete, Alt+↑, Alt+↓ while one is in the row: its buttons are out of the way of Tab, so that
/// Enter pressed once too often takes nothing away.
fn asked_by_keys(ui: &Ui, at: usize, count: usize) -> Option<Asked> {
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::ALT, key));
    match () {
        () if pressed(Key::Delete) => Some(Asked::Remove),
        () if at > 0 && pressed(Key::ArrowUp) => Some(Asked::Up),
        () if at + 1 < count && pressed(Key::ArrowDown) => Some(Asked::Down),
        () => None,
    }
}

/// Alt+Delete while one is in a row that has no place to move to.
pub(super) fn removed_by_keys(ui: &Ui, row: Rect) -> bool {
    focus::is_within(ui, row) && matches!(asked_by_keys(ui, 0, 0), Some(Asked::Remove))
}

/// What was asked of a row.
enum Asked {
    Up,
    Down,
    Remove,
}

impl Form<'_, '_> {
    /// A list of rows under `title`, each a few fields drawn by `fields`; `add` is the button below.
    ///
    /// ```text
    /// form.rows("members", &tr.body_members(), &tr.body_add_member(), &mut card.members, || Membership::new(body), |form, it| {
    ///     form.columns(3);
    ///     form.required().pick("person", &tr.body_person(), &mut it.person, &persons);
    ///     form.choice("role", &tr.body_role(), &mut it.role, Role::ALL, |role| tr.role(role));
    ///     form.date("since", &tr.body_since(), &mut it.since);
    /// });
    /// ```
    ///
    /// True if rows were added, removed or moved.
    pub fn rows<R>(
        &mut self,
        key: &str,
        title: &str,
        add: &str,
        rows: &mut Vec<R>,
        new: impl FnOnce() -> R,
        mut fields: impl FnMut(&mut Form<'_, '_>, &mut R),
    ) -> bool {
        self.end_row();
        if !title.is_empty() {
            self.section(title);
        }
        let prefix = format!("{}{key}.", self.prefix);
        let mut asked = None;
        let count = rows.len();
        let numbers = std::mem::take(&mut self.numbers);
        for (at, row) in rows.iter_mut().enumerate() {
            let number = numbers.get(at).map(String::as_str);
            if let Some(it) = self.row_ui(&prefix, (at, count), number, |form| fields(form, row)) {
                asked = Some((at, it));
            }
        }
        let mut changed = asked.is_some();
        if let Some((at, asked)) = asked {
            let to = match asked {
                Asked::Up => {
                    rows.swap(at - 1, at);
                    at - 1
                }
                Asked::Down => {
                    rows.swap(at, at + 1);
                    at + 1
                }
                Asked::Remove => {
                    rows.remove(at);
                    at.min(rows.len().saturating_sub(1))
                }
            };
            self.after_change(&prefix, to, matches!(asked, Asked::Remove));
        }
        changed |= self.add_row_ui(&prefix, add, rows, new, !changed);
        self.ui.add_space(theme::GAP / 2.0);
        changed
    }

    /// A row was moved to `to`, or `removed` from there.
    pub(super) fn after_change(&mut self, prefix: &str, to: usize, removed: bool) {
        // The keys go on in the row that was moved, or beside the one that is gone.
        if !self.ui.input(|input| input.pointer.any_released()) {
            self.state.focus_on(&format!("{prefix}{to}."));
        }
        let back = removed && self.state.undo.possible;
        self.state.undo.removed = back.then(|| prefix.to_owned());
        self.state.set_apart();
        // What could not be read belonged to a place that has another row now.
        self.state.forget_rows(prefix);
    }

    /// Below the rows: the button that adds one, and a way back for one that went. True if one was added.
    ///
    /// `steady`: no row came or went in this frame.
    pub(super) fn add_row_ui<R>(
        &mut self,
        prefix: &str,
        add: &str,
        rows: &mut Vec<R>,
        new: impl FnOnce() -> R,
        steady: bool,
    ) -> bool {
        let added = self.is_editable() && {
            let button = icon_text_button(self.ui, icons::PLUS, add);
            // The cursor was to go into a row that is not there.
            let is_gone = |key: &str| {
                let row = key.strip_prefix(prefix).and_then(|it| it.split('.').next());
                // Of the list as a whole its first row was meant.
                let row = row.map(|it| it.parse().unwrap_or(0));
                row.is_some_and(|it: usize| it >= rows.len())
            };
            let focus = &mut self.state.focus;
            let goes = steady && focus.take_if(|it| is_gone(it)).is_some();
            if goes {
                button.request_focus();
                button.scroll_to_me(None);
            }
            button.clicked()
        };
        if added {
            rows.push(new());
            self.state.undo.removed = None;
            // One goes on typing at once.
            self.state.focus_on(&format!("{prefix}{}.", rows.len() - 1));
        }
        if self.state.undo.removed.as_deref() == Some(prefix) {
            self.removed_ui();
        }
        added
    }

    fn removed_ui(&mut self) {
        let tr = self.cx.tr;
        let line = |ui: &mut Ui| {
            note(ui, &tr.form_row_removed());
            let icon = icons::ARROW_COUNTER_CLOCKWISE;
            icon_text_button(ui, icon, &tr.form_row_back()).clicked()
        };
        self.state.undo.taken |= self.ui.horizontal(line).inner;
    }

    fn row_ui(
        &mut self,
        prefix: &str,
        (at, count): (usize, usize),
        number: Option<&str>,
        fields: impl FnOnce(&mut Form<'_, '_>),
    ) -> Option<Asked> {
        const NUMBER: f32 = 24.0;
        const LONG_NUMBER: f32 = 46.0;
        const LABEL: f32 = theme::CONTROL_HEIGHT + 4.0;
        let buttons = if self.is_editable() { 84.0 } else { 0.0 };
        let name = (at + 1).to_string();
        let prefix = format!("{prefix}{at}.");
        let mut whole = self.ui.available_rect_before_wrap();
        whole.set_height(whole.height().max(theme::CONTROL_HEIGHT));
        let labels = at == 0;
        // The first row has the labels above its fields.
        let down = if labels { LABEL } else { 0.0 };
        let mut inner = whole;
        inner.min.x += if number.is_some() {
            LONG_NUMBER
        } else {
            NUMBER
        };
        inner.max.x -= buttons;
        let layout = Layout::top_down(Align::Min);
        let builder = UiBuilder::new().id_salt(&prefix);
        let shown = number.unwrap_or(&name);
        let mut number = self
            .ui
            .new_child(builder.clone().max_rect(whole).layout(layout));
        number.add_space(down + 8.0);
        let weak = theme::palette(&number).weak;
        number.label(RichText::new(format!("{shown}.")).color(weak));
        let builder = builder.max_rect(inner).layout(layout);
        let mut ui = self.ui.new_child(builder);
        self.inner(&mut ui, prefix.clone(), name.clone(), labels, fields);
        let used = ui.min_rect();
        let mut asked = None;
        if self.is_editable() && focus::is_within(&ui, used) {
            asked = asked_by_keys(&ui, at, count);
        }
        if self.is_editable() {
            let mut corner = whole;
            corner.min.x = corner.max.x - buttons;
            corner.min.y += down;
            corner.set_height(theme::CONTROL_HEIGHT);
            let layout = Layout::right_to_left(Align::Center);
            let builder = UiBuilder::new().id_salt((&prefix, "buttons"));
            let mut ui = self.ui.new_child(builder.max_rect(corner).layout(layout));
            asked = self.row_buttons(&mut ui, &name, at, count).or(asked);
        }
        whole.set_height(used.height().max(theme::CONTROL_HEIGHT));
        self.ui.advance_cursor_after_rect(whole);
        asked
    }

    fn row_buttons(&self, ui: &mut Ui, name: &str, at: usize, count: usize) -> Option<Asked> {
        let tr = self.cx.tr;
        ui.spacing_mut().item_spacing.x = 0.0;
        let mut asked = None;
        if mouse_button(ui, icons::TRASH, &tr.form_row_remove(name)).clicked() {
            asked = Some(Asked::Remove);
        }
        let mut button = |enabled, icon, name: &str| {
            let add = |ui: &mut Ui| mouse_button(ui, icon, name).clicked();
            ui.add_enabled_ui(enabled, add).inner
        };
        if button(at + 1 < count, icons::ARROW_DOWN, &tr.form_row_down(name)) {
            asked = Some(Asked::Down);
        }
        if button(at > 0, icons::ARROW_UP, &tr.form_row_up(name)) {
            asked = Some(Asked::Up);
        }
        asked
    }
}
