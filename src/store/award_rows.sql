-- The list of awards; who got one is the TOS, person or organization of the award or of its entry.
SELECT award.*,
       coalesce(
           nullif(tos.short_name, ''), tos.name,
           nullif(trim(person.surname || ' ' || trim(person.given_name || ' ' || person.patronymic)), ''),
           organization.name,
           nullif(award.recipient, ''),
           entry.entrant, ''
       ) AS recipient_name,
       coalesce(contest.name, '') AS contest_name
FROM award
LEFT JOIN contest ON contest.id = award.contest
LEFT JOIN entry ON entry.id = award.entry
LEFT JOIN tos ON tos.id = coalesce(award.tos, entry.tos)
LEFT JOIN person ON person.id = coalesce(award.person, entry.person)
LEFT JOIN organization ON organization.id = coalesce(award.organization, entry.organization)
ORDER BY award.dated_on IS NULL DESC, award.dated_on DESC, award.id
