-- How each TOS stands on the day ?1 (of the year ?2); the rules are those of domain/register.rs.
-- A bare column beside one max() or min() is of the row that has it. An unknown day sorts first; the
-- key behind the day decides between two records of one day.
WITH
state AS (
    SELECT tos, status, since, max(coalesce(since, '0000-00-00') || id)
    FROM tos_status
    WHERE coalesce(since, '0000-00-00') <= ?1
    GROUP BY tos
),
first_noted AS (
    SELECT tos, min(since) AS since FROM tos_status GROUP BY tos
),
founded AS (
    SELECT tos, registered_on, act, min((kind <> 'charter') || coalesce(registered_on, '0000-00-00') || id)
    FROM charter
    GROUP BY tos
),
chair AS (
    SELECT tos, person, since, until, max(coalesce(since, '0000-00-00') || id)
    FROM tos_officer
    WHERE role = 'chair'
      AND coalesce(since, '0000-00-00') <= ?1
      AND coalesce(until, '9999-12-31') >= ?1
    GROUP BY tos
),
residents AS (
    SELECT tos, residents AS value, max(year) AS year
    FROM tos_year
    WHERE residents IS NOT NULL AND year <= ?2
    GROUP BY tos
),
members AS (
    SELECT tos, members AS value, max(year) AS year
    FROM tos_year
    WHERE members IS NOT NULL AND year <= ?2
    GROUP BY tos
),
border AS (
    SELECT tos, description, act, max(coalesce(adopted_on, '0000-00-00') || id)
    FROM boundary
    WHERE coalesce(adopted_on, '0000-00-00') <= ?1
    GROUP BY tos
)
