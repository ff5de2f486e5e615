//! The agenda in the order of print: each question with the number papers give it.

use chrono::NaiveDate;

use super::Id;
use super::agenda::AgendaItem;
use super::agenda_order::ItemNumber;
use super::assignments::Decision;
use super::session_card::SessionCard;

/// A question in its place on paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Numbered {
    /// Its place among the items of the session.
    pub index: usize,
    pub number: ItemNumber,
}

/// A question in the list over all sessions.
#[derive(Clone, Debug, PartialEq)]
pub struct AgendaRow {
    pub id: Id<AgendaItem>,
    pub body_name: String,
    pub session_number: Option<u32>,
    pub held_on: Option<NaiveDate>,
    /// Empty for one taken off the agenda.
    pub number: String,
    pub title: String,
}

impl Numbered {
    pub fn is_part(self) -> bool {
        self.number.part.is_some()
    }
}

impl SessionCard {
    /// The questions in the order of print, without those taken off the agenda: parts follow the
    /// question they are of, wherever they were written.
    pub fn outline(&self) -> Vec<Numbered> {
        let numbered = self.items.iter().enumerate().filter_map(|(index, it)| {
            let number = self.number_of(it.id)?;
            Some(Numbered { index, number })
        });
        let mut outline: Vec<Numbered> = numbered.collect();
        outline.sort_by_key(|it| it.number);
        outline
    }

    /// The points of a decision that say something.
    pub fn points_of(&self, item: Id<AgendaItem>) -> impl Iterator<Item = &Decision> {
        let written = |it: &&Decision| !it.text.trim().is_empty();
        self.decisions_of(item).filter(written)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::agenda::ItemState;
    use crate::domain::sessions::Session;

    fn card(parents: &[Option<usize>]) -> SessionCard {
        let mut card = SessionCard::new(Session::new(Id::new(), Id::new()));
        for _ in parents {
            card.items.push(AgendaItem::new(Id::new(), card.session.id));
        }
        for (at, parent) in parents.iter().enumerate() {
            card.items[at].parent = parent.map(|it| card.items[it].id);
        }
        card
    }

    fn numbers(card: &SessionCard) -> Vec<(usize, String)> {
        let outline = card.outline().into_iter();
        outline
            .map(|it| (it.index, it.number.to_string()))
            .collect()
    }

    fn table(expected: &[(usize, &str)]) -> Vec<(usize, String)> {
        let owned = expected.iter().map(|(at, text)| (*at, (*text).to_owned()));
        owned.collect()
    }

    #[test]
    fn parts_of_a_question_follow_it_wherever_they_were_written() {
        let card = card(&[None, None, Some(0), Some(1), Some(0)]);
        let expected = [(0, "1"), (2, "1.1"), (4, "1.2"), (1, "2"), (3, "2.1")];
        assert_eq!(numbers(&card), table(&expected));
    }

    #[test]
    fn what_is_taken_off_has_no_number_and_takes_its_parts_along() {
        let mut card = card(&[None, Some(0), None, Some(2)]);
        card.items[0].state = ItemState::Removed;
        card.items[3].state = ItemState::Removed;
        assert_eq!(numbers(&card), table(&[(2, "1")]));
    }

    #[test]
    fn questions_that_stand_under_each_other_do_no_harm() {
        numbers(&card(&[Some(1), Some(0)]));
    }
}
