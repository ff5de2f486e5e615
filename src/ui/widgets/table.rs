//! A list drawn from `listings::Column`: searched, sorted by its heads, walked by the keys.

use egui::{
    Align as Side, Button, EventFilter, Id, Key, Label, Layout, Response, RichText, Role, Sense,
    Stroke, Ui, Vec2, WidgetInfo,
};
use egui_extras::{Column as Width, TableBuilder, TableRow};

use super::buttons::badge;
use super::order::{Order, Sort};
use crate::listings::{Align, Column};
use crate::ui::cx::Cx;
use crate::ui::{icons, theme};

/// What a list remembers between frames: the query, the order, where the cursor is.
#[derive(Default)]
pub struct TableState {
    pub query: String,
    pub(super) sort: Option<Sort>,
    order: Order,
    cursor: Option<usize>,
    scroll_to: Option<usize>,
}

impl TableState {
    /// Sorted by the column `at` until the user chooses otherwise.
    pub fn sorted_by(at: usize, descending: bool) -> Self {
        Self {
            sort: Some(Sort {
                column: at,
                descending,
            }),
            ..Self::default()
        }
    }

    /// How many rows answer the query, as last drawn.
    pub fn shown(&self) -> usize {
        self.order.rows().len()
    }
}

/// What the user did; the number is the row's place in the rows that were given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableEvent {
    /// A click, or the keys moved there.
    Chosen(usize),
    /// Enter, or a double click.
    Opened(usize),
}

/// A list to be drawn.
pub struct Table<'a, R> {
    name: &'a str,
    columns: &'a [Column<R>],
    rows: &'a [R],
    current: Option<usize>,
    empty: Option<(String, String)>,
}

impl<'a, R> Table<'a, R> {
    /// `name` is for screen readers: «Организации».
    pub fn new(name: &'a str, columns: &'a [Column<R>], rows: &'a [R]) -> Self {
        Self {
            name,
            columns,
            rows,
            current: None,
            empty: None,
        }
    }

    /// The row whose card is open.
    #[must_use]
    pub fn current(mut self, row: Option<usize>) -> Self {
        self.current = row;
        self
    }

    /// What is said when there are no rows at all, and what to do then.
    #[must_use]
    pub fn empty(mut self, what: impl Into<String>, to_do: impl Into<String>) -> Self {
        self.empty = Some((what.into(), to_do.into()));
        self
    }

    /// Draws the list into all the room there is.
    pub fn show(self, ui: &mut Ui, cx: &Cx<'_>, state: &mut TableState) -> Option<TableEvent> {
        let mut event = None;
        theme::card(ui)
            .inner_margin(egui::Margin::same(1))
            .show(ui, |ui| {
                state
                    .order
                    .renew(cx, self.columns, self.rows, &state.query, state.sort);
                if state.order.rows().is_empty() {
                    self.nothing_ui(ui, cx, state);
                } else {
                    event = self.body_ui(ui, cx, state);
                }
            });
        event
    }

    fn nothing_ui(&self, ui: &mut Ui, cx: &Cx<'_>, state: &mut TableState) {
        if self.rows.is_empty() {
            let none = || (cx.tr.list_empty(), String::new());
            let (what, to_do) = self.empty.clone().unwrap_or_else(none);
            super::page::nothing(ui, icons::FOLDER_OPEN, &what, &to_do, |_| ());
            return;
        }
        let what = cx.tr.list_nothing_found();
        let to_do = cx.tr.list_nothing_found_hint();
        super::page::nothing(ui, icons::MAGNIFYING_GLASS, &what, &to_do, |ui| {
            if ui.button(cx.tr.list_clear_search()).clicked() {
                state.query.clear();
            }
        });
    }

    fn body_ui(&self, ui: &mut Ui, cx: &Cx<'_>, state: &mut TableState) -> Option<TableEvent> {
        ui.spacing_mut().item_spacing = Vec2::ZERO;
        // Text of chosen rows keeps its colour.
        ui.visuals_mut().selection.stroke.color = theme::palette(ui).text;
        let area = ui.available_rect_before_wrap();
        let node = ui.interact(
            area,
            ui.scope_id().with("rows"),
            Sense::focusable_noninteractive(),
        );
        node.widget_info(|| WidgetInfo::labeled(Role::Table, true, self.name));
        let current = self.current.or(state.cursor);
        let mut event = walk(ui, &node, area.height(), current, state);
        let head = area.with_max_y(area.top() + theme::ROW_HEIGHT);
        let ground = theme::palette(ui).header;
        ui.painter().rect_filled(head, theme::CARD_RADIUS, ground);
        let shown = self.fitting(area.width());
        let scrolls = area.height() < theme::ROW_HEIGHT * (state.order.rows().len() + 1) as f32;
        let widths = self.widths(&shown, area.width(), scrolls);
        let mut table = TableBuilder::new(ui)
            .id_salt((self.name, widths.len()))
            .striped(true)
            .sense(Sense::click())
            .cell_layout(Layout::left_to_right(Side::Center))
            .auto_shrink([false, false]);
        for width in widths {
            table = table.column(Width::exact(width).clip(true));
        }
        if let Some(row) = state.scroll_to.take() {
            table = table.scroll_to_row(row, None);
        }
        let sort = &mut state.sort;
        let order = &state.order;
        let mut clicked = None;
        table
            .header(theme::ROW_HEIGHT, |mut head| {
                for at in &shown {
                    head.col(|ui| self.head_ui(ui, cx, *at, sort));
                }
            })
            .body(|body| {
                body.rows(theme::ROW_HEIGHT, order.rows().len(), |mut row| {
                    let at = order.rows()[row.index()] as usize;
                    let response = self.row_ui(&mut row, cx, at, &shown, current == Some(at));
                    if response.clicked() {
                        clicked = Some((at, response.double_clicked()));
                    }
                });
            });
        if node.has_focus() {
            let stroke = Stroke::new(1.0, theme::palette(ui).accent);
            let outside = egui::StrokeKind::Outside;
            ui.painter()
                .rect_stroke(area, theme::CARD_RADIUS, stroke, outside);
        }
        if let Some((at, twice)) = clicked {
            node.request_focus();
            state.cursor = Some(at);
            event = Some(if twice {
                TableEvent::Opened(at)
            } else {
                TableEvent::Chosen(at)
            });
        }
        event
    }

    fn head_ui(&self, ui: &mut Ui, cx: &Cx<'_>, at: usize, sort: &mut Option<Sort>) {
        let colours = theme::palette(ui);
        let column = &self.columns[at];
        let whole = ui.max_rect();
        let line = Stroke::new(1.0, colours.border);
        ui.painter()
            .hline(whole.x_range(), whole.bottom() - 0.5, line);
        let mine = sort.filter(|it| it.column == at);
        let arrow = match mine {
            Some(sort) if sort.descending => icons::ARROW_DOWN,
            Some(_) => icons::ARROW_UP,
            None => "",
        };
        let colour = if mine.is_some() {
            colours.text
        } else {
            colours.weak
        };
        let title = (column.title)(cx.tr);
        let text = RichText::new(&title)
            .text_style(theme::head())
            .color(colour);
        let arrow = RichText::new(arrow)
            .font(theme::icon(theme::SMALL))
            .color(colours.accent);
        let layout = match column.align {
            Align::Left => Layout::left_to_right(Side::Center),
            Align::Right => Layout::right_to_left(Side::Center),
        };
        let response = ui
            .with_layout(layout, |ui| {
                ui.add_space(theme::CELL_PAD);
                let button = if mine.is_some() {
                    Button::new((text, arrow))
                } else {
                    Button::new(text)
                };
                ui.add(button.frame(false).truncate())
            })
            .inner;
        let name = cx.tr.list_sort_by(title.as_str());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
        if response.clicked() {
            let descending = mine.is_some_and(|it| !it.descending);
            *sort = Some(Sort {
                column: at,
                descending,
            });
        }
    }

    fn row_ui(
        &self,
        row: &mut TableRow<'_, '_>,
        cx: &Cx<'_>,
        at: usize,
        shown: &[usize],
        chosen: bool,
    ) -> Response {
        let record = &self.rows[at];
        row.set_selected(chosen);
        let mut name = String::new();
        for (place, column) in shown.iter().enumerate() {
            let column = &self.columns[*column];
            let text = (column.text)(record, cx.tr);
            if place < 2 {
                name = format!("{name} {text}");
            }
            row.col(|ui| cell_ui(ui, column, record, &text));
        }
        let response = row.response();
        let name = cx.tr.list_row(name.trim());
        response.widget_info(|| WidgetInfo::selected(Role::Row, true, chosen, &name));
        response
    }

    /// The columns there is room for; the first two always stay.
    fn fitting(&self, width: f32) -> Vec<usize> {
        const LEAST: f32 = 72.0;
        let mut shown: Vec<usize> = (0..self.columns.len()).collect();
        let need = |at: &usize| LEAST + f32::from(self.columns[*at].share.min(4)) * 10.0;
        while shown.len() > 2 && shown.iter().map(need).sum::<f32>() > width {
            // A state at the end says more than the columns before it.
            let last = shown.len() - 1;
            let is_mark = self.columns[shown[last]].mark.is_some();
            shown.remove(if is_mark && last > 2 { last - 1 } else { last });
        }
        shown
    }

    fn widths(&self, shown: &[usize], width: f32, scrolls: bool) -> Vec<f32> {
        const BAR: f32 = 12.0;
        /// What a short word needs; the rest of the width goes by the shares.
        const BASE: f32 = 68.0;
        let share = |at: &usize| f32::from(self.columns[*at].share.max(1));
        let all: f32 = shown.iter().map(share).sum();
        let width = if scrolls { width - BAR } else { width };
        let base = BASE.min(width / shown.len().max(1) as f32);
        let rest = width - base * shown.len() as f32;
        let fit = |at: &usize| (base + rest * share(at) / all).floor();
        shown.iter().map(fit).collect()
    }
}

fn cell_ui<R>(ui: &mut Ui, column: &Column<R>, record: &R, text: &str) {
    let layout = match column.align {
        Align::Left => Layout::left_to_right(Side::Center),
        Align::Right => Layout::right_to_left(Side::Center),
    };
    ui.with_layout(layout, |ui| {
        ui.add_space(theme::CELL_PAD);
        if text.is_empty() {
            return;
        }
        match column.mark {
            Some(mark) => badge(ui, mark(record), text),
            None => ui.add(Label::new(text.replace('\n', " ")).truncate()),
        };
    });
}

/// The keys of a list that has the focus.
fn walk(
    ui: &Ui,
    node: &Response,
    height: f32,
    current: Option<usize>,
    state: &mut TableState,
) -> Option<TableEvent> {
    if !node.has_focus() {
        return None;
    }
    let filter = EventFilter {
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(node.id, filter));
    let rows = state.order.rows();
    let place = current.and_then(|at| rows.iter().position(|it| *it as usize == at));
    let last = rows.len().saturating_sub(1);
    let page = ((height / theme::ROW_HEIGHT) as usize)
        .saturating_sub(2)
        .max(1);
    let next = ui.input(|input| {
        let from = place.unwrap_or(0);
        let pressed = |key| input.key_pressed(key);
        if pressed(Key::ArrowDown) {
            Some(place.map_or(0, |it| (it + 1).min(last)))
        } else if pressed(Key::ArrowUp) {
            Some(from.saturating_sub(1))
        } else if pressed(Key::PageDown) {
            Some((from + page).min(last))
        } else if pressed(Key::PageUp) {
            Some(from.saturating_sub(page))
        } else if pressed(Key::Home) {
            Some(0)
        } else if pressed(Key::End) {
            Some(last)
        } else {
            None
        }
    });
    if let Some(next) = next {
        let at = rows[next] as usize;
        state.scroll_to = Some(next);
        state.cursor = Some(at);
        return (Some(next) != place).then_some(TableEvent::Chosen(at));
    }
    let entered = ui.input(|input| input.key_pressed(Key::Enter));
    place
        .filter(|_| entered)
        .map(|it| TableEvent::Opened(rows[it] as usize))
}

/// The id of the search box; one list is shown at a time, so Ctrl+F knows where to go.
pub fn search_id() -> Id {
    Id::unique("list-search")
}

/// The box that narrows a list. `hint` says what it searches.
pub fn search_box(ui: &mut Ui, cx: &Cx<'_>, state: &mut TableState, hint: &str) {
    let colours = theme::palette(ui);
    let glass = RichText::new(icons::MAGNIFYING_GLASS).color(colours.weak);
    // The filters beside it want room too.
    let width = (ui.available_width() * 0.55).clamp(140.0, 340.0);
    let edit = egui::TextEdit::singleline(&mut state.query)
        .id(search_id())
        .margin(theme::FIELD_MARGIN)
        .prefix(glass)
        .hint_text(hint)
        .desired_width(width);
    let response = ui.add(edit).accessible_name(cx.tr.list_search());
    if response.has_focus() && ui.input(|input| input.key_pressed(Key::Escape)) {
        state.query.clear();
    }
}
