//! What is odd in a body, as a sentence.

use chrono::NaiveDate;

use super::{Label as _, Tr};
use crate::domain::Id;
use crate::domain::commissions::Membership;
use crate::domain::composition::Oddity;

impl Tr {
    /// `name` is of the member it is about.
    pub fn oddity(&self, oddity: &Oddity, name: impl Fn(Id<Membership>) -> String) -> String {
        let rule = |since: &Option<NaiveDate>| match since {
            Some(since) => self.oddity_rule_since(self.date(*since)),
            None => self.oddity_rule_undated(),
        };
        match oddity {
            Oddity::NoRules => self.oddity_no_rules(),
            Oddity::NoRuleOn { day, sessions } => {
                self.oddity_no_rule_on(*sessions, self.date(*day))
            }
            Oddity::TwoRules { since, applies } => {
                self.oddity_two_rules(rule(since), applies.label(self))
            }
            Oddity::NoParagraph { since } => self.oddity_no_paragraph(rule(since)),
            Oddity::NoQuorumNumber { since } => self.oddity_no_quorum_number(rule(since)),
            Oddity::QuorumOverMembers { needed, members } => {
                self.oddity_quorum_over_members(*needed, *members)
            }
            Oddity::NoListed { since } => self.oddity_no_listed(rule(since)),
            Oddity::AbsenteeForbidden { since } => self.oddity_absentee_forbidden(rule(since)),
            Oddity::RuleBeforeFounding { since } => {
                self.oddity_rule_before_founding(self.date(*since))
            }
            Oddity::EmptySeat { position } => self.oddity_empty_seat(*position),
            Oddity::SeatBackwards(seat) => self.oddity_seat_backwards(name(*seat)),
            Oddity::SeatTwice(seat) => self.oddity_seat_twice(name(*seat)),
            Oddity::NoChair => self.oddity_no_chair(),
            Oddity::TwoChairs => self.oddity_two_chairs(),
            Oddity::OverSeats { over } => self.oddity_over_seats(*over),
            Oddity::TermBackwards { name } => self.oddity_term_backwards(name.as_str()),
            Oddity::TermsOverlap { first, second } => {
                self.oddity_terms_overlap(first.as_str(), second.as_str())
            }
        }
    }
}
