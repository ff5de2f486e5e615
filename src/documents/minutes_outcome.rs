//! What the minutes say of the outcome of an item: points, assignments, votes, annulled votes.

use super::session_paper::{SessionPaper, stopped};
use super::{Block, Document};
use crate::domain::Id;
use crate::domain::agenda::AgendaItem;
use crate::domain::polls::{Choice, Poll, PollKind};

impl SessionPaper<'_> {
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
                .filter_map(|it| self.seat_name(it.membership))
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
