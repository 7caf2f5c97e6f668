-- Everything that a redemption needs to be exact: accounts, cards, the ledger of credits, and attempts by their keys.
-- Money is kept as whole hundredths beside its currency; instants are milliseconds since 1970 in UTC.

CREATE TABLE accounts (
    reference            TEXT PRIMARY KEY,
    label                TEXT NOT NULL,
    currency             TEXT NOT NULL,
    country              TEXT NOT NULL,
    time_zone            TEXT NOT NULL,
    billing              TEXT NOT NULL CHECK (billing IN ('direct', 'partner', 'bundle')),
    partner              TEXT,
    plan                 TEXT NOT NULL,
    interval             TEXT NOT NULL CHECK (interval IN ('month', 'year')),
    price                INTEGER NOT NULL CHECK (price >= 0),
    period_end           TEXT,
    balance              INTEGER NOT NULL CHECK (balance >= 0),
    other_payment_method INTEGER NOT NULL CHECK (other_payment_method IN (0, 1)),
    cookies_cleared_at   INTEGER
) STRICT;

-- Only the hash of a session's token is kept, so that a copy of this file signs nobody in.
CREATE TABLE sessions (
    token_hash BLOB PRIMARY KEY,
    account    TEXT NOT NULL REFERENCES accounts (reference),
    begun_at   INTEGER NOT NULL
) STRICT;

-- A card is known by a keyed digest of its code; the code itself is nowhere in this file.
CREATE TABLE cards (
    digest        BLOB PRIMARY KEY,
    amount        INTEGER NOT NULL CHECK (amount > 0),
    currency      TEXT NOT NULL,
    standing      TEXT NOT NULL CHECK (standing IN ('active', 'not-activated', 'disabled')),
    expires_at    INTEGER,
    only_country  TEXT,
    states_reason INTEGER NOT NULL CHECK (states_reason IN (0, 1)),
    rehearsal     TEXT CHECK (rehearsal IN ('technical', 'session-stale', 'slow'))
) STRICT;

-- The ledger. UNIQUE (card) is the last line of defence: whatever the code above it does, no card is credited twice.
CREATE TABLE credits (
    id          INTEGER PRIMARY KEY,
    card        BLOB NOT NULL UNIQUE REFERENCES cards (digest),
    account     TEXT NOT NULL REFERENCES accounts (reference),
    amount      INTEGER NOT NULL CHECK (amount > 0),
    currency    TEXT NOT NULL,
    balance     INTEGER NOT NULL CHECK (balance >= 0),
    reference   TEXT NOT NULL UNIQUE,
    credited_at INTEGER NOT NULL
) STRICT;

-- What was paid from a balance, so that a balance can always be accounted for: credits less payments.
CREATE TABLE payments (
    id        INTEGER PRIMARY KEY,
    account   TEXT NOT NULL REFERENCES accounts (reference),
    amount    INTEGER NOT NULL CHECK (amount > 0),
    currency  TEXT NOT NULL,
    balance   INTEGER NOT NULL CHECK (balance >= 0),
    reference TEXT NOT NULL UNIQUE,
    paid_at   INTEGER NOT NULL
) STRICT;

-- One row per idempotency key of an account. `open` is an attempt that got an answer which is not final, so the same
-- key may go on; `claim` names the request that works on it, and is worth nothing after `claimed_until`.
CREATE TABLE attempts (
    account       TEXT NOT NULL REFERENCES accounts (reference),
    key           TEXT NOT NULL,
    fingerprint   BLOB,
    state         TEXT NOT NULL CHECK (state IN ('in-progress', 'open', 'final', 'withdrawn')),
    claim         BLOB,
    claimed_until INTEGER,
    answer        TEXT,
    PRIMARY KEY (account, key),
    CHECK ((state = 'final') = (answer IS NOT NULL)),
    CHECK ((state = 'in-progress') = (claim IS NOT NULL))
) STRICT;

-- When an account first tried a card whose session it finds stale (a rehearsal card of the demo).
CREATE TABLE stale_sessions (
    account  TEXT NOT NULL REFERENCES accounts (reference),
    card     BLOB NOT NULL REFERENCES cards (digest),
    tried_at INTEGER NOT NULL,
    PRIMARY KEY (account, card)
) STRICT;

-- The secret of a demo, which has none from its environment.
CREATE TABLE demo_secret (
    one    INTEGER PRIMARY KEY CHECK (one = 1),
    secret BLOB NOT NULL
) STRICT;
