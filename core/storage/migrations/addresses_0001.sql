-- addresses.db: what the state publishes about addresses. No customer's data, no key, in no backup: it is
-- brought in again from the files.

-- One import of one file. batch: the row of shop.db that counts it.
CREATE TABLE sources (
    id INTEGER PRIMARY KEY,
    format TEXT NOT NULL,
    name TEXT NOT NULL,
    batch INTEGER NOT NULL
);

-- A road within its 시군구 (and 읍·면). Everything typed is looked for in street_words first, since there are
-- a hundred times fewer roads than doors.
CREATE TABLE streets (
    id INTEGER PRIMARY KEY,
    province TEXT NOT NULL,
    district TEXT NOT NULL,
    town TEXT NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (name, province, district, town)
);
CREATE VIRTUAL TABLE street_words USING fts5(text, content = '', tokenize = 'ieum1');

-- 동 or 리, of the lot form.
CREATE TABLE localities (
    id INTEGER PRIMARY KEY,
    province TEXT NOT NULL,
    district TEXT NOT NULL,
    town TEXT NOT NULL,
    village TEXT NOT NULL,
    UNIQUE (province, district, town, village)
);
CREATE VIRTUAL TABLE locality_words USING fts5(text, content = '', tokenize = 'ieum1');

-- A named building or estate; estates have many doors.
CREATE TABLE buildings (
    id INTEGER PRIMARY KEY,
    street INTEGER NOT NULL REFERENCES streets,
    locality INTEGER NOT NULL REFERENCES localities,
    name TEXT NOT NULL
);
CREATE UNIQUE INDEX building_identity ON buildings (street, locality, name);
CREATE VIRTUAL TABLE building_words USING fts5(text, content = '', tokenize = 'ieum1');

CREATE TABLE addresses (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES sources,
    key INTEGER NOT NULL,      -- hash of format and publisher's key
    content INTEGER NOT NULL,  -- hash of what the row says
    postcode INTEGER NOT NULL,
    street INTEGER NOT NULL REFERENCES streets,
    underground INTEGER NOT NULL,
    main INTEGER NOT NULL,
    sub INTEGER NOT NULL,
    locality INTEGER NOT NULL REFERENCES localities,
    mountain INTEGER NOT NULL,
    lot INTEGER NOT NULL,
    sublot INTEGER NOT NULL,
    building INTEGER REFERENCES buildings,
    units INTEGER NOT NULL
);
CREATE INDEX address_street ON addresses (street, main, sub);
CREATE INDEX address_locality ON addresses (locality, lot, sublot);
CREATE INDEX address_postcode ON addresses (postcode);
CREATE INDEX address_building ON addresses (building) WHERE building IS NOT NULL;
