//! How each list is set up on this computer: its columns, and the filters saved by name.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What is kept of one list. Columns are known by the titles they have in the language of the
/// list, so that a later version may add and move columns without harm.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListSettings {
    /// In the order they stand in; empty while nothing was chosen.
    pub columns: Vec<ColumnPlace>,
    pub saved: Vec<SavedFilter>,
}

/// A column as the user placed it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ColumnPlace {
    pub title: String,
    pub shown: bool,
    /// In points; without it, what is left is shared.
    #[serde(default)]
    pub width: Option<f32>,
}

/// What a list was narrowed to, under a name.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SavedFilter {
    pub name: String,
    pub query: String,
    /// The values of a column by its title; an empty one is «not given».
    pub values: BTreeMap<String, Vec<String>>,
    /// The title of the column the rows are ordered by, and whether from the greatest on.
    pub sort: Option<(String, bool)>,
}
