# The journal: who did what and when.
journal-at = When
journal-what = What was done
journal-who = Who
journal-changes = Records
journal-state = State
journal-undone = undone
journal-outside = Changed by another program
journal-unknown-op = a step of another version of the program ({ $code })
journal-search = Search: what, who, when
journal-earlier = Show earlier ones
journal-empty = The journal is empty
journal-empty-hint = All that is added, changed and removed will be listed here.
journal-history = History of the record
journal-whole = The whole journal
journal-added = added
journal-changed = changed
journal-removed = removed
journal-nothing = empty
journal-more =
    And { $count ->
        [one] { $count } more record
       *[other] { $count } more records
    }.
