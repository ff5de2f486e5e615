-- The whole current schema of a .veche file (version 2). A new file is made from this text;
-- an older one is brought here by src/store/migrations/.
--
-- Every record has a UUIDv7 key of 36 characters. Columns are text, integers or null only: dates are
-- ISO 8601 (YYYY-MM-DD), instants ISO 8601 with the offset, money is in kopecks, marks and weights in
-- thousandths. Null is "unknown", never a zero or a made-up day. Codes are listed in CHECKs and in src/domain.
-- sort_key is derived (src/domain/text.rs) and is not journalled. Foreign keys are deferred and never
-- cascade, so that the journal can take any step back row by row.

-- ─── The office and its grounds ───────────────────────────────────────────────────────────────

-- Whose file it is: one row.
CREATE TABLE town (
    id                  TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    name                TEXT NOT NULL,                 -- «Саяногорск»: the head of a summary
    municipality        TEXT NOT NULL,                 -- «муниципальное образование г. Саяногорск»
    municipality_of     TEXT NOT NULL,                 -- the same in the genitive
    administration      TEXT NOT NULL,                 -- «Администрация муниципального образования …»
    department          TEXT NOT NULL,                 -- who keeps the file
    head_post           TEXT NOT NULL,                 -- «Глава муниципального образования …»
    place               TEXT NOT NULL,                 -- «г. Саяногорск»: the place line of papers
    note                TEXT NOT NULL                  -- what a reader of this file must know
) STRICT;

-- Where a TOS stands: towns, settlements, districts; renamed and merged by reforms, so dated.
CREATE TABLE territory (
    id          TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    name        TEXT NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('region', 'district', 'town', 'settlement', 'village', 'quarter', 'other')),
    parent      TEXT REFERENCES territory (id) DEFERRABLE INITIALLY DEFERRED,
    since       TEXT,
    until       TEXT,
    successor   TEXT REFERENCES territory (id) DEFERRABLE INITIALLY DEFERRED,
    note        TEXT NOT NULL,
    sort_key    TEXT NOT NULL,
    founded_act TEXT REFERENCES act (id) DEFERRABLE INITIALLY DEFERRED,  -- the ground of its beginning
    abolished_act TEXT REFERENCES act (id) DEFERRABLE INITIALLY DEFERRED  -- and of its end
) STRICT;

-- An act is the ground of any dated fact. Its number is text: «724-р», «7/1», «3А».
CREATE TABLE act (
    id          TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    kind        TEXT NOT NULL,                         -- «постановление», «решение»: as the act calls itself
    number      TEXT NOT NULL,
    dated_on    TEXT,
    issuer      TEXT NOT NULL,                         -- «Администрации г. Саяногорск»
    title       TEXT NOT NULL,
    note        TEXT NOT NULL
) STRICT;

-- ─── People and organizations ─────────────────────────────────────────────────────────────────

CREATE TABLE person (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    surname         TEXT NOT NULL,
    given_name      TEXT NOT NULL,
    patronymic      TEXT NOT NULL,
    gender          TEXT CHECK (gender IN ('male', 'female')),
    genitive        TEXT,                              -- the whole name declined, when the user corrected it
    dative          TEXT,
    post            TEXT NOT NULL,                     -- post and place of work, as papers name the person
    organization    TEXT REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    phone           TEXT NOT NULL,
    email           TEXT NOT NULL,
    note            TEXT NOT NULL,
    erased_on       TEXT,                              -- personal data erased on request (152-ФЗ)
    sort_key        TEXT NOT NULL
) STRICT;

-- The basis of keeping personal data: consent, or what stands in its place; which fields, from when to when.
CREATE TABLE consent (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    person          TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    given_on        TEXT,
    withdrawn_on    TEXT,
    scope           TEXT NOT NULL,
    note            TEXT NOT NULL,
    basis           TEXT NOT NULL DEFAULT 'consent' CHECK (basis IN ('consent', 'law', 'contract')),
    purpose         TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE organization (
    id          TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    name        TEXT NOT NULL,
    short_name  TEXT NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('public_chamber', 'cossack', 'national_centre', 'religious', 'ngo', 'media', 'authority', 'institution', 'business', 'other')),
    leader      TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    leader_post TEXT NOT NULL,
    phone       TEXT NOT NULL,
    email       TEXT NOT NULL,
    address     TEXT NOT NULL,
    inn         TEXT NOT NULL,
    ogrn        TEXT NOT NULL,
    since       TEXT,
    until       TEXT,
    note        TEXT NOT NULL,
    sort_key    TEXT NOT NULL
) STRICT;

-- Two that look alike and are not the same: the search for duplicates does not show them again.
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
    gone            TEXT NOT NULL                      -- the key of the card that went
) STRICT;

-- That the personal data of someone was erased (152-ФЗ): the act is printed from it.
CREATE TABLE erasure (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    person          TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    erased_on       TEXT NOT NULL,
    number          TEXT NOT NULL,                     -- of the act
    ground          TEXT NOT NULL,                     -- the request or another ground, in words
    done_by         TEXT NOT NULL,
    data            TEXT NOT NULL,                     -- codes of the kinds of data, with spaces between
    name_kept       INTEGER NOT NULL CHECK (name_kept IN (0, 1)),  -- papers that must be kept name the person
    records         INTEGER NOT NULL,                  -- how many values of records were erased
    journal         INTEGER NOT NULL,                  -- and of the journal
    documents       INTEGER NOT NULL,                  -- how many attached documents were destroyed
    copies          TEXT NOT NULL                      -- names of older copies of the file, a line each
) STRICT;

-- ─── The register of TOS ──────────────────────────────────────────────────────────────────────
-- An entry is a history: charters, boundaries, meetings, officers, statuses and yearly figures stand in
-- tables of their own, each fact with its date and ground.

CREATE TABLE tos (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    number          TEXT NOT NULL,                     -- registration number, text
    name            TEXT NOT NULL,                     -- by the charter, in full
    short_name      TEXT NOT NULL,
    territory       TEXT REFERENCES territory (id) DEFERRABLE INITIALLY DEFERRED,
    territory_kind  TEXT CHECK (territory_kind IN ('entrance', 'building', 'buildings', 'quarter', 'street', 'village', 'other')),
    legal_entity    INTEGER CHECK (legal_entity IN (0, 1)),
    legal_since     TEXT,
    legal_until     TEXT,
    ogrn            TEXT NOT NULL,
    inn             TEXT NOT NULL,
    kpp             TEXT NOT NULL,
    phone           TEXT NOT NULL,
    email           TEXT NOT NULL,
    address         TEXT NOT NULL,
    entered_on      TEXT,                              -- the day it was entered in the register
    note            TEXT NOT NULL,
    sort_key        TEXT NOT NULL,
    legal_act       TEXT REFERENCES act (id) DEFERRABLE INITIALLY DEFERRED  -- the ground of its being a legal entity
) STRICT;

CREATE TABLE charter (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    tos             TEXT NOT NULL REFERENCES tos (id) DEFERRABLE INITIALLY DEFERRED,
    kind            TEXT NOT NULL CHECK (kind IN ('charter', 'amendment', 'new_edition')),
    number          TEXT NOT NULL,
    registered_on   TEXT,
    act             TEXT REFERENCES act (id) DEFERRABLE INITIALLY DEFERRED,
    note            TEXT NOT NULL,
    former_name     TEXT NOT NULL DEFAULT '',          -- of a TOS that this edition renamed: its name until then
    former_short_name TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE boundary (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    tos             TEXT NOT NULL REFERENCES tos (id) DEFERRABLE INITIALLY DEFERRED,
    description     TEXT NOT NULL,
    adopted_on      TEXT,
    act             TEXT REFERENCES act (id) DEFERRABLE INITIALLY DEFERRED,
    note            TEXT NOT NULL
) STRICT;

CREATE TABLE founding_meeting (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    tos             TEXT NOT NULL REFERENCES tos (id) DEFERRABLE INITIALLY DEFERRED,
    kind            TEXT NOT NULL CHECK (kind IN ('meeting', 'conference')),
    held_on         TEXT,
    protocol_number TEXT NOT NULL,
    residents       INTEGER,                           -- how many live there and may vote
    present         INTEGER,
    min_age         INTEGER,                           -- the rules of that day, in whole years and parts
    quorum_part     TEXT NOT NULL,                     -- «1/3», «1/2», «2/3»: empty when unknown
    note            TEXT NOT NULL,
    act             TEXT REFERENCES act (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE tos_officer (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    tos             TEXT NOT NULL REFERENCES tos (id) DEFERRABLE INITIALLY DEFERRED,
    person          TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    role            TEXT NOT NULL CHECK (role IN ('chair', 'deputy', 'secretary', 'council', 'auditor')),
    since           TEXT,
    until           TEXT,
    act             TEXT REFERENCES act (id) DEFERRABLE INITIALLY DEFERRED,
    left_reason     TEXT NOT NULL,
    note            TEXT NOT NULL
) STRICT;

CREATE TABLE tos_status (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    tos             TEXT NOT NULL REFERENCES tos (id) DEFERRABLE INITIALLY DEFERRED,
    status          TEXT NOT NULL CHECK (status IN ('forming', 'active', 'suspended', 'terminated')),
    since           TEXT,
    act             TEXT REFERENCES act (id) DEFERRABLE INITIALLY DEFERRED,
    ground          TEXT NOT NULL
) STRICT;

CREATE TABLE tos_year (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    tos             TEXT NOT NULL REFERENCES tos (id) DEFERRABLE INITIALLY DEFERRED,
    year            INTEGER NOT NULL,
    residents       INTEGER,
    members         INTEGER,
    events          INTEGER,
    volunteers      INTEGER,
    money_kopecks   INTEGER,
    note            TEXT NOT NULL,
    act             TEXT REFERENCES act (id) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (tos, year)
) STRICT;

-- Splits, mergers and transformations.
CREATE TABLE tos_succession (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    predecessor     TEXT NOT NULL REFERENCES tos (id) DEFERRABLE INITIALLY DEFERRED,
    successor       TEXT NOT NULL REFERENCES tos (id) DEFERRABLE INITIALLY DEFERRED,
    since           TEXT,
    act             TEXT REFERENCES act (id) DEFERRABLE INITIALLY DEFERRED,
    note            TEXT NOT NULL
) STRICT;

-- ─── Bodies and their sessions ────────────────────────────────────────────────────────────────

CREATE TABLE body (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    name            TEXT NOT NULL,
    name_of         TEXT NOT NULL,                     -- genitive: «заседание этноконфессиональной комиссии …»
    short_name      TEXT NOT NULL,                     -- «ЭКК»
    kind            TEXT NOT NULL CHECK (kind IN ('commission', 'council', 'chamber', 'jury', 'coordination')),
    permanent       INTEGER NOT NULL CHECK (permanent IN (0, 1)),
    seats           INTEGER,
    founded_on      TEXT,
    founded_by      TEXT REFERENCES act (id) DEFERRABLE INITIALLY DEFERRED,
    dissolved_on    TEXT,
    place           TEXT NOT NULL,                     -- where it usually meets
    note            TEXT NOT NULL,
    sort_key        TEXT NOT NULL
) STRICT;

-- The terms (созывы) of a body, one after another.
CREATE TABLE body_term (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    body            TEXT NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    name            TEXT NOT NULL,                     -- «III созыв»
    since           TEXT,
    until           TEXT,                              -- its last day
    act             TEXT REFERENCES act (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The rules of a body from a day on, with the paragraph they come from. A held session keeps a copy of
-- its own (session is set): what is changed in the body later does not touch it.
CREATE TABLE body_rule (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    body            TEXT NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    session         TEXT REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    since           TEXT,
    quorum          TEXT NOT NULL CHECK (quorum IN ('half', 'more_than_half', 'two_thirds', 'all', 'number')),
    quorum_number   INTEGER,
    quorum_of       TEXT NOT NULL CHECK (quorum_of IN ('appointed', 'listed')),
    listed          INTEGER,                           -- how many members the regulation lists
    majority        TEXT NOT NULL CHECK (majority IN ('more_than_half', 'two_thirds')),
    majority_of     TEXT NOT NULL CHECK (majority_of IN ('present', 'all', 'voted')),
    tie             TEXT NOT NULL CHECK (tie IN ('chair_decides', 'side_of_chair', 'rejected')),
    abstention      INTEGER NOT NULL CHECK (abstention IN (0, 1)),
    absentee        INTEGER NOT NULL CHECK (absentee IN (0, 1)),
    protocol_days   INTEGER,
    paragraph       TEXT NOT NULL,                     -- «п. 3.4 Положения»
    applies         TEXT NOT NULL DEFAULT 'any' CHECK (applies IN ('any', 'absentee'))  -- absentee: of absentee polls alone
) STRICT;

CREATE TABLE membership (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    body            TEXT NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    position        INTEGER NOT NULL,
    person          TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    post            TEXT NOT NULL,                     -- a post instead of a person, or the post in the papers
    organization    TEXT REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    role            TEXT NOT NULL CHECK (role IN ('chair', 'deputy', 'secretary', 'member')),
    voting          INTEGER NOT NULL CHECK (voting IN (0, 1)),
    since           TEXT,
    since_act       TEXT REFERENCES act (id) DEFERRABLE INITIALLY DEFERRED,
    until           TEXT,
    until_act       TEXT REFERENCES act (id) DEFERRABLE INITIALLY DEFERRED,
    until_reason    TEXT NOT NULL,
    substitutes     TEXT REFERENCES membership (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE session (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    body            TEXT NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    number          INTEGER,                           -- per body and calendar year; a draft needs none
    held_on         TEXT,                              -- the day held, or planned for
    starts_at       TEXT NOT NULL,                     -- «14:00»
    ends_at         TEXT NOT NULL,
    place           TEXT NOT NULL,
    kind            TEXT NOT NULL CHECK (kind IN ('regular', 'extraordinary', 'off_site', 'joint', 'absentee')),
    status          TEXT NOT NULL CHECK (status IN ('planned', 'held', 'signed', 'moved', 'cancelled')),
    status_reason   TEXT NOT NULL,
    chair           TEXT REFERENCES membership (id) DEFERRABLE INITIALLY DEFERRED,
    secretary       TEXT REFERENCES membership (id) DEFERRABLE INITIALLY DEFERRED,
    signed_on       TEXT,
    moved_to        TEXT REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    note            TEXT NOT NULL,
    ballots_until   TEXT                               -- of an absentee poll: the last day ballots are taken
) STRICT;

-- The other bodies of a joint session.
CREATE TABLE joint_body (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    session         TEXT NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    body            TEXT NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (session, body)
) STRICT;

CREATE TABLE attendance (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    session         TEXT NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    membership      TEXT NOT NULL REFERENCES membership (id) DEFERRABLE INITIALLY DEFERRED,
    state           TEXT NOT NULL CHECK (state IN ('present', 'remote', 'replaced', 'excused', 'absent')),
    reason          TEXT NOT NULL,
    replaced_by     TEXT NOT NULL,                     -- who came instead, as the papers name them
    came_at         TEXT REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,  -- came late: present from this item on
    left_at         TEXT REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,  -- left: absent from this item on
    ballot_on       TEXT,                              -- of an absentee poll: the day the ballot came back
    UNIQUE (session, membership)
) STRICT;

-- Items at which one who had come was out of the room, and came back later.
CREATE TABLE absence (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    attendance      TEXT NOT NULL REFERENCES attendance (id) DEFERRABLE INITIALLY DEFERRED,
    item            TEXT NOT NULL REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (attendance, item)
) STRICT;

CREATE TABLE guest (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    session         TEXT NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    position        INTEGER NOT NULL,
    person          TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    name            TEXT NOT NULL,                     -- used when person is null
    post            TEXT NOT NULL,
    organization    TEXT REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE agenda_item (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    session         TEXT NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    position        INTEGER NOT NULL,
    parent          TEXT REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    title           TEXT NOT NULL,                     -- «О …», «Об …»
    minutes         INTEGER,                           -- time allotted
    state           TEXT NOT NULL CHECK (state IN ('open', 'considered', 'removed', 'postponed')),
    came_from       TEXT REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    note            TEXT NOT NULL,
    kind            TEXT NOT NULL DEFAULT 'other' CHECK (kind IN ('other', 'report', 'plan', 'contest', 'members', 'assignments', 'organization'))
) STRICT;

-- СЛУШАЛИ and ВЫСТУПИЛИ.
CREATE TABLE speech (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    item            TEXT NOT NULL REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    position        INTEGER NOT NULL,
    kind            TEXT NOT NULL CHECK (kind IN ('heard', 'spoke')),
    person          TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    speaker         TEXT NOT NULL,                     -- used when person is null
    text            TEXT NOT NULL
) STRICT;

-- A vote on an item; points of the decision name the vote that carried them.
CREATE TABLE poll (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    item            TEXT NOT NULL REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    position        INTEGER NOT NULL,
    kind            TEXT NOT NULL CHECK (kind IN ('open', 'named', 'secret', 'unanimous', 'none')),
    votes_for       INTEGER,
    votes_against   INTEGER,
    votes_abstained INTEGER,
    chair_side      TEXT CHECK (chair_side IN ('for', 'against', 'abstained')),
    override_result TEXT CHECK (override_result IN ('carried', 'rejected')),
    override_note   TEXT NOT NULL,
    ballots_issued  INTEGER,                           -- of a secret ballot
    ballots_spoiled INTEGER,
    annulled        TEXT NOT NULL DEFAULT '',          -- why it was taken anew; it is kept and does not count
    ballots_found   INTEGER                            -- of a secret ballot, where it is not what the votes add up to
) STRICT;

-- The further items that the same vote decides.
CREATE TABLE poll_item (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    poll            TEXT NOT NULL REFERENCES poll (id) DEFERRABLE INITIALLY DEFERRED,
    item            TEXT NOT NULL REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (poll, item)
) STRICT;

CREATE TABLE vote (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    poll            TEXT NOT NULL REFERENCES poll (id) DEFERRABLE INITIALLY DEFERRED,
    membership      TEXT NOT NULL REFERENCES membership (id) DEFERRABLE INITIALLY DEFERRED,
    choice          TEXT NOT NULL CHECK (choice IN ('for', 'against', 'abstained')),
    UNIQUE (poll, membership)
) STRICT;

CREATE TABLE recusal (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    item            TEXT NOT NULL REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    membership      TEXT NOT NULL REFERENCES membership (id) DEFERRABLE INITIALLY DEFERRED,
    reason          TEXT NOT NULL,
    UNIQUE (item, membership)
) STRICT;

CREATE TABLE decision (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    item            TEXT NOT NULL REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    position        INTEGER NOT NULL,                  -- 1.1, 1.2: item and point
    text            TEXT NOT NULL,
    poll            TEXT REFERENCES poll (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE dissenting_opinion (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    item            TEXT NOT NULL REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    membership      TEXT NOT NULL REFERENCES membership (id) DEFERRABLE INITIALLY DEFERRED,
    text            TEXT NOT NULL
) STRICT;

CREATE TABLE assignment (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    decision        TEXT NOT NULL REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
    position        INTEGER NOT NULL,
    text            TEXT NOT NULL,                     -- empty: the text of the decision
    person          TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    organization    TEXT REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    tos             TEXT REFERENCES tos (id) DEFERRABLE INITIALLY DEFERRED,
    executor        TEXT NOT NULL,                     -- used when none of the three is set
    due_on          TEXT,
    state           TEXT NOT NULL CHECK (state IN ('open', 'reported', 'done', 'cancelled')),
    reported_on     TEXT,
    report          TEXT NOT NULL,
    done_on         TEXT,
    cancel_reason   TEXT NOT NULL,
    returned_on     TEXT,                              -- the report was not accepted
    return_reason   TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE co_executor (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    assignment      TEXT NOT NULL REFERENCES assignment (id) DEFERRABLE INITIALLY DEFERRED,
    person          TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    organization    TEXT REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    tos             TEXT REFERENCES tos (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- What was frozen each time the minutes were signed: a paper of a version is printed from it alone.
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

-- Phrases the office wrote for itself, beside those the program brings.
CREATE TABLE phrase (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    place           TEXT NOT NULL CHECK (place IN ('title', 'heard', 'spoke', 'decision', 'assignment')),
    kind            TEXT CHECK (kind IN ('other', 'report', 'plan', 'contest', 'members', 'assignments', 'organization')),  -- null: for any item
    position        INTEGER NOT NULL,
    text            TEXT NOT NULL
) STRICT;

-- The office's own wording of a fixed text of a paper, with fields in braces.
CREATE TABLE wording (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    key             TEXT NOT NULL UNIQUE,              -- of the text it stands for
    text            TEXT NOT NULL
) STRICT;

-- ─── Contests ─────────────────────────────────────────────────────────────────────────────────
-- Marks, weights and limits are thousandths: 3500 is 3,5. A missing mark has no row: blank is not zero.

CREATE TABLE contest (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    name            TEXT NOT NULL,
    name_of         TEXT NOT NULL,                     -- genitive, for sentences
    year            INTEGER NOT NULL,                  -- the year it counts in
    edition         INTEGER,
    regulation      TEXT REFERENCES act (id) DEFERRABLE INITIALLY DEFERRED,
    organizer       TEXT NOT NULL,
    jury            TEXT REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    opens_on        TEXT,
    closes_on       TEXT,
    decided_on      TEXT,
    protocol_number TEXT NOT NULL,
    status          TEXT NOT NULL CHECK (status IN ('draft', 'entries', 'scoring', 'decided', 'cancelled')),
    status_reason   TEXT NOT NULL,
    aggregation     TEXT NOT NULL CHECK (aggregation IN ('mean', 'mean_of_present', 'sum', 'mean_by_criterion', 'weighted_mean', 'median', 'trimmed_mean', 'no_jury')),
    digits          INTEGER NOT NULL CHECK (digits BETWEEN 0 AND 3),
    rounding        TEXT NOT NULL CHECK (rounding IN ('at_end', 'each_criterion')),
    ranking         TEXT NOT NULL CHECK (ranking IN ('dense', 'standard')),
    pass_mark       INTEGER,
    places          INTEGER NOT NULL,                  -- how many places are awarded: 1st wins, 2nd and 3rd take prizes
    paragraph       TEXT NOT NULL,                     -- where the regulation says so
    note            TEXT NOT NULL,
    sort_key        TEXT NOT NULL
) STRICT;

CREATE TABLE nomination (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    contest         TEXT NOT NULL REFERENCES contest (id) DEFERRABLE INITIALLY DEFERRED,
    position        INTEGER NOT NULL,
    name            TEXT NOT NULL,                     -- short
    full_name       TEXT NOT NULL,                     -- may pass 400 characters
    category        TEXT NOT NULL,                     -- «городские», «сельские»
    min_entries     INTEGER,
    void            INTEGER NOT NULL CHECK (void IN (0, 1)),   -- не состоялась
    void_reason     TEXT NOT NULL,
    note            TEXT NOT NULL
) STRICT;

CREATE TABLE criterion (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    contest         TEXT NOT NULL REFERENCES contest (id) DEFERRABLE INITIALLY DEFERRED,
    nomination      TEXT REFERENCES nomination (id) DEFERRABLE INITIALLY DEFERRED,   -- null: of every nomination
    position        INTEGER NOT NULL,
    name            TEXT NOT NULL,
    meaning         TEXT NOT NULL,
    kind            TEXT NOT NULL CHECK (kind IN ('mark', 'rate', 'yes_no', 'bands')),
    min_mark        INTEGER NOT NULL,
    max_mark        INTEGER NOT NULL,
    step            INTEGER NOT NULL,
    weight          INTEGER NOT NULL,
    cap             INTEGER
) STRICT;

CREATE TABLE juror (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    contest         TEXT NOT NULL REFERENCES contest (id) DEFERRABLE INITIALLY DEFERRED,
    position        INTEGER NOT NULL,
    person          TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    role            TEXT NOT NULL CHECK (role IN ('chair', 'deputy', 'secretary', 'member')),
    UNIQUE (contest, person)
) STRICT;

CREATE TABLE entry (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    nomination      TEXT NOT NULL REFERENCES nomination (id) DEFERRABLE INITIALLY DEFERRED,
    number          TEXT NOT NULL,
    tos             TEXT REFERENCES tos (id) DEFERRABLE INITIALLY DEFERRED,
    person          TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    organization    TEXT REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    entrant         TEXT NOT NULL,                     -- used when none of the three is set
    project         TEXT NOT NULL,
    received_at     TEXT,                              -- instant: earlier entry may break a tie
    state           TEXT NOT NULL CHECK (state IN ('submitted', 'admitted', 'refused', 'withdrawn')),
    ground          TEXT NOT NULL,
    place           INTEGER,                           -- decided; null until then and for those without a place
    prize           TEXT NOT NULL CHECK (prize IN ('none', 'winner', 'prize_winner', 'special')),
    decision_note   TEXT NOT NULL,                     -- who decided a tie and how
    note            TEXT NOT NULL
) STRICT;

CREATE TABLE mark (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    entry           TEXT NOT NULL REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    juror           TEXT NOT NULL REFERENCES juror (id) DEFERRABLE INITIALLY DEFERRED,
    criterion       TEXT NOT NULL REFERENCES criterion (id) DEFERRABLE INITIALLY DEFERRED,
    value           INTEGER NOT NULL,
    UNIQUE (entry, juror, criterion)
) STRICT;

-- A juror who does not score an entry, by interest; neither blank nor zero.
CREATE TABLE juror_recusal (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    entry           TEXT NOT NULL REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    juror           TEXT NOT NULL REFERENCES juror (id) DEFERRABLE INITIALLY DEFERRED,
    reason          TEXT NOT NULL,
    UNIQUE (entry, juror)
) STRICT;

-- What the town handed over: certificates, letters of thanks, diplomas.
CREATE TABLE award (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    kind            TEXT NOT NULL CHECK (kind IN ('certificate', 'letter', 'diploma', 'other')),
    title           TEXT NOT NULL,                     -- «Благодарственное письмо Главы …»
    number          TEXT NOT NULL,
    dated_on        TEXT,
    amount_kopecks  INTEGER,
    contest         TEXT REFERENCES contest (id) DEFERRABLE INITIALLY DEFERRED,
    entry           TEXT REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    tos             TEXT REFERENCES tos (id) DEFERRABLE INITIALLY DEFERRED,
    person          TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    organization    TEXT REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    recipient       TEXT NOT NULL,                     -- used when none of the four is set
    reason          TEXT NOT NULL,
    handed_on       TEXT,
    handed_by       TEXT NOT NULL,
    note            TEXT NOT NULL
) STRICT;

-- Contests of others that the town, a TOS or an organization entered, and the awards received there.
CREATE TABLE outside_contest (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    name            TEXT NOT NULL,
    level           TEXT NOT NULL CHECK (level IN ('municipal', 'regional', 'federal', 'other')),
    organizer       TEXT NOT NULL,                     -- genitive: «Министерства …», whose diploma it is
    nomination      TEXT NOT NULL,
    stage           TEXT NOT NULL,                     -- «региональный этап»
    year            INTEGER NOT NULL,
    participant     TEXT NOT NULL,                     -- who entered; the town's administration when empty
    tos             TEXT REFERENCES tos (id) DEFERRABLE INITIALLY DEFERRED,
    result          TEXT NOT NULL CHECK (result IN ('entered', 'participant', 'prize_winner', 'winner', 'none')),
    award           TEXT NOT NULL,                     -- «диплом»; empty: none
    awarded_on      TEXT,
    note            TEXT NOT NULL,
    sort_key        TEXT NOT NULL
) STRICT;

-- ─── Partners: agreements, events, questions of residents ─────────────────────────────────────

CREATE TABLE agreement (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    number          TEXT NOT NULL,
    title           TEXT NOT NULL,                     -- «О социальном партнерстве …», without the quotes
    subject         TEXT NOT NULL,
    signed_on       TEXT,
    since           TEXT,
    until           TEXT,
    state           TEXT NOT NULL CHECK (state IN ('draft', 'active', 'expired', 'terminated')),
    previous        TEXT REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    note            TEXT NOT NULL,
    sort_key        TEXT NOT NULL
) STRICT;

CREATE TABLE agreement_party (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    agreement       TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    position        INTEGER NOT NULL,
    organization    TEXT REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    name            TEXT NOT NULL                      -- used when organization is null
) STRICT;

CREATE TABLE agreement_clause (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    agreement       TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    position        INTEGER NOT NULL,
    number          TEXT NOT NULL,                     -- «2.1»
    text            TEXT NOT NULL                      -- the task
) STRICT;

-- What was done under a clause in a year.
CREATE TABLE clause_work (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    clause          TEXT NOT NULL REFERENCES agreement_clause (id) DEFERRABLE INITIALLY DEFERRED,
    year            INTEGER NOT NULL,
    text            TEXT NOT NULL
) STRICT;

CREATE TABLE event_series (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    name            TEXT NOT NULL,                     -- «форум ТОС муниципального образования …»
    kind            TEXT NOT NULL CHECK (kind IN ('sport', 'culture', 'information', 'forum', 'meeting', 'cleanup', 'training', 'other')),
    note            TEXT NOT NULL,
    sort_key        TEXT NOT NULL
) STRICT;

CREATE TABLE event (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    name            TEXT NOT NULL,
    kind            TEXT NOT NULL CHECK (kind IN ('sport', 'culture', 'information', 'forum', 'meeting', 'cleanup', 'training', 'other')),
    year            INTEGER NOT NULL,                  -- the year it counts in, also when the day is unknown
    starts_on       TEXT,
    ends_on         TEXT,
    place           TEXT NOT NULL,
    series          TEXT REFERENCES event_series (id) DEFERRABLE INITIALLY DEFERRED,
    edition         INTEGER,                           -- printed in Roman numerals
    agreement       TEXT REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    people          INTEGER,
    state           TEXT NOT NULL CHECK (state IN ('planned', 'held', 'moved', 'cancelled')),
    reason          TEXT NOT NULL,                     -- why moved or cancelled
    description     TEXT NOT NULL,
    sort_key        TEXT NOT NULL
) STRICT;

CREATE TABLE event_party (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    event           TEXT NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    position        INTEGER NOT NULL,
    role            TEXT NOT NULL CHECK (role IN ('organizer', 'participant')),
    tos             TEXT REFERENCES tos (id) DEFERRABLE INITIALLY DEFERRED,
    organization    TEXT REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    person          TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    name            TEXT NOT NULL                      -- used when none of the three is set
) STRICT;

-- A question of residents: raised where and when, who answered, what was done.
CREATE TABLE question (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    year            INTEGER NOT NULL,
    raised_on       TEXT,
    raised_at       TEXT NOT NULL,                     -- «на встрече с жителями п. Майна»
    event           TEXT REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    tos             TEXT REFERENCES tos (id) DEFERRABLE INITIALLY DEFERRED,
    text            TEXT NOT NULL,
    answered_by     TEXT NOT NULL,
    answered_on     TEXT,
    answer          TEXT NOT NULL,
    done            TEXT NOT NULL,
    state           TEXT NOT NULL CHECK (state IN ('open', 'answered', 'solved', 'declined'))
) STRICT;

-- ─── Plans ────────────────────────────────────────────────────────────────────────────────────

CREATE TABLE plan (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    year            INTEGER NOT NULL,
    title           TEXT NOT NULL,
    status          TEXT NOT NULL CHECK (status IN ('draft', 'approved', 'closed')),
    approved_on     TEXT,
    approved_post   TEXT NOT NULL,
    approved_name   TEXT NOT NULL,
    act             TEXT REFERENCES act (id) DEFERRABLE INITIALLY DEFERRED,
    note            TEXT NOT NULL,
    sort_key        TEXT NOT NULL
) STRICT;

CREATE TABLE plan_section (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    plan            TEXT NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
    position        INTEGER NOT NULL,
    title           TEXT NOT NULL,
    tasks           INTEGER NOT NULL CHECK (tasks IN (0, 1))   -- its lines are the tasks of the yearly summary
) STRICT;

-- A term is the printed text plus an interval.
CREATE TABLE plan_item (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    plan            TEXT NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
    section         TEXT REFERENCES plan_section (id) DEFERRABLE INITIALLY DEFERRED,
    parent          TEXT REFERENCES plan_item (id) DEFERRABLE INITIALLY DEFERRED,
    position        INTEGER NOT NULL,
    measure         TEXT NOT NULL,
    term            TEXT NOT NULL,
    term_from       TEXT,
    term_to         TEXT,
    responsible     TEXT NOT NULL,                     -- printed beside those of plan_responsible
    expected        TEXT NOT NULL,
    unplanned       INTEGER NOT NULL CHECK (unplanned IN (0, 1)),  -- «вне плана»: added after approval
    execution       TEXT NOT NULL CHECK (execution IN ('open', 'done', 'done_late', 'partly', 'moved', 'cancelled', 'ongoing')),
    done_on         TEXT,
    result          TEXT NOT NULL,
    result_number   INTEGER,
    document        TEXT NOT NULL,                     -- what proves it
    reason          TEXT NOT NULL,                     -- why moved or cancelled
    carried_from    TEXT REFERENCES plan_item (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE plan_responsible (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    item            TEXT NOT NULL REFERENCES plan_item (id) DEFERRABLE INITIALLY DEFERRED,
    position        INTEGER NOT NULL,
    person          TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    organization    TEXT REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    tos             TEXT REFERENCES tos (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- What fulfils a line.
CREATE TABLE plan_link (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    item            TEXT NOT NULL REFERENCES plan_item (id) DEFERRABLE INITIALLY DEFERRED,
    session         TEXT REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    contest         TEXT REFERENCES contest (id) DEFERRABLE INITIALLY DEFERRED,
    event           TEXT REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    clause          TEXT REFERENCES agreement_clause (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- ─── The yearly summary ───────────────────────────────────────────────────────────────────────

CREATE TABLE summary (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    year            INTEGER NOT NULL UNIQUE,
    number          TEXT NOT NULL,
    issued_on       TEXT,
    signer_post     TEXT NOT NULL,
    signer_name     TEXT NOT NULL,
    note            TEXT NOT NULL
) STRICT;

-- A paragraph the user edited: printed instead of the composed one.
CREATE TABLE summary_edit (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    summary         TEXT NOT NULL REFERENCES summary (id) DEFERRABLE INITIALLY DEFERRED,
    section         TEXT NOT NULL,                     -- code of the section, src/domain/summary.rs
    text            TEXT NOT NULL,
    composed        TEXT NOT NULL,                     -- the composed text it replaced: when that changes, the edit is flagged
    UNIQUE (summary, section)
) STRICT;

-- ─── Documents attached ───────────────────────────────────────────────────────────────────────

-- A document of one of the records it names. Its bytes stand in attachment_content, which no trigger
-- notes: the journal carries their sum alone.
CREATE TABLE attachment (
    id              TEXT PRIMARY KEY CHECK (id GLOB '????????-????-????-????-????????????'),
    tos             TEXT REFERENCES tos (id) DEFERRABLE INITIALLY DEFERRED,
    person          TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    organization    TEXT REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    agreement       TEXT REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    session         TEXT REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    name            TEXT NOT NULL,                     -- of the file it came from: never a path
    hash            TEXT NOT NULL CHECK (length(hash) = 64),   -- SHA-256 of the bytes
    bytes           INTEGER NOT NULL,                  -- the size
    added_on        TEXT,
    note            TEXT NOT NULL
) STRICT;

-- ─── Indexes ──────────────────────────────────────────────────────────────────────────────────

CREATE INDEX person_by_name ON person (sort_key, id);
CREATE INDEX organization_by_name ON organization (sort_key, id);
CREATE INDEX tos_by_name ON tos (sort_key, id);
CREATE INDEX charter_of_tos ON charter (tos);
CREATE INDEX boundary_of_tos ON boundary (tos);
CREATE INDEX founding_meeting_of_tos ON founding_meeting (tos);
CREATE INDEX tos_officer_of_tos ON tos_officer (tos);
CREATE INDEX tos_officer_of_person ON tos_officer (person);
CREATE INDEX tos_status_of_tos ON tos_status (tos);
CREATE INDEX charter_renaming ON charter (tos) WHERE former_name <> '';
-- Before an act goes, what rests on it is looked for: without these, the undo of a great import would
-- read whole tables for every row of it.
CREATE INDEX territory_by_founded_act ON territory (founded_act) WHERE founded_act IS NOT NULL;
CREATE INDEX territory_by_abolished_act ON territory (abolished_act) WHERE abolished_act IS NOT NULL;
CREATE INDEX tos_by_legal_act ON tos (legal_act) WHERE legal_act IS NOT NULL;
CREATE INDEX tos_year_by_act ON tos_year (act) WHERE act IS NOT NULL;
CREATE INDEX charter_by_act ON charter (act) WHERE act IS NOT NULL;
CREATE INDEX boundary_by_act ON boundary (act) WHERE act IS NOT NULL;
CREATE INDEX tos_officer_by_act ON tos_officer (act) WHERE act IS NOT NULL;
CREATE INDEX tos_status_by_act ON tos_status (act) WHERE act IS NOT NULL;
CREATE INDEX body_rule_of_body ON body_rule (body);
CREATE INDEX body_rule_of_session ON body_rule (session) WHERE session IS NOT NULL;
CREATE INDEX membership_of_body ON membership (body, position);
CREATE INDEX membership_of_person ON membership (person);
CREATE INDEX session_of_body ON session (body, held_on);
CREATE INDEX body_term_of_body ON body_term (body);
CREATE INDEX guest_of_session ON guest (session, position);
CREATE INDEX agenda_item_of_session ON agenda_item (session, position);
CREATE INDEX speech_of_item ON speech (item, position);
CREATE INDEX poll_of_item ON poll (item, position);
CREATE INDEX poll_item_of_item ON poll_item (item);
CREATE INDEX absence_of_item ON absence (item);
CREATE INDEX decision_of_item ON decision (item, position);
CREATE INDEX assignment_of_decision ON assignment (decision, position);
CREATE INDEX assignment_to_do ON assignment (due_on) WHERE state <> 'done' AND state <> 'cancelled';
CREATE INDEX co_executor_of_assignment ON co_executor (assignment);
CREATE INDEX nomination_of_contest ON nomination (contest, position);
CREATE INDEX criterion_of_contest ON criterion (contest, position);
CREATE INDEX entry_of_nomination ON entry (nomination);
CREATE INDEX mark_of_juror ON mark (juror);
CREATE INDEX award_of_contest ON award (contest);
CREATE INDEX award_of_entry ON award (entry);
CREATE INDEX agreement_party_of_agreement ON agreement_party (agreement, position);
CREATE INDEX agreement_clause_of_agreement ON agreement_clause (agreement, position);
CREATE INDEX clause_work_of_clause ON clause_work (clause, year);
CREATE INDEX event_by_year ON event (year, starts_on);
CREATE INDEX event_party_of_event ON event_party (event, position);
CREATE INDEX question_by_year ON question (year, raised_on);
CREATE INDEX plan_item_of_plan ON plan_item (plan, position);
CREATE INDEX plan_item_carried ON plan_item (carried_from);
CREATE INDEX plan_responsible_of_item ON plan_responsible (item, position);
CREATE INDEX plan_link_of_item ON plan_link (item);
CREATE INDEX consent_of_person ON consent (person);
CREATE INDEX attachment_of_tos ON attachment (tos) WHERE tos IS NOT NULL;
CREATE INDEX attachment_of_person ON attachment (person) WHERE person IS NOT NULL;
CREATE INDEX attachment_of_session ON attachment (session) WHERE session IS NOT NULL;

-- ─── The program's own tables: not records, not journalled ────────────────────────────────────

-- One row a use-case done. Triggers that src/store/triggers.rs generates from the columns of every
-- record table write what it changed to journal_change.
CREATE TABLE journal_step (
    id      INTEGER PRIMARY KEY,                   -- the order of steps; the clock may be set back
    uid     TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    at      TEXT NOT NULL,                         -- ISO 8601 with the offset
    actor   TEXT NOT NULL,
    op      TEXT NOT NULL,                         -- the code of the use-case: src/ops/op.rs
    undoes  INTEGER REFERENCES journal_step (id)   -- the step that this one takes back
) STRICT;

-- The step of the transaction that runs now; null between them.
CREATE TABLE journal_now (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    step    INTEGER
) STRICT;

CREATE TABLE journal_change (
    id      INTEGER PRIMARY KEY,
    step    INTEGER REFERENCES journal_step (id),  -- null: changed by another tool
    tbl     TEXT NOT NULL,
    record  TEXT NOT NULL,
    kind    TEXT NOT NULL CHECK (kind IN ('+', '~', '-')),
    data    TEXT NOT NULL                          -- + and -: {"field": value, …}; ~: {"field": [was, became], …}
) STRICT;

-- What is typed and not saved yet, as JSON.
CREATE TABLE draft (
    name    TEXT PRIMARY KEY,
    at      TEXT NOT NULL,
    data    TEXT NOT NULL
) STRICT;

-- The bytes of attached documents, once each, under their SHA-256. They go when no document and no
-- step of the journal names them.
CREATE TABLE attachment_content (
    hash    TEXT PRIMARY KEY CHECK (length(hash) = 64),
    content BLOB NOT NULL
) STRICT;

CREATE INDEX journal_change_of_record ON journal_change (record);
CREATE INDEX journal_change_of_step ON journal_change (step);
CREATE INDEX journal_step_by_undoes ON journal_step (undoes) WHERE undoes IS NOT NULL;
