//! The navigation at the left, its menu, and the status line below.

use std::path::Path;

use egui::{
    Align2, Context, CornerRadius, FontId, Frame, Layout, Margin, Panel, Popup, Response, RichText,
    Role, Sense, Stroke, StrokeKind, TextStyle, Ui, Vec2, WidgetInfo,
};

use super::actions::{Action, Actions, FileAction};
use super::commands::Command;
use super::route::{Route, Tab};
use super::widgets::{badge, bare_icon_button, menu_button};
use super::{icons, theme};
use crate::i18n::Tr;

impl Tab {
    pub fn title(self, tr: &Tr) -> String {
        match self {
            Self::Summary => tr.nav_summary(),
            Self::Tos => tr.nav_tos(),
            Self::Commissions => tr.nav_commissions(),
            Self::Contests => tr.nav_contests(),
            Self::Plans => tr.nav_plans(),
            Self::Partners => tr.nav_partners(),
            Self::Reports => tr.nav_reports(),
            Self::Journal => tr.nav_journal(),
            Self::Settings => tr.nav_settings(),
        }
    }

    fn icon(self) -> &'static str {
        match self {
            Self::Summary => icons::HOUSE,
            Self::Tos => icons::USERS_THREE,
            Self::Commissions => icons::GAVEL,
            Self::Contests => icons::TROPHY,
            Self::Plans => icons::CALENDAR_CHECK,
            Self::Partners => icons::BUILDINGS,
            Self::Reports => icons::CHART_BAR,
            Self::Journal => icons::CLOCK,
            Self::Settings => icons::GEAR,
        }
    }

    /// Below the others, at the foot of the navigation.
    fn is_at_foot(self) -> bool {
        matches!(self, Self::Journal | Self::Settings)
    }
}

/// What the navigation and the status line show.
pub struct Shown<'a> {
    pub tr: &'a Tr,
    pub route: &'a Route,
    /// Is there a place to go back to, to go forward to?
    pub travels: [bool; 2],
    /// The name of the town, if the file says it.
    pub town: &'a str,
    pub file: &'a Path,
    pub recent: &'a [std::path::PathBuf],
    pub undo: Option<String>,
    pub redo: Option<String>,
    pub actor: &'a str,
    pub unsaved: bool,
    pub last_backup: Option<String>,
    /// Why the file can be looked at only.
    pub read_only: Option<String>,
    /// What is going on in the background.
    pub busy: Option<String>,
}

pub fn nav_ui(ui: &mut Ui, shown: &Shown<'_>, actions: &mut Actions) {
    let narrow = ui.ctx().content_rect().width() < theme::NAV_FOLDS_AT;
    let width = if narrow {
        theme::NAV_NARROW
    } else {
        theme::NAV_WIDTH
    };
    let frame = Frame::new()
        .fill(theme::palette(ui).nav)
        .inner_margin(Margin {
            left: 12,
            right: 12,
            top: 14,
            bottom: 12,
        });
    Panel::left(("nav", narrow))
        .exact_size(width)
        .resizable(false)
        .show_separator_line(false)
        .frame(frame)
        .show(ui, |ui| {
            head_ui(ui, shown, narrow, actions);
            ui.add_space(10.0);
            super::way::ui(ui, shown, narrow, actions);
            const GAP: f32 = 2.0;
            ui.spacing_mut().item_spacing.y = GAP;
            // In a low window, or one seen enlarged, all of them still stand side by side.
            let room = ui.available_height() / Tab::ALL.len() as f32 - GAP;
            let height = room.clamp(theme::ROW_HEIGHT / 2.0, theme::ROW_HEIGHT);
            let (foot, top): (Vec<Tab>, Vec<Tab>) = Tab::ALL.iter().partition(|it| it.is_at_foot());
            for tab in top {
                entry_ui(ui, shown, tab, (narrow, height), actions);
            }
            ui.with_layout(Layout::bottom_up(egui::Align::Min), |ui| {
                for tab in foot.into_iter().rev() {
                    entry_ui(ui, shown, tab, (narrow, height), actions);
                }
            });
        });
}

fn entry_ui(ui: &mut Ui, shown: &Shown<'_>, tab: Tab, size: (bool, f32), actions: &mut Actions) {
    let chosen = shown.route.tab == tab;
    if item_ui(ui, tab.icon(), &tab.title(shown.tr), chosen, size).clicked() {
        actions.show(Route::tab(tab));
    }
}

fn item_ui(
    ui: &mut Ui,
    icon: &str,
    text: &str,
    chosen: bool,
    (narrow, height): (bool, f32),
) -> Response {
    let colours = theme::palette(ui);
    let size = Vec2::new(ui.available_width(), height);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let ground = match (chosen, response.hovered()) {
        (true, _) => colours.nav_chosen,
        (false, true) => colours.nav_chosen.gamma_multiply(0.55),
        (false, false) => theme::CLEAR,
    };
    let painter = ui.painter();
    painter.rect_filled(rect, theme::RADIUS, ground);
    if response.has_focus() {
        let stroke = Stroke::new(1.5, colours.accent);
        painter.rect_stroke(rect.shrink(1.0), theme::RADIUS, stroke, StrokeKind::Inside);
    }
    let colour = if chosen {
        colours.nav_strong
    } else {
        colours.nav_text
    };
    let icon_font = if chosen {
        theme::filled_icon(theme::ICON_LARGE)
    } else {
        theme::icon(theme::ICON_LARGE)
    };
    let left = rect.left_center();
    let at = left + Vec2::new(if narrow { 9.0 } else { 12.0 }, 0.0);
    painter.text(at, Align2::LEFT_CENTER, icon, icon_font, colour);
    if !narrow {
        let style = if chosen {
            theme::strong()
        } else {
            TextStyle::Body
        };
        let at = left + Vec2::new(42.0, 0.0);
        let font = style.resolve(ui.style());
        painter.text(at, Align2::LEFT_CENTER, text, font, colour);
    }
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, chosen, text));
    let response = response.on_hover_cursor(egui::CursorIcon::PointingHand);
    if narrow {
        response.on_hover_text(text)
    } else {
        response
    }
}

/// The sign of the program and the name of the town; a click opens the menu.
fn head_ui(ui: &mut Ui, shown: &Shown<'_>, narrow: bool, actions: &mut Actions) {
    let colours = theme::palette(ui);
    let size = Vec2::new(ui.available_width(), 38.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let painter = ui.painter().clone();
    if response.hovered() || response.has_focus() || Popup::is_id_open(ui.ctx(), menu_id()) {
        let ground = colours.nav_chosen.gamma_multiply(0.55);
        painter.rect_filled(rect.expand(4.0), theme::CARD_RADIUS, ground);
    }
    let sign = egui::Rect::from_min_size(rect.min + Vec2::new(0.0, 2.0), Vec2::splat(34.0));
    sign_ui(&painter, sign, colours);
    if !narrow {
        let clipped = painter.with_clip_rect(rect.with_max_x(rect.right() - 20.0));
        let left = rect.left_top() + Vec2::new(44.0, 1.0);
        let name = shown.tr.app_name();
        let font = FontId::new(15.0, theme::semibold());
        clipped.text(left, Align2::LEFT_TOP, name, font, colours.nav_strong);
        let font = theme::icon(theme::SMALL);
        let below = left + Vec2::new(0.0, 20.0);
        clipped.text(below, Align2::LEFT_TOP, shown.town, font, colours.nav_text);
        let (corner, caret) = (rect.right_center(), icons::CARET_DOWN);
        painter.text(
            corner,
            Align2::RIGHT_CENTER,
            caret,
            theme::icon(14.0),
            colours.nav_text,
        );
    }
    let name = shown.tr.nav_menu();
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let response = response.on_hover_cursor(egui::CursorIcon::PointingHand);
    Popup::menu(&response)
        .id(menu_id())
        .accessible_name(shown.tr.nav_menu())
        .show(|ui| menu_ui(ui, shown, actions));
}

fn menu_id() -> egui::Id {
    egui::Id::unique("menu")
}

/// The sign of the program: a bell on a square.
pub fn sign_ui(painter: &egui::Painter, rect: egui::Rect, colours: &theme::Palette) {
    painter.rect_filled(rect, theme::CARD_RADIUS, colours.accent);
    let font = theme::filled_icon(rect.height() * 0.6);
    let at = rect.center() + Vec2::new(0.0, 1.0);
    painter.text(
        at,
        Align2::CENTER_CENTER,
        icons::BELL,
        font,
        colours.on_accent,
    );
}

fn menu_ui(ui: &mut Ui, shown: &Shown<'_>, actions: &mut Actions) {
    ui.set_min_width(270.0);
    ui.spacing_mut().item_spacing.y = 0.0;
    for command in [Command::Undo, Command::Redo] {
        let what = if command == Command::Undo {
            &shown.undo
        } else {
            &shown.redo
        };
        let text = what.clone().unwrap_or_else(|| command.text(shown.tr));
        command_ui(ui, command, what.is_some(), &text, actions);
    }
    ui.separator();
    let mut plain = |ui: &mut Ui, command: Command| {
        command_ui(ui, command, true, &command.text(shown.tr), actions);
    };
    for command in [Command::New, Command::Save, Command::Find, Command::Print] {
        plain(ui, command);
    }
    ui.separator();
    for command in [Command::NewFile, Command::OpenFile, Command::Demo] {
        plain(ui, command);
    }
    plain(ui, Command::BackUp);
    plain(ui, Command::SaveCopy);
    plain(ui, Command::CloseFile);
    ui.separator();
    for command in [Command::Keys, Command::About, Command::Quit] {
        plain(ui, command);
    }
    let others = shown.recent.iter().filter(|it| *it != shown.file).take(4);
    for (at, file) in others.enumerate() {
        if at == 0 {
            ui.separator();
        }
        if menu_button(ui, true, icons::FILE_TEXT, &file_name(file), "").clicked() {
            actions.push(Action::File(FileAction::Open(file.clone())));
            ui.close();
        }
    }
}

fn command_ui(ui: &mut Ui, command: Command, enabled: bool, text: &str, actions: &mut Actions) {
    let keys = command.shortcut_text();
    if menu_button(ui, enabled, command.icon(), text, &keys).clicked() {
        actions.push(command.action());
        ui.close();
    }
}

/// The name of a file without its folder and its ending.
pub fn file_name(file: &Path) -> String {
    let name = file.file_stem().unwrap_or(file.as_os_str());
    name.to_string_lossy().into_owned()
}

pub fn status_ui(ui: &mut Ui, shown: &Shown<'_>, actions: &mut Actions) {
    let colours = theme::palette(ui);
    let frame = Frame::new()
        .fill(colours.card)
        .stroke(Stroke::new(1.0, colours.border))
        .corner_radius(CornerRadius::ZERO)
        .inner_margin(Margin::symmetric(theme::PAGE_PAD, 0));
    Panel::bottom("status")
        .exact_size(theme::STATUS_HEIGHT)
        .show_separator_line(false)
        .frame(frame)
        .show(ui, |ui| {
            let layout = Layout::left_to_right(egui::Align::Center);
            ui.with_layout(layout, |ui| {
                let tr = shown.tr;
                undo_ui(ui, shown, actions);
                ui.separator();
                if let Some(busy) = &shown.busy {
                    ui.spinner().accessible_name(busy);
                    small(ui, busy);
                    ui.separator();
                }
                if let Some(why) = &shown.read_only {
                    let mark = crate::listings::Mark::Attention;
                    badge(ui, mark, &tr.status_read_only()).on_hover_text(why);
                    ui.separator();
                }
                small(
                    ui,
                    &if shown.unsaved {
                        tr.status_unsaved()
                    } else {
                        tr.status_saved()
                    },
                );
                let layout = Layout::right_to_left(egui::Align::Center);
                ui.with_layout(layout, |ui| right_ui(ui, shown));
            });
        });
}

/// From the right: who, the last backup, the file; what has no room is left out.
fn right_ui(ui: &mut Ui, shown: &Shown<'_>) {
    small(ui, &format!("{}  {}", icons::USER, shown.actor)).on_hover_text(shown.tr.status_actor());
    if ui.available_width() > 320.0 {
        ui.separator();
        let backup = match &shown.last_backup {
            Some(when) => shown.tr.status_backup(when.as_str()),
            None => shown.tr.status_no_backup(),
        };
        small(ui, &backup);
    }
    if ui.available_width() > 140.0 {
        ui.separator();
        let file = format!("{}  {}", icons::DATABASE, file_name(shown.file));
        small(ui, &file).on_hover_text(shown.file.display().to_string());
    }
}

fn undo_ui(ui: &mut Ui, shown: &Shown<'_>, actions: &mut Actions) {
    ui.spacing_mut().button_padding.x = 4.0;
    for (command, what) in [(Command::Undo, &shown.undo), (Command::Redo, &shown.redo)] {
        let text = what.clone().unwrap_or_else(|| command.text(shown.tr));
        let keys = command.shortcut_text();
        ui.add_enabled_ui(what.is_some(), |ui| {
            let name = format!("{text} ({keys})");
            if bare_icon_button(ui, command.icon(), &name).clicked() {
                actions.push(command.action());
            }
        });
    }
}

fn small(ui: &mut Ui, text: &str) -> Response {
    let weak = theme::palette(ui).weak;
    let text = RichText::new(text).text_style(theme::label()).color(weak);
    ui.add(egui::Label::new(text).truncate())
}

/// Ctrl+1 … Ctrl+9: the tab to go to.
pub fn tab_key(ctx: &Context) -> Option<Tab> {
    const KEYS: [egui::Key; 9] = [
        egui::Key::Num1,
        egui::Key::Num2,
        egui::Key::Num3,
        egui::Key::Num4,
        egui::Key::Num5,
        egui::Key::Num6,
        egui::Key::Num7,
        egui::Key::Num8,
        egui::Key::Num9,
    ];
    ctx.input_mut(|input| {
        let pressed = |key: &&egui::Key| input.consume_key(egui::Modifiers::COMMAND, **key);
        let key = KEYS.iter().find(pressed)?;
        let at = KEYS.iter().position(|it| it == key)?;
        Tab::ALL.get(at).copied()
    })
}
