-- From version 2 to version 3: terms of bodies, votes over several items, versions of minutes, own phrases and wordings.

CREATE TABLE body_term (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    body            TEXT NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    name            TEXT NOT NULL,                     -- «III созыв»
    since           TEXT,
    until           TEXT,                              -- its last day
    act             TEXT REFERENCES act (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

INSERT INTO body_term (id, body, name, since, until, act)
SELECT id, id, term, NULL, NULL, NULL FROM body WHERE term <> '';
ALTER TABLE body DROP COLUMN term;
ALTER TABLE territory ADD COLUMN founded_act TEXT REFERENCES act (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE territory ADD COLUMN abolished_act TEXT REFERENCES act (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE tos ADD COLUMN legal_act TEXT REFERENCES act (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE charter ADD COLUMN former_name TEXT NOT NULL DEFAULT '';
ALTER TABLE charter ADD COLUMN former_short_name TEXT NOT NULL DEFAULT '';
ALTER TABLE founding_meeting ADD COLUMN act TEXT REFERENCES act (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE tos_year ADD COLUMN act TEXT REFERENCES act (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE body_rule ADD COLUMN applies TEXT NOT NULL DEFAULT 'any' CHECK (applies IN ('any', 'absentee'));
ALTER TABLE session ADD COLUMN ballots_until TEXT;
ALTER TABLE attendance ADD COLUMN ballot_on TEXT;
ALTER TABLE guest ADD COLUMN organization TEXT REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE agenda_item ADD COLUMN kind TEXT NOT NULL DEFAULT 'other' CHECK (kind IN ('other', 'report', 'plan', 'contest', 'members', 'assignments', 'organization'));
ALTER TABLE poll ADD COLUMN ballots_issued INTEGER;
ALTER TABLE poll ADD COLUMN ballots_spoiled INTEGER;
ALTER TABLE poll ADD COLUMN annulled TEXT NOT NULL DEFAULT '';
ALTER TABLE poll ADD COLUMN ballots_found INTEGER;
ALTER TABLE assignment ADD COLUMN returned_on TEXT;
ALTER TABLE assignment ADD COLUMN return_reason TEXT NOT NULL DEFAULT '';

CREATE TABLE joint_body (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    session         TEXT NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    body            TEXT NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (session, body)
) STRICT;

CREATE TABLE absence (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    attendance      TEXT NOT NULL REFERENCES attendance (id) DEFERRABLE INITIALLY DEFERRED,
    item            TEXT NOT NULL REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (attendance, item)
) STRICT;

CREATE TABLE poll_item (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    poll            TEXT NOT NULL REFERENCES poll (id) DEFERRABLE INITIALLY DEFERRED,
    item            TEXT NOT NULL REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (poll, item)
) STRICT;

CREATE TABLE minutes_version (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    session         TEXT NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    number          INTEGER NOT NULL,                  -- 1, 2, … within the session
    signed_on       TEXT,
    closed_at       TEXT NOT NULL,                     -- the instant
    closed_by       TEXT NOT NULL,
    reopened        TEXT NOT NULL,                     -- why it was opened again; empty while it stands
    content         TEXT NOT NULL,                     -- JSON of the whole session, its body and names
    hash            TEXT NOT NULL CHECK (length(hash) = 64),  -- SHA-256 of content
    UNIQUE (session, number)
) STRICT;

CREATE TABLE phrase (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    place           TEXT NOT NULL CHECK (place IN ('title', 'heard', 'spoke', 'decision', 'assignment')),
    kind            TEXT CHECK (kind IN ('other', 'report', 'plan', 'contest', 'members', 'assignments', 'organization')),  -- null: for any item
    position        INTEGER NOT NULL,
    text            TEXT NOT NULL
) STRICT;

CREATE TABLE wording (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    key             TEXT NOT NULL UNIQUE,              -- of the text it stands for
    text            TEXT NOT NULL
) STRICT;

CREATE INDEX charter_renaming ON charter (tos) WHERE former_name <> '';
CREATE INDEX territory_by_founded_act ON territory (founded_act) WHERE founded_act IS NOT NULL;
CREATE INDEX territory_by_abolished_act ON territory (abolished_act) WHERE abolished_act IS NOT NULL;
CREATE INDEX tos_by_legal_act ON tos (legal_act) WHERE legal_act IS NOT NULL;
CREATE INDEX tos_year_by_act ON tos_year (act) WHERE act IS NOT NULL;
CREATE INDEX body_term_of_body ON body_term (body);
CREATE INDEX poll_item_of_item ON poll_item (item);
CREATE INDEX absence_of_item ON absence (item);
CREATE INDEX body_rule_of_session ON body_rule (session) WHERE session IS NOT NULL;
CREATE INDEX assignment_to_do ON assignment (due_on) WHERE state <> 'done' AND state <> 'cancelled';
CREATE INDEX co_executor_of_assignment ON co_executor (assignment);
DROP INDEX journal_change_of_record;
CREATE INDEX journal_change_of_record ON journal_change (record);
