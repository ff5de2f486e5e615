//! The list of chairs, as of a day: for the office with contacts, for the public without.

use super::register_words::{Whose, joined, known, known_day, numbered_name, paper};
use super::{Align, Block, Document, Row, Table, TextSize};
use crate::domain::chairs::{ChairLine, ChairTerm, Chairs};
use crate::i18n::{Label, Tr};

pub fn chairs(chairs: &Chairs, public: bool, tr: &Tr) -> Document {
    let whose = Whose {
        municipality: &chairs.keeper.municipality_of,
        department: &chairs.keeper.department,
    };
    let lines = (
        tr.chairs_name(tr.date(chairs.on)),
        tr.chairs_title(),
        tr.register_as_of(tr.long_date(chairs.on)),
    );
    let mut document = paper(&whose, lines, tr);
    if chairs.lines.is_empty() {
        document.push(Block::paragraph(tr.register_empty()));
        return document;
    }
    document.push(table(chairs, public, tr));
    for (term, text) in [
        (
            ChairTerm::Soon,
            tr.chairs_soon_count(chairs.count(ChairTerm::Soon)),
        ),
        (
            ChairTerm::Expired,
            tr.chairs_expired_count(chairs.count(ChairTerm::Expired)),
        ),
        (
            ChairTerm::Unknown,
            tr.chairs_unknown_count(chairs.count(ChairTerm::Unknown)),
        ),
    ] {
        if chairs.count(term) > 0 {
            document.push(Block::note(text));
        }
    }
    document
}

fn table(chairs: &Chairs, public: bool, tr: &Tr) -> Table {
    let mut table = Table::new(TextSize::Small)
        .column(tr.register_row(), 6, Align::Center)
        .column(tr.chairs_tos(), 34, Align::Left)
        .column(tr.tos_chair(), 28, Align::Left)
        .column(tr.chairs_since(), 17, Align::Center)
        .column(tr.chairs_until(), 20, Align::Center);
    if !public {
        table = table.column(tr.register_contacts(), 26, Align::Left);
    }
    let row = |(at, line): (usize, &ChairLine)| {
        let mut cells = vec![
            (at + 1).to_string(),
            tos(line, tr),
            known(&line.chair, tr),
            known_day(line.since, tr),
            until(line, tr),
        ];
        if line.term == ChairTerm::Unknown {
            cells[3] = String::new();
        }
        if !public {
            cells.push(joined([&line.phone, &line.email], ", "));
        }
        Row::Cells(cells)
    };
    table.rows(chairs.lines.iter().enumerate().map(row))
}

fn tos(line: &ChairLine, tr: &Tr) -> String {
    joined([numbered_name(&line.tos, tr), line.territory.clone()], ", ")
}

/// The last day of the term with its mark: «30.12.2020, срок истёк».
fn until(line: &ChairLine, tr: &Tr) -> String {
    match line.term {
        ChairTerm::Unknown => String::new(),
        ChairTerm::Running => known_day(line.until, tr),
        marked => joined([tr.date_or_empty(line.until), marked.label(tr)], ", "),
    }
}
