//! Ready phrases in an area of text: Ctrl+Space or F2 opens them at the cursor, typing narrows them.
//!
//! ```text
//! form.phrases(PhrasePlace::Decision, item.kind);
//! form.lines("text", &tr.item_decision(), &mut it.text, 2);
//! ```
//!
//! The page hands on what is to be kept as a phrase of the office: `phrases::take_added`.

use egui::text::{CCursor, CCursorRange, CharIndex};
use egui::text_edit::TextEditState;
use egui::{
    Atom, Button, Context, Id, Key, Layout, Modifiers, Popup, PopupAnchor, PopupCloseBehavior,
    Rect, Response, RichText, ScrollArea, TextEdit, Ui, Vec2,
};

use super::buttons::{mouse_button, named_row};
use super::edges;
use super::field_parts::dress;
use super::form::{Field, Form};
use super::page::note;
use crate::domain::agenda::ItemKind;
use crate::domain::phrases::PhrasePlace;
use crate::domain::text;
use crate::ui::actions::Actions;
use crate::ui::cx::Cx;
use crate::ui::{icons, theme};

/// Which phrases a field offers.
#[derive(Clone, Copy)]
pub(super) struct Offer {
    place: PhrasePlace,
    kind: ItemKind,
    /// Whether a button stands beside the area.
    button: bool,
}

impl Form<'_, '_> {
    /// The next area of text offers ready phrases for this place of a question of this kind.
    pub fn phrases(&mut self, place: PhrasePlace, kind: ItemKind) -> &mut Self {
        let button = true;
        self.phrases = Some(Offer {
            place,
            kind,
            button,
        });
        self
    }

    /// As [`Form::phrases`], where there is no room for a button.
    pub fn phrases_by_keys(&mut self, place: PhrasePlace, kind: ItemKind) -> &mut Self {
        let button = false;
        self.phrases = Some(Offer {
            place,
            kind,
            button,
        });
        self
    }
}

const BUTTON: f32 = 30.0;

/// What the popup remembers while it is open.
#[derive(Clone)]
struct Opened {
    query: String,
    at: usize,
    /// The selection the phrase stands in place of, in characters.
    from: usize,
    to: usize,
    /// It was opened in this frame.
    fresh: bool,
}

struct Phrase {
    text: String,
    own: bool,
}

/// An area of text with its button for phrases at the right.
pub(super) fn area(
    ui: &mut Ui,
    field: &Field,
    label: &str,
    value: &mut String,
    rows: usize,
    offer: Offer,
    cx: &Cx<'_>,
) -> Response {
    let memory = field.id.with("phrases");
    let mut opened: Option<Opened> = ui.data(|data| data.get_temp(memory));
    let asked = opened.is_none() && asked_by_keys(ui, field.id);
    let mut output = None;
    let mut clicked = false;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        let edit = dress(TextEdit::multiline(value).desired_rows(rows), field);
        let beside = if offer.button { BUTTON } else { 0.0 };
        output = Some(edit.desired_width(field.width - beside).show(ui));
        if !offer.button {
            return;
        }
        let name = cx.tr.phrases_open(label);
        let button = mouse_button(ui, icons::LIST_CHECKS, &name);
        clicked = button.on_hover_text(cx.tr.phrases_open_keys()).clicked();
    });
    let Some(output) = output else {
        unreachable!("the area was just drawn");
    };
    edges::seen(ui, field.id, &output);
    let mut response = output.response.response.clone();
    if (asked || clicked) && opened.is_none() {
        let end = CCursorRange::one(CCursor::new(CharIndex(value.chars().count())));
        let range = output.state.cursor.char_range().unwrap_or(end);
        let range = range.as_sorted_char_range();
        opened = Some(Opened {
            query: String::new(),
            at: 0,
            from: range.start.0,
            to: range.end.0,
            fresh: true,
        });
    }
    if let Some(mut it) = opened.take() {
        let cursor = output
            .galley
            .pos_from_cursor(CCursor::new(CharIndex(it.to)));
        let at = cursor.translate(output.galley_pos.to_vec2()).expand(4.0);
        let done = popup_ui(ui, cx, field.id, at, &response, offer, value, &mut it);
        match done {
            Some(Done::Insert(phrase)) => {
                insert(ui.ctx(), field.id, value, (it.from, it.to), &phrase);
                response.mark_changed();
                response.request_focus();
            }
            Some(Done::Closed) => response.request_focus(),
            Some(Done::Left) => (),
            None => opened = Some(it),
        }
    }
    ui.data_mut(|data| match opened {
        Some(it) => {
            data.insert_temp(memory, it);
        }
        None => data.remove::<Opened>(memory),
    });
    response
}

fn asked_by_keys(ui: &Ui, id: Id) -> bool {
    ui.memory(|memory| memory.has_focus(id))
        && ui.input_mut(|input| {
            let space = input.consume_key(Modifiers::CTRL, Key::Space);
            input.consume_key(Modifiers::NONE, Key::F2) || space
        })
}

/// How the popup ended.
enum Done {
    Insert(String),
    /// By Escape, or after a phrase was kept: the cursor goes back.
    Closed,
    /// The cursor went elsewhere.
    Left,
}

#[expect(clippy::too_many_arguments, reason = "one place, one caller")]
fn popup_ui(
    ui: &Ui,
    cx: &Cx<'_>,
    id: Id,
    at: Rect,
    area: &Response,
    offer: Offer,
    value: &str,
    it: &mut Opened,
) -> Option<Done> {
    const WIDTH: f32 = 460.0;
    let Offer { place, kind, .. } = offer;
    let phrases = found(cx, place, kind, &it.query);
    let filter = id.with("phrases-filter");
    let mut done = keys(ui, filter, &phrases, it);
    let moved = std::mem::take(&mut it.fresh);
    let popup = Popup::new(
        id.with("phrases-list"),
        ui.ctx().clone(),
        PopupAnchor::ParentRect(at),
        area.layer_id,
    )
    .open(true)
    .close_behavior(PopupCloseBehavior::IgnoreClicks)
    .layout(Layout::top_down(egui::Align::Min))
    .width(WIDTH)
    .accessible_name(cx.tr.phrases_list())
    .show(|ui| {
        ui.set_width(WIDTH - 14.0);
        let edit = TextEdit::singleline(&mut it.query)
            .id(filter)
            .margin(theme::FIELD_MARGIN)
            .desired_width(f32::INFINITY)
            .hint_text(cx.tr.phrases_search());
        let response = ui.add(edit);
        response.clone().accessible_name(cx.tr.phrases_search());
        if moved {
            response.request_focus();
        }
        if response.changed() {
            it.at = 0;
        }
        list_ui(ui, cx, &phrases, it, &mut done);
        if let Some(text) = selected(value, it)
            && keep_ui(ui, cx, &text)
        {
            let new = (place, kind, text);
            ui.data_mut(|data| data.insert_temp(to_add(), Some(new)));
            done = Some(Done::Closed);
        }
        ui.add_space(4.0);
        note(ui, &cx.tr.phrases_keys());
        response
    });
    let popup = popup?;
    let focused = popup.inner.has_focus() || moved;
    let pointer = ui.input(|input| input.pointer.latest_pos());
    let over = pointer.is_some_and(|it| popup.response.rect.contains(it));
    let left = !focused && !over && done.is_none();
    done.or(left.then_some(Done::Left))
}

/// Down, Up, Enter, Escape while the filter has the cursor.
fn keys(ui: &Ui, filter: Id, phrases: &[Phrase], it: &mut Opened) -> Option<Done> {
    // It takes the cursor away before anybody hears of it.
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        return Some(Done::Closed);
    }
    if !ui.memory(|memory| memory.has_focus(filter)) {
        return None;
    }
    ui.input_mut(|input| {
        if input.consume_key(Modifiers::NONE, Key::ArrowDown) {
            it.at = (it.at + 1).min(phrases.len().saturating_sub(1));
        }
        if input.consume_key(Modifiers::NONE, Key::ArrowUp) {
            it.at = it.at.saturating_sub(1);
        }
        let taken = input.consume_key(Modifiers::NONE, Key::Enter);
        let phrase = phrases.get(it.at).filter(|_| taken)?;
        Some(Done::Insert(phrase.text.clone()))
    })
}

fn list_ui(ui: &mut Ui, cx: &Cx<'_>, phrases: &[Phrase], it: &Opened, done: &mut Option<Done>) {
    const ROW: f32 = theme::CONTROL_HEIGHT;
    if phrases.is_empty() {
        note(ui, &cx.tr.phrases_nothing());
        return;
    }
    ui.spacing_mut().item_spacing.y = 0.0;
    let area = ScrollArea::vertical()
        .max_height(8.0 * ROW)
        .auto_shrink([false, true]);
    let area = area.vertical_scroll_offset((it.at as f32 * ROW - 6.0 * ROW).max(0.0));
    area.show_rows(ui, ROW, phrases.len(), |ui, rows| {
        for row in rows {
            let phrase = &phrases[row];
            let weak = theme::palette(ui).weak;
            let own = if phrase.own {
                cx.tr.phrases_own_mark()
            } else {
                String::new()
            };
            let mark = RichText::new(own).text_style(theme::label()).color(weak);
            let line = (phrase.text.as_str(), Atom::grow(), mark);
            let button = Button::selectable(row == it.at, line);
            let size = Vec2::new(ui.available_width(), ROW);
            let response = ui.add(button.min_size(size).truncate());
            response.clone().accessible_name(&phrase.text);
            if response.on_hover_text(&phrase.text).clicked() {
                *done = Some(Done::Insert(phrase.text.clone()));
            }
        }
    });
}

/// The button that keeps what is selected as a phrase.
fn keep_ui(ui: &mut Ui, cx: &Cx<'_>, text: &str) -> bool {
    let shown: String = text.chars().take(24).collect();
    let more = if shown.len() < text.len() { "…" } else { "" };
    let text = cx.tr.phrases_add_text(format!("{shown}{more}"));
    named_row(ui, icons::PLUS, &text).clicked()
}

/// What stands selected in the area.
fn selected(value: &str, it: &Opened) -> Option<String> {
    let text: String = value.chars().skip(it.from).take(it.to - it.from).collect();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!text.is_empty()).then_some(text)
}

/// Those of the office first; all that have every word of `query`, in either layout of the keys.
fn found(cx: &Cx<'_>, place: PhrasePlace, kind: ItemKind, query: &str) -> Vec<Phrase> {
    let own = cx.office.phrases().unwrap_or_default().into_iter();
    let own = own.filter(|it| it.place == place && it.kind.is_none_or(|it| it == kind));
    let own = own.map(|it| it.text);
    let mut all: Vec<Phrase> = own.map(|text| Phrase { text, own: true }).collect();
    for text in cx.tr.phrases_for(place, kind) {
        if !all.iter().any(|it| it.text == text) {
            all.push(Phrase { text, own: false });
        }
    }
    let queries = [text::key(query), text::key(&text::in_russian_layout(query))];
    all.retain(|it| {
        let key = text::key(&it.text);
        let has_all = |query: &String| query.split(' ').all(|word| key.contains(word));
        queries.iter().any(has_all)
    });
    all
}

/// Puts `text` in place of a stretch of `value`. The first place to be filled in is selected, or
/// the cursor stands after the text.
fn insert(ctx: &Context, id: Id, value: &mut String, (from, to): (usize, usize), text: &str) {
    let before: String = value.chars().take(from).collect();
    let after: String = value.chars().skip(to).collect();
    let glue = before.ends_with(|it: char| it.is_alphanumeric() || ".,;:!?".contains(it));
    let glue = if glue { " " } else { "" };
    *value = format!("{before}{glue}{text}{after}");
    let start = from + glue.chars().count();
    let blank = text.chars().position(|it| it == '…');
    let (first, last) = match blank {
        Some(at) => (start + at, start + at + 1),
        None => (start + text.chars().count(), start + text.chars().count()),
    };
    put_cursor(ctx, id, first, last);
}

fn put_cursor(ctx: &Context, id: Id, first: usize, last: usize) {
    let mut state = TextEditState::load(ctx, id).unwrap_or_default();
    let range = CCursorRange::two(
        CCursor::new(CharIndex(first)),
        CCursor::new(CharIndex(last)),
    );
    state.cursor.set_char_range(Some(range));
    state.store(ctx, id);
}

/// Puts `text` where the cursor of the field is, or at its end, and gives the cursor back.
pub fn insert_at_cursor(ctx: &Context, id: Id, value: &mut String, text: &str) {
    let end = value.chars().count();
    let state = TextEditState::load(ctx, id);
    let range = state.and_then(|it| it.cursor.char_range());
    let range = range.map(|it| it.as_sorted_char_range());
    let (from, to) = range.map_or((end, end), |it| (it.start.0.min(end), it.end.0.min(end)));
    let before: String = value.chars().take(from).collect();
    let after: String = value.chars().skip(to).collect();
    *value = format!("{before}{text}{after}");
    let at = from + text.chars().count();
    put_cursor(ctx, id, at, at);
    ctx.memory_mut(|memory| memory.request_focus(id));
}

fn to_add() -> Id {
    Id::unique("phrase-to-add")
}

/// Adds to the phrases of the office what was asked for in a popup.
pub fn take_added(ctx: &Context, cx: &Cx<'_>, actions: &mut Actions) {
    type New = Option<(PhrasePlace, ItemKind, String)>;
    let new = ctx.data_mut(|data| data.remove_temp::<New>(to_add()));
    if let Some(Some((place, kind, text))) = new {
        let kind = Some(kind).filter(|it| *it != ItemKind::Other);
        actions.change_saying(cx.tr.phrases_added(), move |office| {
            office.add_phrase(place, kind, &text)
        });
    }
}
