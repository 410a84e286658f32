-- Backups that were made of this shop; a row goes with its file. place: 'kept' (by name, stays for ever) 'own' 'second'
-- (both thinned out with time). sha256: of the file.
CREATE TABLE backups (
    id INTEGER PRIMARY KEY, at INTEGER NOT NULL, file TEXT NOT NULL UNIQUE, place TEXT NOT NULL, why TEXT NOT NULL,
    sha256 BLOB NOT NULL, bytes INTEGER NOT NULL, schema INTEGER NOT NULL, program TEXT NOT NULL,
    messages INTEGER NOT NULL, orders INTEGER NOT NULL);
CREATE INDEX backups_at ON backups(at);

-- Who saw, changed, printed, exported or sent what of the customers, for at least a year: ids and codes only, so that
-- erasing a person breaks no chain. sum: SHA-256 over the sum before and this row's fields.
CREATE TABLE access_log (
    id INTEGER PRIMARY KEY, at INTEGER NOT NULL, who TEXT NOT NULL, what TEXT NOT NULL, subject TEXT NOT NULL,
    sum BLOB NOT NULL);
CREATE TRIGGER access_log_is_never_changed BEFORE UPDATE ON access_log
    BEGIN SELECT RAISE(ABORT, 'the access log is never changed'); END;
CREATE TRIGGER access_log_is_never_cut BEFORE DELETE ON access_log
    BEGIN SELECT RAISE(ABORT, 'the access log is never cut'); END;
