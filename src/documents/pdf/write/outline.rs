//! Nested bookmarks that lead to the exact place on a page.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Error, Object, ObjectId, dictionary};

use super::{catalog, text};
use crate::documents::pdf::page::Bookmark;

/// How far above a heading the viewer shows the page.
const ABOVE: f32 = 6.0;

pub(super) fn write(file: &mut Document, bookmarks: &[Bookmark], height: f32) -> Result<(), Error> {
    if bookmarks.is_empty() {
        return Ok(());
    }
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = bookmarks.iter().map(|_| file.new_object_id()).collect();
    let children = children(bookmarks);
    for (parent, places) in &children {
        for (at, place) in places.iter().enumerate() {
            let bookmark = &bookmarks[*place];
            let top = height - bookmark.top + ABOVE;
            let page = pages
                .get(bookmark.page)
                .copied()
                .map_or(Object::Null, Object::Reference);
            let goal = vec![
                page,
                "XYZ".into(),
                Object::Null,
                Object::Real(top),
                Object::Null,
            ];
            let mut item = dictionary! {
                "Title" => text(&bookmark.title),
                "Parent" => parent.map_or(root, |it| ids[it]),
                "Dest" => goal,
            };
            if at > 0 {
                item.set("Prev", ids[places[at - 1]]);
            }
            if let Some(next) = places.get(at + 1) {
                item.set("Next", ids[*next]);
            }
            if let Some(inner) = children.get(&Some(*place)) {
                add_ends(&mut item, inner, &ids);
                // Below zero: closed when the file is opened.
                item.set("Count", -(inner.len() as i64));
            }
            file.set_object(ids[*place], item);
        }
    }
    let top = &children[&None];
    let mut outlines = dictionary! { "Type" => "Outlines", "Count" => top.len() as i64 };
    add_ends(&mut outlines, top, &ids);
    file.set_object(root, outlines);
    let catalog = catalog(file)?;
    catalog.set("Outlines", root);
    catalog.set("PageMode", "UseOutlines");
    Ok(())
}

fn add_ends(item: &mut Dictionary, inner: &[usize], ids: &[ObjectId]) {
    if let (Some(first), Some(last)) = (inner.first(), inner.last()) {
        item.set("First", ids[*first]);
        item.set("Last", ids[*last]);
    }
}

/// The bookmarks under each one, or under none.
fn children(bookmarks: &[Bookmark]) -> BTreeMap<Option<usize>, Vec<usize>> {
    let mut children: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
    let mut above: Vec<usize> = Vec::new();
    for (at, bookmark) in bookmarks.iter().enumerate() {
        while above
            .last()
            .is_some_and(|it| bookmarks[*it].level >= bookmark.level)
        {
            above.pop();
        }
        children.entry(above.last().copied()).or_default().push(at);
        above.push(at);
    }
    children
}
