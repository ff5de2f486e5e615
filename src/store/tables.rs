//! The list of all record tables: what is journalled, dumped, loaded and checked.

use super::{Error, Reader, Result, Table, table};
use crate::domain::agenda::{AgendaItem, DissentingOpinion, Recusal, Speech};
use crate::domain::agreements::{Agreement, AgreementClause, AgreementParty, ClauseWork};
use crate::domain::assignments::{Assignment, CoExecutor, Decision};
use crate::domain::attachments::Attachment;
use crate::domain::awards::{Award, OutsideContest};
use crate::domain::commissions::{Body, BodyRule, BodyTerm, Membership};
use crate::domain::contests::{Contest, Criterion, Juror, Nomination};
use crate::domain::duplicates::{MergedCard, NotDuplicate};
use crate::domain::entries::{Entry, JurorRecusal, Mark};
use crate::domain::erasing::Erasure;
use crate::domain::events::{Event, EventParty, EventSeries, Question};
use crate::domain::minutes_versions::MinutesVersion;
use crate::domain::organizations::Organization;
use crate::domain::people::{Consent, Person};
use crate::domain::phrases::{Phrase, Wording};
use crate::domain::plans::{Plan, PlanItem, PlanLink, PlanResponsible, PlanSection};
use crate::domain::polls::{Poll, PollItem, Vote};
use crate::domain::sessions::{Absence, Attendance, Guest, JointBody, Session};
use crate::domain::summary::{Summary, SummaryEdit};
use crate::domain::tos::{
    Boundary, Charter, FoundingMeeting, Officer, StatusChange, Succession, Tos, YearFigures,
};
use crate::domain::town::{Act, Territory, Town};

/// What the generic code must know of a table without its record.
#[derive(Clone, Copy, Debug)]
pub struct TableInfo {
    pub name: &'static str,
    pub columns: &'static [&'static str],
    /// As [`Table::KEY`].
    pub key: &'static [&'static str],
    /// Reads the record, so that a row from outside is known to be one.
    pub(super) read: fn(&Reader, &str) -> Result<()>,
}

impl TableInfo {
    const fn of<T: Table>() -> Self {
        Self {
            name: T::NAME,
            columns: T::COLUMNS,
            key: T::KEY,
            read: read::<T>,
        }
    }

    pub fn find(name: &str) -> Option<&'static Self> {
        TABLES.iter().find(|it| it.name == name)
    }

    /// The name of a column as the program itself knows it, not as a file brings it.
    pub fn column(&self, name: &str) -> Option<&'static str> {
        self.columns.iter().copied().find(|it| *it == name)
    }
}

fn read<T: Table>(conn: &Reader, id: &str) -> Result<()> {
    let bad = || Error::BadValue {
        table: T::NAME,
        column: "id".to_owned(),
        value: id.to_owned(),
    };
    table::get::<T>(conn, id.parse().map_err(|_| bad())?)?;
    Ok(())
}

/// Every record kind, one line each, in the order of `schema.sql`.
pub const TABLES: &[TableInfo] = &[
    TableInfo::of::<Town>(),
    TableInfo::of::<Territory>(),
    TableInfo::of::<Act>(),
    TableInfo::of::<Person>(),
    TableInfo::of::<Consent>(),
    TableInfo::of::<Organization>(),
    TableInfo::of::<NotDuplicate>(),
    TableInfo::of::<MergedCard>(),
    TableInfo::of::<Erasure>(),
    TableInfo::of::<Tos>(),
    TableInfo::of::<Charter>(),
    TableInfo::of::<Boundary>(),
    TableInfo::of::<FoundingMeeting>(),
    TableInfo::of::<Officer>(),
    TableInfo::of::<StatusChange>(),
    TableInfo::of::<YearFigures>(),
    TableInfo::of::<Succession>(),
    TableInfo::of::<Body>(),
    TableInfo::of::<BodyTerm>(),
    TableInfo::of::<BodyRule>(),
    TableInfo::of::<Membership>(),
    TableInfo::of::<Session>(),
    TableInfo::of::<JointBody>(),
    TableInfo::of::<Absence>(),
    TableInfo::of::<Attendance>(),
    TableInfo::of::<Guest>(),
    TableInfo::of::<AgendaItem>(),
    TableInfo::of::<Speech>(),
    TableInfo::of::<Poll>(),
    TableInfo::of::<PollItem>(),
    TableInfo::of::<Vote>(),
    TableInfo::of::<Recusal>(),
    TableInfo::of::<Decision>(),
    TableInfo::of::<DissentingOpinion>(),
    TableInfo::of::<Assignment>(),
    TableInfo::of::<CoExecutor>(),
    TableInfo::of::<MinutesVersion>(),
    TableInfo::of::<Phrase>(),
    TableInfo::of::<Wording>(),
    TableInfo::of::<Contest>(),
    TableInfo::of::<Nomination>(),
    TableInfo::of::<Criterion>(),
    TableInfo::of::<Juror>(),
    TableInfo::of::<Entry>(),
    TableInfo::of::<Mark>(),
    TableInfo::of::<JurorRecusal>(),
    TableInfo::of::<Award>(),
    TableInfo::of::<OutsideContest>(),
    TableInfo::of::<Agreement>(),
    TableInfo::of::<AgreementParty>(),
    TableInfo::of::<AgreementClause>(),
    TableInfo::of::<ClauseWork>(),
    TableInfo::of::<EventSeries>(),
    TableInfo::of::<Event>(),
    TableInfo::of::<EventParty>(),
    TableInfo::of::<Question>(),
    TableInfo::of::<Plan>(),
    TableInfo::of::<PlanSection>(),
    TableInfo::of::<PlanItem>(),
    TableInfo::of::<PlanResponsible>(),
    TableInfo::of::<PlanLink>(),
    TableInfo::of::<Summary>(),
    TableInfo::of::<SummaryEdit>(),
    TableInfo::of::<Attachment>(),
];
