//! The extract from minutes: one question, for those whom it concerns.

use chrono::NaiveDate;

use super::minutes::Telling;
use super::session_paper::SessionPaper;
use super::{Block, Document, Paragraph, Space};
use crate::domain::Id;
use crate::domain::agenda::AgendaItem;
use crate::domain::sessions::SessionStatus;
use crate::domain::sitting::Dossier;
use crate::i18n::Tr;

/// «Выписка из протокола № 2 ЭКК от 18.06.2020, вопрос 1.1»
pub fn name(dossier: &Dossier, item: Id<AgendaItem>, tr: &Tr) -> String {
    let (number, body, date) = SessionPaper::new(dossier, tr).name_parts();
    match dossier.card.number_of(item) {
        Some(item) => tr.item_extract_name(number, body, date, item),
        None => tr.item_extract_name_removed(number, body, date),
    }
}

/// Issued on `day`; where it is not known, there is room for it.
pub fn item_extract(
    dossier: &Dossier,
    item: Id<AgendaItem>,
    day: Option<NaiveDate>,
    tr: &Tr,
) -> Document {
    let extract = SessionPaper::new(dossier, tr);
    let mut paper = extract.document(name(dossier, item, tr));
    paper.push(Block::title(tr.item_extract_title()));
    paper.push(Block::subtitle(extract.of_minutes()));
    if !extract.session().place.trim().is_empty() {
        paper.push(Block::centred(extract.session().place.trim()));
    }
    paper.push(Block::space(Space::Small));
    if extract.say_called_off(&mut paper) {
        extract.signature(&mut paper);
        return paper;
    }
    if extract.session().status != SessionStatus::Signed {
        paper.push(Paragraph::default().italic(tr.item_extract_unsigned()));
    }
    extract.leaders(&mut paper);
    // The composition in numbers; of the question itself where it was another one.
    extract.quorums(&mut paper);
    let outline = dossier.card.outline();
    let at = outline
        .iter()
        .find(|it| dossier.card.items[it.index].id == item);
    match at {
        Some(numbered) => extract.item(numbered, Telling::Full, &mut paper),
        None => extract.removed(item, &mut paper),
    }
    extract.signatures(&mut paper);
    extract.certified(day, &mut paper);
    paper
}

impl SessionPaper<'_> {
    /// «из протокола № 2 от 18 июня 2020 г. заседания …»
    pub(super) fn of_minutes(&self) -> String {
        let (number, session) = (self.number(), self.of_session());
        match self.session().held_on {
            Some(day) => {
                let day = self.tr.long_date(day);
                self.tr.item_extract_subtitle(number, day, session)
            }
            None => self.tr.item_extract_subtitle_no_date(number, session),
        }
    }

    fn removed(&self, item: Id<AgendaItem>, paper: &mut Document) {
        let items = self.dossier.card.items.iter();
        for item in items.filter(|it| it.id == item) {
            paper.push(Block::heading(3, item.title.trim()));
        }
        paper.push(Block::paragraph(self.tr.item_extract_removed()));
    }

    /// The mark that the extract is true to the minutes: post, signature, name, day. The secretary
    /// of the session certifies it, as who keeps the minutes.
    fn certified(&self, day: Option<NaiveDate>, paper: &mut Document) {
        let tr = self.tr;
        paper.push(Block::space(Space::Large));
        let kept = |text: String| Paragraph::new(text).flush().keep_with_next();
        paper.push(kept(tr.item_extract_true()));
        match self.secretary_signs() {
            Some((post, name)) if !name.trim().is_empty() => {
                paper.push(kept(tr.item_extract_signed(post, name)));
            }
            _ => {
                paper.push(kept(tr.item_extract_line()));
                paper.push(kept(tr.item_extract_line_words()).small());
            }
        }
        let day = day.map(|it| tr.long_date(it));
        paper.push(Block::flush(day.unwrap_or_else(|| tr.item_extract_day())));
    }
}
