//! Plans of a year: cards, approval, marks of execution, lines that go over to the next year.

use chrono::NaiveDate;

use super::acts::sync_acts;
use super::{Office, Op, Refusal, Result};
use crate::domain::Id;
use crate::domain::deeds::Deed;
use crate::domain::plans::{
    Carried, Execution, Plan, PlanCard, PlanDossier, PlanItem, PlanRow, PlanStatus, carry_over,
};
use crate::store::{self, Txn};

impl Office {
    /// All plans with how far they have come, the newest first.
    pub fn plan_rows(&self, today: NaiveDate) -> Result<Vec<PlanRow>> {
        Ok(store::plans::rows(self.reader(), today)?)
    }

    pub fn plan_card(&self, id: Id<Plan>) -> Result<Option<PlanCard>> {
        Ok(store::plans::card(self.reader(), id)?)
    }

    /// The plan of a year: the one still in work, if there are several.
    pub fn plan_of_year(&self, year: i32) -> Result<Option<Id<Plan>>> {
        Ok(store::plans::of_year(self.reader(), year)?)
    }

    /// Lines that came from earlier plans, how often and from when.
    pub fn carried_lines(&self, plan: Id<Plan>) -> Result<Vec<Carried>> {
        Ok(store::plans::carried(self.reader(), plan)?)
    }

    /// Lines of the plan that have gone over to a later one.
    pub fn lines_carried_on(&self, plan: Id<Plan>) -> Result<Vec<Id<PlanItem>>> {
        Ok(store::plans::carried_on(self.reader(), plan)?)
    }

    /// Sessions, contests, events and clauses that can fulfil a line of the plan.
    pub fn deeds_for_plan(&self, plan: Id<Plan>, year: i32) -> Result<Vec<Deed>> {
        Ok(store::deeds::for_plan(self.reader(), plan, year)?)
    }

    /// All that the printed plan needs; `None` if there is no such plan.
    pub fn plan_dossier(&self, id: Id<Plan>) -> Result<Option<PlanDossier>> {
        let Some(card) = self.plan_card(id)? else {
            return Ok(None);
        };
        Ok(Some(PlanDossier {
            card,
            responsible: store::plans::responsible_names(self.reader(), id)?,
            carried: self.carried_lines(id)?,
            town: self.all()?.pop(),
        }))
    }

    /// Adds the plan, or makes it what the card says. Of an approved plan the lines keep their
    /// wording, and new ones are outside the plan. Its status changes only by its own steps.
    pub fn save_plan(&mut self, card: &PlanCard) -> Result<()> {
        let stored = self.plan_card(card.plan.id)?;
        let op = match stored {
            Some(_) => Op::ChangePlan,
            None => Op::AddPlan,
        };
        self.transact(op, |tx| save(tx, stored.as_ref(), card.clone()))
    }

    /// Approves the plan: from now on its lines are as approved.
    pub fn approve_plan(&mut self, id: Id<Plan>, on: NaiveDate) -> Result<()> {
        self.transact(Op::ApprovePlan, |tx| {
            let mut plan = tx.get(id)?;
            let card = store::plans::card(tx.reader(), id)?;
            if card.is_none_or(|it| it.items.is_empty()) {
                return Err(Refusal::EmptyPlan.into());
            }
            plan.status = PlanStatus::Approved;
            plan.approved_on = plan.approved_on.or(Some(on));
            Ok(tx.update(&plan)?)
        })
    }

    /// Takes the approval back, so that a mistake can be corrected.
    pub fn reopen_plan(&mut self, id: Id<Plan>) -> Result<()> {
        self.set_plan_status(Op::ReopenPlan, id, PlanStatus::Draft)
    }

    /// The year is over: the plan is done with.
    pub fn close_plan(&mut self, id: Id<Plan>) -> Result<()> {
        self.set_plan_status(Op::ClosePlan, id, PlanStatus::Closed)
    }

    fn set_plan_status(&mut self, op: Op, id: Id<Plan>, status: PlanStatus) -> Result<()> {
        self.transact(op, |tx| {
            let mut plan = tx.get(id)?;
            plan.status = status;
            Ok(tx.update(&plan)?)
        })
    }

    /// Marks what became of a line; late if it was done after its term.
    pub fn mark_execution(
        &mut self,
        id: Id<PlanItem>,
        execution: Execution,
        on: NaiveDate,
    ) -> Result<()> {
        self.transact(Op::MarkExecution, |tx| {
            let mut item = tx.get(id)?;
            item.mark(execution, on);
            Ok(tx.update(&item)?)
        })
    }

    /// Lines go over to the plan of another year, which is begun under `title` if there is none.
    /// Returns that plan.
    pub fn carry_over(
        &mut self,
        from: Id<Plan>,
        chosen: &[Id<PlanItem>],
        year: i32,
        title: &str,
        mark_moved: bool,
    ) -> Result<Id<Plan>> {
        self.transact(Op::CarryOver, |tx| {
            let mut old = PlanCard {
                plan: tx.get(from)?,
                ..plan_in(tx, from)?
            };
            let there = store::plans::of_year(tx.reader(), year)?.filter(|it| *it != from);
            let stored = match there {
                Some(id) => Some(plan_in(tx, id)?),
                None => None,
            };
            let mut new = stored.clone().unwrap_or_else(|| {
                let mut plan = Plan::new(Id::new(), year);
                title.clone_into(&mut plan.title);
                plan.approved_post.clone_from(&old.plan.approved_post);
                plan.approved_name.clone_from(&old.plan.approved_name);
                PlanCard::new(plan)
            });
            let before = old.items.clone();
            if carry_over(&mut old, chosen, &mut new, mark_moved) == 0 {
                return Err(Refusal::NothingToCarry.into());
            }
            let id = new.plan.id;
            tx.sync(&before, &old.items)?;
            save(tx, stored.as_ref(), new)?;
            Ok(id)
        })
    }

    /// Removes the plan with its lines, unless a later plan took lines over.
    pub fn remove_plan(&mut self, id: Id<Plan>) -> Result<()> {
        self.transact(Op::RemovePlan, |tx| {
            let stored = plan_in(tx, id)?;
            sync(tx, &stored, &PlanCard::new(stored.plan.clone()))?;
            let acts = stored.acts.clone();
            tx.delete(id)?;
            sync_acts(tx, &acts, &[])
        })
    }
}

fn plan_in(tx: &Txn<'_>, id: Id<Plan>) -> Result<PlanCard> {
    match store::plans::card(tx.reader(), id)? {
        Some(card) => Ok(card),
        None => Ok(PlanCard::new(tx.get(id)?)),
    }
}

fn save(tx: &mut Txn<'_>, stored: Option<&PlanCard>, mut card: PlanCard) -> Result<()> {
    let Some(stored) = stored else {
        tx.insert(&card.plan)?;
        let empty = PlanCard::new(card.plan.clone());
        return sync(tx, &empty, &card);
    };
    if stored.plan.status != PlanStatus::Draft {
        if let Some(number) = card.broken_line(stored) {
            return Err(Refusal::ApprovedLine { number }.into());
        }
        card.mark_additions(stored);
    }
    card.plan.status = stored.plan.status;
    if card.plan != stored.plan {
        tx.update(&card.plan)?;
    }
    sync(tx, stored, &card)
}

fn sync(tx: &mut Txn<'_>, stored: &PlanCard, card: &PlanCard) -> Result<()> {
    let carried = store::plans::carried_on(tx.reader(), stored.plan.id)?;
    let gone = carried
        .iter()
        .filter(|id| card.item(**id).is_none())
        .count();
    if gone > 0 {
        return Err(Refusal::CarriedOn { lines: gone as u32 }.into());
    }
    tx.sync(&stored.sections, &card.sections)?;
    tx.sync(&stored.items, &card.items)?;
    tx.sync(&stored.responsible, &card.responsible)?;
    tx.sync(&stored.links, &card.links)?;
    let acts = card.acts.iter().filter(|it| Some(it.id) == card.plan.act);
    sync_acts(tx, &stored.acts, &acts.cloned().collect::<Vec<_>>())
}
