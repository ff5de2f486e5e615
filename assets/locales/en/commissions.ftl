# Assignments of all bodies: the list, the card of one, and the questions before a mark.

op-confirm-assignment = accepting a report on an assignment
op-return-assignment = returning a report on an assignment
op-cancel-assignment = cancelling an assignment
op-extend-assignment = moving the day of an assignment
op-reopen-assignment = reopening an assignment

standing-overdue = overdue
standing-open = open
standing-reported = reported
standing-done = done
standing-late = done late
standing-cancelled = cancelled

assignments-done-late =
    Done { $days ->
        [one] { $days } day
       *[other] { $days } days
    } late
assignments-with = { $executor } (with { $others })
assignments-co-executors = Together with
assignments-no-due = no date
# What is known: «Due: »
assignments-fact = { $name }:
assignments-returned = Returned on { $day }: { $reason }
assignments-closed-too = Done and cancelled too
assignments-none-such = No such assignments
assignments-none-such-hint = Take the filters off: the first line of each is «All».
assignments-open-item = Open the item of the session
assignments-report-do = Report
assignments-amend-do = Correct the report
assignments-confirm-do = Accept
assignments-confirm-unreported-do = Done without a report
assignments-return-do = Return
assignments-extend-do = Change the date
assignments-cancel-do = Cancel the assignment
assignments-reopen-do = Reopen
assignments-report-ask = A report
assignments-report-yes = Save the report
assignments-confirm-ask = The assignment is done
assignments-confirm-yes = Mark as done
assignments-confirmed = The assignment is done
assignments-return-ask = Return to the executor
assignments-return-yes = Return to the executor
assignments-returned-on = Returned
assignments-return-reason = Why the report is not accepted
assignments-sent-back = The report is returned
assignments-extend-ask = A new date
assignments-extend-yes = Move the date
assignments-new-due = New date
assignments-extended = The date is moved
assignments-cancel-ask = Cancelling the assignment
assignments-cancel-yes = Cancel this assignment
assignments-cancelled = The assignment is cancelled
assignments-reopened = The assignment is open again
assignments-before-session = The assignment was given at the session of { $day }: no earlier day is possible.
assignments-before-report = It was reported on { $day }: it can not be returned before that day.
assignments-not-given = The session has not been held yet, so the assignment was not given. Hold the session first.
assignments-closed = The assignment is done or cancelled. Reopen it first.
assignments-not-closed = The assignment is open already.
assignments-not-reported = There is no report to accept or to return.

# The card of a body: members, terms, rules.

op-end-seat = ending a membership
op-replace-seat = replacing a member

bodies-part-members = Members
bodies-part-rules = Rules and terms
bodies-part-about = About
bodies-on = Members as of
bodies-member = Member
bodies-vote = Vote
bodies-vote-deciding = deciding
bodies-vote-advisory = advisory
bodies-advisory = Advisory vote
bodies-ends = Ends
# «10 of 12»
bodies-taken = { $members } of { $seats }
bodies-seating = { $seats } seats, { $taken } taken, { $vacant } vacant
bodies-seating-over = { $seats } seats, { $taken } taken: { $over } more than the regulation gives
bodies-seating-unlisted = { $taken } members
bodies-seating-voting = {"; "}{ $voting } with a deciding vote
bodies-former = Former · { $count }
bodies-coming = To come · { $count }
bodies-seat-new = New member
bodies-seat-edit = Change: { $name }
bodies-seat-fold = Fold: { $name }
bodies-seat-unfold = Show: { $name }
bodies-seat-end = End the membership: { $name }
bodies-seat-replace = Replace: { $name }
bodies-seat-up = Move up: { $name }
bodies-seat-down = Move down: { $name }
bodies-seat-remove = Remove: { $name }
bodies-seat-since = since { $day }
bodies-seat-until = until { $day }
bodies-seat-instead = instead of { $name }
bodies-ends-on = until { $day }
bodies-end-do = End the membership
bodies-replace-do = Replace
bodies-end-ask = End the membership: { $name }
bodies-end-yes = End it
bodies-ended = No longer a member: { $name }
bodies-replace-ask = Replace: { $name }
bodies-replace-yes = Replace
bodies-replaced = Replaced: { $name }
bodies-newcomer = Who comes
bodies-left-on = First day not a member
bodies-until-reason-hint = own wish, left the post, end of the term
bodies-substitutes = Instead of
bodies-save-first = Save the card of the body first.
bodies-seat-used = It can not be removed: { $name } is in sessions ({ $users }). Write from which day the member is no longer there: earlier minutes stay as they are.
bodies-seat-gone = This seat is not in the body any more.
bodies-seat-not-begun = A member since { $day }: leaving is possible only after that day.
bodies-seat-ended = Not a member since { $day } already.
bodies-seat-nobody = It is not said who comes instead.
bodies-terms = Terms
bodies-terms-none = No terms: the mandate has no end, or it is not written down.
bodies-term-add = Add a term
bodies-term-name = Term
bodies-term-name-hint = 3rd term
bodies-term-named = term «{ $name }»
bodies-term-since = Since
bodies-term-until = Last day
bodies-rules-none = No rules: neither quorum nor majority can be counted.
bodies-applies = For which sessions
bodies-soon = Soon to end: { $what }
bodies-ends-what = { $what } – { $day }
bodies-oddities = Please look · { $count }

oddity-rule-since = The rules since { $day }
oddity-rule-undated = The rules without a day
oddity-no-rules = There are no rules: neither quorum nor majority can be counted.
oddity-no-rule-on =
    { $sessions ->
        [one] { $sessions } session
       *[other] { $sessions } sessions
    } on days without rules, the first on { $day }: all rules begin later.
oddity-two-rules = { $rule }: there are others since the same day { $applies }. Keep one of them.
oddity-no-paragraph = { $rule }: the paragraph is not given.
oddity-no-quorum-number = { $rule }: it is not said how many members must come.
oddity-quorum-over-members = The quorum is { $needed }, but there are { $members } members: there can never be one.
oddity-no-listed = { $rule }: the quorum is of the listed number, which is not given.
oddity-absentee-forbidden = { $rule }: they are for absentee polls and do not allow them.
oddity-rule-before-founding = The rules are in force since { $day }, before the body was founded.
oddity-empty-seat = Seat { $position }: neither a person nor a post.
oddity-seat-backwards = { $name }: left before coming.
oddity-seat-twice = { $name }: two seats at the same time.
oddity-no-chair = There is no chair today.
oddity-two-chairs = There is more than one chair today.
oddity-over-seats = { $over } more members than seats.
oddity-term-backwards = The term «{ $name }» ends before it begins.
oddity-terms-overlap = The terms «{ $first }» and «{ $second }» overlap.

# What is due, the most urgent first.

due-title = Due
due-search = Assignment, session, member
due-empty = Nothing is due
due-empty-hint = Here come unsigned minutes, sessions not held, assignments of the next week and memberships that end within 60 days.
due-day = Day
due-what = What
due-of = Of what
due-who = Who
due-kind = Kind
due-kind-assignment = assignments
due-kind-report = reports
due-kind-protocol = minutes
due-kind-session = sessions
due-kind-membership = members
due-kind-term = terms
due-assignment = Assignment
due-assignment-late = Assignment overdue
due-assignment-undated = Assignment without a day
due-report = Report not accepted
due-protocol = Minutes not signed
due-protocol-late = Minutes not signed in time
# «Commission № 2 of 02.03.2026»
due-of-session = { $session } of { $day }
due-session = Day of a session passed
due-membership = Membership ends
due-term = Term ends
due-plan-line = Line of a plan
due-agreement = Agreement runs out
home-due-by = { $what } · { $day }
home-all-due = All that is due of commissions: { $count }

# The calendar of sessions of a year.

calendar-title = Calendar
calendar-previous = Previous year
calendar-next = Next year
calendar-today = Today
# For screen readers: the year, and the day the arrows are on.
calendar-name = Calendar of sessions, { $year }. { $day }
calendar-day = { $day }: { $sessions }
