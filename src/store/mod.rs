//! The SQLite file: all SQL of the program is below this folder.

pub mod agenda;
pub mod agreements;
pub mod assignments;
pub mod attachments;
pub mod attendance_period;
pub mod awards;
mod backup;
mod checks;
mod columns;
pub mod commissions;
pub mod contests;
pub mod deeds;
mod drafts;
pub mod due;
pub mod duplicates;
pub mod entries;
pub mod erasing;
mod error;
pub mod events;
mod file;
mod files;
mod header;
pub mod home;
pub mod involvements;
pub mod journal;
mod links;
mod lock;
mod migrate;
pub mod minutes_versions;
mod names;
mod opening;
pub mod organizations;
pub mod people;
pub mod people_slices;
pub mod phrases;
pub mod plans;
pub mod polls;
mod recovery;
pub mod register;
pub mod register_cards;
mod register_scope;
pub mod register_slices;
mod restore;
pub mod rows;
mod schema;
pub mod search;
mod search_texts;
pub mod sessions;
mod share;
pub mod summary;
pub mod table;
mod tables;
pub mod territories;
pub mod tos;
pub mod tos_import;
pub mod town;
mod triggers;
mod txn;

pub use backup::{
    Backup, Condition, condition as backup_condition, list as backups,
    newest_good as newest_good_backup, usual_folder as backups_folder,
};
pub use drafts::{load as draft, names as draft_names};
pub use error::{ChangedSince, Error, Later, Orphan, Result, Unfit};
pub use file::Store;
pub use files::ENDING;
pub use links::{orphans, users};
pub use lock::Holder;
pub use names::name;
pub use opening::{Note, Opened, ReadOnly};
pub use restore::restore;
pub use schema::{APPLICATION_ID, VERSION};
pub use table::Table;
pub use tables::{TABLES, TableInfo};
pub use txn::Txn;

/// What questions are asked of. It knows how to write too, so it does not leave `store` and `ops`.
pub type Reader = rusqlite::Connection;
