//! A list that takes the keys as a whole: arrows choose a row, a letter or a figure marks it.

use egui::{Event, EventFilter, Key, Rect, Response, Role, Sense, Ui, WidgetInfo};

use crate::ui::widgets::focus;

/// Where the cursor of the list is.
#[derive(Default)]
pub(super) struct KeyList {
    pub cursor: usize,
    entered: bool,
    focused: bool,
}

/// What was pressed while the list had the focus.
pub(super) enum Pressed {
    /// The cursor went to another row.
    Moved,
    Delete,
    Entered,
    /// A letter or a figure, in lower case.
    Typed(String),
}

impl KeyList {
    /// The list takes the keys when it is next drawn.
    pub(super) fn enter(&mut self) {
        self.entered = true;
    }

    pub(super) fn leave(&mut self) {
        self.entered = false;
    }

    pub(super) fn has_focus(&self) -> bool {
        self.focused
    }

    /// From a button of a row the arrows and letters lead back into the list.
    pub(super) fn call_back(&mut self, ui: &Ui, area: Rect) {
        let calls = |it: &Event| {
            matches!(
                it,
                Event::Key {
                    key: Key::ArrowUp | Key::ArrowDown,
                    pressed: true,
                    ..
                }
            ) || matches!(it, Event::Text(text) if text != " ")
        };
        let called = !self.focused && ui.input(|input| input.events.iter().any(calls));
        if called && !ui.ctx().text_edit_focused() && focus::is_within(ui, area) {
            self.enter();
        }
    }

    /// The cursor goes to the next row, and stays on the last one.
    pub(super) fn go_on(&mut self, rows: usize) {
        self.cursor = (self.cursor + 1).min(rows.saturating_sub(1));
    }

    /// Call it before the rows are drawn, with the place they will take.
    pub(super) fn keys(
        &mut self,
        ui: &mut Ui,
        (salt, name): (&str, String),
        area: Rect,
        rows: usize,
    ) -> Option<Pressed> {
        self.cursor = self.cursor.min(rows.saturating_sub(1));
        let id = ui.scope_id().with(salt);
        let node: Response = ui.interact(area, id, Sense::focusable_noninteractive());
        node.widget_info(|| WidgetInfo::labeled(Role::Table, true, name.clone()));
        if std::mem::take(&mut self.entered) {
            node.request_focus();
            node.scroll_to_me(None);
        }
        self.focused = node.has_focus();
        if !self.focused || rows == 0 {
            return None;
        }
        let filter = EventFilter {
            vertical_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(node.id, filter));
        let last = rows - 1;
        let pressed = |key| ui.input(|input| input.key_pressed(key));
        let to = match () {
            () if pressed(Key::ArrowDown) => (self.cursor + 1).min(last),
            () if pressed(Key::ArrowUp) => self.cursor.saturating_sub(1),
            () if pressed(Key::Home) => 0,
            () if pressed(Key::End) => last,
            () if pressed(Key::Delete) => return Some(Pressed::Delete),
            () if pressed(Key::Enter) => return Some(Pressed::Entered),
            () => return typed(ui).map(Pressed::Typed),
        };
        self.cursor = to;
        Some(Pressed::Moved)
    }
}

fn typed(ui: &Ui) -> Option<String> {
    ui.input(|input| {
        let mut texts = input.events.iter().rev().filter_map(|it| match it {
            Event::Text(text) => Some(text.to_lowercase()),
            _ => None,
        });
        texts.next()
    })
}

/// The value whose letter or number was typed.
pub(super) fn of_key<T: Copy>(all: &[T], typed: &str, letter: impl Fn(T) -> String) -> Option<T> {
    let mut numbered = (1..).zip(all.iter().copied());
    let found = numbered
        .find(|(number, it)| typed == number.to_string() || typed == letter(*it).to_lowercase());
    found.map(|(_, it)| it)
}
