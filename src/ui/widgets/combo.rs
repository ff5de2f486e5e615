//! A drop-down list that obeys the keys: arrows, Home, End, Enter, Escape, the first letter.

use egui::{
    AsIdSalt, Button, ComboBox, Event, EventFilter, Id, IdSalt, Key, Modifiers, Popup, Response,
    RichText, Ui,
};

use super::buttons::combo;
use crate::domain::text;

/// One of a short list of texts; the focus stays on the button while the list is open.
pub struct DropDown<'a> {
    shown: RichText,
    width: Option<f32>,
    chosen: Option<usize>,
    entries: &'a [String],
}

/// What the keys ask for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    Open,
    Close,
    Take,
}

impl<'a> DropDown<'a> {
    /// `chosen` is the place of the entry that stands now, `shown` its text.
    pub fn new(shown: impl Into<RichText>, chosen: Option<usize>, entries: &'a [String]) -> Self {
        Self {
            shown: shown.into(),
            width: None,
            chosen,
            entries,
        }
    }

    #[must_use]
    pub fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// The place of the entry that was taken, if it is another one than now.
    pub fn show(self, ui: &mut Ui, salt: impl AsIdSalt) -> (Response, Option<usize>) {
        // As the button makes it.
        let id = ui.make_persistent_id(IdSalt::new(&salt));
        let (popup, memory) = (id.with("popup"), id.with("at"));
        let was_open = ComboBox::is_open(ui.ctx(), id);
        let remembered = ui.data(|data| data.get_temp(memory));
        let mut at = remembered
            .filter(|_| was_open)
            .or(self.chosen)
            .unwrap_or(0usize);
        let before = at;
        let asked = keys(ui, id, was_open, &mut at, self.entries);
        let mut taken = None;
        match asked {
            Some(Asked::Open) => Popup::open_id(ui.ctx(), popup),
            Some(Asked::Close) => Popup::close_id(ui.ctx(), popup),
            Some(Asked::Take) => {
                taken = Some(at);
                Popup::close_id(ui.ctx(), popup);
            }
            None => (),
        }
        let mut list = combo(&salt).selected_text(self.shown);
        if let Some(width) = self.width {
            list = list.width(width);
        }
        let moved = at != before || !was_open;
        let response = list
            .show_ui(ui, |ui| {
                for (row, text) in self.entries.iter().enumerate() {
                    let entry = ui.add(Button::selectable(row == at, text.as_str()));
                    if row == at && moved {
                        entry.scroll_to_me(None);
                    }
                    if entry.clicked() {
                        taken = Some(row);
                    }
                }
            })
            .response;
        // The keys go on from here, also after the mouse.
        if response.clicked() || taken.is_some() {
            response.request_focus();
        }
        ui.data_mut(|data| data.insert_temp(memory, at));
        (response, taken.filter(|it| Some(*it) != self.chosen))
    }
}

/// Taken before the button sees them: to it Enter is a click.
fn keys(ui: &Ui, id: Id, open: bool, at: &mut usize, entries: &[String]) -> Option<Asked> {
    // With Alt the keys move the row the list is in.
    let alt = ui.input(|input| input.modifiers.alt);
    if alt || entries.is_empty() || !ui.memory(|memory| memory.has_focus(id)) {
        return None;
    }
    let filter = EventFilter {
        vertical_arrows: true,
        escape: open,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    let last = entries.len() - 1;
    ui.input_mut(|input| {
        let mut pressed = |key| input.consume_key(Modifiers::NONE, key);
        let step = match () {
            () if pressed(Key::ArrowDown) => Some((*at + usize::from(open)).min(last)),
            () if pressed(Key::ArrowUp) => Some(at.saturating_sub(usize::from(open))),
            () if open && pressed(Key::Home) => Some(0),
            () if open && pressed(Key::End) => Some(last),
            () => None,
        };
        if open && pressed(Key::Escape) {
            return Some(Asked::Close);
        }
        if open && (pressed(Key::Enter) || pressed(Key::Space)) {
            return Some(Asked::Take);
        }
        // Tab takes what is marked, and moves on.
        if open && input.key_pressed(Key::Tab) {
            return Some(Asked::Take);
        }
        let typed = input.events.iter().find_map(|it| match it {
            Event::Text(letter) => with_letter(letter, *at, entries),
            _ => None,
        });
        let step = step.or(typed)?;
        *at = step;
        (!open).then_some(Asked::Open)
    })
}

/// The next entry that begins so, round the end.
fn with_letter(letter: &str, at: usize, entries: &[String]) -> Option<usize> {
    let letter = text::key(letter);
    let after = (at + 1..entries.len()).chain(0..=at);
    let fits = |row: &usize| {
        let entry = entries.get(*row);
        entry.is_some_and(|it| text::key(it).starts_with(&letter))
    };
    after.into_iter().find(fits).filter(|_| !letter.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_goes_to_the_next_entry_that_begins_with_it() {
        let entries = ["Очередное", "Выездное", "Внеочередное"].map(str::to_owned);
        assert_eq!(with_letter("в", 0, &entries), Some(1));
        assert_eq!(with_letter("В", 1, &entries), Some(2));
        assert_eq!(with_letter("в", 2, &entries), Some(1));
        assert_eq!(with_letter("я", 0, &entries), None);
        assert_eq!(with_letter(" ", 0, &entries), None);
    }
}
