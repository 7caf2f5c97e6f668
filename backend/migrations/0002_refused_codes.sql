-- What limits guessing: one row for every code that was refused as unknown or of no use to anybody. How long somebody has
-- to wait is worked out from these rows and stored nowhere. Rows are deleted two days later.

CREATE TABLE refused_codes (
    id      INTEGER PRIMARY KEY,
    -- Nothing once the account has redeemed a card: it was a customer who mistyped.
    account TEXT REFERENCES accounts (reference),
    -- A keyed digest of the client's address.
    address BLOB NOT NULL,
    at      INTEGER NOT NULL
) STRICT;

CREATE INDEX refused_codes_by_account ON refused_codes (account, at) WHERE account IS NOT NULL;
CREATE INDEX refused_codes_by_address ON refused_codes (address, at);
CREATE INDEX refused_codes_by_time ON refused_codes (at);
