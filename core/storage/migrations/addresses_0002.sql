-- Further lots of a door, besides the one that stands with it: a building may lie on many.
CREATE TABLE lots (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES sources,
    address INTEGER NOT NULL REFERENCES addresses,
    locality INTEGER NOT NULL REFERENCES localities,
    mountain INTEGER NOT NULL,
    lot INTEGER NOT NULL,
    sublot INTEGER NOT NULL,
    UNIQUE (address, locality, mountain, lot, sublot)
);
CREATE INDEX lot_locality ON lots (locality, lot, sublot);
CREATE INDEX lot_source ON lots (source);
CREATE TRIGGER address_gone AFTER DELETE ON addresses BEGIN DELETE FROM lots WHERE address = old.id; END;
