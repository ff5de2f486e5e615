SELECT person, organization, NULL AS tos FROM guest WHERE session = ?1
UNION
SELECT speech.person, NULL, NULL
FROM speech JOIN agenda_item ON agenda_item.id = speech.item
WHERE agenda_item.session = ?1
UNION
SELECT assignment.person, assignment.organization, assignment.tos
FROM assignment
JOIN decision ON decision.id = assignment.decision
JOIN agenda_item ON agenda_item.id = decision.item
WHERE agenda_item.session = ?1
UNION
SELECT co_executor.person, co_executor.organization, co_executor.tos
FROM co_executor
JOIN assignment ON assignment.id = co_executor.assignment
JOIN decision ON decision.id = assignment.decision
JOIN agenda_item ON agenda_item.id = decision.item
WHERE agenda_item.session = ?1
