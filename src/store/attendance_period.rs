//! Questions about: how members came to the sessions of a body over a time.

use chrono::NaiveDate;

use super::table::select;
use super::{Reader, Result};
use crate::domain::Id;
use crate::domain::commissions::Body;
use crate::domain::sessions::{Attendance, Session};

const HELD: &str = "(body = ?1
      OR kind = 'joint' AND id IN (SELECT session FROM joint_body WHERE body = ?1))
     AND status IN ('held', 'signed') AND held_on BETWEEN ?2 AND ?3";

/// The held sessions of a body from day to day, the oldest first.
pub fn sessions(
    conn: &Reader,
    body: Id<Body>,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<Session>> {
    let tail = format!("WHERE {HELD} ORDER BY held_on, number, id");
    select(conn, &tail, (body, from, to))
}

/// Who came to them.
pub fn rows(
    conn: &Reader,
    body: Id<Body>,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<Attendance>> {
    let tail = format!("WHERE session IN (SELECT id FROM session WHERE {HELD}) ORDER BY id");
    select(conn, &tail, (body, from, to))
}
