//! What all papers of a session say alike: its names, its people, those who sign.

use super::{Block, Document, Heading, Paragraph, Space};
use crate::domain::Id;
use crate::domain::assignments::Assignment;
use crate::domain::commissions::{Body, Membership, Role};
use crate::domain::people::Person;
use crate::domain::sessions::{Guest, Presence, Session, SessionKind, SessionStatus};
use crate::domain::sitting::{Dossier, Member, Sitting};
use crate::i18n::Tr;

/// A session on its way to paper.
#[derive(Clone, Copy)]
pub(super) struct SessionPaper<'a> {
    pub(super) dossier: &'a Dossier,
    pub(super) sitting: Sitting<'a>,
    pub(super) tr: &'a Tr,
}

impl<'a> SessionPaper<'a> {
    pub(super) fn new(dossier: &'a Dossier, tr: &'a Tr) -> Self {
        Self {
            dossier,
            sitting: Sitting::new(&dossier.card, &dossier.board),
            tr,
        }
    }

    /// A paper with the body over it.
    pub(super) fn document(&self, name: String) -> Document {
        let mut paper = Document::new(name);
        paper.subject.clone_from(&self.dossier.board.body.name);
        paper.push(Block::organization(&self.dossier.board.body.name));
        paper
    }

    pub(super) fn session(&self) -> &'a Session {
        &self.dossier.card.session
    }

    /// «заседания этноконфессиональной комиссии …»: in the genitive.
    pub(super) fn of_session(&self) -> String {
        let kind = self.session().kind.code();
        match self.dossier.board.body.name_of.trim() {
            "" => self.tr.minutes_subtitle_unnamed(kind),
            name_of => self.tr.minutes_subtitle(kind, self.joined(name_of)),
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

    /// «ЗАСЕДАНИЕ ПЕРЕНЕСЕНО НА 12 марта 2026 г.», of one that did not take place.
    pub(super) fn called_off(&self) -> Option<String> {
        let tr = self.tr;
        match self.session().status {
            SessionStatus::Cancelled => Some(tr.called_off_cancelled()),
            SessionStatus::Moved => {
                let new = self.dossier.names.moved_to.as_ref();
                let day = new.and_then(|it| Some((it, it.held_on?)));
                Some(match day {
                    Some((new, day)) if new.starts_at.trim().is_empty() => {
                        tr.called_off_moved_to(tr.long_date(day))
                    }
                    Some((new, day)) => {
                        tr.called_off_moved_to_time(tr.long_date(day), new.starts_at.trim())
                    }
                    None => tr.called_off_moved(),
                })
            }
            _ => None,
        }
    }

    /// Says so, and why; true if there is nothing more to say of the session.
    pub(super) fn say_called_off(&self, paper: &mut Document) -> bool {
        let Some(said) = self.called_off() else {
            return false;
        };
        paper.push(Block::space(Space::Small));
        paper.push(Heading::new(3, said).centred());
        let reason = stopped(&self.session().status_reason);
        if !reason.is_empty() {
            paper.push(Block::paragraph(self.tr.called_off_reason(reason)));
        }
        true
    }

    /// A paper of what was decided says that nothing is decided yet.
    pub(super) fn say_planned(&self, paper: &mut Document) {
        if self.session().status == SessionStatus::Planned {
            paper.push(Paragraph::default().italic(self.tr.minutes_planned()));
        }
    }

    pub(super) fn long_date(&self) -> String {
        let date = self.session().held_on;
        date.map_or_else(|| self.tr.minutes_no_date(), |it| self.tr.long_date(it))
    }

    /// « № 2», to stand after a word; nothing if there is no number.
    pub(super) fn number(&self) -> String {
        let number = self.session().number;
        let number = number.map(|it| format!(" {}", self.tr.minutes_number(it)));
        number.unwrap_or_default()
    }

    /// The parts of a file's name: « № 2», «ЭКК», «18.06.2020».
    pub(super) fn name_parts(&self) -> (String, &'a str, String) {
        let date = self.session().held_on;
        let date = date.map_or_else(|| self.tr.minutes_no_date(), |it| self.tr.date(it));
        (self.number(), self.dossier.board.body.called(), date)
    }

    pub(super) fn member(&self, membership: Option<Id<Membership>>) -> Option<&'a Member> {
        self.sitting.member(membership?)
    }

    pub(super) fn guest(&self, guest: &Guest) -> String {
        let name = self.name(guest.person, &guest.name);
        match &*self.guest_station(guest) {
            "" => name,
            station => format!("{name} ({station})"),
        }
    }

    /// The post of a guest as it was written, or the person's own, and the organization.
    pub(super) fn guest_station(&self, guest: &Guest) -> String {
        let post = match guest.post.trim() {
            "" => self.person(guest.person).map_or("", |it| it.post.trim()),
            post => post,
        };
        let organizations = &self.dossier.names.organizations;
        let organization = guest.organization.and_then(|it| organizations.get(&it));
        let station = [post, organization.map_or("", |it| it.trim())];
        let station: Vec<&str> = station.into_iter().filter(|it| !it.is_empty()).collect();
        station.join(", ")
    }

    pub(super) fn person(&self, person: Option<Id<Person>>) -> Option<&'a Person> {
        self.dossier.names.people.get(&person?)
    }

    /// «Иванова А. П.», or what was written where no person was chosen.
    pub(super) fn name(&self, person: Option<Id<Person>>, otherwise: &str) -> String {
        let person = self.person(person);
        person.map_or_else(|| otherwise.trim().to_owned(), Person::short_name)
    }

    /// «Подготовить смету. Ответственный: Иванова А. П., срок: 1 апреля 2026 г.»
    pub(super) fn assignment(&self, assignment: &Assignment) -> String {
        let tr = self.tr;
        let executor = self.executor(assignment);
        let mut said = Vec::new();
        if !executor.is_empty() {
            said.push(tr.minutes_responsible(executor));
        }
        said.extend(self.helpers(assignment));
        said.extend(assignment.due_on.map(|it| tr.minutes_due(tr.long_date(it))));
        let said = stopped(&said.join(", "));
        match assignment.text.trim() {
            "" => said,
            text => format!("{} {said}", stopped(text)),
        }
    }

    /// «Иванова А. П., соисполнитель: Петров Б. И.»
    pub(super) fn executors(&self, assignment: &Assignment) -> String {
        let mut names = vec![self.executor(assignment)];
        names.extend(self.helpers(assignment));
        names.retain(|it| !it.is_empty());
        names.join(", ")
    }

    /// «соисполнители: Петров Б. И., Совет ветеранов»
    fn helpers(&self, assignment: &Assignment) -> Option<String> {
        let co_executors = self.dossier.card.co_executors.iter();
        let co_executors = co_executors.filter(|it| it.assignment == assignment.id);
        let names = co_executors.map(|it| {
            let person = self.name(it.person, "");
            let organization = it
                .organization
                .and_then(|id| self.dossier.names.organizations.get(&id));
            let tos = it.tos.and_then(|id| self.dossier.names.tos.get(&id));
            organization.or(tos).cloned().unwrap_or(person)
        });
        let names: Vec<String> = names.filter(|it| !it.is_empty()).collect();
        let count = names.len() as u32;
        (count > 0).then(|| self.tr.minutes_co_executors(count, names.join(", ")))
    }

    /// Who sits there: the member, or whoever came instead.
    pub(super) fn seat_name(&self, membership: Id<Membership>) -> Option<String> {
        let name = self.sitting.member(membership)?.list_name();
        let attendance = self.dossier.card.attendance_of(membership);
        let replaced = attendance.filter(|it| it.state == Presence::Replaced);
        Some(match replaced.map(|it| it.replaced_by.trim()) {
            Some(substitute) if !substitute.is_empty() => {
                self.tr.minutes_substitute(substitute, name)
            }
            _ => name,
        })
    }

    fn executor(&self, assignment: &Assignment) -> String {
        let names = &self.dossier.names;
        let organization = assignment
            .organization
            .and_then(|it| names.organizations.get(&it));
        let tos = assignment.tos.and_then(|it| names.tos.get(&it));
        match (assignment.person, organization.or(tos)) {
            (None, Some(name)) => name.clone(),
            (person, _) => self.name(person, &assignment.executor),
        }
    }

    /// Who leads the session, and who keeps its minutes.
    pub(super) fn leaders(&self, paper: &mut Document) {
        let (tr, session) = (self.tr, self.session());
        if let Some(chair) = self.member(session.chair) {
            paper.push(Block::flush(tr.minutes_chair(chair.list_name())));
        }
        if let Some(secretary) = self.member(session.secretary) {
            paper.push(Block::flush(tr.minutes_secretary(secretary.list_name())));
        }
    }

    fn chair_signs(&self) -> Option<(String, String)> {
        let chair = self.member(self.session().chair)?;
        let post = match chair.membership.role {
            Role::Chair => self.tr.minutes_sign_chair(),
            _ => self.tr.minutes_sign_chairing(),
        };
        Some((post, chair.signature_name()))
    }

    pub(super) fn secretary_signs(&self) -> Option<(String, String)> {
        let secretary = self.member(self.session().secretary)?;
        Some((self.tr.minutes_sign_secretary(), secretary.signature_name()))
    }

    pub(super) fn signatures(&self, paper: &mut Document) {
        let mut signers: Vec<(String, String)> = self.chair_signs().into_iter().collect();
        signers.extend(self.other_chairs());
        signers.extend(self.secretary_signs());
        paper.push(Block::signatures(signers));
    }

    /// Those who head the other bodies of a joint session sign for them.
    fn other_chairs(&self) -> Vec<(String, String)> {
        let leading = self.member(self.session().chair);
        let leading = leading.and_then(|it| it.membership.person);
        let others = self.sitting.parties().into_iter().skip(1);
        let chairs = others.filter_map(|party| {
            let mut seats = self.sitting.seats_of(party);
            let chair = seats.find(|it| it.membership.role == Role::Chair)?;
            let is_other = chair.membership.person.is_none_or(|it| Some(it) != leading);
            let post = self.tr.minutes_sign_chair_of(party.body.name_of.trim());
            is_other.then(|| (post, chair.signature_name()))
        });
        chairs.collect()
    }

    /// The secretary, or the chair where there is none; a line to be filled in where there is neither.
    pub(super) fn signature(&self, paper: &mut Document) {
        let signer = self.secretary_signs().or_else(|| self.chair_signs());
        let unknown = || (self.tr.minutes_sign_secretary(), String::new());
        paper.push(Block::signatures([signer.unwrap_or_else(unknown)]));
    }
}

/// «Присутствовали: …», unless there is nobody.
pub(super) fn list(paper: &mut Document, label: &str, names: &[String]) {
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
