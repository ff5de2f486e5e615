//! Pages of any number as one file: a batch at a time becomes operators and packed contents.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream};
use printpdf::{PdfDocument, PdfPage, PdfSaveOptions};

use super::BATCH;
use super::RenderError;
use super::fonts::Subsets;

/// The pages as a file with the fonts they use.
pub(super) fn join(
    sheets: &mut impl ExactSizeIterator<Item = PdfPage>,
    subsets: &Subsets,
    title: &str,
) -> Result<Document, RenderError> {
    let whole = sheets.len() <= BATCH;
    let mut first: Vec<PdfPage> = sheets.take(BATCH).collect();
    if !whole {
        // Fonts are embedded for the letters of these pages alone, and more pages will come.
        first.push(subsets.specimen());
    }
    let mut file = document(first, subsets, title);
    if whole {
        return Ok(file);
    }
    let mut pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    if let Some(specimen) = pages.pop() {
        let contents = contents_of(&file, specimen)?;
        file.objects.remove(&specimen);
        file.objects.remove(&contents);
    }
    pack(&mut file)?;
    let sample = file.get_object(pages[0])?.as_dict()?.clone();
    loop {
        let batch: Vec<PdfPage> = sheets.take(BATCH).collect();
        if batch.is_empty() {
            break;
        }
        for contents in contents(document(batch, subsets, title))? {
            pages.push(add_page(&mut file, &sample, contents));
        }
    }
    number(&mut file, &sample, &pages)?;
    Ok(file)
}

fn document(sheets: Vec<PdfPage>, subsets: &Subsets, title: &str) -> Document {
    let mut paper = PdfDocument::new(title);
    subsets.add_to(&mut paper);
    paper.with_pages(sheets);
    paper.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new())
}

/// What is drawn on each page, packed.
fn contents(mut batch: Document) -> Result<Vec<Stream>, RenderError> {
    let mut drawn = Vec::new();
    for page in batch.get_pages().into_values() {
        let id = contents_of(&batch, page)?;
        if let Some(Object::Stream(mut stream)) = batch.objects.remove(&id) {
            pack_stream(&mut stream)?;
            drawn.push(stream);
        }
    }
    Ok(drawn)
}

fn contents_of(file: &Document, page: ObjectId) -> Result<ObjectId, lopdf::Error> {
    let page = file.get_object(page)?.as_dict()?;
    page.get(b"Contents")?.as_reference()
}

/// A page like the sample, with the same fonts.
fn add_page(file: &mut Document, sample: &Dictionary, contents: Stream) -> ObjectId {
    let contents = file.add_object(contents);
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
pub(super) fn pack(file: &mut Document) -> Result<(), std::io::Error> {
    for object in file.objects.values_mut() {
        if let Object::Stream(stream) = object {
            pack_stream(stream)?;
        }
    }
    Ok(())
}

fn pack_stream(stream: &mut Stream) -> Result<(), std::io::Error> {
    if !stream.allows_compression || stream.dict.has(b"Filter") {
        return Ok(());
    }
    let packed = Vec::with_capacity(stream.content.len() / 4);
    let mut encoder = ZlibEncoder::new(packed, Compression::default());
    encoder.write_all(&stream.content)?;
    let mut packed = encoder.finish()?;
    packed.shrink_to_fit();
    stream.set_content(packed);
    stream.dict.set("Filter", "FlateDecode");
    Ok(())
}
