-- Who entered a contest, as lists name them.
SELECT entry.id AS entry,
       coalesce(
           nullif(tos.short_name, ''), tos.name,
           nullif(trim(person.surname || ' ' || trim(person.given_name || ' ' || person.patronymic)), ''),
           organization.name,
           entry.entrant
       ) AS name
FROM entry
JOIN nomination ON nomination.id = entry.nomination
LEFT JOIN tos ON tos.id = entry.tos
LEFT JOIN person ON person.id = entry.person
LEFT JOIN organization ON organization.id = entry.organization
WHERE nomination.contest = ?1
