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
