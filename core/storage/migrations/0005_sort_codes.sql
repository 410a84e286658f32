-- Where couriers sort parcels to (분류코드), as they said on a day that has passed. door: road and building's number
-- without spaces ('한빛로12-3'); '' is the whole postcode.
CREATE TABLE sort_codes (
    courier TEXT NOT NULL, postcode TEXT NOT NULL, door TEXT NOT NULL, code TEXT NOT NULL, sub TEXT NOT NULL, area TEXT NOT NULL,
    branch TEXT NOT NULL, driver TEXT NOT NULL, zone TEXT NOT NULL, fetched TEXT NOT NULL,
    PRIMARY KEY (courier, postcode, door)) WITHOUT ROWID;
