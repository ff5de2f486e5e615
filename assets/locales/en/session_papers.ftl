# Papers of a session: the agenda, the attendance sheet, extracts, assignments, attendance.

minutes-short-name = Minutes{ $number } { $body } of { $date } (short)
minutes-short-form = (short form)

agenda-paper-name = Agenda { $body } { $date }
agenda-paper-title = AGENDA
agenda-paper-place = Place: { $place }
agenda-paper-items = Items:
agenda-paper-no-items = There are no items yet.
agenda-paper-reporter = Reporter: { $name }
agenda-paper-reporters = Reporters: { $names }
agenda-paper-minutes = Time: { $minutes } min.
agenda-paper-invited = Invited:

sheet-name = Attendance sheet { $body } { $date }
sheet-title = ATTENDANCE SHEET
sheet-subtitle = { $session }
sheet-number = No.
sheet-person = Name
sheet-post = Post, organisation
sheet-signature = Signature
sheet-members =
    { $kind ->
        [commission] Members of the commission
        [council] Members of the council
        [chamber] Members of the chamber
        [jury] Members of the jury
       *[coordination] Members of the coordination council
    }
sheet-guests = Invited
sheet-quorum = Voting members: { $members }; { $needed } make a quorum.
sheet-came = Present: _________. There is a quorum / there is none (strike out one).

# $number is “ No. 2” with its space or empty, $item is “1.1”.
item-extract-name = Extract from minutes{ $number } { $body } of { $date }, item { $item }
item-extract-name-removed = Extract from minutes{ $number } { $body } of { $date }, removed item
item-extract-title = EXTRACT
item-extract-title-of = EXTRACT ON ITEM { $item }
item-extract-subtitle = from minutes{ $number } of { $date }, { $session }
item-extract-subtitle-no-date = from minutes{ $number }, { $session }
item-extract-unsigned = The minutes are not signed yet: the extract is made from their draft.
item-extract-removed = The item was taken off the agenda.
item-extract-true = True copy
# Who certifies: post, room for the signature, name.
item-extract-signed = { $post } ______________________ { $name }
item-extract-line = ______________________    ________________    ______________________
item-extract-line-words = (post, signature, name)
item-extract-day = ____ ________________ 20____

session-assignments-name = Assignments of minutes{ $number } { $body } of { $date }
session-assignments-title = ASSIGNMENTS
session-assignments-none = There are no assignments in the minutes.
session-assignments-point = Point
session-assignments-executors = Executors
session-assignments-mark = Done
session-assignments-late = { $done }, late

control-name = Assignments on control on { $date }
control-name-of = Assignments on control, { $body }, on { $date }
control-title = ASSIGNMENTS ON CONTROL
control-as-of = as of { $date }
control-none = There are no assignments on control.
control-total =
    { $overdue ->
        [0] { $all } on control, none overdue.
       *[other] { $all } on control, { $overdue } of them overdue.
    }
control-overdue = Overdue
control-running = Not due yet, or no day set
control-late = Late
control-mark = Mark
control-minutes = Minutes
control-no-day = not set
control-nobody = No executor
control-days =
    { $days ->
        [one] by { $days } day
       *[other] by { $days } days
    }

came-name = Attendance of { $body }, { $days }
came-title = ATTENDANCE
came-period = from { $from } to { $to }
came-none = No sessions were held in this time.
came-member = Member
came-term = Term
came-held = Sessions
came-present = Present
came-excused = Excused
came-absent = Absent
came-share = Share
came-total = Total
came-rule = Held sessions count on whose day the member sat in the body and was marked. Those who took part remotely or were replaced count as present. The excused stand apart. The share is of all counted sessions, excused absences included, in whole percents.
came-sessions = Sessions held: { $count }: { $sessions }.
came-unmarked = Not marked and not counted: { $names }.
came-unmarked-of = { $name } — { $count }

session-papers-name = Papers of session{ $number } { $body } of { $date }
session-papers-title = PAPERS
session-papers-contents = CONTENTS

# Menus of papers in the window.
papers-of-session = Other papers
papers-of-agenda = Agenda
papers-of-sheet = Attendance sheet
papers-of-short = Short minutes
papers-of-assignments = Assignments
papers-of-all = All papers as one file
papers-of-item = Extract on this item
papers-of-control = Assignments on control
papers-by-body = By body
papers-by-executor = By executor
papers-of-body = Papers of the body
papers-of-attendance = Attendance
papers-from = From
papers-to = To
papers-do = Make it
papers-period-wrong = The end is before the beginning

# The session did not take place.
called-off-cancelled = THE SESSION IS CANCELLED
called-off-moved = THE SESSION IS MOVED
called-off-moved-to = THE SESSION IS MOVED TO { $date }
called-off-moved-to-time = THE SESSION IS MOVED TO { $date }, { $time }
called-off-reason = Reason: { $reason }
minutes-planned = A draft: the session was not held yet.
