//! Where one can be in the window: a tab, a section of it, an open record.

use std::any::TypeId;

use crate::domain::Id;
use crate::domain::code::codes;

codes! {
    /// The entries of the navigation, in its order.
    pub enum Tab {
        Summary = "summary",
        Tos = "tos",
        Commissions = "commissions",
        Contests = "contests",
        Plans = "plans",
        Partners = "partners",
        Reports = "reports",
        Journal = "journal",
        Settings = "settings",
    }
}

/// A place in the window. Two equal routes show the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    pub tab: Tab,
    /// A tab with several lists names them itself; empty is its first one.
    pub section: &'static str,
    record: Option<Record>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Record {
    kind: TypeId,
    id: String,
}

/// Marks a route to the history of a row rather than to a record.
struct History;

impl Route {
    pub const fn tab(tab: Tab) -> Self {
        Self::section(tab, "")
    }

    pub const fn section(tab: Tab, section: &'static str) -> Self {
        Self {
            tab,
            section,
            record: None,
        }
    }

    /// An open record; it need not be in the file yet.
    pub fn record<T: 'static>(tab: Tab, section: &'static str, id: Id<T>) -> Self {
        Self::to_row::<T>(tab, section, id.to_string())
    }

    /// What was done to one row, in the journal.
    pub fn history(table: &'static str, id: &impl ToString) -> Self {
        Self::to_row::<History>(Tab::Journal, table, id.to_string())
    }

    /// As [`Route::record`], by a key that is known as text.
    pub fn to_row<T: 'static>(tab: Tab, section: &'static str, id: String) -> Self {
        let kind = TypeId::of::<T>();
        Self {
            tab,
            section,
            record: Some(Record { kind, id }),
        }
    }

    /// The open record, if it is a `T`.
    pub fn id<T: 'static>(&self) -> Option<Id<T>> {
        self.row::<T>()?.parse().ok()
    }

    /// The table and the row whose history is shown.
    pub fn history_of(&self) -> Option<(&'static str, &str)> {
        Some((self.section, self.row::<History>()?))
    }

    fn row<T: 'static>(&self) -> Option<&str> {
        let record = self.record.as_ref()?;
        (record.kind == TypeId::of::<T>()).then_some(record.id.as_str())
    }

    /// The key of the open record, whatever it is; none of a history.
    pub fn record_id(&self) -> Option<&str> {
        let record = self.record.as_ref()?;
        (record.kind != TypeId::of::<History>()).then_some(record.id.as_str())
    }

    /// The key of the open record as text, if it is a `T`.
    pub fn key_of<T: 'static>(&self) -> Option<&str> {
        self.row::<T>()
    }

    /// The list this record is opened from.
    #[must_use]
    pub fn list(&self) -> Self {
        Self::section(self.tab, self.section)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct One;
    struct Other;

    #[test]
    fn a_route_gives_back_its_record_and_no_other_kind() {
        let id = Id::<One>::new();
        let route = Route::record(Tab::Partners, "", id);
        assert_eq!(route.id::<One>(), Some(id));
        assert_eq!(route.id::<Other>(), None);
        assert_eq!(route.list().id::<One>(), None);
    }

    #[test]
    fn a_history_names_its_row() {
        let route = Route::history("organization", &"x");
        assert_eq!(route.tab, Tab::Journal);
        assert_eq!(route.history_of(), Some(("organization", "x")));
        assert_eq!(Route::tab(Tab::Journal).history_of(), None);
    }
}
