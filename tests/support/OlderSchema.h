#pragma once

namespace ieum::test {

/// Takes a shop's schema back to version 10, so that opening it migrates. What later migrations made goes,
/// the newest first; each of them adds its own lines at the top.
constexpr auto backToSchema10 =
    // 0018_advertising
    "DROP INDEX outbox_due; DROP INDEX outbox_asked; ALTER TABLE outbox DROP COLUMN class; "
    "ALTER TABLE templates DROP COLUMN class; DROP TABLE advertising_words; "
    // 0017_erasure
    "DROP TABLE kept_records; DROP VIEW visible_customers; DROP VIEW booking_rows; "
    "ALTER TABLE customers DROP COLUMN erased_at; ALTER TABLE orders DROP COLUMN erased_at; "
    "ALTER TABLE bookings DROP COLUMN erased_at; DELETE FROM settings WHERE name = 'erasure.key'; "
    "CREATE VIEW visible_customers AS SELECT * FROM customers; "
    "CREATE VIEW booking_rows AS SELECT id FROM bookings; "
    // 0016_evidence
    "DROP TABLE posted_notices; DROP TRIGGER evidence_of_an_alarm; DROP TRIGGER evidence_of_a_word; DROP "
    "TRIGGER evidence_of_a_move; DROP TRIGGER evidence_of_a_text; "
    "DROP TRIGGER evidence_of_an_end; DROP TRIGGER evidence_of_a_stop; DROP INDEX health_spans_function; "
    "DROP TRIGGER evidence_of_a_look; DROP VIEW new_evidence; DROP TRIGGER evidence_is_never_cut; "
    "DROP TABLE evidence; "
    // 0015_seats_and_products
    "DROP VIEW booking_rows; ALTER TABLE bookings DROP COLUMN seat; ALTER TABLE services DROP COLUMN buffer; "
    "DROP TABLE products; DROP TABLE seats; CREATE VIEW booking_rows AS SELECT id FROM bookings; "
    // 0014_alarms
    "DROP TABLE alarms; DROP TABLE probes; ALTER TABLE channel_functions DROP COLUMN seen_at; "
    // 0013_offers
    "DROP INDEX bookings_source; DROP INDEX orders_source; DROP TABLE settled_offers; "
    // 0012_book
    "DROP VIEW booking_rows; DROP INDEX bookings_series; DROP INDEX bookings_calendar; "
    "DROP INDEX bookings_proposed; DROP INDEX bookings_unpaid; DROP INDEX bookings_length; "
    "ALTER TABLE bookings DROP COLUMN kind; ALTER TABLE bookings DROP COLUMN series_id; "
    "ALTER TABLE bookings DROP COLUMN calendar_uid; ALTER TABLE services DROP COLUMN kind; "
    "DROP TABLE understood_words; DROP TABLE reminder_calls; DROP TABLE waiting_guests; "
    "DROP TABLE booking_series; CREATE VIEW booking_rows AS SELECT id FROM bookings; "
    // 0011_backups_and_access
    "DROP TABLE backups; DROP TRIGGER access_log_is_never_cut; DROP TABLE access_log; "
    "PRAGMA user_version = 10";

} // namespace ieum::test
