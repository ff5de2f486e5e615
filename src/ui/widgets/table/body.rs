//! The rows of a list: only those that are seen are drawn.

use egui::{
    Align as Side, Id, Label, Layout, Rect, Response, Role, ScrollArea, Sense, Stroke, StrokeKind,
    Ui, UiBuilder, Vec2, WidgetInfo, pos2, vec2,
};

use super::picked::How;
use super::{Table, TableEvent, TableState};
use crate::listings::{Align, Column};
use crate::ui::actions::Actions;
use crate::ui::cx::Cx;
use crate::ui::gradual::Progress;
use crate::ui::theme;
use crate::ui::widgets::buttons::badge;

/// A row that was clicked, and how.
struct Clicked {
    row: usize,
    how: How,
    twice: bool,
}

impl<R> Table<'_, R> {
    pub(super) fn body_ui(
        &self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        state: &mut TableState,
        actions: &mut Actions,
    ) -> Option<TableEvent> {
        const BAR: f32 = 12.0;
        ui.spacing_mut().item_spacing = Vec2::ZERO;
        // Text of chosen rows keeps its colour.
        ui.visuals_mut().selection.stroke.color = theme::palette(ui).text;
        let area = ui.available_rect_before_wrap();
        // The same whether a card stands beside it or not: the keys stay in the list.
        let id = Id::unique("list-rows").with(self.name);
        let node = ui.interact(area, id, Sense::focusable_noninteractive());
        node.widget_info(|| WidgetInfo::labeled(Role::Table, true, self.name));
        let picked = state.picked.len();
        let mut event = self.keys(ui, cx, &node, state, actions);
        let (head, below) = area.split_top_bottom_at_y(area.top() + theme::ROW_HEIGHT);
        let height = state.order.rows().len() as f32 * theme::ROW_HEIGHT;
        let bar = if height > below.height() { BAR } else { 0.0 };
        state.layout.fit(self.columns, area.width() - bar);
        let (clicked, offset) = self.rows_ui(ui, cx, below, state);
        self.head_ui(ui, cx, head, offset, state, actions);
        self.reading_ui(ui, head);
        ui.allocate_rect(area, Sense::hover());
        if node.has_focus() {
            let stroke = Stroke::new(1.0, theme::palette(ui).accent);
            ui.painter()
                .rect_stroke(area, theme::CARD_RADIUS, stroke, StrokeKind::Outside);
        }
        if let Some(clicked) = clicked {
            node.request_focus();
            if state.picked.cursor.is_none() {
                state.picked.cursor = self.current;
            }
            let shown = state.order.rows();
            if state.picked.go(clicked.row, clicked.how, shown) {
                event = Some(if clicked.twice || self.whole {
                    TableEvent::Opened(clicked.row)
                } else {
                    TableEvent::Chosen(clicked.row)
                });
            }
        }
        if state.picked.len() != picked {
            // The line above says how many.
            ui.ctx().request_repaint();
        }
        event
    }

    /// The row that was clicked, and how far the columns are scrolled.
    fn rows_ui(
        &self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        area: Rect,
        state: &mut TableState,
    ) -> (Option<Clicked>, f32) {
        let mut clicked = None;
        let salt = ("list", self.name);
        let builder = UiBuilder::new().id_salt(salt).max_rect(area);
        let mut ui = ui.new_child(builder.layout(Layout::top_down(Side::Min)));
        ui.shrink_clip_rect(area);
        let width: f32 = state.layout.widths().iter().sum();
        let scroll_to = state.scroll_to.take();
        let current = self.current.or(state.picked.cursor);
        let scrolled = ScrollArea::both()
            .id_salt(salt)
            .auto_shrink([false, false])
            .animated(false)
            .show_viewport(&mut ui, |ui, seen| {
                let rows = state.order.rows();
                let height = rows.len() as f32 * theme::ROW_HEIGHT;
                ui.set_min_size(vec2(width, height));
                let corner = ui.min_rect().min;
                let row_rect = |place: usize| {
                    let top = corner.y + place as f32 * theme::ROW_HEIGHT;
                    Rect::from_min_size(pos2(corner.x, top), vec2(width, theme::ROW_HEIGHT))
                };
                let from = (seen.min.y / theme::ROW_HEIGHT).max(0.0) as usize;
                let to = (seen.max.y / theme::ROW_HEIGHT).max(0.0).ceil() as usize;
                let to = to.min(rows.len());
                for (place, at) in rows.iter().enumerate().take(to).skip(from) {
                    let at = *at as usize;
                    let chosen = current == Some(at) || state.picked.has(at);
                    let row = RowAt { at, place, chosen };
                    let response = self.row_ui(ui, cx, &row, row_rect(place), state);
                    if response.clicked() {
                        clicked = Some(how(ui, at, &response));
                    }
                }
                if let Some(place) = scroll_to {
                    let seen = ui.clip_rect().x_range();
                    let rect = Rect::from_x_y_ranges(seen, row_rect(place).y_range());
                    ui.scroll_to_rect(rect, None);
                }
            });
        (clicked, scrolled.state.unclamped_offset().x)
    }

    fn row_ui(
        &self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        row: &RowAt,
        rect: Rect,
        state: &TableState,
    ) -> Response {
        let colours = theme::palette(ui);
        let record = &self.rows[row.at];
        // Reached by the arrows, not by Tab: a hundred stops would stand between two fields.
        let response = ui.interact(rect, ui.scope_id().with(("row", row.at)), Sense::CLICK);
        let ground = match (row.chosen, response.hovered()) {
            (true, _) => colours.accent_soft,
            (false, true) => colours.hover,
            (false, false) if row.place.is_multiple_of(2) => colours.zebra,
            (false, false) => theme::CLEAR,
        };
        ui.painter().rect_filled(rect, 0.0, ground);
        let seen = ui.clip_rect();
        let mut name = String::new();
        let mut left = rect.left();
        let shown = state.layout.shown().iter().zip(state.layout.widths());
        for (place, (column, width)) in shown.enumerate() {
            let cell = Rect::from_min_size(pos2(left, rect.top()), vec2(*width, rect.height()));
            left += width;
            let is_seen = seen.x_range().intersects(cell.x_range());
            if !is_seen && place >= 2 {
                continue;
            }
            let column = &self.columns[*column];
            let text = (column.text)(record, cx.tr);
            if place < 2 {
                name = format!("{name} {text}");
            }
            if is_seen && !text.is_empty() {
                let builder = UiBuilder::new().id_salt((row.at, place)).max_rect(cell);
                let mut ui = ui.new_child(builder.layout(layout(column)));
                ui.shrink_clip_rect(cell);
                cell_ui(&mut ui, column, record, &text);
            }
        }
        let name = cx.tr.list_row(name.trim());
        response.widget_info(|| WidgetInfo::selected(Role::Row, true, row.chosen, &name));
        response
    }

    /// A thin line that says how far the rows are read.
    fn reading_ui(&self, ui: &Ui, head: Rect) {
        let Some(Progress { done, all, .. }) = self.reading else {
            return;
        };
        let part = all.map_or(0.15, |all| done as f32 / all.max(1) as f32);
        let line = Rect::from_min_size(
            head.left_bottom() - vec2(0.0, 2.0),
            vec2(head.width() * part.clamp(0.02, 1.0), 2.0),
        );
        ui.painter()
            .rect_filled(line, 0.0, theme::palette(ui).accent);
    }
}

/// A row to be drawn: its number among those given, its place among those shown.
struct RowAt {
    at: usize,
    place: usize,
    chosen: bool,
}

fn how(ui: &Ui, row: usize, response: &Response) -> Clicked {
    let modifiers = ui.input(|input| input.modifiers);
    Clicked {
        row,
        how: How {
            stretch: modifiers.shift,
            also: modifiers.command,
        },
        twice: response.double_clicked(),
    }
}

pub(super) fn layout<R>(column: &Column<R>) -> Layout {
    match column.align {
        Align::Left => Layout::left_to_right(Side::Center),
        Align::Right => Layout::right_to_left(Side::Center),
    }
}

fn cell_ui<R>(ui: &mut Ui, column: &Column<R>, record: &R, text: &str) {
    ui.add_space(theme::CELL_PAD);
    match column.mark {
        Some(mark) if !text.is_empty() => badge(ui, mark(record), text),
        _ => ui.add(Label::new(text.replace('\n', " ")).truncate()),
    };
}
