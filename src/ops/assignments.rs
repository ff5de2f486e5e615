//! Assignments: reported, accepted, sent back, given another day, cancelled.

use chrono::NaiveDate;

use super::{Error, Office, Op, Refusal, Result};
use crate::domain::Id;
use crate::domain::assignments::{Assignment, AssignmentRefusal, AssignmentRow, GivenAt};
use crate::store;
use crate::store::assignments::Extent;

impl From<AssignmentRefusal> for Error {
    fn from(refusal: AssignmentRefusal) -> Self {
        Refusal::Assignment(refusal).into()
    }
}

impl Office {
    /// Assignments of all bodies, those overdue on `today` first.
    pub fn assignment_rows(&self, today: NaiveDate) -> Result<Vec<AssignmentRow>> {
        let all = Extent::All;
        Ok(store::assignments::assignment_rows(
            self.reader(),
            today,
            all,
        )?)
    }

    /// As [`Office::assignment_rows`], those to be done still alone: quick in a file of any age.
    pub fn open_assignment_rows(&self, today: NaiveDate) -> Result<Vec<AssignmentRow>> {
        let open = Extent::Open;
        Ok(store::assignments::assignment_rows(
            self.reader(),
            today,
            open,
        )?)
    }

    /// Notes what its executor reported; a signed session does not stand in the way.
    pub fn report_assignment(
        &mut self,
        id: Id<Assignment>,
        day: NaiveDate,
        text: &str,
    ) -> Result<()> {
        self.change_assignment(Op::ReportAssignment, id, |it, given| {
            it.report(given, day, text)
        })
    }

    /// Accepts the report: it was done on `day`. Without a report only if that was said.
    pub fn confirm_assignment(
        &mut self,
        id: Id<Assignment>,
        day: NaiveDate,
        without_report: bool,
    ) -> Result<()> {
        self.change_assignment(Op::ConfirmAssignment, id, |it, given| {
            it.confirm(given, day, without_report)
        })
    }

    /// Sends the report back: the assignment is to be done still.
    pub fn return_assignment(
        &mut self,
        id: Id<Assignment>,
        day: NaiveDate,
        reason: &str,
    ) -> Result<()> {
        self.change_assignment(Op::ReturnAssignment, id, |it, _| it.send_back(day, reason))
    }

    pub fn cancel_assignment(&mut self, id: Id<Assignment>, reason: &str) -> Result<()> {
        self.change_assignment(Op::CancelAssignment, id, |it, _| it.cancel(reason))
    }

    /// Gives it another day to be done by.
    pub fn extend_assignment(&mut self, id: Id<Assignment>, to: NaiveDate) -> Result<()> {
        self.change_assignment(Op::ExtendAssignment, id, |it, given| it.extend(given, to))
    }

    /// Takes back that it was done or cancelled.
    pub fn reopen_assignment(&mut self, id: Id<Assignment>) -> Result<()> {
        self.change_assignment(Op::ReopenAssignment, id, |it, _| it.reopen())
    }

    fn change_assignment(
        &mut self,
        op: Op,
        id: Id<Assignment>,
        change: impl FnOnce(&mut Assignment, GivenAt) -> Result<(), AssignmentRefusal>,
    ) -> Result<()> {
        self.transact(op, |tx| {
            let mut assignment = tx.get(id)?;
            let given = store::assignments::given_at(tx.reader(), id)?;
            change(&mut assignment, given)?;
            Ok(tx.update(&assignment)?)
        })
    }
}
