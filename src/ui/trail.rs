//! Where one was in the window: back and forward, and what was seen last.

use super::route::Route;

/// The places one left, and those one came back from.
#[derive(Default)]
pub struct Trail {
    back: Vec<Route>,
    ahead: Vec<Route>,
}

impl Trail {
    /// Goes from one place to another. `passing`: the place that is left was only passed, as the
    /// rows of a list that the keys walk.
    pub fn go(&mut self, from: Route, passing: bool) {
        const AT_MOST: usize = 200;
        self.ahead.clear();
        if !passing && self.back.last() != Some(&from) {
            self.back.push(from);
        }
        if self.back.len() > AT_MOST {
            self.back.remove(0);
        }
    }

    /// The place one step back or forward, if there is one.
    pub fn next(&self, forward: bool) -> Option<&Route> {
        let side = if forward { &self.ahead } else { &self.back };
        side.last()
    }

    /// Goes there from the place one is at.
    pub fn travel(&mut self, from: Route, forward: bool) -> Option<Route> {
        let (side, other) = if forward {
            (&mut self.ahead, &mut self.back)
        } else {
            (&mut self.back, &mut self.ahead)
        };
        let to = side.pop()?;
        other.push(from);
        Some(to)
    }

    /// The records seen, the last one first, each once.
    pub fn records(&self, at_most: usize) -> Vec<Route> {
        let mut records: Vec<Route> = Vec::new();
        for route in self.ahead.iter().chain(self.back.iter().rev()) {
            if route.record_id().is_some() && !records.contains(route) {
                records.push(route.clone());
            }
            if records.len() == at_most {
                break;
            }
        }
        records
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Id;
    use crate::ui::route::Tab;

    struct Card;

    #[test]
    fn one_goes_back_and_forward_and_a_new_way_forgets_the_old_one() {
        let mut trail = Trail::default();
        let [tos, plans, journal] = [Tab::Tos, Tab::Plans, Tab::Journal].map(Route::tab);
        trail.go(tos.clone(), false);
        trail.go(plans.clone(), false);
        assert_eq!(trail.travel(journal.clone(), false), Some(plans.clone()));
        assert_eq!(trail.travel(plans.clone(), false), Some(tos.clone()));
        assert_eq!(trail.travel(tos.clone(), false), None);
        assert_eq!(trail.travel(tos.clone(), true), Some(plans.clone()));
        trail.go(plans, false);
        assert_eq!(trail.next(true), None);
    }

    #[test]
    fn rows_that_were_only_passed_are_not_gone_back_to() {
        let mut trail = Trail::default();
        let card = || Route::record(Tab::Partners, "", Id::<Card>::new());
        let list = Route::tab(Tab::Partners);
        let (first, second) = (card(), card());
        trail.go(list.clone(), false);
        trail.go(first, true);
        assert_eq!(trail.travel(second.clone(), false), Some(list));
        assert_eq!(trail.records(5), [second]);
    }
}
