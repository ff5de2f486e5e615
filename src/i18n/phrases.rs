//! The ready phrases the program brings: per place of the minutes and kind of question.

use super::Tr;
use crate::domain::agenda::ItemKind as K;
use crate::domain::phrases::PhrasePlace as P;

impl Tr {
    /// The phrases for a place in a question of a kind, without those for any question.
    pub fn phrases_of(&self, place: P, kind: K) -> Vec<String> {
        let lines = match (place, kind) {
            (P::Title, K::Other) => self.phrases_title_other(),
            (P::Title, K::Report) => self.phrases_title_report(),
            (P::Title, K::Plan) => self.phrases_title_plan(),
            (P::Title, K::Contest) => self.phrases_title_contest(),
            (P::Title, K::Members) => self.phrases_title_members(),
            (P::Title, K::Assignments) => self.phrases_title_assignments(),
            (P::Title, K::Organization) => self.phrases_title_organization(),
            (P::Heard, K::Other) => self.phrases_heard_other(),
            (P::Heard, K::Report) => self.phrases_heard_report(),
            (P::Heard, K::Plan) => self.phrases_heard_plan(),
            (P::Heard, K::Contest) => self.phrases_heard_contest(),
            (P::Heard, K::Members) => self.phrases_heard_members(),
            (P::Heard, K::Assignments) => self.phrases_heard_assignments(),
            (P::Heard, K::Organization) => self.phrases_heard_organization(),
            (P::Spoke, K::Other) => self.phrases_spoke_other(),
            (P::Spoke, K::Report) => self.phrases_spoke_report(),
            (P::Spoke, K::Plan) => self.phrases_spoke_plan(),
            (P::Spoke, K::Contest) => self.phrases_spoke_contest(),
            (P::Spoke, K::Members) => self.phrases_spoke_members(),
            (P::Spoke, K::Assignments) => self.phrases_spoke_assignments(),
            (P::Spoke, K::Organization) => self.phrases_spoke_organization(),
            (P::Decision, K::Other) => self.phrases_decision_other(),
            (P::Decision, K::Report) => self.phrases_decision_report(),
            (P::Decision, K::Plan) => self.phrases_decision_plan(),
            (P::Decision, K::Contest) => self.phrases_decision_contest(),
            (P::Decision, K::Members) => self.phrases_decision_members(),
            (P::Decision, K::Assignments) => self.phrases_decision_assignments(),
            (P::Decision, K::Organization) => self.phrases_decision_organization(),
            (P::Assignment, K::Other) => self.phrases_assignment_other(),
            (P::Assignment, K::Report) => self.phrases_assignment_report(),
            (P::Assignment, K::Plan) => self.phrases_assignment_plan(),
            (P::Assignment, K::Contest) => self.phrases_assignment_contest(),
            (P::Assignment, K::Members) => self.phrases_assignment_members(),
            (P::Assignment, K::Assignments) => self.phrases_assignment_assignments(),
            (P::Assignment, K::Organization) => self.phrases_assignment_organization(),
        };
        lines.lines().map(|it| it.trim().to_owned()).collect()
    }

    /// As [`Tr::phrases_of`], and after them those for any question.
    pub fn phrases_for(&self, place: P, kind: K) -> Vec<String> {
        let mut all = self.phrases_of(place, kind);
        if kind != K::Other {
            for it in self.phrases_of(place, K::Other) {
                if !all.contains(&it) {
                    all.push(it);
                }
            }
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;

    #[test]
    fn there_are_phrases_for_every_place_and_kind_and_none_is_there_twice() {
        let tr = Tr::new(Locale::Ru);
        for place in P::ALL {
            for kind in K::ALL {
                let all = tr.phrases_of(*place, *kind);
                assert!(all.len() >= 4, "{place:?} {kind:?}");
                for it in &all {
                    assert!(!it.is_empty());
                    assert_eq!(all.iter().filter(|other| *other == it).count(), 1, "{it}");
                }
            }
        }
        let for_plan = tr.phrases_for(P::Decision, K::Plan);
        assert_eq!(for_plan[0], "Утвердить план работы … на … год.");
        assert!(for_plan.contains(&"Информацию принять к сведению.".to_owned()));
    }
}
