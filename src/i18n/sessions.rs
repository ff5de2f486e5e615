//! Sentences on quorums and votes, said alike by the card and the minutes.

use super::Tr;
use fluent_bundle::FluentValue;

use crate::domain::Id;
use crate::domain::agenda_order::ItemNumber;
use crate::domain::commissions::{BodyKind, MajorityBase, Membership, TieRule};
use crate::domain::joint::Party;
use crate::domain::polls::{Poll, PollKind, PollResult};
use crate::domain::quorum::Turnout;
use crate::domain::session_card::SessionCard;
use crate::domain::session_checks::Check;
use crate::domain::sitting::{Member, Sitting};
use crate::domain::voting::{Polled, Tally, Tie};

impl From<ItemNumber> for FluentValue<'_> {
    fn from(number: ItemNumber) -> Self {
        number.to_string().into()
    }
}

impl Tr {
    /// «Присутствуют 7 из 12 членов комиссии, для кворума нужно 7. Кворум имеется.»
    pub fn quorum(&self, turnout: Turnout, kind: BodyKind) -> String {
        let members = self.body_members_of(turnout.members, kind.code());
        let figures = self.session_quorum(turnout.present, members, turnout.needed);
        self.with_verdict(&figures, turnout)
    }

    fn with_verdict(&self, figures: &str, turnout: Turnout) -> String {
        let verdict = if turnout.is_quorum() {
            self.session_quorum_yes()
        } else {
            self.session_quorum_no()
        };
        format!("{figures} {verdict}")
    }

    /// The sentence of a session as a whole, also where there is no rule to count by.
    pub fn quorum_of(&self, sitting: Sitting<'_>) -> String {
        match sitting.turnout() {
            Some(turnout) => self.quorum_in(sitting, turnout),
            None => self.session_quorum_no_rule(),
        }
    }

    /// As [`Tr::quorum_of`], of each body of a joint session under its name.
    pub fn quorums_of(&self, sitting: Sitting<'_>) -> Vec<String> {
        if !sitting.is_joint() {
            return vec![self.quorum_of(sitting)];
        }
        let parties = sitting.parties().into_iter();
        parties
            .filter_map(|it| self.quorum_of_party(sitting, it, 0))
            .collect()
    }

    /// Of each body of which other members are there at the item `index` than at the item `since`.
    pub fn quorums_at(&self, sitting: Sitting<'_>, index: usize, since: usize) -> Vec<String> {
        let mut said = Vec::new();
        for party in sitting.parties() {
            if !sitting.has_changed(party, since, index) {
                continue;
            }
            said.extend(match sitting.turnout_of(party, index) {
                Some(turnout) if !sitting.is_joint() => Some(self.quorum_in(sitting, turnout)),
                _ => self.quorum_of_party(sitting, party, index),
            });
        }
        said
    }

    /// «Совет: присутствуют 5 из 9 членов совета, …»; nothing of a body with nobody in it.
    pub fn quorum_of_party(
        &self,
        sitting: Sitting<'_>,
        party: Party<'_>,
        index: usize,
    ) -> Option<String> {
        sitting.seats_of(party).next()?;
        let said = match sitting.turnout_of(party, index) {
            Some(turnout) => self.quorum(turnout, party.body.kind),
            None => self.session_quorum_no_rule(),
        };
        let mut letters = said.chars();
        let first = letters.next().into_iter().flat_map(char::to_lowercase);
        let said: String = first.chain(letters.as_str().chars()).collect();
        Some(self.session_quorum_of(party.body.called(), said))
    }

    /// A turnout of this session: who came, or who sent a ballot.
    pub fn quorum_in(&self, sitting: Sitting<'_>, turnout: Turnout) -> String {
        let kind = sitting.board.body.kind;
        if !sitting.is_absentee() {
            return self.quorum(turnout, kind);
        }
        let members = self.body_members_of(turnout.members, kind.code());
        let figures = self.session_quorum_absentee(turnout.present, members, turnout.needed);
        self.with_verdict(&figures, turnout)
    }

    /// «кроме рассмотрения вопросов 2, 3», of one who came back.
    pub fn away_from(&self, card: &SessionCard, member: Id<Membership>) -> Option<String> {
        let missed = card.away_from(member).into_iter();
        let missed: Vec<String> = missed
            .filter_map(|it| Some(card.number_of(it)?.to_string()))
            .collect();
        let count = missed.len() as u32;
        (count > 0).then(|| self.minutes_away(count, missed.join(", ")))
    }

    /// The numbers of the items that a vote decides beside each other: «2, 3.1».
    pub fn item_numbers(&self, card: &SessionCard, poll: &Poll) -> Option<String> {
        let items = card.items_of(poll);
        let numbers: Vec<String> = items
            .iter()
            .filter_map(|it| Some(card.number_of(*it)?.to_string()))
            .collect();
        (numbers.len() > 1).then(|| numbers.join(", "))
    }

    /// «Голосовали: «за» — 8, «против» — 0, «воздержались» — 1. Решение принято.»
    pub fn votes(&self, polled: &Polled, abstention: bool) -> String {
        let tally = polled.tally;
        let counts = self.counts(tally, abstention);
        let mut said = match polled.kind {
            PollKind::Unanimous => self.minutes_voted_unanimous(tally.votes_for),
            PollKind::Named => self.minutes_voted_named(counts),
            PollKind::Secret => self.minutes_voted_secret(counts),
            PollKind::Open | PollKind::None => self.minutes_voted(counts),
        };
        if polled.kind == PollKind::Secret {
            said = format!("{said}; {}", self.ballots(polled));
        }
        if polled.silent() > 0 && polled.kind != PollKind::Unanimous {
            said = format!("{said}, {}", self.vote_silent(polled.silent()));
        }
        if let Tie::By(rule) = polled.tie {
            said = format!("{said}; {}", self.tie(rule));
        }
        format!("{said}. {}", self.result(polled))
    }

    /// «за» — 8, «против» — 0, «воздержались» — 1
    pub fn counts(&self, tally: Tally, abstention: bool) -> String {
        if abstention || tally.abstained > 0 {
            self.vote_counts(tally.votes_for, tally.against, tally.abstained)
        } else {
            self.vote_counts_no_abstention(tally.votes_for, tally.against)
        }
    }

    /// выдано бюллетеней — 9, обнаружено — 9, недействительных — 1
    fn ballots(&self, polled: &Polled) -> String {
        let (found, spoiled) = (polled.ballots_found(), polled.tally.spoiled);
        match polled.issued {
            Some(issued) => self.vote_ballots(issued, found, spoiled),
            None => self.vote_ballots_found(found, spoiled),
        }
    }

    /// Every side of a vote with those who stood aside and those who gave none, for the card.
    pub fn sides(&self, polled: &Polled, abstention: bool) -> String {
        let mut said = vec![self.counts(polled.tally, abstention)];
        if polled.kind == PollKind::Secret {
            said.push(self.ballots(polled));
        }
        said.push(self.vote_recused(polled.room.recused_present));
        said.push(self.vote_silent_count(polled.silent()));
        said.join(", ")
    }

    fn tie(&self, rule: TieRule) -> String {
        match rule {
            TieRule::ChairDecides | TieRule::SideOfChair => self.vote_tie_chair(),
            TieRule::Rejected => self.vote_tie_rejected(),
        }
    }

    /// «Решение принято.»
    pub fn result(&self, polled: &Polled) -> String {
        match polled.result {
            Some(PollResult::Carried) => self.vote_carried(),
            Some(PollResult::Rejected) => self.vote_rejected(),
            None => self.vote_open(),
        }
    }

    /// What the result was counted from: «за» — 8 из 9 присутствующих, нужно не менее 5.
    pub fn formula(&self, polled: &Polled) -> String {
        let votes = polled.tally.votes_for;
        let base_of = match polled.base_of {
            MajorityBase::Present if polled.absentee => "returned",
            base_of => base_of.code(),
        };
        let mut said = self.vote_formula(votes, base_of, polled.base, polled.needed);
        if polled.room.recused > 0 {
            said = format!(
                "{said} ({})",
                self.vote_formula_recused(polled.room.recused)
            );
        }
        match polled.tie {
            Tie::None => said,
            Tie::By(rule) => format!("{said}; {}", self.tie(rule)),
            Tie::Open(_) => format!("{said}. {}", self.vote_tie_open()),
        }
    }

    /// What is missing or wrong; `name` is of the member it is about.
    pub fn check(&self, check: &Check, name: impl Fn(Id<Membership>) -> Option<String>) -> String {
        let name = |it: &Id<Membership>| name(*it).unwrap_or_else(|| self.check_member_unknown());
        match check {
            Check::NoDate => self.check_no_date(),
            Check::NoNumber => self.check_no_number(),
            Check::DuplicateNumber { number } => self.check_duplicate_number(*number),
            Check::NumberGap { number, expected } => self.check_number_gap(*number, *expected),
            Check::NoPlace => self.check_no_place(),
            Check::EndsBeforeItStarts => self.check_ends_before_it_starts(),
            Check::JointWithoutBodies => self.check_joint_without_bodies(),
            Check::NoBallotsUntil => self.check_no_ballots_until(),
            Check::CountedEarly { until } => self.check_counted_early(self.date(*until)),
            Check::NoChair => self.check_no_chair(),
            Check::ChairAway => self.check_chair_away(),
            Check::NoSecretary => self.check_no_secretary(),
            Check::NoRule => self.check_no_rule(),
            Check::AbsenteeNotAllowed => self.check_absentee_not_allowed(),
            Check::NoMembers => self.check_no_members(),
            Check::Unmarked { members } => self.check_unmarked(*members),
            Check::NoQuorum(it) => self.check_no_quorum(it.present, it.members, it.needed),
            Check::JointNoRule(body) => self.check_joint_no_rule(body.as_str()),
            Check::JointNoMembers(body) => self.check_joint_no_members(body.as_str()),
            Check::JointNoQuorum { body, turnout: it } => {
                self.check_joint_no_quorum(body.as_str(), it.present, it.members, it.needed)
            }
            Check::JointQuorumLost {
                body, turnout: it, ..
            } => self.check_joint_quorum_lost(body.as_str(), it.present, it.needed),
            Check::ExcusedWithoutReason(it) => self.check_excused_without_reason(name(it)),
            Check::ReplacedByNobody(it) => self.check_replaced_by_nobody(name(it)),
            Check::LeftBeforeComing(it) => self.check_left_before_coming(name(it)),
            Check::NeverThere(it) => self.check_never_there(name(it)),
            Check::BallotLate { membership, day } => {
                self.check_ballot_late(name(membership), self.date(*day))
            }
            Check::NoAgenda => self.check_no_agenda(),
            Check::UntitledItem(_) => self.check_untitled_item(),
            Check::UntitledParent(_) => self.check_untitled_parent(),
            Check::QuorumLost { turnout, .. } => {
                self.check_quorum_lost(turnout.present, turnout.needed)
            }
            Check::NoDecision(_) => self.check_no_decision(),
            Check::NoVote(_) => self.check_no_vote(),
            Check::NotConsidered(_) => self.check_not_considered(),
            Check::VotesUnknown(_) => self.check_votes_unknown(),
            Check::TooManyVotes { votes, voters, .. } => self.check_too_many_votes(*votes, *voters),
            Check::VotesMissing { silent, .. } => self.check_votes_missing(*silent),
            Check::AbstentionNotAllowed(_) => self.check_abstention_not_allowed(),
            Check::VoterAway { membership, .. } => self.check_voter_away(name(membership)),
            Check::SharedRoomsDiffer(_) => self.check_shared_rooms_differ(),
            Check::NoBallots(_) => self.check_no_ballots(),
            Check::TooManyBallots { issued, voters, .. } => {
                self.check_too_many_ballots(*issued, *voters)
            }
            Check::BallotsAppeared { found, issued, .. } => {
                self.check_ballots_appeared(*found, *issued)
            }
            Check::BallotsDiffer { found, counted, .. } => {
                self.check_ballots_differ(*found, *counted)
            }
            Check::DecidedThoughRejected(_) => self.check_decided_though_rejected(),
            Check::DecidedThoughRemoved(_) => self.check_decided_though_removed(),
            Check::CoExecutorUnknown(_) => self.check_co_executor_unknown(),
            Check::CoExecutorTwice(_) => self.check_co_executor_twice(),
            Check::DueBeforeSession { day, .. } => self.check_due_before_session(self.date(*day)),
            Check::TieOpen(_) => self.check_tie_open(),
            Check::OverrideWithoutNote(_) => self.check_override_without_note(),
            Check::NoExecutor { .. } => self.check_no_executor(),
            Check::NoDueDate { .. } => self.check_no_due_date(),
        }
    }

    /// The name with the post and the organisation in brackets, and whatever else is to be said.
    pub fn member(&self, member: &Member, more: &[String]) -> String {
        let mut said = vec![member.station()];
        said.retain(|it| !it.is_empty());
        said.extend_from_slice(more);
        if said.is_empty() {
            member.list_name()
        } else {
            format!("{} ({})", member.list_name(), said.join("; "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;

    #[test]
    fn the_quorum_is_said_in_words_for_every_number() {
        let tr = Tr::new(Locale::Ru);
        let said = |members, present, needed| {
            let turnout = Turnout {
                members,
                present,
                needed,
            };
            tr.quorum(turnout, BodyKind::Commission)
        };
        assert_eq!(
            said(12, 7, 7),
            "Присутствуют 7 из 12 членов комиссии, для кворума нужно 7. Кворум имеется."
        );
        assert_eq!(
            said(12, 1, 6),
            "Присутствует 1 из 12 членов комиссии, для кворума нужно 6. Кворума нет."
        );
        assert_eq!(
            said(31, 21, 21),
            "Присутствует 21 из 31 члена комиссии, для кворума нужен 21. Кворум имеется."
        );
        assert_eq!(
            said(4, 2, 3),
            "Присутствуют 2 из 4 членов комиссии, для кворума нужно 3. Кворума нет."
        );
        assert_eq!(
            said(11, 11, 11),
            "Присутствуют 11 из 11 членов комиссии, для кворума нужно 11. Кворум имеется."
        );
        assert_eq!(
            said(5, 0, 3),
            "Не присутствует никто из 5 членов комиссии, для кворума нужно 3. Кворума нет."
        );
    }
}
