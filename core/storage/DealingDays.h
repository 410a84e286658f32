#pragma once

// For the statements of core/storage that weigh what a shop may or must still hold. Included by them only.

/// The day of Seoul from which an order's term runs: the later of its making and its last parcel.
#define IEUM_ORDER_DAY                                                                                       \
    "date(max(coalesce(o.ordered_at, o.created_at), coalesce((SELECT max(w.at) FROM order_lines i JOIN "     \
    "waybill_lines x ON x.line_id = i.id JOIN waybills w ON w.id = x.waybill_id WHERE i.order_id = o.id), "  \
    "0)) / 1000 + 32400, 'unixepoch')"
#define IEUM_BOOKING_DAY "date(b.end_local)"
/// A booking that came about, or that money was paid for, is a dealing; one that was only asked for is none.
#define IEUM_BOOKING_IS_DEALING "(b.state IN ('booked', 'done') OR b.payment = 'paid')"
#define IEUM_MESSAGE_DAY "date(m.at / 1000 + 32400, 'unixepoch')"
/// What stays of an order, line or waybill without its person.
#define IEUM_BLANK_WAYBILL "UPDATE waybills SET label = '{\"erased\":1}'"
#define IEUM_BLANK_LINE(at)                                                                                  \
    "UPDATE order_lines SET recipient = '', phone = '', phone2 = '', postcode = '', address = '', "          \
    "address_detail = '', delivery_message = '', option = '', held_why = NULL, claim_why = '', search = "    \
    "'', "                                                                                                   \
    "raw = '', state = iif(state = 'shipped', state, 'cancelled'), updated_at = " at                         \
    ", revision = revision + 1"
#define IEUM_BLANK_ORDER(at)                                                                                 \
    "UPDATE orders SET buyer_name = '', buyer_phone = '', buyer_id = '', source_message_id = NULL, "         \
    "erased_at = " at
#define IEUM_BLANK_BOOKING(at)                                                                               \
    "UPDATE bookings SET name = '', phone = '', note = '', external_no = NULL, calendar_uid = NULL, "        \
    "source_message_id = NULL, updated_at = " at ", erased_at = " at
/// Tags by which an owner says that there was a complaint: the law keeps its words for three years.
#define IEUM_DISPUTE_TAGS "('분쟁', '불만', '클레임')"
