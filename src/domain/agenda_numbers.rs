//! The agenda as papers number it: 1, 2, and under them 1.1, 1.2; points of decisions after them.

use chrono::NaiveDate;

use super::Id;
use super::agenda::{AgendaItem, ItemState};
use super::assignments::Decision;
use super::session_card::SessionCard;

/// A question in its place on paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbered {
    /// Its place among the items of the session.
    pub index: usize,
    /// «1» or «1.1»
    pub number: String,
    pub is_part: bool,
    /// How many questions stand under it.
    pub parts: usize,
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
    /// «1.2.» for the second point of question 1. Where questions stand under it that have these
    /// numbers, «2)».
    pub fn point(&self, point: usize) -> String {
        if self.parts > 0 {
            format!("{point})")
        } else {
            format!("{}.{point}.", self.number)
        }
    }
}

/// The questions in the order of print, without those taken off the agenda. One that stands under
/// a question taken off is numbered by itself.
pub fn outline(items: &[AgendaItem]) -> Vec<Numbered> {
    let kept = |at: &usize| items[*at].state != ItemState::Removed;
    let tops: Vec<usize> = (0..items.len()).map(|at| top(items, at)).collect();
    let heads = (0..items.len()).filter(kept).filter(|at| tops[*at] == *at);
    let mut outline = Vec::new();
    for (number, head) in (1..).zip(heads) {
        let under = (0..items.len()).filter(kept);
        let under = under.filter(|at| *at != head && tops[*at] == head);
        let under: Vec<usize> = under.collect();
        outline.push(Numbered {
            index: head,
            number: format!("{number}"),
            is_part: false,
            parts: under.len(),
        });
        outline.extend(
            (1..)
                .zip(under)
                .map(|(part, index): (usize, usize)| Numbered {
                    index,
                    number: format!("{number}.{part}"),
                    is_part: true,
                    parts: 0,
                }),
        );
    }
    outline
}

/// The question that an item stands under at last, or itself.
fn top(items: &[AgendaItem], at: usize) -> usize {
    let mut top = at;
    // Parents that go round in a circle end it as well.
    for _ in 0..items.len() {
        let parent = items[top].parent.and_then(|id| {
            let mut places = items.iter();
            places.position(|it| it.id == id && it.state != ItemState::Removed)
        });
        match parent {
            Some(parent) => top = parent,
            None => return top,
        }
    }
    at
}

impl SessionCard {
    pub fn outline(&self) -> Vec<Numbered> {
        outline(&self.items)
    }

    /// The question in its place on paper; nothing for one taken off the agenda.
    pub fn numbered(&self, item: Id<AgendaItem>) -> Option<Numbered> {
        let index = self.index_of(item)?;
        self.outline().into_iter().find(|it| it.index == index)
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

    fn numbers(items: &[AgendaItem]) -> Vec<(usize, String)> {
        let outline = outline(items).into_iter();
        outline.map(|it| (it.index, it.number)).collect()
    }

    fn items(parents: &[Option<usize>]) -> Vec<AgendaItem> {
        let mut items: Vec<AgendaItem> = parents
            .iter()
            .map(|_| AgendaItem::new(Id::new(), Id::new()))
            .collect();
        for (at, parent) in parents.iter().enumerate() {
            items[at].parent = parent.map(|it| items[it].id);
        }
        items
    }

    fn table(expected: &[(usize, &str)]) -> Vec<(usize, String)> {
        let owned = expected.iter().map(|(at, text)| (*at, (*text).to_owned()));
        owned.collect()
    }

    #[test]
    fn parts_of_a_question_follow_it_wherever_they_were_written() {
        let items = items(&[None, None, Some(0), Some(1), Some(0), Some(2)]);
        assert_eq!(
            numbers(&items),
            table(&[
                (0, "1"),
                (2, "1.1"),
                (4, "1.2"),
                (5, "1.3"),
                (1, "2"),
                (3, "2.1")
            ])
        );
        let outline = outline(&items);
        assert_eq!(
            (outline[0].parts, outline[0].point(2)),
            (3, "2)".to_owned())
        );
        assert_eq!(outline[1].point(2), "1.1.2.");
    }

    #[test]
    fn what_is_taken_off_has_no_number_and_its_parts_stand_alone() {
        let mut items = items(&[None, Some(0), None, Some(2)]);
        items[0].state = ItemState::Removed;
        items[3].state = ItemState::Removed;
        assert_eq!(numbers(&items), table(&[(1, "1"), (2, "2")]));
    }

    #[test]
    fn questions_that_stand_under_each_other_do_no_harm() {
        let items = items(&[Some(1), Some(0)]);
        assert_eq!(numbers(&items).len(), 2);
    }
}
