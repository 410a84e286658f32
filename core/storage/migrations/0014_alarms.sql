-- What the owner has to judge about a channel; the same matter is raised only once, so a row is never removed. cause:
-- silence probe maintenance-eve maintenance-end; answer: declared dismissed, NULL while nobody has said it (who did stands
-- in access_log); expected_tenths: of conversations that would have begun.
CREATE TABLE alarms (
    id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, device INTEGER REFERENCES devices(id) DEFAULT 1,
    channel TEXT NOT NULL, cause TEXT NOT NULL, since_at INTEGER NOT NULL, raised_at INTEGER NOT NULL,
    expected_tenths INTEGER NOT NULL DEFAULT 0, seen_at INTEGER, answer TEXT, answered_at INTEGER, ended_at INTEGER,
    UNIQUE (channel, cause, since_at));
CREATE INDEX alarms_running ON alarms(id) WHERE ended_at IS NULL;

-- What asking an address came to so far: how often in a row it failed, answered, answered slowly.
CREATE TABLE probes (
    channel TEXT NOT NULL, url TEXT NOT NULL, state TEXT NOT NULL, failures INTEGER NOT NULL, successes INTEGER NOT NULL,
    slow INTEGER NOT NULL, failing_since INTEGER, asked_at INTEGER NOT NULL, PRIMARY KEY (channel, url)) WITHOUT ROWID;

-- since is when a state began, seen_at when it was last seen.
ALTER TABLE channel_functions ADD COLUMN seen_at INTEGER;
UPDATE channel_functions SET seen_at = since;
