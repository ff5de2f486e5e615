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
plan-paper-for-year = for { $year }
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
