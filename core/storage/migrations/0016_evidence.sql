-- What proves an outage, sealed as it happens: each entry holds the SHA-256 over the sum before and its own fields, so
-- that no later change stays unseen. Ids and codes only, so that erasing a person breaks no chain. Triggers write it:
-- whoever changes one of these rows, now or in some later version, leaves an entry in the same transaction.
CREATE TABLE evidence (
    id INTEGER PRIMARY KEY, at INTEGER NOT NULL, channel TEXT NOT NULL, what TEXT NOT NULL, subject TEXT NOT NULL,
    facts TEXT NOT NULL, sum TEXT NOT NULL);
CREATE TRIGGER evidence_is_never_changed BEFORE UPDATE ON evidence
    BEGIN SELECT RAISE(ABORT, 'evidence is never changed'); END;
CREATE TRIGGER evidence_is_never_cut BEFORE DELETE ON evidence
    BEGIN SELECT RAISE(ABORT, 'evidence is never cut'); END;

-- Entries are inserted here; the one place where they are numbered and sealed.
CREATE VIEW new_evidence AS SELECT at, channel, what, subject, facts FROM evidence;
CREATE TRIGGER evidence_is_sealed INSTEAD OF INSERT ON new_evidence BEGIN
    INSERT INTO evidence (id, at, channel, what, subject, facts, sum)
    SELECT n.id, new.at, new.channel, new.what, new.subject, new.facts,
        evidence_sum(coalesce((SELECT sum FROM evidence WHERE id = n.id - 1), ''), n.id, new.at, new.channel,
            new.what, new.subject, new.facts)
    FROM (SELECT coalesce(max(id), 0) + 1 AS id FROM evidence) n;
END;

-- A span grows while nothing changes; how far it reached is sealed when the next one begins.
CREATE TRIGGER evidence_of_a_look AFTER INSERT ON health_spans BEGIN
    INSERT INTO new_evidence SELECT new.from_at, new.channel, 'seen-until', 'health_spans ' || id,
        function || ' ' || state || ' until ' || evidence_time(to_at)
    FROM (SELECT * FROM health_spans WHERE channel = new.channel AND function = new.function AND id < new.id
        ORDER BY id DESC LIMIT 1);
    INSERT INTO new_evidence VALUES (new.from_at, new.channel, 'seen', 'health_spans ' || new.id,
        new.function || ' ' || new.state);
END;
CREATE INDEX health_spans_function ON health_spans(channel, function);

CREATE TRIGGER evidence_of_a_stop AFTER INSERT ON outages BEGIN
    INSERT INTO new_evidence VALUES (new.declared_at, new.channel,
        CASE new.kind WHEN 'maintenance' THEN 'announced' ELSE 'declared' END, 'outages ' || new.id,
        trim(new.function || ' from ' || evidence_time(new.from_at)
            || coalesce(' until ' || evidence_time(new.planned_to), '')));
END;
CREATE TRIGGER evidence_of_an_end AFTER UPDATE OF to_at ON outages WHEN new.to_at IS NOT old.to_at BEGIN
    INSERT INTO new_evidence VALUES (coalesce(new.to_at, old.to_at), new.channel, 'ended', 'outages ' || new.id,
        coalesce('at ' || evidence_time(new.to_at), 'taken back'));
END;

CREATE TRIGGER evidence_of_a_text AFTER UPDATE OF state ON outbox
    WHEN new.state <> old.state AND (new.state IN ('failed', 'unknown')
        OR (new.outage_id IS NOT NULL AND new.state IN ('accepted', 'delivered', 'sent-by-hand'))) BEGIN
    INSERT INTO new_evidence VALUES (new.changed_at, new.channel, 'text', 'outbox ' || new.id, new.state);
END;

CREATE TRIGGER evidence_of_a_move AFTER INSERT ON switches BEGIN
    INSERT INTO new_evidence VALUES (new.at, new.from_channel, 'moved', 'switches ' || new.id, 'to ' || new.to_channel);
END;

CREATE TRIGGER evidence_of_an_alarm AFTER INSERT ON alarms BEGIN
    INSERT INTO new_evidence VALUES (new.raised_at, new.channel, 'alarm', 'alarms ' || new.id,
        new.cause || ' since ' || evidence_time(new.since_at));
END;
CREATE TRIGGER evidence_of_a_word AFTER UPDATE OF answer ON alarms WHEN new.answer IS NOT old.answer BEGIN
    INSERT INTO new_evidence VALUES (coalesce(new.answered_at, new.raised_at), new.channel, 'judged', 'alarms ' || new.id,
        coalesce(new.answer, 'open again'));
END;

-- Notices that the owner has put up. place: instagram naver sms door voicemail
CREATE TABLE posted_notices (
    id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, device INTEGER REFERENCES devices(id) DEFAULT 1,
    outage_id INTEGER NOT NULL REFERENCES outages(id), place TEXT NOT NULL, at INTEGER NOT NULL, UNIQUE(outage_id, place));
CREATE TRIGGER evidence_of_a_notice AFTER INSERT ON posted_notices BEGIN
    INSERT INTO new_evidence SELECT new.at, channel, 'posted', 'posted_notices ' || new.id, new.place
    FROM outages WHERE id = new.outage_id;
END;
CREATE TRIGGER evidence_of_a_notice_taken_back AFTER DELETE ON posted_notices BEGIN
    INSERT INTO new_evidence SELECT old.at, channel, 'not-posted', 'posted_notices ' || old.id, old.place
    FROM outages WHERE id = old.outage_id;
END;

-- What an older version kept is sealed as it was found.
INSERT INTO new_evidence SELECT declared_at, channel, 'found', 'outages ' || id,
    trim(function || ' from ' || evidence_time(from_at) || coalesce(' to ' || evidence_time(to_at), ''))
    FROM outages ORDER BY id;
INSERT INTO new_evidence SELECT from_at, channel, 'found', 'health_spans ' || id,
    function || ' ' || state || ' until ' || evidence_time(to_at) FROM health_spans ORDER BY id;
