//! How the journal's codes and columns read: use-cases, fields, values.

use chrono::{DateTime, NaiveDate};

use super::format::upper_first;
use super::{Label, Tr};
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
use crate::domain::organizations::OrganizationKind;
use crate::domain::people::{ConsentBasis, Gender};
use crate::domain::phrases::PhrasePlace;
use crate::domain::plans::{Execution, PlanStatus};
use crate::domain::polls::{Choice, PollKind, PollResult};
use crate::domain::sessions::{Presence, SessionKind, SessionStatus};
use crate::domain::tos::{CharterKind, MeetingKind, OfficerRole, TerritoryKind, TosStatus};
use crate::domain::town::TerritoryLevel;

/// Columns that are yes or no, kept as 1 and 0.
const YES_OR_NO: &[&str] = &[
    "legal_entity",
    "permanent",
    "abstention",
    "absentee",
    "voting",
    "void",
    "tasks",
    "unplanned",
    "name_kept",
];

/// Columns of exact numbers, kept in thousandths.
const THOUSANDTHS: &[(&str, &str)] = &[
    ("criterion", "least"),
    ("criterion", "most"),
    ("criterion", "step"),
    ("criterion", "weight"),
    ("criterion", "cap"),
    ("mark", "value"),
];

macro_rules! codes_of_columns {
    ($($table:literal . $column:literal => $codes:ident),+ $(,)?) => {
        /// The text of a code in a column of the file; `None` if the column has no codes.
        fn code_text(tr: &Tr, table: &str, column: &str, code: &str) -> Option<String> {
            match (table, column) {
                $(($table, $column) => $codes::from_code(code).map(|it| it.label(tr)),)+
                _ => None,
            }
        }
    };
}

codes_of_columns! {
    "agenda_item"."kind" => ItemKind,
    "agenda_item"."state" => ItemState,
    "agreement"."state" => AgreementState,
    "assignment"."state" => AssignmentState,
    "attendance"."state" => Presence,
    "award"."kind" => AwardKind,
    "body"."kind" => BodyKind,
    "body_rule"."applies" => RuleScope,
    "body_rule"."majority" => Majority,
    "body_rule"."majority_of" => MajorityBase,
    "body_rule"."quorum" => QuorumRule,
    "body_rule"."quorum_of" => QuorumBase,
    "body_rule"."tie" => TieRule,
    "charter"."kind" => CharterKind,
    "consent"."basis" => ConsentBasis,
    "contest"."aggregation" => Aggregation,
    "contest"."ranking" => Ranking,
    "contest"."rounding" => Rounding,
    "contest"."status" => ContestStatus,
    "criterion"."kind" => CriterionKind,
    "entry"."prize" => Prize,
    "entry"."state" => EntryState,
    "event"."kind" => EventKind,
    "event"."state" => EventState,
    "event_party"."role" => PartyRole,
    "event_series"."kind" => EventKind,
    "founding_meeting"."kind" => MeetingKind,
    "juror"."role" => Role,
    "membership"."role" => Role,
    "organization"."kind" => OrganizationKind,
    "outside_contest"."level" => ContestLevel,
    "outside_contest"."result" => OutsideResult,
    "person"."gender" => Gender,
    "phrase"."kind" => ItemKind,
    "phrase"."place" => PhrasePlace,
    "plan"."status" => PlanStatus,
    "plan_item"."execution" => Execution,
    "poll"."chair_side" => Choice,
    "poll"."kind" => PollKind,
    "poll"."override_result" => PollResult,
    "question"."state" => QuestionState,
    "session"."kind" => SessionKind,
    "session"."status" => SessionStatus,
    "speech"."kind" => SpeechKind,
    "territory"."kind" => TerritoryLevel,
    "tos"."territory_kind" => TerritoryKind,
    "tos_officer"."role" => OfficerRole,
    "tos_status"."status" => TosStatus,
    "vote"."choice" => Choice,
}

impl Tr {
    /// The name of a use-case: the text `op-…` of its code.
    pub fn op_name(&self, code: &str) -> String {
        let name = self.lookup(&format!("op-{code}"));
        name.unwrap_or_else(|| self.journal_unknown_op(code))
    }

    /// «22.11.2026 10:00» of an instant of the journal.
    pub fn moment(&self, instant: &str) -> String {
        match DateTime::parse_from_rfc3339(instant) {
            Ok(moment) => moment.format("%d.%m.%Y %H:%M").to_string(),
            Err(_) => instant.to_owned(),
        }
    }

    /// A value of the journal as people read it; keys of other records are not of its concern.
    pub fn journal_value(&self, table: &str, column: &str, value: &str) -> String {
        if (table, column) == ("minutes_version", "content") {
            return self.journal_snapshot();
        }
        if let Some(text) = code_text(self, table, column, value) {
            return text;
        }
        if YES_OR_NO.contains(&column) {
            return if value == "1" {
                self.form_yes()
            } else {
                self.form_no()
            };
        }
        if let Ok(date) = value.parse::<NaiveDate>() {
            return self.date(date);
        }
        let Ok(number) = value.parse::<i64>() else {
            return value.to_owned();
        };
        if column.ends_with("_kopecks") {
            self.roubles(number)
        } else if THOUSANDTHS.contains(&(table, column)) {
            self.thousandths(number)
        } else {
            value.to_owned()
        }
    }

    /// «Телефон»: the name of a column at the beginning of a line.
    pub fn journal_field(&self, column: &str) -> String {
        upper_first(&self.field_name(column))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;

    /// The columns of the schema that have a list of codes, each with its first code.
    fn coded() -> Vec<(String, String, String)> {
        let (mut table, mut found) = (String::new(), Vec::new());
        for line in include_str!("../../schema.sql").lines() {
            if let Some(rest) = line.strip_prefix("CREATE TABLE ") {
                rest.split(' ').next().unwrap().clone_into(&mut table);
            }
            let Some((_, list)) = line.split_once(" IN ('") else {
                continue;
            };
            let column = line.split_whitespace().next().unwrap();
            let code = list.split('\'').next().unwrap();
            found.push((table.clone(), column.to_owned(), code.to_owned()));
        }
        found.retain(|(table, ..)| !table.starts_with("journal"));
        found
    }

    #[test]
    fn every_code_of_the_schema_reads_as_words_in_the_journal() {
        let tr = Tr::new(Locale::Ru);
        let coded = coded();
        assert!(coded.len() > 40);
        for (table, column, code) in coded {
            let text = code_text(&tr, &table, &column, &code);
            assert!(text.is_some(), "{table}.{column}: {code}");
        }
    }

    #[test]
    fn values_read_as_people_wrote_them() {
        let tr = Tr::new(Locale::Ru);
        assert_eq!(
            tr.journal_value("organization", "kind", "ngo"),
            "некоммерческая организация"
        );
        assert_eq!(
            tr.journal_value("organization", "since", "2020-06-15"),
            "15.06.2020"
        );
        assert_eq!(
            tr.journal_value("award", "amount_kopecks", "500000"),
            "5000"
        );
        assert_eq!(tr.journal_value("mark", "value", "3500"), "3,5");
        assert_eq!(tr.journal_value("tos", "legal_entity", "1"), "Да");
        assert_eq!(tr.journal_value("person", "phone", "21515"), "21515");
        assert_eq!(tr.moment("2026-03-12T10:00:00+07:00"), "12.03.2026 10:00");
    }
}
