//! Every colour, size and font of the window; nothing else may name one.

use std::sync::Arc;

use egui::epaint::Shadow;
use egui::style::ScrollStyle;
use egui::{
    Color32, Context, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, FontTweak,
    Frame, Margin, Stroke, Style, TextStyle, Theme, Ui, Vec2, Visuals,
};

use crate::listings::Mark;

/// The colours of one theme, by what they are for.
pub struct Palette {
    pub page: Color32,
    pub card: Color32,
    pub nav: Color32,
    pub nav_text: Color32,
    pub nav_strong: Color32,
    pub nav_chosen: Color32,
    pub border: Color32,
    pub border_strong: Color32,
    pub text: Color32,
    pub weak: Color32,
    pub accent: Color32,
    pub accent_hover: Color32,
    pub accent_soft: Color32,
    pub on_accent: Color32,
    pub zebra: Color32,
    pub header: Color32,
    pub hover: Color32,
    pub good: Color32,
    pub good_soft: Color32,
    pub attention: Color32,
    pub attention_soft: Color32,
    pub bad: Color32,
    pub bad_soft: Color32,
    pub bad_strong: Color32,
    pub quiet_soft: Color32,
}

pub use egui::Color32 as Colour;

pub const CLEAR: Colour = Color32::TRANSPARENT;

const fn rgb(value: u32) -> Color32 {
    Color32::from_rgb((value >> 16) as u8, (value >> 8) as u8, value as u8)
}

pub const LIGHT: Palette = Palette {
    page: rgb(0xF3_F5F9),
    card: rgb(0xFF_FFFF),
    nav: rgb(0x1B_2A41),
    nav_text: rgb(0xC9_D3E3),
    nav_strong: rgb(0xFF_FFFF),
    nav_chosen: rgb(0x2F_4468),
    border: rgb(0xE1_E6EE),
    border_strong: rgb(0xC6_CEDB),
    text: rgb(0x1A_2433),
    weak: rgb(0x5E_6A82),
    accent: rgb(0x1F_5FD0),
    accent_hover: rgb(0x19_4FB0),
    accent_soft: rgb(0xE4_EDFC),
    on_accent: rgb(0xFF_FFFF),
    zebra: rgb(0xF8_F9FC),
    header: rgb(0xF3_F5F9),
    hover: rgb(0xEE_F2F8),
    good: rgb(0x13_703F),
    good_soft: rgb(0xDD_F3E4),
    attention: rgb(0x8A_5A00),
    attention_soft: rgb(0xFF_F0CF),
    bad: rgb(0xB3_261E),
    bad_soft: rgb(0xFB_E3E1),
    bad_strong: rgb(0xB3_261E),
    quiet_soft: rgb(0xE9_EDF3),
};

pub const DARK: Palette = Palette {
    page: rgb(0x14_181F),
    card: rgb(0x1C_222B),
    nav: rgb(0x10_141A),
    nav_text: rgb(0xAE_B9C9),
    nav_strong: rgb(0xFF_FFFF),
    nav_chosen: rgb(0x26_364F),
    border: rgb(0x2D_3541),
    border_strong: rgb(0x43_4E5E),
    text: rgb(0xE3_E8EF),
    weak: rgb(0x93_A0B3),
    accent: rgb(0x4C_8BF5),
    accent_hover: rgb(0x6B_A0FA),
    accent_soft: rgb(0x21_3554),
    on_accent: rgb(0xFF_FFFF),
    zebra: rgb(0x1F_2630),
    header: rgb(0x18_1D25),
    hover: rgb(0x26_2E3A),
    good: rgb(0x6F_D39A),
    good_soft: rgb(0x17_3A27),
    attention: rgb(0xF0_C060),
    attention_soft: rgb(0x3D_3013),
    bad: rgb(0xFF_8A80),
    bad_soft: rgb(0x45_201D),
    bad_strong: rgb(0xC2_3B32),
    quiet_soft: rgb(0x2A_323E),
};

/// The colours of the theme `ui` is drawn in.
pub fn palette(ui: &Ui) -> &'static Palette {
    if ui.visuals().dark_mode {
        &DARK
    } else {
        &LIGHT
    }
}

impl Palette {
    /// The text and the ground of a mark.
    pub fn mark(&self, mark: Mark) -> (Color32, Color32) {
        match mark {
            Mark::Good => (self.good, self.good_soft),
            Mark::Attention => (self.attention, self.attention_soft),
            Mark::Bad => (self.bad, self.bad_soft),
            Mark::Quiet => (self.weak, self.quiet_soft),
            Mark::Accent => (self.accent, self.accent_soft),
        }
    }
}

// ---- sizes, in points ----------------------------------------------------------------------

pub const NAV_WIDTH: f32 = 244.0;
pub const NAV_NARROW: f32 = 60.0;
/// A window narrower than this has icons alone in its navigation.
pub const NAV_FOLDS_AT: f32 = 1180.0;
pub const STATUS_HEIGHT: f32 = 30.0;
/// A page narrower than this shows the card in place of the list.
pub const SPLIT_AT: f32 = 820.0;
pub const ROW_HEIGHT: f32 = 36.0;
pub const CONTROL_HEIGHT: f32 = 32.0;
pub const CELL_PAD: f32 = 12.0;
/// A field is not made narrower than this while there is another way.
pub const FIELD_MIN: f32 = 170.0;
pub const GAP: f32 = 8.0;
pub const SECTION_GAP: f32 = 16.0;
pub const PAGE_PAD: i8 = 20;
pub const RADIUS: CornerRadius = CornerRadius::same(6);
pub const CARD_RADIUS: CornerRadius = CornerRadius::same(8);
pub const ICON: f32 = 16.0;
pub const ICON_LARGE: f32 = 18.0;
pub const ICON_HUGE: f32 = 40.0;
pub const SMALL: f32 = 12.0;
pub const DIALOG_WIDTH: f32 = 440.0;
pub const TOAST_WIDTH: f32 = 380.0;
/// The widest column of running text that is read with ease.
pub const READING_WIDTH: f32 = 720.0;

pub const FIELD_MARGIN: Margin = Margin::symmetric(10, 7);

// ---- text ----------------------------------------------------------------------------------

pub fn semibold() -> FontFamily {
    FontFamily::Name("semibold".into())
}

pub fn filled_icons() -> FontFamily {
    FontFamily::Name("icons-filled".into())
}

/// The name of a page.
pub fn title() -> TextStyle {
    TextStyle::Name("title".into())
}

/// What stands above a field.
pub fn label() -> TextStyle {
    TextStyle::Name("label".into())
}

/// Body text that is seen first.
pub fn strong() -> TextStyle {
    TextStyle::Name("strong".into())
}

/// The heads of a table.
pub fn head() -> TextStyle {
    TextStyle::Name("head".into())
}

/// One big figure.
pub fn figure() -> TextStyle {
    TextStyle::Name("figure".into())
}

pub fn icon(size: f32) -> FontId {
    FontId::new(size, FontFamily::Proportional)
}

pub fn filled_icon(size: f32) -> FontId {
    FontId::new(size, filled_icons())
}

// ---- frames --------------------------------------------------------------------------------

/// A white sheet with a thin border.
pub fn card(ui: &Ui) -> Frame {
    let colours = palette(ui);
    Frame::new()
        .fill(colours.card)
        .stroke(Stroke::new(1.0, colours.border))
        .corner_radius(CARD_RADIUS)
}

pub fn padded_card(ui: &Ui) -> Frame {
    card(ui).inner_margin(Margin::symmetric(16, 14))
}

pub fn page(ui: &Ui) -> Frame {
    Frame::new().fill(palette(ui).page).inner_margin(Margin {
        left: PAGE_PAD,
        right: PAGE_PAD,
        top: 16,
        bottom: 12,
    })
}

/// The sheet at the right of a list.
pub fn side_card(ui: &Ui) -> Frame {
    let colours = palette(ui);
    Frame::new()
        .fill(colours.card)
        .stroke(Stroke::new(1.0, colours.border))
        .inner_margin(Margin::symmetric(PAGE_PAD, 16))
}

pub fn dialog(ui: &Context) -> Frame {
    Frame::popup(&ui.global_style())
        .inner_margin(Margin::same(22))
        .corner_radius(CornerRadius::same(10))
}

/// A strip of text that is to be seen, in the colours of `mark`.
pub fn banner(ui: &Ui, mark: Mark) -> Frame {
    Frame::new()
        .fill(palette(ui).mark(mark).1)
        .corner_radius(CARD_RADIUS)
        .inner_margin(Margin::symmetric(12, 8))
}

// ---- installing ----------------------------------------------------------------------------

/// Fonts and both themes; to be called once, before anything is drawn.
pub fn install(ctx: &Context) {
    ctx.set_fonts(fonts());
    for (theme, colours) in [(Theme::Light, &LIGHT), (Theme::Dark, &DARK)] {
        ctx.style_mut_of(theme, |style| restyle(style, colours, theme == Theme::Dark));
    }
    ctx.options_mut(|options| options.fallback_theme = Theme::Light);
}

fn fonts() -> FontDefinitions {
    const FILES: [(&str, &[u8]); 6] = [
        (
            "ui",
            include_bytes!("../../assets/fonts/GolosText-Regular.ttf"),
        ),
        (
            "ui-semibold",
            include_bytes!("../../assets/fonts/GolosText-SemiBold.ttf"),
        ),
        (
            "fallback",
            include_bytes!("../../assets/fonts/Inter-Regular-subset.otf"),
        ),
        (
            "mono",
            include_bytes!("../../assets/fonts/PTMono-Regular.ttf"),
        ),
        (
            "icons",
            include_bytes!("../../assets/fonts/Phosphor-subset.ttf"),
        ),
        (
            "icons-filled",
            include_bytes!("../../assets/fonts/Phosphor-Fill-subset.ttf"),
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
        (FontFamily::Monospace, &["mono", "ui", "fallback", "icons"]),
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
