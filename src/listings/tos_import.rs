//! What comes of a table, line by line, before and after it is imported.

use super::{Column, Key, Mark};
use crate::domain::tos_import::{Deed, Planned, Standing};
use crate::i18n::Tr;

pub const IMPORT: &[Column<Planned>] = &[
    Column::new(
        Tr::import_line_number,
        |it: &Planned, _| it.line.to_string(),
        6,
    )
    .sorted_by(|it| Key::Number(it.line.into()))
    .right(),
    Column::new(Tr::import_name, |it, _| it.name.clone(), 26),
    Column::new(
        Tr::import_what,
        |it: &Planned, tr| tr.import_standing(it),
        16,
    )
    .marked(mark),
    Column::new(
        Tr::import_remarks,
        |it, tr| {
            let flaws: Vec<String> = it.problems.iter().map(|it| tr.flaw_of_column(it)).collect();
            let mut said = tr.import_said(it);
            for flaw in flaws {
                if !said.is_empty() {
                    said += "; ";
                }
                said += &flaw;
            }
            said
        },
        44,
    ),
];

/// How a line is felt.
fn mark(line: &Planned) -> Mark {
    match (&line.standing, line.deed) {
        (Standing::Refused, _) => Mark::Bad,
        (_, Deed::Undecided) => Mark::Attention,
        (_, Deed::Add) => Mark::Good,
        (_, Deed::Fill | Deed::Update) => Mark::Accent,
        (_, Deed::Leave) => Mark::Quiet,
    }
}
