#include "core/storage/PersonalTables.h"

namespace ieum {

namespace {

#define MEMBERS "(SELECT id FROM customers WHERE root = ?1)"
#define CONTACTS "(SELECT id FROM contact_points WHERE customer_id IN " MEMBERS ")"
#define MESSAGES "(SELECT id FROM messages WHERE contact_id IN " CONTACTS ")"
#define LINES                                                                                                \
    "(SELECT i.id FROM orders o JOIN order_lines i ON i.order_id = o.id WHERE o.customer_id IN " MEMBERS ")"
#define BOOKINGS "(SELECT id FROM bookings WHERE customer_id IN " MEMBERS ")"
#define WAYBILLS "(SELECT waybill_id FROM waybill_lines WHERE line_id IN " LINES ")"
#define OF_MEMBER "customer_id IN " MEMBERS

constexpr auto Removed = PersonalFate::Removed;
constexpr auto Blanked = PersonalFate::Blanked;
constexpr auto CleanedByWords = PersonalFate::CleanedByWords;
constexpr auto KeptByLaw = PersonalFate::KeptByLaw;
constexpr auto NotPersonal = PersonalFate::NotPersonal;

const PersonalTable tables[] = {
    {"message_search", Removed, "rowid IN " MESSAGES},
    {"customer_search", Removed, "rowid IN " MEMBERS},
    {"message_aliases", Removed, "message_id IN " MESSAGES},
    {"settled_offers", Removed, "message_id IN " MESSAGES},
    {"batch_changes", Removed,
     "(table_name = 'messages' AND row_id IN " MESSAGES
     ") OR (table_name = 'order_lines' AND row_id IN " LINES
     ") OR (table_name = 'bookings' AND row_id IN " BOOKINGS
     ") OR (table_name = 'waybills' AND row_id IN " WAYBILLS ")"},
    {"order_line_changes", Removed, "line_id IN " LINES},
    {"order_line_problems", Removed, "line_id IN " LINES},
    {"internal_notes", Removed, OF_MEMBER},
    {"callbacks", Removed, OF_MEMBER},
    {"drafts", Removed, OF_MEMBER},
    {"handled", Removed, OF_MEMBER},
    {"snoozes", Removed, OF_MEMBER},
    {"conversations", Removed, OF_MEMBER},
    {"customer_tags", Removed, OF_MEMBER},
    {"understood_words", Removed, OF_MEMBER},
    {"switches", Removed, OF_MEMBER},
    {"advertising_words", Removed, OF_MEMBER},
    {"outbox", Removed, OF_MEMBER},
    {"waiting_guests", Removed, OF_MEMBER},
    {"reminder_calls", Removed, "booking_id IN " BOOKINGS},
    {"accepted_clashes", Removed, "first IN " BOOKINGS " OR second IN " BOOKINGS},
    {"booking_notices", Removed, "booking_id IN " BOOKINGS},
    {"messages", Removed, "contact_id IN " CONTACTS},
    {"contact_channels", Removed, "contact_id IN " CONTACTS},
    {"contact_points", Removed, OF_MEMBER},
    {"customer_merges", Removed, "kept IN " MEMBERS " OR absorbed IN " MEMBERS},
    {"different_customers", Removed, "first IN " MEMBERS " OR second IN " MEMBERS},
    {"waybills", Blanked, "id IN " WAYBILLS},
    {"order_lines", Blanked, "id IN " LINES},
    {"orders", Blanked, OF_MEMBER},
    {"bookings", Blanked, OF_MEMBER},
    {"customers", Blanked, "root = ?1"},
    {"kept_records", KeptByLaw, OF_MEMBER},
    {"batch_remarks", CleanedByWords},
    {"batches", CleanedByWords},
    {"print_jobs", CleanedByWords},
    {"access_log", NotPersonal},
    {"alarms", NotPersonal},
    {"backups", NotPersonal},
    {"booking_series", NotPersonal},
    {"channel_functions", NotPersonal},
    {"channels", NotPersonal},
    {"courier_contracts", NotPersonal},
    {"devices", NotPersonal},
    {"different_orders", NotPersonal},
    {"evidence", NotPersonal},
    {"health_spans", NotPersonal},
    {"late_decisions", NotPersonal},
    {"outages", NotPersonal},
    {"posted_notices", NotPersonal},
    {"probes", NotPersonal},
    {"products", NotPersonal},
    {"seats", NotPersonal},
    {"services", NotPersonal},
    {"settings", NotPersonal},
    {"sort_codes", NotPersonal},
    {"staff", NotPersonal},
    {"table_mappings", NotPersonal},
    {"templates", NotPersonal},
    {"tombstones", NotPersonal},
    {"waybill_bands", NotPersonal},
    {"waybill_lines", NotPersonal},
};

} // namespace

std::span<const PersonalTable> personalTables()
{
    return tables;
}

} // namespace ieum
