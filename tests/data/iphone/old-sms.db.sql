-- A phone of iOS 6: seconds, no archive of the text, no conversations in a table of their own.
CREATE TABLE handle (ROWID INTEGER PRIMARY KEY, id TEXT);
CREATE TABLE message (ROWID INTEGER PRIMARY KEY, guid TEXT, text TEXT, handle_id INTEGER, date INTEGER, is_from_me INTEGER, error INTEGER);
INSERT INTO handle VALUES (1, '010-0000-2210');
INSERT INTO message VALUES (1, 'O-1', '아직 하시나요?', 1, 389502000, 0, 0), (2, 'O-2', '네 합니다', 1, 389502060, 1, 0);
