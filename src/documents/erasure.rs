//! The act on the destruction of personal data of one person.

use super::{Block, Document};
use crate::domain::erasing::Erasure;
use crate::domain::people::Person;
use crate::domain::town::Town;
use crate::i18n::names::NameCase;
use crate::i18n::{Label, Tr};

pub fn erasure(act: &Erasure, person: &Person, town: Option<&Town>, tr: &Tr) -> Document {
    let operator = town.map_or("", |it| it.administration.as_str());
    let mut paper = Document::new(name(act, tr)).author(operator);
    if !operator.is_empty() {
        paper.push(Block::organization(operator));
    }
    paper.push(Block::title(tr.erasure_title()));
    paper.push(Block::subtitle(tr.erasure_subtitle()));
    let number = match act.number.as_str() {
        "" => String::new(),
        number => tr.act_number(number),
    };
    paper.push(Block::pair(tr.long_date(act.erased_on), number));
    let whose = if act.name_kept {
        tr.name_in(NameCase::Genitive, person)
    } else {
        tr.erasure_nameless()
    };
    paper.push(Block::paragraph(
        tr.erasure_text(tr.long_date(act.erased_on), whose),
    ));
    paper.push(Block::paragraph(tr.erasure_ground(act.ground.as_str())));
    let kinds: Vec<String> = act.kinds().into_iter().map(|it| it.label(tr)).collect();
    if !kinds.is_empty() {
        paper.push(Block::paragraph(tr.erasure_data(kinds.join(", "))));
    }
    paper.push(Block::paragraph(
        tr.erasure_counts(act.records, act.journal),
    ));
    if act.documents > 0 {
        paper.push(Block::paragraph(tr.erasure_documents(act.documents)));
    }
    paper.push(Block::paragraph(tr.erasure_way()));
    paper.push(Block::paragraph(if act.name_kept {
        tr.erasure_name_kept()
    } else {
        tr.erasure_name_gone()
    }));
    copies(act, &mut paper, tr);
    paper.push(Block::signatures([(
        tr.erasure_signer(),
        act.done_by.as_str(),
    )]));
    paper
}

/// What the act is called as a file.
pub fn name(act: &Erasure, tr: &Tr) -> String {
    let day = tr.date(act.erased_on);
    match act.number.as_str() {
        "" => tr.erasure_name(day),
        number => tr.erasure_name_numbered(number, day),
    }
}

/// The copies that were made before hold the data still.
fn copies(act: &Erasure, paper: &mut Document, tr: &Tr) {
    let copies = act.copies();
    if copies.is_empty() {
        paper.push(Block::paragraph(tr.erasure_no_copies()));
        return;
    }
    paper.push(Block::paragraph(tr.erasure_copies()));
    for copy in copies {
        paper.push(Block::bullet(copy));
    }
}
