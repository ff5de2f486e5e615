# Partners and events: agreements, events, questions of residents.
op-add-agreement = add an agreement
op-change-agreement = change an agreement
op-remove-agreement = remove an agreement
op-add-event = add an event
op-change-event = change an event
op-remove-event = remove an event
op-change-event-series = change a series of events
op-remove-event-series = remove a series of events
op-add-question = add a question of residents
op-change-question = change a question of residents
op-remove-question = remove a question of residents

# Pages of the section.
partners-agreements = Agreements
partners-events = Events
partners-questions = Questions of residents

# Agreements.
agreement-add = New agreement
agreement-search = Title, party, state
agreement-empty = No agreements yet
agreement-empty-hint = Add the first one: the button “New agreement” or Ctrl+N.
agreement-new = New agreement
agreement-title = Title
agreement-title-hint = On social partnership …
agreement-number = Number
agreement-subject = Subject
agreement-signed-on = Signed
agreement-since = In force from
agreement-until = In force until
agreement-state = State
agreement-previous = Continues
agreement-note = Note
agreement-term = Term
agreement-parties = Parties
agreement-party-add = Add a party
agreement-party = Organization
agreement-party-name = or a name
agreement-clauses = Clauses
agreement-clause-add = Add a clause
agreement-clause-number = No.
agreement-clause-text = Obligation
agreement-works = Work under the clauses
agreement-work-add = Add work
agreement-work-clause = Clause
agreement-work-year = Year
agreement-work-text = What was done
agreement-work-none = Write down the clauses first.
agreement-expires-in =
    { $days ->
        [0] expires today
        [one] expires in { $days } day
       *[other] expires in { $days } days
    }
agreement-run-out = The agreement has expired.
agreement-remove-title = Remove the agreement?
agreement-remove-text = “{ $name }” will be removed with its clauses and works.
agreement-removed = Agreement removed

# Events.
event-add = New event
event-search = Name, place, kind, year
event-empty = No events yet
event-empty-hint = Add the first one: the button “New event” or Ctrl+N. If the date is unknown, the year is enough.
event-new = New event
event-name = Name
event-when = When
event-year = Year
event-starts-on = Starts on
event-ends-on = Ends on
event-kind = Kind
event-place = Place
event-people = People
event-state = State
event-reason = Reason
event-reason-hint = restrictions
event-series = Series
event-edition = Edition
event-edition-shown = In papers: { $roman }
event-agreement = Under the agreement
event-description = Description
event-parties = Organizers and participants
event-party-add = Add an organizer or participant
event-party-role = Role
event-party-organization = Organization
event-party-tos = TOS
event-party-person = Person
event-party-name = or a name
event-name-proposed = { $roman } { $series }
event-ends-too-early = It ends before it starts: check the dates.
event-remove-title = Remove the event?
event-remove-text = “{ $name }” will be removed with the list of participants.
event-removed = Event removed

# Questions of residents.
question-add = New question
question-search = Text, place, who answered
question-empty = No questions yet
question-empty-hint = Write down the first one: the button “New question” or Ctrl+N.
question-new = New question
question-text = Question
question-year = Year
question-raised-on = Raised on
question-raised-at = Where and how raised
question-raised-at-hint = at a meeting with residents
question-event = At the event
question-tos = TOS
question-answered-by = Answered by
question-answered-on = Answered on
question-answer = Answer
question-done = What was done
question-state = State
question-remove-title = Remove the question?
question-remove-text = The question will be removed with its answer.
question-removed = Question removed

# Joint history.
deed-when = When
deed-what = What
deed-name = Name
deed-session = session
deed-contest = contest
deed-event = event
deed-clause = clause of an agreement
deed-numbered = { $name }, No. { $number }
deed-in-words = { $kind }: { $name }

# Why it was not done.
agreement-refused-in-plans =
    { $clauses ->
        [one] { $clauses } clause is named in plans of work. Remove the link in the plan first.
       *[other] { $clauses } clauses are named in plans of work. Remove the links in the plans first.
    }
agreement-saved = Agreement saved
event-saved = Event saved
question-saved = Question saved
