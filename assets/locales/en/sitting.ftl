# A session live: attendance and votes by keys, an agenda of two levels, absentee polls.

session-quorum-absentee =
    { $present ->
        [0] Nobody
       *[other] { $present }
    } of { $members } returned a ballot, the quorum is { $needed }.
session-quorum-at = Item { $number }: { $quorum }
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
minutes-voted-together = One vote was taken on items { $numbers }.
minutes-annulled = An earlier vote ({ $votes }) was annulled: { $reason }
minutes-annulled-unknown = An earlier vote was annulled: { $reason }

check-ends-before-it-starts = The session ends before it starts.
check-joint-without-bodies = The session is joint, and the other bodies are not chosen.
check-no-ballots-until = The last day of ballots is not given.
check-counted-early = Ballots are taken up to { $date }, and the day of the session is earlier.
check-left-before-coming = { $name }: left before coming, and so is not counted as present.
check-ballot-late = { $name }: the ballot came on { $date }, too late.
check-untitled-parent = The item has parts and no title of its own.
check-shared-rooms-differ = One vote decides items on which not the same members could vote. Only those who could vote on each are counted.
check-no-ballots = Secret ballot: the number of ballots issued is not given.
check-too-many-ballots = { $issued } ballots issued, and { $may_vote } may vote.
check-ballots-appeared = { $found } ballots found, and { $issued } issued.
check-decided-though-rejected = A decision is written, and its vote was lost.
check-decided-though-removed = The item is off the agenda, and a decision on it is written: the minutes will not have it.
check-co-executor-unknown = A co-executor is added and not chosen.
check-co-executor-twice = A co-executor is the executor, or is named twice.
check-due-before-session = An assignment is due on { $date }, before the session.
