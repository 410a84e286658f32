-- Bookings that repeat, things to be fetched, and bookings of calendar files. kind: seat pick-up; every: weekly biweekly
-- monthly; calendar_uid: UID of the calendar file that it came from, and after a slash its day when it repeats there.
CREATE TABLE booking_series (
    id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, device INTEGER REFERENCES devices(id) DEFAULT 1,
    every TEXT NOT NULL, created_at INTEGER NOT NULL);

ALTER TABLE bookings ADD COLUMN kind TEXT NOT NULL DEFAULT 'seat';
ALTER TABLE bookings ADD COLUMN series_id INTEGER REFERENCES booking_series(id);
ALTER TABLE bookings ADD COLUMN calendar_uid TEXT;
CREATE INDEX bookings_series ON bookings(series_id) WHERE series_id IS NOT NULL;
CREATE UNIQUE INDEX bookings_calendar ON bookings(calendar_uid) WHERE calendar_uid IS NOT NULL;
CREATE INDEX bookings_proposed ON bookings(start_local) WHERE state = 'proposed';
CREATE INDEX bookings_unpaid ON bookings(start_local) WHERE payment = 'awaiting';
-- The longest one bounds how far back a booking can begin that is still going on at some hour.
CREATE INDEX bookings_length ON bookings(julianday(end_local) - julianday(start_local));

DROP VIEW booking_rows;
CREATE VIEW booking_rows AS SELECT b.id, coalesce(c.root, 0) AS customer, b.name, b.phone, b.service, b.staff, b.start_local,
    b.end_local, b.state, b.payment, b.amount, b.note, coalesce(b.external_no, '') AS external_no,
    coalesce(b.source_message_id, 0) AS source_message, b.kind, coalesce(b.series_id, 0) AS series,
    coalesce(b.calendar_uid, '') AS calendar_uid, b.uid, b.created_at, b.updated_at, b.revision,
    b.batch_id IS NOT NULL AND b.batch_id IN (SELECT id FROM batches WHERE state = 'entering') AS entering
    FROM bookings b LEFT JOIN customers c ON c.id = b.customer_id;

ALTER TABLE services ADD COLUMN kind TEXT NOT NULL DEFAULT 'seat';

-- Who would like to come when something becomes free. Days and times are civil ones; NULL is no bound.
-- state: waiting booked dropped
CREATE TABLE waiting_guests (
    id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, device INTEGER REFERENCES devices(id) DEFAULT 1,
    customer_id INTEGER REFERENCES customers(id), name TEXT NOT NULL, phone TEXT NOT NULL, service TEXT NOT NULL,
    minutes INTEGER NOT NULL, staff TEXT NOT NULL, from_day TEXT NOT NULL, to_day TEXT NOT NULL, earliest TEXT NOT NULL,
    latest TEXT NOT NULL, note TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'waiting',
    booking_id INTEGER REFERENCES bookings(id), created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL);
CREATE INDEX waiting_guests_state ON waiting_guests(state);

-- Reminders that were given by phone; texts stand in the outbox. kind: day hours; a booking that is moved is reminded anew.
CREATE TABLE reminder_calls (
    booking_id INTEGER NOT NULL REFERENCES bookings(id) ON DELETE CASCADE, kind TEXT NOT NULL, start_local TEXT NOT NULL,
    at INTEGER NOT NULL, PRIMARY KEY (booking_id, kind, start_local)) WITHOUT ROWID;

-- What the owner made of a customer's words: "젤" is 젤네일 for this one. customer_id of the member that said it.
CREATE TABLE understood_words (
    customer_id INTEGER NOT NULL REFERENCES customers(id), words TEXT NOT NULL, service TEXT NOT NULL,
    at INTEGER NOT NULL, PRIMARY KEY (customer_id, words)) WITHOUT ROWID;
