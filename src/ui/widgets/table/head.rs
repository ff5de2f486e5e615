//! The heads of a list: a click sorts, a drag moves the column or its border.

use egui::{
    Align2, CursorIcon, Popup, Rect, Response, RichText, Role, Sense, Stroke, TextWrapMode, Ui,
    UiBuilder, Vec2, WidgetInfo, WidgetText, pos2, vec2,
};

use super::filter_popup::FilterPopup;
use super::{Sort, Table, TableState};
use crate::listings::Align;
use crate::ui::actions::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::widgets::buttons::named_row;
use crate::ui::{icons, theme};

/// What was asked of a head.
#[derive(Clone, Copy)]
enum Asked {
    Sort(bool),
    Filter(Rect),
    Fit,
    Hide,
    Reset,
}

impl<R> Table<'_, R> {
    pub(super) fn head_ui(
        &self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        area: Rect,
        offset: f32,
        state: &mut TableState,
        actions: &mut Actions,
    ) {
        let colours = theme::palette(ui);
        ui.painter()
            .rect_filled(area, theme::CARD_RADIUS, colours.header);
        let line = Stroke::new(1.0, colours.border);
        ui.painter()
            .hline(area.x_range(), area.bottom() - 0.5, line);
        let mut ui = ui.new_child(UiBuilder::new().id_salt("head").max_rect(area));
        ui.shrink_clip_rect(area);
        let ui = &mut ui;
        let mut left = area.left() - offset;
        let mut cells = Vec::new();
        for (column, width) in state.layout.shown().iter().zip(state.layout.widths()) {
            let rect = Rect::from_min_size(pos2(left, area.top()), vec2(*width, area.height()));
            left += width;
            cells.push((*column, rect));
        }
        let mut asked = None;
        for (column, rect) in &cells {
            let one = self.cell_head_ui(ui, cx, *column, *rect, state);
            asked = one.map(|it| (*column, it)).or(asked);
        }
        let carried = carry(ui, &cells, area, state);
        let resized = self.borders_ui(ui, cx, &cells, state);
        let is_asked = asked.is_some();
        if let Some((column, asked)) = asked {
            self.do_asked(ui, cx, column, asked, state);
        }
        if carried || resized || is_asked {
            keep(cx, state, actions);
        }
    }

    fn do_asked(&self, ui: &Ui, cx: &Cx<'_>, column: usize, asked: Asked, state: &mut TableState) {
        match asked {
            Asked::Sort(descending) => state.sort = Some(Sort { column, descending }),
            Asked::Filter(rect) => state.filter = Some(FilterPopup::of(Some(column), rect)),
            Asked::Fit => state
                .layout
                .resize(column, self.fitting_width(ui, cx, column, state)),
            Asked::Hide => state.layout.set_shown(column, false),
            Asked::Reset => state.layout.reset(),
        }
        ui.ctx().request_repaint();
    }

    fn cell_head_ui(
        &self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        column: usize,
        rect: Rect,
        state: &mut TableState,
    ) -> Option<Asked> {
        let title = state.layout.title(column).to_owned();
        let mine = state.sort.filter(|it| it.column == column);
        let filtered = state.chosen.of(column).is_some();
        let id = ui.scope_id().with(("head", column));
        let response = ui.interact(rect, id, Sense::click_and_drag());
        let name = cx.tr.list_sort_by(title.as_str());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
        let funnel = (filtered || response.hovered() || response.has_focus())
            .then(|| funnel_ui(ui, cx, column, &title, rect, filtered));
        self.title_ui(ui, column, &title, mine, rect, funnel.is_some());
        if response.has_focus() {
            let stroke = Stroke::new(1.5, theme::palette(ui).accent);
            let inside = egui::StrokeKind::Inside;
            ui.painter()
                .rect_stroke(rect.shrink(1.0), theme::RADIUS, stroke, inside);
        }
        if response.drag_started() {
            state.carried = Some(column);
        }
        let mut asked = menu_ui(&response, cx, rect, state.layout.is_touched());
        if funnel.is_some_and(|it| it.clicked()) {
            asked = Some(Asked::Filter(rect));
        } else if response.clicked() {
            asked = Some(Asked::Sort(mine.is_some_and(|it| !it.descending)));
        }
        asked
    }

    fn title_ui(
        &self,
        ui: &mut Ui,
        column: usize,
        title: &str,
        mine: Option<Sort>,
        rect: Rect,
        funnel: bool,
    ) {
        let colours = theme::palette(ui);
        let colour = if mine.is_some() {
            colours.text
        } else {
            colours.weak
        };
        let text = RichText::new(title).text_style(theme::head()).color(colour);
        let mut room = rect.width() - 2.0 * theme::CELL_PAD;
        room -= if funnel { theme::ICON_LARGE } else { 0.0 };
        room -= if mine.is_some() { theme::ICON } else { 0.0 };
        let wrap = Some(TextWrapMode::Truncate);
        let style = theme::head();
        let text = WidgetText::from(text).into_galley(ui, wrap, room.max(8.0), style);
        let (size, top) = (text.size(), rect.center().y - text.size().y / 2.0);
        let right = self.columns[column].align == Align::Right;
        let left = if right {
            let arrow = if mine.is_some() { theme::ICON } else { 0.0 };
            let funnel = if funnel { theme::ICON_LARGE } else { 0.0 };
            rect.right() - theme::CELL_PAD - size.x - arrow - funnel
        } else {
            rect.left() + theme::CELL_PAD
        };
        ui.painter().galley(pos2(left, top), text, colour);
        let arrow = match mine {
            Some(sort) if sort.descending => icons::ARROW_DOWN,
            Some(_) => icons::ARROW_UP,
            None => return,
        };
        let at = pos2(left + size.x + 4.0, rect.center().y);
        let font = theme::icon(theme::SMALL);
        ui.painter()
            .text(at, Align2::LEFT_CENTER, arrow, font, colours.accent);
    }

    /// The borders between the columns: pulled, or fitted by a double click.
    fn borders_ui(
        &self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        cells: &[(usize, Rect)],
        state: &mut TableState,
    ) -> bool {
        const GRIP: f32 = 5.0;
        let mut done = false;
        for (column, rect) in cells {
            let border = Rect::from_x_y_ranges(
                rect.right() - GRIP..=rect.right() + GRIP / 2.0,
                rect.y_range(),
            );
            let id = ui.scope_id().with(("border", column));
            let response = ui.interact(border, id, Sense::CLICK | Sense::DRAG);
            if response.hovered() || response.dragged() {
                ui.set_cursor_icon(CursorIcon::ResizeColumn);
                let stroke = Stroke::new(2.0, theme::palette(ui).accent);
                let height = rect.y_range().shrink(6.0);
                ui.painter().vline(rect.right() - 1.0, height, stroke);
            }
            if response.double_clicked() {
                let width = self.fitting_width(ui, cx, *column, state);
                state.layout.resize(*column, width);
                done = true;
            } else if response.dragged()
                && let Some(pointer) = response.interact_pointer_pos()
            {
                state.layout.resize(*column, pointer.x - rect.left());
            }
            done |= response.drag_stopped();
        }
        done
    }

    /// What the longest texts of a column need, its head among them.
    fn fitting_width(&self, ui: &Ui, cx: &Cx<'_>, column: usize, state: &TableState) -> f32 {
        const LOOKED_AT: usize = 3_000;
        const MEASURED: usize = 40;
        let spec = &self.columns[column];
        let rows = state.order.rows().iter().take(LOOKED_AT);
        let mut texts: Vec<String> = rows
            .map(|at| (spec.text)(&self.rows[*at as usize], cx.tr))
            .collect();
        texts.sort_by_key(|it| std::cmp::Reverse(it.chars().count()));
        let measure = |text: &str, style: egui::TextStyle| {
            let text = WidgetText::from(text.replace('\n', " "));
            let wrap = Some(TextWrapMode::Extend);
            text.into_galley(ui, wrap, f32::INFINITY, style).size().x
        };
        let style = || match spec.mark {
            Some(_) => theme::label(),
            None => egui::TextStyle::Body,
        };
        let widest = texts.iter().take(MEASURED).map(|it| measure(it, style()));
        let mark = if spec.mark.is_some() { 18.0 } else { 0.0 };
        let head = measure(state.layout.title(column), theme::head()) + 2.0 * theme::ICON;
        let widest = widest.fold(0.0, f32::max) + mark;
        widest.max(head).min(900.0) + 2.0 * theme::CELL_PAD + 2.0
    }
}

fn funnel_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    column: usize,
    title: &str,
    rect: Rect,
    filtered: bool,
) -> Response {
    let colours = theme::palette(ui);
    let at = rect.right_center() - vec2(theme::CELL_PAD + 4.0, 0.0);
    let place = Rect::from_center_size(at, Vec2::splat(theme::ICON_LARGE + 4.0));
    let id = ui.scope_id().with(("funnel", column));
    let response = ui.interact(place, id, Sense::CLICK);
    let name = cx.tr.list_filter_by(title);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let (font, colour) = if filtered {
        (theme::filled_icon(theme::ICON), colours.accent)
    } else if response.hovered() {
        (theme::icon(theme::ICON), colours.text)
    } else {
        (theme::icon(theme::ICON), colours.weak)
    };
    let icon = icons::FUNNEL;
    ui.painter()
        .text(place.center(), Align2::CENTER_CENTER, icon, font, colour);
    response.on_hover_text(name)
}

/// The menu of a head, by the right button.
fn menu_ui(response: &Response, cx: &Cx<'_>, rect: Rect, touched: bool) -> Option<Asked> {
    let mut asked = None;
    Popup::context_menu(response).show(|ui| {
        ui.set_min_width(230.0);
        let mut entry = |ui: &mut Ui, icon: &str, text: &str, what: Asked| {
            if named_row(ui, icon, text).clicked() {
                asked = Some(what);
                ui.close();
            }
        };
        let tr = cx.tr;
        entry(ui, icons::ARROW_UP, &tr.list_sort_up(), Asked::Sort(false));
        entry(
            ui,
            icons::ARROW_DOWN,
            &tr.list_sort_down(),
            Asked::Sort(true),
        );
        entry(
            ui,
            icons::FUNNEL,
            &tr.list_filter_open(),
            Asked::Filter(rect),
        );
        ui.separator();
        entry(ui, icons::COLUMNS, &tr.list_column_fit(), Asked::Fit);
        entry(ui, icons::X, &tr.list_column_hide(), Asked::Hide);
        if touched {
            let icon = icons::ARROW_COUNTER_CLOCKWISE;
            entry(ui, icon, &tr.list_columns_reset(), Asked::Reset);
        }
    });
    asked
}

/// Shows where a carried column would stand, and puts it there; true if it was.
fn carry(ui: &Ui, cells: &[(usize, Rect)], area: Rect, state: &mut TableState) -> bool {
    let Some(column) = state.carried else {
        return false;
    };
    let Some(pointer) = ui.input(|input| input.pointer.latest_pos()) else {
        state.carried = None;
        return false;
    };
    let before = cells.iter().find(|(_, rect)| pointer.x < rect.center().x);
    if ui.input(|input| input.pointer.any_released()) {
        state.carried = None;
        state.layout.move_before(column, before.map(|it| it.0));
        return true;
    }
    let at = match before {
        Some((_, rect)) => rect.left(),
        None => cells.last().map_or(area.left(), |it| it.1.right()),
    };
    let stroke = Stroke::new(3.0, theme::palette(ui).accent);
    ui.painter().vline(
        at.clamp(area.left() + 1.0, area.right() - 1.0),
        area.y_range(),
        stroke,
    );
    ui.set_cursor_icon(CursorIcon::Grabbing);
    false
}

/// Writes how the columns stand into the settings of the program.
pub(super) fn keep(cx: &Cx<'_>, state: &TableState, actions: &mut Actions) {
    let key = state.layout.key().to_owned();
    let before = cx.program.lists.get(&key).cloned().unwrap_or_default();
    let mut now = before.clone();
    state.layout.to_keep(&mut now);
    if now != before {
        actions.push(Action::Program(Box::new(move |program| {
            program.lists.insert(key, now);
        })));
    }
}
