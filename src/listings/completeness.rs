//! What each entry of the register lacks.

use super::{Column, Key, Mark};
use crate::domain::completeness::Fullness;
use crate::i18n::Tr;
use crate::i18n::format::upper_first;

pub const COMPLETENESS: &[Column<Fullness>] = &[
    Column::new(Tr::tos_number, |it, _| it.number.clone(), 2),
    Column::new(Tr::tos_title, |it: &Fullness, _| it.title().to_owned(), 4)
        .searched_by(|it| it.name.clone()),
    Column::new(Tr::tos_territory, |it, _| it.territory.clone(), 3),
    Column::new(Tr::completeness_filled, filled, 1)
        .sorted_by(|it| Key::of_number(it.share().percent()))
        .right()
        .marked(mark),
    Column::new(Tr::completeness_lacks, lacks, 8)
        .sorted_by(|it| Key::of_number(Some(it.missing().len() as i64))),
    Column::new(Tr::completeness_doubts, doubts, 1)
        .sorted_by(|it| Key::of_number(Some(it.warnings.len() as i64)))
        .right(),
];

fn filled(it: &Fullness, tr: &Tr) -> String {
    let percent = it.share().percent();
    percent.map_or_else(String::new, |it| tr.completeness_percent(it.to_string()))
}

/// Full, nearly full, or much is missing.
fn mark(it: &Fullness) -> Mark {
    match it.share().percent() {
        Some(100) => Mark::Good,
        Some(70..) => Mark::Quiet,
        _ => Mark::Attention,
    }
}

fn lacks(it: &Fullness, tr: &Tr) -> String {
    let gaps: Vec<String> = it.gaps.iter().map(|it| tr.gap(*it)).collect();
    upper_first(&gaps.join(", "))
}

fn doubts(it: &Fullness, tr: &Tr) -> String {
    match it.warnings.len() {
        0 => String::new(),
        count => tr.number(count as i64),
    }
}
