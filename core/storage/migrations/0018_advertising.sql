-- Texts the law counts as advertising stand apart from those about a dealing. class: transactional advertising
-- advertising_words: what a customer said about getting such texts, append-only, the latest holds. kind: granted refused;
-- how: where it was said, in the owner's words.
CREATE TABLE advertising_words (
    id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, device INTEGER REFERENCES devices(id) DEFAULT 1,
    customer_id INTEGER NOT NULL REFERENCES customers(id), kind TEXT NOT NULL, at INTEGER NOT NULL, how TEXT NOT NULL);
CREATE INDEX advertising_words_customer ON advertising_words(customer_id, at);
ALTER TABLE templates ADD COLUMN class TEXT NOT NULL DEFAULT 'transactional';
ALTER TABLE outbox ADD COLUMN class TEXT NOT NULL DEFAULT 'transactional';

-- The next text of a channel without sorting all that wait, and its texts whose fate is still to be asked.
CREATE INDEX outbox_due ON outbox(channel, created_at, id) WHERE state = 'queued';
CREATE INDEX outbox_asked ON outbox(channel, state, next_at) WHERE state IN ('accepted', 'unknown');
