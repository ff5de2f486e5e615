-- From version 1 to version 2.

-- ─── People and organizations ─────────────────────────────────────────────────────────────────

ALTER TABLE consent ADD COLUMN basis TEXT NOT NULL DEFAULT 'consent' CHECK (basis IN ('consent', 'law', 'contract'));
ALTER TABLE consent ADD COLUMN purpose TEXT NOT NULL DEFAULT '';

CREATE TABLE not_duplicate (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    person          TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    other_person    TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    organization    TEXT REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    other_organization TEXT REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
