//! Who takes part in a session: marks of the whole of it, and of those who came late or left.

use super::Id;
use super::agenda::AgendaItem;
use super::commissions::Membership;
use super::session_card::SessionCard;
use super::sessions::{Attendance, Presence};

/// Why a coming or a leaving can not be noted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoveRefusal {
    /// Left earlier: one who comes back is not told from one who stayed.
    LeftBefore,
    /// Is not there at this item.
    NotThere,
    /// Is there already.
    IsThere,
}

impl SessionCard {
    pub fn attendance_of(&self, membership: Id<Membership>) -> Option<&Attendance> {
        self.attendance
            .iter()
            .find(|it| it.membership == membership)
    }

    /// Notes how a member takes part; the first mark makes the row.
    pub fn mark(&mut self, membership: Id<Membership>, state: Presence) {
        let mut rows = self.attendance.iter_mut();
        if let Some(row) = rows.find(|it| it.membership == membership) {
            row.state = state;
            if !state.counts() {
                (row.came_at, row.left_at) = (None, None);
            }
            return;
        }
        self.attendance.push(Attendance {
            state,
            ..Attendance::new(Id::new(), self.session.id, membership)
        });
    }

    pub fn unmark(&mut self, membership: Id<Membership>) {
        self.attendance.retain(|it| it.membership != membership);
    }

    /// Marks all who are not marked; where all of them are, everybody.
    pub fn mark_all(&mut self, members: &[Id<Membership>], state: Presence) {
        let unmarked = members
            .iter()
            .filter(|it| self.attendance_of(**it).is_none());
        let unmarked: Vec<_> = unmarked.copied().collect();
        let marked = if unmarked.is_empty() {
            members.to_vec()
        } else {
            unmarked
        };
        for member in marked {
            self.mark(member, state);
        }
    }

    /// Whether a member was there at the item with this index; at the opening it is the first one.
    pub fn is_there(&self, membership: Id<Membership>, index: usize) -> bool {
        let Some(row) = self.attendance_of(membership) else {
            return false;
        };
        let came = row.came_at.and_then(|it| self.index_of(it));
        let left = row.left_at.and_then(|it| self.index_of(it));
        row.state.counts() && came.is_none_or(|it| index >= it) && left.is_none_or(|it| index < it)
    }

    /// A member comes to this item: is there from it on.
    pub fn arrive(
        &mut self,
        member: Id<Membership>,
        item: Id<AgendaItem>,
    ) -> Result<(), MoveRefusal> {
        let index = self.index_of(item).ok_or(MoveRefusal::NotThere)?;
        if self.is_there(member, index) {
            return Err(MoveRefusal::IsThere);
        }
        let (came, left, counts) = self.stay_of(member);
        if counts && left.is_some_and(|it| it < index && came.is_none_or(|came| came < it)) {
            return Err(MoveRefusal::LeftBefore);
        }
        if !counts {
            self.mark(member, Presence::Present);
        }
        let mut rows = self.attendance.iter_mut();
        if let Some(row) = rows.find(|it| it.membership == member) {
            let undone = counts && left == Some(index);
            if !undone {
                row.came_at = (index > 0).then_some(item);
            }
            if left.is_none_or(|it| it <= index) {
                row.left_at = None;
            }
        }
        Ok(())
    }

    /// A member leaves before this item: is there no more from it on.
    pub fn leave(
        &mut self,
        member: Id<Membership>,
        item: Id<AgendaItem>,
    ) -> Result<(), MoveRefusal> {
        let index = self.index_of(item).ok_or(MoveRefusal::NotThere)?;
        if !self.is_there(member, index) {
            return Err(MoveRefusal::NotThere);
        }
        let (came, ..) = self.stay_of(member);
        // One who goes from the very first item of their own was never there.
        if came.unwrap_or(0) >= index {
            self.mark(member, Presence::Absent);
            return Ok(());
        }
        let mut rows = self.attendance.iter_mut();
        if let Some(row) = rows.find(|it| it.membership == member) {
            row.left_at = Some(item);
        }
        Ok(())
    }

    /// From which item on and up to which one, and whether the member takes part at all.
    fn stay_of(&self, member: Id<Membership>) -> (Option<usize>, Option<usize>, bool) {
        let Some(row) = self.attendance_of(member) else {
            return (None, None, false);
        };
        let index = |it: Option<Id<AgendaItem>>| self.index_of(it?);
        (index(row.came_at), index(row.left_at), row.state.counts())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sessions::Session;

    fn card() -> (SessionCard, Vec<Id<AgendaItem>>, Id<Membership>) {
        let mut card = SessionCard::new(Session::new(Id::new(), Id::new()));
        let items = ["а", "б", "в", "г"].map(|it| card.add_item(it, None));
        (card, items.to_vec(), Id::new())
    }

    fn there(card: &SessionCard, member: Id<Membership>) -> Vec<usize> {
        let all = 0..card.items.len();
        all.filter(|at| card.is_there(member, *at)).collect()
    }

    #[test]
    fn one_who_comes_late_and_leaves_early_is_there_in_between() {
        let (mut card, items, member) = card();
        card.mark(member, Presence::Absent);
        card.arrive(member, items[1]).unwrap();
        assert_eq!(there(&card, member), [1, 2, 3]);
        card.leave(member, items[3]).unwrap();
        assert_eq!(there(&card, member), [1, 2]);
        assert_eq!(card.arrive(member, items[2]), Err(MoveRefusal::IsThere));
        assert_eq!(card.leave(member, items[3]), Err(MoveRefusal::NotThere));
        card.arrive(member, items[3]).unwrap();
        assert_eq!(there(&card, member), [1, 2, 3], "the leaving is taken back");
        card.arrive(member, items[0]).unwrap();
        assert_eq!(there(&card, member), [0, 1, 2, 3]);
        assert_eq!(card.attendance[0].came_at, None, "from the opening on");
    }

    #[test]
    fn the_gap_of_one_who_comes_back_is_not_forgotten_silently() {
        let (mut card, items, member) = card();
        card.mark(member, Presence::Remote);
        card.leave(member, items[1]).unwrap();
        assert_eq!(card.arrive(member, items[3]), Err(MoveRefusal::LeftBefore));
        assert_eq!(there(&card, member), [0]);
        assert_eq!(card.attendance[0].state, Presence::Remote);
    }

    #[test]
    fn one_who_leaves_where_they_came_was_not_there() {
        let (mut card, items, member) = card();
        card.arrive(member, items[2]).unwrap();
        card.leave(member, items[2]).unwrap();
        assert!(there(&card, member).is_empty());
        assert_eq!(card.attendance[0].state, Presence::Absent);
        card.mark(member, Presence::Present);
        assert_eq!(there(&card, member), [0, 1, 2, 3]);
    }

    #[test]
    fn the_first_press_keeps_exceptions_and_the_second_marks_everybody() {
        let (mut card, _, first) = card();
        let members = [first, Id::new(), Id::new()];
        card.mark(first, Presence::Excused);
        card.mark_all(&members, Presence::Present);
        assert!(there(&card, first).is_empty());
        assert_eq!(card.attendance.len(), 3);
        card.mark_all(&members, Presence::Present);
        assert_eq!(there(&card, first).len(), 4);
    }
}
