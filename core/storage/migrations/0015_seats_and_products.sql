-- What a booking holds besides a person: a chair, a table, a room. buffer: minutes after this service; NULL: the shop's.
-- sizes: one a line.
CREATE TABLE seats (name TEXT PRIMARY KEY, position INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE products (name TEXT PRIMARY KEY, price INTEGER, sizes TEXT NOT NULL, position INTEGER NOT NULL) WITHOUT ROWID;
ALTER TABLE services ADD COLUMN buffer INTEGER;
ALTER TABLE bookings ADD COLUMN seat TEXT NOT NULL DEFAULT '';

DROP VIEW booking_rows;
CREATE VIEW booking_rows AS SELECT b.id, coalesce(c.root, 0) AS customer, b.name, b.phone, b.service, b.staff, b.start_local,
    b.end_local, b.state, b.payment, b.amount, b.note, coalesce(b.external_no, '') AS external_no,
    coalesce(b.source_message_id, 0) AS source_message, b.kind, coalesce(b.series_id, 0) AS series,
    coalesce(b.calendar_uid, '') AS calendar_uid, b.uid, b.created_at, b.updated_at, b.revision, b.seat,
    b.batch_id IS NOT NULL AND b.batch_id IN (SELECT id FROM batches WHERE state = 'entering') AS entering
    FROM bookings b LEFT JOIN customers c ON c.id = b.customer_id;
