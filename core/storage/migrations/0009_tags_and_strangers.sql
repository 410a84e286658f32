-- What the owner calls a customer ("단골", "답례품"). A tag stays with the member it was given to, so that taking a tie
-- apart gives each one its own again.
CREATE TABLE customer_tags (
    customer_id INTEGER NOT NULL REFERENCES customers(id), tag TEXT NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (customer_id, tag)) WITHOUT ROWID;

-- Customers that look like one person and are two, by the owner's word; first < second.
CREATE TABLE different_customers (
    first INTEGER NOT NULL REFERENCES customers(id) ON DELETE CASCADE,
    second INTEGER NOT NULL REFERENCES customers(id) ON DELETE CASCADE,
    at INTEGER NOT NULL, PRIMARY KEY (first, second)) WITHOUT ROWID;
