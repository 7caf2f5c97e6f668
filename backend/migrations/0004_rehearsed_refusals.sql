-- The demo's cards that are always refused, each with the problem that it is refused for: a row for every reason that this
-- backend's own rules never give.

CREATE TABLE rehearsed_refusals (
    card    BLOB PRIMARY KEY REFERENCES cards (digest),
    -- Problem details as JSON, without what differs from answer to answer.
    problem TEXT NOT NULL
) STRICT;
