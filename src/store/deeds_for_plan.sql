-- What can fulfil a line of the plan ?1 of the year ?2.
SELECT 'session' AS kind, s.id, CAST(substr(s.held_on, 1, 4) AS INTEGER) AS year, s.held_on AS day,
       CAST(s.number AS TEXT) AS number, b.name, s.status IN ('held', 'signed') AS done
  FROM session s JOIN body b ON b.id = s.body
 WHERE s.held_on BETWEEN ?2 || '-01-01' AND ?2 || '-12-31'
    OR s.id IN (SELECT l.session FROM plan_link l JOIN plan_item i ON i.id = l.item WHERE i.plan = ?1)
UNION ALL
SELECT 'contest', c.id, c.year, c.decided_on, NULL, c.name, c.status = 'decided'
  FROM contest c
 WHERE c.year = ?2
    OR c.id IN (SELECT l.contest FROM plan_link l JOIN plan_item i ON i.id = l.item WHERE i.plan = ?1)
UNION ALL
SELECT 'event', e.id, e.year, coalesce(e.ends_on, e.starts_on), NULL, e.name, e.state = 'held'
  FROM event e
 WHERE e.year = ?2
    OR e.id IN (SELECT l.event FROM plan_link l JOIN plan_item i ON i.id = l.item WHERE i.plan = ?1)
UNION ALL
SELECT 'clause', c.id, NULL, NULL, c.number, c.text,
       EXISTS (SELECT 1 FROM clause_work w WHERE w.clause = c.id AND w.year = ?2)
  FROM agreement_clause c JOIN agreement a ON a.id = c.agreement
 WHERE (coalesce(a.since, a.signed_on, '') <= ?2 || '-12-31' AND coalesce(a.until, '9999') >= ?2 || '-01-01')
    OR c.id IN (SELECT l.clause FROM plan_link l JOIN plan_item i ON i.id = l.item WHERE i.plan = ?1)
 ORDER BY kind, day, number, name, id
