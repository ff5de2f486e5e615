# Versions of signed minutes, and what differs between them.

versions-title = Versions of the minutes
versions-hint = When minutes are signed they are kept whole: all papers of the session are printed from the last signed version, whatever changes in the cards of people and bodies later.
versions-live = These minutes were signed before the program kept versions: papers are printed from the records of today.
versions-version = Version { $number }
versions-now = Records of today
versions-signed = Signed { $date }
versions-closed = { $who }, { $at }
versions-reopened = Opened again: { $reason }
versions-stands = in force
versions-print = Print
versions-print-one = Print version { $number }
versions-compare = What changed
versions-from = Before
versions-to = After
versions-same = These versions say the same.
versions-one = There is nothing to compare yet: there is one version.
versions-number = No.
versions-signed-on = Signed
versions-closed-by = Closed by
versions-closed-at = Closed at
versions-reason = Why opened again
versions-paper-name = { $name } (version { $number })
versions-damaged = Version { $number } kept at the signing is damaged: the paper is made from the records of today. Compare it with the one signed on paper.
versions-refused-none = These minutes have no version { $number }.
versions-refused-damaged = Version { $number } of the minutes is damaged: it is not what was signed. Take the minutes signed on paper, or the file from a backup.

versions-change = { $place }: was { $was }, now { $became }
versions-change-added = { $place } — added: { $became }
versions-change-gone = { $place } — left out: { $was }
versions-quoted = “{ $text }”
versions-nothing = nothing
versions-place =
    { $place ->
        [body] name of the body
        [body-of] name of the body in the genitive
        [number] number of the minutes
        [date] day of the session
        [start] start
        [end] end
        [venue] place
        [kind] kind of session
        [chair] chair
        [secretary] secretary
       *[guest] guest
    }
versions-member = { $who }, { $fact }
versions-member-fact =
    { $fact ->
        [name] name
        [station] post
        [presence] attendance
        [reason] reason of absence
        [replaced] replaced by
        [came] from which question
        [away] absent from questions
       *[left] until which question
    }
versions-item = question { $number }
versions-item-fact = question { $number }, { $fact }
versions-fact-order = place in the agenda
versions-fact-state = state
versions-fact-heard = heard, { $row }
versions-fact-spoke = spoke, { $row }
versions-fact-decision = decision { $point }
versions-fact-assignment = decision { $point }, assignment { $row }, { $fact ->
        [text] text
        [executor] executor
       *[due] due day
    }
versions-fact-poll = vote { $poll }
versions-fact-poll-note = vote { $poll }, note
versions-fact-poll-annulled = vote { $poll }, annulled
versions-fact-vote = vote { $poll }, { $who }
versions-fact-recusal = recusal, { $who }
versions-fact-opinion = dissenting opinion, { $who }

journal-snapshot = the minutes whole
