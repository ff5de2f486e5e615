# The history of a TOS: succession, growth, day, territories, completeness.
tos-part-succession = Succession
tos-succession-none = It came of no other TOS and became no other.
tos-succession-add = Add a transformation
tos-succession-what = This TOS
tos-succession-other = The other TOS
tos-succession-since = Since
tos-year-growth = Against { $year }: { $grown }

# Territories.
territory-title = Territories
territory-search = Name, kind, what it stands in
territory-add = Add a territory
territory-parent = Stands in
territory-term = Existed
territory-since = Founded
territory-until = Abolished
territory-since-ground = Name the ground of the foundation
territory-until-ground = Name the ground of the abolition
territory-successor = What it became
territory-successor-hint = When a place is renamed or merged, add the new one and name it here: the register as of a day will show the name of that day.
territory-tos-count = TOS
territory-backwards = Abolished { $until }, before it was founded: { $since }. Check the dates.
territory-empty = No territories yet
territory-empty-hint = Press “Add a territory”, or add one from the card of a TOS.
territory-twin = There seems to be such a territory already: { $name }. If they are the same, choose one of them in the cards of TOS and remove the other.
territory-saved = The territory is saved
territory-removed = The territory is removed
territory-remove = Remove the territory?
territory-remove-text = “{ $name }” will be removed. This can be undone. If it was abolished, do not remove it: set the date and say what it became.
territory-in-itself = A territory can not stand in itself or become itself. Check “Stands in” and “What it became”.
tos-register = Register

# Completeness of the register.
completeness-title = Completeness
completeness-print = Print
completeness-filled = Filled
completeness-percent = { $percent } %
completeness-lacks = What is missing
completeness-doubts = Doubts
completeness-counted =
    { $count } TOS, of them { $full ->
        [one] one is
       *[other] { $full } are
    } full; { $percent } % of all fields are filled
completeness-none = Nothing to show
completeness-none-hint = No TOS of this day lacks this field.
