-- What a newer sheet says otherwise of a line whose label is printed or gone: the line's values before and after (JSON of
-- columns), beside each other until the owner decides. taken: the line has the new values already (a changed address
-- voids the number at once). decision: NULL open, 'taken' 'kept'.
CREATE TABLE order_line_changes (
    id INTEGER PRIMARY KEY, line_id INTEGER NOT NULL REFERENCES order_lines(id) ON DELETE CASCADE,
    batch_id INTEGER REFERENCES batches(id), at INTEGER NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL,
    decided_at INTEGER, decision TEXT);
CREATE INDEX order_line_changes_line ON order_line_changes(line_id);

-- Orders that look like the same one twice and are two; first < second.
CREATE TABLE different_orders (
    first INTEGER NOT NULL REFERENCES orders(id) ON DELETE CASCADE,
    second INTEGER NOT NULL REFERENCES orders(id) ON DELETE CASCADE,
    at INTEGER NOT NULL, PRIMARY KEY (first, second)) WITHOUT ROWID;

-- claim: none return-asked returned exchange-asked exchanged
ALTER TABLE order_lines ADD COLUMN claim TEXT NOT NULL DEFAULT 'none';
ALTER TABLE order_lines ADD COLUMN claim_why TEXT NOT NULL DEFAULT '';

-- The rest of a line that goes out in parts: the market knows the first one only.
ALTER TABLE order_lines ADD COLUMN split_from INTEGER REFERENCES order_lines(id);
CREATE INDEX order_lines_split ON order_lines(split_from) WHERE split_from IS NOT NULL;
