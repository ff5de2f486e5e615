-- All that the person ?1 does: what it is, the record to open, its name, the role there, from when to when.
SELECT 'tos_officer' AS kind, tos.id AS place, coalesce(nullif(tos.short_name, ''), tos.name) AS title,
       tos_officer.role AS role, tos_officer.since AS since, tos_officer.until AS until
FROM tos_officer JOIN tos ON tos.id = tos_officer.tos WHERE tos_officer.person = ?1
UNION ALL
SELECT 'membership', body.id, body.name, membership.role, membership.since, membership.until
FROM membership JOIN body ON body.id = membership.body WHERE membership.person = ?1
UNION ALL
SELECT 'leader', id, name, leader_post, NULL, NULL FROM organization WHERE leader = ?1
UNION ALL
SELECT 'guest', session.id, body.name, guest.post, session.held_on, NULL
FROM guest JOIN session ON session.id = guest.session JOIN body ON body.id = session.body
WHERE guest.person = ?1
UNION ALL
SELECT 'speech', session.id, agenda_item.title, '', session.held_on, NULL
FROM speech JOIN agenda_item ON agenda_item.id = speech.item JOIN session ON session.id = agenda_item.session
WHERE speech.person = ?1
UNION ALL
SELECT 'assignment', session.id, coalesce(nullif(assignment.text, ''), decision.text), assignment.state,
       session.held_on, assignment.due_on
FROM assignment
JOIN decision ON decision.id = assignment.decision
JOIN agenda_item ON agenda_item.id = decision.item
JOIN session ON session.id = agenda_item.session
WHERE assignment.person = ?1
   OR assignment.id IN (SELECT assignment FROM co_executor WHERE co_executor.person = ?1)
UNION ALL
SELECT 'juror', contest.id, contest.name, juror.role, contest.decided_on, NULL
FROM juror JOIN contest ON contest.id = juror.contest WHERE juror.person = ?1
UNION ALL
SELECT 'entry', contest.id, nomination.name, entry.state, substr(entry.received_at, 1, 10), NULL
FROM entry JOIN nomination ON nomination.id = entry.nomination JOIN contest ON contest.id = nomination.contest
WHERE entry.person = ?1
UNION ALL
SELECT 'award', id, title, kind, dated_on, NULL FROM award WHERE person = ?1
UNION ALL
SELECT 'event', event.id, event.name, event_party.role, event.starts_on, event.ends_on
FROM event_party JOIN event ON event.id = event_party.event WHERE event_party.person = ?1
UNION ALL
SELECT 'plan', plan.id, plan_item.measure, '', plan_item.term_from, plan_item.term_to
FROM plan_responsible
JOIN plan_item ON plan_item.id = plan_responsible.item
JOIN plan ON plan.id = plan_item.plan
WHERE plan_responsible.person = ?1
ORDER BY since DESC, title
