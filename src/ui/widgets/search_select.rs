//! Choosing one of hundreds of records by typing parts of its name.

use egui::{
    Atom, Button, Id, Key, Modifiers, Popup, PopupCloseBehavior, Response, RichText, ScrollArea,
    Sense, TextEdit, Ui, Vec2,
};

use super::buttons::mouse_row;
use super::field_parts::dress;
use super::form::{Field, Form};
use crate::domain::{Id as Of, text};
use crate::ui::cx::Cx;
use crate::ui::{icons, theme};

/// The records a field chooses from, with what they are searched by. Keep it in a `Cached`.
pub struct Choices<T> {
    items: Vec<Choice<T>>,
}

struct Choice<T> {
    id: Of<T>,
    text: String,
    key: String,
}

impl<T> Choices<T> {
    /// In the order they are to be shown in.
    pub fn new(items: impl IntoIterator<Item = (Of<T>, String)>) -> Self {
        let items = items.into_iter().map(|(id, text)| {
            let key = text::key(&text);
            Choice { id, text, key }
        });
        Self {
            items: items.collect(),
        }
    }

    pub fn text_of(&self, id: Of<T>) -> Option<&str> {
        self.items
            .iter()
            .find(|it| it.id == id)
            .map(|it| it.text.as_str())
    }

    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// All that have every word of `query`: first those that begin with it, then those with words
    /// that begin with its words.
    fn found(&self, query: &str) -> Vec<&Choice<T>> {
        let query = text::key(query);
        let has_all = |it: &&Choice<T>| query.split(' ').all(|word| it.key.contains(word));
        let mut found: Vec<_> = self.items.iter().filter(has_all).collect();
        if !query.is_empty() {
            found.sort_by_cached_key(|it| {
                let begins = |word| it.key.split(' ').any(|own| own.starts_with(word));
                (!it.key.starts_with(&query), !query.split(' ').all(begins))
            });
        }
        found
    }

    fn exactly(&self, typed: &str) -> Option<&Choice<T>> {
        let typed = text::key(typed);
        self.items.iter().find(|it| it.key == typed)
    }
}

impl<T> Default for Choices<T> {
    fn default() -> Self {
        Self { items: Vec::new() }
    }
}

/// What the user did in the list.
enum Picked<T> {
    One(Of<T>),
    /// A name that is not there yet.
    Added(String),
}

/// What the widget remembers while it is open.
#[derive(Clone, Default)]
struct Search {
    open: bool,
    /// The list is narrowed by the text only once something was typed.
    typed: bool,
    at: usize,
}

/// A reference a record has, or may have.
pub trait Reference<T>: Copy + PartialEq {
    fn get(self) -> Option<Of<T>>;
    /// None where the record can not be without one.
    fn of(id: Option<Of<T>>) -> Option<Self>;
}

impl<T> Reference<T> for Option<Of<T>> {
    fn get(self) -> Self {
        self
    }

    fn of(id: Self) -> Option<Self> {
        Some(id)
    }
}

impl<T> Reference<T> for Of<T> {
    fn get(self) -> Option<Self> {
        Some(self)
    }

    fn of(id: Option<Self>) -> Option<Self> {
        id
    }
}

impl Form<'_, '_> {
    /// A record of `choices`, or none if `value` is an `Option`. A new row may begin with a key of
    /// no record: with `required` before it, that is not saved.
    pub fn pick<T>(
        &mut self,
        key: &str,
        label: &str,
        value: &mut impl Reference<T>,
        choices: &Choices<T>,
    ) -> bool {
        self.search_select(key, label, value, choices, false).0
    }

    /// As [`Form::pick`]; also gives the name of a record that is to be added, if that was asked.
    ///
    /// Add the record by an action and put its key into `value`.
    pub fn pick_or_add<T>(
        &mut self,
        key: &str,
        label: &str,
        value: &mut impl Reference<T>,
        choices: &Choices<T>,
    ) -> Option<String> {
        self.search_select(key, label, value, choices, true).1
    }

    fn search_select<T>(
        &mut self,
        key: &str,
        label: &str,
        value: &mut impl Reference<T>,
        choices: &Choices<T>,
        may_add: bool,
    ) -> (bool, Option<String>) {
        let mut changed = false;
        let mut added = None;
        let saved = value
            .get()
            .and_then(|id| choices.text_of(id))
            .unwrap_or_default();
        self.field(key, label, saved.is_empty(), |ui, field, state, cx| {
            if !field.editable {
                let mut saved = saved;
                return ui.add(dress(TextEdit::singleline(&mut saved), field));
            }
            let mut text = state
                .take_text(&field.key)
                .unwrap_or_else(|| saved.to_owned());
            let (mut response, picked) = select_ui(ui, field, &mut text, choices, may_add, cx);
            let before = *value;
            match picked {
                Some(Picked::One(id)) => set(value, Some(id)),
                Some(Picked::Added(name)) => added = Some(name),
                None if response.has_focus() && text != saved => {
                    state.keep_text(&field.key, text, None);
                }
                None if text == saved => (),
                None if text.trim().is_empty() => set(value, None),
                None => match choices.exactly(&text) {
                    Some(choice) => set(value, Some(choice.id)),
                    None => state.keep_text(&field.key, text, Some(cx.tr.form_not_in_list())),
                },
            }
            changed = *value != before;
            if changed {
                response.mark_changed();
            }
            response
        });
        (changed, added)
    }
}

fn set<T, V: Reference<T>>(value: &mut V, id: Option<Of<T>>) {
    if let Some(new) = V::of(id) {
        *value = new;
    }
}

fn select_ui<T>(
    ui: &mut Ui,
    field: &Field,
    text: &mut String,
    choices: &Choices<T>,
    may_add: bool,
    cx: &Cx<'_>,
) -> (Response, Option<Picked<T>>) {
    let memory = field.id.with("search");
    let mut search: Search = ui.data(|data| data.get_temp(memory)).unwrap_or_default();
    let caret = RichText::new(icons::CARET_DOWN).color(theme::palette(ui).weak);
    let query = if search.typed {
        text.clone()
    } else {
        String::new()
    };
    let mut found = if search.open {
        choices.found(&query)
    } else {
        Vec::new()
    };
    let is_empty = text.trim().is_empty();
    let (entered, moved) = keys(ui, field.id, &mut search, found.len(), is_empty);
    let edit = dress(TextEdit::singleline(text), field).suffix(caret);
    let edit = if field.hint.is_empty() {
        edit.hint_text(cx.tr.form_search_hint())
    } else {
        edit
    };
    let response = ui.add(edit);
    if response.changed() {
        search = Search {
            open: true,
            typed: true,
            at: 0,
        };
        found = choices.found(text);
    }
    if response.clicked() && !search.open {
        search = Search {
            open: true,
            ..Search::default()
        };
        found = choices.found("");
    }
    let is_new =
        may_add && search.typed && !text.trim().is_empty() && choices.exactly(text).is_none();
    let mut picked = None;
    let mut over_list = false;
    if entered {
        picked = match found.get(search.at) {
            Some(choice) => Some(Picked::One(choice.id)),
            None if is_new => Some(Picked::Added(text.trim().to_owned())),
            None => None,
        };
    } else if search.open {
        let add = is_new.then(|| text.trim().to_owned());
        let (clicked, over) = list_ui(ui, cx, field.id, &response, &found, &mut search, moved, add);
        picked = clicked;
        over_list = over;
    }
    if picked.is_some() || (!response.has_focus() && !over_list) {
        search = Search::default();
    }
    ui.data_mut(|data| data.insert_temp(memory, search));
    (response, picked)
}

/// Down, Up, Enter, Tab, Escape: was an entry taken, was the cursor moved.
fn keys(ui: &Ui, id: Id, search: &mut Search, found: usize, is_empty: bool) -> (bool, bool) {
    // With Alt the keys move the row the field is in.
    let alt = ui.input(|input| input.modifiers.alt);
    if alt || !ui.memory(|memory| memory.has_focus(id)) {
        return (false, false);
    }
    ui.input_mut(|input| {
        let mut moved = false;
        if input.consume_key(Modifiers::NONE, Key::ArrowDown) {
            if search.open {
                search.at = (search.at + 1).min(found.saturating_sub(1));
            }
            search.open = true;
            moved = true;
        }
        if input.consume_key(Modifiers::NONE, Key::ArrowUp) {
            search.at = search.at.saturating_sub(1);
            moved = true;
        }
        if search.open && input.consume_key(Modifiers::NONE, Key::Escape) {
            search.open = false;
        }
        // What was typed and taken away again leaves the field empty.
        let emptied = search.typed && search.at == 0 && is_empty;
        let entered = search.open && !emptied && input.consume_key(Modifiers::NONE, Key::Enter);
        // Tab takes the entry too, and still moves on.
        let tabbed = search.open && search.typed && input.key_pressed(Key::Tab);
        (entered || (tabbed && !emptied && found > 0), moved)
    })
}

#[expect(clippy::too_many_arguments, reason = "one place, one caller")]
fn list_ui<T>(
    ui: &Ui,
    cx: &Cx<'_>,
    id: Id,
    field: &Response,
    found: &[&Choice<T>],
    search: &mut Search,
    moved: bool,
    add: Option<String>,
) -> (Option<Picked<T>>, bool) {
    const ROW: f32 = 30.0;
    let mut picked = None;
    let width = field.rect.width();
    let popup = Popup::from_response(field)
        .id(id.with("list"))
        .open(true)
        .close_behavior(PopupCloseBehavior::IgnoreClicks)
        .width(width)
        .accessible_name(cx.tr.form_choices())
        .show(|ui| {
            ui.set_min_width(width - 14.0);
            ui.spacing_mut().item_spacing.y = 0.0;
            if found.is_empty() {
                let nothing = RichText::new(cx.tr.form_nothing_found());
                ui.label(nothing.color(theme::palette(ui).weak));
            }
            let mut area = ScrollArea::vertical()
                .max_height(8.0 * ROW)
                .auto_shrink([false, true]);
            if moved {
                area = area.vertical_scroll_offset((search.at as f32 * ROW - 3.0 * ROW).max(0.0));
            }
            area.show_rows(ui, ROW, found.len(), |ui, rows| {
                for row in rows {
                    let size = Vec2::new(ui.available_width(), ROW);
                    let choice = found[row];
                    let button =
                        Button::selectable(row == search.at, (&*choice.text, Atom::grow()));
                    let button = button.sense(Sense::CLICK).min_size(size);
                    if ui.add(button.truncate()).clicked() {
                        picked = Some(Picked::One(choice.id));
                    }
                }
            });
            if let Some(name) = add
                && mouse_row(ui, icons::PLUS, &cx.tr.form_add_named(name.as_str())).clicked()
            {
                picked = Some(Picked::Added(name));
            }
        });
    let pointer = ui
        .input(|input| input.pointer.latest_pos())
        .unwrap_or_default();
    let over = popup.is_some_and(|it| it.response.rect.contains(pointer));
    (picked, over)
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Person;

    #[test]
    fn a_person_is_found_by_parts_of_the_name_in_any_order() {
        let choices: Choices<Person> = Choices::new(
            ["Фёдорова Алёна Петровна", "Фёдоров Пётр", "Иванова Алена"]
                .map(|name| (Of::new(), name.to_owned())),
        );
        let names = |query: &str| {
            let found = choices.found(query);
            found.iter().map(|it| it.text.as_str()).collect::<Vec<_>>()
        };
        assert_eq!(names("ален фед"), ["Фёдорова Алёна Петровна"]);
        assert_eq!(names("АЛЁНА"), ["Фёдорова Алёна Петровна", "Иванова Алена"]);
        assert_eq!(names("").len(), 3);
        assert!(names("сидор").is_empty());
    }

    #[test]
    fn a_name_that_begins_with_what_is_typed_comes_first() {
        let choices: Choices<Person> = Choices::new(
            ["Валеев Ринат Шамильевич", "Воронцов Милан", "Миллер Виктор"]
                .map(|name| (Of::new(), name.to_owned())),
        );
        let found = choices.found("мил");
        let names: Vec<_> = found.iter().map(|it| it.text.as_str()).collect();
        assert_eq!(
            names,
            ["Миллер Виктор", "Воронцов Милан", "Валеев Ринат Шамильевич"]
        );
    }
}
