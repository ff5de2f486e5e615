# A session live: attendance and votes by keys, an agenda of two levels, absentee polls.

session-quorum-absentee =
    { $present ->
        [0] Nobody
       *[other] { $present }
    } of { $members } returned a ballot, the quorum is { $needed }.
session-quorum-of = { $body }: { $quorum }
session-joint-votes = Members of all bodies vote together, each once. Decisions are made by the rules of the leading body: { $body }.
session-quorum-at = Item { $number }. { $quorum }
session-quorum-lost = At item { $number } the quorum is lost. { $quorum } It can not be decided.

vote-ballots = ballots issued: { $issued }, found: { $found }, spoiled: { $spoiled }
vote-ballots-found = ballots found: { $found }, spoiled: { $spoiled }
vote-recused = recused: { $recused }
vote-silent-count = did not vote: { $silent }

minutes-joint = { $bodies } and { $last }
minutes-returned = Ballots returned by:
minutes-not-returned = No ballot from:
minutes-ballots-until = Ballots were taken up to { $date }.
minutes-ballot-on = ballot of { $date }
minutes-decided-whole = RESOLVED on item { $number } as a whole:
minutes-voted-whole = On item { $number } as a whole:
minutes-voted-together = One vote was taken on items { $numbers }.
minutes-annulled = An earlier vote ({ $votes }) was annulled: { $reason }
minutes-annulled-unknown = An earlier vote was annulled: { $reason }

check-ends-before-it-starts = The session ends before it starts.
check-joint-without-bodies = The session is joint, and the other bodies are not chosen.
check-joint-no-rule = { $body }: its card has no rules, and its quorum is not known.
check-joint-no-members = { $body }: nobody is a member on the day of the session.
check-joint-no-quorum = { $body }: { $present } of { $members } are present, { $needed } are needed: this body has no quorum.
check-joint-quorum-lost = { $body }: { $present } are present, { $needed } are needed: this body has no quorum at this item.
check-no-ballots-until = The last day of ballots is not given.
check-counted-early = Ballots are taken up to { $date }, and the day of the session is earlier.
check-left-before-coming = { $name }: left before coming, and so is not counted as present.
check-never-there = { $name }: marked as present, and absent from every item.
check-ballot-late = { $name }: the ballot came on { $date }, too late.
check-untitled-parent = The item has parts and no title of its own.
check-shared-rooms-differ = One vote decides items on which not the same members could vote. Only those who could vote on each are counted.
check-no-ballots = Secret ballot: the number of ballots issued is not given.
check-too-many-ballots = { $issued } ballots issued, and { $may_vote } may vote.
check-ballots-appeared = { $found } ballots found, and { $issued } issued.
check-ballots-differ = { $found } ballots were found, and the votes with the spoiled ones make { $counted }. Correct the numbers.
check-decided-though-rejected = A decision is written, and its vote was lost.
check-decided-though-removed = The item is off the agenda, and a decision on it is written: the minutes will not have it.
check-co-executor-unknown = A co-executor is added and not chosen.
check-co-executor-twice = A co-executor is the executor, or is named twice.
check-due-before-session = An assignment is due on { $date }, before the session.

attendance-advisory = With an advisory voice
attendance-all-ballots = All returned ballots
attendance-ballots-hint = Arrows choose a member, P or 1: ballot returned, A or 2: not returned, W: all, Delete takes the mark off.
attendance-ballot = ballot returned
attendance-no-ballot = no ballot
attendance-stand-in = { $name } takes part
attendance-ballot-on = Received

room-summary = At this item { $present } of { $members } are present, recused: { $recused }
room-open = Who is here (F4)
room-list = Presence at the item
room-hint = Arrows choose a member, C: came to this item, L: left before it, R: recused (once more: not).
room-key-came = C
room-key-left = L
room-key-aside = R
room-came = present from this item on
room-left = left before this item
room-aside = recused
room-there = present
room-there-aside = present, takes no part in the vote
room-away = absent
room-not-there = { $name } is not here anyway.
room-is-there = { $name } is here anyway.

voters-list = Named vote
voters-hint = Arrows choose a member, F A S or 1–3: the vote, R: all the others for, Delete takes the vote off.
voters-key-for = F
voters-key-against = A
voters-key-abstained = S
voters-key-rest = R

poll-issued = Ballots issued
poll-found = Found
poll-spoiled = Spoiled
poll-may-vote = May vote: { $may_vote }. Type the votes, F8: unanimous, F7: all the others for.
poll-share = Decides other items too…
poll-shared = Decides items { $numbers }
poll-anew = Vote anew
poll-anew-do = Annul this vote and begin a new one
poll-anew-reason = Why the vote is taken anew
poll-anew-hint = votes were miscounted
poll-annulled = Annulled votes: { $count }

sessions-ballots-until = Ballots are taken up to
sessions-joint = Together with
sessions-joint-add = Add a body
sessions-joint-none = There are no other bodies in the file: add them in «Bodies».

guests-organization = Organization
guests-as-last = Invite those of the last session: { $count }

agenda-hint = Enter: the next item, ↑ ↓ the one beside, Alt+↑ ↓ moves it, Alt+→ ← makes it a part and back. The number can be dragged.
agenda-item-kind = Kind
agenda-item-time = Begins
agenda-reporter = Reporter
agenda-drag = Drag it to another place
agenda-sum = Minutes allotted: { $minutes }
agenda-sum-until = Minutes allotted: { $minutes }, ends about { $ends }
agenda-earlier = On earlier assignments
agenda-unfinished = Left open at earlier sessions:
agenda-remove = The item has records or parts. They go with it.
agenda-remove-do = Remove the item
agenda-keep = Keep it

item-co-executor = Co-executor
item-co-executor-add = Add a co-executor

help-title = Keys of a session
help-open = Keys (F1)
help-all = All keys of the program
help-page = Page
help-parts = Next and previous part
help-mark = Mark the attendance
help-mark-keys = P R S E A
help-came = Came to the next item
help-left = Left before the next item
help-unmark = Take the mark off
help-next-item = Next item
help-other-title = To the title above or below
help-check = Next and previous remark
help-move = Move the item
help-nest = Make it a part and back
help-remove-item = Remove the item
help-item = Item and vote
help-room = Presence at the item
help-room-marks = Came, left, recused
help-room-keys = C L R
help-row-move = Move the row
help-row-remove = Remove the row
help-rest = All the others vote for
help-unanimous = Unanimous
help-named = By name: for, against, abstained, the others for
help-named-keys = F A S R
