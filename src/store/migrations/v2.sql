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

-- Cards that were made one with another: what the journal says of them is of the one that stayed.
CREATE TABLE merged_card (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    person          TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    organization    TEXT REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    gone            TEXT NOT NULL
) STRICT;

-- That the personal data of someone was erased (152-ФЗ): the act is printed from it.
CREATE TABLE erasure (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    person          TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    erased_on       TEXT NOT NULL,
    number          TEXT NOT NULL,
    ground          TEXT NOT NULL,
    done_by         TEXT NOT NULL,
    data            TEXT NOT NULL,
    name_kept       INTEGER NOT NULL CHECK (name_kept IN (0, 1)),
    records         INTEGER NOT NULL,
    journal         INTEGER NOT NULL,
    documents       INTEGER NOT NULL,
    copies          TEXT NOT NULL
) STRICT;

-- ─── Documents attached ───────────────────────────────────────────────────────────────────────

CREATE TABLE attachment (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    tos             TEXT REFERENCES tos (id) DEFERRABLE INITIALLY DEFERRED,
    person          TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    organization    TEXT REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    agreement       TEXT REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    session         TEXT REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    name            TEXT NOT NULL,
    hash            TEXT NOT NULL CHECK (length(hash) = 64),
    bytes           INTEGER NOT NULL,
    added_on        TEXT,
    note            TEXT NOT NULL
) STRICT;

CREATE TABLE attachment_content (
    hash    TEXT PRIMARY KEY CHECK (length(hash) = 64),
    content BLOB NOT NULL
) STRICT;

CREATE INDEX consent_of_person ON consent (person);
CREATE INDEX attachment_of_tos ON attachment (tos) WHERE tos IS NOT NULL;
CREATE INDEX attachment_of_person ON attachment (person) WHERE person IS NOT NULL;
CREATE INDEX attachment_of_session ON attachment (session) WHERE session IS NOT NULL;
CREATE INDEX charter_by_act ON charter (act) WHERE act IS NOT NULL;
CREATE INDEX boundary_by_act ON boundary (act) WHERE act IS NOT NULL;
CREATE INDEX tos_officer_by_act ON tos_officer (act) WHERE act IS NOT NULL;
CREATE INDEX tos_status_by_act ON tos_status (act) WHERE act IS NOT NULL;
