//! Ready phrases for the minutes, and the office's own wording of the fixed texts of papers.

use serde::{Deserialize, Serialize};

use super::Id;
use super::agenda::ItemKind;
use super::code::codes;

codes! {
    /// Where a phrase is inserted.
    pub enum PhrasePlace {
        Title = "title",
        Heard = "heard",
        Spoke = "spoke",
        Decision = "decision",
        Assignment = "assignment",
    }
}

/// A phrase the office wrote for itself, beside those the program brings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Phrase {
    pub id: Id<Phrase>,
    pub place: PhrasePlace,
    /// `None`: for any item.
    pub kind: Option<ItemKind>,
    pub position: u32,
    pub text: String,
}

impl Phrase {
    /// An empty one, to be filled in.
    pub fn new(id: Id<Phrase>, place: PhrasePlace) -> Self {
        Self {
            id,
            place,
            kind: None,
            position: 0,
            text: String::new(),
        }
    }
}

/// The office's own wording of a fixed text of a paper, with fields in braces.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Wording {
    pub id: Id<Wording>,
    /// Of the text it stands for.
    pub key: String,
    pub text: String,
}
