//! How the codes of records read: a text a code.

use super::Tr;
use crate::domain::agenda::{ItemState, SpeechKind};
use crate::domain::agreements::AgreementState;
use crate::domain::assignments::AssignmentState;
use crate::domain::awards::{AwardKind, ContestLevel, OutsideResult};
use crate::domain::commissions::{
    BodyKind, Majority, MajorityBase, QuorumBase, QuorumRule, Role, TieRule,
};
use crate::domain::contests::{Aggregation, ContestStatus, CriterionKind, Ranking, Rounding};
use crate::domain::duplicates::Likeness;
use crate::domain::entries::{EntryState, Prize};
use crate::domain::events::{EventKind, EventState, PartyRole, QuestionState};
use crate::domain::involvements::InvolvementKind;
use crate::domain::organizations::OrganizationKind;
use crate::domain::people::{ConsentBasis, ConsentState, Gender, PersonalData};
use crate::domain::plans::{Execution, PlanStatus};
use crate::domain::polls::{Choice, PollKind, PollResult};
use crate::domain::search::FoundKind;
use crate::domain::sessions::{Presence, SessionKind, SessionStatus};
use crate::domain::summary::Section;
use crate::domain::summary_facts::Figure;
use crate::domain::tos::{
    CharterKind, Descent, MeetingKind, OfficerRole, TerritoryKind, TosStatus, YearFigure,
};
use crate::domain::town::TerritoryLevel;

/// A closed list whose values have a text.
pub trait Label: Copy {
    fn label(self, tr: &Tr) -> String;
}

macro_rules! labels {
    ($name:ident { $($variant:ident => $text:ident),+ $(,)? }) => {
        impl Label for $name {
            fn label(self, tr: &Tr) -> String {
                match self { $(Self::$variant => tr.$text()),+ }
            }
        }
    };
}

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
labels!(AssignmentState {
    Open => assignment_state_open,
    Reported => assignment_state_reported,
    Done => assignment_state_done,
    Cancelled => assignment_state_cancelled,
});
labels!(AwardKind {
    Certificate => award_kind_certificate,
    Letter => award_kind_letter,
    Diploma => award_kind_diploma,
    Other => award_kind_other,
});
labels!(BodyKind {
    Commission => body_kind_commission,
    Council => body_kind_council,
    Chamber => body_kind_chamber,
    Jury => body_kind_jury,
    Coordination => body_kind_coordination,
});
labels!(CharterKind {
    Charter => charter_kind_charter,
    Amendment => charter_kind_amendment,
    NewEdition => charter_kind_new_edition,
});
labels!(Choice {
    For => choice_for,
    Against => choice_against,
    Abstained => choice_abstained,
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
labels!(Descent {
    Successor => descent_successor,
    Predecessor => descent_predecessor,
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
labels!(FoundKind {
    Tos => found_tos,
    Person => found_person,
    Organization => found_organization,
    Body => found_body,
    Session => found_session,
    Contest => found_contest,
    Event => found_event,
    Agreement => found_agreement,
    Plan => found_plan,
    AgendaItem => found_agenda_item,
    Decision => found_decision,
    Assignment => found_assignment,
    Nomination => found_nomination,
    Entry => found_entry,
    Award => found_award,
    OutsideContest => found_outside_contest,
    PlanItem => found_plan_item,
    Question => found_question,
    Territory => found_territory,
});
labels!(InvolvementKind {
    TosOfficer => involvement_kind_tos_officer,
    Membership => involvement_kind_membership,
    Leader => involvement_kind_leader,
    Employee => involvement_kind_employee,
    Agreement => involvement_kind_agreement,
    Duty => involvement_kind_duty,
    Attendance => involvement_kind_attendance,
    Guest => involvement_kind_guest,
    Speech => involvement_kind_speech,
    Opinion => involvement_kind_opinion,
    Assignment => involvement_kind_assignment,
    CoExecutor => involvement_kind_co_executor,
    Juror => involvement_kind_juror,
    Entry => involvement_kind_entry,
    Award => involvement_kind_award,
    Event => involvement_kind_event,
    Plan => involvement_kind_plan,
});

labels!(ConsentBasis {
    Consent => consent_basis_consent,
    Law => consent_basis_law,
    Contract => consent_basis_contract,
});
labels!(ConsentState {
    Valid => consent_state_valid,
    NotYet => consent_state_not_yet,
    Withdrawn => consent_state_withdrawn,
    NoDate => consent_state_no_date,
    None => consent_state_none,
});
labels!(PersonalData {
    Name => no_consent_data_name,
    Post => no_consent_data_post,
    Phone => no_consent_data_phone,
    Email => no_consent_data_email,
    Note => no_consent_data_note,
});
labels!(Likeness {
    Number => duplicates_by_number,
    Same => duplicates_by_name,
    Shorter => duplicates_by_part,
    OneLetter => duplicates_by_letter,
});
labels!(Gender {
    Male => gender_male,
    Female => gender_female,
});
labels!(ItemState {
    Open => item_state_open,
    Considered => item_state_considered,
    Removed => item_state_removed,
    Postponed => item_state_postponed,
});
labels!(Majority {
    MoreThanHalf => majority_more_than_half,
    TwoThirds => majority_two_thirds,
});
labels!(MajorityBase {
    Present => majority_base_present,
    All => majority_base_all,
    Voted => majority_base_voted,
});
labels!(MeetingKind {
    Meeting => meeting_kind_meeting,
    Conference => meeting_kind_conference,
});
labels!(OfficerRole {
    Chair => officer_role_chair,
    Deputy => officer_role_deputy,
    Secretary => officer_role_secretary,
    Council => officer_role_council,
    Auditor => officer_role_auditor,
});
labels!(OrganizationKind {
    PublicChamber => organization_kind_public_chamber,
    Cossack => organization_kind_cossack,
    NationalCentre => organization_kind_national_centre,
    Religious => organization_kind_religious,
    Ngo => organization_kind_ngo,
    Media => organization_kind_media,
    Authority => organization_kind_authority,
    Institution => organization_kind_institution,
    Business => organization_kind_business,
    Other => organization_kind_other,
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
labels!(PollKind {
    Open => poll_kind_open,
    Named => poll_kind_named,
    Secret => poll_kind_secret,
    Unanimous => poll_kind_unanimous,
    None => poll_kind_none,
});
labels!(PollResult {
    Carried => poll_result_carried,
    Rejected => poll_result_rejected,
});
labels!(Presence {
    Present => presence_present,
    Remote => presence_remote,
    Replaced => presence_replaced,
    Excused => presence_excused,
    Absent => presence_absent,
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
labels!(QuorumBase {
    Appointed => quorum_base_appointed,
    Listed => quorum_base_listed,
});
labels!(QuorumRule {
    Half => quorum_rule_half,
    MoreThanHalf => quorum_rule_more_than_half,
    TwoThirds => quorum_rule_two_thirds,
    All => quorum_rule_all,
    Number => quorum_rule_number,
});
labels!(Ranking {
    Dense => ranking_dense,
    Standard => ranking_standard,
});
labels!(Role {
    Chair => role_chair,
    Deputy => role_deputy,
    Secretary => role_secretary,
    Member => role_member,
});
labels!(Rounding {
    AtEnd => rounding_at_end,
    EachCriterion => rounding_each_criterion,
});
labels!(SessionKind {
    Regular => session_kind_regular,
    Extraordinary => session_kind_extraordinary,
    OffSite => session_kind_off_site,
    Joint => session_kind_joint,
    Absentee => session_kind_absentee,
});
labels!(SessionStatus {
    Planned => session_status_planned,
    Held => session_status_held,
    Signed => session_status_signed,
    Moved => session_status_moved,
    Cancelled => session_status_cancelled,
});
labels!(SpeechKind {
    Heard => speech_kind_heard,
    Spoke => speech_kind_spoke,
});
labels!(TerritoryKind {
    Entrance => territory_kind_entrance,
    Building => territory_kind_building,
    Buildings => territory_kind_buildings,
    Quarter => territory_kind_quarter,
    Street => territory_kind_street,
    Village => territory_kind_village,
    Other => territory_kind_other,
});
labels!(TerritoryLevel {
    Region => territory_level_region,
    District => territory_level_district,
    Town => territory_level_town,
    Settlement => territory_level_settlement,
    Village => territory_level_village,
    Quarter => territory_level_quarter,
    Other => territory_level_other,
});
labels!(TieRule {
    ChairDecides => tie_rule_chair_decides,
    SideOfChair => tie_rule_side_of_chair,
    Rejected => tie_rule_rejected,
});
labels!(YearFigure {
    Residents => year_figure_residents,
    Members => year_figure_members,
    Events => year_figure_events,
    Volunteers => year_figure_volunteers,
    Money => year_figure_money,
});
labels!(TosStatus {
    Forming => tos_status_forming,
    Active => tos_status_active,
    Suspended => tos_status_suspended,
    Terminated => tos_status_terminated,
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
