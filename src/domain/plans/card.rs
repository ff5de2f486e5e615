//! A whole plan as one card: its lines in order with their numbers, and how they are moved about.

use serde::{Deserialize, Serialize};

use super::{Plan, PlanItem, PlanLink, PlanResponsible, PlanSection, PlanStatus};
use crate::domain::Id;
use crate::domain::terms;
use crate::domain::town::Act;

/// A plan with all that stands in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PlanCard {
    pub plan: Plan,
    pub sections: Vec<PlanSection>,
    pub items: Vec<PlanItem>,
    pub responsible: Vec<PlanResponsible>,
    pub links: Vec<PlanLink>,
    /// The act it was approved by.
    pub acts: Vec<Act>,
}

/// A line as the plan has it printed.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub item: Id<PlanItem>,
    /// Where it is in [`PlanCard::items`].
    pub at: usize,
    /// «3», «3.1»: unplanned lines come after the planned ones, so that approved numbers stay.
    pub number: String,
    /// 0 for a line, 1 for a line under it.
    pub depth: usize,
    /// Lines under it: it is no measure itself, they are.
    pub has_lines: bool,
}

impl PlanCard {
    pub fn new(plan: Plan) -> Self {
        Self {
            plan,
            sections: Vec::new(),
            items: Vec::new(),
            responsible: Vec::new(),
            links: Vec::new(),
            acts: Vec::new(),
        }
    }

    /// Its sections in order; lines without one come before them.
    pub fn sections_in_order(&self) -> Vec<&PlanSection> {
        let mut sections: Vec<_> = self.sections.iter().collect();
        sections.sort_by_key(|it| (it.position, it.id));
        sections
    }

    /// All lines as printed: by section, those under a line after it, the unplanned last.
    pub fn lines(&self) -> Vec<Line> {
        let mut lines = Vec::with_capacity(self.items.len());
        let sections = self.sections_in_order();
        let order = |it: &PlanItem| {
            let known = |id| sections.iter().position(|it| it.id == id);
            it.section.and_then(known).map_or(0, |at| at + 1)
        };
        let mut top = self.under(None);
        top.sort_by_key(|at| {
            let it = &self.items[*at];
            (it.unplanned, order(it), it.position, it.id)
        });
        for (count, at) in top.into_iter().enumerate() {
            self.push_line(&mut lines, at, &(count + 1).to_string(), 0);
        }
        lines
    }

    fn push_line(&self, lines: &mut Vec<Line>, at: usize, number: &str, depth: usize) {
        let item = self.items[at].id;
        let under = self.under(Some(item));
        lines.push(Line {
            item,
            at,
            number: number.to_owned(),
            depth,
            has_lines: !under.is_empty(),
        });
        for (count, at) in under.into_iter().enumerate() {
            // A chain that closes on itself can come from another tool; it must not hang us.
            if lines.len() <= self.items.len() {
                let number = format!("{number}.{}", count + 1);
                self.push_line(lines, at, &number, depth + 1);
            }
        }
    }

    /// Places of the lines right under a line, in order; of all top lines for `None`.
    fn under(&self, parent: Option<Id<PlanItem>>) -> Vec<usize> {
        let is_here = |it: &PlanItem| match parent {
            Some(parent) => it.parent == Some(parent),
            None => it.parent.is_none_or(|id| self.item(id).is_none()),
        };
        let mut under: Vec<usize> = (0..self.items.len())
            .filter(|at| is_here(&self.items[*at]))
            .collect();
        under.sort_by_key(|at| {
            let it = &self.items[*at];
            (it.unplanned, it.position, it.id)
        });
        under
    }

    pub fn item(&self, id: Id<PlanItem>) -> Option<&PlanItem> {
        self.items.iter().find(|it| it.id == id)
    }

    pub fn item_mut(&mut self, id: Id<PlanItem>) -> Option<&mut PlanItem> {
        self.items.iter_mut().find(|it| it.id == id)
    }

    /// Who is responsible for a line, in order.
    pub fn responsible_for(&self, item: Id<PlanItem>) -> Vec<&PlanResponsible> {
        let mut found: Vec<_> = self
            .responsible
            .iter()
            .filter(|it| it.item == item)
            .collect();
        found.sort_by_key(|it| (it.position, it.id));
        found
    }

    /// A new line at the end of a section; after approval it is «вне плана».
    pub fn add_line(&mut self, id: Id<PlanItem>, section: Option<Id<PlanSection>>) {
        let mut item = PlanItem::new(id, self.plan.id);
        item.section = section;
        item.unplanned = self.plan.status != PlanStatus::Draft;
        item.position = self.next_position(section, None);
        self.items.push(item);
    }

    pub fn add_section(&mut self, id: Id<PlanSection>) {
        let mut section = PlanSection::new(id, self.plan.id);
        section.position = self
            .sections
            .iter()
            .map(|it| it.position)
            .max()
            .unwrap_or(0)
            + 1;
        self.sections.push(section);
    }

    pub(super) fn next_position(
        &self,
        section: Option<Id<PlanSection>>,
        parent: Option<Id<PlanItem>>,
    ) -> u32 {
        let beside = self
            .items
            .iter()
            .filter(|it| it.parent == parent && (parent.is_some() || it.section == section));
        beside.map(|it| it.position).max().unwrap_or(0) + 1
    }

    /// Lines that share a parent and a section with this one, in order.
    fn beside(&self, item: &PlanItem) -> Vec<Id<PlanItem>> {
        let mut beside: Vec<_> = self
            .items
            .iter()
            .filter(|it| it.parent == item.parent && it.unplanned == item.unplanned)
            .filter(|it| item.parent.is_some() || item.unplanned || it.section == item.section)
            .collect();
        beside.sort_by_key(|it| (it.position, it.id));
        beside.into_iter().map(|it| it.id).collect()
    }

    fn place(&mut self, order: &[Id<PlanItem>]) {
        for (at, id) in order.iter().enumerate() {
            if let Some(item) = self.item_mut(*id) {
                item.position = at as u32 + 1;
            }
        }
    }

    /// Swaps a line with the one before or after it, among its like. False if there is none.
    pub fn shift(&mut self, id: Id<PlanItem>, down: bool) -> bool {
        let Some(item) = self.item(id) else {
            return false;
        };
        let mut order = self.beside(item);
        let Some(at) = order.iter().position(|it| *it == id) else {
            return false;
        };
        let other = if down { at + 1 } else { at.wrapping_sub(1) };
        if other >= order.len() {
            return false;
        }
        order.swap(at, other);
        self.place(&order);
        true
    }

    /// Puts a line under the one before it. False if there is none.
    pub fn indent(&mut self, id: Id<PlanItem>) -> bool {
        let Some(item) = self.item(id) else {
            return false;
        };
        let order = self.beside(item);
        let before = order.iter().position(|it| *it == id);
        let Some(parent) = before
            .and_then(|at| at.checked_sub(1))
            .and_then(|at| order.get(at))
        else {
            return false;
        };
        let position = self.next_position(None, Some(*parent));
        let parent = *parent;
        if let Some(item) = self.item_mut(id) {
            item.parent = Some(parent);
            item.position = position;
        }
        true
    }

    /// Puts a line beside the one it stands under, right after it. False if it stands under none.
    pub fn outdent(&mut self, id: Id<PlanItem>) -> bool {
        let parent = self.item(id).and_then(|it| it.parent);
        let Some(parent) = parent.and_then(|it| self.item(it)) else {
            return false;
        };
        let (above, section, parent_id) = (parent.parent, parent.section, parent.id);
        if let Some(item) = self.item_mut(id) {
            item.parent = above;
            item.section = section;
        }
        let Some(item) = self.item(id) else {
            return false;
        };
        let mut order = self.beside(item);
        order.retain(|it| *it != id);
        let at = order.iter().position(|it| *it == parent_id);
        order.insert(at.map_or(order.len(), |at| at + 1), id);
        self.place(&order);
        true
    }

    /// A line and all under it, with who was responsible and what fulfilled them.
    pub fn remove_line(&mut self, id: Id<PlanItem>) {
        let mut gone = vec![id];
        let mut at = 0;
        while let Some(parent) = gone.get(at).copied() {
            let under = self.items.iter().filter(|it| it.parent == Some(parent));
            let under: Vec<_> = under
                .map(|it| it.id)
                .filter(|it| !gone.contains(it))
                .collect();
            gone.extend(under);
            at += 1;
        }
        self.items.retain(|it| !gone.contains(&it.id));
        self.responsible.retain(|it| !gone.contains(&it.item));
        self.links.retain(|it| !gone.contains(&it.item));
    }

    /// The section goes, its lines stay and come before the sections.
    pub fn remove_section(&mut self, id: Id<PlanSection>) {
        self.sections.retain(|it| it.id != id);
        for item in self.items.iter_mut().filter(|it| it.section == Some(id)) {
            item.section = None;
        }
    }

    /// Sections are numbered as they stand; lines of those that are gone have none.
    pub fn settle(&mut self) {
        for (at, section) in self.sections.iter_mut().enumerate() {
            section.position = at as u32 + 1;
        }
        let sections = &self.sections;
        let known = |id| sections.iter().any(|it| it.id == id);
        for item in &mut self.items {
            item.section = item.section.filter(|id| known(*id));
        }
    }

    /// Swaps a section with the one before or after it. False if there is none.
    pub fn shift_section(&mut self, id: Id<PlanSection>, down: bool) -> bool {
        let mut order: Vec<_> = self.sections_in_order().iter().map(|it| it.id).collect();
        let Some(at) = order.iter().position(|it| *it == id) else {
            return false;
        };
        let other = if down { at + 1 } else { at.wrapping_sub(1) };
        if other >= order.len() {
            return false;
        }
        order.swap(at, other);
        for section in &mut self.sections {
            let at = order.iter().position(|it| *it == section.id);
            section.position = at.map_or(section.position, |at| at as u32 + 1);
        }
        true
    }

    /// Takes the days of a line from its term, when the term is more than a text.
    pub fn read_term(&mut self, id: Id<PlanItem>) {
        let year = self.plan.year;
        if let Some(item) = self.item_mut(id)
            && let Some(days) = terms::interval(&item.term, year)
        {
            item.term_from = Some(days.from);
            item.term_to = Some(days.to);
        }
    }

    /// The first line of an approved plan whose wording is no longer as approved, or which is gone.
    pub fn broken_line(&self, approved: &Self) -> Option<String> {
        let lines = approved.lines();
        let broken = lines.iter().find(|line| {
            let old = &approved.items[line.at];
            let same = |new: &PlanItem| {
                new.wording() == old.wording()
                    && new.unplanned == old.unplanned
                    && self.responsible_for(new.id) == approved.responsible_for(new.id)
            };
            !old.unplanned && !self.item(old.id).is_some_and(same)
        });
        broken.map(|line| line.number.clone())
    }

    /// Lines that were not in the approved plan are outside it, whatever the card says.
    pub fn mark_additions(&mut self, approved: &Self) {
        for item in &mut self.items {
            if approved.item(item.id).is_none() {
                item.unplanned = true;
            }
        }
    }
}

impl PlanItem {
    /// What is approved of a line.
    fn wording(&self) -> impl PartialEq + '_ {
        (
            &self.measure,
            &self.term,
            self.term_from,
            self.term_to,
            &self.responsible,
            &self.expected,
            self.section,
            self.parent,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card(measures: &[&str]) -> PlanCard {
        let mut card = PlanCard::new(Plan::new(Id::new(), 2020));
        for measure in measures {
            let id = Id::new();
            card.add_line(id, None);
            *card.item_mut(id).unwrap() = PlanItem {
                measure: (*measure).to_owned(),
                ..card.item(id).unwrap().clone()
            };
        }
        card
    }

    fn shown(card: &PlanCard) -> Vec<String> {
        let text = |it: &Line| format!("{} {}", it.number, card.items[it.at].measure);
        card.lines().iter().map(text).collect()
    }

    #[test]
    fn lines_are_numbered_through_the_sections_and_under_each_other() {
        let mut card = card(&["форум", "конкурс", "субботник"]);
        let ids: Vec<_> = card.items.iter().map(|it| it.id).collect();
        let section = Id::new();
        card.add_section(section);
        card.items[0].section = Some(section);
        assert_eq!(shown(&card), ["1 конкурс", "2 субботник", "3 форум"]);
        assert!(card.indent(ids[2]));
        assert_eq!(shown(&card), ["1 конкурс", "1.1 субботник", "2 форум"]);
        assert!(!card.indent(ids[1]), "nothing stands before it");
        assert!(card.outdent(ids[2]));
        assert_eq!(shown(&card), ["1 конкурс", "2 субботник", "3 форум"]);
        assert!(!card.outdent(ids[2]));
    }

    #[test]
    fn lines_move_among_their_like_and_go_with_what_is_under_them() {
        let mut card = card(&["форум", "конкурс", "субботник"]);
        let ids: Vec<_> = card.items.iter().map(|it| it.id).collect();
        assert!(card.shift(ids[2], false));
        assert_eq!(shown(&card), ["1 форум", "2 субботник", "3 конкурс"]);
        assert!(!card.shift(ids[0], false));
        assert!(!card.shift(ids[1], true));
        card.indent(ids[2]);
        card.responsible
            .push(PlanResponsible::new(Id::new(), ids[2]));
        card.remove_line(ids[0]);
        assert_eq!(shown(&card), ["1 конкурс"]);
        assert!(card.responsible.is_empty());
    }

    #[test]
    fn after_approval_new_lines_are_outside_the_plan_and_approved_numbers_stay() {
        let mut card = card(&["форум", "конкурс"]);
        let section = Id::new();
        card.add_section(section);
        card.items[1].section = Some(section);
        card.plan.status = PlanStatus::Approved;
        let approved = card.clone();
        let added = Id::new();
        card.add_line(added, None);
        "встреча".clone_into(&mut card.item_mut(added).unwrap().measure);
        assert_eq!(shown(&card), ["1 форум", "2 конкурс", "3 встреча"]);
        card.item_mut(added).unwrap().unplanned = false;
        card.mark_additions(&approved);
        assert!(card.item(added).unwrap().unplanned);
        assert_eq!(card.broken_line(&approved), None);
        card.items[1].measure.push('!');
        assert_eq!(card.broken_line(&approved).as_deref(), Some("2"));
        card.remove_line(approved.items[0].id);
        assert_eq!(card.broken_line(&approved).as_deref(), Some("1"));
    }

    #[test]
    fn sections_move_and_their_lines_outlive_them() {
        let mut card = card(&["форум", "конкурс"]);
        let (first, second) = (Id::new(), Id::new());
        card.add_section(first);
        card.add_section(second);
        card.items[0].section = Some(first);
        card.items[1].section = Some(second);
        assert!(card.shift_section(second, false));
        assert_eq!(shown(&card), ["1 конкурс", "2 форум"]);
        assert!(!card.shift_section(second, false));
        card.remove_section(first);
        assert_eq!(shown(&card), ["1 форум", "2 конкурс"]);
    }

    #[test]
    fn a_chain_of_lines_that_closes_on_itself_does_not_hang() {
        let mut card = card(&["форум", "конкурс"]);
        card.items[0].parent = Some(card.items[1].id);
        card.items[1].parent = Some(card.items[0].id);
        assert!(card.lines().len() <= 2);
        card.remove_line(card.items[0].id);
        assert!(card.items.is_empty());
    }
}
