# Names of the values of lists.

aggregation-mean = mean
aggregation-mean-of-present = mean of present
aggregation-sum = sum
aggregation-mean-by-criterion = mean by criterion
aggregation-weighted-mean = weighted mean
aggregation-median = median
aggregation-trimmed-mean = trimmed mean
aggregation-no-jury = no jury

agreement-state-draft = draft
agreement-state-active = active
agreement-state-expired = expired
agreement-state-terminated = terminated

assignment-state-open = open
assignment-state-reported = reported
assignment-state-done = done
assignment-state-cancelled = cancelled

award-kind-certificate = certificate
award-kind-letter = letter
award-kind-diploma = diploma
award-kind-other = other

body-kind-commission = commission
body-kind-council = council
body-kind-chamber = chamber
body-kind-jury = jury
body-kind-coordination = coordination

charter-kind-charter = charter
charter-kind-amendment = amendment
charter-kind-new-edition = new edition

choice-for = for
choice-against = against
choice-abstained = abstained

contest-level-municipal = municipal
contest-level-regional = regional
contest-level-federal = federal
contest-level-other = other

contest-status-draft = draft
contest-status-entries = entries
contest-status-scoring = scoring
contest-status-decided = decided
contest-status-cancelled = cancelled

criterion-kind-mark = mark
criterion-kind-rate = rate
criterion-kind-yes-no = yes no
criterion-kind-bands = bands

entry-state-submitted = submitted
entry-state-admitted = admitted
entry-state-refused = refused
entry-state-withdrawn = withdrawn

event-kind-sport = sport
event-kind-culture = culture
event-kind-information = information
event-kind-forum = forum
event-kind-meeting = meeting
event-kind-cleanup = cleanup
event-kind-training = training
event-kind-other = other

event-state-planned = planned
event-state-held = held
event-state-moved = moved
event-state-cancelled = cancelled

execution-open = open
execution-done = done
execution-done-late = done late
execution-partly = partly
execution-moved = moved
execution-cancelled = cancelled
execution-ongoing = ongoing

gender-male = male
gender-female = female

item-state-open = open
item-state-considered = considered
item-state-removed = removed
item-state-postponed = postponed

majority-more-than-half = more than half
majority-two-thirds = two thirds

majority-base-present = present
majority-base-all = all
majority-base-voted = voted

meeting-kind-meeting = meeting
meeting-kind-conference = conference

officer-role-chair = chair
officer-role-deputy = deputy
officer-role-secretary = secretary
officer-role-council = council
officer-role-auditor = auditor

organization-kind-public-chamber = public chamber
organization-kind-cossack = cossack
organization-kind-national-centre = national centre
organization-kind-religious = religious
organization-kind-ngo = ngo
organization-kind-media = media
organization-kind-authority = authority
organization-kind-institution = institution
organization-kind-business = business
organization-kind-other = other

outside-result-entered = entered
outside-result-participant = participant
outside-result-prize-winner = prize winner
outside-result-winner = winner
outside-result-none = none

party-role-organizer = organizer
party-role-participant = participant

plan-status-draft = draft
plan-status-approved = approved
plan-status-closed = closed

poll-kind-open = open
poll-kind-named = named
poll-kind-secret = secret
poll-kind-unanimous = unanimous
poll-kind-none = none

poll-result-carried = carried
poll-result-rejected = rejected

presence-present = present
presence-remote = remote
presence-replaced = replaced
presence-excused = excused
presence-absent = absent

prize-none = none
prize-winner = winner
prize-prize-winner = prize winner
prize-special = special

question-state-open = open
question-state-answered = answered
question-state-solved = solved
question-state-declined = declined

quorum-base-appointed = appointed
quorum-base-listed = listed

quorum-rule-half = half
quorum-rule-more-than-half = more than half
quorum-rule-two-thirds = two thirds
quorum-rule-all = all
quorum-rule-number = number

ranking-dense = dense
ranking-standard = standard

role-chair = chair
role-deputy = deputy
role-secretary = secretary
role-member = member

rounding-at-end = at end
rounding-each-criterion = each criterion

session-kind-regular = regular
session-kind-extraordinary = extraordinary
session-kind-off-site = off site
session-kind-joint = joint
session-kind-absentee = absentee

session-status-planned = planned
session-status-held = held
session-status-signed = signed
session-status-moved = moved
session-status-cancelled = cancelled

speech-kind-heard = heard
speech-kind-spoke = spoke

territory-kind-entrance = entrance
territory-kind-building = building
territory-kind-buildings = buildings
territory-kind-quarter = quarter
territory-kind-street = street
territory-kind-village = village
territory-kind-other = other

territory-level-region = region
territory-level-district = district
territory-level-town = town
territory-level-settlement = settlement
territory-level-village = village
territory-level-quarter = quarter
territory-level-other = other

tie-rule-chair-decides = chair decides
tie-rule-side-of-chair = side of chair
tie-rule-rejected = rejected

tos-status-forming = forming
tos-status-active = active
tos-status-suspended = suspended
tos-status-terminated = terminated
