//! Quorum: how many members must come, counted by whole numbers.

use serde::{Deserialize, Serialize};

use super::commissions::{BodyRule, Majority, QuorumBase, QuorumRule};

impl QuorumRule {
    /// How many of `members` must come; `number` is what the regulation names itself.
    pub fn needed(self, members: u32, number: Option<u32>) -> u32 {
        match self {
            Self::Half => members.div_ceil(2),
            Self::MoreThanHalf => members / 2 + 1,
            Self::TwoThirds => two_thirds(members),
            Self::All => members,
            Self::Number => number.unwrap_or(members),
        }
    }
}

impl Majority {
    /// How many of `base` must be for.
    pub fn needed(self, base: u32) -> u32 {
        match self {
            Self::MoreThanHalf => base / 2 + 1,
            Self::TwoThirds => two_thirds(base),
        }
    }
}

/// The least whole number with `3 * it >= 2 * of`, whatever the size of `of`.
fn two_thirds(of: u32) -> u32 {
    of - of / 3
}

impl BodyRule {
    /// How many came of `appointed` members, against what this rule asks for.
    pub fn turnout(&self, appointed: u32, present: u32) -> Turnout {
        let members = match self.quorum_of {
            QuorumBase::Appointed => appointed,
            QuorumBase::Listed => self.listed.unwrap_or(appointed),
        };
        Turnout {
            members,
            present,
            needed: self.quorum.needed(members, self.quorum_number),
        }
    }
}

/// Who came to a session or was there at one of its items, in numbers; only voting members count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turnout {
    pub members: u32,
    pub present: u32,
    pub needed: u32,
}

impl Turnout {
    /// Nobody is no quorum, even of no members.
    pub fn is_quorum(self) -> bool {
        self.present > 0 && self.present >= self.needed
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Id;

    #[test]
    fn quorums_of_real_regulations() {
        use QuorumRule::*;
        let table = [
            (Half, 12, 6),
            (Half, 11, 6),
            (MoreThanHalf, 10, 6),
            (MoreThanHalf, 11, 6),
            (MoreThanHalf, 12, 7),
            (TwoThirds, 7, 5),
            (TwoThirds, 9, 6),
            (TwoThirds, 10, 7),
            (All, 12, 12),
            (Half, 1, 1),
            (TwoThirds, 1, 1),
        ];
        for (rule, members, needed) in table {
            assert_eq!(rule.needed(members, None), needed, "{rule:?} of {members}");
        }
        assert_eq!(Number.needed(12, Some(5)), 5);
        assert_eq!(
            Number.needed(12, None),
            12,
            "an unnamed number lets nobody stay away"
        );
    }

    /// Counts up from nobody until the words of the rule hold, instead of dividing.
    fn counted(rule: QuorumRule, members: u32) -> u32 {
        (0..=members + 1)
            .find(|came| match rule {
                QuorumRule::Half => came + came >= members,
                QuorumRule::MoreThanHalf => came + came > members,
                QuorumRule::TwoThirds => came + came + came >= members + members,
                QuorumRule::All => *came == members,
                QuorumRule::Number => *came == 4,
            })
            .unwrap()
    }

    #[test]
    fn every_rule_agrees_with_counting_on_boards_of_one_to_thirty() {
        for members in 1..=30 {
            for rule in QuorumRule::ALL.iter().copied() {
                if rule == QuorumRule::Number && members < 4 {
                    continue;
                }
                let counted = counted(rule, members);
                assert_eq!(
                    rule.needed(members, Some(4)),
                    counted,
                    "{rule:?} of {members}"
                );
            }
            let more = (0..=members + 1).find(|it| 2 * it > members).unwrap();
            assert_eq!(Majority::MoreThanHalf.needed(members), more);
            let most = (0..=members + 1).find(|it| 3 * it >= 2 * members).unwrap();
            assert_eq!(Majority::TwoThirds.needed(members), most);
        }
    }

    #[test]
    fn every_turnout_of_every_board_agrees_with_counting_of_both_bases() {
        for members in 1..=30_u32 {
            for rule in QuorumRule::ALL.iter().copied() {
                for base in QuorumBase::ALL.iter().copied() {
                    for listed in [None, Some(members), Some(members + 3)] {
                        counts_alike(members, rule, base, listed);
                    }
                }
            }
        }
    }

    fn counts_alike(members: u32, quorum: QuorumRule, of: QuorumBase, listed: Option<u32>) {
        let rule = BodyRule {
            quorum,
            quorum_number: Some(4),
            quorum_of: of,
            listed,
            ..BodyRule::new(Id::new(), Id::new())
        };
        let base = match of {
            QuorumBase::Listed => listed.unwrap_or(members),
            QuorumBase::Appointed => members,
        };
        for came in 0..=members {
            let stayed = i64::from(base) - i64::from(came);
            let came_wide = i64::from(came);
            let is_quorum = match quorum {
                QuorumRule::Half => came_wide >= stayed,
                QuorumRule::MoreThanHalf => came_wide > stayed,
                QuorumRule::TwoThirds => came_wide >= 2 * stayed,
                QuorumRule::All => stayed <= 0,
                QuorumRule::Number => came >= 4,
            };
            let turnout = rule.turnout(members, came);
            let case = (members, quorum, of, listed, came);
            assert_eq!(turnout.is_quorum(), is_quorum && came > 0, "{case:?}");
        }
    }

    #[test]
    fn a_number_of_any_size_is_counted_without_overflow() {
        assert_eq!(QuorumRule::TwoThirds.needed(u32::MAX, None), 2_863_311_530);
        assert_eq!(QuorumRule::Half.needed(u32::MAX, None), 2_147_483_648);
    }

    #[test]
    fn the_listed_number_of_members_counts_where_the_regulation_says_so() {
        let mut rule = BodyRule::new(Id::new(), Id::new());
        rule.listed = Some(15);
        assert!(rule.turnout(12, 7).is_quorum());
        rule.quorum_of = QuorumBase::Listed;
        let turnout = rule.turnout(12, 7);
        assert_eq!((turnout.members, turnout.needed), (15, 8));
        assert!(!turnout.is_quorum());
        rule.listed = None;
        assert_eq!(rule.turnout(12, 7).members, 12);
    }

    #[test]
    fn nobody_is_never_a_quorum() {
        let mut rule = BodyRule::new(Id::new(), Id::new());
        rule.quorum = QuorumRule::All;
        assert!(!rule.turnout(0, 0).is_quorum());
    }
}
