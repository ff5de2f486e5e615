# The history of a TOS: succession, growth, day, territories, completeness.
tos-part-succession = Succession
tos-succession-none = It came of no other TOS and became no other.
tos-succession-add = Add a transformation
tos-succession-what = This TOS
tos-succession-other = The other TOS
tos-succession-since = Since
tos-year-growth = Against { $year }: { $grown }
