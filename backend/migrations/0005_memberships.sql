-- Where a membership stands, and what an account has beyond its plan: what the page tells before a change, and what a change does.

-- The day of the month on which periods begin, for months that are too short for it.
ALTER TABLE accounts ADD COLUMN billing_day INTEGER CHECK (billing_day BETWEEN 1 AND 31);
-- Whether customers are told who bills them: some billing systems keep that to themselves.
ALTER TABLE accounts ADD COLUMN tells_billing INTEGER NOT NULL DEFAULT 1 CHECK (tells_billing IN (0, 1));
ALTER TABLE accounts ADD COLUMN cancelled INTEGER NOT NULL DEFAULT 0 CHECK (cancelled IN (0, 1));
-- The day from which a cancelled account is closed. Nothing where that is not known, as while a balance is being used up.
ALTER TABLE accounts ADD COLUMN closing_date TEXT;
ALTER TABLE accounts ADD COLUMN failed_charges INTEGER NOT NULL DEFAULT 0 CHECK (failed_charges >= 0);
-- The smaller plan that begins when the billing period has ended.
ALTER TABLE accounts ADD COLUMN next_plan TEXT;

CREATE TABLE benefits (
    account   TEXT NOT NULL REFERENCES accounts (reference),
    id        TEXT NOT NULL,
    name      TEXT NOT NULL,
    discount  INTEGER NOT NULL CHECK (discount IN (0, 1)),
    -- The first day without it; nothing while no change ends it.
    lost_from TEXT,
    PRIMARY KEY (account, id)
) STRICT;
