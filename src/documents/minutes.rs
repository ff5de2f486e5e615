//! The minutes of a session, as ГОСТ Р 7.0.97-2016 lays a protocol out.

use super::{Block, Document, Heading, Space};
use crate::domain::Id;
use crate::domain::agenda::{AgendaItem, ItemState, SpeechKind};
use crate::domain::commissions::{Body, Membership, Role};
use crate::domain::people::Person;
use crate::domain::sessions::{Attendance, Guest, Presence, Session, SessionKind};
use crate::domain::sitting::{Dossier, Member, Sitting};
use crate::i18n::Tr;

/// «Протокол № 2 ЭКК от 18.06.2020»: of the file and of the viewer's window.
pub fn name(dossier: &Dossier, tr: &Tr) -> String {
    let session = &dossier.card.session;
    let number = session
        .number
        .map(|it| format!(" {}", tr.minutes_number(it)));
    let body = &dossier.board.body;
    let body = if body.short_name.is_empty() {
        &body.name
    } else {
        &body.short_name
    };
    let date = session
        .held_on
        .map_or_else(|| tr.minutes_no_date(), |it| tr.date(it));
    tr.minutes_name(number.unwrap_or_default(), body.as_str(), date)
}

pub fn minutes(dossier: &Dossier, tr: &Tr) -> Document {
    let mut paper = Document::new(name(dossier, tr));
    paper.subject.clone_from(&dossier.board.body.name);
    let minutes = Minutes {
        dossier,
        sitting: Sitting::new(&dossier.card, &dossier.board),
        tr,
    };
    minutes.head(&mut paper);
    minutes.people(&mut paper);
    minutes.agenda(&mut paper);
    minutes.items(&mut paper);
    minutes.signatures(&mut paper);
    paper
}

pub(super) struct Minutes<'a> {
    pub(super) dossier: &'a Dossier,
    pub(super) sitting: Sitting<'a>,
    pub(super) tr: &'a Tr,
}

impl Minutes<'_> {
    fn session(&self) -> &Session {
        &self.dossier.card.session
    }

    fn head(&self, paper: &mut Document) {
        let Self { dossier, tr, .. } = self;
        let (body, session) = (&dossier.board.body, self.session());
        paper.push(Block::organization(&body.name));
        paper.push(Block::title(tr.minutes_title()));
        let kind = session.kind.code();
        paper.push(Block::subtitle(match body.name_of.trim() {
            "" => tr.minutes_subtitle_unnamed(kind),
            name_of => tr.minutes_subtitle(kind, self.joined(name_of)),
        }));
        let date = session
            .held_on
            .map_or_else(|| tr.minutes_no_date(), |it| tr.long_date(it));
        let number = session.number.map(|it| tr.minutes_number(it));
        let number = number.unwrap_or_else(|| tr.minutes_no_number());
        paper.push(Block::pair(date, number));
        if !session.place.trim().is_empty() {
            paper.push(Block::centred(session.place.trim()));
        }
        paper.push(Block::space(Space::Small));
        match (session.starts_at.trim(), session.ends_at.trim()) {
            ("", _) => (),
            (from, "") => paper.push(Block::flush(tr.minutes_time_from(from))),
            (from, to) => paper.push(Block::flush(tr.minutes_time(from, to))),
        }
        if let Some(chair) = self.member(session.chair) {
            paper.push(Block::flush(tr.minutes_chair(chair.list_name())));
        }
        if let Some(secretary) = self.member(session.secretary) {
            paper.push(Block::flush(tr.minutes_secretary(secretary.list_name())));
        }
    }

    /// The body with those it sits together with: «комиссии по …, совета … и палаты …».
    fn joined(&self, name_of: &str) -> String {
        let called = |it: &Body| match it.name_of.trim() {
            "" => it.name.trim().to_owned(),
            name_of => name_of.to_owned(),
        };
        let joint = self.dossier.card.joint.iter();
        let mut names: Vec<String> = joint
            .filter(|_| self.session().kind == SessionKind::Joint)
            .filter_map(|it| self.dossier.names.bodies.get(&it.body).map(called))
            .collect();
        let Some(last) = names.pop() else {
            return name_of.to_owned();
        };
        names.insert(0, name_of.to_owned());
        self.tr.minutes_joint(names.join(", "), last)
    }

    pub(super) fn member(&self, membership: Option<Id<Membership>>) -> Option<&Member> {
        self.sitting.member(membership?)
    }

    fn people(&self, paper: &mut Document) {
        let tr = self.tr;
        let (mut came, mut excused, mut absent) = (Vec::new(), Vec::new(), Vec::new());
        for member in self.sitting.members() {
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
        let guests = self
            .dossier
            .card
            .guests
            .iter()
            .map(|it| self.guest(it))
            .collect::<Vec<_>>();
        let absentee = self.sitting.is_absentee();
        let [came_label, absent_label] = if absentee {
            [tr.minutes_returned(), tr.minutes_not_returned()]
        } else {
            [tr.minutes_present(), tr.minutes_absent()]
        };
        list(paper, &came_label, &came);
        list(paper, &tr.minutes_excused(), &excused);
        list(paper, &absent_label, &absent);
        list(paper, &tr.minutes_guests(), &guests);
        let until = self.session().ballots_until.filter(|_| absentee);
        if let Some(until) = until {
            let said = tr.minutes_ballots_until(tr.long_date(until));
            paper.push(Block::paragraph(said));
        }
        paper.push(Block::paragraph(tr.quorum_of(self.sitting)));
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
        tr.member(member, &more)
    }

    fn guest(&self, guest: &Guest) -> String {
        let name = self.name(guest.person, &guest.name);
        let own = guest
            .person
            .and_then(|it| self.dossier.names.people.get(&it));
        let post = match guest.post.trim() {
            "" => own.map_or("", |it| it.post.trim()),
            post => post,
        };
        let organization = guest
            .organization
            .and_then(|it| self.dossier.names.organizations.get(&it));
        let station = [post, organization.map_or("", |it| it.trim())];
        let station: Vec<&str> = station.into_iter().filter(|it| !it.is_empty()).collect();
        match &*station.join(", ") {
            "" => name,
            station => format!("{name} ({station})"),
        }
    }

    /// «Иванова А. П.», or what was written where no person was chosen.
    pub(super) fn name(&self, person: Option<Id<Person>>, otherwise: &str) -> String {
        let person = person.and_then(|it| self.dossier.names.people.get(&it));
        person.map_or_else(|| otherwise.trim().to_owned(), Person::short_name)
    }

    fn agenda(&self, paper: &mut Document) {
        paper.push(Heading::new(3, self.tr.minutes_agenda()).centred());
        for item in &self.dossier.card.items {
            let Some(number) = self.dossier.card.number_of(item.id) else {
                continue;
            };
            let title = stopped(&item.title);
            paper.push(Block::paragraph(format!("{number}. {title}")));
        }
    }

    /// Items one after another; what was decided on one divided into parts stands after them.
    fn items(&self, paper: &mut Document) {
        let card = &self.dossier.card;
        let mut divided: Option<&AgendaItem> = None;
        for (index, item) in card.items.iter().enumerate() {
            if item.parent.is_none()
                && let Some(whole) = divided.take()
            {
                self.outcome(whole, true, paper);
            }
            self.item(index, item, paper);
            if card.parts_of(item.id).any(|it| !card.is_off(it.id)) {
                divided = Some(item);
            } else {
                self.outcome(item, false, paper);
            }
        }
        if let Some(whole) = divided {
            self.outcome(whole, true, paper);
        }
    }

    fn item(&self, index: usize, item: &AgendaItem, paper: &mut Document) {
        let Some(number) = self.dossier.card.number_of(item.id) else {
            return;
        };
        let title = item.title.trim().trim_end_matches('.');
        paper.push(Block::heading(3, format!("{number}. {title}")));
        self.quorum_of_item(index, paper);
        for (kind, label) in [
            (SpeechKind::Heard, self.tr.minutes_heard()),
            (SpeechKind::Spoke, self.tr.minutes_spoke()),
        ] {
            self.speeches(item.id, kind, &label, paper);
        }
        self.recusals(item.id, paper);
    }

    /// What became of an item: its points, the votes on them, and who was of another mind.
    fn outcome(&self, item: &AgendaItem, divided: bool, paper: &mut Document) {
        let Some(number) = self.dossier.card.number_of(item.id) else {
            return;
        };
        if item.state == ItemState::Postponed {
            paper.push(Block::paragraph(self.tr.minutes_postponed()));
        }
        let label = if divided {
            self.tr.minutes_decided_whole(number)
        } else {
            self.tr.minutes_decided()
        };
        self.decisions(&label, item.id, paper);
        for opinion in self
            .dossier
            .card
            .opinions
            .iter()
            .filter(|it| it.item == item.id)
        {
            let who = self.member(Some(opinion.membership));
            let who = who.map(Member::list_name).unwrap_or_default();
            let text = stopped(&opinion.text);
            paper.push(Block::paragraph(self.tr.minutes_opinion(who, text)));
        }
    }

    /// Said only where those who came late or left make it another one.
    fn quorum_of_item(&self, index: usize, paper: &mut Document) {
        let turnout = self.sitting.turnout_at(index);
        if let Some(turnout) = turnout.filter(|it| Some(*it) != self.sitting.turnout()) {
            let said = self.tr.quorum_in(self.sitting, turnout);
            paper.push(Block::paragraph(self.tr.minutes_item_quorum(said)));
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
                let name = self.sitting.member(it.membership)?.list_name();
                Some(match it.reason.trim() {
                    "" => name,
                    reason => format!("{name} ({reason})"),
                })
            })
            .collect();
        if !names.is_empty() {
            paper.push(Block::paragraph(self.tr.minutes_recused(names.join(", "))));
        }
    }

    fn signatures(&self, paper: &mut Document) {
        let tr = self.tr;
        let mut signers = Vec::new();
        if let Some(chair) = self.member(self.session().chair) {
            let post = match chair.membership.role {
                Role::Chair => tr.minutes_sign_chair(),
                _ => tr.minutes_sign_chairing(),
            };
            signers.push((post, chair.signature_name()));
        }
        if let Some(secretary) = self.member(self.session().secretary) {
            signers.push((tr.minutes_sign_secretary(), secretary.signature_name()));
        }
        paper.push(Block::signatures(signers));
    }
}

/// «Присутствовали: …», unless there is nobody.
fn list(paper: &mut Document, label: &str, names: &[String]) {
    if !names.is_empty() {
        let names = stopped(&names.join(", "));
        paper.push(Block::paragraph(format!("{label} {names}")));
    }
}

/// With a stop at its end, if it has none: «А. П.» keeps the one it has.
pub(super) fn stopped(text: &str) -> String {
    let text = text.trim();
    if text.ends_with(['.', '!', '?', '…', ':', ';']) || text.is_empty() {
        text.to_owned()
    } else {
        format!("{text}.")
    }
}
