//! Pages written as a PDF file: the only place that knows printpdf and lopdf.

mod fonts;
mod operators;
mod outline;
mod properties;
mod structure;

use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use printpdf::{PdfDocument, PdfPage, PdfSaveOptions, Pt};

pub(crate) use properties::Properties;

use super::page::Layout;
use fonts::Subsets;
use operators::PageWriter;

/// Why a paper could not be made. Nothing a user typed leads here.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    #[error("the font {name} can not be subset: {reason}")]
    Font { name: &'static str, reason: String },
    #[error("the parts of the file do not fit together")]
    Structure(#[from] lopdf::Error),
    #[error("the file can not be written into memory")]
    Write(#[from] std::io::Error),
}

pub(crate) fn write(layout: Layout, properties: &Properties<'_>) -> Result<Vec<u8>, RenderError> {
    let Layout {
        geometry,
        pages,
        bookmarks,
        elements,
    } = layout;
    let subsets = Subsets::new(&pages)?;
    let mut paper = PdfDocument::new(properties.title);
    subsets.add_to(&mut paper);
    let mut marks = Vec::with_capacity(pages.len());
    let mut sheets = Vec::with_capacity(pages.len());
    for page in pages {
        let (ops, marked) = PageWriter::new(geometry.height, &elements).page(&page);
        sheets.push(PdfPage::new(
            Pt(geometry.width).into(),
            Pt(geometry.height).into(),
            ops,
        ));
        marks.push(marked);
    }
    paper.with_pages(sheets);
    let mut file = paper.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new());
    drop(paper);
    subsets.write_exact_widths(&mut file);
    outline::write(&mut file, &bookmarks, geometry.height)?;
    structure::write(&mut file, &elements, &marks)?;
    properties.write(&mut file)?;
    pack(&mut file)?;
    properties::write_id(&mut file);
    let mut bytes = Vec::new();
    file.save_to(&mut bytes)?;
    Ok(bytes)
}

/// Packs the pages and fonts: lopdf would take twice the time for a twentieth less.
fn pack(file: &mut lopdf::Document) -> Result<(), std::io::Error> {
    for object in file.objects.values_mut() {
        if let lopdf::Object::Stream(stream) = object
            && stream.allows_compression
            && !stream.dict.has(b"Filter")
        {
            let packed = Vec::with_capacity(stream.content.len() / 4);
            let mut encoder = ZlibEncoder::new(packed, Compression::default());
            encoder.write_all(&stream.content)?;
            stream.set_content(encoder.finish()?);
            stream.dict.set("Filter", "FlateDecode");
        }
    }
    Ok(())
}

/// The catalog of the file, where a reader begins.
fn catalog(file: &mut lopdf::Document) -> Result<&mut lopdf::Dictionary, lopdf::Error> {
    let root = file.trailer.get(b"Root")?.as_reference()?;
    file.get_object_mut(root)?.as_dict_mut()
}

/// A text of any letters, as dictionaries of the file have it.
fn text(text: &str) -> lopdf::Object {
    let mut bytes = vec![0xfe, 0xff];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    lopdf::Object::String(bytes, lopdf::StringFormat::Hexadecimal)
}
