# The data file: opening, saving, backups, undo. What was not done, why, and what to do.

storage-not-opened = The file “{ $file }” was not opened. { $why }
storage-missing = There is no such file: it may have been moved or deleted.
storage-broken-link = It is a link that leads nowhere.
storage-not-a-file = It is not a file but a folder or a device.
storage-empty = It is empty. If it held data, restore it from a backup.
storage-not-a-database = It is not a file of Veche.
storage-future-format = Its format is newer than the program knows. Update the program.
storage-other-program = It is a file of another program (its mark is { $mark }).
storage-too-new = It was made by a newer program: its version is { $found }, this program knows version { $known }. Update the program.
# $what is what was found: “+ trigger evil”, “- CREATE TABLE award”.
storage-foreign-schema = Its structure was changed by something other than Veche: { $what }. Restore it from a backup.
storage-damaged = It is damaged and was left as it is. Restore the data from a backup.
storage-busy = It is already open: { $user }, computer { $host }, since { $since }. Close it there and try again.
storage-busy-unknown = It is already open in another program. Close it there and try again.
storage-needs-recovery = Its last change is not finished, and nothing can be written to this file or its folder. Copy the file, with the files beside it whose names begin alike, to a folder you can write to, and open it there.
storage-needs-upgrade = It was made by an earlier version and must be upgraded, and it can not be written to. Copy it to a folder you can write to, and open it there.
storage-unreadable = It can not be read: { $reason }.
storage-failed-to-open = Reading it failed. Try again; if that does not help, restore the file from a backup.

# The reason the system gave.
storage-system-reason =
    { $kind ->
        [denied] access is denied
        [full] there is no room on the disk
        [missing] the file or folder was not found
        [read-only] the disk is read-only
       *[other] an error of the disk or the network
    }

storage-exists = The file “{ $file }” is there already. Choose another name.
storage-moved = Not saved: the file was moved, renamed or deleted while it was open. Save a copy under another name.
storage-read-only = Not saved: the file is open for viewing only. To make changes, save a copy under another name.
storage-not-found = Not done: there is no such record any more ({ $table }).
storage-duplicate = Not saved: there is such a record already ({ $table }). The same: { $fields }.
storage-dangling =
    { $count ->
        [0] Not saved: the record points to one that is not there, or others still point to it.
        [one] Not saved: { $count } record would point to one that is not there ({ $table }).
       *[other] Not saved: { $count } records would point to ones that are not there ({ $table }).
    }
storage-rule = Not saved: one of the values does not fit. Check what you typed.
storage-rule-of = Not saved: the value of the field { $field } does not fit. Check what you typed.
storage-unknown-table = Unknown kind of records: { $table }.
storage-unknown-column = Unknown field { $column } ({ $table }).
storage-bad-value = The field { $column } ({ $table }) can not hold { $value }.
storage-unreadable-record = A record can not be read ({ $table }): something other than Veche changed it. Restore the file from a backup.
storage-disk-full = Not saved: there is no room on the disk. Make room and try again.
storage-disk = Not saved: the disk or the network does not answer. Check that the disk is connected and try again.
storage-io = The file “{ $file }” was not read or written: { $reason }.
storage-bad-backup = The backup “{ $file }” is damaged and was not used. Choose another one.
storage-unreachable = The file can not be reached now. Check that the disk is connected; the program will open it again at the next change.
storage-corrupt = Not done: the file is damaged. Close it and restore it from a backup.
storage-failed = Not done because of an internal error. Try again; if that does not help, send the details to support.
storage-bad-row = Not loaded: { $place } ({ $table }). { $why }

storage-changed-since = It can not be undone: the record was changed since ({ $table }{ $field }). { $who }
storage-changed-by = Changed by { $actor }, { $when }.
storage-changed-outside = Changed by another program.
storage-unknown-step = It can not be undone: another version of the program did it.
storage-in-use = It can not be removed: other records point to it ({ $users }). Remove or correct them first.
storage-in-use-count = { $table } — { $count }

storage-note-orphans =
    { $count ->
        [one] { $count } record of the file points to one that is not there. It is listed in “Data check”.
       *[other] { $count } records of the file point to ones that are not there. They are listed in “Data check”.
    }
storage-note-recovered = Last time the program or the computer stopped in the middle of writing. The unfinished change was taken back, all that was saved is there. The file as it was is kept: { $kept }
storage-note-strangers = Unfinished changes of something else lay beside the file. They were not applied; a copy is kept: { $kept }
storage-note-converted = The file was opened with another program and set to another way of writing. It was set back; a copy is kept: { $kept }
storage-note-indexes = The indexes of the file were damaged and made anew. The file as it was is kept: { $kept }
storage-note-upgraded = The file was upgraded from version { $from }. A backup was made: { $backup }
storage-note-not-checked = The file is big and was not checked whole at opening. The backup will check it.
storage-note-share = The file is on a network share. Work with it from one computer at a time, and make backups often.
storage-orphan = { $table }, record { $id }: the field “{ $column }” points to a record that is not there ({ $parent }).
storage-view-file = View only: the file is write-protected.
storage-view-folder = View only: the folder of the file can not be written to.
storage-newest-good = The newest good backup is of { $date }.
storage-no-good = No good backup was found.

# The kinds of records in the journal and in messages.
storage-table =
    { $table ->
        [town] the office
        [territory] territories
        [act] acts
        [person] people
        [consent] consents to data processing
        [organization] organizations
        [tos] TOS
        [charter] charters of TOS
        [boundary] boundaries of TOS
        [founding_meeting] founding meetings of TOS
        [tos_officer] officers of TOS
        [tos_status] statuses of TOS
        [tos_year] yearly figures of TOS
        [tos_succession] successions of TOS
        [body] bodies
        [body_rule] rules of bodies
        [membership] members of bodies
        [session] sessions
        [attendance] attendance
        [guest] guests
        [agenda_item] agenda items
        [speech] speeches
        [poll] polls
        [vote] votes
        [recusal] recusals
        [decision] decisions
        [dissenting_opinion] dissenting opinions
        [assignment] assignments
        [co_executor] co-executors
        [body_term] terms of bodies
        [joint_body] bodies of joint sessions
        [absence] absences from items
        [poll_item] items of one vote
        [minutes_version] versions of minutes
        [phrase] own phrases
        [wording] own wording of papers
        [contest] contests
        [nomination] nominations
        [criterion] criteria
        [juror] jurors
        [entry] entries
        [mark] marks
        [juror_recusal] recusals of jurors
        [award] awards
        [outside_contest] contests of others
        [agreement] agreements
        [agreement_party] parties of agreements
        [agreement_clause] clauses of agreements
        [clause_work] work under clauses
        [event_series] event series
        [event] events
        [event_party] participants of events
        [question] residents’ questions
        [plan] plans
        [plan_section] sections of plans
        [plan_item] plan items
        [plan_responsible] those responsible
        [plan_link] links of plan items
        [summary] annual summaries
        [summary_edit] edits of summaries
        [merged_card] merged cards
        [not_duplicate] not duplicates
        [erasure] erasures of personal data
        [attachment] attached documents
        [attachment_content] contents of documents
       *[other] { $table }
    }
