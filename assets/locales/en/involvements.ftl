# Where a person or an organization takes part: all of it on one card.
involvements-title = Takes part in
involvements-none = Named nowhere yet.
involvements-now =
    { $places ->
        [0] In no body now.
        [one] Now: { $places } place.
       *[other] Now: { $places } places.
    }
involvements-where = It can not be removed: others need it
involvements-where-text = These records name it. Open them and take it out there, or merge the cards if it is a duplicate.

# Headings of groups. $places – how many different places, $terms – how many terms.
involvement-count = { $name }: { $count }
involvement-terms = { $name }: { $places }, terms: { $terms }
involvement-came = { $name }: { $came } of { $all }
involvement-session = { $body }, session
involvement-session-numbered = { $body }, session No. { $number }
involvement-numbered = { $title }, No. { $number }
involvement-line = { $kind }: { $title }
involvement-due = { $day } · due { $due }
involvement-chaired = in the chair
involvement-secretary = secretary of the session

# Kinds of taking part.
involvement-kind-tos-officer = TOS
involvement-kind-membership = Bodies
involvement-kind-leader = Leads an organization
involvement-kind-employee = People
involvement-kind-agreement = Agreements
involvement-kind-duty = Sessions led
involvement-kind-attendance = Attendance of sessions
involvement-kind-guest = Invited to sessions
involvement-kind-speech = Speeches
involvement-kind-opinion = Dissenting opinions
involvement-kind-assignment = Assignments
involvement-kind-co-executor = Assignments shared
involvement-kind-juror = Juries
involvement-kind-entry = Contest entries
involvement-kind-award = Awards
involvement-kind-event = Events
involvement-kind-plan = Plan lines

# Why it was not removed. $places – the places, $more – how many more.
involvements-refused = It can not be removed, it is named in: { $places }. Take it out there, or merge the cards if it is a duplicate.
involvements-refused-more = It can not be removed, it is named in: { $places } and in { $more } more places. Take it out there, or merge the cards if it is a duplicate.
