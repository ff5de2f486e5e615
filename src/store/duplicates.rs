//! Rows of: pairs that look alike and are not the same, and cards that were made one.

use super::table::{all, table};
use super::{Reader, Result};
use crate::domain::duplicates::{MergedCard, NotDuplicate};

table!(
    NotDuplicate,
    "not_duplicate",
    id,
    person,
    other_person,
    organization,
    other_organization
);

table!(MergedCard, "merged_card", id, person, organization, gone);

/// The cards that were made one with others.
pub fn merged_cards(conn: &Reader) -> Result<Vec<MergedCard>> {
    all(conn)
}

/// What was said not to be the same.
pub fn not_duplicates(conn: &Reader) -> Result<Vec<NotDuplicate>> {
    all(conn)
}
