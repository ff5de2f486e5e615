# Contests, awards, contests of others.

op-add-contest = adding a contest
op-change-contest = changing a contest
op-remove-contest = removing a contest
op-set-marks = marks of the jury
op-recuse-juror = recusal of a juror
op-admit-juror = end of a recusal
op-settle-tie = decision of a tie
op-unsettle-tie = taking back the decision of a tie
op-decide-contest = deciding a contest
op-reopen-contest = opening a contest again
op-give-awards = giving awards
op-add-award = adding an award
op-change-award = changing an award
op-remove-award = removing an award
op-add-outside-contest = adding a contest of others
op-change-outside-contest = changing a contest of others
op-remove-outside-contest = removing a contest of others

contests-page = Contests
contests-page-awards = Awards given
contests-page-outside = Contests of others
contests-add = New contest
contests-again = Repeat next year
contests-search = Name or year
contests-empty = No contests yet
contests-empty-hint = Press “New contest” and fill in the name and the year.
contests-name = Name
contests-year = Year
contests-edition = Edition
contests-status = Status
contests-nominations = Nominations
contests-entries = Entries
contests-decided-on = Decided on

awards-add = New award
awards-search = Recipient, reason, number
awards-empty = No awards yet
awards-empty-hint = Awards of winners are given from the card of a contest; others are added here.
awards-kind = Kind
awards-title = Title
awards-number = Number
awards-dated-on = Date
awards-amount = Amount, roubles
awards-recipient = Recipient
awards-recipient-text = Recipient, if not in the lists
awards-tos = TOS
awards-person = Person
awards-organization = Organization
awards-reason = Reason
awards-handed-on = Handed over
awards-handed-by = Handed over by
awards-note = Note
awards-new = New award
awards-remove = Remove the award?
awards-remove-text = “{ $title }” goes from the list of awards.
awards-removed = The award was removed

outside-add = New record
outside-search = Contest, organizer, nomination
outside-empty = No records yet
outside-empty-hint = Contests held by others, in which the town, a TOS or an organization took part.
outside-name = Contest
outside-level = Level
outside-organizer = Organizer
outside-nomination = Nomination
outside-stage = Stage
outside-year = Year
outside-participant = Who took part
outside-participant-hint = Empty: the administration
outside-tos = TOS
outside-result = Result
outside-award = Award
outside-awarded-on = Date of the award
outside-note = Note
outside-new = New contest of others
outside-remove = Remove the record?
outside-remove-text = The record of “{ $name }” goes.
outside-removed = The record was removed

contest-new = New contest
contest-remove = Remove the contest?
contest-remove-text = The contest “{ $name }” goes with its nominations, entries and marks.
contest-removed = The contest was removed
contest-saved = The contest was saved
contest-part-main = Basics
contest-part-nominations = Nominations
contest-part-criteria = Criteria
contest-part-jury = Jury
contest-part-entries = Entries
contest-part-marks = Marks
contest-part-results = Results
contest-part-awards = Awards
contest-closed-note = The contest is decided: the card is for reading only. To change it, open the contest again on the page “Results”.
contest-cancelled-note = The contest is cancelled: the card is for reading only. To change it, open the contest again on the page “Results”.
contest-save-first = Save the card first: marks and results are counted by what is saved.
contest-name = Name
contest-name-of = Name in the genitive
contest-name-of-hint = for the protocol and the summary
contest-organizer = Organizer
contest-opens-on = Entries from
contest-closes-on = Entries until
contest-status = Status
contest-status-reason = Why cancelled
contest-act = The regulation was approved by
contest-rules = Rules of counting
contest-aggregation = Score
contest-digits = Digits after the point
contest-rounding = What is rounded
contest-ranking = Places after a shared one
contest-pass-mark = Pass mark
contest-places = Places awarded
contest-paragraph = Paragraph of the regulation
contest-note = Note
contest-nomination-add = Add a nomination
contest-nomination-name = Short name
contest-nomination-full = Full name
contest-nomination-category = Category
contest-nomination-least = Least entries
contest-nomination-void = Not held
contest-nomination-why-void = Why not held
contest-criterion-add = Add a criterion
contest-criterion-name = Criterion
contest-criterion-meaning = What is marked
contest-criterion-nomination = Nomination (empty: all)
contest-criterion-min = From
contest-criterion-max = To
contest-criterion-step = Step
contest-criterion-weight = Weight
contest-criteria-locked = Marks were given: scales, weights and the number of criteria stay. Names may be corrected.
contest-juror-add = Add a juror
contest-juror-person = Juror
contest-juror-role = Role
contest-jury-body = The jury is a body
contest-jury-take = Take the members of the body
contest-entry-add = Add an entry
contest-entry-remove = Remove the entry
contest-entry-none = No entries yet. Press “Add an entry”.
contest-entry-choose = Choose an entry at the left.
contest-entry-needs-nomination = Add a nomination first.
contest-entry-number = Number of the entry
contest-entry-nomination = Nomination of the entry
contest-entry-tos = Entrant: a TOS
contest-entry-person = Entrant: a person
contest-entry-organization = Entrant: an organization
contest-entry-entrant = Entrant, if not in the lists
contest-entry-project = Project
contest-entry-state = State of the entry
contest-entry-ground = Ground
contest-entry-special = Special prize
contest-entry-unnamed = no entrant
contest-entry-name = No. { $number }: { $entrant }

marks-juror = Juror
marks-switch-hint = Ctrl+PgUp and Ctrl+PgDn: another juror. Enter and Tab: the next cell. An empty cell is no mark.
marks-progress = { $given } of { $all } given
marks-nothing = Nothing to mark
marks-nothing-hint = It takes jurors, criteria and at least one admitted entry.
marks-cell = Mark: entry { $entry }, { $criterion }
marks-sum = Sum
marks-recuse = Recuse…
marks-recuse-who = { $juror } does not mark “{ $entrant }”
marks-recuse-reason = Reason of the recusal or absence
marks-recuse-do = Record
marks-recuse-loses = Marks this juror gave to the entry will be taken away.
marks-recused = does not mark: { $reason }
marks-recused-unsaid = does not mark
marks-admit = Marks it
marks-cancel = Do not record
marks-not-number = “{ $text }” is no number. Type the mark in digits or clear the cell.
mark-out-of-range = A mark must be from { $min } to { $max }.
mark-off-step = Marks begin at { $min } and go by { $step }.

results-entrant = Entrant
results-number = No.
results-project = Project
results-score = Score
results-place = Place
results-why = Why this place
results-why-close = Fold
results-place-shared = { $place } (shared)
results-tied = tied
results-waiting = –
results-below = below the pass mark
results-beyond = no place
results-missing =
    { $count ->
        [one] { $count } mark is missing
       *[other] { $count } marks are missing
    }
results-missing-line = { $juror }: entry “{ $entry }”, criterion “{ $criterion }”
results-and-more = and { $count } more
results-unmarked = no criteria or jurors
results-void = The nomination was not held.
results-void-why = The nomination was not held: { $reason }
results-too-few = The regulation asks for { $least } entries. If the nomination is not held, note it on the page “Nominations”.
results-nobody = No admitted entries.
results-tie = A tie ({ $score }): { $entrants }. Places { $first }–{ $last }.
results-tie-one = A tie ({ $score }): { $entrants }. Place { $first }.
results-tie-settle = Decide…
results-tie-shared = Share place { $place }
results-tie-ordered = A place each, in this order
results-tie-note = Who decided, and how
results-tie-note-hint = open vote of the jury, protocol 3
results-tie-record = Record the decision
results-tie-cancel = Leave it open
results-tie-up = Up: { $entrant }
results-settled = The tie was decided: { $note }
results-unsettle = Take the decision back
results-decide = Decide the contest
results-decide-on = Date of the decision
results-decide-number = Number of the jury's protocol
results-decided = The contest is decided
results-reopen = Open the contest again
results-reopen-question = Open the contest again?
results-reopen-text = Places and prizes go until it is decided again. Marks, decided ties and awards stay.
results-print-public = Results for the public
results-print-internal = Protocol of the jury
results-part = { $criterion }: { $marks } → { $mean }
results-total-line = Total { $total } by marks of { $jurors }
results-jurors =
    { $count ->
        [one] { $count } juror
       *[other] { $count } jurors
    }
results-recused-line = { $juror } does not mark: { $reason }

batch-title = Give to winners and prize-winners
batch-first-number = First number
batch-amount-1 = For the 1st place, roubles
batch-amount-2 = For the 2nd place, roubles
batch-amount-3 = For the 3rd place, roubles
batch-give =
    { $count ->
        [one] Record { $count } award
       *[other] Record { $count } awards
    }
batch-nobody = All winners and prize-winners have an award of this kind.
batch-not-decided = Awards are given when the contest is decided.
batch-roubles = { $amount } roubles
batch-given = The awards were recorded
batch-reason-winner = for winning the nomination “{ $nomination }” { $contest }
batch-reason-place = for place { $place } in the nomination “{ $nomination }” { $contest }
batch-reason-special = for a special prize in the nomination “{ $nomination }” { $contest }
batch-contest-of = of the contest “{ $name }”

contest-refused-decided = The contest is decided. To change it, open it again first.
contest-refused-cancelled = The contest is cancelled. To change it, open it again first.
contest-refused-status = A contest is decided by the button “Decide the contest” on the page “Results”.
contest-refused-range = Criterion “{ $name }”: the greatest mark is below the least, or a number is too large. Correct the scale.
contest-refused-juror-twice = One person is in the jury twice. Leave one line.
contest-refused-locked = Marks were given by these criteria: their scales, weights and number can not change. Clear the marks first.
contest-refused-entry-marked = Entry No. { $number } has marks and can not be removed. Note it as withdrawn.
contest-refused-juror-marked = The juror gave marks and can not be removed. Clear the juror's marks first.
contest-refused-mark = Criterion “{ $criterion }”. { $why }
contest-refused-no-criterion = This criterion is no longer in the contest. Open the sheet again.
contest-refused-recused = This juror does not mark the entry. End the recusal first.
contest-refused-not-closed = The contest is open already.
contest-refused-not-counted = The program does not count by the rule “{ $rule }” yet. Choose another rule.
contest-refused-no-entries = There is nothing to decide: no entry is admitted.
contest-refused-unmarked = Not decided: nobody or nothing to mark these entries by: { $entries }. Add criteria or jurors.
contest-refused-missing = Not decided. { $what }: { $list }. Give the marks or recuse the jurors.
contest-refused-ties = Not decided: there is an open tie: { $list }. Decide it on the page “Results”.
contest-refused-other-tie = This tie is another one now: marks have changed. Open the results again.
contest-refused-note = Write who decided the tie, and how: the protocol prints it.

paper-contest-results = RESULTS OF THE CONTEST
paper-contest-preliminary = Preliminary: the contest is not decided.
paper-contest-held = { $title } was held in { $year }.
paper-contest-ground = Ground: { $act }.
paper-contest-counts = { $entries } in { $nominations }.
paper-contest-entries =
    { $count ->
        [one] { $count } entry was considered
       *[other] { $count } entries were considered
    }
paper-contest-nominations =
    { $count ->
        [one] { $count } nomination
       *[other] { $count } nominations
    }
paper-contest-decided = Decided on { $date }
paper-contest-nomination = { $at }. Nomination “{ $name }”
paper-contest-category = Category: { $category }.
paper-contest-who = Entrant
paper-contest-prize = Result
paper-contest-none = No places were awarded.
paper-contest-protocol = PROTOCOL
paper-contest-protocol-of = of the decision { $contest }
paper-contest-number = No. { $number }
paper-contest-no-date = no date
paper-contest-jury = The jury:
paper-contest-juror = { $name }: { $role }
paper-contest-juror-post = { $name }: { $role }, { $post }
paper-contest-rule = How it is counted:
paper-contest-rule-text = { $rule }; { $rounding }, to { $digits }, half up.
paper-contest-rule-digits =
    { $count ->
        [0] a whole number
        [one] { $count } digit
       *[other] { $count } digits
    }
paper-contest-rule-ground = Ground: { $paragraph }.
paper-contest-pass = Pass mark: { $mark }.
paper-contest-at-end = the score is rounded
paper-contest-each = the score of each criterion is rounded
paper-contest-marks = Marks of the jurors
paper-contest-juror-column = Juror
paper-contest-entry = No. { $number } { $entrant }
paper-contest-mean = Mean
paper-contest-recused = recused
paper-contest-recused-line = { $juror } does not mark “{ $entrant }”: { $reason }.
paper-contest-tie = A tie: { $entrants }. Decided: { $note }.
paper-contest-open-tie = A tie: { $entrants }. Not decided.
paper-contest-void = The nomination was not held.
paper-contest-void-why = The nomination was not held: { $reason }.
paper-contest-chair = Chair of the jury
paper-contest-secretary = Secretary of the jury
paper-contest-file-public = Results of the contest { $year }
paper-contest-file-internal = Protocol of the jury { $year }
