-- What people call the record with this key, whatever table it is in.
SELECT trim(surname || ' ' || given_name || ' ' || patronymic) FROM person WHERE id = ?1
UNION ALL SELECT coalesce(nullif(short_name, ''), name) FROM organization WHERE id = ?1
UNION ALL SELECT coalesce(nullif(short_name, ''), name) FROM tos WHERE id = ?1
UNION ALL SELECT coalesce(nullif(short_name, ''), name) FROM body WHERE id = ?1
UNION ALL SELECT name FROM town WHERE id = ?1
UNION ALL SELECT name FROM territory WHERE id = ?1
UNION ALL SELECT trim(kind || ' ' || number) FROM act WHERE id = ?1
UNION ALL SELECT coalesce('№ ' || number, held_on) FROM session WHERE id = ?1
UNION ALL SELECT title FROM agenda_item WHERE id = ?1
UNION ALL SELECT text FROM decision WHERE id = ?1
UNION ALL SELECT name FROM contest WHERE id = ?1
UNION ALL SELECT name FROM nomination WHERE id = ?1
UNION ALL SELECT name FROM criterion WHERE id = ?1
UNION ALL SELECT project FROM entry WHERE id = ?1
UNION ALL SELECT title FROM award WHERE id = ?1
UNION ALL SELECT name FROM outside_contest WHERE id = ?1
UNION ALL SELECT title FROM agreement WHERE id = ?1
UNION ALL SELECT text FROM agreement_clause WHERE id = ?1
UNION ALL SELECT name FROM event_series WHERE id = ?1
UNION ALL SELECT name FROM event WHERE id = ?1
UNION ALL SELECT text FROM question WHERE id = ?1
UNION ALL SELECT title FROM plan WHERE id = ?1
UNION ALL SELECT title FROM plan_section WHERE id = ?1
UNION ALL SELECT measure FROM plan_item WHERE id = ?1
UNION ALL SELECT name FROM attachment WHERE id = ?1
LIMIT 1
