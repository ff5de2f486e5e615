SELECT assignment.*, agenda_item.id AS agenda_item, session.id AS session, session.number, session.held_on,
       body.id AS body, coalesce(nullif(body.short_name, ''), body.name) AS body_name,
       decision.text AS decision_text,
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
