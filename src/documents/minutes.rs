//! The minutes of a session, as ГОСТ Р 7.0.97-2016 lays a protocol out.

use super::session_paper::{SessionPaper, list, stopped};
use super::{Block, Document, Heading, Space};
use crate::domain::Id;
use crate::domain::agenda::{AgendaItem, ItemState, SpeechKind};
use crate::domain::agenda_numbers::Numbered;
use crate::domain::joint::Party;
use crate::domain::sessions::{Attendance, Presence};
use crate::domain::sitting::{Dossier, Member};
use crate::i18n::Tr;

/// How much the minutes tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Telling {
    Full,
    /// Without speeches and opinions: the agenda, what was decided, the votes.
    Short,
}

/// «Протокол № 2 ЭКК от 18.06.2020»: of the file and of the viewer's window.
pub fn name(dossier: &Dossier, telling: Telling, tr: &Tr) -> String {
    let (number, body, date) = SessionPaper::new(dossier, tr).name_parts();
    match telling {
        Telling::Full => tr.minutes_name(number, body, date),
        Telling::Short => tr.minutes_short_name(number, body, date),
    }
}

pub fn minutes(dossier: &Dossier, telling: Telling, tr: &Tr) -> Document {
    let minutes = SessionPaper::new(dossier, tr);
    let mut paper = minutes.document(name(dossier, telling, tr));
    minutes.head(telling, &mut paper);
    if minutes.say_called_off(&mut paper) {
        minutes.signature(&mut paper);
        return paper;
    }
    minutes.say_planned(&mut paper);
    minutes.people(&mut paper);
    minutes.agenda(&mut paper);
    minutes.items(telling, &mut paper);
    minutes.signatures(&mut paper);
    paper
}

impl SessionPaper<'_> {
    fn head(&self, telling: Telling, paper: &mut Document) {
        let (tr, session) = (self.tr, self.session());
        paper.push(Block::title(tr.minutes_title()));
        paper.push(Block::subtitle(self.of_session()));
        if telling == Telling::Short {
            paper.push(Block::centred(tr.minutes_short_form()));
        }
        let number = session.number.map(|it| tr.minutes_number(it));
        let number = number.unwrap_or_else(|| tr.minutes_no_number());
        paper.push(Block::pair(self.long_date(), number));
        if !session.place.trim().is_empty() {
            paper.push(Block::centred(session.place.trim()));
        }
        paper.push(Block::space(Space::Small));
        match (session.starts_at.trim(), session.ends_at.trim()) {
            ("", _) => (),
            (from, "") => paper.push(Block::flush(tr.minutes_time_from(from))),
            (from, to) => paper.push(Block::flush(tr.minutes_time(from, to))),
        }
        self.leaders(paper);
    }

    fn people(&self, paper: &mut Document) {
        let tr = self.tr;
        let joint = self.sitting.is_joint();
        for party in self.sitting.parties() {
            if joint && self.sitting.seats_of(party).next().is_some() {
                paper.push(Block::label(format!("{}:", party.body.name.trim())));
            }
            self.members(party, paper);
        }
        let guests = self.dossier.card.guests.iter();
        let guests: Vec<String> = guests.map(|it| self.guest(it)).collect();
        list(paper, &tr.minutes_guests(), &guests);
        let until = self.session().ballots_until;
        if let Some(until) = until.filter(|_| self.sitting.is_absentee()) {
            let said = tr.minutes_ballots_until(tr.long_date(until));
            paper.push(Block::paragraph(said));
        }
        self.quorums(paper);
    }

    /// Who of a body came, and who did not.
    fn members(&self, party: Party<'_>, paper: &mut Document) {
        let tr = self.tr;
        let (mut came, mut excused, mut absent) = (Vec::new(), Vec::new(), Vec::new());
        for member in self.sitting.seats_of(party) {
            let row = self.dossier.card.attendance_of(member.membership.id);
            match row {
                Some(row) if row.state.counts() => came.push(self.came(member, row)),
                Some(row) if row.state == Presence::Excused => {
                    let reason = Some(row.reason.trim().to_owned()).filter(|it| !it.is_empty());
                    excused.push(tr.member(member, reason.as_slice()));
                }
                _ => absent.push(tr.member(member, &[])),
            }
        }
        let [came_label, absent_label] = if self.sitting.is_absentee() {
            [tr.minutes_returned(), tr.minutes_not_returned()]
        } else {
            [tr.minutes_present(), tr.minutes_absent()]
        };
        list(paper, &came_label, &came);
        list(paper, &tr.minutes_excused(), &excused);
        list(paper, &absent_label, &absent);
    }

    /// The quorum of each body; of several, also how they vote together.
    pub(super) fn quorums(&self, paper: &mut Document) {
        for said in self.tr.quorums_of(self.sitting) {
            paper.push(Block::paragraph(said));
        }
        if self.sitting.is_joint() {
            let leading = self.dossier.board.body.name.trim();
            paper.push(Block::paragraph(self.tr.session_joint_votes(leading)));
        }
    }

    /// A member who came, with how, from when and until when.
    fn came(&self, member: &Member, row: &Attendance) -> String {
        let tr = self.tr;
        let mut more = Vec::new();
        if row.state == Presence::Remote {
            more.push(tr.minutes_remote());
        }
        if row.state == Presence::Replaced && !row.replaced_by.trim().is_empty() {
            more.push(tr.minutes_replaced(row.replaced_by.trim()));
        }
        if !member.membership.voting {
            more.push(tr.minutes_advisory());
        }
        if let Some(day) = row.ballot_on.filter(|_| self.sitting.is_absentee()) {
            more.push(tr.minutes_ballot_on(tr.date(day)));
        }
        let number = |item: Option<Id<AgendaItem>>| self.dossier.card.number_of(item?);
        more.extend(number(row.came_at).map(|it| tr.minutes_came_at(it)));
        more.extend(number(row.left_at).map(|it| tr.minutes_left_at(it)));
        more.extend(tr.away_from(&self.dossier.card, member.membership.id));
        tr.member(member, &more)
    }

    fn agenda(&self, paper: &mut Document) {
        paper.push(Heading::new(3, self.tr.minutes_agenda()).centred());
        for numbered in self.dossier.card.outline() {
            paper.push(self.agenda_line(&numbered));
        }
    }

    /// «1. О плане.», and under it «1.1. О форуме.».
    pub(super) fn agenda_line(&self, numbered: &Numbered) -> Block {
        let title = stopped(&self.dossier.card.items[numbered.index].title);
        let number = format!("{}.", numbered.number);
        if numbered.is_part() {
            Block::item(number, title)
        } else {
            Block::paragraph(format!("{number} {title}"))
        }
    }

    /// Items one after another; what was decided on one divided into parts stands after them.
    fn items(&self, telling: Telling, paper: &mut Document) {
        let outline = self.dossier.card.outline();
        let mut divided: Option<&Numbered> = None;
        for (at, numbered) in outline.iter().enumerate() {
            if !numbered.is_part()
                && let Some(whole) = divided.take()
            {
                self.outcome(whole, telling, paper);
            }
            let before = at.checked_sub(1).map_or(0, |it| outline[it].index);
            self.talk(numbered, before, telling, paper);
            let is_divided = outline.get(at + 1).is_some_and(|it| it.is_part());
            if is_divided && !numbered.is_part() {
                divided = Some(numbered);
            } else {
                self.outcome(numbered, telling, paper);
            }
        }
        if let Some(whole) = divided {
            self.outcome(whole, telling, paper);
        }
    }

    /// What was said, decided and voted on a question by itself.
    pub(super) fn item(&self, numbered: &Numbered, telling: Telling, paper: &mut Document) {
        // Who reads it alone knows only who was there at the opening.
        self.talk(numbered, 0, telling, paper);
        self.outcome(numbered, telling, paper);
    }

    /// What was said on a question, and who took no part; `before`: the index of the item whose
    /// presence the reader knows.
    fn talk(&self, numbered: &Numbered, before: usize, telling: Telling, paper: &mut Document) {
        let item = &self.dossier.card.items[numbered.index];
        let title = item.title.trim().trim_end_matches('.');
        paper.push(Block::heading(3, format!("{}. {title}", numbered.number)));
        self.quorum_of_item(numbered.index, before, paper);
        if telling == Telling::Full {
            for (kind, label) in [
                (SpeechKind::Heard, self.tr.minutes_heard()),
                (SpeechKind::Spoke, self.tr.minutes_spoke()),
            ] {
                self.speeches(item.id, kind, &label, paper);
            }
        }
        self.recusals(item.id, paper);
    }

    /// What became of a question: its points, the votes on them, and who was of another mind.
    fn outcome(&self, numbered: &Numbered, telling: Telling, paper: &mut Document) {
        let card = &self.dossier.card;
        let item = &card.items[numbered.index];
        if item.state == ItemState::Postponed {
            paper.push(Block::paragraph(self.tr.minutes_postponed()));
        }
        let is_divided = card.parts_of(item.id).any(|it| !card.is_off(it.id));
        let label = if is_divided {
            self.tr.minutes_decided_whole(numbered.number)
        } else {
            self.tr.minutes_decided()
        };
        // Else a vote on the whole would be read as one more on the last of its parts.
        let has_polls = card.polls_of(item.id).next().is_some();
        if is_divided && has_polls && card.decisions_of(item.id).next().is_none() {
            let said = self.tr.minutes_voted_whole(numbered.number);
            paper.push(Block::paragraph(said));
        }
        self.decisions(&label, item.id, paper);
        if telling == Telling::Full {
            self.opinions(item.id, paper);
        }
    }

    fn opinions(&self, item: Id<AgendaItem>, paper: &mut Document) {
        let opinions = self.dossier.card.opinions.iter();
        for opinion in opinions.filter(|it| it.item == item) {
            let who = self.member(Some(opinion.membership));
            let who = who.map(Member::list_name).unwrap_or_default();
            let text = stopped(&opinion.text);
            paper.push(Block::paragraph(self.tr.minutes_opinion(who, text)));
        }
    }

    /// Said only where those who came late or left make it another one.
    fn quorum_of_item(&self, index: usize, before: usize, paper: &mut Document) {
        let said = self.tr.quorums_at(self.sitting, index, before);
        if !said.is_empty() {
            let said = self.tr.minutes_item_quorum(said.join(" "));
            paper.push(Block::paragraph(said));
        }
    }

    fn speeches(&self, item: Id<AgendaItem>, kind: SpeechKind, label: &str, paper: &mut Document) {
        let speeches = &self.dossier.card.speeches;
        let mut label = Some(label);
        for speech in speeches
            .iter()
            .filter(|it| it.item == item && it.kind == kind)
        {
            let name = self.name(speech.person, &speech.speaker);
            let said = match (&*name, speech.text.trim()) {
                (name, "") => stopped(name),
                ("", text) => stopped(text),
                (name, text) => format!("{name} — {}", stopped(text)),
            };
            paper.push(match label.take() {
                Some(label) => Block::labelled(label, said),
                None => Block::flush(said),
            });
        }
    }

    fn recusals(&self, item: Id<AgendaItem>, paper: &mut Document) {
        let recusals = self
            .dossier
            .card
            .recusals
            .iter()
            .filter(|it| it.item == item);
        let names: Vec<String> = recusals
            .filter_map(|it| {
                let name = self.seat_name(it.membership)?;
                Some(match it.reason.trim() {
                    "" => name,
                    reason => format!("{name} ({reason})"),
                })
            })
            .collect();
        if !names.is_empty() {
            let said = self.tr.minutes_recused(names.join(", "));
            // Initials and own wordings may end with a full stop already.
            let said = format!("{}.", said.trim_end_matches('.'));
            paper.push(Block::paragraph(said));
        }
    }
}
