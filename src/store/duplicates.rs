//! Rows of: pairs that look alike and are not the same.

use super::table::{all, table};
use super::{Reader, Result};
use crate::domain::duplicates::NotDuplicate;

table!(
    NotDuplicate,
    "not_duplicate",
    id,
    person,
    other_person,
    organization,
    other_organization
);

/// What was said not to be the same.
pub fn not_duplicates(conn: &Reader) -> Result<Vec<NotDuplicate>> {
    all(conn)
}
