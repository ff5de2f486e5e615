//! Lines that go over to the plan of the next year and keep the link to where they came from.

use chrono::NaiveDate;

use super::{Execution, PlanCard, PlanItem, PlanResponsible, PlanSection};
use crate::domain::{Id, terms, text};

/// Where a line came from.
#[derive(Clone, Debug, PartialEq)]
pub struct Carried {
    pub item: Id<PlanItem>,
    /// How many times it has gone over, through all plans.
    pub times: u32,
    /// The year of the plan it came from last, and of the first one.
    pub from_year: i32,
    pub first_year: i32,
}

/// Copies the chosen lines into the plan of another year; what is there already stays away.
///
/// Who is responsible goes along; a section is found by its title or made. Lines that were not
/// done are marked moved in the old plan if `mark_moved`. Returns how many lines went over.
pub fn carry_over(
    from: &mut PlanCard,
    chosen: &[Id<PlanItem>],
    to: &mut PlanCard,
    mark_moved: bool,
) -> u32 {
    let mut pairs: Vec<(Id<PlanItem>, Id<PlanItem>)> = Vec::new();
    for line in from.lines() {
        let old = from.items[line.at].clone();
        let there = |it: &PlanItem| it.carried_from == Some(old.id);
        if !chosen.contains(&old.id) || to.items.iter().any(there) {
            continue;
        }
        let section = section_in(to, from, old.section);
        let id = Id::new();
        to.add_line(id, section);
        let parent = pairs.iter().find(|it| Some(it.0) == old.parent);
        let parent = parent.map(|it| it.1);
        let position = to.next_position(section, parent);
        let (old_year, year) = (from.plan.year, to.plan.year);
        if let Some(new) = to.item_mut(id) {
            if parent.is_some() {
                (new.parent, new.position) = (parent, position);
            }
            new.measure.clone_from(&old.measure);
            new.term = terms::moved_to_year(&old.term, old_year, year);
            new.term_from = old.term_from.and_then(|it| moved(it, year - old_year));
            new.term_to = old.term_to.and_then(|it| moved(it, year - old_year));
            new.responsible.clone_from(&old.responsible);
            new.expected.clone_from(&old.expected);
            new.carried_from = Some(old.id);
        }
        to.read_term(id);
        for it in from.responsible_for(old.id) {
            to.responsible.push(PlanResponsible {
                id: Id::new(),
                item: id,
                ..it.clone()
            });
        }
        pairs.push((old.id, id));
    }
    if mark_moved {
        for (old, _) in &pairs {
            if let Some(item) = from.item_mut(*old)
                && item.execution == Execution::Open
            {
                item.execution = Execution::Moved;
            }
        }
    }
    pairs.len() as u32
}

/// The section of `to` with the title the line's section has in `from`.
fn section_in(
    to: &mut PlanCard,
    from: &PlanCard,
    section: Option<Id<PlanSection>>,
) -> Option<Id<PlanSection>> {
    let old = from.sections.iter().find(|it| Some(it.id) == section)?;
    let key = text::key(&old.title);
    if let Some(same) = to.sections.iter().find(|it| text::key(&it.title) == key) {
        return Some(same.id);
    }
    let id = Id::new();
    to.add_section(id);
    if let Some(new) = to.sections.iter_mut().find(|it| it.id == id) {
        new.title.clone_from(&old.title);
        new.tasks = old.tasks;
    }
    Some(id)
}

/// The same day some years later; the 29th of February is the 28th where there is none.
fn moved(day: NaiveDate, years: i32) -> Option<NaiveDate> {
    let months = chrono::Months::new(years.unsigned_abs() * 12);
    if years < 0 {
        day.checked_sub_months(months)
    } else {
        day.checked_add_months(months)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plans::{Plan, PlanStatus};

    fn plan(year: i32) -> PlanCard {
        PlanCard::new(Plan::new(Id::new(), year))
    }

    #[test]
    fn a_line_goes_over_with_its_section_term_and_responsible() {
        let (mut old, mut new) = (plan(2020), plan(2021));
        let (section, line) = (Id::new(), Id::new());
        old.add_section(section);
        "Взаимодействие с ТОС".clone_into(&mut old.sections[0].title);
        old.add_line(line, Some(section));
        let item = old.item_mut(line).unwrap();
        "Провести форум".clone_into(&mut item.measure);
        "до 15 ноября 2020 г.".clone_into(&mut item.term);
        old.read_term(line);
        old.responsible.push(PlanResponsible::new(Id::new(), line));
        assert_eq!(carry_over(&mut old, &[line], &mut new, true), 1);
        assert_eq!(new.sections[0].title, "Взаимодействие с ТОС");
        let there = &new.items[0];
        assert_eq!(there.carried_from, Some(line));
        assert_eq!(there.section, Some(new.sections[0].id));
        assert_eq!(there.term, "до 15 ноября 2021 г.");
        assert_eq!(there.term_to, "2021-11-15".parse().ok());
        assert_eq!(new.responsible[0].item, there.id);
        assert_eq!(old.items[0].execution, Execution::Moved);
        assert!(!there.unplanned);
        assert_eq!(
            carry_over(&mut old, &[line], &mut new, true),
            0,
            "once only"
        );
    }

    #[test]
    fn lines_keep_their_order_under_each_other_and_done_ones_stay_done() {
        let (mut old, mut new) = (plan(2020), plan(2021));
        let (head, sub) = (Id::new(), Id::new());
        old.add_line(head, None);
        old.add_line(sub, None);
        old.indent(sub);
        old.item_mut(sub).unwrap().execution = Execution::Done;
        new.plan.status = PlanStatus::Approved;
        carry_over(&mut old, &[sub, head], &mut new, true);
        let numbers: Vec<_> = new.lines().into_iter().map(|it| it.number).collect();
        assert_eq!(numbers, ["1", "1.1"]);
        assert!(
            new.items.iter().all(|it| it.unplanned),
            "that plan is approved"
        );
        assert_eq!(old.item(sub).unwrap().execution, Execution::Done);
        assert_eq!(old.item(head).unwrap().execution, Execution::Moved);
    }
}
