//! Rows of: ready phrases, and the office's own wording of papers.

use super::table::table;
use crate::domain::phrases::{Phrase, Wording};

table!(Phrase, "phrase", id, place, kind, position, text);
table!(Wording, "wording", id, key, text);
