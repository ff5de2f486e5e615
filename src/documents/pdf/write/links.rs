//! Places on a page that lead to another one: the lines of the contents.

use lopdf::{Document, Error, Object, ObjectId, dictionary};

use crate::documents::pdf::page::Link;

/// `links` has those of each page; a page is `height` points high.
pub(super) fn write(file: &mut Document, links: &[Vec<Link>], height: f32) -> Result<(), Error> {
    if links.iter().all(Vec::is_empty) {
        return Ok(());
    }
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    for (page, links) in pages.iter().zip(links) {
        let leading = |link: &Link| Some(annotation(link, *pages.get(link.page)?, height));
        let annotations: Vec<Object> = links.iter().filter_map(leading).collect();
        if !annotations.is_empty() {
            let page = file.get_object_mut(*page)?.as_dict_mut()?;
            page.set("Annots", annotations);
        }
    }
    Ok(())
}

fn annotation(link: &Link, page: ObjectId, height: f32) -> Object {
    let bottom = height - link.y - link.height;
    let corners = [link.x, bottom, link.x + link.width, bottom + link.height];
    let corners: Vec<Object> = corners.into_iter().map(Object::Real).collect();
    let top = Object::Real(height - link.top);
    let goal: Vec<Object> = vec![page.into(), "XYZ".into(), Object::Null, top, Object::Null];
    let none: Vec<Object> = vec![0.into(), 0.into(), 0.into()];
    Object::Dictionary(dictionary! {
        "Type" => "Annot",
        "Subtype" => "Link",
        "Rect" => corners,
        "Border" => none,
        "Dest" => goal,
    })
}
