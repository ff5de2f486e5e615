//! The sheet on which those who come sign.

use super::session_paper::SessionPaper;
use super::{Align, Block, Document, Paragraph, Row, Space, Table, TextSize};
use crate::domain::people::Person;
use crate::domain::sitting::{Dossier, Member};
use crate::i18n::Tr;

/// Two lines: a signature needs the height.
const ROOM: &str = "\n";
/// Lines for those whom nobody expected.
const SPARE: usize = 2;

/// «Лист регистрации ЭКК от 18.06.2020»
pub fn name(dossier: &Dossier, tr: &Tr) -> String {
    let (_, body, date) = SessionPaper::new(dossier, tr).name_parts();
    tr.sheet_name(body, date)
}

pub fn attendance_sheet(dossier: &Dossier, tr: &Tr) -> Document {
    let sheet = SessionPaper::new(dossier, tr);
    let mut paper = sheet.document(name(dossier, tr)).size(TextSize::Medium);
    paper.push(Block::title(tr.sheet_title()));
    paper.push(Block::subtitle(tr.sheet_subtitle(sheet.of_session())));
    paper.push(Block::pair(sheet.long_date(), sheet.number().trim()));
    if !sheet.session().place.trim().is_empty() {
        paper.push(Block::centred(sheet.session().place.trim()));
    }
    if sheet.say_called_off(&mut paper) {
        sheet.signature(&mut paper);
        return paper;
    }
    paper.push(sheet.table());
    paper.push(Block::space(Space::Small));
    // One text, so that the signature stays with all of it.
    let quorum = Paragraph::new(sheet.needed().join("\n"));
    paper.push(quorum.flush().align(Align::Left));
    sheet.signature(&mut paper);
    paper
}

impl SessionPaper<'_> {
    /// How many must come, with room for how many came; of each body of a joint session.
    fn needed(&self) -> Vec<String> {
        let (tr, sitting) = (self.tr, self.sitting);
        let mut lines = Vec::new();
        for party in sitting.parties() {
            let needed = match sitting.turnout_of(party, 0) {
                Some(it) => tr.sheet_quorum(it.members, it.needed),
                None => tr.session_quorum_no_rule(),
            };
            lines.push(if sitting.is_joint() {
                format!("{}. {needed}", party.body.called())
            } else {
                needed
            });
            lines.push(tr.sheet_came());
        }
        lines
    }

    fn table(&self) -> Table {
        let tr = self.tr;
        let guests = self.dossier.card.guests.iter().map(|it| {
            let person = self.person(it.person);
            let name = person.map_or_else(|| it.name.trim().to_owned(), Person::full_name);
            (name, self.guest_station(it))
        });
        let spare = std::iter::repeat_n((String::new(), String::new()), SPARE);
        let mut number = 0;
        let mut row = |(name, post): (String, String)| {
            number += 1;
            Row::cells([number.to_string(), name, post, ROOM.to_owned()])
        };
        let mut table = Table::new(TextSize::Small)
            .column(tr.sheet_number(), 11, Align::Center)
            .column(tr.sheet_person(), 45, Align::Left)
            .column(tr.sheet_post(), 62, Align::Left)
            .column(tr.sheet_signature(), 32, Align::Left);
        for party in self.sitting.parties() {
            let title = if self.sitting.is_joint() {
                party.body.name.trim().to_owned()
            } else {
                tr.sheet_members(party.body.kind.code())
            };
            let members = self.sitting.seats_of(party);
            table = table
                .group(title)
                .rows(members.map(|it| row(self.member_cells(it))));
        }
        table
            .group(tr.sheet_guests())
            .rows(guests.chain(spare).map(&mut row))
    }

    fn member_cells(&self, member: &Member) -> (String, String) {
        let name = match &member.person {
            Some(person) => person.full_name(),
            None => member.list_name(),
        };
        let mut post = member.station();
        if !member.membership.voting {
            let advisory = self.tr.minutes_advisory();
            post = match post.as_str() {
                "" => advisory,
                post => format!("{post}; {advisory}"),
            };
        }
        (name, post)
    }
}
