//! A date: typed in any usual way, moved by the arrows, or taken from a calendar.

use chrono::{Datelike, Days, Months, NaiveDate};
use egui::{
    Align, Button, Grid, Id, Key, Label, Layout, Modifiers, Popup, PopupCloseBehavior, Response,
    RichText, Role, TextEdit, Ui, Vec2, WidgetInfo,
};

use super::buttons::{icon_beside, icon_button};
use super::field_parts::dress;
use super::form::{Field, Form};
use super::typed::Typed;
use crate::i18n::Tr;
use crate::ui::cx::Cx;
use crate::ui::{icons, theme};

/// A day a record has, or may have.
pub trait Day: Typed + PartialEq + Copy {}
impl Day for NaiveDate {}
impl Day for Option<NaiveDate> {}

impl Form<'_, '_> {
    pub fn date<T: Day>(&mut self, key: &str, label: &str, value: &mut T) -> bool {
        self.typed_by(key, label, value, date_ui)
    }
}

fn date_ui(ui: &mut Ui, field: &Field, text: &mut String, cx: &Cx<'_>) -> Response {
    const BUTTON: f32 = 44.0;
    let read = |text: &str| cx.tr.read_date(text, cx.today()).ok();
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        let days = arrows(ui, field.id);
        if days != 0 {
            let from = read(text).unwrap_or(cx.today());
            *text = cx.tr.date(moved(from, days));
        }
        let width = (field.width - BUTTON).clamp(92.0, 130.0);
        let edit = dress(TextEdit::singleline(text), field);
        let edit = edit.hint_text(cx.tr.date_hint()).desired_width(width);
        let mut response = ui.add(edit);
        if days != 0 {
            response.mark_changed();
        }
        let button = icon_beside(ui, icons::CALENDAR_BLANK, &cx.tr.date_open_calendar());
        let button = match field.key.as_str() {
            "" => button,
            _ => button.labelled_by(response.id),
        };
        let picked = Popup::from_toggle_button_response(&button)
            .id(field.id.with("calendar"))
            .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
            .accessible_name(cx.tr.date_calendar())
            .show(|ui| calendar_ui(ui, cx.tr, field.id, read(text), cx.today()));
        if let Some(day) = picked.and_then(|it| it.inner) {
            *text = cx.tr.date(day);
            response.mark_changed();
        }
        response
    })
    .inner
}

/// The arrows must be taken before the field sees them.
fn arrows(ui: &Ui, id: Id) -> i64 {
    // With Alt they move the row the field is in.
    let held = ui.input(|input| input.modifiers.any());
    if held || !ui.memory(|memory| memory.has_focus(id)) {
        return 0;
    }
    ui.input_mut(|input| {
        let up = i64::from(input.consume_key(Modifiers::NONE, Key::ArrowUp));
        up - i64::from(input.consume_key(Modifiers::NONE, Key::ArrowDown))
    })
}

fn moved(day: NaiveDate, days: i64) -> NaiveDate {
    let by = Days::new(days.unsigned_abs());
    let there = if days > 0 {
        day.checked_add_days(by)
    } else {
        day.checked_sub_days(by)
    };
    there.unwrap_or(day)
}

/// A month of days; the one that was picked.
fn calendar_ui(
    ui: &mut Ui,
    tr: &Tr,
    id: Id,
    chosen: Option<NaiveDate>,
    today: NaiveDate,
) -> Option<NaiveDate> {
    const CELL: Vec2 = Vec2::new(36.0, 30.0);
    let memory = id.with("month");
    let shown: NaiveDate = ui
        .data(|data| data.get_temp(memory))
        .unwrap_or_else(|| chosen.unwrap_or(today));
    let first = shown.with_day(1).unwrap_or(shown);
    ui.set_width(7.0 * CELL.x);
    let turned = months_ui(ui, tr, first);
    let mut picked = None;
    let back = Days::new(first.weekday().num_days_from_monday().into());
    let start = first.checked_sub_days(back).unwrap_or(first);
    Grid::new(id.with("days"))
        .num_columns(7)
        .spacing(Vec2::ZERO)
        .show(ui, |ui| {
            let weak = theme::palette(ui).weak;
            for name in tr.date_weekdays().split(' ') {
                let name = RichText::new(name).small().color(weak);
                ui.add_sized([CELL.x, 26.0], Label::new(name));
            }
            ui.end_row();
            for (at, day) in start.iter_days().take(42).enumerate() {
                if day_ui(ui, tr, CELL, day, first, chosen, today) {
                    picked = Some(day);
                }
                if at % 7 == 6 {
                    ui.end_row();
                }
            }
        });
    if picked.is_some() {
        ui.data_mut(|data| data.remove::<NaiveDate>(memory));
        ui.close();
    } else if let Some(month) = turned {
        ui.data_mut(|data| data.insert_temp(memory, month));
    }
    picked
}

/// The name of the month between two buttons; the month to turn to.
fn months_ui(ui: &mut Ui, tr: &Tr, first: NaiveDate) -> Option<NaiveDate> {
    let mut turned = None;
    ui.horizontal(|ui| {
        if icon_button(ui, icons::CARET_LEFT, &tr.date_previous_month()).clicked() {
            turned = first.checked_sub_months(Months::new(1));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if icon_button(ui, icons::CARET_RIGHT, &tr.date_next_month()).clicked() {
                turned = first.checked_add_months(Months::new(1));
            }
            ui.centered_and_justified(|ui| {
                let name = format!("{} {}", tr.month(first.month()), first.year());
                ui.label(RichText::new(name).text_style(theme::strong()));
            });
        });
    });
    turned
}

fn day_ui(
    ui: &mut Ui,
    tr: &Tr,
    size: Vec2,
    day: NaiveDate,
    month: NaiveDate,
    chosen: Option<NaiveDate>,
    today: NaiveDate,
) -> bool {
    let colours = theme::palette(ui);
    let is_chosen = chosen == Some(day);
    let colour = if is_chosen {
        colours.on_accent
    } else if day.month() != month.month() {
        colours.weak.gamma_multiply(0.6)
    } else if day.weekday().num_days_from_monday() >= 5 {
        colours.bad
    } else {
        colours.text
    };
    let text = RichText::new(day.day().to_string()).color(colour);
    let mut button = Button::new(text)
        .frame_when_inactive(is_chosen || day == today)
        .min_size(size);
    if is_chosen {
        button = button.fill(colours.accent);
    }
    let response = ui.add(button);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_chosen, tr.date(day)));
    response.clicked()
}
