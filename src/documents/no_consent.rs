//! The list of people whose data is kept without a valid consent, as of a day.

use chrono::NaiveDate;

use super::{Align, Block, Document, Table, TextSize};
use crate::domain::people::NoConsent;
use crate::i18n::Tr;
use crate::listings::people::WITHOUT_CONSENT;

pub fn no_consent(rows: &[NoConsent], on: NaiveDate, department: &str, tr: &Tr) -> Document {
    let mut paper = Document::new(tr.no_consent_paper(tr.date(on)))
        .author(department)
        .size(TextSize::Medium);
    paper.push(Block::title(tr.no_consent_paper_title()));
    paper.push(Block::subtitle(tr.no_consent_paper_subtitle()));
    paper.push(Block::centred(tr.no_consent_paper_on(tr.long_date(on))));
    if rows.is_empty() {
        paper.push(Block::paragraph(tr.no_consent_empty_hint()));
    } else {
        paper.push(table(rows, tr));
        paper.push(Block::flush(tr.no_consent_paper_count(rows.len() as u64)));
    }
    paper.push(Block::note(tr.no_consent_paper_note()));
    paper
}

fn table(rows: &[NoConsent], tr: &Tr) -> Table {
    let mut table = Table::new(TextSize::Small).column(tr.no_consent_paper_row(), 3, Align::Center);
    for column in WITHOUT_CONSENT {
        table = table.column((column.title)(tr), column.share, Align::Left);
    }
    for (number, row) in (1..).zip(rows) {
        let cells = WITHOUT_CONSENT.iter().map(|it| (it.text)(row, tr));
        let cells: Vec<String> = [format!("{number}")].into_iter().chain(cells).collect();
        table = table.row(cells);
    }
    table
}
