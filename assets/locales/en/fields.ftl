# The names of fields in the journal and in messages: which field, what it was and became.

field-name =
    { $field ->
        [id] key
        [name] name
        [municipality] municipality
        [municipality_of] municipality (genitive)
        [administration] administration
        [department] department
        [head_post] head post
        [place] place
        [note] note
        [kind] kind
        [parent] parent
        [term] term
        [since] since
        [until] until
        [successor] successor
        [number] number
        [dated_on] dated on
        [issuer] issuer
        [title] title
        [surname] surname
        [given_name] given name
        [patronymic] patronymic
        [gender] gender
        [genitive] genitive
        [dative] dative
        [post] post
        [organization] organization
        [phone] phone
        [email] e-mail
        [erased_on] erased on
        [person] person
        [given_on] given on
        [withdrawn_on] withdrawn on
        [scope] scope
        [short_name] short name
        [leader] leader
        [leader_post] leader post
        [address] address
        [inn] INN
        [ogrn] OGRN
        [territory] territory
        [territory_kind] territory kind
        [legal_entity] legal entity
        [legal_since] legal since
        [legal_until] legal until
        [former_name] former name
        [former_short_name] former short name
        [founded_act] ground (founded)
        [abolished_act] ground (abolished)
        [legal_act] ground (legal entity)
        [kpp] KPP
        [entered_on] entered on
        [tos] TOS
        [registered_on] registered on
        [act] act
        [description] description
        [adopted_on] adopted on
        [held_on] held on
        [protocol_number] protocol number
        [residents] residents
        [present] present
        [min_age] min age
        [quorum_part] quorum part
        [role] role
        [left_reason] left reason
        [status] status
        [ground] ground
        [year] year
        [members] members
        [events] events
        [volunteers] volunteers
        [money_kopecks] money (kopecks)
        [predecessor] predecessor
        [name_of] name (genitive)
        [permanent] permanent
        [term] term
        [seats] seats
        [founded_on] founded on
        [founded_by] founded by
        [dissolved_on] dissolved on
        [body] body
        [session] session
        [quorum] quorum
        [quorum_number] quorum number
        [quorum_of] quorum of
        [listed] listed
        [majority] majority
        [majority_of] majority of
        [tie] tie
        [abstention] abstention
        [absentee] absentee
        [protocol_days] protocol days
        [paragraph] paragraph
        [position] position
        [voting] voting
        [since_act] since act
        [until_act] until act
        [until_reason] until reason
        [substitutes] substitutes
        [starts_at] starts at
        [ends_at] ends at
        [status_reason] status reason
        [chair] chair
        [secretary] secretary
        [signed_on] signed on
        [moved_to] moved to
        [membership] membership
        [attendance] attendance
        [state] state
        [reason] reason
        [replaced_by] replaced by
        [came_at] came at
        [left_at] left at
        [ballot_on] ballot received
        [minutes] minutes
        [came_from] came from
        [item] item
        [speaker] speaker
        [text] text
        [votes_for] votes for
        [votes_against] votes against
        [votes_abstained] votes abstained
        [chair_side] chair side
        [override_result] override result
        [override_note] override note
        [poll] poll
        [ballots_until] ballots taken until
        [ballots_issued] ballots issued
        [ballots_found] ballots found
        [ballots_spoiled] ballots spoiled
        [annulled] why the vote was taken anew
        [returned_on] returned
        [return_reason] why returned
        [applies] for which sessions
        [closed_at] closed
        [closed_by] closed by
        [reopened] why opened again
        [content] content
        [key] which text
        [choice] choice
        [decision] decision
        [executor] executor
        [due_on] due on
        [reported_on] reported on
        [report] report
        [done_on] done on
        [cancel_reason] cancel reason
        [assignment] assignment
        [edition] edition
        [regulation] regulation
        [organizer] organizer
        [jury] jury
        [opens_on] opens on
        [closes_on] closes on
        [decided_on] decided on
        [aggregation] aggregation
        [digits] digits
        [rounding] rounding
        [ranking] ranking
        [pass_mark] pass mark
        [places] places
        [contest] contest
        [full_name] full name
        [category] category
        [min_entries] min entries
        [void] void
        [void_reason] void reason
        [nomination] nomination
        [meaning] meaning
        [min_mark] min mark
        [max_mark] max mark
        [step] step
        [weight] weight
        [cap] cap
        [entrant] entrant
        [project] project
        [received_at] received at
        [prize] prize
        [decision_note] decision note
        [entry] entry
        [juror] juror
        [criterion] criterion
        [value] value
        [amount_kopecks] amount (kopecks)
        [recipient] recipient
        [handed_on] handed on
        [handed_by] handed by
        [level] level
        [stage] stage
        [participant] participant
        [result] result
        [award] award
        [awarded_on] awarded on
        [subject] subject
        [previous] previous
        [agreement] agreement
        [clause] clause
        [starts_on] starts on
        [ends_on] ends on
        [series] series
        [people] people
        [event] event
        [raised_on] raised on
        [raised_at] raised at
        [answered_by] answered by
        [answered_on] answered on
        [answer] answer
        [done] done
        [approved_on] approved on
        [approved_post] approved post
        [approved_name] approved name
        [plan] plan
        [tasks] tasks
        [section] section
        [measure] measure
        [term_from] term from
        [term_to] term to
        [responsible] responsible
        [expected] expected
        [unplanned] unplanned
        [execution] execution
        [result_number] result number
        [document] document
        [carried_from] carried from
        [issued_on] issued on
        [signer_post] signer post
        [signer_name] signer name
        [summary] summary
        [composed] composed
        [gone] card that went
        [basis] basis
        [purpose] purpose
        [other_person] other person
        [other_organization] other organization
        [hash] SHA-256
        [bytes] size in bytes
        [added_on] attached
        [done_by] done by
        [data] kinds of data
        [name_kept] name kept
        [records] values in records
        [journal] values in the journal
        [documents] documents
        [copies] older copies
       *[other] { $field }
    }
