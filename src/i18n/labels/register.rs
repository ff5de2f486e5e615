//! Codes of the register, of people and organizations, of what a search finds.

use super::Label;
use crate::domain::chairs::ChairTerm;
use crate::domain::duplicates::Likeness;
use crate::domain::involvements::InvolvementKind;
use crate::domain::organizations::OrganizationKind;
use crate::domain::people::{ConsentBasis, ConsentState, Gender, PersonalData};
use crate::domain::register_changes::ChangeKind;
use crate::domain::register_options::{RegisterColumn, RegisterSheet};
use crate::domain::search::FoundKind;
use crate::domain::tos::{
    CharterKind, Descent, MeetingKind, OfficerRole, TerritoryKind, TosStatus, YearFigure,
};
use crate::domain::town::TerritoryLevel;
use crate::i18n::Tr;

labels!(CharterKind {
    Charter => charter_kind_charter,
    Amendment => charter_kind_amendment,
    NewEdition => charter_kind_new_edition,
});
labels!(Descent {
    Successor => descent_successor,
    Predecessor => descent_predecessor,
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
labels!(ChairTerm {
    Running => chair_term_running,
    Soon => chair_term_soon,
    Expired => chair_term_expired,
    Unknown => chair_term_unknown,
});
labels!(ChangeKind {
    Registered => change_kind_registered,
    Charter => change_kind_charter,
    Renamed => change_kind_renamed,
    Boundaries => change_kind_boundaries,
    Chair => change_kind_chair,
    Suspended => change_kind_suspended,
    Resumed => change_kind_resumed,
    Terminated => change_kind_terminated,
    Succession => change_kind_succession,
});
labels!(RegisterColumn {
    Number => register_number,
    Name => register_tos,
    Legal => register_legal,
    Territory => register_territory,
    Boundaries => register_boundaries,
    BoundaryAct => register_boundary_act,
    CharterAct => register_charter_act,
    Residents => register_residents,
    Members => register_members,
    Chair => register_chair,
    Contacts => register_contacts,
    Status => register_status,
    Entered => register_entered,
    Note => register_note,
});
labels!(RegisterSheet {
    Landscape => print_landscape,
    Portrait => print_portrait,
});
