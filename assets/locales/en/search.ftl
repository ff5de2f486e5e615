# Search over all records, back and forward.

palette = Search everything
palette-short = Find…
palette-hint = What to find: a TOS, a person, a decision, a place…
palette-reading = Reading records: not everything is found yet…
palette-place = section “{ $tab }”
palette-command = command

command-back = Back
command-forward = Forward

# What was found, in lower case.
found-tos = TOS
found-person = person
found-organization = organization
found-body = body
found-session = session
found-contest = contest
found-event = event
found-agreement = agreement
found-plan = plan
found-agenda-item = agenda item
found-decision = decision
found-assignment = assignment
found-nomination = nomination
found-entry = entry
found-award = award
found-outside-contest = outside contest
found-plan-item = line of a plan
found-question = question of residents
found-territory = territory
