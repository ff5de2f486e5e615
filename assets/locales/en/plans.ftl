# Plans of work: names of use-cases for the journal and «Undo».
op-add-plan = add a plan
op-change-plan = change a plan
op-remove-plan = remove a plan
op-approve-plan = approve a plan
op-reopen-plan = return a plan to work
op-close-plan = close a plan
op-mark-execution = mark execution
op-carry-over = carry lines over

# The printed plan.
plan-paper-title = PLAN OF WORK
plan-paper-report = PLAN OF WORK WITH EXECUTION
plan-paper-approve = APPROVED
plan-paper-approved-by-act = APPROVED
plan-paper-signature = _______________ { $name }
plan-paper-blank-date = ______________ { $year }
plan-title-proposed = Plan of work for { $year }
plan-column-number = No.
plan-column-measure = Measure
plan-column-term = Term
plan-column-responsible = Responsible
plan-column-execution = Execution
plan-column-result = Result
plan-unplanned-group = Outside the plan
plan-unplanned-mark = (outside the plan)
plan-expected = Expected result: { $text }
plan-carried =
    { $times ->
        [1] (carried over from { $year })
       *[other] (carried over from { $year }, { $times } times)
    }

# The list of plans.
plan-year = Year
plan-title = Title
plan-status = State
plan-lines = Lines
plan-done = Done
plan-overdue = Overdue
plan-unplanned = Outside the plan
plan-approved-on = Approved on

# The file name of a printed plan with execution.
plan-name-with-execution = { $title } — execution

# Why it was not done.
plan-refused-approved-line = The plan is approved: line { $number } can be neither reworded nor removed. Return the plan to work, or add a line outside the plan.
plan-refused-empty = The plan has no lines. Add lines, then approve it.
plan-refused-carried-on =
    { $lines ->
        [one] { $lines } line went over to another plan and is linked to it. Remove it there first.
       *[other] { $lines } lines went over to another plan and are linked to it. Remove them there first.
    }
plan-refused-nothing-to-carry = Nothing to carry over: the chosen lines are in that plan already.

# The window: the list of plans, and a plan.
plan-add = New plan
plan-search = Year or title
plan-empty = No plans yet
plan-empty-hint = Add the first one: the button “New plan” or Ctrl+N.
plan-back = To the list of plans
plan-of-year = Plan for { $year }
plan-saved = Plan saved
plan-removed = Plan removed
plan-remove-title = Remove the plan?
plan-remove-text = “{ $title }” will be removed with all its lines.
plan-print = Print the plan
plan-print-execution = Plan with execution
plan-carry = Carry lines over…
plan-approve = Approve
plan-approved = Plan approved
plan-reopen = Return to work
plan-reopened = Plan returned to work
plan-close = Close the plan
plan-closed = Plan closed
plan-counted =
    { $planned ->
        [one] { $planned } line in the plan
       *[other] { $planned } lines in the plan
    }, { $done } done
plan-counted-moved = { $count } moved
plan-counted-cancelled = { $count } cancelled
plan-counted-unplanned = { $count } outside the plan
plan-counted-overdue = { $count } overdue
plan-part-line = Line
plan-part-plan = Plan and sections

# Lines.
plan-no-lines = The plan has no lines yet
plan-no-lines-hint = Add the first one by the button “Add a line”.
plan-line-add = Add a line
plan-line-up = Line up
plan-line-down = Line down
plan-line-indent = Put under the line above
plan-line-outdent = Put beside the line above
plan-line-remove = Remove the line
plan-line-new = New line
plan-line-title = Line { $number }
plan-line-empty = Write the measure into the line: without it the line is not saved.
plan-line-overdue = Overdue
plan-line-frozen = The plan is approved: the wording of the line does not change. Mark its execution, or add a line outside the plan.
plan-line-fulfilled = What this line is linked to took place.
plan-line-mark-done = Mark as done
plan-line-late = The day of execution is after the term: the line was probably done late.
plan-line-not-late = The day of execution is not after the term: the line was probably done in time.
plan-line-expected = Expected result
plan-section = Section
plan-term-hint = в течение года, I квартал, до 15 ноября
plan-term-understood = Understood as { $days }
plan-term-text-only = No days follow from these words: the term stays a text, days can be given below.
plan-term-from = Term from
plan-term-to = Term to
plan-responsible-text = Responsible, in words
plan-responsible-list = Responsible, from the lists
plan-responsible-add = Add a responsible
plan-responsible-person = Person
plan-responsible-organization = Organization
plan-responsible-tos = TOS
plan-execution = Mark
plan-keys = Quickly, when the line is selected in the list: 1 done, 2 partly, 3 ongoing, 4 moved, 5 cancelled, 0 no mark.
plan-marked = Mark: { $mark }
plan-done-on = Done on
plan-result-number = Result as a number
plan-document = Document that proves it
plan-links = What fulfilled it
plan-link-add = Link to a deed
plan-link = Session, contest, event or clause

# The plan itself.
plan-approval = Approval
plan-approved-post = Post of who approved
plan-approved-name = Who approved
plan-approved-name-hint = A. P. Ivanov
plan-approved-act = Approved by the act
plan-sections = Sections
plan-section-add = Add a section
plan-section-title = Title of the section
plan-section-tasks = Tasks of the year: they go into the summary
plan-note = Note

# Carry-over.
plan-carry-title = Carry lines over to the plan for { $year }
plan-carry-mark-moved = Mark lines of this plan that have no mark as moved
plan-carry-gone = went over already
plan-carry-do =
    { $count ->
        [one] Carry over { $count } line
       *[other] Carry over { $count } lines
    }
plan-carry-done =
    { $count ->
        [one] { $count } line carried over to the plan for { $year }
       *[other] { $count } lines carried over to the plan for { $year }
    }
plan-line-approved = As approved
plan-title-opening = Plan of work
plan-because = because of { $reason }
