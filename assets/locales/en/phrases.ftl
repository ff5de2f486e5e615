# Ready phrases of the minutes, one a line. “…” is what is filled in.

op-add-phrase = a phrase added
op-change-phrases = change of phrases

phrases-title-other =
    On … (information)
    On the request of …
    On changes to …
    On the progress of …
    Any other business
phrases-title-report =
    On the work of … in …
    On the plan of work of … carried out
phrases-title-plan =
    On the plan of work for …
    On changes to the plan for …
phrases-title-contest =
    On holding the contest “…”
    On the results of the contest “…”
phrases-title-members =
    On taking … into the membership
    On changes to the membership
phrases-title-assignments =
    On earlier assignments
    On closing assignments
phrases-title-organization =
    On the agenda
    On the next session

phrases-heard-other =
    Information on …
    Told of …
phrases-heard-report =
    Reported on the work of …
phrases-heard-plan =
    Presented the draft plan for …
phrases-heard-contest =
    Reported that … entries were received.
phrases-heard-members =
    Proposed to take … into the membership.
phrases-heard-assignments =
    Reported on assignments: … done, … under way.
phrases-heard-organization =
    Opened the session and told that there is a quorum.

phrases-spoke-other =
    Supported the proposal.
    Spoke against the proposal: …
phrases-spoke-report =
    Proposed to accept the report.
phrases-spoke-plan =
    Proposed to add “…” to the plan.
phrases-spoke-contest =
    Supported the proposed winners.
phrases-spoke-members =
    Supported the candidate.
phrases-spoke-assignments =
    Proposed to close the assignment.
phrases-spoke-organization =
    Proposed to add the question “…” to the agenda.

phrases-decision-other =
    To note the information.
    To approve …
    To recommend …
    To postpone the question until …
phrases-decision-report =
    To accept the report for …
phrases-decision-plan =
    To approve the plan of work for …
phrases-decision-contest =
    To declare … the winner of the contest “…”.
phrases-decision-members =
    To take … into the membership.
phrases-decision-assignments =
    To close the assignment as done.
    To extend the assignment until …
phrases-decision-organization =
    To approve the agenda.

phrases-assignment-other =
    To prepare … in time.
phrases-assignment-report =
    To submit a written report.
phrases-assignment-plan =
    To send the plan to those responsible.
phrases-assignment-contest =
    To publish the results of the contest.
phrases-assignment-members =
    To prepare a draft act on the membership.
phrases-assignment-assignments =
    To report at the next session.
phrases-assignment-organization =
    To prepare the next agenda.

# Own phrases, and the popup.
phrases-title = Phrases
phrases-open = Phrases: { $field }
phrases-open-keys = Ctrl+Space or F2
phrases-search = Words of a phrase
phrases-list = Ready phrases
phrases-own-mark = own
phrases-nothing = There are no such phrases
phrases-add-text = Add to phrases: “{ $text }”
phrases-added = The phrase is added
phrases-keys = ↑↓ to choose, Enter to insert, Esc to close
phrases-page-hint = Your own phrases come first in the popup that opens in fields of the minutes by Ctrl+Space or F2.
phrases-own = Own phrases
phrases-own-none = There are no own phrases here yet.
phrases-own-add = Add a phrase
phrases-kind = For questions
phrases-kind-any = any
phrases-text = Phrase
phrases-standard = Phrases of the program
phrases-saved = The phrases are saved
