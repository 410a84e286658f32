-- What the owner said about something that arrived only after a stop: the same matter as what was dealt with elsewhere, or
-- a new one (handled_kind ''). kinds: message order booking closed
CREATE TABLE late_decisions (
    late_kind TEXT NOT NULL, late_id INTEGER NOT NULL, handled_kind TEXT NOT NULL DEFAULT '',
    handled_id INTEGER NOT NULL DEFAULT 0, at INTEGER NOT NULL, PRIMARY KEY (late_kind, late_id)) WITHOUT ROWID;
