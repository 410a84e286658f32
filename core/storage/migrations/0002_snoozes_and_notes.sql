-- Conversations put aside until a time ("나중에"). seen: the newest message known then; a newer one brings it back, and
-- so do the time itself and a later row in handled.
CREATE TABLE snoozes (
    customer_id INTEGER PRIMARY KEY REFERENCES customers(id), at INTEGER NOT NULL, until_at INTEGER NOT NULL,
    seen_message_id INTEGER NOT NULL);

-- Derived like the other columns: until when it rests; NULL when it was not put aside, or has come back by a message.
ALTER TABLE conversations ADD COLUMN snoozed_until INTEGER;
CREATE INDEX conversations_snoozed ON conversations(snoozed_until) WHERE snoozed_until IS NOT NULL;

-- What the shop writes for itself within a thread. Nothing of it ever gets into the outbox.
CREATE TABLE internal_notes (
    id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, device INTEGER REFERENCES devices(id) DEFAULT 1,
    customer_id INTEGER NOT NULL REFERENCES customers(id), at INTEGER NOT NULL, text TEXT NOT NULL);
CREATE INDEX internal_notes_customer ON internal_notes(customer_id, at);

-- A note that has been begun, beside the reply that has been begun.
ALTER TABLE drafts ADD COLUMN note TEXT NOT NULL DEFAULT '';
