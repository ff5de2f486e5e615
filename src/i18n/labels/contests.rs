//! Codes of contests, plans, events, agreements and the summary.

use super::Label;
use crate::domain::agreements::AgreementState;
use crate::domain::awards::{AwardKind, ContestLevel, OutsideResult};
use crate::domain::contests::{Aggregation, ContestStatus, CriterionKind, Ranking, Rounding};
use crate::domain::entries::{EntryState, Prize};
use crate::domain::events::{EventKind, EventState, PartyRole, QuestionState};
use crate::domain::plans::{Execution, PlanStatus};
use crate::domain::summary::Section;
use crate::domain::summary_facts::Figure;
use crate::i18n::Tr;

labels!(Aggregation {
    Mean => aggregation_mean,
    MeanOfPresent => aggregation_mean_of_present,
    Sum => aggregation_sum,
    MeanByCriterion => aggregation_mean_by_criterion,
    WeightedMean => aggregation_weighted_mean,
    Median => aggregation_median,
    TrimmedMean => aggregation_trimmed_mean,
    NoJury => aggregation_no_jury,
});
labels!(AgreementState {
    Draft => agreement_state_draft,
    Active => agreement_state_active,
    Expired => agreement_state_expired,
    Terminated => agreement_state_terminated,
});
labels!(AwardKind {
    Certificate => award_kind_certificate,
    Letter => award_kind_letter,
    Diploma => award_kind_diploma,
    Other => award_kind_other,
});
labels!(ContestLevel {
    Municipal => contest_level_municipal,
    Regional => contest_level_regional,
    Federal => contest_level_federal,
    Other => contest_level_other,
});
labels!(ContestStatus {
    Draft => contest_status_draft,
    Entries => contest_status_entries,
    Scoring => contest_status_scoring,
    Decided => contest_status_decided,
    Cancelled => contest_status_cancelled,
});
labels!(CriterionKind {
    Mark => criterion_kind_mark,
    Rate => criterion_kind_rate,
    YesNo => criterion_kind_yes_no,
    Bands => criterion_kind_bands,
});
labels!(EntryState {
    Submitted => entry_state_submitted,
    Admitted => entry_state_admitted,
    Refused => entry_state_refused,
    Withdrawn => entry_state_withdrawn,
});
labels!(EventKind {
    Sport => event_kind_sport,
    Culture => event_kind_culture,
    Information => event_kind_information,
    Forum => event_kind_forum,
    Meeting => event_kind_meeting,
    Cleanup => event_kind_cleanup,
    Training => event_kind_training,
    Other => event_kind_other,
});
labels!(EventState {
    Planned => event_state_planned,
    Held => event_state_held,
    Moved => event_state_moved,
    Cancelled => event_state_cancelled,
});
labels!(Execution {
    Open => execution_open,
    Done => execution_done,
    DoneLate => execution_done_late,
    Partly => execution_partly,
    Moved => execution_moved,
    Cancelled => execution_cancelled,
    Ongoing => execution_ongoing,
});
labels!(OutsideResult {
    Entered => outside_result_entered,
    Participant => outside_result_participant,
    PrizeWinner => outside_result_prize_winner,
    Winner => outside_result_winner,
    None => outside_result_none,
});
labels!(PartyRole {
    Organizer => party_role_organizer,
    Participant => party_role_participant,
});
labels!(PlanStatus {
    Draft => plan_status_draft,
    Approved => plan_status_approved,
    Closed => plan_status_closed,
});
labels!(Prize {
    None => prize_none,
    Winner => prize_winner,
    PrizeWinner => prize_prize_winner,
    Special => prize_special,
});
labels!(QuestionState {
    Open => question_state_open,
    Answered => question_state_answered,
    Solved => question_state_solved,
    Declined => question_state_declined,
});
labels!(Ranking {
    Dense => ranking_dense,
    Standard => ranking_standard,
});
labels!(Rounding {
    AtEnd => rounding_at_end,
    EachCriterion => rounding_each_criterion,
});
labels!(Figure {
    TosActive => figure_tos_active,
    TosRegistered => figure_tos_registered,
    TosTerminated => figure_tos_terminated,
    OutsideContests => figure_outside_contests,
    OutsideAwards => figure_outside_awards,
    Agreements => figure_agreements,
    EventsHeld => figure_events_held,
    EventsMoved => figure_events_moved,
    EventsCancelled => figure_events_cancelled,
    Questions => figure_questions,
    QuestionsSolved => figure_questions_solved,
    Sessions => figure_sessions,
    SessionsDropped => figure_sessions_dropped,
    Items => figure_items,
    Decisions => figure_decisions,
    Assignments => figure_assignments,
    AssignmentsDone => figure_assignments_done,
    Contests => figure_contests,
    Nominations => figure_nominations,
    Entries => figure_entries,
    Winners => figure_winners,
    PrizeWinners => figure_prize_winners,
    Awards => figure_awards,
    PlanItems => figure_plan_items,
    PlanDone => figure_plan_done,
    PlanMoved => figure_plan_moved,
    PlanCancelled => figure_plan_cancelled,
});
labels!(Section {
    Tos => section_tos,
    Awards => section_awards,
    Partners => section_partners,
    Events => section_events,
    Questions => section_questions,
    Sessions => section_sessions,
    Contests => section_contests,
    Plan => section_plan,
    Tasks => section_tasks,
});
