//! Records and rules: plain data that knows neither files, nor texts, nor the clock.

pub mod agenda;
pub mod agreements;
pub mod assignments;
pub mod awards;
pub mod code;
pub mod commissions;
pub mod contests;
pub mod deeds;
pub mod entries;
pub mod events;
pub mod id;
pub mod organizations;
pub mod people;
pub mod plans;
pub mod polls;
pub mod quorum;
pub mod register;
pub mod register_checks;
pub mod session_card;
pub mod session_checks;
pub mod sessions;
pub mod sitting;
pub mod summary;
pub mod summary_facts;
pub mod summary_lists;
pub mod terms;
pub mod text;
pub mod tos;
pub mod town;
pub mod voting;

pub use id::Id;
