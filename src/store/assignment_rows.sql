SELECT assignment.id, session.id AS session, session.number, session.held_on,
       coalesce(nullif(body.short_name, ''), body.name) AS body_name,
       coalesce(nullif(assignment.text, ''), decision.text) AS text,
       assignment.due_on, assignment.state, assignment.done_on,
       person.surname, person.given_name, person.patronymic,
       CASE WHEN assignment.person IS NULL
            THEN coalesce(nullif(organization.short_name, ''), organization.name,
                          nullif(tos.short_name, ''), tos.name, assignment.executor) END AS other
FROM assignment
JOIN decision ON decision.id = assignment.decision
JOIN agenda_item ON agenda_item.id = decision.item
JOIN session ON session.id = agenda_item.session
JOIN body ON body.id = session.body
LEFT JOIN person ON person.id = assignment.person
LEFT JOIN organization ON organization.id = assignment.organization
LEFT JOIN tos ON tos.id = assignment.tos
ORDER BY CASE WHEN assignment.state NOT IN ('open', 'reported') THEN 2
              WHEN assignment.due_on < ?1 THEN 0 ELSE 1 END,
         assignment.due_on, assignment.id
