//! Who takes part in a session: marks of the whole of it, and of those who came late, went out or left.

use std::collections::HashSet;

use super::Id;
use super::agenda::AgendaItem;
use super::commissions::Membership;
use super::session_card::SessionCard;
use super::sessions::{Absence, Attendance, Presence};

/// Why a coming or a leaving can not be noted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoveRefusal {
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

    fn row_mut(&mut self, membership: Id<Membership>) -> Option<&mut Attendance> {
        let mut rows = self.attendance.iter_mut();
        rows.find(|it| it.membership == membership)
    }

    /// Notes how a member takes part; the first mark makes the row.
    pub fn mark(&mut self, membership: Id<Membership>, state: Presence) {
        if let Some(row) = self.row_mut(membership) {
            row.state = state;
            if !state.counts() {
                (row.came_at, row.left_at) = (None, None);
                let row = row.id;
                self.absences.retain(|it| it.attendance != row);
            }
            return;
        }
        self.attendance.push(Attendance {
            state,
            ..Attendance::new(Id::new(), self.session.id, membership)
        });
    }

    pub fn unmark(&mut self, membership: Id<Membership>) {
        if let Some(row) = self.attendance_of(membership).map(|it| it.id) {
            self.absences.retain(|it| it.attendance != row);
        }
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
        let row = self.attendance_of(membership);
        row.is_some_and(|row| self.stays(row, index) && !self.is_out(row.id, index))
    }

    /// Between the coming and the leaving, gone out in between or not.
    fn stays(&self, row: &Attendance, index: usize) -> bool {
        let came = row.came_at.and_then(|it| self.index_of(it));
        let left = row.left_at.and_then(|it| self.index_of(it));
        row.state.counts() && came.is_none_or(|it| index >= it) && left.is_none_or(|it| index < it)
    }

    fn is_out(&self, row: Id<Attendance>, index: usize) -> bool {
        let item = self.items.get(index).map(|it| it.id);
        let mut absences = self.absences.iter();
        absences.any(|it| it.attendance == row && Some(it.item) == item)
    }

    /// Came, and yet was at no item at all.
    pub fn is_never_there(&self, membership: Id<Membership>) -> bool {
        !self.items.is_empty() && !self.presence_of(membership).contains(&true)
    }

    /// The items a member who was there before and after was absent from, in their order.
    pub fn away_from(&self, membership: Id<Membership>) -> Vec<Id<AgendaItem>> {
        let Some(row) = self.attendance_of(membership) else {
            return Vec::new();
        };
        let out = |at: &usize| self.stays(row, *at) && self.is_out(row.id, *at);
        let places = (0..self.items.len()).filter(out);
        places.map(|at| self.items[at].id).collect()
    }

    /// A member comes to this item, for the first time or back: is there from it on, up to where
    /// the next leaving is noted.
    pub fn arrive(
        &mut self,
        member: Id<Membership>,
        item: Id<AgendaItem>,
    ) -> Result<(), MoveRefusal> {
        let index = self.index_of(item).ok_or(MoveRefusal::NotThere)?;
        let mut there = self.presence_of(member);
        if there[index] {
            return Err(MoveRefusal::IsThere);
        }
        let away = there[index..].iter_mut().take_while(|it| !**it);
        away.for_each(|it| *it = true);
        self.set_presence(member, &there);
        Ok(())
    }

    /// A member leaves before this item: is there no more from it on, up to where a coming back is
    /// noted.
    pub fn leave(
        &mut self,
        member: Id<Membership>,
        item: Id<AgendaItem>,
    ) -> Result<(), MoveRefusal> {
        let index = self.index_of(item).ok_or(MoveRefusal::NotThere)?;
        let mut there = self.presence_of(member);
        if !there[index] {
            return Err(MoveRefusal::NotThere);
        }
        let stay = there[index..].iter_mut().take_while(|it| **it);
        stay.for_each(|it| *it = false);
        self.set_presence(member, &there);
        Ok(())
    }

    /// Notes whether a member was there at this one item.
    pub fn set_there(&mut self, member: Id<Membership>, item: Id<AgendaItem>, is_there: bool) {
        let Some(index) = self.index_of(item) else {
            return;
        };
        let mut there = self.presence_of(member);
        there[index] = is_there;
        self.set_presence(member, &there);
    }

    /// Item by item, whether the member is there.
    fn presence_of(&self, member: Id<Membership>) -> Vec<bool> {
        let places = 0..self.items.len();
        places.map(|at| self.is_there(member, at)).collect()
    }

    /// Writes the history down: a coming after the opening, a leaving before the end, and what was
    /// missed in between. One who is there at no item was not there.
    fn set_presence(&mut self, member: Id<Membership>, there: &[bool]) {
        let (Some(first), Some(last)) = (
            there.iter().position(|it| *it),
            there.iter().rposition(|it| *it),
        ) else {
            self.mark(member, Presence::Absent);
            return;
        };
        let counts = |it: &Attendance| it.state.counts();
        if !self.attendance_of(member).is_some_and(counts) {
            self.mark(member, Presence::Present);
        }
        let items: Vec<_> = self.items.iter().map(|it| it.id).collect();
        let Some(row) = self.row_mut(member) else {
            return;
        };
        row.came_at = (first > 0).then(|| items[first]);
        row.left_at = items.get(last + 1).copied();
        let row = row.id;
        let missed: HashSet<_> = (first..last)
            .filter(|at| !there[*at])
            .map(|at| items[at])
            .collect();
        self.absences
            .retain(|it| it.attendance != row || missed.contains(&it.item));
        for item in items.into_iter().filter(|it| missed.contains(it)) {
            let mut known = self.absences.iter();
            if !known.any(|it| it.attendance == row && it.item == item) {
                let id = Id::new();
                let attendance = row;
                self.absences.push(Absence {
                    id,
                    attendance,
                    item,
                });
            }
        }
    }

    /// Drops absences of those who did not come, and from items that are not there any more.
    pub fn tidy_absences(&mut self) {
        let came = self.attendance.iter().filter(|it| it.state.counts());
        let came: HashSet<_> = came.map(|it| it.id).collect();
        let items: HashSet<_> = self.items.iter().map(|it| it.id).collect();
        self.absences
            .retain(|it| came.contains(&it.attendance) && items.contains(&it.item));
    }
}

/// The last thing noted of a member's comings and goings, with its place among the items.
#[derive(Clone, Copy)]
enum LastMove {
    /// At the opening, 0, or to a later item.
    Came(usize),
    Left(usize),
    /// After having been there before.
    Back(usize),
}

fn last_move(there: &[bool]) -> LastMove {
    match there.iter().rposition(|it| !*it) {
        None => LastMove::Came(0),
        Some(away) if away + 1 == there.len() => {
            let last = there.iter().rposition(|it| *it);
            LastMove::Left(last.map_or(0, |it| it + 1))
        }
        Some(away) if there[..away].contains(&true) => LastMove::Back(away + 1),
        Some(away) => LastMove::Came(away + 1),
    }
}

/// Comings and goings noted one by one, with no item before the eyes: each step moves the last one
/// on, or begins a new one after it. Items taken off the agenda are passed over.
impl SessionCard {
    /// Comes, or is back, one item later; after the last item, it is not noted.
    pub fn come_later(&mut self, member: Id<Membership>) {
        self.step(member, |there| {
            let end = there.len();
            match last_move(there) {
                LastMove::Came(at) if at + 1 < end => there[at] = false,
                LastMove::Came(_) => there.fill(true),
                LastMove::Left(at) if at + 1 < end => there[at + 1..].fill(true),
                LastMove::Left(_) => (),
                LastMove::Back(at) => there[at] = false,
            }
        });
    }

    /// Leaves one item later; after the last item, it is not noted.
    pub fn leave_later(&mut self, member: Id<Membership>) {
        self.step(member, |there| match last_move(there) {
            LastMove::Left(at) => there[at] = true,
            LastMove::Came(at) | LastMove::Back(at) => {
                there.iter_mut().skip(at + 1).for_each(|it| *it = false);
            }
        });
    }

    fn step(&mut self, member: Id<Membership>, change: impl FnOnce(&mut [bool])) {
        let on: Vec<bool> = self.items.iter().map(|it| !self.is_off(it.id)).collect();
        let there = self.presence_of(member).into_iter().zip(&on);
        let mut kept: Vec<bool> = there.filter(|(_, on)| **on).map(|(it, _)| it).collect();
        if !kept.contains(&true) {
            kept.fill(true);
        }
        if kept.is_empty() {
            self.mark(member, Presence::Present);
            return;
        }
        change(&mut kept);
        // One taken off goes with the one before it.
        let mut last = kept[0];
        let mut kept = kept.into_iter();
        let there = on.into_iter().map(|on| {
            if on {
                last = kept.next().unwrap_or(last);
            }
            last
        });
        let there: Vec<bool> = there.collect();
        self.set_presence(member, &there);
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
    fn one_who_goes_out_and_comes_back_was_away_from_the_items_in_between() {
        let (mut card, items, member) = card();
        card.mark(member, Presence::Remote);
        card.leave(member, items[1]).unwrap();
        card.arrive(member, items[3]).unwrap();
        assert_eq!(there(&card, member), [0, 3]);
        assert_eq!(card.away_from(member), items[1..3]);
        let row = card.attendance[0].clone();
        assert_eq!((row.came_at, row.left_at), (None, None));
        assert_eq!(row.state, Presence::Remote);
        card.arrive(member, items[2]).unwrap();
        assert_eq!(there(&card, member), [0, 2, 3], "was back sooner");
        card.leave(member, items[3]).unwrap();
        assert_eq!(there(&card, member), [0, 2], "and goes once more");
        assert_eq!(card.attendance[0].left_at, Some(items[3]));
        card.leave(member, items[0]).unwrap();
        assert_eq!(there(&card, member), [2]);
        assert_eq!(card.attendance[0].came_at, Some(items[2]));
        assert!(card.away_from(member).is_empty(), "came late and no more");
    }

    #[test]
    fn absences_follow_their_items_and_go_with_the_mark() {
        let (mut card, items, member) = card();
        card.mark(member, Presence::Present);
        for item in &items[1..3] {
            card.set_there(member, *item, false);
        }
        card.items.swap(0, 2);
        assert_eq!(there(&card, member), [2, 3], "«в» and «б» were missed");
        card.items.retain(|it| it.id != items[1]);
        card.tidy();
        assert_eq!(card.away_from(member), [items[2]]);
        card.mark(member, Presence::Excused);
        assert!(card.absences.is_empty());
        card.mark(member, Presence::Present);
        card.set_there(member, items[0], false);
        card.unmark(member);
        assert!(card.absences.is_empty());
    }

    #[test]
    fn steps_note_one_move_after_another() {
        let (mut card, items, member) = card();
        card.items[1].state = crate::domain::agenda::ItemState::Removed;
        card.add_item("д", None);
        let kept = |card: &SessionCard| {
            let mut all = there(card, member);
            all.retain(|at| *at != 1);
            all
        };
        card.leave_later(member);
        assert_eq!(kept(&card), [0]);
        assert_eq!(card.attendance[0].left_at, Some(items[2]));
        card.come_later(member);
        assert_eq!(kept(&card), [0, 3, 4], "is back");
        card.come_later(member);
        assert_eq!(kept(&card), [0, 4], "is back later");
        card.come_later(member);
        assert_eq!(kept(&card), [0], "did not come back");
        card.come_later(member);
        card.leave_later(member);
        assert_eq!(kept(&card), [0, 3], "goes for the second time");
        for _ in 0..2 {
            card.leave_later(member);
        }
        assert_eq!(kept(&card), [0, 3], "once round");
        card.mark(member, Presence::Absent);
        card.come_later(member);
        assert_eq!(kept(&card), [2, 3, 4], "came late");
        for _ in 0..3 {
            card.come_later(member);
        }
        assert_eq!(card.attendance[0].came_at, None, "and in time");
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
