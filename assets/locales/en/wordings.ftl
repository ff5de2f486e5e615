# Own wording of papers.

op-change-wording = change of a text of papers
op-reset-wording = return to the standard text of papers

# Names of fields: they are typed in braces.
wording-field =
    { $field ->
        [abstained] abstained
        [against] against
        [body] body
        [counts] counts
        [date] date
        [from] start
        [member] member
        [members] members
        [name] name
        [names] names
        [needed] needed
        [note] note
        [number] number
        [present] present
        [quorum] quorum
        [silent] silent
        [text] text
        [to] end
        [votes] for
        [found] found
        [issued] issued
        [numbers] numbers
        [reason] reason
        [recused] recused
        [spoiled] spoiled
       *[other] …
    }
wording-group =
    { $group ->
        [head] Minutes: head
        [attendance] Minutes: those present and quorum
        [questions] Minutes: questions and decisions
        [votes] Minutes: votes
       *[signatures] Minutes: signatures
    }

wordings-title = Texts of papers
wordings-search = Words of a text
wordings-nothing-found = There is no such text
wordings-pick-hint = The fixed words of the minutes can be replaced by your own here. Signed minutes do not change.
wordings-changed = own
wordings-own = Own text
wordings-own-hint = While it is empty, the standard one is printed
wordings-fields = Fields
wordings-fields-hint = The data of the session stands in a paper in place of the fields. Click to insert.
wordings-field-must = required
wordings-field-insert = Insert { $field }
wordings-forms = The standard text changes with numbers and the kind of session. Your own will always be the same: where endings must follow numbers, leave the standard one.
wordings-preview = How it will be printed
wordings-preview-of = { $paper }
wordings-preview-none = These minutes do not say this text.
wordings-preview-no-session = No session was held in this file yet.
wordings-saved = The text of papers is saved
wordings-reset = Back to the standard
wordings-was-reset = The standard text is back
wordings-start = Begin with the standard one
wordings-remark = Your own text in place of “{ $of }” will not do, the standard one is printed. { $why }
wordings-empty = The text is empty: write it, or go back to the standard one.
wordings-too-long = The text is longer than { $most } characters: shorten it.
wordings-unclosed = A brace is opened and not closed: a field is written so — { "{" }name{ "}" }.
wordings-unopened = A brace is closed and was not opened: a field is written so — { "{" }name{ "}" }.
wordings-unknown-field = There is no field { "{" }{ $field }{ "}" } in this text. Take one from the list.
wordings-missing-field = The field { "{" }{ $field }{ "}" } is missing: without it the paper would not say what it must.
wordings-unknown-text = The program does not know this text: another version wrote the file.
