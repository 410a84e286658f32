-- Messages whose offer is settled without a row that says so: what they asked for was moved or cancelled, or the owner
-- waved the card away. A booking or order that was made of a message names it itself.
CREATE TABLE settled_offers (
    message_id INTEGER PRIMARY KEY REFERENCES messages(id) ON DELETE CASCADE, at INTEGER NOT NULL);

CREATE INDEX bookings_source ON bookings(source_message_id) WHERE source_message_id IS NOT NULL;
CREATE INDEX orders_source ON orders(source_message_id) WHERE source_message_id IS NOT NULL;
