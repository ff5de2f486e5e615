//! Pages of any number as one file: printpdf makes it with its fonts, each page is added with its contents
//! packed.

use flate2::{Compress, Compression, FlushCompress, Status};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use printpdf::{PdfDocument, PdfSaveOptions};

use super::RenderError;
use super::fonts::Subsets;
use crate::documents::pdf::page::Geometry;

/// Pages with these contents as a file with the fonts they use.
pub(super) fn join(
    sheets: impl Iterator<Item = Vec<u8>>,
    geometry: &Geometry,
    subsets: &Subsets,
    title: &str,
    deflate: &mut Packer,
) -> Result<Document, RenderError> {
    let mut file = specimen(geometry, subsets, title);
    let specimen = file.get_pages().into_values().next();
    let specimen = specimen.ok_or(lopdf::Error::PageNumberNotFound(1))?;
    let sample = file.get_object(specimen)?.as_dict()?.clone();
    file.objects.remove(&specimen);
    let contents = sample.get(b"Contents")?.as_reference()?;
    file.objects.remove(&contents);
    let mut pages: Vec<ObjectId> = Vec::with_capacity(sheets.size_hint().0);
    for contents in sheets {
        let packed = deflate.pack(&contents)?;
        pages.push(add_page(&mut file, &sample, packed));
    }
    number(&mut file, &sample, &pages)?;
    Ok(file)
}

/// A file of one page that has every letter.
fn specimen(geometry: &Geometry, subsets: &Subsets, title: &str) -> Document {
    let mut paper = PdfDocument::new(title);
    subsets.add_to(&mut paper);
    paper.with_pages(vec![subsets.specimen(geometry.width, geometry.height)]);
    paper.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new())
}

/// A page like the sample, with the same fonts.
fn add_page(file: &mut Document, sample: &Dictionary, packed: Vec<u8>) -> ObjectId {
    let filter = dictionary! { "Filter" => "FlateDecode" };
    let contents = file.add_object(Stream::new(filter, packed));
    let mut page = sample.clone();
    page.set("Contents", contents);
    file.add_object(page)
}

/// Writes the list of all pages.
fn number(file: &mut Document, sample: &Dictionary, pages: &[ObjectId]) -> Result<(), RenderError> {
    let list = sample.get(b"Parent")?.as_reference()?;
    let list = file.get_object_mut(list)?.as_dict_mut()?;
    list.set("Count", pages.len() as i64);
    let kids: Vec<Object> = pages.iter().map(|it| Object::Reference(*it)).collect();
    list.set("Kids", kids);
    Ok(())
}

/// Packs what is not packed yet: lopdf would take twice the time for a twentieth less.
pub(super) fn pack(file: &mut Document, deflate: &mut Packer) -> Result<(), std::io::Error> {
    for object in file.objects.values_mut() {
        if let Object::Stream(stream) = object
            && stream.allows_compression
            && !stream.dict.has(b"Filter")
        {
            let packed = deflate.pack(&stream.content)?;
            stream.set_content(packed);
            stream.dict.set("Filter", "FlateDecode");
        }
    }
    Ok(())
}

/// Packs one text after another with the same tables, which are a third of a megabyte.
pub(super) struct Packer(Compress);

impl Packer {
    pub(super) fn new() -> Self {
        Self(Compress::new(Compression::default(), true))
    }

    fn pack(&mut self, bytes: &[u8]) -> Result<Vec<u8>, std::io::Error> {
        self.0.reset();
        let mut packed = Vec::with_capacity(bytes.len() / 4 + 64);
        loop {
            let read = self.0.total_in() as usize;
            let end = FlushCompress::Finish;
            let status = self.0.compress_vec(&bytes[read..], &mut packed, end)?;
            if status == Status::StreamEnd {
                packed.shrink_to_fit();
                return Ok(packed);
            }
            packed.reserve(packed.capacity());
        }
    }
}
