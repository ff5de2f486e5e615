# Names of the values of lists.

aggregation-mean = mean over the jurors who marked
aggregation-mean-of-present = mean over the jurors present
aggregation-sum = sum of the jurors’ marks
aggregation-mean-by-criterion = sum of the means of criteria
aggregation-weighted-mean = weighted mean
aggregation-median = median
aggregation-trimmed-mean = mean without the highest and the lowest
aggregation-no-jury = by figures, without a jury

agreement-state-draft = draft
agreement-state-active = active
agreement-state-expired = expired
agreement-state-terminated = terminated

assignment-state-open = under way
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
body-kind-coordination = coordination council

charter-kind-charter = charter
charter-kind-amendment = amendment of the charter
charter-kind-new-edition = new edition of the charter

choice-for = for
choice-against = against
choice-abstained = abstained

contest-level-municipal = municipal
contest-level-regional = regional
contest-level-federal = national
contest-level-other = other

contest-status-draft = preparing
contest-status-entries = taking entries
contest-status-scoring = scoring
contest-status-decided = decided
contest-status-cancelled = cancelled

criterion-kind-mark = juror’s mark
criterion-kind-rate = count by a rate
criterion-kind-yes-no = yes or no
criterion-kind-bands = by a scale

entry-state-submitted = submitted
entry-state-admitted = admitted
entry-state-refused = refused
entry-state-withdrawn = withdrawn

event-kind-sport = sport
event-kind-culture = culture
event-kind-information = information
event-kind-forum = forum
event-kind-meeting = meeting
event-kind-cleanup = community cleanup
event-kind-training = training
event-kind-other = other

event-state-planned = planned
event-state-held = held
event-state-moved = moved
event-state-cancelled = cancelled

descent-successor = came of
descent-predecessor = became
execution-open = not marked
execution-done = done
execution-done-late = done late
execution-partly = partly done
execution-moved = moved
execution-cancelled = cancelled
execution-ongoing = done throughout the year

gender-male = male
gender-female = female

item-kind-other = other question
item-kind-report = report, information
item-kind-plan = plan of work
item-kind-contest = contest
item-kind-members = members of the body
item-kind-assignments = earlier assignments
item-kind-organization = matter of procedure

item-state-open = not considered
item-state-considered = considered
item-state-removed = taken off the agenda
item-state-postponed = postponed

majority-more-than-half = more than half
majority-two-thirds = at least two thirds

majority-base-present = of those present
majority-base-all = of all members
majority-base-voted = of those who voted

meeting-kind-meeting = meeting of residents
meeting-kind-conference = conference of residents

officer-role-chair = chair
officer-role-deputy = deputy
officer-role-secretary = secretary
officer-role-council = council member
officer-role-auditor = auditor

organization-kind-public-chamber = public chamber
organization-kind-cossack = Cossack society
organization-kind-national-centre = national cultural centre
organization-kind-religious = religious
organization-kind-ngo = non-profit organization
organization-kind-media = news media
organization-kind-authority = authority
organization-kind-institution = institution
organization-kind-business = business
organization-kind-other = other

outside-result-entered = entry sent
outside-result-participant = participant
outside-result-prize-winner = prize-winner
outside-result-winner = winner
outside-result-none = no result

party-role-organizer = organizer
party-role-participant = participant

plan-status-draft = draft
plan-status-approved = approved
plan-status-closed = closed

poll-kind-open = open
poll-kind-named = by name
poll-kind-secret = secret
poll-kind-unanimous = unanimous
poll-kind-none = without a vote

poll-result-carried = carried
poll-result-rejected = rejected

presence-present = present
presence-remote = takes part remotely
presence-replaced = replaced
presence-excused = absent, excused
presence-absent = absent

prize-none = no place
prize-winner = winner
prize-prize-winner = prize-winner
prize-special = special prize

question-state-open = under consideration
question-state-answered = answered
question-state-solved = solved
question-state-declined = declined

quorum-base-appointed = of the appointed members
quorum-base-listed = of the number the regulation lists

phrase-place-title = title of a question
phrase-place-heard = heard
phrase-place-spoke = spoke
phrase-place-decision = decided
phrase-place-assignment = assignment

rule-scope-any = for any session
rule-scope-absentee = for absentee polls only

quorum-rule-half = at least half
quorum-rule-more-than-half = more than half
quorum-rule-two-thirds = at least two thirds
quorum-rule-all = all
quorum-rule-number = a number

ranking-dense = 1, 2, 2, 3
ranking-standard = 1, 2, 2, 4

role-chair = chair
role-deputy = deputy
role-secretary = secretary
role-member = member

rounding-at-end = the final score
rounding-each-criterion = the score of each criterion

session-kind-regular = regular
session-kind-extraordinary = extraordinary
session-kind-off-site = off-site
session-kind-joint = joint
session-kind-absentee = by correspondence

session-status-planned = planned
session-status-held = held
session-status-signed = minutes signed
session-status-moved = moved
session-status-cancelled = cancelled

speech-kind-heard = heard
speech-kind-spoke = spoke

territory-kind-entrance = stairwell of a block of flats
territory-kind-building = block of flats
territory-kind-buildings = group of houses
territory-kind-quarter = quarter
territory-kind-street = street
territory-kind-village = rural settlement
territory-kind-other = other

territory-level-region = region
territory-level-district = district
territory-level-town = town
territory-level-settlement = settlement
territory-level-village = village
territory-level-quarter = quarter
territory-level-other = other

tie-rule-chair-decides = the chair decides
tie-rule-side-of-chair = the side the chair voted for is carried
tie-rule-rejected = not carried

tos-status-forming = being founded
tos-status-active = active
tos-status-suspended = suspended
tos-status-terminated = terminated
year-figure-residents = residents
year-figure-members = members
year-figure-events = events
year-figure-volunteers = volunteers
year-figure-money = money
