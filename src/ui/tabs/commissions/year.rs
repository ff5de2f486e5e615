//! A year of sessions drawn as twelve months, and the keys that go from day to day in it.

use std::collections::BTreeMap;

use chrono::{Datelike, Months, NaiveDate};
use egui::{
    Align2, Context, EventFilter, Key, Modifiers, Pos2, Rect, Response, Role, Sense, Stroke,
    StrokeKind, Ui, Vec2, WidgetInfo,
};

use crate::domain::calendar::{SessionMark, WEEKS, heaviest, moved, weeks};
use crate::i18n::Tr;
use crate::listings::commissions::{mark_text, status_mark};
use crate::ui::theme::{self, Palette};

/// What stands on the days of a year.
pub(super) type Days<'a> = BTreeMap<NaiveDate, Vec<&'a SessionMark>>;

/// A year being drawn.
pub(super) struct Year<'a> {
    pub tr: &'a Tr,
    pub number: i32,
    pub today: NaiveDate,
    pub days: &'a Days<'a>,
}

const GAP: f32 = theme::GAP;
const PAD: f32 = 8.0;
const TITLE: f32 = 22.0;
const HEADS: f32 = 16.0;
/// A month is not drawn lower than this: then the page scrolls.
const LEAST: f32 = 2.0 * PAD + TITLE + HEADS + WEEKS as f32 * 17.0;
const MOST: f32 = 2.0 * PAD + TITLE + HEADS + WEEKS as f32 * 26.0;

impl Year<'_> {
    /// The day that was clicked, or taken by Enter; `at` is the day the keys are on.
    pub(super) fn ui(&self, ui: &mut Ui, at: &mut NaiveDate) -> Option<NaiveDate> {
        let size = ui.available_size();
        let across = if size.x >= 720.0 { 4 } else { 3 };
        let down = 12 / across;
        let gaps = |count: usize| GAP * (count - 1) as f32;
        let width = ((size.x - gaps(across)) / across as f32).floor();
        let height = ((size.y - gaps(down)) / down as f32).floor();
        let month = Vec2::new(width, height.clamp(LEAST, MOST));
        let whole = Vec2::new(size.x, month.y * down as f32 + gaps(down));
        let (rect, _) = ui.allocate_exact_size(whole, Sense::hover());
        let focus = self.focus(ui, rect, *at);
        let mut chosen = None;
        if focus.has_focus() {
            let (to, taken) = keys(ui.ctx(), *at);
            chosen = taken.then_some(to);
            *at = to;
        }
        for number in 0..12 {
            let place = Vec2::new((number % across) as f32, (number / across) as f32);
            let corner = rect.min + place * (month + Vec2::splat(GAP));
            let rect = Rect::from_min_size(corner, month);
            let cursor = focus.has_focus().then_some(*at);
            if let Some(day) = self.month_ui(ui, rect, number as u32 + 1, cursor) {
                focus.request_focus();
                *at = day;
                chosen = Some(day);
            }
        }
        chosen
    }

    /// One stop for the Tab key: the arrows go from day to day.
    fn focus(&self, ui: &mut Ui, rect: Rect, at: NaiveDate) -> Response {
        let id = ui.scope_id().with("year");
        let focus = ui.interact(rect, id, Sense::focusable_noninteractive());
        let filter = EventFilter {
            horizontal_arrows: true,
            vertical_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
        let name = self
            .tr
            .calendar_name(self.number.to_string(), self.name_of(at));
        focus.widget_info(|| WidgetInfo::labeled(Role::Group, true, &name));
        focus
    }

    fn month_ui(
        &self,
        ui: &mut Ui,
        rect: Rect,
        month: u32,
        cursor: Option<NaiveDate>,
    ) -> Option<NaiveDate> {
        let colours = theme::palette(ui);
        let painter = ui.painter().clone();
        painter.rect(
            rect,
            theme::CARD_RADIUS,
            colours.card,
            Stroke::new(1.0, colours.border),
            StrokeKind::Inside,
        );
        let inner = rect.shrink(PAD);
        let font = theme::strong().resolve(ui.style());
        let title = self.tr.month(month);
        painter.text(inner.min, Align2::LEFT_TOP, title, font, colours.text);
        let cell = Vec2::new(
            inner.width() / 7.0,
            (inner.height() - TITLE - HEADS) / WEEKS as f32,
        );
        let small = theme::label().resolve(ui.style());
        let heads = self.tr.date_weekdays();
        for (at, name) in heads.split(' ').enumerate() {
            let place = Vec2::new((at as f32 + 0.5) * cell.x, TITLE + HEADS / 2.0);
            let place = inner.min + place;
            painter.text(
                place,
                Align2::CENTER_CENTER,
                name,
                small.clone(),
                colours.weak,
            );
        }
        let corner = inner.min + Vec2::new(0.0, TITLE + HEADS);
        let mut chosen = None;
        for (week, days) in weeks(self.number, month).into_iter().enumerate() {
            for (weekday, day) in days.into_iter().enumerate() {
                let Some(day) = day else { continue };
                let place = Vec2::new(weekday as f32, week as f32) * cell;
                let rect = Rect::from_min_size(corner + place, cell);
                if self.day_ui(ui, rect, day, cursor == Some(day)).clicked() {
                    chosen = Some(day);
                }
            }
        }
        chosen
    }

    fn day_ui(&self, ui: &mut Ui, rect: Rect, day: NaiveDate, at: bool) -> Response {
        let marks = self.days.get(&day).map(Vec::as_slice).unwrap_or_default();
        // Clicked, and passed by Tab: the year is one stop.
        let response = ui.interact(rect, ui.scope_id().with(day), Sense::CLICK);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, self.name_of(day)));
        let spot = rect.shrink2(Vec2::new(1.5, 1.0));
        paint_day(ui, spot, day, marks, response.hovered());
        let colours = theme::palette(ui);
        let ring = match (at, day == self.today) {
            (true, _) => Some(Stroke::new(2.0, colours.accent)),
            (false, true) => Some(Stroke::new(1.0, colours.accent)),
            (false, false) => None,
        };
        if let Some(ring) = ring {
            let painter = ui.painter();
            painter.rect_stroke(spot, theme::RADIUS, ring, StrokeKind::Inside);
        }
        if at {
            response.scroll_to_me(None);
        }
        let response = response.on_hover_cursor(egui::CursorIcon::PointingHand);
        if marks.is_empty() {
            return response;
        }
        response.on_hover_text(self.name_of(day))
    }

    /// «12 марта 2026 г.: ЭКК № 1 14:00, протокол подписан»
    fn name_of(&self, day: NaiveDate) -> String {
        let date = self.tr.long_date(day);
        let marks = self.days.get(&day).map(Vec::as_slice).unwrap_or_default();
        if marks.is_empty() {
            return date;
        }
        let marks: Vec<String> = marks.iter().map(|it| mark_text(it, self.tr)).collect();
        self.tr.calendar_day(date, marks.join("; "))
    }
}

fn paint_day(ui: &Ui, spot: Rect, day: NaiveDate, marks: &[&SessionMark], hovered: bool) {
    let colours = theme::palette(ui);
    let painter = ui.painter();
    let weekend = day.weekday().num_days_from_monday() >= 5;
    let status = heaviest(marks);
    let (colour, ground) = match status {
        Some(status) => colours.mark(status_mark(status)),
        None if hovered => (colours.text, colours.hover),
        None if weekend => (colours.bad, theme::CLEAR),
        None => (colours.text, theme::CLEAR),
    };
    painter.rect_filled(spot, theme::RADIUS, ground);
    let style = if marks.len() == 1 {
        theme::strong()
    } else {
        theme::label()
    };
    let font = style.resolve(ui.style());
    let text = day.day().to_string();
    // Dots below the number tell how many there are.
    let lift = if marks.len() > 1 { 3.0 } else { 0.0 };
    let centre = spot.center() - Vec2::new(0.0, lift);
    let written = painter.text(centre, Align2::CENTER_CENTER, text, font, colour);
    if status.is_some_and(|it| status_mark(it) == crate::listings::Mark::Quiet) {
        let line = Stroke::new(1.0, colour);
        painter.hline(written.x_range(), written.center().y, line);
    }
    if marks.len() > 1 {
        dots(ui, spot, marks, colours);
    }
}

/// One for each session of a day, three at most.
fn dots(ui: &Ui, spot: Rect, marks: &[&SessionMark], colours: &Palette) {
    const STEP: f32 = 6.0;
    let shown = &marks[..marks.len().min(3)];
    let left = spot.center().x - STEP * (shown.len() - 1) as f32 / 2.0;
    for (at, mark) in shown.iter().enumerate() {
        let place = Pos2::new(left + STEP * at as f32, spot.bottom() - 2.5);
        let colour = colours.mark(status_mark(mark.status)).0;
        ui.painter().circle_filled(place, 1.8, colour);
    }
}

/// Where the arrows lead, and whether the day is taken.
fn keys(ctx: &Context, at: NaiveDate) -> (NaiveDate, bool) {
    let mut day = at;
    let mut taken = false;
    ctx.input_mut(|input| {
        for (key, days) in [
            (Key::ArrowLeft, -1),
            (Key::ArrowRight, 1),
            (Key::ArrowUp, -7),
            (Key::ArrowDown, 7),
        ] {
            if input.consume_key(Modifiers::NONE, key) {
                day = moved(day, days);
            }
        }
        let month = Months::new(1);
        if input.consume_key(Modifiers::NONE, Key::PageUp) {
            day = day.checked_sub_months(month).unwrap_or(day);
        }
        if input.consume_key(Modifiers::NONE, Key::PageDown) {
            day = day.checked_add_months(month).unwrap_or(day);
        }
        taken = input.consume_key(Modifiers::NONE, Key::Enter)
            || input.consume_key(Modifiers::NONE, Key::Space);
    });
    (day, taken)
}
