-- The identity check (C1 to C13): what an account can be reached by, the checks of its redemptions, and the messages that go out.

-- Some cards are credited only after a check.
ALTER TABLE cards ADD COLUMN needs_identity_check INTEGER NOT NULL DEFAULT 0 CHECK (needs_identity_check IN (0, 1));

-- What proves who somebody is. An account without a row has nothing that can be used.
CREATE TABLE identities (
    account          TEXT PRIMARY KEY REFERENCES accounts (reference),
    -- In small letters.
    email            TEXT UNIQUE,
    phone            TEXT,
    phone_confirmed  INTEGER NOT NULL CHECK (phone_confirmed IN (0, 1)),
    -- The card that pays for the account: a keyed digest of its number, and the number's end.
    payment_card     BLOB,
    payment_card_end TEXT,
    -- Wrong answers since the last right one or the last reset: they count over all checks of the account, so that a new check
    -- brings no new guesses.
    wrong_answers    INTEGER NOT NULL DEFAULT 0,
    -- Whether only a new password goes on (C10).
    reset_required   INTEGER NOT NULL DEFAULT 0 CHECK (reset_required IN (0, 1)),
    CHECK ((payment_card IS NULL) = (payment_card_end IS NULL))
) STRICT;

-- The check that one redemption waits for, or has passed.
CREATE TABLE identity_checks (
    account         TEXT NOT NULL REFERENCES accounts (reference),
    -- The idempotency key of the redemption.
    key             TEXT NOT NULL,
    passed_at       INTEGER,
    -- The way that was chosen last; another one has another id, and the old one is unknown from then on.
    id              TEXT UNIQUE,
    method          TEXT CHECK (method IN ('email', 'sms', 'payment')),
    -- A keyed digest of the security code that was sent last.
    security_code   BLOB,
    expires_at      INTEGER,
    next_message_at INTEGER,
    -- The digests of the wrong answers to it: a copy of a request is no second guess.
    given           BLOB NOT NULL DEFAULT x'',
    emails          INTEGER NOT NULL DEFAULT 0,
    text_messages   INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (account, key),
    CHECK ((id IS NULL) = (method IS NULL))
) STRICT;

-- Messages that are to go out, written in the transaction of what causes them, so that none is sent of what did not happen.
-- Whom they go to and what they say is encrypted.
CREATE TABLE outbox (
    id         INTEGER PRIMARY KEY,
    account    TEXT REFERENCES accounts (reference),
    channel    TEXT NOT NULL CHECK (channel IN ('email', 'sms')),
    kind       TEXT NOT NULL,
    sealed     BLOB NOT NULL,
    written_at INTEGER NOT NULL,
    -- When it was handed to the mail server.
    sent_at    INTEGER,
    tries      INTEGER NOT NULL DEFAULT 0,
    next_try   INTEGER NOT NULL
) STRICT;

CREATE INDEX outbox_by_account ON outbox (account, written_at);
CREATE INDEX outbox_by_next_try ON outbox (next_try) WHERE sent_at IS NULL;

-- Links in e-mails, each good once: for a new password (C10), and for redeeming without a session (B3). Only the hash of a token is
-- kept, so that a copy of this file follows none.
CREATE TABLE mailed_links (
    token_hash BLOB PRIMARY KEY,
    -- The account to be reset, or nothing for a link that signs in whoever reads the mail.
    account    TEXT REFERENCES accounts (reference),
    email      TEXT,
    -- The idempotency key of the redemption that asked for it, and a keyed digest of the client's address.
    key        TEXT,
    address    BLOB,
    made_at    INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at    INTEGER,
    CHECK ((account IS NULL) <> (email IS NULL))
) STRICT;

CREATE INDEX mailed_links_by_email ON mailed_links (email, made_at) WHERE email IS NOT NULL;
CREATE INDEX mailed_links_by_address ON mailed_links (address, made_at) WHERE address IS NOT NULL;
