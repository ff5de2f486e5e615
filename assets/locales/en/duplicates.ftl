# Duplicates: cards entered twice.
op-tell-apart = mark “not the same”
op-merge-people = merge of two people
op-merge-organizations = merge of two organizations

duplicates-title = Duplicates
duplicates-search = Name
duplicates-empty = No duplicates found
duplicates-empty-hint = Surnames with names and initials are compared, names without quotes, ИНН and ОГРН.
duplicates-what = What
duplicates-person = person
duplicates-organization = organization
duplicates-first = First card
duplicates-second = Second card
duplicates-why = Alike in
duplicates-by-number = ИНН or ОГРН
duplicates-by-name = the name
duplicates-by-part = one is shorter
duplicates-by-letter = one letter differs

# At the right: what merging would do.
duplicates-merge-people = One and the same person?
duplicates-merge-organizations = One and the same organization?
duplicates-merge-text = One card stays. Choose what it says; all that named the other will name it. This can be undone.
duplicates-open = Open the card: { $name }
duplicates-both = both: { $value }
duplicates-nothing = not given
duplicates-same = In all else the cards agree.
duplicates-moves = What goes over
duplicates-moves-none = Nothing names the second card: it will just go.
duplicates-moves-line = { $table } — { $count }
duplicates-merge = Merge
duplicates-apart = Not the same
duplicates-merged = The cards are one now
duplicates-told-apart = No longer shown as duplicates

# Why they were not merged.
duplicates-refused-erased = They can not be merged: the personal data of one card was erased, and must not be added again.
duplicates-refused-clash = They can not be merged: both are named where only one may be ({ $table }). Take one out there and try again.
