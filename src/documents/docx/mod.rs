//! Papers as .docx, to be edited in a word processor: the same blocks as on the pages of a PDF.
//!
//! The file says what a text is — a heading, a table head, a line that stays with the next one — and
//! leaves lines and pages to the word processor. The same paper made at the same time gives the same bytes.

mod body;
mod contents;
mod package;
mod para;
mod styles;
mod tables;
mod xml;

use chrono::{DateTime, FixedOffset};

use super::Document;
use super::typography::Typography;
use crate::i18n::{Locale, Tr};
use body::Body;

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
/// The name space of texts.
const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const FONT: &str = "Times New Roman";

/// Why a paper could not be made. Nothing a user typed leads here.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    #[error("the parts can not be packed")]
    Pack(#[from] zip::result::ZipError),
    #[error("the file can not be written into memory")]
    Write(#[from] std::io::Error),
}

/// The bytes of a .docx file. `made_at` stands in its properties; `tr` knows the rules of setting a text.
pub fn render(
    document: &Document,
    made_at: DateTime<FixedOffset>,
    tr: &Tr,
) -> Result<Vec<u8>, RenderError> {
    let language = match tr.locale() {
        Locale::Ru => "ru-RU",
        Locale::En => "en-US",
    };
    let typography = Typography::new(tr);
    let pages = match document.contents {
        Some(_) => super::pdf::pages_of_headings(document, &typography),
        None => Vec::new(),
    };
    let text = Body::new(document, &typography, tr).write(&pages);
    package::pack(&[
        ("[Content_Types].xml", package::content_types()),
        ("_rels/.rels", package::relations()),
        (
            "docProps/core.xml",
            package::core(document, made_at, language),
        ),
        ("word/document.xml", text),
        (
            "word/_rels/document.xml.rels",
            package::document_relations(),
        ),
        (
            "word/styles.xml",
            styles::styles(document.size.points(), language),
        ),
        ("word/settings.xml", package::settings(language)),
        ("word/header1.xml", package::header()),
    ])
}
