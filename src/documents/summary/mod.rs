//! The yearly summary as a paper.

mod paragraphs;
mod sentences;

pub use paragraphs::compose;
