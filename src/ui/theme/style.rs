//! Fonts and style, put into egui once.

use std::sync::Arc;

use egui::epaint::Shadow;
use egui::style::ScrollStyle;
use egui::{
    Color32, Context, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, FontTweak,
    Margin, Stroke, Style, TextStyle, Theme, Vec2, Visuals,
};

use super::palette::{DARK, LIGHT, Palette};
use super::{CARD_RADIUS, CONTROL_HEIGHT, GAP, PAGE_PAD, RADIUS, SMALL};
use super::{figure, filled_icons, head, label, semibold, strong, title};

/// Fonts and both themes; to be called once, before anything is drawn.
pub fn install(ctx: &Context) {
    ctx.set_fonts(fonts());
    for (theme, colours) in [(Theme::Light, &LIGHT), (Theme::Dark, &DARK)] {
        ctx.style_mut_of(theme, |style| restyle(style, colours, theme == Theme::Dark));
    }
    ctx.options_mut(|options| options.fallback_theme = Theme::Light);
}

fn fonts() -> FontDefinitions {
    const FILES: [(&str, &[u8]); 5] = [
        (
            "ui",
            include_bytes!("../../../assets/fonts/GolosText-Regular.ttf"),
        ),
        (
            "ui-semibold",
            include_bytes!("../../../assets/fonts/GolosText-SemiBold.ttf"),
        ),
        (
            "fallback",
            include_bytes!("../../../assets/fonts/Inter-Regular-subset.otf"),
        ),
        (
            "icons",
            include_bytes!("../../../assets/fonts/Phosphor-subset.ttf"),
        ),
        (
            "icons-filled",
            include_bytes!("../../../assets/fonts/Phosphor-Fill-subset.ttf"),
        ),
    ];
    let mut fonts = FontDefinitions::empty();
    for (name, bytes) in FILES {
        let mut data = FontData::from_static(bytes);
        if name.starts_with("icons") {
            // The icons sit too high beside text.
            data.tweak = FontTweak {
                y_offset_factor: 0.12,
                scale: 1.1,
                ..FontTweak::default()
            };
        }
        fonts.font_data.insert(name.into(), Arc::new(data));
    }
    let families: [(FontFamily, &[&str]); 4] = [
        (FontFamily::Proportional, &["ui", "fallback", "icons"]),
        (semibold(), &["ui-semibold", "fallback", "icons"]),
        (FontFamily::Monospace, &["ui", "fallback", "icons"]),
        (filled_icons(), &["icons-filled"]),
    ];
    for (family, names) in families {
        let names = names.iter().map(|it| (*it).to_owned()).collect();
        fonts.families.insert(family, names);
    }
    fonts
}

fn restyle(style: &mut Style, colours: &Palette, dark: bool) {
    let plain = |size| FontId::new(size, FontFamily::Proportional);
    let bold = |size| FontId::new(size, semibold());
    style.visuals = visuals(colours, dark);
    style.text_styles = [
        (TextStyle::Body, plain(14.0)),
        (TextStyle::Button, plain(14.0)),
        (TextStyle::Small, plain(SMALL)),
        (
            TextStyle::Monospace,
            FontId::new(13.0, FontFamily::Monospace),
        ),
        (TextStyle::Heading, bold(17.0)),
        (title(), bold(22.0)),
        (label(), plain(12.5)),
        (strong(), bold(14.0)),
        (head(), bold(13.0)),
        (figure(), bold(26.0)),
    ]
    .into();
    let spacing = &mut style.spacing;
    spacing.item_spacing = Vec2::splat(GAP);
    spacing.button_padding = Vec2::new(12.0, 6.0);
    spacing.interact_size = Vec2::new(36.0, CONTROL_HEIGHT);
    spacing.menu_margin = Margin::same(6);
    spacing.window_margin = Margin::same(PAGE_PAD);
    spacing.icon_width = 18.0;
    spacing.icon_width_inner = 10.0;
    spacing.icon_spacing = GAP;
    spacing.combo_height = 320.0;
    spacing.scroll = scroll_bars();
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.4;
    style.animation_time = 0.08;
}

fn scroll_bars() -> ScrollStyle {
    let mut scroll = ScrollStyle::floating();
    scroll.floating_allocated_width = 12.0;
    scroll.floating_width = 8.0;
    scroll.bar_width = 8.0;
    scroll.foreground_color = true;
    scroll.dormant_background_opacity = 0.0;
    scroll.active_background_opacity = 0.0;
    scroll.interact_background_opacity = 0.05;
    scroll.dormant_handle_opacity = 0.3;
    scroll.active_handle_opacity = 0.35;
    scroll.interact_handle_opacity = 0.6;
    scroll.fade.strength = 0.0;
    scroll
}

fn visuals(colours: &Palette, dark: bool) -> Visuals {
    let shadow = |down, blur, alpha| Shadow {
        offset: [0, down],
        blur,
        spread: 0,
        color: Color32::from_black_alpha(alpha),
    };
    let mut visuals = if dark {
        Visuals::dark()
    } else {
        Visuals::light()
    };
    visuals.panel_fill = colours.page;
    visuals.window_fill = colours.card;
    visuals.extreme_bg_color = colours.card;
    visuals.text_edit_bg_color = Some(colours.card);
    visuals.faint_bg_color = colours.zebra;
    visuals.window_corner_radius = CornerRadius::same(10);
    visuals.menu_corner_radius = CARD_RADIUS;
    visuals.window_stroke = Stroke::new(1.0, colours.border);
    visuals.window_shadow = shadow(8, 28, 40);
    visuals.popup_shadow = shadow(4, 16, 30);
    visuals.selection.bg_fill = colours.accent_soft;
    visuals.selection.stroke = Stroke::new(1.5, colours.accent);
    visuals.hyperlink_color = colours.accent;
    visuals.weak_text_color = Some(colours.weak);
    visuals.error_fg_color = colours.bad;
    visuals.warn_fg_color = colours.attention;
    visuals.striped = true;
    visuals.disabled_alpha = 0.55;
    visuals.interact_cursor = None;
    dress_widgets(&mut visuals, colours);
    visuals
}

fn dress_widgets(visuals: &mut Visuals, colours: &Palette) {
    let widgets = &mut visuals.widgets;
    let looks = [
        (
            &mut widgets.noninteractive,
            colours.card,
            colours.card,
            colours.border,
            1.0,
        ),
        (
            &mut widgets.inactive,
            colours.card,
            colours.card,
            colours.border_strong,
            1.0,
        ),
        (
            &mut widgets.hovered,
            colours.hover,
            colours.hover,
            colours.weak,
            1.0,
        ),
        (
            &mut widgets.active,
            colours.accent_soft,
            colours.accent_soft,
            colours.accent,
            1.0,
        ),
        (
            &mut widgets.open,
            colours.accent_soft,
            colours.card,
            colours.accent,
            1.5,
        ),
    ];
    for (look, fill, weak_fill, border, width) in looks {
        look.bg_fill = fill;
        look.weak_bg_fill = weak_fill;
        look.bg_stroke = Stroke::new(width, border);
        look.fg_stroke = Stroke::new(1.2, colours.text);
        look.corner_radius = RADIUS;
        look.expansion = 0.0;
    }
}
