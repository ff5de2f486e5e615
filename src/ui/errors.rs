//! From what went wrong to the sentence a person reads: what was not done, and what to do.

use std::error::Error as _;

use crate::i18n::Tr;
use crate::ops::{self, Note};

pub fn text(_tr: &Tr, error: &ops::Error) -> String {
    format!("{error}")
}

/// The chain of causes, in English, for support.
pub fn details(error: &ops::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(it) = cause {
        text = format!("{text}\n{it}");
        cause = it.source();
    }
    text
}

pub fn note(_tr: &Tr, note: &Note) -> String {
    format!("{note:?}")
}
