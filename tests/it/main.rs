//! What users get, tried on the whole library: one binary, a module a feature.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod attachments;
mod backup;
mod backups_window;
mod cli;
mod commissions;
mod completeness;
mod consents;
mod contests;
mod contests_window;
mod docx;
mod dump;
mod duplicates;
mod erasing;
mod gradual;
#[allow(dead_code, reason = "for the tests of every tab")]
mod harness;
mod involvements;
mod journal;
mod journal_tab;
mod keys_window;
mod lists_window;
mod long_list;
mod organizations;
mod palette_window;
mod paper_samples;
mod papers;
mod partners;
mod people_window;
mod plans;
mod plans_window;
mod region;
mod register;
mod register_history;
mod register_papers;
mod renderer;
mod report;
mod reports_tab;
mod schema;
mod session_papers;
mod sessions;
mod storage;
mod summary;
mod tidy;
mod tos;
mod tos_import;
mod tos_import_window;
mod tos_window;
mod window;
