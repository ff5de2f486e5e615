//! Every colour, size and font of the window; nothing else may name one.

mod palette;
mod style;

use egui::{Context, CornerRadius, FontFamily, FontId, Frame, Margin, Stroke, TextStyle, Ui};

use crate::listings::Mark;

pub use palette::{CLEAR, Colour, DARK, LIGHT, Palette, palette};
pub use style::install;

// ---- sizes, in points ----------------------------------------------------------------------

pub const NAV_WIDTH: f32 = 244.0;
pub const NAV_NARROW: f32 = 60.0;
/// A window narrower than this has icons alone in its navigation.
pub const NAV_FOLDS_AT: f32 = 1180.0;
pub const STATUS_HEIGHT: f32 = 30.0;
/// A page narrower than this shows the card in place of the list.
pub const SPLIT_AT: f32 = 880.0;
/// A line over a list narrower than this has its buttons below.
pub const TOOLS_WRAP_AT: f32 = 560.0;
pub const ROW_HEIGHT: f32 = 36.0;
pub const CONTROL_HEIGHT: f32 = 32.0;
pub const CELL_PAD: f32 = 12.0;
/// A field is not made narrower than this while there is another way.
pub const FIELD_MIN: f32 = 150.0;
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
