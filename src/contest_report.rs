//! Sentences for what contests refuse.

use crate::domain::contest_card::CardRefusal;
use crate::domain::contests::ContestStatus;
use crate::domain::scoring::MarkRefusal;
use crate::i18n::{Label, Tr};
use crate::ops::{ContestRefusal, MissingMark};

/// How many missing marks a sentence names; the page «Results» names all.
const NAMED: usize = 3;

pub fn sentence(tr: &Tr, refusal: &ContestRefusal) -> String {
    match refusal {
        ContestRefusal::Card(refusal) => card(tr, refusal),
        ContestRefusal::Mark { criterion, refusal } => {
            tr.contest_refused_mark(criterion.as_str(), mark(tr, *refusal))
        }
        ContestRefusal::NoCriterion => tr.contest_refused_no_criterion(),
        ContestRefusal::Recused => tr.contest_refused_recused(),
        ContestRefusal::NotClosed => tr.contest_refused_not_closed(),
        ContestRefusal::NotCounted(rule) => tr.contest_refused_not_counted(rule.label(tr)),
        ContestRefusal::NoEntries => tr.contest_refused_no_entries(),
        ContestRefusal::Unmarked(entries) => tr.contest_refused_unmarked(entries.join(", ")),
        ContestRefusal::Missing(marks) => missing(tr, marks),
        ContestRefusal::Ties(ties) => {
            let ties: Vec<String> = ties.iter().map(|it| it.join(", ")).collect();
            tr.contest_refused_ties(ties.join("; "))
        }
        ContestRefusal::OtherTie => tr.contest_refused_other_tie(),
        ContestRefusal::NoteNeeded => tr.contest_refused_note(),
    }
}

/// Why a number is no mark.
pub fn mark(tr: &Tr, refusal: MarkRefusal) -> String {
    match refusal {
        MarkRefusal::OutOfRange { min, max } => {
            tr.mark_out_of_range(tr.thousandths(min), tr.thousandths(max))
        }
        MarkRefusal::OffStep { min, step } => {
            tr.mark_off_step(tr.thousandths(min), tr.thousandths(step))
        }
    }
}

fn card(tr: &Tr, refusal: &CardRefusal) -> String {
    match refusal {
        CardRefusal::Closed(ContestStatus::Cancelled) => tr.contest_refused_cancelled(),
        CardRefusal::Closed(_) => tr.contest_refused_decided(),
        CardRefusal::NotDecided => tr.contest_refused_status(),
        CardRefusal::BadRange { criterion } => tr.contest_refused_range(criterion.as_str()),
        CardRefusal::SameJurorTwice => tr.contest_refused_juror_twice(),
        CardRefusal::CriteriaLocked => tr.contest_refused_locked(),
        CardRefusal::EntryHasMarks { number } => tr.contest_refused_entry_marked(number.as_str()),
        CardRefusal::JurorHasMarks => tr.contest_refused_juror_marked(),
    }
}

fn missing(tr: &Tr, marks: &[MissingMark]) -> String {
    let mut list: Vec<String> = marks.iter().take(NAMED).map(|it| line(tr, it)).collect();
    if marks.len() > NAMED {
        list.push(tr.results_and_more(marks.len() - NAMED));
    }
    tr.contest_refused_missing(tr.results_missing(marks.len()), list.join("; "))
}

fn line(tr: &Tr, mark: &MissingMark) -> String {
    tr.results_missing_line(
        mark.juror.as_str(),
        mark.entry.as_str(),
        mark.criterion.as_str(),
    )
}
