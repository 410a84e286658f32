-- Conventions: *_at are UTC milliseconds; *_local are civil times of Seoul as text 'YYYY-MM-DDTHH:MM'; money is whole
-- won; uid is a UUIDv7 (16 bytes), the row's name outside this PC; device is the PC that made the row.

CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE devices (id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, name TEXT NOT NULL, created_at INTEGER NOT NULL);
-- The PC that made this file is device 1, which is every row's default; its UUIDv7 is made here.
INSERT INTO devices VALUES (1, unhex(printf('%012x7%s%s%s', unixepoch() * 1000, substr(hex(randomblob(2)), 2),
    substr('89AB', 1 + abs(random() % 4), 1), substr(hex(randomblob(8)), 2))), '', unixepoch() * 1000);

CREATE TABLE tombstones (uid BLOB PRIMARY KEY, kind TEXT NOT NULL, why TEXT NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID;

-- Imports -------------------------------------------------------------------------------------------------------------

-- state: 'entering' (no reader sees its rows; removed at the next start), 'entered', 'undone'
CREATE TABLE batches (
    id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, device INTEGER REFERENCES devices(id) DEFAULT 1,
    at INTEGER NOT NULL, file TEXT NOT NULL, file_sha256 BLOB, format TEXT NOT NULL, kind TEXT NOT NULL,
    channel TEXT, state TEXT NOT NULL,
    read_count INTEGER NOT NULL DEFAULT 0, added_count INTEGER NOT NULL DEFAULT 0,
    duplicate_count INTEGER NOT NULL DEFAULT 0, updated_count INTEGER NOT NULL DEFAULT 0,
    rejected_count INTEGER NOT NULL DEFAULT 0);

-- A row that was refused, or a warning about the file, with where it stood and the reason as code and arguments (JSON).
CREATE TABLE batch_remarks (
    id INTEGER PRIMARY KEY, batch_id INTEGER NOT NULL REFERENCES batches(id) ON DELETE CASCADE,
    rejected INTEGER NOT NULL, place TEXT NOT NULL, code TEXT NOT NULL, arguments TEXT NOT NULL, raw TEXT NOT NULL DEFAULT '');

-- What a batch changed in rows that were there before (JSON of the old columns), so that undo gives it back.
CREATE TABLE batch_changes (
    id INTEGER PRIMARY KEY, batch_id INTEGER NOT NULL REFERENCES batches(id) ON DELETE CASCADE,
    table_name TEXT NOT NULL, row_id INTEGER NOT NULL, before TEXT NOT NULL);
CREATE INDEX batch_changes_batch ON batch_changes(batch_id);

-- A table's columns as the owner confirmed them, remembered by the set of its headers.
CREATE TABLE table_mappings (
    header_hash BLOB PRIMARY KEY, kind TEXT NOT NULL, columns TEXT NOT NULL, confirmed_at INTEGER NOT NULL) WITHOUT ROWID;

-- Customers -----------------------------------------------------------------------------------------------------------

-- root is the customer this one was merged into, at last (itself when never merged); an unmerge gives it back exactly.
CREATE TABLE customers (
    id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, device INTEGER REFERENCES devices(id) DEFAULT 1,
    root INTEGER NOT NULL, name TEXT NOT NULL, memo TEXT NOT NULL DEFAULT '', preferred_channel TEXT,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, batch_id INTEGER REFERENCES batches(id));
CREATE INDEX customers_root ON customers(root);

CREATE TABLE customer_merges (
    id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, device INTEGER REFERENCES devices(id) DEFAULT 1,
    kept INTEGER NOT NULL REFERENCES customers(id), absorbed INTEGER NOT NULL REFERENCES customers(id),
    at INTEGER NOT NULL, before TEXT NOT NULL, undone_at INTEGER);

-- kind: 'mobile' 'landline' 'safe-number' (050x, never matched) 'kakao-room' 'instagram' 'sms-sender' 'hidden'
-- address: normalised and unique per kind; display: as people write it. A group is read and searched only.
CREATE TABLE contact_points (
    id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, device INTEGER REFERENCES devices(id) DEFAULT 1,
    customer_id INTEGER NOT NULL REFERENCES customers(id), kind TEXT NOT NULL, channel TEXT NOT NULL,
    address TEXT NOT NULL, display TEXT NOT NULL, is_group INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL, batch_id INTEGER REFERENCES batches(id), UNIQUE(kind, address));
CREATE INDEX contact_points_customer ON contact_points(customer_id);

-- Over which accounts a contact point has been heard: a mobile number calls and texts.
CREATE TABLE contact_channels (
    contact_id INTEGER NOT NULL REFERENCES contact_points(id) ON DELETE CASCADE, channel TEXT NOT NULL,
    PRIMARY KEY (contact_id, channel)) WITHOUT ROWID;

-- Contentless, a row a customer (merged or not). numbers: the digits of each phone, each closed by 끝, so that the last
-- four are a phrase with its end.
CREATE VIRTUAL TABLE customer_search USING fts5(name, initials, numbers, content='', contentless_delete=1, tokenize='ieum1');

CREATE VIEW visible_customers AS SELECT * FROM customers
    WHERE batch_id IS NULL OR batch_id NOT IN (SELECT id FROM batches WHERE state = 'entering');

-- Messages and calls --------------------------------------------------------------------------------------------------

-- id is made from the time ((minutes since 2000-01-01 UTC) << 24 | milliseconds within the minute << 8 | counter), so
-- that rowid order is time order.
-- kind: text photo video file voice sticker call deleted system; direction: in out system
-- identity: hash of (source, room, minute, text, n) or of the source's own id; the same record never enters twice.
-- outcome and seconds are of calls only: answered missed rejected voicemail
CREATE TABLE messages (
    id INTEGER PRIMARY KEY, uid BLOB NOT NULL, device INTEGER REFERENCES devices(id) DEFAULT 1, contact_id INTEGER NOT NULL REFERENCES contact_points(id),
    channel TEXT NOT NULL, direction TEXT NOT NULL, kind TEXT NOT NULL, at INTEGER NOT NULL, precision INTEGER NOT NULL,
    sender TEXT NOT NULL, text TEXT NOT NULL, identity BLOB NOT NULL UNIQUE, native_id TEXT,
    is_read INTEGER NOT NULL DEFAULT 0, outcome TEXT, seconds INTEGER,
    batch_id INTEGER REFERENCES batches(id), outbox_id INTEGER);
CREATE INDEX messages_contact ON messages(contact_id, id);
CREATE INDEX messages_batch ON messages(batch_id);
CREATE INDEX messages_unread ON messages(contact_id) WHERE is_read = 0;

-- Further identities of a message: the same text as another source brought it (backup and bridge, deleted and whole).
CREATE TABLE message_aliases (
    identity BLOB PRIMARY KEY, message_id INTEGER NOT NULL REFERENCES messages(id) ON DELETE CASCADE,
    batch_id INTEGER REFERENCES batches(id)) WITHOUT ROWID;
CREATE INDEX message_aliases_message ON message_aliases(message_id);
CREATE INDEX message_aliases_batch ON message_aliases(batch_id);

CREATE VIEW visible_messages AS SELECT * FROM messages
    WHERE batch_id IS NULL OR batch_id NOT IN (SELECT id FROM batches WHERE state = 'entering');

-- Contentless: the text stands in messages, here is its search form; channel: one token, so that a search can be
-- narrowed to it.
CREATE VIRTUAL TABLE message_search USING fts5(text, channel, content='', contentless_delete=1, tokenize='ieum1');

-- One row a root customer, derived from messages, refreshed in the transaction that changes them.
CREATE TABLE conversations (
    customer_id INTEGER PRIMARY KEY REFERENCES customers(id), last_at INTEGER NOT NULL, last_message_id INTEGER,
    last_channel TEXT NOT NULL, unanswered_since INTEGER, unread INTEGER NOT NULL DEFAULT 0,
    has_group_only INTEGER NOT NULL DEFAULT 0);
CREATE INDEX conversations_last ON conversations(last_at);
CREATE INDEX conversations_unanswered ON conversations(unanswered_since) WHERE unanswered_since IS NOT NULL;
CREATE INDEX conversations_unread ON conversations(unread) WHERE unread > 0;

-- Silences that the owner closed by hand ("전화로 처리함"), until the customer speaks again.
CREATE TABLE handled (customer_id INTEGER PRIMARY KEY REFERENCES customers(id), at INTEGER NOT NULL, how TEXT NOT NULL);

CREATE TABLE callbacks (
    id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, device INTEGER REFERENCES devices(id) DEFAULT 1, customer_id INTEGER NOT NULL REFERENCES customers(id),
    due_at INTEGER NOT NULL, note TEXT NOT NULL, done_at INTEGER);

CREATE TABLE drafts (
    customer_id INTEGER PRIMARY KEY REFERENCES customers(id), channel TEXT, text TEXT NOT NULL, updated_at INTEGER NOT NULL);

-- Orders --------------------------------------------------------------------------------------------------------------

-- payment: paid awaiting
CREATE TABLE orders (
    id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, device INTEGER REFERENCES devices(id) DEFAULT 1, market TEXT NOT NULL, order_no TEXT NOT NULL,
    customer_id INTEGER NOT NULL REFERENCES customers(id), buyer_name TEXT NOT NULL, buyer_phone TEXT NOT NULL,
    buyer_id TEXT NOT NULL, ordered_at INTEGER, payment TEXT NOT NULL DEFAULT 'paid', source_message_id INTEGER,
    created_at INTEGER NOT NULL, batch_id INTEGER REFERENCES batches(id), UNIQUE(market, order_no));
CREATE INDEX orders_customer ON orders(customer_id);

-- The recipient belongs to the parcel, so it stands with the line. state: pending printed shipped held cancelled
-- search: what a search looks through, normalised. raw: the file's own row (JSON, header to cell).
CREATE TABLE order_lines (
    id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, order_id INTEGER NOT NULL REFERENCES orders(id),
    line_no TEXT NOT NULL, item TEXT NOT NULL, option TEXT NOT NULL, quantity INTEGER NOT NULL, amount INTEGER,
    recipient TEXT NOT NULL, phone TEXT NOT NULL, phone2 TEXT NOT NULL DEFAULT '', postcode TEXT NOT NULL,
    address TEXT NOT NULL, address_detail TEXT NOT NULL DEFAULT '', delivery_message TEXT NOT NULL DEFAULT '',
    ship_by TEXT, state TEXT NOT NULL DEFAULT 'pending', held_until TEXT, held_why TEXT,
    search TEXT NOT NULL, raw TEXT NOT NULL DEFAULT '', updated_at INTEGER NOT NULL, revision INTEGER NOT NULL DEFAULT 1,
    exported_at INTEGER, batch_id INTEGER REFERENCES batches(id), UNIQUE(order_id, line_no));
CREATE INDEX order_lines_state ON order_lines(state);

-- Problems that cannot be seen from the line itself (a changed address after printing …), until the owner closes them.
CREATE TABLE order_line_problems (
    id INTEGER PRIMARY KEY, line_id INTEGER NOT NULL REFERENCES order_lines(id) ON DELETE CASCADE,
    code TEXT NOT NULL, arguments TEXT NOT NULL DEFAULT '[]', at INTEGER NOT NULL, closed_at INTEGER);
CREATE INDEX order_line_problems_line ON order_line_problems(line_id);

-- Waybills ------------------------------------------------------------------------------------------------------------

CREATE TABLE courier_contracts (
    courier TEXT PRIMARY KEY, code TEXT NOT NULL, fare TEXT NOT NULL, size TEXT NOT NULL DEFAULT '', masked INTEGER NOT NULL DEFAULT 1);

-- first, last, next: serials without the check digit. A band belongs to one device.
CREATE TABLE waybill_bands (
    id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, device INTEGER REFERENCES devices(id) DEFAULT 1, courier TEXT NOT NULL,
    first INTEGER NOT NULL, last INTEGER NOT NULL, next INTEGER NOT NULL, rule TEXT NOT NULL, digits INTEGER NOT NULL,
    low_water INTEGER NOT NULL DEFAULT 0, created_at INTEGER NOT NULL);

-- state: allotted printed registered void. label: what was printed (JSON), so that a reprint is the same label.
CREATE TABLE waybills (
    id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, device INTEGER REFERENCES devices(id) DEFAULT 1, courier TEXT NOT NULL, number TEXT NOT NULL,
    band_id INTEGER REFERENCES waybill_bands(id), state TEXT NOT NULL, label_class TEXT NOT NULL, copies INTEGER NOT NULL DEFAULT 0,
    label TEXT NOT NULL, at INTEGER NOT NULL, printed_at INTEGER, void_why TEXT, job_id INTEGER, UNIQUE(courier, number));

CREATE TABLE waybill_lines (
    waybill_id INTEGER NOT NULL REFERENCES waybills(id), line_id INTEGER NOT NULL REFERENCES order_lines(id),
    quantity INTEGER NOT NULL, PRIMARY KEY (waybill_id, line_id)) WITHOUT ROWID;
CREATE INDEX waybill_lines_line ON waybill_lines(line_id);

-- kind: pdf zpl tspl printer tcp; state: allotted (rows are there, nothing spooled yet) spooled failed
CREATE TABLE print_jobs (
    id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, at INTEGER NOT NULL, kind TEXT NOT NULL, target TEXT NOT NULL,
    labels INTEGER NOT NULL, state TEXT NOT NULL);

-- Bookings ------------------------------------------------------------------------------------------------------------

-- state: booked proposed cancelled done no-show; payment: none awaiting paid; staff '' is "no staff said"
CREATE TABLE bookings (
    id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, device INTEGER REFERENCES devices(id) DEFAULT 1, customer_id INTEGER REFERENCES customers(id),
    name TEXT NOT NULL, phone TEXT NOT NULL, service TEXT NOT NULL, staff TEXT NOT NULL DEFAULT '',
    start_local TEXT NOT NULL, end_local TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'booked',
    payment TEXT NOT NULL DEFAULT 'none', amount INTEGER, note TEXT NOT NULL DEFAULT '', external_no TEXT,
    source_message_id INTEGER, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1, batch_id INTEGER REFERENCES batches(id));
CREATE INDEX bookings_start ON bookings(start_local);
CREATE INDEX bookings_customer ON bookings(customer_id);
CREATE UNIQUE INDEX bookings_external ON bookings(external_no) WHERE external_no IS NOT NULL;

-- A booking as BookingStore reads it: the customer is the root, entering tells that no other reader may see it yet.
CREATE VIEW booking_rows AS SELECT b.id, coalesce(c.root, 0) AS customer, b.name, b.phone, b.service, b.staff, b.start_local,
    b.end_local, b.state, b.payment, b.amount, b.note, coalesce(b.external_no, '') AS external_no,
    coalesce(b.source_message_id, 0) AS source_message,
    b.batch_id IS NOT NULL AND b.batch_id IN (SELECT id FROM batches WHERE state = 'entering') AS entering
    FROM bookings b LEFT JOIN customers c ON c.id = b.customer_id;

-- Notices of a booking platform that were taken in (hash of number, times and whether it cancels), so that the same one
-- by SMS, mail and paste counts once.
CREATE TABLE booking_notices (
    identity BLOB PRIMARY KEY, booking_id INTEGER NOT NULL REFERENCES bookings(id) ON DELETE CASCADE,
    batch_id INTEGER REFERENCES batches(id)) WITHOUT ROWID;
CREATE INDEX booking_notices_booking ON booking_notices(booking_id);

-- Clashes that the owner knows of and left as they are; first < second.
CREATE TABLE accepted_clashes (
    first INTEGER NOT NULL REFERENCES bookings(id) ON DELETE CASCADE,
    second INTEGER NOT NULL REFERENCES bookings(id) ON DELETE CASCADE,
    at INTEGER NOT NULL, PRIMARY KEY (first, second)) WITHOUT ROWID;

CREATE TABLE staff (name TEXT PRIMARY KEY, position INTEGER NOT NULL, active INTEGER NOT NULL DEFAULT 1) WITHOUT ROWID;
CREATE TABLE services (name TEXT PRIMARY KEY, minutes INTEGER NOT NULL, price INTEGER, position INTEGER NOT NULL) WITHOUT ROWID;

-- Channels, outages, outbox -------------------------------------------------------------------------------------------

-- kind: kakao sms instagram phone naver market; config: JSON without secrets
CREATE TABLE channels (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, provider TEXT NOT NULL, config TEXT NOT NULL DEFAULT '{}',
    position INTEGER NOT NULL, active INTEGER NOT NULL DEFAULT 1) WITHOUT ROWID;

CREATE TABLE channel_functions (
    channel TEXT NOT NULL REFERENCES channels(id), function TEXT NOT NULL, state TEXT NOT NULL, since INTEGER,
    last_ok INTEGER, evidence TEXT NOT NULL DEFAULT '', PRIMARY KEY (channel, function)) WITHOUT ROWID;

-- function '' is all of them; kind: outage maintenance. planned_to: the announced end of a maintenance; to_at: when it
-- really ended, NULL while nobody has said so (the clock alone never ends one).
CREATE TABLE outages (
    id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, device INTEGER REFERENCES devices(id) DEFAULT 1, channel TEXT NOT NULL, function TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'outage', from_at INTEGER NOT NULL, planned_to INTEGER, to_at INTEGER,
    why TEXT NOT NULL, declared_at INTEGER NOT NULL);

-- A conversation moved to another channel; outage_id NULL when nothing was down. ended_at: it went back.
CREATE TABLE switches (
    id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, device INTEGER REFERENCES devices(id) DEFAULT 1, customer_id INTEGER NOT NULL REFERENCES customers(id),
    from_channel TEXT NOT NULL, to_channel TEXT NOT NULL, outage_id INTEGER REFERENCES outages(id),
    at INTEGER NOT NULL, ended_at INTEGER);
CREATE UNIQUE INDEX switches_open ON switches(customer_id) WHERE ended_at IS NULL;

CREATE TABLE templates (name TEXT PRIMARY KEY, text TEXT NOT NULL, updated_at INTEGER NOT NULL) WITHOUT ROWID;

-- uid's text form is the idempotency key for ever. purpose: '' or what makes a repeated act one row a customer
-- ('switch:<outage>:<template>').
-- state: queued sending accepted delivered failed unknown cancelled by-hand sent-by-hand
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, device INTEGER REFERENCES devices(id) DEFAULT 1, customer_id INTEGER NOT NULL REFERENCES customers(id),
    contact_id INTEGER REFERENCES contact_points(id), channel TEXT NOT NULL, address TEXT NOT NULL, text TEXT NOT NULL,
    type TEXT NOT NULL, bytes INTEGER NOT NULL, template TEXT, purpose TEXT NOT NULL DEFAULT '', outage_id INTEGER REFERENCES outages(id),
    state TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, created_at INTEGER NOT NULL, next_at INTEGER NOT NULL,
    lease_until INTEGER, lease_owner TEXT, provider_ref TEXT, reason_code TEXT, reason_arguments TEXT, reason_detail TEXT,
    changed_at INTEGER NOT NULL);
CREATE UNIQUE INDEX outbox_once ON outbox(customer_id, purpose) WHERE purpose <> '' AND state <> 'cancelled';
CREATE INDEX outbox_state ON outbox(state, next_at);
CREATE INDEX outbox_customer ON outbox(customer_id);
