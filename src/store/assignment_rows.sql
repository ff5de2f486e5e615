SELECT {assignment}, agenda_item.id, session.id, body.id,
       coalesce(nullif(body.short_name, ''), body.name), session.number, session.held_on, decision.text,
       CASE WHEN assignment.person IS NULL
            THEN coalesce(nullif(organization.short_name, ''), organization.name,
                          nullif(tos.short_name, ''), tos.name, assignment.executor) END,
       person.surname, person.given_name, person.patronymic
FROM assignment
JOIN decision ON decision.id = assignment.decision
JOIN agenda_item ON agenda_item.id = decision.item
JOIN session ON session.id = agenda_item.session
JOIN body ON body.id = session.body
LEFT JOIN person ON person.id = assignment.person
LEFT JOIN organization ON organization.id = assignment.organization
LEFT JOIN tos ON tos.id = assignment.tos
