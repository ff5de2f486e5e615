//! The window.

pub mod actions;
pub mod app;
pub mod cached;
pub mod commands;
pub mod cx;
pub mod desk;
pub mod dialogs;
pub mod draft;
pub mod errors;
pub mod files;
pub mod icons;
pub mod jobs;
pub mod nav;
pub mod ops_texts;
mod perform;
pub mod program;
pub mod route;
mod run;
pub mod tabs;
pub mod theme;
pub mod toasts;
pub mod welcome;
pub mod widgets;

pub use app::App;
pub use run::{NoWindow, Start, has_display, run};
