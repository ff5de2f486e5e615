//! Which of the TOS a question of the register is about: all, the first by name, a stretch of keys.

use chrono::NaiveDate;
use rusqlite::types::Value;

use crate::domain::Id;
use crate::domain::tos::Tos;

/// A condition on the key of a TOS. `?1` is the day asked about, `?2` and `?3` are the scope's own,
/// so that each statement is prepared once.
pub(super) struct Scope {
    kind: Kind,
    from: Value,
    to: Value,
}

#[derive(Clone, Copy)]
enum Kind {
    All,
    First,
    Between,
}

impl Scope {
    pub(super) fn all() -> Self {
        Self {
            kind: Kind::All,
            from: Value::Null,
            to: Value::Null,
        }
    }

    /// The first so many by name.
    pub(super) fn first(count: u32) -> Self {
        Self {
            kind: Kind::First,
            from: Value::Integer(count.into()),
            to: Value::Null,
        }
    }

    /// Those with a key after the one and up to the other. The histories of such a stretch stand
    /// together in their indexes: read so, they cost a fraction of what they do by name.
    pub(super) fn between(after: Option<Id<Tos>>, to: Id<Tos>) -> Self {
        let after = after.map(|it| it.to_string()).unwrap_or_default();
        Self {
            kind: Kind::Between,
            from: Value::Text(after),
            to: Value::Text(to.to_string()),
        }
    }

    pub(super) fn sql(&self, column: &str) -> String {
        match self.kind {
            Kind::All => "?2 IS ?3".to_owned(),
            Kind::First => format!(
                "{column} IN (SELECT id FROM tos ORDER BY sort_key, id LIMIT ?2) AND ?3 IS NULL"
            ),
            Kind::Between => format!("{column} > ?2 AND {column} <= ?3"),
        }
    }

    pub(super) fn params(&self, on: NaiveDate) -> (NaiveDate, Value, Value) {
        (on, self.from.clone(), self.to.clone())
    }
}
