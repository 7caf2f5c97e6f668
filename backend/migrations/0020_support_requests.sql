-- Requests that customers handed to support. What they wrote is encrypted, as the code may be in it, and deleted when its time is over.

CREATE TABLE support_requests (
    reference   TEXT PRIMARY KEY,
    -- Nothing where nobody was signed in.
    account     TEXT REFERENCES accounts (reference),
    -- The idempotency key, and what binds it to one request: a copy gets the answer of the first.
    key         TEXT NOT NULL,
    fingerprint BLOB NOT NULL,
    -- A keyed digest of the client's address, for the limit.
    address     BLOB NOT NULL,
    received_at INTEGER NOT NULL,
    kept_until  INTEGER NOT NULL,
    sealed      BLOB NOT NULL
) STRICT;

CREATE UNIQUE INDEX support_requests_by_key ON support_requests (coalesce(account, ''), key);
CREATE INDEX support_requests_by_address ON support_requests (address, received_at);
CREATE INDEX support_requests_by_end ON support_requests (kept_until);
