//! Buttons, marks and the like: one look for the whole window.

use egui::text::{LayoutJob, TextWrapping};
use egui::{
    Align2, AsIdSalt, Button, ComboBox, CornerRadius, Response, RichText, Role, Sense, Stroke, Ui,
    Vec2, WidgetInfo,
};

use super::combo::DropDown;
use super::focus;
use crate::i18n::format::upper_first;
use crate::i18n::{Label, Tr};
use crate::listings::Mark;
use crate::ui::{icons, theme};

/// The one thing to do on a page or in a dialog. `icon` may be empty.
pub fn primary_button(ui: &mut Ui, icon: &str, text: &str) -> Response {
    let colours = theme::palette(ui);
    filled_button(ui, icon, text, [colours.accent, colours.accent_hover])
}

/// As [`primary_button`], for what takes something away.
pub fn danger_button(ui: &mut Ui, icon: &str, text: &str) -> Response {
    let colours = theme::palette(ui);
    filled_button(ui, icon, text, [colours.bad_strong; 2])
}

fn filled_button(ui: &mut Ui, icon: &str, text: &str, fill: [theme::Colour; 2]) -> Response {
    let colours = theme::palette(ui);
    ui.scope(|ui| {
        let widgets = &mut ui.visuals_mut().widgets;
        for (look, fill) in [
            (&mut widgets.inactive, fill[0]),
            (&mut widgets.hovered, fill[1]),
            (&mut widgets.active, fill[1]),
        ] {
            look.weak_bg_fill = fill;
            look.bg_fill = fill;
            look.bg_stroke = Stroke::new(1.0, fill);
            look.fg_stroke.color = colours.on_accent;
        }
        let label = RichText::new(text).text_style(theme::strong());
        let button = if icon.is_empty() {
            Button::new(label)
        } else {
            Button::new((RichText::new(icon).font(theme::icon(theme::ICON)), label))
        };
        named(ui.add(button), text)
    })
    .inner
}

pub fn icon_text_button(ui: &mut Ui, icon: &str, text: &str) -> Response {
    let icon = RichText::new(icon).font(theme::icon(theme::ICON));
    named(ui.button((icon, text)), text)
}

/// The buttons of a dialog with fields: was it to be done, or to be let be? Enter does it too.
pub fn answer_buttons(ui: &mut Ui, tr: &Tr, yes: &str) -> (bool, bool) {
    // A line of text gives the focus up at Enter, a button with the focus takes it itself.
    let entered = ui.input(|input| input.key_pressed(egui::Key::Enter))
        && ui.memory(|memory| memory.focused().is_none());
    ui.add_space(10.0);
    let buttons = |ui: &mut Ui| {
        let done = primary_button(ui, "", yes).clicked();
        (done || entered, ui.button(tr.dialog_cancel()).clicked())
    };
    egui::Sides::new().show(ui, |_| (), buttons).1
}

/// A square button with an icon; `name` is its tooltip, and what a screen reader says.
pub fn icon_button(ui: &mut Ui, icon: &str, name: &str) -> Response {
    square_button(ui, icon, name, Sense::click())
}

/// As [`icon_button`], beside a field that does the same by keys: Tab goes past it.
pub(super) fn icon_beside(ui: &mut Ui, icon: &str, name: &str) -> Response {
    square_button(ui, icon, name, Sense::CLICK)
}

fn square_button(ui: &mut Ui, icon: &str, name: &str, sense: Sense) -> Response {
    let sign = RichText::new(icon).font(theme::icon(theme::ICON_LARGE));
    let button = Button::new(sign).sense(sense);
    let button = button.min_size(Vec2::splat(theme::CONTROL_HEIGHT));
    let add = |ui: &mut Ui| {
        // The icon is taller than text: with the usual margin it would outgrow a field.
        ui.spacing_mut().button_padding.y = 0.0;
        ui.add(button)
    };
    icon_named(ui.scope(add).inner, icon, name).on_hover_text(name)
}

/// As [`icon_button`] without a border, for rows and corners.
pub fn bare_icon_button(ui: &mut Ui, icon: &str, name: &str) -> Response {
    bare_button(ui, icon, name, Sense::click())
}

/// As [`bare_icon_button`], for what has a key of its own: Tab goes past it.
pub fn mouse_button(ui: &mut Ui, icon: &str, name: &str) -> Response {
    bare_button(ui, icon, name, Sense::CLICK)
}

fn bare_button(ui: &mut Ui, icon: &str, name: &str, sense: Sense) -> Response {
    const SIDE: f32 = 28.0;
    let sign = RichText::new(icon).font(theme::icon(theme::ICON));
    let button = Button::new(sign).frame_when_inactive(false).sense(sense);
    let add = |ui: &mut Ui| {
        ui.spacing_mut().button_padding = Vec2::new(5.0, 2.0);
        ui.add(button.min_size(Vec2::splat(SIDE)))
    };
    icon_named(ui.scope(add).inner, icon, name).on_hover_text(name)
}

/// Text that leads somewhere.
pub fn link_button(ui: &mut Ui, text: &str) -> Response {
    let label = RichText::new(text).color(theme::palette(ui).accent);
    named(ui.add(Button::new(label).frame(false)), text)
        .on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// As [`link_button`], cut to the width there is; the whole text is shown when pointed at.
pub fn short_link(ui: &mut Ui, text: &str) -> Response {
    let label = RichText::new(text).color(theme::palette(ui).accent);
    named(ui.add(Button::new(label).frame(false).truncate()), text)
        .on_hover_cursor(egui::CursorIcon::PointingHand)
        .on_hover_text(text)
}

/// A number with what it counts under it, to click. `name` says both to screen readers.
pub fn number_tile(ui: &mut Ui, width: f32, (count, label): (u32, &str), name: &str) -> Response {
    let colours = theme::palette(ui);
    let size = Vec2::new(width, theme::CONTROL_HEIGHT * 2.25);
    let sense = if count > 0 {
        Sense::click()
    } else {
        Sense::hover()
    };
    let (rect, response) = ui.allocate_exact_size(size, sense);
    let fill = if count > 0 && response.hovered() {
        colours.hover
    } else {
        colours.page
    };
    let number = if count > 0 {
        colours.accent
    } else {
        colours.weak
    };
    let painter = ui.painter();
    painter.rect_filled(rect, theme::RADIUS, fill);
    if response.has_focus() {
        let stroke = Stroke::new(1.5, colours.accent);
        painter.rect_stroke(rect, theme::RADIUS, stroke, egui::StrokeKind::Inside);
    }
    let at = rect.left_top() + Vec2::new(theme::CELL_PAD, theme::GAP);
    let figure = theme::figure().resolve(ui.style());
    painter.text(at, Align2::LEFT_TOP, count.to_string(), figure, number);
    let small = theme::label().resolve(ui.style());
    let wrap = width - 2.0 * theme::CELL_PAD;
    let galley = painter.layout(label.to_owned(), small, colours.weak, wrap);
    painter.galley(
        at + Vec2::new(0.0, theme::CONTROL_HEIGHT),
        galley,
        colours.weak,
    );
    let enabled = count > 0;
    response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, name));
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// An entry of a menu, with its shortcut at the right.
pub fn menu_button(ui: &mut Ui, enabled: bool, icon: &str, text: &str, shortcut: &str) -> Response {
    let weak = theme::palette(ui).weak;
    let button = Button::new((
        RichText::new(icon).font(theme::icon(theme::ICON)),
        text,
        egui::Atom::grow(),
        RichText::new(shortcut).small().color(weak),
    ))
    .frame_when_inactive(false);
    let response = ui.add_enabled(enabled, button);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, text));
    response
}

/// A whole line to click, with an icon.
pub fn named_row(ui: &mut Ui, icon: &str, text: &str) -> Response {
    row_button(ui, icon, text, Sense::click())
}

/// As [`named_row`], in a list under a field that has the keys.
pub(super) fn mouse_row(ui: &mut Ui, icon: &str, text: &str) -> Response {
    row_button(ui, icon, text, Sense::CLICK)
}

fn row_button(ui: &mut Ui, icon: &str, text: &str, sense: Sense) -> Response {
    let icon = RichText::new(icon).font(theme::icon(theme::ICON));
    let width = ui.available_width();
    let button = Button::new((icon, text, egui::Atom::grow()))
        .sense(sense)
        .frame_when_inactive(false)
        .min_size(Vec2::new(width, theme::CONTROL_HEIGHT))
        .truncate();
    named(ui.add(button), text)
}

/// Did Tab bring the cursor here in this frame? Then it must come into sight.
pub(super) fn came_by_keys(response: &Response) -> bool {
    let by_mouse =
        |input: &egui::InputState| input.pointer.any_down() || input.pointer.any_released();
    response.gained_focus() && !response.ctx.input(by_mouse)
}

/// The name of a button without its icon, which would be read aloud.
fn named(response: Response, name: &str) -> Response {
    focus::seen(&response);
    only_named(response, name)
}

/// As [`named`], for a button of one icon. The focus is not handed to one that closes or removes what
/// one works in: the next Enter would.
fn icon_named(response: Response, icon: &str, name: &str) -> Response {
    if [icons::X, icons::TRASH].contains(&icon) {
        only_named(response, name)
    } else {
        named(response, name)
    }
}

fn only_named(response: Response, name: &str) -> Response {
    if came_by_keys(&response) {
        response.scroll_to_me(None);
    }
    let enabled = response.enabled();
    response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, name));
    response
}

/// A state in a rounded coloured mark.
pub fn badge(ui: &mut Ui, mark: Mark, text: &str) -> Response {
    const PAD: Vec2 = Vec2::new(9.0, 3.0);
    let (colour, ground) = theme::palette(ui).mark(mark);
    let font = theme::label().resolve(ui.style());
    let mut job = LayoutJob::simple_singleline(text.to_owned(), font, colour);
    // In a cell that is too narrow it ends in «…»; in a line of words it goes to the next line.
    let room = if ui.layout().main_wrap() {
        ui.max_rect().width()
    } else {
        ui.available_width()
    };
    job.wrap = TextWrapping::truncate_at_width((room - 2.0 * PAD.x).max(0.0));
    let galley = ui.painter().layout_job(job);
    let is_cut = galley.elided;
    let (rect, response) = ui.allocate_exact_size(galley.size() + 2.0 * PAD, Sense::hover());
    let radius = CornerRadius::same((rect.height() / 2.0) as u8);
    ui.painter().rect_filled(rect, radius, ground);
    ui.painter().galley(rect.min + PAD, galley, colour);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    if is_cut {
        response.on_hover_text(text)
    } else {
        response
    }
}

/// A drop-down list with a thin caret instead of egui's black triangle; see [`DropDown`].
pub(super) fn combo(salt: impl AsIdSalt) -> ComboBox<'static> {
    ComboBox::from_id_salt(salt)
        .truncate()
        .icon(|ui, rect, _, _| {
            let caret = icons::CARET_DOWN;
            let (font, colour) = (theme::icon(14.0), theme::palette(ui).weak);
            ui.painter()
                .text(rect.center(), Align2::CENTER_CENTER, caret, font, colour);
        })
}

/// A filter over a list: everything, or one of `all`. True if it was changed.
pub fn filter<T: Label + PartialEq>(
    ui: &mut Ui,
    tr: &Tr,
    name: &str,
    chosen: &mut Option<T>,
    all: &[T],
) -> bool {
    let before = *chosen;
    let weak = theme::palette(ui).weak;
    let text = match *chosen {
        Some(it) => RichText::new(upper_first(&it.label(tr))),
        None => RichText::new(name).color(weak),
    };
    let texts = all.iter().map(|it| upper_first(&it.label(tr)));
    let entries: Vec<String> = std::iter::once(tr.list_all()).chain(texts).collect();
    let at = match *chosen {
        Some(it) => all.iter().position(|one| *one == it).map(|at| at + 1),
        None => Some(0),
    };
    let list = DropDown::new(text, at, &entries).width(150.0);
    let (response, taken) = list.show(ui, ("filter", name));
    response.accessible_name(tr.list_filter(name));
    if let Some(row) = taken {
        *chosen = row.checked_sub(1).map(|at| all[at]);
    }
    *chosen != before
}

/// As [`filter`], among values whose texts are given.
pub fn filter_of<T: Clone + PartialEq>(
    ui: &mut Ui,
    tr: &Tr,
    name: &str,
    chosen: &mut Option<T>,
    all: &[(T, String)],
) {
    let at = chosen
        .as_ref()
        .and_then(|it| all.iter().position(|one| one.0 == *it));
    let text = match at {
        Some(at) => RichText::new(&all[at].1),
        None => RichText::new(name).color(theme::palette(ui).weak),
    };
    let texts = all.iter().map(|it| it.1.clone());
    let entries: Vec<String> = std::iter::once(tr.list_all()).chain(texts).collect();
    let place = match (&*chosen, at) {
        (None, _) => Some(0),
        (Some(_), at) => at.map(|at| at + 1),
    };
    let list = DropDown::new(text, place, &entries).width(120.0);
    let (response, taken) = list.show(ui, ("filter", name));
    response.accessible_name(tr.list_filter(name));
    if let Some(row) = taken {
        *chosen = row.checked_sub(1).map(|at| all[at].0.clone());
    }
}

/// Two or more views of one page: a row of tabs. True if another one was chosen.
pub fn segments<T: Copy + PartialEq>(ui: &mut Ui, chosen: &mut T, all: &[(T, String)]) -> bool {
    let before = *chosen;
    let colours = theme::palette(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        for (value, text) in all {
            let selected = *value == *chosen;
            let style = if selected {
                theme::strong()
            } else {
                egui::TextStyle::Body
            };
            let colour = if selected {
                colours.accent
            } else {
                colours.weak
            };
            let label = RichText::new(text).text_style(style).color(colour);
            let response = ui.add(Button::new(label).frame(false));
            response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, selected, text));
            if response.has_focus() {
                let ring = Stroke::new(1.5, colours.accent);
                let rect = response.rect.expand2(Vec2::new(6.0, 2.0));
                ui.painter()
                    .rect_stroke(rect, theme::RADIUS, ring, egui::StrokeKind::Outside);
            }
            if selected {
                let line = Stroke::new(2.0, colours.accent);
                let rect = response.rect;
                ui.painter().hline(rect.x_range(), rect.bottom(), line);
            }
            if response.clicked() {
                *chosen = *value;
            }
            ui.add_space(theme::SECTION_GAP);
        }
    });
    *chosen != before
}
