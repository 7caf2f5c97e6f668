-- Redemptions that are accepted first and credited later: some cards are confirmed by their issuer only then.

-- Seconds from acceptance to credit; none for a card that is credited at once.
ALTER TABLE cards ADD COLUMN credited_after INTEGER CHECK (credited_after > 0);

-- The table anew, because SQLite cannot widen a CHECK. `pending` is an attempt that was accepted: it holds its card until the
-- credit is due, its answer says so, and nobody can withdraw it.
CREATE TABLE attempts_anew (
    account       TEXT NOT NULL REFERENCES accounts (reference),
    key           TEXT NOT NULL,
    fingerprint   BLOB,
    state         TEXT NOT NULL CHECK (state IN ('in-progress', 'open', 'pending', 'final', 'withdrawn')),
    claim         BLOB,
    claimed_until INTEGER,
    answer        TEXT,
    held_card     BLOB REFERENCES cards (digest),
    due_at        INTEGER,
    PRIMARY KEY (account, key),
    CHECK ((state IN ('pending', 'final')) = (answer IS NOT NULL)),
    CHECK ((state = 'in-progress') = (claim IS NOT NULL)),
    CHECK ((state = 'pending') = (held_card IS NOT NULL)),
    CHECK ((state = 'pending') = (due_at IS NOT NULL))
) STRICT;

INSERT INTO attempts_anew (account, key, fingerprint, state, claim, claimed_until, answer)
SELECT account, key, fingerprint, state, claim, claimed_until, answer FROM attempts;

DROP TABLE attempts;
ALTER TABLE attempts_anew RENAME TO attempts;

-- No card is held twice; and those that are held are found by when they are due.
CREATE UNIQUE INDEX attempts_by_held_card ON attempts (held_card) WHERE held_card IS NOT NULL;
CREATE INDEX attempts_by_due ON attempts (due_at) WHERE due_at IS NOT NULL;
