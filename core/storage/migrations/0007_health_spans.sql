-- How long each function of a channel was seen in a state: what no span covers is unknown in every report. Spans only
-- grow at their end or are added.
CREATE TABLE health_spans (
    id INTEGER PRIMARY KEY, channel TEXT NOT NULL, function TEXT NOT NULL, state TEXT NOT NULL,
    evidence TEXT NOT NULL, from_at INTEGER NOT NULL, to_at INTEGER NOT NULL);
CREATE INDEX health_spans_channel ON health_spans(channel, to_at);

-- A report looks at orders by their time.
CREATE INDEX orders_time ON orders(ordered_at);
