-- What the organization ?1 had to do with, the newest first.
SELECT 'agreement' AS kind, a.id, CAST(substr(coalesce(a.signed_on, a.since), 1, 4) AS INTEGER) AS year,
       coalesce(a.signed_on, a.since) AS day, a.number, a.title AS name, a.state <> 'draft' AS done
  FROM agreement a
 WHERE a.id IN (SELECT agreement FROM agreement_party WHERE organization = ?1)
UNION ALL
SELECT 'event', e.id, e.year, e.starts_on, NULL, e.name, e.state = 'held'
  FROM event e
 WHERE e.id IN (SELECT event FROM event_party WHERE organization = ?1)
UNION ALL
SELECT 'session', s.id, CAST(substr(s.held_on, 1, 4) AS INTEGER), s.held_on, CAST(s.number AS TEXT), b.name, 1
  FROM session s JOIN body b ON b.id = s.body
 WHERE s.status IN ('held', 'signed')
   AND s.id IN (SELECT t.session FROM attendance t JOIN membership m ON m.id = t.membership
                 WHERE m.organization = ?1 AND t.state IN ('present', 'remote', 'replaced'))
UNION ALL
SELECT 'award', w.id, CAST(substr(coalesce(w.handed_on, w.dated_on), 1, 4) AS INTEGER),
       coalesce(w.handed_on, w.dated_on), w.number, w.title, w.handed_on IS NOT NULL
  FROM award w LEFT JOIN entry n ON n.id = w.entry
 WHERE coalesce(w.organization, n.organization) = ?1
 ORDER BY year DESC, day DESC, kind, name, id
