-- All that the organization ?1 does, in the shape of person_involvements.sql.
SELECT 'employee' AS kind, person.id AS place,
       trim(person.surname || ' ' || trim(person.given_name || ' ' || person.patronymic)) AS title,
       '' AS number, person.post AS role, NULL AS since, NULL AS until
FROM person WHERE person.organization = ?1
UNION ALL
SELECT 'membership', body.id, body.name, '', membership.role, membership.since, membership.until
FROM membership JOIN body ON body.id = membership.body WHERE membership.organization = ?1
UNION ALL
SELECT 'guest', session.id, coalesce(nullif(body.short_name, ''), body.name), coalesce(session.number, ''),
       guest.post, session.held_on, NULL
FROM guest JOIN session ON session.id = guest.session JOIN body ON body.id = session.body
WHERE guest.organization = ?1
UNION ALL
SELECT 'agreement', agreement.id, agreement.title, agreement.number, agreement.state,
       coalesce(agreement.since, agreement.signed_on), agreement.until
FROM agreement
WHERE agreement.id IN (SELECT agreement FROM agreement_party WHERE organization = ?1)
UNION ALL
SELECT 'attendance', session.id, coalesce(nullif(body.short_name, ''), body.name), coalesce(session.number, ''),
       max(attendance.state), session.held_on, NULL
FROM membership JOIN attendance ON attendance.membership = membership.id
JOIN session ON session.id = attendance.session JOIN body ON body.id = session.body
WHERE membership.organization = ?1 AND session.status IN ('held', 'signed')
GROUP BY session.id
UNION ALL
SELECT 'assignment', session.id, coalesce(nullif(assignment.text, ''), decision.text), coalesce(session.number, ''),
       assignment.state, session.held_on, assignment.due_on
FROM assignment JOIN decision ON decision.id = assignment.decision
JOIN agenda_item ON agenda_item.id = decision.item JOIN session ON session.id = agenda_item.session
WHERE assignment.organization = ?1
UNION ALL
SELECT 'co_executor', session.id, coalesce(nullif(assignment.text, ''), decision.text), coalesce(session.number, ''),
       assignment.state, session.held_on, assignment.due_on
FROM co_executor JOIN assignment ON assignment.id = co_executor.assignment
JOIN decision ON decision.id = assignment.decision
JOIN agenda_item ON agenda_item.id = decision.item JOIN session ON session.id = agenda_item.session
WHERE co_executor.organization = ?1
UNION ALL
SELECT 'entry', contest.id, nomination.name, contest.year,
       CASE entry.prize WHEN 'none' THEN entry.state ELSE entry.prize END, substr(entry.received_at, 1, 10), NULL
FROM entry JOIN nomination ON nomination.id = entry.nomination JOIN contest ON contest.id = nomination.contest
WHERE entry.organization = ?1
UNION ALL
SELECT 'award', award.id, award.title, award.number, award.kind, coalesce(award.handed_on, award.dated_on), NULL
FROM award LEFT JOIN entry ON entry.id = award.entry
WHERE coalesce(award.organization, entry.organization) = ?1
UNION ALL
SELECT 'event', event.id, event.name, event.year, event_party.role, event.starts_on, event.ends_on
FROM event_party JOIN event ON event.id = event_party.event WHERE event_party.organization = ?1
UNION ALL
SELECT 'plan', plan.id, plan_item.measure, plan.year, plan_item.execution, plan_item.term_from, plan_item.term_to
FROM plan_responsible
JOIN plan_item ON plan_item.id = plan_responsible.item
JOIN plan ON plan.id = plan_item.plan
WHERE plan_responsible.organization = ?1
ORDER BY since DESC, title
