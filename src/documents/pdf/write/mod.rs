//! Pages written as a PDF file: the only place that knows printpdf and lopdf.

mod fonts;
mod links;
mod operators;
mod outline;
mod pages;
mod properties;
mod structure;

pub(crate) use properties::Properties;

use super::page::{Layout, Link};
use fonts::Subsets;
use operators::PageWriter;
use pages::Packer;

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
    let links: Vec<Vec<Link>> = pages.iter().map(|it| it.links.clone()).collect();
    let mut marks = Vec::with_capacity(pages.len());
    let sheets = pages.into_iter().map(|page| {
        let writer = PageWriter::new(geometry.height, &elements, &subsets);
        let (contents, marked) = writer.page(&page);
        marks.push(marked);
        contents
    });
    let mut deflate = Packer::new();
    let mut file = pages::join(sheets, &geometry, &subsets, properties.title, &mut deflate)?;
    subsets.write_exact_widths(&mut file);
    outline::write(&mut file, &bookmarks, geometry.height)?;
    links::write(&mut file, &links, geometry.height)?;
    structure::write(&mut file, &elements, &marks)?;
    properties.write(&mut file)?;
    pages::pack(&mut file, &mut deflate)?;
    properties::write_id(&mut file);
    let mut bytes = Vec::new();
    file.save_to(&mut bytes)?;
    Ok(bytes)
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
