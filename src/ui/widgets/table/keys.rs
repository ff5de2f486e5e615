//! A list without the mouse: walked, searched by typing, picked out, copied.

use egui::{Event, EventFilter, Key, Modifiers, Response, Ui};

use super::picked::{self, How};
use super::{Table, TableEvent, TableState};
use crate::domain::text;
use crate::listings::Mark;
use crate::ui::actions::Actions;
use crate::ui::cx::Cx;
use crate::ui::theme;

/// What was typed into a list to find a row by its beginning.
#[derive(Default)]
pub(super) struct Typed {
    text: String,
    /// When the last letter came, in the time of egui.
    at: f64,
}

impl Typed {
    /// A pause begins a new word.
    fn add(&mut self, letters: &str, now: f64) {
        const PAUSE: f64 = 1.2;
        if now - self.at > PAUSE {
            self.text.clear();
        }
        self.at = now;
        self.text += letters;
    }
}

impl<R> Table<'_, R> {
    /// The keys of a list that has the focus.
    pub(super) fn keys(
        &self,
        ui: &Ui,
        cx: &Cx<'_>,
        node: &Response,
        state: &mut TableState,
        actions: &mut Actions,
    ) -> Option<TableEvent> {
        state.reach(ui, node);
        if !node.has_focus() {
            return None;
        }
        let filter = EventFilter {
            vertical_arrows: true,
            horizontal_arrows: true,
            escape: state.picked.len() > 0,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(node.id, filter));
        let current = self.at(state);
        self.copy_if_asked(ui, cx, state, current, actions);
        let pick_all = ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::A));
        if pick_all {
            state.picked.all(state.order.rows());
        }
        if ui.input(|input| input.key_pressed(Key::Escape)) {
            state.picked.clear();
        }
        let also = ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Space));
        if let Some(row) = current.filter(|_| also) {
            let how = How {
                also,
                stretch: false,
            };
            state.picked.go(row, how, state.order.rows());
            return None;
        }
        let rows = state.order.rows();
        let place = current.and_then(|at| rows.iter().position(|it| *it as usize == at));
        let letters = typed(ui);
        if !letters.is_empty() {
            state.typed.add(&letters, ui.input(|input| input.time));
            state.order.read_lines(cx.tr, &self.given(cx));
        }
        let found = (!letters.is_empty())
            .then(|| find_typed(state, place))
            .flatten();
        let found = found.map(|it| (it, false));
        let next = found.or_else(|| walked(ui, node.rect.height(), place, state.shown()));
        if let Some((next, stretch)) = next {
            return self.walk_to(state, next, stretch, place);
        }
        let entered = ui.input(|input| input.key_pressed(Key::Enter));
        let at = state.order.rows()[place.filter(|_| entered)?];
        Some(TableEvent::Opened(at as usize))
    }

    /// The row the keys go on from. Picking rows out leaves the card that is open.
    fn at(&self, state: &TableState) -> Option<usize> {
        match state.picked.len() {
            0 => self.current.or(state.picked.cursor),
            _ => state.picked.cursor.or(self.current),
        }
    }

    fn walk_to(
        &self,
        state: &mut TableState,
        next: usize,
        stretch: bool,
        before: Option<usize>,
    ) -> Option<TableEvent> {
        let row = *state.order.rows().get(next)? as usize;
        let how = How {
            stretch,
            also: false,
        };
        if state.picked.cursor.is_none() {
            state.picked.cursor = self.current;
        }
        state.scroll_to = Some(next);
        let alone = state.picked.go(row, how, state.order.rows());
        // Where the card takes the place of the list, the keys only walk.
        let tells = alone && !self.whole && Some(next) != before;
        tells.then_some(TableEvent::Chosen(row))
    }

    /// Ctrl+C and Ctrl+Insert, in any layout.
    fn copy_if_asked(
        &self,
        ui: &Ui,
        cx: &Cx<'_>,
        state: &TableState,
        current: Option<usize>,
        actions: &mut Actions,
    ) {
        let asked = |event: &Event| matches!(event, Event::Copy | Event::Cut);
        if !ui.input(|input| input.events.iter().any(asked)) {
            return;
        }
        let rows = state.picked.to_copy(state.order.rows(), current);
        if rows.is_empty() {
            return;
        }
        let titles = state.layout.titles();
        let table = picked::table(cx.tr, &self.given(cx), titles, state.layout.shown(), &rows);
        ui.copy_text(table);
        actions.say(Mark::Good, cx.tr.list_copied(rows.len()));
    }
}

impl TableState {
    /// F6, or an arrow while nothing has the focus, leads into the list.
    fn reach(&mut self, ui: &Ui, node: &Response) {
        self.node = Some(node.id);
        let (focused, modal) = ui.memory(|it| (it.focused(), it.top_modal_layer()));
        if modal.is_some() || egui::Popup::is_any_open(ui.ctx()) {
            return;
        }
        let arrow = |key| ui.input(|input| input.key_pressed(key) && input.modifiers.is_none());
        let arrows = [Key::ArrowDown, Key::ArrowUp, Key::PageDown, Key::PageUp];
        let walks = focused.is_none() && arrows.into_iter().any(arrow);
        let asked = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::F6));
        if walks || asked {
            node.request_focus();
        }
        if asked && self.picked.cursor.is_none() {
            self.picked.cursor = self.order.rows().first().map(|it| *it as usize);
        }
    }

    /// From the search box into what it found.
    pub(super) fn enter(&mut self, ui: &Ui) {
        let Some(node) = self.node else {
            return;
        };
        ui.memory_mut(|memory| memory.request_focus(node));
        let rows = self.order.rows();
        let shown = self
            .picked
            .cursor
            .is_some_and(|it| rows.contains(&(it as u32)));
        if !shown {
            self.picked.cursor = rows.first().map(|it| *it as usize);
            self.scroll_to = Some(0);
        }
    }
}

/// The place among the shown rows that the keys lead to, and whether with Shift.
fn walked(ui: &Ui, height: f32, place: Option<usize>, len: usize) -> Option<(usize, bool)> {
    let last = len.saturating_sub(1);
    let page = ((height / theme::ROW_HEIGHT) as usize)
        .saturating_sub(2)
        .max(1);
    let from = place.unwrap_or(0);
    let led_to = |key: Key| match key {
        Key::ArrowDown => Some(place.map_or(0, |it| (it + 1).min(last))),
        Key::ArrowUp => Some(from.saturating_sub(1)),
        Key::PageDown => Some((from + page).min(last)),
        Key::PageUp => Some(from.saturating_sub(page)),
        Key::Home => Some(0),
        Key::End => Some(last),
        _ => None,
    };
    ui.input(|input| {
        let mut keys = input.events.iter().filter_map(|event| match event {
            Event::Key {
                key,
                pressed: true,
                modifiers,
                ..
            } if !modifiers.alt => Some((led_to(*key)?, modifiers.shift)),
            _ => None,
        });
        keys.next_back()
    })
}

/// A name is found without the quotes it stands in.
const QUOTE: char = '\u{ab}';

/// The letters that came in this frame.
fn typed(ui: &Ui) -> String {
    ui.input(|input| {
        let letters = input.events.iter().filter_map(|event| match event {
            Event::Text(text) if !input.modifiers.command => Some(text.as_str()),
            _ => None,
        });
        letters.collect()
    })
}

/// The next row whose text begins as what was typed: in the column of the order, or in the first one.
fn find_typed(state: &TableState, place: Option<usize>) -> Option<usize> {
    let wanted = text::key(&state.typed.text);
    if wanted.is_empty() {
        return None;
    }
    let sorted_by = state.sort.map(|it| it.column);
    let shown = state.layout.shown();
    let column = sorted_by
        .filter(|it| shown.contains(it))
        .or(shown.first().copied())?;
    let rows = state.order.rows();
    let lines = state.order.lines();
    // The row one stands on stays while it answers still.
    let longer = wanted.chars().count() > 1;
    let from = place.map_or(0, |it| if longer { it } else { it + 1 });
    let begins = |place: &usize| {
        let cell = lines
            .cell(rows[*place] as usize, column)
            .unwrap_or_default();
        let bare = cell.trim_start_matches([QUOTE, '"']);
        bare.starts_with(&wanted) || cell.starts_with(&wanted)
    };
    (from..rows.len())
        .chain(0..from.min(rows.len()))
        .find(begins)
}
