//! The tree of what the texts are, for programs that read a paper aloud.

use lopdf::{Dictionary, Document, Error, Object, ObjectId, dictionary};

use super::{catalog, text};
use crate::documents::pdf::page::{Element, ElementId, Role};

/// The name of a role in a PDF file.
pub(super) fn name(role: Role) -> &'static str {
    const HEADINGS: [&str; 6] = ["H1", "H2", "H3", "H4", "H5", "H6"];
    match role {
        Role::Paragraph => "P",
        Role::Heading(level) => HEADINGS[usize::from(level.clamp(1, 6)) - 1],
        Role::Contents => "TOC",
        Role::ContentsItem => "TOCI",
        Role::Table => "Table",
        Role::TableRow => "TR",
        Role::HeadCell => "TH",
        Role::Cell => "TD",
        Role::Figure => "Figure",
        Role::Caption => "Caption",
    }
}

/// Writes the tree; `marks` has for each page the element of every mark on it.
pub(super) fn write(
    file: &mut Document,
    elements: &[Element],
    marks: &[Vec<ElementId>],
) -> Result<(), Error> {
    if elements.is_empty() {
        return Ok(());
    }
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    let (root, whole) = (file.new_object_id(), file.new_object_id());
    let ids: Vec<ObjectId> = elements.iter().map(|_| file.new_object_id()).collect();
    let mut kids: Vec<Vec<Object>> = elements.iter().map(|_| Vec::new()).collect();
    let mut top: Vec<Object> = Vec::new();
    for (at, element) in elements.iter().enumerate() {
        match element.parent {
            Some(parent) => kids[parent as usize].push(ids[at].into()),
            None => top.push(ids[at].into()),
        }
    }
    for (element, page, number) in placed(marks) {
        kids[element].push(Object::Dictionary(dictionary! {
            "Type" => "MCR", "Pg" => pages[page], "MCID" => number,
        }));
    }
    for ((at, element), kids) in elements.iter().enumerate().zip(kids) {
        let parent = element.parent.map_or(whole, |it| ids[it as usize]);
        file.set_object(ids[at], described(element, parent, kids));
    }
    let document =
        dictionary! { "Type" => "StructElem", "S" => "Document", "P" => root, "K" => top };
    file.set_object(whole, document);
    let parents = parents(file, &pages, &ids, marks)?;
    let tree = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => whole,
        "ParentTree" => parents,
        "ParentTreeNextKey" => marks.len() as i64,
    };
    file.set_object(root, tree);
    let catalog = catalog(file)?;
    catalog.set("StructTreeRoot", root);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    Ok(())
}

fn placed(marks: &[Vec<ElementId>]) -> impl Iterator<Item = (usize, usize, i64)> {
    let pages = marks.iter().enumerate();
    pages.flat_map(|(page, marks)| {
        let marks = marks.iter().zip(0..);
        marks.map(move |(element, number)| (*element as usize, page, number))
    })
}

fn described(element: &Element, parent: ObjectId, kids: Vec<Object>) -> Dictionary {
    let mut item = dictionary! {
        "Type" => "StructElem",
        "S" => name(element.role),
        "P" => parent,
        "K" => kids,
    };
    if let Role::HeadCell | Role::Cell = element.role {
        let mut cell = dictionary! { "O" => "Table" };
        if element.role == Role::HeadCell {
            cell.set("Scope", "Column");
        }
        if element.columns > 1 {
            cell.set("ColSpan", element.columns as i64);
        }
        if cell.len() > 1 {
            item.set("A", cell);
        }
    }
    if let Some(spoken) = &element.spoken {
        item.set("Alt", text(spoken));
    }
    item
}

/// The way back: from the marks of each page to their elements.
fn parents(
    file: &mut Document,
    pages: &[ObjectId],
    ids: &[ObjectId],
    marks: &[Vec<ElementId>],
) -> Result<ObjectId, Error> {
    let mut numbers: Vec<Object> = Vec::new();
    for (at, marks) in marks.iter().enumerate() {
        let elements: Vec<Object> = marks.iter().map(|it| ids[*it as usize].into()).collect();
        let elements = file.add_object(elements);
        numbers.push((at as i64).into());
        numbers.push(elements.into());
        let page = file.get_object_mut(pages[at])?.as_dict_mut()?;
        page.set("StructParents", at as i64);
        page.set("Tabs", "S");
    }
    Ok(file.add_object(dictionary! { "Nums" => numbers }))
}
