//! Files in and out other than papers.

pub mod dump;
pub mod files;
