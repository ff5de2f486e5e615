//! What must be looked at before a paper is published: numbers of flats in names and boundaries.

use crate::domain::register::{Register, RegisterEntry};
use crate::domain::register_options::{RegisterColumn, RegisterLayout};
use crate::domain::tos_extract::TosExtract;
use crate::i18n::Tr;

/// A sentence that names the entries with flats in what is printed; none if there are none.
pub fn register_flats(register: &Register, layout: &RegisterLayout, tr: &Tr) -> Option<String> {
    let columns = layout.printed();
    let printed = |column, text: &str| columns.contains(&column) && tr.names_a_flat(text);
    let flat = |it: &&RegisterEntry| {
        printed(RegisterColumn::Boundaries, &it.boundaries)
            || printed(RegisterColumn::Name, &it.row.name)
    };
    let found: Vec<&str> = register
        .entries
        .iter()
        .filter(flat)
        .map(|it| it.row.title())
        .collect();
    said(&found, tr)
}

pub fn extract_flats(extract: &TosExtract, tr: &Tr) -> Option<String> {
    let card = &extract.card;
    let boundaries = card.boundaries.iter().map(|it| it.description.as_str());
    let mut texts = boundaries.chain([card.tos.name.as_str()]);
    let found = texts.any(|it| tr.names_a_flat(it));
    said(&[card.tos.title()][..usize::from(found)], tr)
}

fn said(names: &[&str], tr: &Tr) -> Option<String> {
    const NAMED: usize = 5;
    let mut text = names[..names.len().min(NAMED)].join(", ");
    if names.len() > NAMED {
        text = tr.register_flats_more(text);
    }
    (!names.is_empty()).then(|| tr.register_flats(names.len(), text))
}
