//! What a vote decided: the base, the majority and the tie by the rule of the body, in whole numbers.

use serde::{Deserialize, Serialize};

use super::commissions::{BodyRule, Majority, MajorityBase, TieRule};
use super::polls::{Choice, PollKind, PollResult};

/// The votes of one poll, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    pub votes_for: u32,
    pub against: u32,
    pub abstained: u32,
    /// Of a secret ballot: cast, and for nobody to read.
    pub spoiled: u32,
}

impl Tally {
    /// The votes that say something.
    pub fn sum(self) -> u32 {
        self.votes_for
            .saturating_add(self.against)
            .saturating_add(self.abstained)
    }

    /// All that were cast: the ballots found, where there are ballots.
    pub fn cast(self) -> u32 {
        self.sum().saturating_add(self.spoiled)
    }

    /// As many for as against, and somebody was for.
    pub fn is_tie(self) -> bool {
        self.votes_for > 0 && self.votes_for == self.against
    }
}

/// Who could vote on an item: voting members only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Room {
    /// Of the body, on the day of the session.
    pub members: u32,
    /// There at the item.
    pub present: u32,
    /// Stand aside at the item, wherever they are.
    pub recused: u32,
    /// Of those, the ones who are there.
    pub recused_present: u32,
}

impl Room {
    /// How many may vote.
    pub fn voters(self) -> u32 {
        self.present.saturating_sub(self.recused_present)
    }
}

/// Whose side decided a tie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Tie {
    /// There was none, or it could not decide anything.
    None,
    /// Decided by the rule of the body.
    By(TieRule),
    /// It waits for the chair: nothing is ever decided silently.
    Open(TieRule),
}

/// A vote and what it decided, with all that the formula needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Polled {
    pub kind: PollKind,
    pub majority: Majority,
    pub base_of: MajorityBase,
    pub base: u32,
    pub needed: u32,
    pub tally: Tally,
    pub room: Room,
    pub tie: Tie,
    /// By the rule; `None` while a tie waits for the chair.
    pub computed: Option<PollResult>,
    /// What stands: the computed one, or what was put in its place with a note.
    pub result: Option<PollResult>,
    /// Ballots given out, in a secret ballot.
    pub issued: Option<u32>,
    /// Ballots in the box, where they were counted by themselves.
    pub found: Option<u32>,
    /// By ballots sent in: nobody was present.
    pub absentee: bool,
}

impl Polled {
    pub fn is_override(&self) -> bool {
        self.result != self.computed
    }

    /// How many ballots were found: as told, or as the votes add up.
    pub fn ballots_found(&self) -> u32 {
        self.found.unwrap_or(self.tally.cast())
    }

    /// Votes beyond those who may vote: something was typed wrong.
    pub fn surplus(&self) -> u32 {
        self.tally.cast().saturating_sub(self.room.voters())
    }

    /// Those who were there and gave no vote.
    pub fn silent(&self) -> u32 {
        self.room.voters().saturating_sub(self.tally.cast())
    }
}

impl BodyRule {
    /// What `tally` decides in `room`; `chair` is the chair's side in a tie.
    pub fn polled(
        &self,
        kind: PollKind,
        tally: Tally,
        room: Room,
        chair: Option<Choice>,
    ) -> Polled {
        let base = match self.majority_of {
            MajorityBase::Present => room.voters(),
            MajorityBase::All => room.members.saturating_sub(room.recused),
            // A spoiled ballot is one of those who voted.
            MajorityBase::Voted => tally.cast(),
        };
        let needed = self.majority.needed(base);
        let tie = self.tie_of(tally, base, chair);
        let computed = match tie {
            _ if tally.votes_for > 0 && tally.votes_for >= needed => Some(PollResult::Carried),
            Tie::Open(_) => None,
            Tie::By(rule) if rule != TieRule::Rejected && chair == Some(Choice::For) => {
                Some(PollResult::Carried)
            }
            Tie::By(_) | Tie::None => Some(PollResult::Rejected),
        };
        Polled {
            kind,
            majority: self.majority,
            base_of: self.majority_of,
            base,
            needed,
            tally,
            room,
            tie,
            computed,
            result: computed,
            issued: None,
            found: None,
            absentee: false,
        }
    }

    /// A tie lets the chair decide only by a simple majority; where the majority is of all members,
    /// only if all of them are split in halves: a few can not decide for the absent.
    fn tie_of(&self, tally: Tally, base: u32, chair: Option<Choice>) -> Tie {
        let decides = match (self.majority, self.majority_of) {
            (Majority::TwoThirds, _) => false,
            (_, MajorityBase::All) => tally.votes_for.checked_mul(2) == Some(base),
            (_, MajorityBase::Present | MajorityBase::Voted) => true,
        };
        match (self.tie, chair) {
            _ if !tally.is_tie() || !decides => Tie::None,
            (TieRule::Rejected, _) | (_, Some(Choice::For | Choice::Against)) => Tie::By(self.tie),
            (rule, Some(Choice::Abstained) | None) => Tie::Open(rule),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Id;
    use PollResult::{Carried, Rejected};

    fn rule(majority_of: MajorityBase, tie: TieRule) -> BodyRule {
        BodyRule {
            majority_of,
            tie,
            ..BodyRule::new(Id::new(), Id::new())
        }
    }

    fn tally(votes_for: u32, against: u32, abstained: u32) -> Tally {
        Tally {
            votes_for,
            against,
            abstained,
            spoiled: 0,
        }
    }

    fn room(members: u32, present: u32) -> Room {
        Room {
            members,
            present,
            ..Room::default()
        }
    }

    #[test]
    fn five_against_five_under_each_tie_rule() {
        use Choice::{Against, For};
        let table = [
            (TieRule::ChairDecides, Some(For), Some(Carried)),
            (TieRule::ChairDecides, Some(Against), Some(Rejected)),
            (TieRule::ChairDecides, None, None),
            (TieRule::SideOfChair, Some(For), Some(Carried)),
            (TieRule::SideOfChair, Some(Against), Some(Rejected)),
            (TieRule::SideOfChair, Some(Choice::Abstained), None),
            (TieRule::SideOfChair, None, None),
            (TieRule::Rejected, Some(For), Some(Rejected)),
            (TieRule::Rejected, None, Some(Rejected)),
        ];
        for (tie, chair, result) in table {
            let rule = rule(MajorityBase::Present, tie);
            let polled = rule.polled(PollKind::Open, tally(5, 5, 0), room(10, 10), chair);
            assert_eq!(polled.result, result, "{tie:?} {chair:?}");
        }
    }

    #[test]
    fn a_majority_of_all_members_is_not_reached_by_the_few_who_came() {
        let of_all = rule(MajorityBase::All, TieRule::ChairDecides);
        let polled = of_all.polled(PollKind::Open, tally(6, 1, 0), room(12, 7), None);
        assert_eq!(
            (polled.base, polled.needed, polled.result),
            (12, 7, Some(Rejected))
        );
        let polled = of_all.polled(PollKind::Open, tally(7, 0, 0), room(12, 7), None);
        assert_eq!(polled.result, Some(Carried));
        let chair = Some(Choice::For);
        let polled = of_all.polled(PollKind::Open, tally(3, 3, 1), room(12, 7), chair);
        assert_eq!(
            polled.result,
            Some(Rejected),
            "three of twelve, even with the chair"
        );
        let polled = of_all.polled(PollKind::Open, tally(6, 6, 0), room(12, 12), chair);
        assert_eq!(polled.result, Some(Carried));
        let of_present = rule(MajorityBase::Present, TieRule::ChairDecides);
        let polled = of_present.polled(PollKind::Open, tally(6, 1, 0), room(12, 7), None);
        assert_eq!(
            (polled.base, polled.needed, polled.result),
            (7, 4, Some(Carried))
        );
    }

    #[test]
    fn a_recused_member_leaves_the_base() {
        let rule = rule(MajorityBase::Present, TieRule::Rejected);
        let mut room = room(12, 8);
        let polled = rule.polled(PollKind::Open, tally(4, 3, 0), room, None);
        assert_eq!(
            (polled.base, polled.needed, polled.result),
            (8, 5, Some(Rejected))
        );
        (room.recused, room.recused_present) = (2, 1);
        let polled = rule.polled(PollKind::Open, tally(4, 3, 0), room, None);
        assert_eq!(
            (polled.base, polled.needed, polled.result),
            (7, 4, Some(Carried))
        );
        let of_all = BodyRule {
            majority_of: MajorityBase::All,
            ..rule
        };
        assert_eq!(
            of_all
                .polled(PollKind::Open, tally(4, 3, 0), room, None)
                .base,
            10
        );
    }

    #[test]
    fn two_thirds_are_counted_exactly_and_a_tie_never_makes_them() {
        let rule = BodyRule {
            majority: Majority::TwoThirds,
            ..rule(MajorityBase::Present, TieRule::ChairDecides)
        };
        let result = |votes_for, against, present| {
            let tally = tally(votes_for, against, 0);
            let chair = Some(Choice::For);
            rule.polled(PollKind::Open, tally, room(12, present), chair)
                .result
        };
        assert_eq!(result(5, 2, 7), Some(Carried));
        assert_eq!(result(4, 3, 7), Some(Rejected));
        assert_eq!(result(6, 3, 9), Some(Carried));
        assert_eq!(result(4, 4, 8), Some(Rejected));
    }

    #[test]
    fn votes_beyond_those_present_and_votes_not_given_are_seen() {
        let rule = rule(MajorityBase::Present, TieRule::Rejected);
        let polled = rule.polled(PollKind::Open, tally(8, 1, 1), room(12, 9), None);
        assert_eq!((polled.surplus(), polled.silent()), (1, 0));
        let polled = rule.polled(PollKind::Open, tally(5, 1, 1), room(12, 9), None);
        assert_eq!((polled.surplus(), polled.silent()), (0, 2));
    }

    /// Says the rule in words, ballot by ballot, without the arithmetic of the code under test.
    fn told(
        rule: &BodyRule,
        ballots: &[Option<Choice>],
        absent: usize,
        chair: Choice,
    ) -> Option<PollResult> {
        let of = |choice| ballots.iter().filter(|it| **it == Some(choice)).count();
        let (yes, no) = (of(Choice::For), of(Choice::Against));
        let base = match rule.majority_of {
            MajorityBase::Present => ballots.len(),
            MajorityBase::All => ballots.len() + absent,
            MajorityBase::Voted => ballots.iter().flatten().count(),
        };
        let others = base - yes;
        let enough = match rule.majority {
            Majority::MoreThanHalf => yes > others,
            Majority::TwoThirds => yes >= 2 * others,
        };
        if enough && yes > 0 {
            return Some(Carried);
        }
        let halves = yes == no && yes > 0 && rule.majority == Majority::MoreThanHalf;
        let halves = halves && (rule.majority_of != MajorityBase::All || yes == others);
        match (halves, rule.tie, chair) {
            (false, ..) | (_, TieRule::Rejected, _) | (_, _, Choice::Against) => Some(Rejected),
            (_, _, Choice::For) => Some(Carried),
            (_, _, Choice::Abstained) => None,
        }
    }

    #[test]
    fn every_vote_of_every_board_to_thirty_agrees_with_the_rule_in_words() {
        for members in 1..=30_u32 {
            for present in [members, members - members / 3, members / 2 + 1] {
                for yes in 0..=present {
                    for no in [0, yes, (present - yes) / 2, present - yes] {
                        if yes + no <= present {
                            agrees(members, present, yes, no);
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn spoiled_ballots_and_recused_members_agree_with_counting_heads() {
        for members in 1..=30_u32 {
            for aside in [0, 1, members / 3] {
                let voters = (members - aside).min(members / 2 + 2);
                for spoiled in [0, 1, voters / 2] {
                    for yes in 0..=voters.saturating_sub(spoiled) {
                        heads(members, aside, voters, yes, spoiled.min(voters));
                    }
                }
            }
        }
    }

    /// `aside` of those present stand aside; all others vote, some of them for nobody to read.
    fn heads(members: u32, aside: u32, voters: u32, yes: u32, spoiled: u32) {
        let no = voters - yes - spoiled;
        let tally = Tally {
            spoiled,
            ..tally(yes, no, 0)
        };
        let room = Room {
            members,
            present: voters + aside,
            recused: aside,
            recused_present: aside,
        };
        for of in MajorityBase::ALL.iter().copied() {
            let mut heads = vec![true; yes as usize];
            let others = match of {
                MajorityBase::Present | MajorityBase::Voted => no + spoiled,
                MajorityBase::All => members - aside - yes,
            };
            heads.resize((yes + others) as usize, false);
            let rule = rule(of, TieRule::Rejected);
            let polled = rule.polled(PollKind::Secret, tally, room, None);
            let carried = heads.iter().filter(|it| **it).count() > heads.len() / 2;
            let result = if carried && yes > 0 {
                Carried
            } else {
                Rejected
            };
            let case = (members, aside, voters, yes, spoiled, of);
            assert_eq!(polled.result, Some(result), "{case:?}");
            assert_eq!((polled.surplus(), polled.silent()), (0, 0), "{case:?}");
        }
    }

    fn agrees(members: u32, present: u32, yes: u32, no: u32) {
        let abstained = (present - yes - no) / 2;
        let mut ballots = vec![Some(Choice::For); yes as usize];
        ballots.resize((yes + no) as usize, Some(Choice::Against));
        ballots.resize((yes + no + abstained) as usize, Some(Choice::Abstained));
        ballots.resize(present as usize, None);
        let absent = (members - present) as usize;
        for of in MajorityBase::ALL.iter().copied() {
            for tie in TieRule::ALL.iter().copied() {
                for majority in Majority::ALL.iter().copied() {
                    let rule = BodyRule {
                        majority,
                        ..rule(of, tie)
                    };
                    for chair in Choice::ALL.iter().copied() {
                        let told = told(&rule, &ballots, absent, chair);
                        let tally = tally(yes, no, abstained);
                        let polled =
                            rule.polled(PollKind::Open, tally, room(members, present), Some(chair));
                        let case = (members, present, yes, no, of, tie, majority, chair);
                        assert_eq!(polled.result, told, "{case:?}");
                    }
                }
            }
        }
    }
}
