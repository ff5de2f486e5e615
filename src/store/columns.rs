//! How domain values look in a column.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

use crate::domain::Id;
use crate::domain::agenda::{ItemKind, ItemState, SpeechKind};
use crate::domain::agreements::AgreementState;
use crate::domain::assignments::AssignmentState;
use crate::domain::awards::{AwardKind, ContestLevel, OutsideResult};
use crate::domain::commissions::{
    BodyKind, Majority, MajorityBase, QuorumBase, QuorumRule, Role, RuleScope, TieRule,
};
use crate::domain::contests::{Aggregation, ContestStatus, CriterionKind, Ranking, Rounding};
use crate::domain::entries::{EntryState, Prize};
use crate::domain::events::{EventKind, EventState, PartyRole, QuestionState};
use crate::domain::involvements::InvolvementKind;
use crate::domain::organizations::OrganizationKind;
use crate::domain::people::{ConsentBasis, Gender};
use crate::domain::phrases::PhrasePlace;
use crate::domain::plans::{Execution, PlanStatus};
use crate::domain::polls::{Choice, PollKind, PollResult};
use crate::domain::sessions::{Presence, SessionKind, SessionStatus};
use crate::domain::tos::{CharterKind, MeetingKind, OfficerRole, TerritoryKind, TosStatus};
use crate::domain::town::TerritoryLevel;

impl<T> ToSql for Id<T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.to_string().into())
    }
}

impl<T> FromSql for Id<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value
            .as_str()?
            .parse()
            .map_err(|err| FromSqlError::Other(Box::new(err)))
    }
}

macro_rules! code_columns {
    ($($name:ident),+ $(,)?) => {$(
        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(self.code().into())
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                Self::from_code(value.as_str()?).ok_or(FromSqlError::InvalidType)
            }
        }
    )+};
}

code_columns!(
    ItemKind,
    ItemState,
    SpeechKind,
    AgreementState,
    AssignmentState,
    AwardKind,
    ContestLevel,
    OutsideResult,
    BodyKind,
    Majority,
    MajorityBase,
    QuorumBase,
    QuorumRule,
    Role,
    RuleScope,
    TieRule,
    Aggregation,
    ContestStatus,
    CriterionKind,
    Ranking,
    Rounding,
    EntryState,
    Prize,
    EventKind,
    EventState,
    PartyRole,
    QuestionState,
    OrganizationKind,
    Gender,
    InvolvementKind,
    ConsentBasis,
    PhrasePlace,
    Execution,
    PlanStatus,
    Choice,
    PollKind,
    PollResult,
    Presence,
    SessionKind,
    SessionStatus,
    CharterKind,
    MeetingKind,
    OfficerRole,
    TerritoryKind,
    TosStatus,
    TerritoryLevel,
);
