//! Вече: an offline register of a municipal department for work with the public.
//!
//! What stands left is named by what stands right; `tests/it/tidy.rs` holds the exact table:
//!
//! ```text
//! domain                                                        ← i18n, store
//! i18n                                                          ← listings
//! store                                                         ← ops
//! listings                                                      ← documents, exchange
//! domain, i18n, listings, documents, exchange, ops              ← papers, report, demo ← ui, cli
//! (`session_papers`, `contest_report` and `import_report` are parts of the two in the middle)
//! ```
//!
//! Invariants:
//! * `domain` does no I/O, reads no clock, knows no language, never sees SQLite. It can not fail but by a typed refusal.
//! * All SQL is under `store`; every write happens inside a step of the journal.
//! * `ops` holds no texts and no widgets. A method is a whole use-case: half of it is never on disk.
//! * `documents`, `listings`, `exchange` are pure: records in, blocks, cells or bytes out. They never query.
//! * `ui` never sees `store`, `rusqlite` or `printpdf`. A view never changes a record while it draws.
//! * Nothing but `ui` and `main.rs` knows egui. Nothing but `documents/pdf` knows printpdf.
//!   `documents/docx` writes the same blocks and knows no pages.
//! * The clock, the actor and new keys come in from above.

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test may panic"))]

pub mod cli;
pub mod contest_report;
pub mod demo;
pub mod documents;
pub mod domain;
pub mod exchange;
pub mod i18n;
mod import_report;
pub mod listings;
pub mod ops;
pub mod papers;
pub mod report;
mod session_papers;
pub mod store;
pub mod ui;
