-- Cards with a PIN, and the wrong ones that were tried. How many tries are left is worked out from these rows and stored nowhere.

-- A keyed digest, as of the code.
ALTER TABLE cards ADD COLUMN pin BLOB;

-- A PIN that was tried twice is one row: it was no further guess, and a customer may press the button again.
CREATE TABLE wrong_pins (
    card BLOB NOT NULL REFERENCES cards (digest),
    pin  BLOB NOT NULL,
    PRIMARY KEY (card, pin)
) STRICT;
