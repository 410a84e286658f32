-- Whose data was destroyed, and which dealings have lost their names: the row stays as a number without a person, so that
-- sums, waybill numbers and chained logs go on being right, and no id is given a second time.
ALTER TABLE customers ADD COLUMN erased_at INTEGER;
ALTER TABLE orders ADD COLUMN erased_at INTEGER;
ALTER TABLE bookings ADD COLUMN erased_at INTEGER;

DROP VIEW visible_customers;
CREATE VIEW visible_customers AS SELECT * FROM customers WHERE erased_at IS NULL
    AND (batch_id IS NULL OR batch_id NOT IN (SELECT id FROM batches WHERE state = 'entering'));

-- A past booking without a person is in no list.
DROP VIEW booking_rows;
CREATE VIEW booking_rows AS SELECT b.id, coalesce(c.root, 0) AS customer, b.name, b.phone, b.service, b.staff, b.start_local,
    b.end_local, b.state, b.payment, b.amount, b.note, coalesce(b.external_no, '') AS external_no,
    coalesce(b.source_message_id, 0) AS source_message, b.kind, coalesce(b.series_id, 0) AS series,
    coalesce(b.calendar_uid, '') AS calendar_uid, b.uid, b.created_at, b.updated_at, b.revision, b.seat,
    b.batch_id IS NOT NULL AND b.batch_id IN (SELECT id FROM batches WHERE state = 'entering') AS entering
    FROM bookings b LEFT JOIN customers c ON c.id = b.customer_id WHERE b.erased_at IS NULL;

-- What the law makes the shop keep of an erased customer, apart from everything else and in no list. kind: order booking
-- complaint; uid: of the order, the booking or the customer; keep_until: the last day on which it must be there.
CREATE TABLE kept_records (
    id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, device INTEGER REFERENCES devices(id) DEFAULT 1,
    customer_id INTEGER NOT NULL REFERENCES customers(id), kind TEXT NOT NULL, day TEXT NOT NULL,
    keep_until TEXT NOT NULL, content TEXT NOT NULL);
CREATE INDEX kept_records_until ON kept_records(keep_until);

-- The key under which addresses of erased people are hashed into tombstones (kinds contact and booking).
INSERT INTO settings VALUES ('erasure.key', hex(randomblob(32)));
