-- A text of ours that the phone or the provider could not send: it stands in the thread and answers nobody.
ALTER TABLE messages ADD COLUMN never_left INTEGER NOT NULL DEFAULT 0;
