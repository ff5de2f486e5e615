//! How full the register is on a day: fields, then entries, then what looks wrong.

use super::register_words::{Whose, known, paper};
use super::{Align, Block, Document, Row, Table, TextSize};
use crate::domain::completeness::{Completeness, Fullness, Share};
use crate::i18n::Tr;

pub fn completeness(found: &Completeness, tr: &Tr) -> Document {
    let whose = Whose {
        municipality: &found.municipality_of,
        department: &found.department,
    };
    let lines = (
        tr.completeness_paper_name(tr.date(found.on)),
        tr.completeness_paper_title(),
        tr.register_as_of(tr.long_date(found.on)),
    );
    let mut document = paper(&whose, lines, tr);
    if found.entries.is_empty() {
        document.push(Block::paragraph(tr.register_empty()));
        return document;
    }
    let Share { filled, of } = found.share();
    let (filled, of) = (tr.number(filled as i64), tr.number(of as i64));
    document.push(Block::paragraph(tr.completeness_paper_share(
        percent(found.share(), tr),
        filled,
        of,
    )));
    let (full, all) = (found.full(), found.entries.len());
    document.push(Block::paragraph(tr.completeness_paper_full(full, all)));
    if found.terminated > 0 {
        document.push(Block::note(
            tr.completeness_paper_terminated(found.terminated),
        ));
    }
    document.push(Block::heading(2, tr.completeness_paper_fields()));
    document.push(fields(found, tr));
    document.push(Block::heading(2, tr.completeness_paper_entries()));
    if full == all {
        document.push(Block::paragraph(tr.completeness_paper_nothing()));
    } else {
        document.push(entries(found, tr));
    }
    document.push(Block::heading(2, tr.completeness_paper_warnings()));
    if found.doubted().next().is_none() {
        document.push(Block::paragraph(tr.completeness_paper_no_warnings()));
    } else {
        document.push(warnings(found, tr));
    }
    document
}

fn percent(share: Share, tr: &Tr) -> String {
    share.percent().map_or_else(
        || tr.register_unknown(),
        |it| tr.completeness_paper_percent(it.to_string()),
    )
}

fn fields(found: &Completeness, tr: &Tr) -> Table {
    let row = |(gap, missing): (_, usize)| {
        Row::Cells(vec![
            crate::i18n::format::upper_first(&tr.gap(gap)),
            tr.number(missing as i64),
            percent(found.share_of(missing), tr),
        ])
    };
    Table::new(TextSize::Small)
        .column(tr.completeness_paper_field(), 60, Align::Left)
        .column(tr.completeness_paper_missing(), 25, Align::Right)
        .column(tr.completeness_paper_filled(), 20, Align::Right)
        .rows(found.missing().into_iter().map(row))
}

/// Only those that lack something.
fn entries(found: &Completeness, tr: &Tr) -> Table {
    let row = |it: &Fullness| {
        let gaps: Vec<String> = it.gaps.iter().map(|gap| tr.gap(*gap)).collect();
        let name = known(it.title(), tr);
        Row::Cells(vec![
            it.number.clone(),
            name,
            percent(it.share(), tr),
            gaps.join(", "),
        ])
    };
    let lacking = found.entries.iter().filter(|it| !it.gaps.is_empty());
    Table::new(TextSize::Small)
        .column(tr.register_number(), 14, Align::Left)
        .column(tr.chairs_tos(), 30, Align::Left)
        .column(tr.completeness_paper_filled(), 16, Align::Right)
        .column(tr.completeness_paper_lacks(), 50, Align::Left)
        .rows(lacking.map(row))
}

fn warnings(found: &Completeness, tr: &Tr) -> Table {
    let row = |it: &Fullness| {
        let warnings: Vec<String> = it.warnings.iter().map(|it| tr.warning(it)).collect();
        let name = known(it.title(), tr);
        Row::Cells(vec![it.number.clone(), name, warnings.join(" ")])
    };
    Table::new(TextSize::Small)
        .column(tr.register_number(), 14, Align::Left)
        .column(tr.chairs_tos(), 30, Align::Left)
        .column(tr.completeness_paper_doubt(), 66, Align::Left)
        .rows(found.doubted().map(row))
}
