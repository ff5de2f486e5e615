//! The list of all the program can do to its records.

use crate::domain::code::codes;

codes! {
    /// The name of a use-case: what the journal keeps and «Undo …» shows.
    pub enum Op {
        LoadDump = "load-dump",
        ChangeTown = "change-town",
        AddOrganization = "add-organization",
        ChangeOrganization = "change-organization",
        RemoveOrganization = "remove-organization",
        AddTos = "add-tos",
        ChangeTos = "change-tos",
        RemoveTos = "remove-tos",
        AddPerson = "add-person",
        ChangePerson = "change-person",
        RemovePerson = "remove-person",
        AddTerritory = "add-territory",
        ChangeTerritory = "change-territory",
        RemoveTerritory = "remove-territory",
        EditSummaryParagraph = "edit-summary-paragraph",
        ResetSummaryParagraph = "reset-summary-paragraph",
        SaveSummary = "save-summary",
        AddBody = "add-body",
        ChangeBody = "change-body",
        RemoveBody = "remove-body",
        PlanSession = "plan-session",
        ChangeSession = "change-session",
        HoldSession = "hold-session",
        SignProtocol = "sign-protocol",
        MoveSession = "move-session",
        CancelSession = "cancel-session",
        ReopenSession = "reopen-session",
        RemoveSession = "remove-session",
        ReportAssignment = "report-assignment",
    }
}
