SELECT
    tos.id, tos.number, tos.name, tos.short_name, tos.territory_kind,
    tos.legal_entity, tos.legal_since, tos.legal_until,
    tos.phone, tos.email, tos.address, tos.entered_on, tos.note,
    territory.name AS territory_name,
    state.status, state.since AS status_since,
    founded.registered_on, founded.act AS charter_act,
    chair.person AS chair, chair.since AS chair_since, chair.until AS chair_until,
    person.surname, person.given_name, person.patronymic,
    residents.value AS residents, residents.year AS residents_year,
    members.value AS members, members.year AS members_year,
    border.description AS boundaries, border.act AS boundary_act
FROM tos
LEFT JOIN territory ON territory.id = tos.territory
LEFT JOIN state ON state.tos = tos.id
LEFT JOIN first_noted ON first_noted.tos = tos.id
LEFT JOIN founded ON founded.tos = tos.id
LEFT JOIN chair ON chair.tos = tos.id
LEFT JOIN person ON person.id = chair.person
LEFT JOIN residents ON residents.tos = tos.id
LEFT JOIN members ON members.tos = tos.id
LEFT JOIN border ON border.tos = tos.id
WHERE state.status IS NOT NULL
   OR coalesce(min(coalesce(founded.registered_on, first_noted.since),
                   coalesce(first_noted.since, founded.registered_on)) <= ?1, 1)
ORDER BY tos.sort_key, tos.id
