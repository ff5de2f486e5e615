# The yearly summary: headings, paragraphs, tables, annexes.

summary-title = Yearly summary of { $year }
summary-cover-title = Yearly summary
summary-cover-subtitle = of the work with the public in { $year }
summary-cover-imprint = { $place }, { $year }
summary-contents = Contents
summary-done-heading = The most important things done in the work with the public in { $year }
summary-tasks-heading = The tasks of { $year }
summary-no-town = Municipality
summary-number = No. { $number }

summary-tos-continued = In { $year } the work with the TOS of { $municipality } went on.
summary-tos-begun = In { $year } the work with the TOS of { $municipality } began.
summary-tos-active =
    { $count ->
        [0] On 31 December { $year } no TOS was active
        [one] On 31 December { $year } { $count } TOS was active
       *[other] On 31 December { $year } { $count } TOS were active
    } (a year before: { $before }).
summary-tos-residents =
    { $residents ->
        [one] As far as { $known } TOS report, { $shown } resident lives there.
       *[other] As far as { $known } TOS report, { $shown } residents live there.
    }
summary-tos-registered =
    { $count ->
        [one] In the year { $count } TOS was registered
       *[other] In the year { $count } TOS were registered
    }: { $names }.
summary-tos-terminated =
    { $count ->
        [one] { $count } TOS ended its work
       *[other] { $count } TOS ended their work
    }: { $names }.

summary-outside-award =
    { $who } was { $gender ->
       *[other] awarded
    }: { $award } { $organizer } { $result ->
        [winner] for winning
        [prize_winner] for a prize place
       *[participant] for taking part
    } { $place }.
summary-outside-result =
    { $who } { $result ->
        [winner] won
        [prize_winner] took a prize place
       *[participant] { $gender ->
           *[other] took part
        }
    } { $place }.
summary-outside-stage =
    in { $stage } of the { $level ->
        [federal] All-Russian contest
        [regional] regional contest
        [municipal] municipal contest
       *[other] contest
    } { $name }
summary-outside-whole =
    in the { $level ->
        [federal] All-Russian contest
        [regional] regional contest
        [municipal] municipal contest
       *[other] contest
    } { $name }
summary-outside-nomination = in the nomination { $name }

summary-partner-continued = The Administration went on working closely with { $partner }.
summary-partner-begun = The Administration began to work with { $partner }.
summary-agreement-works = Under the agreement { $title }: { $works }.
summary-agreement-idle = The agreement { $title } was in force.
summary-agreement-between = The agreement { $title } was in force ({ $term }).
summary-years = { $since }–{ $until }

summary-events-few = In { $year } there were few events: { $reason }.
summary-events-fewer = In { $year } there were fewer events: { $reason }.
summary-events-held =
    { $count ->
        [0] In { $year } no event was held (in { $last }: { $before })
        [one] In { $year } { $count } event was held (in { $last }: { $before })
       *[other] In { $year } { $count } events were held (in { $last }: { $before })
    }
summary-events-kind =
    { $kind ->
        [sport] sport
        [culture] culture
        [information] information
        [forum] forums
        [meeting] meetings
        [cleanup] cleanups
        [training] training
       *[other] other
    } – { $count }
summary-events-people =
    { $people ->
        [one] As far as is known, { $shown } person took part.
       *[other] As far as is known, { $shown } people took part.
    }
summary-events-cancelled = cancelled { $count }
summary-events-moved = moved { $count }
summary-events-dropped = Planned events that did not take place: { $parts }.

summary-questions =
    { $count ->
        [one] Residents raised { $count } question
       *[other] Residents raised { $count } questions
    } (in { $last }: { $before }){ $parts }.
summary-questions-parts = : { $parts }
summary-questions-state =
    { $state ->
        [solved] solved – { $count }
        [answered] answered – { $count }
        [declined] declined – { $count }
       *[open] open – { $count }
    }

summary-body-unnamed = { $name }
summary-sessions-many = During the year { $body } met (in { $year }: { $held }).
summary-sessions-held =
    { $count ->
        [one] { $count } session { $short }
       *[other] { $count } sessions { $short }
    }
summary-sessions-one =
    { $count ->
        [one] In { $year } { $count } session of { $body } was held.
       *[other] In { $year } { $count } sessions of { $body } were held.
    }
summary-sessions-items =
    { $count ->
        [one] { $count } question was considered
       *[other] { $count } questions were considered
    }
summary-sessions-decisions =
    { $count ->
        [one] { $count } decision was taken
       *[other] { $count } decisions were taken
    }
summary-sessions-assignments =
    { $count ->
        [one] Of { $count } assignment { $done } was done ({ $share } %).
       *[other] Of { $count } assignments { $done } were done ({ $share } %).
    }
summary-sessions-dropped =
    { $count ->
        [one] { $count } session of { $body } did not take place
       *[other] { $count } sessions of { $body } did not take place
    }
summary-because = { " " }because of { $reason }

summary-contest-quoted = the contest { $name }
summary-contest-held =
    { $gender ->
       *[other] Held:
    } { $contest }{ $nominations }{ $awards }.
summary-contest-nominations =
    { $count ->
        [one] { " " }in { $count } nomination
       *[other] { " " }in { $count } nominations
    }
summary-contest-awards =
    , { $who ->
        [both] winners and prize-winners
        [winners] winners
        [prize_winners] prize-winners
       *[others] those who took part
    } { $handed ->
        [yes] were given
       *[no] are to be given
    } { $list }
summary-beside = { " " }(in { $last }: { $before })
summary-contest-entries =
    { $count ->
        [one] { $count } entry came
       *[other] { $count } entries came
    }{ $beside }; winners – { $winners }, prize-winners – { $prize_winners }.
summary-contest-void =
    { $count ->
        [one] The nomination { $names } was void.
       *[other] The nominations { $names } were void.
    }
summary-contest-open = The results of the contest { $name } are not decided.
summary-contest-cancelled = The contest { $name } was not held{ $because }.
summary-award-kind =
    { $kind ->
        [certificate] { $count ->
            [one] a gift certificate
           *[other] gift certificates
        }
        [letter] { $count ->
            [one] a letter of thanks
           *[other] letters of thanks
        }
        [diploma] { $count ->
            [one] a diploma
           *[other] diplomas
        }
       *[other] { $count ->
            [one] an award
           *[other] awards
        }
    }

summary-plan-done =
    { $count ->
        [one] Of { $count } line of the plan of { $year } { $done } was done ({ $share } %)
       *[other] Of { $count } lines of the plan of { $year } { $done } were done ({ $share } %)
    }
summary-plan-part =
    { $state ->
        [partly] partly done { $count }
        [moved] moved { $count }
        [cancelled] cancelled { $count }
       *[open] not marked { $count }
    }
summary-plan-carried =
    { $count ->
        [one] { $count } line went on into later plans.
       *[other] { $count } lines went on into later plans.
    }

summary-figures-heading = Figures of the year
summary-figure-column = Figure
summary-year-column = { $year }
summary-chart-caption = Events held, by year
summary-annex = Annex { $number }. { $title }
summary-annex-of = { $title } in { $year }
summary-annex-tos = TOS active on 31 December { $year }
summary-annex-sessions = Sessions of bodies
summary-annex-assignments = Assignments given at sessions
summary-annex-entries = Winners and prize-winners of contests
summary-annex-awards = Awards given
summary-annex-outside = Contests of others entered
summary-annex-events = Events
summary-annex-questions = Questions of residents
summary-annex-plan = The plan and what was done
summary-column-number = No.
summary-column-date = Date
summary-column-due = Due
summary-column-name = Name
summary-column-body = Body, session
summary-column-items = Questions considered
summary-column-state = State
summary-column-place = Place
summary-column-people = People
summary-column-nomination = Nomination
summary-column-entrant = Entrant
summary-column-prize = Result
summary-column-project = Work
summary-column-award = Award
summary-column-recipient = To whom
summary-column-question = Question
summary-column-raised = Where raised
summary-column-done = What was done
summary-column-assignment = Assignment
summary-column-executor = Executor
summary-column-measure = Measure
summary-column-term = Term
summary-column-execution = Execution
summary-column-residents = Residents
summary-column-members = Members
summary-file-name = Yearly summary { $year }
summary-session-name = { $body }, session No. { $number }

figure-tos-active = TOS active on 31 December
figure-tos-registered = TOS registered in the year
figure-tos-terminated = TOS that ended their work
figure-outside-contests = Contests of others entered
figure-outside-awards = Awards received
figure-agreements = Agreements in force
figure-events-held = Events held
figure-events-moved = Events moved
figure-events-cancelled = Events cancelled
figure-questions = Questions of residents
figure-questions-solved = Questions of residents solved
figure-sessions = Sessions
figure-sessions-dropped = Sessions that did not take place
figure-items = Questions considered at sessions
figure-decisions = Decisions taken
figure-assignments = Assignments given
figure-assignments-done = Assignments done
figure-contests = Contests held
figure-nominations = Nominations of contests
figure-entries = Entries in contests
figure-winners = Winners of contests
figure-prize-winners = Prize-winners of contests
figure-awards = Awards of the town
figure-plan-items = Lines of the plan
figure-plan-done = Lines of the plan done
figure-plan-moved = Lines of the plan moved
figure-plan-cancelled = Lines of the plan cancelled

section-tos = Territorial self-government
section-awards = Awards received
section-partners = Public Chamber and agreements
section-events = Events
section-questions = Questions of residents
section-sessions = Sessions of bodies
section-contests = Contests
section-plan = The plan of the year
section-tasks = Tasks of the next year

op-edit-summary-paragraph = editing a paragraph of the yearly summary
op-reset-summary-paragraph = putting back the composed paragraph of the yearly summary
op-save-summary = number, date and signature of the yearly summary
