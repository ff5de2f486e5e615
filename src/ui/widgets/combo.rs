//! A drop-down list that obeys the keys: arrows, Home, End, Enter, Escape, the first letters.

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
    let memory = id.with("typed");
    let mut typed: Typed = ui.data(|data| data.get_temp(memory)).unwrap_or_default();
    let asked = ui.input_mut(|input| {
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
        // A space may be a letter of what is typed.
        let spaced = || typed.goes_on(" ", input.time, entries);
        let space = input.key_pressed(Key::Space) && !spaced();
        if open && (input.consume_key(Modifiers::NONE, Key::Enter) || space) {
            input.consume_key(Modifiers::NONE, Key::Space);
            return Some(Asked::Take);
        }
        // Tab takes what is marked, and moves on.
        if open && input.key_pressed(Key::Tab) {
            return Some(Asked::Take);
        }
        let letters: String = input
            .events
            .iter()
            .filter_map(|it| match it {
                Event::Text(letters) => Some(letters.as_str()),
                _ => None,
            })
            .collect();
        let found = typed.find(&letters, input.time, *at, entries);
        let step = step.or(found)?;
        *at = step;
        (!open).then_some(Asked::Open)
    });
    ui.data_mut(|data| data.insert_temp(memory, typed));
    asked
}

/// The letters typed one after another without a stop, and when the last one was.
#[derive(Clone, Default)]
struct Typed {
    letters: String,
    at: f64,
}

impl Typed {
    /// What is typed without a stop longer than that, in seconds, is one word.
    const PAUSE: f64 = 1.0;

    /// Do these letters go on with what was typed just now?
    fn goes_on(&self, letters: &str, now: f64, entries: &[String]) -> bool {
        let fresh = !self.letters.is_empty() && now - self.at <= Self::PAUSE;
        let whole = text::key(&self.letters) + letters;
        fresh && entries.iter().any(|it| text::key(it).starts_with(&whole))
    }

    /// The entry that begins with all that was typed; a letter typed again goes to the next one.
    fn find(&mut self, letters: &str, now: f64, at: usize, entries: &[String]) -> Option<usize> {
        if letters.trim().is_empty() && !(letters == " " && self.goes_on(" ", now, entries)) {
            return None;
        }
        if now - self.at > Self::PAUSE {
            self.letters.clear();
        }
        self.at = now;
        self.letters += letters;
        let mut each = self.letters.chars();
        let first = each.next()?;
        if each.clone().next().is_none() {
            return with_letters(&self.letters, at + 1, entries);
        }
        let whole = with_letters(&self.letters, at, entries);
        let again = each.all(|it| it == first);
        whole.or_else(|| with_letters(&first.to_string(), at + 1, entries).filter(|_| again))
    }
}

/// The first entry from `from` on that begins so, round the end; case does not matter.
fn with_letters(letters: &str, from: usize, entries: &[String]) -> Option<usize> {
    // A space at the end is a letter here.
    let space = if letters.ends_with(' ') { " " } else { "" };
    let key = text::key(letters) + space;
    let from = from.min(entries.len());
    let rows = (from..entries.len()).chain(0..from);
    let fits = |row: &usize| text::key(&entries[*row]).starts_with(&key);
    rows.into_iter()
        .find(fits)
        .filter(|_| !key.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_goes_to_the_next_entry_that_begins_with_it() {
        let entries = ["Очередное", "Выездное", "Внеочередное"].map(str::to_owned);
        let typed = |letters: &str, at| Typed::default().find(letters, 5.0, at, &entries);
        assert_eq!(typed("в", 0), Some(1));
        assert_eq!(typed("В", 1), Some(2));
        assert_eq!(typed("в", 2), Some(1));
        assert_eq!(typed("я", 0), None);
        assert_eq!(typed(" ", 0), None);
    }

    #[test]
    fn letters_typed_within_a_second_are_one_word() {
        let entries = ["Гараж", "Район", "Рег. №", "Рег. дата", "Ёлка", "Ель"].map(str::to_owned);
        let mut typed = Typed::default();
        let mut at = 0;
        let mut type_in = |letters: &str, now: f64| {
            at = typed.find(letters, now, at, &entries).unwrap_or(at);
            at
        };
        assert_eq!(type_in("р", 10.0), 1);
        assert_eq!(type_in("е", 10.4), 2);
        assert_eq!(type_in("г", 10.9), 2, "not the garage");
        assert_eq!(type_in(".", 11.2), 2);
        assert_eq!(type_in(" ", 11.4), 2);
        assert_eq!(type_in("д", 11.6), 3);
        assert_eq!(type_in("г", 13.0), 0, "after a stop a word begins anew");
        assert_eq!(type_in("ел", 15.0), 4, "е is ё");
        assert_eq!(type_in("р", 17.0), 1);
        assert_eq!(type_in("р", 17.3), 2, "the same letter goes on to the next");
    }
}
