//! Plans of a year and what became of their lines.

mod card;
mod carry;
mod execution;

pub use card::{Line, PlanCard};
pub use carry::{Carried, carry_over};
pub use execution::Counts;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::Id;
use crate::domain::agreements::AgreementClause;
use crate::domain::code::codes;
use crate::domain::contests::Contest;
use crate::domain::events::Event;
use crate::domain::organizations::Organization;
use crate::domain::people::Person;
use crate::domain::sessions::Session;
use crate::domain::tos::Tos;
use crate::domain::town::Act;

codes! {
    /// How far a plan has come.
    pub enum PlanStatus {
        Draft = "draft",
        Approved = "approved",
        Closed = "closed",
    }
}

/// A plan of a year.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    pub id: Id<Plan>,
    pub year: i32,
    pub title: String,
    pub status: PlanStatus,
    pub approved_on: Option<NaiveDate>,
    pub approved_post: String,
    pub approved_name: String,
    pub act: Option<Id<Act>>,
    pub note: String,
}

impl Plan {
    /// An empty one, to be filled in.
    pub fn new(id: Id<Plan>, year: i32) -> Self {
        Self {
            id,
            year,
            title: String::new(),
            status: PlanStatus::Draft,
            approved_on: None,
            approved_post: String::new(),
            approved_name: String::new(),
            act: None,
            note: String::new(),
        }
    }
}

/// A section of a plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PlanSection {
    pub id: Id<PlanSection>,
    pub plan: Id<Plan>,
    pub position: u32,
    pub title: String,
    /// Its lines are the tasks of the yearly summary.
    pub tasks: bool,
}

impl PlanSection {
    /// An empty one, to be filled in.
    pub fn new(id: Id<PlanSection>, plan: Id<Plan>) -> Self {
        Self {
            id,
            plan,
            position: 0,
            title: String::new(),
            tasks: false,
        }
    }
}

codes! {
    /// What became of a line of a plan.
    pub enum Execution {
        Open = "open",
        Done = "done",
        DoneLate = "done_late",
        Partly = "partly",
        Moved = "moved",
        Cancelled = "cancelled",
        Ongoing = "ongoing",
    }
}

/// A line of a plan: its term is the printed text plus an interval.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PlanItem {
    pub id: Id<PlanItem>,
    pub plan: Id<Plan>,
    pub section: Option<Id<PlanSection>>,
    pub parent: Option<Id<PlanItem>>,
    pub position: u32,
    pub measure: String,
    pub term: String,
    pub term_from: Option<NaiveDate>,
    pub term_to: Option<NaiveDate>,
    /// Printed beside those of plan_responsible.
    pub responsible: String,
    pub expected: String,
    /// «вне плана»: added after approval.
    pub unplanned: bool,
    pub execution: Execution,
    pub done_on: Option<NaiveDate>,
    pub result: String,
    pub result_number: Option<u32>,
    /// What proves it.
    pub document: String,
    /// Why moved or cancelled.
    pub reason: String,
    pub carried_from: Option<Id<PlanItem>>,
}

impl PlanItem {
    /// An empty one, to be filled in.
    pub fn new(id: Id<PlanItem>, plan: Id<Plan>) -> Self {
        Self {
            id,
            plan,
            section: None,
            parent: None,
            position: 0,
            measure: String::new(),
            term: String::new(),
            term_from: None,
            term_to: None,
            responsible: String::new(),
            expected: String::new(),
            unplanned: false,
            execution: Execution::Open,
            done_on: None,
            result: String::new(),
            result_number: None,
            document: String::new(),
            reason: String::new(),
            carried_from: None,
        }
    }
}

/// Who is responsible for a line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PlanResponsible {
    pub id: Id<PlanResponsible>,
    pub item: Id<PlanItem>,
    pub position: u32,
    pub person: Option<Id<Person>>,
    pub organization: Option<Id<Organization>>,
    pub tos: Option<Id<Tos>>,
}

impl PlanResponsible {
    /// An empty one, to be filled in.
    pub fn new(id: Id<PlanResponsible>, item: Id<PlanItem>) -> Self {
        Self {
            id,
            item,
            position: 0,
            person: None,
            organization: None,
            tos: None,
        }
    }
}

/// What fulfils a line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PlanLink {
    pub id: Id<PlanLink>,
    pub item: Id<PlanItem>,
    pub session: Option<Id<Session>>,
    pub contest: Option<Id<Contest>>,
    pub event: Option<Id<Event>>,
    pub clause: Option<Id<AgreementClause>>,
}

impl PlanLink {
    /// An empty one, to be filled in.
    pub fn new(id: Id<PlanLink>, item: Id<PlanItem>) -> Self {
        Self {
            id,
            item,
            session: None,
            contest: None,
            event: None,
            clause: None,
        }
    }
}

/// A plan as its list has it.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanRow {
    pub id: Id<Plan>,
    pub year: i32,
    pub title: String,
    pub status: PlanStatus,
    pub approved_on: Option<NaiveDate>,
    /// Lines of the plan, and those added after approval.
    pub planned: u32,
    pub unplanned: u32,
    pub done: u32,
    pub overdue: u32,
}

/// Who is responsible for a line, with what papers call them.
#[derive(Clone, Debug, PartialEq)]
pub struct ResponsibleName {
    pub item: Id<PlanItem>,
    pub name: String,
}

/// All that the printed plan needs.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanDossier {
    pub card: PlanCard,
    pub responsible: Vec<ResponsibleName>,
    pub carried: Vec<Carried>,
    pub town: Option<crate::domain::town::Town>,
}

impl PlanDossier {
    /// A plan in which nothing stands yet.
    pub fn of(plan: Plan) -> Self {
        Self {
            card: PlanCard::new(plan),
            responsible: Vec::new(),
            carried: Vec::new(),
            town: None,
        }
    }

    /// Everybody responsible for a line, the named ones first.
    pub fn responsible_for(&self, item: &PlanItem) -> String {
        let people = self.responsible.iter().filter(|it| it.item == item.id);
        let mut names: Vec<&str> = people.map(|it| it.name.as_str()).collect();
        names.push(&item.responsible);
        names.retain(|it| !it.trim().is_empty());
        names.join(", ")
    }
}
