# Commissions and sessions: sentences of the card and the minutes.

op-add-body = adding a body
op-change-body = changing a body
op-remove-body = removing a body
op-plan-session = planning a session
op-change-session = changing a session
op-hold-session = holding a session
op-sign-protocol = signing the minutes
op-move-session = moving a session
op-cancel-session = cancelling a session
op-reopen-session = reopening a session
op-remove-session = removing a session
op-report-assignment = reporting on an assignment

body-members-of =
    { $members ->
        [one] { $members } member
       *[other] { $members } members
    } of the { $kind ->
        [commission] commission
        [council] council
        [chamber] chamber
        [jury] jury
       *[coordination] coordination council
    }
session-quorum =
    { $present ->
        [0] Nobody is present
        [one] { $present } is present
       *[other] { $present } are present
    } of { $members }, the quorum is { $needed ->
        [one] { $needed }
       *[other] { $needed }
    }.
session-quorum-yes = There is a quorum.
session-quorum-no = There is no quorum.
session-quorum-no-rule = The quorum is not known: the card of the body has no rules.

vote-formula = for: { $votes } { $base_of ->
        [present] of { $base } present
        [returned] of { $base } who returned ballots
        [all] of { $base } (all members)
       *[voted] of { $base } who voted
    }, needed: { $needed }
vote-formula-recused = without { $recused } recused
vote-silent =
    { $silent ->
        [one] { $silent } did not vote
       *[other] { $silent } did not vote
    }
vote-tie-chair = the votes were equal, the chair’s vote decided
vote-tie-rejected = the votes were equal
vote-tie-open = The votes are equal: say how the chair voted.
vote-carried = The decision is adopted.
vote-rejected = The decision is not adopted.
vote-open = The result is open.
vote-counts = for — { $votes }, against — { $against }, abstained — { $abstained }
vote-counts-no-abstention = for — { $votes }, against — { $against }

minutes-title = MINUTES
minutes-name = Minutes{ $number } { $body } of { $date }
minutes-number = No. { $number }
minutes-no-number = without a number
minutes-no-date = date unknown
minutes-subtitle =
    { $kind ->
        [regular] of the session of
        [extraordinary] of the extraordinary session of
        [off_site] of the off-site session of
        [joint] of the joint session of
       *[absentee] of the absentee session of
    } { $body }
minutes-subtitle-unnamed =
    { $kind ->
        [regular] of the session
        [extraordinary] of the extraordinary session
        [off_site] of the off-site session
        [joint] of the joint session
       *[absentee] of the absentee session
    }
minutes-time = From { $from } to { $to }
minutes-time-from = From { $from }
minutes-chair = Chair — { $name }
minutes-secretary = Secretary — { $name }
minutes-present = Present:
minutes-excused = Excused:
minutes-absent = Absent:
minutes-guests = Invited:
minutes-remote = remotely
minutes-replaced = { $name } takes part
minutes-advisory = with an advisory voice
minutes-came-at = from item { $number }
minutes-left-at = until item { $number }
# Went out and came back: the items considered without this member.
minutes-away =
    absent from { $count ->
        [1] item { $numbers }
       *[other] items { $numbers }
    }
minutes-agenda = AGENDA:
minutes-heard = HEARD:
minutes-spoke = SPOKE:
minutes-decided = DECIDED:
minutes-recused = Took no part in the vote, being recused: { $names }
minutes-postponed = The item was postponed.
minutes-item-quorum = By this item, other members were present. { $quorum }
minutes-responsible = Responsible: { $name }
minutes-co-executors =
    { $count ->
        [1] with: { $names }
       *[other] with: { $names }
    }
minutes-substitute = { $name } (for { $member })
minutes-due = due: { $date }
minutes-voted = Voted: { $counts }
minutes-voted-named = Voted by name: { $counts }
minutes-voted-secret = Secret ballot: { $counts }
minutes-voted-unanimous = Voted: unanimously (for — { $votes })
minutes-voted-none = Decided without a vote.
minutes-voted-unknown = The votes are not known.
minutes-voters-for = For: { $names }
minutes-voters-against = Against: { $names }
minutes-voters-abstained = Abstained: { $names }
minutes-override = The result was set with a note: { $note }
minutes-opinion = Dissenting opinion ({ $name }): { $text }
minutes-sign-chair = Chair
minutes-sign-chair-of = Chair of { $body }
minutes-sign-chairing = Chairing
minutes-sign-secretary = Secretary

check-no-date = The date is missing.
check-no-number = The number is missing.
check-duplicate-number = Another session of this year has the number { $number }.
check-number-gap = The number { $number } leaves out the next one, { $expected }.
check-no-place = The place is missing.
check-no-chair = Nobody is chairing.
check-chair-away = The chair is not marked as present.
check-no-secretary = There is no secretary.
check-no-rule = The card of the body has no rules: quorum and results are not known.
check-absentee-not-allowed = The rules of the body do not allow an absentee session.
check-no-members = The body has no members on the day of the session. Fill in its card.
check-unmarked =
    { $members ->
        [one] { $members } member is not marked and will count as absent.
       *[other] { $members } members are not marked and will count as absent.
    }
check-no-quorum = { $present } of { $members } are present, { $needed } are needed: there is no quorum. Mark who came, or move the session.
check-excused-without-reason = { $name }: excused without a reason.
check-replaced-by-nobody = { $name }: nobody is named as the replacement.
check-no-agenda = The agenda is empty.
check-untitled-item = An item without a title.
check-quorum-lost = { $present } are present, { $needed } are needed: there is no quorum at this item.
check-no-decision = There is no decision.
check-no-vote = There is a decision but no vote.
check-not-considered = It was voted on or decided, and is said not to be considered: the next session will be offered it.
check-votes-unknown = The votes are not filled in.
check-too-many-votes = { $votes } votes, but { $may_vote } may vote. Correct the votes or the attendance.
check-votes-missing =
    { $silent ->
        [one] { $silent } vote is missing.
       *[other] { $silent } votes are missing.
    }
check-abstention-not-allowed = Somebody abstained, which the rules of the body do not allow.
check-voter-away = A vote of someone who may not vote on this item: { $name }.
check-tie-open = The votes are equal: say how the chair voted.
check-override-without-note = The result was set by hand without a note: the computed one stands.
check-no-executor = An assignment has no executor.
check-no-due-date = An assignment has no date.
check-member-unknown = a member
session-refused = The session was not held. { $why }
session-is-signed = The minutes are signed: the session is read only. Reopen it to correct it.
session-not-planned = This can only be done to a planned session. Reopen it first.
session-not-held = Only the minutes of a held session can be signed.
session-signed-early = Minutes can not be signed before the day of the session. Check the date of signing.
session-not-closed = The session is planned: there is nothing to reopen.
session-no-reason = Give a reason: it stays in the card and in the journal.
session-no-body = The body of this session is not in the file any more.

sessions-title = Sessions
sessions-search = Number, date, item
sessions-add = New session
sessions-empty = No sessions yet
sessions-empty-hint = Press “New session”. If there is no body yet, add one under “Bodies”.
sessions-no-bodies = Add a commission or council first: a session is held by a body.
sessions-new = New session
sessions-name = Session{ $number } of { $date }
sessions-date = Date
sessions-number = No.
sessions-body = Body
sessions-agenda = Agenda
sessions-status = Status
sessions-year = Year
sessions-saved = The session is saved
sessions-remove = Remove the session?
sessions-remove-text = The session is removed with its attendance, agenda, decisions and assignments.
sessions-removed = The session is removed
sessions-kind = Kind of session
sessions-protocol-number = Number of the minutes
sessions-take-number = Take No. { $number }
sessions-starts-at = Begins
sessions-ends-at = Ends
sessions-place = Place
sessions-chair = Chairing
sessions-secretary = Secretary
sessions-note = Note
sessions-reason-kept = Reason: { $reason }
sessions-because-kept = Because of { $reason }
session-step-head = Session
session-step-attendance = Attendance
session-step-guests = Invited
session-step-agenda = Agenda
session-step-checks = Checks
session-step-item = { $number }. { $title }
session-step-untitled = untitled
session-steps-hint = Ctrl+PgDn and Ctrl+PgUp lead to the next and the previous part
session-hold = Hold
session-sign = Sign the minutes
session-print = Minutes
session-more = More
session-move = Move
session-cancel = Cancel the session
session-reopen = Reopen
session-held = The session is held
session-signed = The minutes are signed
session-moved = The session is moved
session-cancelled = The session is cancelled
session-reopened = The session is reopened
session-save-first = Save the session first.
session-reason = Reason
session-because = Reason
session-because-hint = restrictions
session-new-date = New date
session-signed-on = Signed on
attendance-all = All are present
attendance-list = Attendance
attendance-hint = Arrows choose a member; P R S E A or 1–5 mark; W marks all present; Delete takes the mark away.
attendance-key-present = P
attendance-key-remote = R
attendance-key-replaced = S
attendance-key-excused = E
attendance-key-absent = A
attendance-key-all = W
attendance-unmarked = not marked
attendance-set = { $name }: { $state }
attendance-reason = Reason of absence
attendance-replaced-by = Replaced by
attendance-came-at = Came at item
attendance-left-at = Left before item
attendance-items = Was at items:
attendance-item = Was at item { $number }. { $title }
attendance-nobody = The body has no members on that day
attendance-nobody-hint = Set the date of the session and fill in the members in the card of the body.
guests-add = Add a guest
guests-person = From the list of people
guests-name = Or surname and initials
guests-post = Post
agenda-add = Add an item
agenda-item-title = Item
agenda-item-hint = On …
agenda-item-state = State of the item
agenda-item-minutes = Minutes
agenda-empty-hint = Add the first item of the agenda.
item-heard = HEARD
item-heard-add = Add a reporter
item-spoke = SPOKE
item-spoke-add = Add a speech
item-speaker = Who
item-speaker-text = Or name and post
item-speech = On what
item-decided = DECIDED
item-decision-add = Add a point
item-decision = Point of the decision
item-assignment-add = Add an assignment
item-executor = Executor: a person
item-executor-organization = or an organization
item-executor-tos = or a TOS
item-executor-text = or in words
item-due = Due
item-assignment-text = What to do, if not as decided
item-votes = Vote
item-poll-add = Add a vote
item-poll-remove = Remove the vote
item-poll-kind = How
item-unanimous = Unanimous (F8)
item-for = For
item-against = Against
item-abstained = Abstained
item-chair-side = The chair’s vote
item-override = Another result than computed
item-override-note = Note
item-recusals = Recusals
item-recusal-add = Add a recusal
item-member = Member
item-recusal-reason = Reason of the recusal
item-opinions = Dissenting opinions
item-opinion-add = Add a dissenting opinion
item-opinion = Dissenting opinion
checks-none = Nothing is missing
checks-none-hint = The session can be held and its minutes printed.
checks-hint = ↑ ↓ – a remark, Enter – go to it.
checks-hint-hold = ↑ ↓ – a remark, Enter – go to it, F9 – hold with these remarks.
checks-list = Remarks
checks-go = Go there
checks-of-item = Item { $number }. { $check }
bodies-title = Bodies
bodies-search = Name of the body
bodies-add = Add a body
bodies-empty = No commissions or councils yet
bodies-empty-hint = Add a body with its name, members and rules. Then sessions can be kept.
bodies-new = New body
bodies-saved = The body is saved
bodies-remove = Remove the body?
bodies-remove-text = “{ $name }” is removed with its members and rules.
bodies-removed = The body is removed
bodies-name = Name
bodies-name-of = Name in the genitive
bodies-name-of-hint = session of …
bodies-short-name = Short name
bodies-kind = Kind
bodies-permanent = Permanent
bodies-seats = Seats by the regulation
bodies-founded-on = Founded
bodies-dissolved-on = Dissolved
bodies-ground = Founding act
bodies-place = Meets at
bodies-note = Note
bodies-members = Members
bodies-sessions = Sessions
bodies-last-session = Last
bodies-member-add = Add a member
bodies-person = Person
bodies-post = Post
bodies-organization = Represents
bodies-role = Role
bodies-voting = Voting
bodies-since = Since
bodies-until = Until (not including)
bodies-until-reason = Reason of leaving
bodies-rules = Rules
bodies-rule-add = Add rules
bodies-rule-since = In force since
bodies-quorum = Quorum
bodies-quorum-number = Number for the quorum
bodies-quorum-of = Of which number
bodies-listed = Members by the regulation
bodies-majority = A decision needs
bodies-majority-of = Counted of whom
bodies-tie = When votes are equal
bodies-abstention = One may abstain
bodies-absentee = Absentee votes allowed
bodies-protocol-days = Days for the minutes
bodies-paragraph = Paragraph of the regulation
assignments-title = Assignments
assignments-search = Assignment or executor
assignments-empty = No assignments yet
assignments-empty-hint = Assignments come from decisions of sessions: open an item of an agenda and add one to a point of its decision.
assignments-text = Assignment
assignments-executor = Executor
assignments-due = Due
assignments-session = Session
assignments-state = State
assignments-saved = The report is saved
assignments-reported-on = Reported
assignments-report = What was done
assignments-done-on = Done
assignments-cancel-reason = Reason of cancelling
session-earlier-assignments = On earlier assignments
session-hold-with-remarks = Hold with these remarks
session-sign-do = Sign
session-move-do = Move the session
session-cancel-do = Cancel this session
session-reopen-do = Reopen the session
