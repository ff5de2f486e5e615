//! How the codes of records read: a text a code.

use super::Tr;
use crate::domain::agenda::{ItemKind, ItemState, SpeechKind};
use crate::domain::assignments::{AssignmentState, Standing};
use crate::domain::commissions::{
    BodyKind, Majority, MajorityBase, QuorumBase, QuorumRule, Role, RuleScope, TieRule,
};
use crate::domain::home::DueKind;
use crate::domain::paper_format::PaperFormat;
use crate::domain::phrases::PhrasePlace;
use crate::domain::polls::{Choice, PollKind, PollResult};
use crate::domain::sessions::{Presence, SessionKind, SessionStatus};

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

mod contests;
mod register;

labels!(AssignmentState {
    Open => assignment_state_open,
    Reported => assignment_state_reported,
    Done => assignment_state_done,
    Cancelled => assignment_state_cancelled,
});
labels!(BodyKind {
    Commission => body_kind_commission,
    Council => body_kind_council,
    Chamber => body_kind_chamber,
    Jury => body_kind_jury,
    Coordination => body_kind_coordination,
});
labels!(Choice {
    For => choice_for,
    Against => choice_against,
    Abstained => choice_abstained,
});
labels!(DueKind {
    Assignment => due_kind_assignment,
    Report => due_kind_report,
    Protocol => due_kind_protocol,
    Session => due_kind_session,
    Membership => due_kind_membership,
    Term => due_kind_term,
    PlanLine => due_plan_line,
    Agreement => due_agreement,
});
labels!(ItemKind {
    Other => item_kind_other,
    Report => item_kind_report,
    Plan => item_kind_plan,
    Contest => item_kind_contest,
    Members => item_kind_members,
    Assignments => item_kind_assignments,
    Organization => item_kind_organization,
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
labels!(PhrasePlace {
    Title => phrase_place_title,
    Heard => phrase_place_heard,
    Spoke => phrase_place_spoke,
    Decision => phrase_place_decision,
    Assignment => phrase_place_assignment,
});
labels!(PaperFormat {
    Pdf => paper_format_pdf,
    Docx => paper_format_docx,
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
labels!(Role {
    Chair => role_chair,
    Deputy => role_deputy,
    Secretary => role_secretary,
    Member => role_member,
});
labels!(RuleScope {
    Any => rule_scope_any,
    Absentee => rule_scope_absentee,
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
labels!(Standing {
    Overdue => standing_overdue,
    Open => standing_open,
    Reported => standing_reported,
    Done => standing_done,
    Late => standing_late,
    Cancelled => standing_cancelled,
});
labels!(TieRule {
    ChairDecides => tie_rule_chair_decides,
    SideOfChair => tie_rule_side_of_chair,
    Rejected => tie_rule_rejected,
});
