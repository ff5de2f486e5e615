//! Records and rules: plain data that knows neither files, nor texts, nor the clock.

pub mod code;
pub mod id;
pub mod text;

pub use id::Id;
