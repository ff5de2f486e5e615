-- All that the person ?1 does: what it is, the record to open, its name and number, the role there,
-- from when to when. A session counts once, however many seats the person had in its body.
SELECT 'tos_officer' AS kind, tos.id AS place, coalesce(nullif(tos.short_name, ''), tos.name) AS title,
       '' AS number, tos_officer.role AS role, tos_officer.since AS since, tos_officer.until AS until
FROM tos_officer JOIN tos ON tos.id = tos_officer.tos WHERE tos_officer.person = ?1
UNION ALL
SELECT 'membership', body.id, body.name, '', membership.role, membership.since, membership.until
FROM membership JOIN body ON body.id = membership.body WHERE membership.person = ?1
UNION ALL
SELECT 'leader', id, name, '', leader_post, since, until FROM organization WHERE leader = ?1
UNION ALL
SELECT 'duty', session.id, coalesce(nullif(body.short_name, ''), body.name), coalesce(session.number, ''),
       CASE WHEN membership.id = session.chair THEN 'chair' ELSE 'secretary' END, session.held_on, NULL
FROM membership JOIN session ON membership.id IN (session.chair, session.secretary)
JOIN body ON body.id = session.body
WHERE membership.person = ?1 AND session.status IN ('held', 'signed')
UNION ALL
SELECT 'attendance', session.id, coalesce(nullif(body.short_name, ''), body.name), coalesce(session.number, ''),
       max(attendance.state), session.held_on, NULL
FROM membership JOIN attendance ON attendance.membership = membership.id
JOIN session ON session.id = attendance.session JOIN body ON body.id = session.body
WHERE membership.person = ?1 AND session.status IN ('held', 'signed')
GROUP BY session.id
UNION ALL
SELECT 'guest', session.id, coalesce(nullif(body.short_name, ''), body.name), coalesce(session.number, ''),
       guest.post, session.held_on, NULL
FROM guest JOIN session ON session.id = guest.session JOIN body ON body.id = session.body
WHERE guest.person = ?1
UNION ALL
SELECT 'speech', session.id, agenda_item.title, coalesce(session.number, ''), speech.kind, session.held_on, NULL
FROM speech JOIN agenda_item ON agenda_item.id = speech.item JOIN session ON session.id = agenda_item.session
WHERE speech.person = ?1
UNION ALL
SELECT 'opinion', session.id, agenda_item.title, coalesce(session.number, ''), '', session.held_on, NULL
FROM dissenting_opinion JOIN membership ON membership.id = dissenting_opinion.membership
JOIN agenda_item ON agenda_item.id = dissenting_opinion.item JOIN session ON session.id = agenda_item.session
WHERE membership.person = ?1
UNION ALL
SELECT 'assignment', session.id, coalesce(nullif(assignment.text, ''), decision.text), coalesce(session.number, ''),
       assignment.state, session.held_on, assignment.due_on
FROM assignment JOIN decision ON decision.id = assignment.decision
JOIN agenda_item ON agenda_item.id = decision.item JOIN session ON session.id = agenda_item.session
WHERE assignment.person = ?1
UNION ALL
SELECT 'co_executor', session.id, coalesce(nullif(assignment.text, ''), decision.text), coalesce(session.number, ''),
       assignment.state, session.held_on, assignment.due_on
FROM co_executor JOIN assignment ON assignment.id = co_executor.assignment
JOIN decision ON decision.id = assignment.decision
JOIN agenda_item ON agenda_item.id = decision.item JOIN session ON session.id = agenda_item.session
WHERE co_executor.person = ?1
UNION ALL
SELECT 'juror', contest.id, contest.name, contest.year, juror.role, contest.decided_on, NULL
FROM juror JOIN contest ON contest.id = juror.contest WHERE juror.person = ?1
UNION ALL
SELECT 'entry', contest.id, nomination.name, contest.year,
       CASE entry.prize WHEN 'none' THEN entry.state ELSE entry.prize END, substr(entry.received_at, 1, 10), NULL
FROM entry JOIN nomination ON nomination.id = entry.nomination JOIN contest ON contest.id = nomination.contest
WHERE entry.person = ?1
UNION ALL
SELECT 'award', award.id, award.title, award.number, award.kind, coalesce(award.handed_on, award.dated_on), NULL
FROM award LEFT JOIN entry ON entry.id = award.entry
WHERE coalesce(award.person, entry.person) = ?1
UNION ALL
SELECT 'event', event.id, event.name, event.year, event_party.role, event.starts_on, event.ends_on
FROM event_party JOIN event ON event.id = event_party.event WHERE event_party.person = ?1
UNION ALL
SELECT 'plan', plan.id, plan_item.measure, plan.year, plan_item.execution, plan_item.term_from, plan_item.term_to
FROM plan_responsible
JOIN plan_item ON plan_item.id = plan_responsible.item
JOIN plan ON plan.id = plan_item.plan
WHERE plan_responsible.person = ?1
ORDER BY since DESC, title
