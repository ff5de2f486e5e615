//! Rows of: versions of minutes.

use super::table::table;
use crate::domain::minutes_versions::MinutesVersion;

table!(
    MinutesVersion,
    "minutes_version",
    id,
    session,
    number,
    signed_on,
    closed_at,
    closed_by,
    reopened,
    content,
    hash
);
