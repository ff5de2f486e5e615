//! Every paper: which records it needs, who builds it, and what its file is called.
//!
//! The window and the command line print the same papers through here.

use crate::documents::Document;
use crate::i18n::Tr;
use crate::ops::{self, Office};

/// A paper that can be printed now.
#[derive(Clone, Debug, PartialEq)]
pub enum Paper {}

impl Paper {
    /// Reads what the paper says, all of it at once: the pages can then be made on another thread.
    pub fn compose(&self, _office: &Office, _tr: &Tr) -> ops::Result<Document> {
        match *self {}
    }

    /// The name proposed for its file, without the extension: «Протокол № 2 от 18.06.2020».
    pub fn file_name(&self, _office: &Office, _tr: &Tr) -> ops::Result<String> {
        match *self {}
    }
}
