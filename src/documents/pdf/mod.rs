//! Papers as PDF: blocks → lines on pages → bytes of a file.
//!
//! Fonts are embedded as subsets, the text can be searched and copied, headings are bookmarks. The same
//! paper made at the same time gives the same bytes.

mod breaks;
pub(super) mod font;
mod layout;
pub(super) mod page;
mod paragraph;
mod write;

use chrono::{DateTime, FixedOffset};

pub use write::RenderError;

use super::Document;
use super::typography::Typography;
use crate::i18n::{Locale, Tr};

/// The bytes of a PDF file. `made_at` stands in its properties; `tr` knows the rules of setting a text.
pub fn render(
    document: &Document,
    made_at: DateTime<FixedOffset>,
    tr: &Tr,
) -> Result<Vec<u8>, RenderError> {
    let typography = Typography::new(tr);
    let layout = layout::lay_out(document, &typography);
    let properties = write::Properties {
        title: &document.title,
        subject: &document.subject,
        author: &document.author,
        language: match tr.locale() {
            Locale::Ru => "ru-RU",
            Locale::En => "en-US",
        },
        made_at,
    };
    write::write(layout, &properties)
}

/// The pages, from 1, on which the headings of the contents stand.
pub(super) fn pages_of_headings(document: &Document, typography: &Typography) -> Vec<usize> {
    let layout = layout::lay_out(document, typography);
    let headings = layout.bookmarks.iter().filter(|it| it.level <= 2);
    headings.map(|it| it.page + 1).collect()
}
