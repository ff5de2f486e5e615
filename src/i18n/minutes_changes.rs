//! What changed between two versions of minutes, in words.

use super::format::upper_first;
use super::{Label, Tr};
use crate::domain::minutes_compare::{
    AssignmentFact, Difference, ItemFact, MemberFact, Place, Value,
};
use crate::domain::polls::{PollKind, PollResult};

impl Tr {
    /// «Вопрос 2, решение 2.1: было «…», стало «…»»
    pub fn minutes_change(&self, it: &Difference) -> String {
        let place = upper_first(&self.place_of_minutes(&it.place));
        match (&it.was, &it.became) {
            (Value::Nothing, became) => {
                self.versions_change_added(place, self.value_of_minutes(became))
            }
            (was, Value::Nothing) => self.versions_change_gone(place, self.value_of_minutes(was)),
            (was, became) => self.versions_change(
                place,
                self.value_of_minutes(was),
                self.value_of_minutes(became),
            ),
        }
    }

    fn place_of_minutes(&self, place: &Place) -> String {
        match place {
            Place::Body => self.versions_place("body"),
            Place::BodyOf => self.versions_place("body-of"),
            Place::Number => self.versions_place("number"),
            Place::HeldOn => self.versions_place("date"),
            Place::StartsAt => self.versions_place("start"),
            Place::EndsAt => self.versions_place("end"),
            Place::Venue => self.versions_place("venue"),
            Place::Kind => self.versions_place("kind"),
            Place::Chair => self.versions_place("chair"),
            Place::Secretary => self.versions_place("secretary"),
            Place::Guest => self.versions_place("guest"),
            Place::Member { who, fact } => {
                let fact = match fact {
                    MemberFact::Name => "name",
                    MemberFact::Station => "station",
                    MemberFact::Presence => "presence",
                    MemberFact::Reason => "reason",
                    MemberFact::ReplacedBy => "replaced",
                    MemberFact::CameAt => "came",
                    MemberFact::LeftAt => "left",
                    MemberFact::Away => "away",
                };
                self.versions_member(who.as_str(), self.versions_member_fact(fact))
            }
            Place::Item { number, fact } => match self.fact_of_item(number, fact) {
                fact if fact.is_empty() => self.versions_item(number.as_str()),
                fact => self.versions_item_fact(number.as_str(), fact),
            },
        }
    }

    fn fact_of_item(&self, number: &str, fact: &ItemFact) -> String {
        match fact {
            ItemFact::Title => String::new(),
            ItemFact::Order => self.versions_fact_order(),
            ItemFact::State => self.versions_fact_state(),
            ItemFact::Heard(row) => self.versions_fact_heard(*row),
            ItemFact::Spoke(row) => self.versions_fact_spoke(*row),
            ItemFact::Decision(point) => self.versions_fact_decision(format!("{number}.{point}")),
            ItemFact::Assignment { point, row, fact } => {
                let fact = match fact {
                    AssignmentFact::Text => "text",
                    AssignmentFact::Executor => "executor",
                    AssignmentFact::Due => "due",
                };
                let point = format!("{number}.{point}");
                self.versions_fact_assignment(point, *row, fact)
            }
            ItemFact::Poll(at) => self.versions_fact_poll(*at),
            ItemFact::PollNote(at) => self.versions_fact_poll_note(*at),
            ItemFact::PollAnnulled(at) => self.versions_fact_poll_annulled(*at),
            ItemFact::Vote { poll, who } => self.versions_fact_vote(*poll, who.as_str()),
            ItemFact::Recusal { who } => self.versions_fact_recusal(who.as_str()),
            ItemFact::Opinion { who } => self.versions_fact_opinion(who.as_str()),
        }
    }

    fn value_of_minutes(&self, value: &Value) -> String {
        match value {
            Value::Nothing => self.versions_nothing(),
            Value::Text(text) => self.versions_quoted(text.as_str()),
            Value::Label(label) => label.clone(),
            Value::Number(number) => number.to_string(),
            Value::Day(day) => self.date(*day),
            Value::Kind(kind) => self.versions_quoted(kind.label(self)),
            Value::Presence(presence) => self.versions_quoted(presence.label(self)),
            Value::State(state) => self.versions_quoted(state.label(self)),
            Value::Choice(choice) => choice.label(self),
            Value::Votes {
                kind,
                tally,
                result,
            } => {
                let mut said = vec![kind.label(self)];
                if let Some(it) = tally.filter(|_| *kind != PollKind::None) {
                    said.push(self.vote_counts(it.votes_for, it.against, it.abstained));
                }
                said.extend(result.map(|it: PollResult| it.label(self)));
                said.join(", ")
            }
        }
    }
}
