//! What the minutes say of the outcome of an item: points, assignments, votes, annulled votes.

use super::minutes::{Minutes, stopped};
use super::{Block, Document};
use crate::domain::Id;
use crate::domain::agenda::AgendaItem;
use crate::domain::assignments::Assignment;
use crate::domain::polls::{Choice, Poll, PollKind};

impl Minutes<'_> {
    pub(super) fn decisions(&self, label: &str, item: Id<AgendaItem>, paper: &mut Document) {
        let card = &self.dossier.card;
        let mut label = Some(label);
        for decision in card.decisions_of(item) {
            let Some(point) = card.point_of(decision) else {
                continue;
            };
            if let Some(label) = label.take() {
                paper.push(Block::label(label));
            }
            let text = stopped(&decision.text);
            paper.push(Block::paragraph(format!("{point}. {text}")));
            for assignment in card.assignments_of(decision.id) {
                paper.push(Block::paragraph(self.assignment(assignment)));
            }
        }
        self.votes(item, paper);
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

    /// The votes that decided an item; first those that were taken anew.
    fn votes(&self, item: Id<AgendaItem>, paper: &mut Document) {
        let card = &self.dossier.card;
        for poll in card.annulled_of(item) {
            paper.push(Block::paragraph(self.annulled(poll)));
        }
        for poll in card.polls_of(item) {
            if let Some(numbers) = self.tr.item_numbers(card, poll) {
                let said = self.tr.minutes_voted_together(numbers);
                paper.push(Block::paragraph(said));
            }
            self.poll(poll, paper);
        }
    }

    fn annulled(&self, poll: &Poll) -> String {
        let reason = stopped(&poll.annulled);
        match self.sitting.tally(poll) {
            Some(tally) => {
                let abstention = self.abstention();
                let counts = self.tr.counts(tally, abstention);
                self.tr.minutes_annulled(counts, reason)
            }
            None => self.tr.minutes_annulled_unknown(reason),
        }
    }

    fn abstention(&self) -> bool {
        self.sitting.rule().is_none_or(|it| it.abstention)
    }

    fn poll(&self, poll: &Poll, paper: &mut Document) {
        let tr = self.tr;
        let abstention = self.abstention();
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
}
