//! The colours of the two themes.

use egui::{Color32, Ui};

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
