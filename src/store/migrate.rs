//! Bringing a file of an older version to this one, in one transaction.

/// `MIGRATIONS[n]` brings a file of version `n + 1` to the next one. Never edit one that was released.
pub(super) const MIGRATIONS: &[&str] = &[];
