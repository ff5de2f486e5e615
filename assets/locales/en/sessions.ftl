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
minutes-agenda = AGENDA:
minutes-heard = HEARD:
minutes-spoke = SPOKE:
minutes-decided = DECIDED:
minutes-recused = Took no part in the vote, being recused: { $names }.
minutes-postponed = The item was postponed.
minutes-item-quorum = By this item, other members were present. { $quorum }
minutes-responsible = Responsible: { $name }
minutes-responsible-several = Responsible: { $name }
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
session-not-closed = The session is planned: there is nothing to reopen.
session-no-reason = Give a reason: it stays in the card and in the journal.
session-no-body = The body of this session is not in the file any more.
