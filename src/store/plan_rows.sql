-- All plans with how far they have come; ?1 is today.
WITH measure AS (
    SELECT plan, unplanned, execution, term_to
      FROM plan_item i
     WHERE id NOT IN (SELECT parent FROM plan_item WHERE parent IS NOT NULL)
)
SELECT p.id, p.year, p.title, p.status, p.approved_on,
       count(m.plan) FILTER (WHERE NOT m.unplanned) AS planned,
       count(m.plan) FILTER (WHERE m.unplanned) AS unplanned,
       count(m.plan) FILTER (WHERE m.execution IN ('done', 'done_late', 'ongoing')) AS done,
       count(m.plan) FILTER (WHERE m.execution IN ('open', 'partly') AND m.term_to < ?1) AS overdue
  FROM plan p LEFT JOIN measure m ON m.plan = p.id
 GROUP BY p.id
 ORDER BY p.year DESC, p.sort_key, p.id
