//! What the minutes of a session say, thing by thing: what versions of them are compared by.

use chrono::NaiveDate;

use super::Id;
use super::agenda::{AgendaItem, Speech, SpeechKind};
use super::assignments::{Assignment, Decision};
use super::commissions::Membership;
use super::minutes_compare::{AssignmentFact, ItemFact, MemberFact, Value};
use super::organizations::Organization;
use super::people::Person;
use super::polls::{Poll, PollKind};
use super::sessions::{Guest, Presence};
use super::sitting::{Dossier, Member, Sitting};
use super::tos::Tos;

/// A thing said under a question; the same thing has the same key in both.
pub(super) struct Fact {
    pub key: String,
    pub of: ItemFact,
    pub value: Value,
}

impl Dossier {
    pub(super) fn item(&self, id: Id<AgendaItem>) -> Option<&AgendaItem> {
        self.card.items.iter().find(|it| it.id == id)
    }

    /// The number papers give it, or its place where it is taken off the agenda.
    pub(super) fn item_number(&self, id: Id<AgendaItem>) -> Option<String> {
        let place = || Some((self.card.index_of(id)? + 1).to_string());
        let number = self.card.number_of(id).map(|it| it.to_string());
        number.or_else(place)
    }

    /// «Иванова А. П.», or what was written where no person was chosen.
    fn called(&self, person: Option<Id<Person>>, otherwise: &str) -> String {
        let person = person.and_then(|it| self.names.people.get(&it));
        person.map_or_else(|| otherwise.trim().to_owned(), Person::short_name)
    }

    pub(super) fn seat_name(&self, seat: Id<Membership>) -> Option<String> {
        let member = Sitting::new(&self.card, &self.board).member(seat);
        member.map(Member::list_name)
    }

    pub(super) fn seat(&self, seat: Option<Id<Membership>>) -> Value {
        let name = seat.and_then(|it| self.seat_name(it));
        text(&name.unwrap_or_default())
    }

    pub(super) fn member_fact(&self, seat: Id<Membership>, fact: MemberFact) -> Value {
        let (Some(row), Some(member)) = (
            self.card.attendance_of(seat),
            Sitting::new(&self.card, &self.board).member(seat),
        ) else {
            return Value::Nothing;
        };
        match fact {
            MemberFact::Name => text(&member.list_name()),
            MemberFact::Station => text(&member.station()),
            MemberFact::Presence => Value::Presence(row.state),
            MemberFact::Reason if row.state == Presence::Excused => text(&row.reason),
            MemberFact::ReplacedBy if row.state == Presence::Replaced => text(&row.replaced_by),
            MemberFact::Reason | MemberFact::ReplacedBy => Value::Nothing,
            MemberFact::CameAt => label(row.came_at.and_then(|it| self.item_number(it))),
            MemberFact::LeftAt => label(row.left_at.and_then(|it| self.item_number(it))),
            MemberFact::Away => {
                let missed = self.card.away_from(seat).into_iter();
                let missed: Vec<_> = missed.filter_map(|it| self.item_number(it)).collect();
                label(Some(missed.join(", ")).filter(|it| !it.is_empty()))
            }
        }
    }

    pub(super) fn guest_text(&self, guest: &Guest) -> String {
        let name = self.called(guest.person, &guest.name);
        match guest.post.trim() {
            "" => name,
            post => format!("{name} ({post})"),
        }
    }

    pub(super) fn facts(&self, item: Id<AgendaItem>) -> Vec<Fact> {
        let mut facts = Vec::new();
        let mut add = |key: String, of, value| facts.push(Fact { key, of, value });
        for kind in [SpeechKind::Heard, SpeechKind::Spoke] {
            let mine = |it: &&Speech| it.item == item && it.kind == kind;
            for (row, it) in (1..).zip(self.card.speeches.iter().filter(mine)) {
                let fact = match kind {
                    SpeechKind::Heard => ItemFact::Heard(row),
                    SpeechKind::Spoke => ItemFact::Spoke(row),
                };
                add(it.id.to_string(), fact, text(&self.speech_text(it)));
            }
        }
        for it in self.card.recusals.iter().filter(|it| it.item == item) {
            let who = self.seat_name(it.membership).unwrap_or_default();
            let said = match it.reason.trim() {
                "" => who.clone(),
                reason => reason.to_owned(),
            };
            add(it.id.to_string(), ItemFact::Recusal { who }, text(&said));
        }
        let parts = self.card.parts_of(item);
        let parts = parts.filter(|it| !self.card.is_off(it.id)).count() as u32;
        for (point, it) in (parts + 1..).zip(self.card.decisions_of(item)) {
            add(it.id.to_string(), ItemFact::Decision(point), text(&it.text));
            self.assignment_facts(it, point, &mut add);
        }
        for (at, it) in (1..).zip(self.card.polls_of(item)) {
            self.poll_facts(it, at, &mut add);
        }
        for it in self.card.opinions.iter().filter(|it| it.item == item) {
            let who = self.seat_name(it.membership).unwrap_or_default();
            add(it.id.to_string(), ItemFact::Opinion { who }, text(&it.text));
        }
        facts
    }

    fn speech_text(&self, speech: &Speech) -> String {
        let name = self.called(speech.person, &speech.speaker);
        match (&*name, speech.text.trim()) {
            (_, "") => name,
            ("", said) => said.to_owned(),
            (name, said) => format!("{name} — {said}"),
        }
    }

    fn assignment_facts(
        &self,
        decision: &Decision,
        point: u32,
        add: &mut impl FnMut(String, ItemFact, Value),
    ) {
        for (row, it) in (1..).zip(self.card.assignments_of(decision.id)) {
            for (fact, value) in [
                (AssignmentFact::Text, text(&it.text)),
                (AssignmentFact::Executor, text(&self.executors(it))),
                (AssignmentFact::Due, day(it.due_on)),
            ] {
                let key = format!("{} {fact:?}", it.id);
                add(key, ItemFact::Assignment { point, row, fact }, value);
            }
        }
    }

    fn executors(&self, it: &Assignment) -> String {
        let mut names = vec![self.executor(it.person, it.organization, it.tos, &it.executor)];
        let others = self.card.co_executors.iter();
        for other in others.filter(|other| other.assignment == it.id) {
            names.push(self.executor(other.person, other.organization, other.tos, ""));
        }
        names.retain(|it| !it.is_empty());
        names.join(", ")
    }

    fn executor(
        &self,
        person: Option<Id<Person>>,
        organization: Option<Id<Organization>>,
        tos: Option<Id<Tos>>,
        otherwise: &str,
    ) -> String {
        let organization = organization.and_then(|it| self.names.organizations.get(&it));
        let tos = tos.and_then(|it| self.names.tos.get(&it));
        match (person, organization.or(tos)) {
            (None, Some(name)) => name.clone(),
            (person, _) => self.called(person, otherwise),
        }
    }

    fn poll_facts(&self, poll: &Poll, at: u32, add: &mut impl FnMut(String, ItemFact, Value)) {
        let polled = Sitting::new(&self.card, &self.board).polled(poll);
        let votes = Value::Votes {
            kind: poll.kind,
            tally: polled.as_ref().map(|it| it.tally),
            result: polled.as_ref().and_then(|it| it.result),
        };
        add(poll.id.to_string(), ItemFact::Poll(at), votes);
        let note = text(&poll.override_note);
        add(format!("{} note", poll.id), ItemFact::PollNote(at), note);
        let annulled = text(&poll.annulled);
        add(
            format!("{} annulled", poll.id),
            ItemFact::PollAnnulled(at),
            annulled,
        );
        if poll.kind != PollKind::Named {
            return;
        }
        for vote in self.card.votes.iter().filter(|it| it.poll == poll.id) {
            let who = self.seat_name(vote.membership).unwrap_or_default();
            let key = format!("{} {}", poll.id, vote.membership);
            let choice = Value::Choice(vote.choice);
            add(key, ItemFact::Vote { poll: at, who }, choice);
        }
    }
}

pub(super) fn text(text: &str) -> Value {
    match text.trim() {
        "" => Value::Nothing,
        text => Value::Text(text.to_owned()),
    }
}

pub(super) fn number(number: Option<u32>) -> Value {
    number.map_or(Value::Nothing, Value::Number)
}

pub(super) fn day(day: Option<NaiveDate>) -> Value {
    day.map_or(Value::Nothing, Value::Day)
}

pub(super) fn label(label: Option<String>) -> Value {
    label.map_or(Value::Nothing, Value::Label)
}
