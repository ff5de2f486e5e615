//! The order of an agenda: two levels, the numbers papers give, and how items change places.

use std::fmt;

use chrono::{NaiveTime, TimeDelta};

use super::Id;
use super::agenda::{AgendaItem, ItemState, Speech, SpeechKind};
use super::assignments::Decision;
use super::session_card::SessionCard;

/// The number papers give an item: «2», or «2.1» for a part of the second one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemNumber {
    pub item: u32,
    pub part: Option<u32>,
}

impl fmt::Display for ItemNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.part {
            Some(part) => write!(f, "{}.{part}", self.item),
            None => write!(f, "{}", self.item),
        }
    }
}

/// A way to move an item by keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shift {
    Up,
    Down,
    /// Becomes a part of the item before it.
    In,
    /// Becomes an item of its own; the parts that follow it become its parts, as in a text editor.
    Out,
}

impl SessionCard {
    pub fn item(&self, id: Id<AgendaItem>) -> Option<&AgendaItem> {
        self.items.iter().find(|it| it.id == id)
    }

    /// The item this one is a part of. There are two levels, whatever the rows say.
    pub fn parent_of(&self, id: Id<AgendaItem>) -> Option<Id<AgendaItem>> {
        let parent = self.item(id)?.parent?;
        let is_top = self.item(parent)?.parent.is_none();
        (is_top && parent != id).then_some(parent)
    }

    pub fn parts_of(&self, id: Id<AgendaItem>) -> impl Iterator<Item = &AgendaItem> {
        let parts = self.items.iter().filter(move |it| it.parent == Some(id));
        parts.filter(move |it| self.parent_of(it.id) == Some(id))
    }

    /// Whether an item was taken off the agenda, by itself or with the one it is a part of.
    pub fn is_off(&self, id: Id<AgendaItem>) -> bool {
        let removed = |id| {
            self.item(id)
                .is_none_or(|it| it.state == ItemState::Removed)
        };
        removed(id) || self.parent_of(id).is_some_and(removed)
    }

    /// The place of an item among all, in the order of the agenda.
    pub fn index_of(&self, item: Id<AgendaItem>) -> Option<usize> {
        self.items.iter().position(|it| it.id == item)
    }

    /// The number papers give an item: those taken off the agenda have none.
    pub fn number_of(&self, id: Id<AgendaItem>) -> Option<ItemNumber> {
        if self.is_off(id) {
            return None;
        }
        let parent = self.parent_of(id);
        let top = parent.unwrap_or(id);
        let kept = |it: &&AgendaItem| it.state != ItemState::Removed;
        let mut tops = self
            .items
            .iter()
            .filter(|it| it.parent.is_none() || self.parent_of(it.id).is_none());
        let item = count_to(tops.by_ref().filter(kept), top)?;
        let part = match parent {
            Some(parent) => Some(count_to(self.parts_of(parent).filter(kept), id)?),
            None => None,
        };
        Some(ItemNumber { item, part })
    }

    /// «1.2», «2.1.1»: an item divided into parts numbers its own points after them, so that no
    /// number is given twice. Points without a text have none.
    pub fn point_of(&self, decision: &Decision) -> Option<String> {
        let number = self.number_of(decision.item)?;
        let written = self
            .decisions_of(decision.item)
            .filter(|it| !it.text.trim().is_empty());
        let place = written.into_iter().position(|it| it.id == decision.id)?;
        let parts = self.parts_of(decision.item);
        let parts = parts.filter(|it| it.state != ItemState::Removed).count();
        Some(format!("{number}.{}", parts + place + 1))
    }

    /// Puts an item at the end of the agenda; `came_from` is the one it goes on with.
    pub fn add_item(&mut self, title: &str, came_from: Option<Id<AgendaItem>>) -> Id<AgendaItem> {
        let mut item = AgendaItem::new(Id::new(), self.session.id);
        let id = item.id;
        title.clone_into(&mut item.title);
        item.came_from = came_from;
        self.items.push(item);
        self.renumber();
        id
    }

    /// Puts an empty item after this one: on its level, behind its parts.
    pub fn add_item_after(&mut self, id: Id<AgendaItem>) -> Id<AgendaItem> {
        let mut item = AgendaItem::new(Id::new(), self.session.id);
        let new = item.id;
        item.parent = self.parent_of(id);
        let parts = self.parts_of(id).count();
        let at = self.index_of(id).map(|at| at + parts + 1);
        let at = at.unwrap_or(self.items.len()).min(self.items.len());
        self.items.insert(at, item);
        self.renumber();
        new
    }

    /// Moves an item by one place with its parts. False if there is nowhere to go.
    pub fn shift_item(&mut self, id: Id<AgendaItem>, shift: Shift) -> bool {
        self.arrange();
        let moved = match shift {
            Shift::Up | Shift::Down => self.swap_item(id, shift == Shift::Down),
            Shift::In => self.nest_item(id),
            Shift::Out => self.free_item(id),
        };
        self.renumber();
        moved
    }

    fn swap_item(&mut self, id: Id<AgendaItem>, down: bool) -> bool {
        let parent = self.parent_of(id);
        let same = self.items.iter().filter(|it| it.parent == parent);
        let level: Vec<_> = same.map(|it| it.id).collect();
        let Some(at) = level.iter().position(|it| *it == id) else {
            return false;
        };
        let before = if down {
            level.get(at + 1).map(|_| level.get(at + 2).copied())
        } else {
            at.checked_sub(1).map(|at| Some(level[at]))
        };
        let Some(before) = before else {
            return false;
        };
        let Some(block) = self.take_block(id) else {
            return false;
        };
        let end = match (before, parent) {
            (Some(before), _) => self.index_of(before),
            (None, Some(parent)) => self
                .index_of(parent)
                .map(|it| it + self.parts_of(parent).count() + 1),
            (None, None) => None,
        };
        let end = end.unwrap_or(self.items.len());
        self.items.splice(end..end, block);
        true
    }

    /// An item with those of its parts that follow it.
    fn take_block(&mut self, id: Id<AgendaItem>) -> Option<Vec<AgendaItem>> {
        let at = self.index_of(id)?;
        let parts = self.parts_of(id).count();
        let end = (at + parts + 1).min(self.items.len());
        Some(self.items.drain(at..end).collect())
    }

    fn nest_item(&mut self, id: Id<AgendaItem>) -> bool {
        if self.parent_of(id).is_some() {
            return false;
        }
        let tops = self.items.iter().take_while(|it| it.id != id);
        let Some(before) = tops.filter(|it| it.parent.is_none()).last() else {
            return false;
        };
        let before = before.id;
        for it in &mut self.items {
            if it.id == id || it.parent == Some(id) {
                it.parent = Some(before);
            }
        }
        true
    }

    fn free_item(&mut self, id: Id<AgendaItem>) -> bool {
        let Some(parent) = self.parent_of(id) else {
            return false;
        };
        let mut after = false;
        for it in &mut self.items {
            if it.id == id {
                it.parent = None;
                after = true;
            } else if after && it.parent == Some(parent) {
                it.parent = Some(id);
            }
        }
        true
    }

    /// Puts an item before another one, on its level; at the end where there is none.
    /// One with parts of its own stays an item: it goes before the whole item it was dropped into.
    pub fn move_item(&mut self, id: Id<AgendaItem>, before: Option<Id<AgendaItem>>) {
        self.arrange();
        let divided = self.parts_of(id).next().is_some();
        let parent = before.and_then(|it| self.parent_of(it));
        let (before, parent) = match parent {
            Some(parent) if divided => (Some(parent), None),
            parent => (before, parent),
        };
        if before == Some(id) || parent == Some(id) {
            return;
        }
        let Some(mut block) = self.take_block(id) else {
            return;
        };
        block[0].parent = parent;
        let at = before.and_then(|it| self.index_of(it));
        let at = at.unwrap_or(self.items.len());
        self.items.splice(at..at, block);
        self.renumber();
    }

    /// Takes an item out with its parts and all that hangs on them.
    pub fn remove_item(&mut self, id: Id<AgendaItem>) {
        let parts: Vec<_> = self.parts_of(id).map(|it| it.id).collect();
        self.items
            .retain(|it| it.id != id && !parts.contains(&it.id));
        self.tidy();
        self.renumber();
    }

    /// Is there anything that would go with the item, beside its title?
    pub fn has_content(&self, id: Id<AgendaItem>) -> bool {
        let said = |it: &Speech| it.item == id && !it.text.trim().is_empty();
        self.parts_of(id).next().is_some()
            || self.speeches.iter().any(said)
            || self.decisions.iter().any(|it| it.item == id)
            || self.polls.iter().any(|it| it.item == id)
            || self.recusals.iter().any(|it| it.item == id)
            || self.opinions.iter().any(|it| it.item == id)
    }

    /// Puts parts behind their items and forgets parents that are none.
    pub(super) fn arrange(&mut self) {
        let parents: Vec<_> = self.items.iter().map(|it| self.root_of(it.id)).collect();
        for (it, parent) in self.items.iter_mut().zip(parents) {
            it.parent = parent;
        }
        let tops = self.items.iter().filter(|it| it.parent.is_none());
        let tops: Vec<_> = tops.map(|it| it.id).collect();
        let place = |it: &AgendaItem| {
            let top = it.parent.unwrap_or(it.id);
            let at = tops.iter().position(|it| *it == top);
            (at, it.parent.is_some())
        };
        if !self.items.is_sorted_by_key(place) {
            self.items.sort_by_key(place);
        }
    }

    /// The item of the first level that holds this one, however deep the rows go.
    fn root_of(&self, id: Id<AgendaItem>) -> Option<Id<AgendaItem>> {
        let mut root = None;
        let mut at = self.item(id)?.parent;
        for _ in 0..self.items.len() {
            let Some(item) = at.and_then(|it| self.item(it)) else {
                break;
            };
            root = Some(item.id);
            at = item.parent;
        }
        // Items that hold each other in a circle are of the first level all.
        root.filter(|it| *it != id && self.item(*it).is_some_and(|it| it.parent.is_none()))
    }

    /// The one who reports on an item: the first speech that is heard.
    pub fn reporter_of(&self, id: Id<AgendaItem>) -> Option<&Speech> {
        let mut speeches = self.speeches.iter();
        speeches.find(|it| it.item == id && it.kind == SpeechKind::Heard)
    }

    /// Minutes allotted to all that is on the agenda.
    pub fn minutes_allotted(&self) -> u32 {
        let kept = self.items.iter().filter(|it| !self.is_off(it.id));
        kept.filter_map(|it| it.minutes)
            .fold(0, u32::saturating_add)
    }

    /// When each item is expected to begin: none where it can not be told.
    pub fn expected_times(&self) -> Vec<Option<NaiveTime>> {
        let Some(start) = time_of(&self.session.starts_at) else {
            return vec![None; self.items.len()];
        };
        let (mut passed, mut known) = (0_u32, true);
        let mut times = Vec::new();
        for it in &self.items {
            let off = self.is_off(it.id);
            let shown = known && !off;
            let minutes = TimeDelta::minutes(i64::from(passed));
            times.push(shown.then(|| start.overflowing_add_signed(minutes).0));
            if off {
                continue;
            }
            match it.minutes {
                Some(minutes) => passed = passed.saturating_add(minutes),
                // The time of an item divided into parts may be that of its parts.
                None => known = known && self.parts_of(it.id).next().is_some(),
            }
        }
        times
    }
}

fn count_to<'a>(
    mut items: impl Iterator<Item = &'a AgendaItem>,
    id: Id<AgendaItem>,
) -> Option<u32> {
    items.position(|it| it.id == id).map(|at| at as u32 + 1)
}

/// «14:00», «14.00», «14-00», «1400», «14»: the time a clerk writes.
pub fn time_of(text: &str) -> Option<NaiveTime> {
    let digits: Vec<&str> = text
        .trim()
        .split(|it: char| !it.is_ascii_digit())
        .filter(|it| !it.is_empty())
        .collect();
    let (hour, minute) = match digits[..] {
        [hour, minute] => (hour, minute),
        [both] if both.len() == 4 => both.split_at(2),
        [hour] if hour.len() <= 2 => (hour, "0"),
        _ => return None,
    };
    NaiveTime::from_hms_opt(hour.parse().ok()?, minute.parse().ok()?, 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sessions::Session;

    fn agenda(titles: &[&str]) -> SessionCard {
        let mut card = SessionCard::new(Session::new(Id::new(), Id::new()));
        for title in titles {
            let id = card.add_item(title.trim_start(), None);
            if title.starts_with(' ') {
                card.shift_item(id, Shift::In);
            }
        }
        card
    }

    fn seen(card: &SessionCard) -> Vec<String> {
        let line = |it: &AgendaItem| match card.number_of(it.id) {
            Some(number) => format!("{number} {}", it.title),
            None => format!("– {}", it.title),
        };
        card.items.iter().map(line).collect()
    }

    fn id(card: &SessionCard, title: &str) -> Id<AgendaItem> {
        card.items.iter().find(|it| it.title == title).unwrap().id
    }

    #[test]
    fn items_and_their_parts_are_numbered_and_those_taken_off_are_not() {
        let mut card = agenda(&["а", "б", " в", " г", "д"]);
        assert_eq!(seen(&card), ["1 а", "2 б", "2.1 в", "2.2 г", "3 д"]);
        let at = card.index_of(id(&card, "в")).unwrap();
        card.items[at].state = ItemState::Removed;
        assert_eq!(seen(&card), ["1 а", "2 б", "– в", "2.1 г", "3 д"]);
        let at = card.index_of(id(&card, "б")).unwrap();
        card.items[at].state = ItemState::Removed;
        assert_eq!(seen(&card), ["1 а", "– б", "– в", "– г", "2 д"]);
    }

    #[test]
    fn points_of_a_divided_item_come_after_its_parts() {
        let mut card = agenda(&["а", "б", " в"]);
        for title in ["б", "в", "а", "б"] {
            let mut decision = Decision::new(Id::new(), id(&card, title));
            decision.text = "Принять.".into();
            card.decisions.push(decision);
        }
        card.decisions
            .insert(0, Decision::new(Id::new(), id(&card, "б")));
        let points: Vec<_> = card.decisions.iter().map(|it| card.point_of(it)).collect();
        let points: Vec<_> = points.iter().map(|it| it.as_deref()).collect();
        let told = [None, Some("2.2"), Some("2.1.1"), Some("1.1"), Some("2.3")];
        assert_eq!(points, told);
    }

    #[test]
    fn keys_move_an_item_with_its_parts() {
        let mut card = agenda(&["а", "б", " в", " г", "д"]);
        let b = id(&card, "б");
        assert!(card.shift_item(b, Shift::Up));
        assert_eq!(seen(&card), ["1 б", "1.1 в", "1.2 г", "2 а", "3 д"]);
        assert!(!card.shift_item(b, Shift::Up));
        assert!(card.shift_item(b, Shift::Down));
        assert!(card.shift_item(b, Shift::Down));
        assert!(!card.shift_item(b, Shift::Down));
        assert_eq!(seen(&card), ["1 а", "2 д", "3 б", "3.1 в", "3.2 г"]);
        let (v, g) = (id(&card, "в"), id(&card, "г"));
        assert!(card.shift_item(v, Shift::Down));
        assert!(!card.shift_item(v, Shift::Down), "it stays in its item");
        assert!(card.shift_item(g, Shift::Out));
        assert_eq!(seen(&card), ["1 а", "2 д", "3 б", "4 г", "4.1 в"]);
        assert!(card.shift_item(g, Shift::In));
        assert_eq!(seen(&card), ["1 а", "2 д", "3 б", "3.1 г", "3.2 в"]);
        let a = id(&card, "а");
        assert!(!card.shift_item(a, Shift::In), "there is nothing before it");
    }

    #[test]
    fn the_mouse_drops_an_item_before_another_on_its_level() {
        let mut card = agenda(&["а", "б", " в", "г"]);
        let of = |card: &SessionCard, title| id(card, title);
        let (a, v) = (of(&card, "а"), of(&card, "в"));
        card.move_item(a, Some(v));
        assert_eq!(seen(&card), ["1 б", "1.1 а", "1.2 в", "2 г"]);
        card.move_item(a, None);
        assert_eq!(seen(&card), ["1 б", "1.1 в", "2 г", "3 а"]);
        let (b, g) = (of(&card, "б"), of(&card, "г"));
        card.shift_item(a, Shift::In);
        card.move_item(b, Some(a));
        assert_eq!(seen(&card), ["1 б", "1.1 в", "2 г", "2.1 а"]);
        card.move_item(g, Some(v));
        assert_eq!(seen(&card), ["1 г", "1.1 а", "2 б", "2.1 в"]);
    }

    #[test]
    fn parents_that_are_none_are_forgotten() {
        let mut card = agenda(&["а", "б", "в"]);
        let (a, b) = (card.items[0].id, card.items[1].id);
        (card.items[0].parent, card.items[1].parent) = (Some(b), Some(a));
        card.items[2].parent = Some(Id::new());
        card.renumber();
        assert_eq!(seen(&card), ["1 а", "2 б", "3 в"]);
        card.items[0].parent = Some(card.items[1].id);
        card.items[1].parent = Some(card.items[2].id);
        card.renumber();
        assert_eq!(
            seen(&card),
            ["1 в", "1.1 а", "1.2 б"],
            "there is no third level"
        );
    }

    #[test]
    fn an_item_goes_with_its_parts_and_all_that_hangs_on_them() {
        let mut card = agenda(&["а", "б", " в"]);
        let (b, v) = (id(&card, "б"), id(&card, "в"));
        assert!(!card.has_content(v) && card.has_content(b));
        card.decisions.push(Decision::new(Id::new(), v));
        assert!(card.has_content(v));
        card.remove_item(b);
        assert_eq!(seen(&card), ["1 а"]);
        assert!(card.decisions.is_empty());
    }

    #[test]
    fn the_next_item_is_added_on_the_same_level() {
        let mut card = agenda(&["а", " б", "в"]);
        let new = card.add_item_after(id(&card, "б"));
        card.items[2].title = "г".into();
        assert_eq!(card.number_of(new).unwrap().to_string(), "1.2");
        let new = card.add_item_after(id(&card, "а"));
        assert_eq!(card.number_of(new).unwrap().to_string(), "2");
        assert_eq!(seen(&card)[3], "2 ");
    }

    #[test]
    fn times_are_expected_from_the_minutes_allotted() {
        let mut card = agenda(&["а", "б", " в", "г", "д"]);
        card.session.starts_at = "14.00".into();
        for (at, minutes) in [(0, Some(15)), (2, Some(50)), (3, None)] {
            card.items[at].minutes = minutes;
        }
        let times = card.expected_times();
        let said: Vec<_> = times
            .iter()
            .map(|it| it.map_or("–".to_owned(), |it| it.format("%H:%M").to_string()))
            .collect();
        assert_eq!(said, ["14:00", "14:15", "14:15", "15:05", "–"]);
        assert_eq!(card.minutes_allotted(), 65);
        for (text, read) in [
            ("9", true),
            ("0930", true),
            ("25:00", false),
            ("днём", false),
        ] {
            assert_eq!(time_of(text).is_some(), read, "{text}");
        }
    }
}
