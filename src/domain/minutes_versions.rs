//! Versions of minutes: what was frozen each time they were signed.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Id;
use super::sessions::Session;

/// What was frozen when the minutes were signed: a paper of a version is printed from it alone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MinutesVersion {
    pub id: Id<MinutesVersion>,
    pub session: Id<Session>,
    /// 1, 2, … within the session.
    pub number: u32,
    pub signed_on: Option<NaiveDate>,
    /// The instant, RFC 3339.
    pub closed_at: String,
    pub closed_by: String,
    /// Why it was opened again; empty while it stands.
    pub reopened: String,
    /// JSON of the whole session, its body and names.
    pub content: String,
    /// SHA-256 of `content` in hexadecimal.
    pub hash: String,
}
