//! What users get, tried on the whole library: one binary, a module a feature.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod backup;
mod dump;
mod journal;
mod paper_samples;
mod papers;
mod schema;
mod storage;
mod tidy;
mod tos;
