//! All papers of a session as one, with contents.

use chrono::NaiveDate;

use super::agenda::agenda;
use super::attendance_sheet::attendance_sheet;
use super::item_extract::item_extract;
use super::minutes::{Telling, minutes};
use super::session_assignments::session_assignments;
use super::session_paper::SessionPaper;
use super::{Block, Cover, Document, Heading, Title};
use crate::domain::sitting::Dossier;
use crate::i18n::Tr;

/// «Материалы заседания № 2 ЭКК от 18.06.2020»
pub fn name(dossier: &Dossier, tr: &Tr) -> String {
    let (number, body, date) = SessionPaper::new(dossier, tr).name_parts();
    tr.session_papers_name(number, body, date)
}

/// Extracts in it are issued on `day`.
pub fn session_papers(dossier: &Dossier, day: Option<NaiveDate>, tr: &Tr) -> Document {
    let session = SessionPaper::new(dossier, tr);
    let of = session.of_session();
    let mut whole = Document::new(name(dossier, tr))
        .subject(&dossier.board.body.name)
        .cover(Cover {
            organization: dossier.board.body.name.clone(),
            title: tr.session_papers_title(),
            subtitle: [of, session.long_date()]
                .into_iter()
                .chain(session.called_off())
                .collect::<Vec<_>>()
                .join("\n"),
            imprint: session.session().place.trim().to_owned(),
        })
        .contents(tr.session_papers_contents());
    for (title, paper) in parts(dossier, day, tr) {
        whole.push(Block::PageBreak);
        let mut title = Some(title);
        whole.extend(paper.blocks.into_iter().map(|block| match block {
            Block::Title(Title::Name(_)) => match title.take() {
                Some(title) => Heading::new(1, title).centred().into(),
                None => block,
            },
            other => other,
        }));
    }
    whole
}

/// The papers there are, each under the title that stands in the contents.
fn parts(dossier: &Dossier, day: Option<NaiveDate>, tr: &Tr) -> Vec<(String, Document)> {
    let mut parts = vec![(tr.agenda_paper_title(), agenda(dossier, tr))];
    let card = &dossier.card;
    if card.session.status.is_called_off() {
        return parts;
    }
    parts.push((tr.sheet_title(), attendance_sheet(dossier, tr)));
    if !card.session.status.is_held() {
        return parts;
    }
    parts.push((tr.minutes_title(), minutes(dossier, Telling::Full, tr)));
    if !card.assignments.is_empty() {
        let list = session_assignments(dossier, tr);
        parts.push((tr.session_assignments_title(), list));
    }
    for numbered in card.outline() {
        let item = card.items[numbered.index].id;
        if card.points_of(item).next().is_some() {
            let title = tr.item_extract_title_of(numbered.number);
            parts.push((title, item_extract(dossier, item, day, tr)));
        }
    }
    parts
}
