//! The window of a filter: a column, then its values with how many rows have each.

use egui::{
    Align2, Id, Key, Modifiers, Popup, Rect, Response, RichText, Role, ScrollArea, Sense, Stroke,
    StrokeKind, TextEdit, TextWrapMode, Ui, Vec2, WidgetInfo, WidgetText, pos2, vec2,
};

use super::bar::value_text;
use super::order::{Budget, Values};
use super::{Table, TableState};
use crate::domain::text;
use crate::i18n::Tr;
use crate::ui::cx::Cx;
use crate::ui::widgets::buttons::{bare_icon_button, link_button, named_row};
use crate::ui::{icons, theme};

const ROW: f32 = 28.0;

/// An open window of a filter.
pub(super) struct FilterPopup {
    /// Without one, the column is chosen first.
    column: Option<usize>,
    under: Rect,
    search: String,
    /// The line the keys are at.
    at: usize,
    found: Found,
}

/// The values that answer the search, and how many rows have each.
#[derive(Default)]
struct Found {
    of: Option<(usize, String, u64)>,
    /// Of each line, the place of its value and its count.
    lines: Vec<(u32, u32)>,
}

impl FilterPopup {
    pub(super) fn of(column: Option<usize>, under: Rect) -> Self {
        Self {
            column,
            under,
            search: String::new(),
            at: 0,
            found: Found::default(),
        }
    }
}

impl<R> Table<'_, R> {
    pub(super) fn filter_popup_ui(&self, ui: &mut Ui, cx: &Cx<'_>, state: &mut TableState) {
        let Some(mut popup) = state.filter.take() else {
            return;
        };
        let id = ui.scope_id().with("filter");
        let mut open = true;
        Popup::new(id, ui.ctx().clone(), popup.under, ui.layer_id())
            .open_bool(&mut open)
            .close_behavior(egui::PopupCloseBehavior::CloseOnClickOutside)
            .accessible_name(cx.tr.list_filter_columns())
            .show(|ui| {
                ui.set_width(300.0);
                match popup.column {
                    None => columns_ui(ui, cx.tr, state, &mut popup),
                    Some(column) => self.values_ui(ui, cx, state, &mut popup, column, id),
                }
            });
        if open {
            state.filter = Some(popup);
        } else if let Some(node) = state.node {
            // The keys go on where they were.
            ui.memory_mut(|memory| memory.request_focus(node));
        }
    }

    fn values_ui(
        &self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        state: &mut TableState,
        popup: &mut FilterPopup,
        column: usize,
        id: Id,
    ) {
        let tr = cx.tr;
        ui.horizontal(|ui| {
            if bare_icon_button(ui, icons::CARET_LEFT, &tr.list_filter_back()).clicked() {
                popup.column = None;
            }
            let title = state.layout.title(column);
            ui.label(RichText::new(title).text_style(theme::strong()));
        });
        let budget = Budget::new(self.rows.len(), 8);
        if !state
            .order
            .read_values(tr, &self.given(cx), column, &budget)
        {
            ui.ctx().request_repaint();
            ui.label(tr.list_reading());
            return;
        }
        let field = id.with("search");
        let entered = keys(ui, field, popup);
        let edit = TextEdit::singleline(&mut popup.search)
            .id(field)
            .margin(theme::FIELD_MARGIN)
            .hint_text(tr.list_filter_search())
            .desired_width(f32::INFINITY);
        let edit = ui.add(edit).accessible_name(tr.list_filter_search());
        if edit.changed() {
            popup.at = 0;
        }
        if ui.memory(egui::Memory::focused) != Some(field) && !edit.lost_focus() {
            edit.request_focus();
        }
        popup.find(state, tr, column);
        let Some(values) = state.order.values(column) else {
            return;
        };
        popup.at = popup.at.min(popup.found.lines.len().saturating_sub(1));
        let clicked = lines_ui(ui, tr, state, values, popup, column, entered.1);
        let taken = clicked.or_else(|| entered.0.then_some(popup.at));
        let value = taken.and_then(|line| popup.found.lines.get(line));
        let value = value.map(|(place, _)| values.texts[*place as usize].clone());
        if let Some(value) = value {
            let on = !state.chosen.has(column, &value);
            state.chosen.set(column, &value, on);
        }
        let narrowed = !popup.search.trim().is_empty();
        if foot_ui(ui, tr, state, column, narrowed)
            && let Some(values) = state.order.values(column)
        {
            for (place, _) in &popup.found.lines {
                let value = &values.texts[*place as usize];
                state.chosen.set(column, value, true);
            }
        }
    }
}

impl FilterPopup {
    fn find(&mut self, state: &TableState, tr: &Tr, column: usize) {
        let of = (column, text::key(&self.search), state.order.version());
        if self.found.of.as_ref() == Some(&of) {
            return;
        }
        let Some(values) = state.order.values(column) else {
            return;
        };
        let counts = state.order.counts(column, &state.asked());
        let words: Vec<&str> = of.1.split(' ').collect();
        let answers = |place: &&u32| {
            let key = text::key(&value_text(tr, &values.texts[**place as usize]));
            words.iter().all(|word| key.contains(word))
        };
        let line = |place: &u32| (*place, counts.get(*place as usize).copied().unwrap_or(0));
        self.found.lines = values.sorted.iter().filter(answers).map(line).collect();
        self.found.of = Some(of);
    }
}

/// Enter takes the line one stands at, the arrows move: was it taken, was it moved.
fn keys(ui: &Ui, field: Id, popup: &mut FilterPopup) -> (bool, bool) {
    if !ui.memory(|memory| memory.has_focus(field)) {
        return (false, false);
    }
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let mut moved = false;
    if pressed(Key::ArrowDown) {
        popup.at += 1;
        moved = true;
    }
    if pressed(Key::ArrowUp) {
        popup.at = popup.at.saturating_sub(1);
        moved = true;
    }
    if pressed(Key::PageDown) {
        popup.at += 8;
        moved = true;
    }
    if pressed(Key::PageUp) {
        popup.at = popup.at.saturating_sub(8);
        moved = true;
    }
    (pressed(Key::Enter), moved)
}

/// The columns of the list, with how many values of each are let through.
fn columns_ui(ui: &mut Ui, tr: &Tr, state: &TableState, popup: &mut FilterPopup) {
    ui.label(RichText::new(tr.list_filter_columns()).text_style(theme::strong()));
    ui.spacing_mut().item_spacing.y = 0.0;
    let nothing_focused = ui.memory(|memory| memory.focused().is_none());
    for (at, (column, _)) in state.layout.all().into_iter().enumerate() {
        let title = state.layout.title(column);
        let chosen = state
            .chosen
            .of(column)
            .map_or(0, std::collections::BTreeSet::len);
        let text = match chosen {
            0 => title.to_owned(),
            _ => format!("{title} ({chosen})"),
        };
        let row = named_row(ui, icons::FUNNEL, &text);
        if at == 0 && (nothing_focused || popup.at == 0) {
            row.request_focus();
            popup.at = 1;
        }
        if row.clicked() {
            popup.column = Some(column);
            popup.at = 0;
        }
    }
}

fn lines_ui(
    ui: &mut Ui,
    tr: &Tr,
    state: &TableState,
    values: &Values,
    popup: &FilterPopup,
    column: usize,
    moved: bool,
) -> Option<usize> {
    let lines = &popup.found.lines;
    if lines.is_empty() {
        let nothing = RichText::new(tr.list_filter_nothing());
        ui.label(nothing.color(theme::palette(ui).weak));
        return None;
    }
    let mut clicked = None;
    ui.spacing_mut().item_spacing.y = 0.0;
    let mut area = ScrollArea::vertical()
        .max_height(10.0 * ROW)
        .auto_shrink([false, true]);
    if moved {
        area = area.vertical_scroll_offset((popup.at as f32 * ROW - 4.0 * ROW).max(0.0));
    }
    area.show_rows(ui, ROW, lines.len(), |ui, rows| {
        for row in rows {
            let (place, count) = lines[row];
            let value = &values.texts[place as usize];
            let on = state.chosen.has(column, value);
            let count = tr.number(count.into());
            let text = value_text(tr, value);
            if check_row(ui, on, row == popup.at, &text, &count).clicked() {
                clicked = Some(row);
            }
        }
    });
    clicked
}

/// True if all that was found is to be marked.
fn foot_ui(ui: &mut Ui, tr: &Tr, state: &mut TableState, column: usize, narrowed: bool) -> bool {
    let mut marks = false;
    ui.add_space(4.0);
    ui.horizontal(|ui| {
        marks = narrowed && link_button(ui, &tr.list_filter_found()).clicked();
        if state.chosen.of(column).is_some() && link_button(ui, &tr.list_filter_none()).clicked() {
            state.chosen.clear(column);
        }
    });
    marks
}

/// A line with a mark before it and a number behind it.
pub(super) fn check_row(ui: &mut Ui, on: bool, at: bool, text: &str, number: &str) -> Response {
    let colours = theme::palette(ui);
    let size = vec2(ui.available_width(), ROW);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    if at || response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, theme::RADIUS, colours.hover);
    }
    let mark = Rect::from_center_size(
        rect.left_center() + vec2(14.0, 0.0),
        Vec2::splat(theme::ICON),
    );
    let (fill, border) = if on {
        (colours.accent, colours.accent)
    } else {
        (colours.card, colours.border_strong)
    };
    ui.painter().rect(
        mark,
        3.0,
        fill,
        Stroke::new(1.0, border),
        StrokeKind::Inside,
    );
    if on {
        let (font, colour) = (theme::icon(theme::SMALL), colours.on_accent);
        ui.painter().text(
            mark.center(),
            Align2::CENTER_CENTER,
            icons::CHECK,
            font,
            colour,
        );
    }
    let font = theme::label().resolve(ui.style());
    let number = ui
        .painter()
        .layout_no_wrap(number.to_owned(), font, colours.weak);
    let right = rect.right() - 10.0 - number.size().x;
    let top = rect.center().y - number.size().y / 2.0;
    ui.painter().galley(pos2(right, top), number, colours.weak);
    let left = rect.left() + 28.0;
    let room = (right - left - 8.0).max(8.0);
    let wrap = Some(TextWrapMode::Truncate);
    let galley = WidgetText::from(text).into_galley(ui, wrap, room, egui::TextStyle::Body);
    let top = rect.center().y - galley.size().y / 2.0;
    ui.painter().galley(pos2(left, top), galley, colours.text);
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, on, text));
    response
}
