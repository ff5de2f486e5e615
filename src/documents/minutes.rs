//! The minutes of a session, as ГОСТ Р 7.0.97-2016 lays a protocol out.

use super::{Block, Document, Heading, Space};
use crate::domain::Id;
use crate::domain::agenda::{AgendaItem, ItemState, SpeechKind};
use crate::domain::assignments::{Assignment, Decision};
use crate::domain::commissions::{Membership, Role};
use crate::domain::people::Person;
use crate::domain::polls::{Choice, Poll, PollKind};
use crate::domain::sessions::{Attendance, Guest, Presence, Session};
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
    for (index, item) in dossier.card.items.iter().enumerate() {
        minutes.item(index, item, &mut paper);
    }
    minutes.signatures(&mut paper);
    paper
}

struct Minutes<'a> {
    dossier: &'a Dossier,
    sitting: Sitting<'a>,
    tr: &'a Tr,
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
            name_of => tr.minutes_subtitle(kind, name_of),
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

    fn member(&self, membership: Option<Id<Membership>>) -> Option<&Member> {
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
        list(paper, &tr.minutes_present(), &came);
        list(paper, &tr.minutes_excused(), &excused);
        list(paper, &tr.minutes_absent(), &absent);
        list(paper, &tr.minutes_guests(), &guests);
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
        match post {
            "" => name,
            post => format!("{name} ({post})"),
        }
    }

    /// «Иванова А. П.», or what was written where no person was chosen.
    fn name(&self, person: Option<Id<Person>>, otherwise: &str) -> String {
        let person = person.and_then(|it| self.dossier.names.people.get(&it));
        person.map_or_else(|| otherwise.trim().to_owned(), Person::short_name)
    }

    fn agenda(&self, paper: &mut Document) {
        let kept = |it: &&AgendaItem| it.state != ItemState::Removed;
        paper.push(Heading::new(3, self.tr.minutes_agenda()).centred());
        for (number, item) in (1..).zip(self.dossier.card.items.iter().filter(kept)) {
            paper.push(Block::paragraph(format!(
                "{number}. {}",
                stopped(&item.title)
            )));
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
        if item.state == ItemState::Postponed {
            paper.push(Block::paragraph(self.tr.minutes_postponed()));
        }
        self.decisions(number, item.id, paper);
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
            let said = self.tr.quorum(turnout, self.dossier.board.body.kind);
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

    fn decisions(&self, number: usize, item: Id<AgendaItem>, paper: &mut Document) {
        let card = &self.dossier.card;
        let written = |it: &&Decision| !it.text.trim().is_empty();
        let decisions: Vec<&Decision> = card.decisions_of(item).filter(written).collect();
        if !decisions.is_empty() {
            paper.push(Block::label(self.tr.minutes_decided()));
        }
        for (point, decision) in (1..).zip(decisions) {
            let text = stopped(&decision.text);
            paper.push(Block::paragraph(format!("{number}.{point}. {text}")));
            for assignment in card.assignments_of(decision.id) {
                paper.push(Block::paragraph(self.assignment(assignment)));
            }
        }
        for poll in card.polls_of(item) {
            self.poll(poll, paper);
        }
    }

    /// «Подготовить смету. Ответственный: Иванова А. П., срок: 1 апреля 2026 г.»
    fn assignment(&self, assignment: &Assignment) -> String {
        let tr = self.tr;
        let co_executors = self.dossier.card.co_executors.iter();
        let co_executors = co_executors.filter(|it| it.assignment == assignment.id);
        let mut names = vec![self.executor(assignment)];
        names.extend(co_executors.map(|it| {
            let person = self.name(it.person, "");
            let organization = it
                .organization
                .and_then(|id| self.dossier.names.organizations.get(&id));
            let tos = it.tos.and_then(|id| self.dossier.names.tos.get(&id));
            organization.or(tos).cloned().unwrap_or(person)
        }));
        names.retain(|it| !it.is_empty());
        let mut said = match names.len() {
            0 => Vec::new(),
            1 => vec![tr.minutes_responsible(names.join(", "))],
            _ => vec![tr.minutes_responsible_several(names.join(", "))],
        };
        said.extend(assignment.due_on.map(|it| tr.minutes_due(tr.long_date(it))));
        let said = stopped(&said.join(", "));
        match assignment.text.trim() {
            "" => said,
            text => format!("{} {said}", stopped(text)),
        }
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

    fn poll(&self, poll: &Poll, paper: &mut Document) {
        let tr = self.tr;
        let abstention = self.sitting.rule().is_none_or(|it| it.abstention);
        paper.push(Block::paragraph(match self.sitting.polled(poll) {
            Some(polled) => tr.votes(&polled, abstention),
            None if poll.kind == PollKind::None => tr.minutes_voted_none(),
            None => tr.minutes_voted_unknown(),
        }));
        if poll.kind == PollKind::Named {
            paper.push(Block::paragraph(self.voters(poll)));
        }
        let overridden = self.sitting.polled(poll).is_some_and(|it| it.is_override());
        if overridden {
            paper.push(Block::paragraph(
                tr.minutes_override(stopped(&poll.override_note)),
            ));
        }
    }

    fn voters(&self, poll: &Poll) -> String {
        let tr = self.tr;
        let names = |choice| {
            let votes = self.dossier.card.votes.iter();
            let votes = votes.filter(|it| it.poll == poll.id && it.choice == choice);
            let names: Vec<String> = votes
                .filter_map(|it| Some(self.sitting.member(it.membership)?.list_name()))
                .collect();
            names.join(", ")
        };
        let sides = [Choice::For, Choice::Against, Choice::Abstained].map(|choice| {
            let names = names(choice);
            match choice {
                _ if names.is_empty() => names,
                Choice::For => stopped(&tr.minutes_voters_for(names)),
                Choice::Against => stopped(&tr.minutes_voters_against(names)),
                Choice::Abstained => stopped(&tr.minutes_voters_abstained(names)),
            }
        });
        let sides: Vec<String> = sides.into_iter().filter(|it| !it.is_empty()).collect();
        sides.join(" ")
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
fn stopped(text: &str) -> String {
    let text = text.trim();
    if text.ends_with(['.', '!', '?', '…', ':', ';']) || text.is_empty() {
        text.to_owned()
    } else {
        format!("{text}.")
    }
}
