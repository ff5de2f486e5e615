//! The agenda of a session, sent out before it: when and where, what about, who reports, who is invited.

use super::session_paper::{SessionPaper, list, stopped};
use super::{Block, Document, Heading, Paragraph};
use crate::domain::agenda::{AgendaItem, Speech, SpeechKind};
use crate::domain::sitting::{Dossier, Member};
use crate::i18n::Tr;

/// «Повестка заседания ЭКК 18.06.2020»
pub fn name(dossier: &Dossier, tr: &Tr) -> String {
    let (_, body, date) = SessionPaper::new(dossier, tr).name_parts();
    tr.agenda_paper_name(body, date)
}

pub fn agenda(dossier: &Dossier, tr: &Tr) -> Document {
    let agenda = SessionPaper::new(dossier, tr);
    let mut paper = agenda.document(name(dossier, tr));
    paper.push(Block::title(tr.agenda_paper_title()));
    paper.push(Block::subtitle(agenda.of_session()));
    agenda.say_called_off(&mut paper);
    agenda.when_and_where(&mut paper);
    paper.push(Heading::new(3, tr.agenda_paper_items()).centred());
    let outline = dossier.card.outline();
    for numbered in &outline {
        paper.push(agenda.agenda_line(numbered));
        agenda.reporters(&dossier.card.items[numbered.index], &mut paper);
    }
    if outline.is_empty() {
        paper.push(Block::paragraph(tr.agenda_paper_no_items()));
    }
    agenda.invited(&mut paper);
    agenda.signature(&mut paper);
    paper
}

impl SessionPaper<'_> {
    fn when_and_where(&self, paper: &mut Document) {
        let (tr, session) = (self.tr, self.session());
        match session.number {
            Some(number) => paper.push(Block::pair(self.long_date(), tr.minutes_number(number))),
            None => paper.push(Block::flush(self.long_date())),
        }
        if !session.starts_at.trim().is_empty() {
            paper.push(Block::flush(tr.minutes_time_from(session.starts_at.trim())));
        }
        if !session.place.trim().is_empty() {
            paper.push(Block::flush(tr.agenda_paper_place(session.place.trim())));
        }
    }

    /// «Докладчик: Иванова А. П., главный специалист. Время — 10 мин.»
    fn reporters(&self, item: &AgendaItem, paper: &mut Document) {
        let tr = self.tr;
        let speeches = self.dossier.card.speeches.iter();
        let heard = speeches.filter(|it| it.item == item.id && it.kind == SpeechKind::Heard);
        let mut names: Vec<String> = heard.map(|it| self.reporter(it)).collect();
        names.retain(|it| !it.is_empty());
        names.dedup();
        let mut said = match names.as_slice() {
            [] => Vec::new(),
            [name] => vec![stopped(&tr.agenda_paper_reporter(name.as_str()))],
            names => vec![stopped(&tr.agenda_paper_reporters(names.join("; ")))],
        };
        said.extend(item.minutes.map(|it| tr.agenda_paper_minutes(it)));
        if !said.is_empty() {
            paper.push(Paragraph::default().italic(said.join(" ")));
        }
    }

    /// The name with the post: of a member, as the body has it.
    fn reporter(&self, speech: &Speech) -> String {
        let name = self.name(speech.person, &speech.speaker);
        let seat = |it: &&Member| speech.person.is_some() && it.membership.person == speech.person;
        let own = || Some(self.person(speech.person)?.post.trim().to_owned());
        let seat = self.sitting.seats().find(seat);
        let post = seat.map(Member::station).or_else(own).unwrap_or_default();
        match post.as_str() {
            "" => name,
            post => format!("{name}, {post}"),
        }
    }

    fn invited(&self, paper: &mut Document) {
        let guests = self.dossier.card.guests.iter();
        let guests: Vec<String> = guests.map(|it| self.guest(it)).collect();
        list(paper, &self.tr.agenda_paper_invited(), &guests);
    }
}
