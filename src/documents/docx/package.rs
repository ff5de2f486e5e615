//! The small parts of the file and the archive that holds them all.

use std::io::{Cursor, Write as _};

use chrono::{DateTime, FixedOffset, SecondsFormat, Utc};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::xml::{add, escaped};
use super::{DECLARATION, RenderError, W};
use crate::documents::Document;

const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD_TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// The parts in the order they stand in the file, as one archive. Its entries have no time of their
/// own: the same parts give the same bytes.
pub(super) fn pack(parts: &[(&str, String)]) -> Result<Vec<u8>, RenderError> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default());
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        archive.start_file(*name, options)?;
        archive.write_all(text.as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}

pub(super) fn content_types() -> String {
    let part = |name: &str, kind: &str| {
        format!(r#"<Override PartName="{name}" ContentType="{WORD_TYPE}.{kind}+xml"/>"#)
    };
    [
        DECLARATION,
        r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#,
        r#"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#,
        r#"<Default Extension="xml" ContentType="application/xml"/>"#,
        &part("/word/document.xml", "document.main"),
        &part("/word/styles.xml", "styles"),
        &part("/word/settings.xml", "settings"),
        &part("/word/header1.xml", "header"),
        r#"<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>"#,
        "</Types>",
    ]
    .concat()
}

/// What the file as a whole consists of.
pub(super) fn relations() -> String {
    let core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata";
    relationships(&[
        (&format!("{OFFICE}/officeDocument"), "word/document.xml"),
        (&format!("{core}/core-properties"), "docProps/core.xml"),
    ])
}

/// What the text names: `rId3` is the header.
pub(super) fn document_relations() -> String {
    relationships(&[
        (&format!("{OFFICE}/styles"), "styles.xml"),
        (&format!("{OFFICE}/settings"), "settings.xml"),
        (&format!("{OFFICE}/header"), "header1.xml"),
    ])
}

fn relationships(all: &[(&str, &str)]) -> String {
    let mut xml = format!(r#"{DECLARATION}<Relationships xmlns="{RELATIONSHIPS}">"#);
    for (number, (kind, target)) in (1..).zip(all) {
        add!(
            xml,
            r#"<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>"#
        );
    }
    xml + "</Relationships>"
}

/// Long words are divided only in tables: the styles of texts say otherwise.
pub(super) fn settings(language: &str) -> String {
    let (decimal, list) = if language.starts_with("ru") {
        (",", ";")
    } else {
        (".", ",")
    };
    [
        DECLARATION,
        &format!(r#"<w:settings xmlns:w="{W}">"#),
        r#"<w:defaultTabStop w:val="709"/><w:autoHyphenation/><w:doNotHyphenateCaps/>"#,
        r#"<w:characterSpacingControl w:val="doNotCompress"/>"#,
        r#"<w:compat><w:doNotExpandShiftReturn/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>"#,
        &format!(r#"<w:themeFontLang w:val="{language}"/>"#),
        &format!(r#"<w:decimalSymbol w:val="{decimal}"/><w:listSeparator w:val="{list}"/>"#),
        "</w:settings>",
    ]
    .concat()
}

/// The number of the page; the first page has no header.
pub(super) fn header() -> String {
    let field = |kind| format!(r#"<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>"#);
    [
        DECLARATION,
        &format!(r#"<w:hdr xmlns:w="{W}"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>"#),
        &field("begin"),
        r#"<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>"#,
        &field("separate"),
        "<w:r><w:t>2</w:t></w:r>",
        &field("end"),
        "</w:p></w:hdr>",
    ]
    .concat()
}

pub(super) fn core(document: &Document, made_at: DateTime<FixedOffset>, language: &str) -> String {
    let time = made_at
        .with_timezone(&Utc)
        .to_rfc3339_opts(SecondsFormat::Secs, true);
    let mut xml = format!(
        r#"{DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">"#
    );
    for (name, text) in [
        ("dc:title", &document.title),
        ("dc:subject", &document.subject),
        ("dc:creator", &document.author),
    ] {
        if !text.is_empty() {
            add!(xml, "<{name}>{}</{name}>", escaped(text));
        }
    }
    add!(xml, "<dc:language>{language}</dc:language>");
    for name in ["created", "modified"] {
        add!(
            xml,
            r#"<dcterms:{name} xsi:type="dcterms:W3CDTF">{time}</dcterms:{name}>"#
        );
    }
    xml + "</cp:coreProperties>"
}
