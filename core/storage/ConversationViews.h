#pragma once

// The inbox's views as SQL conditions over `conversations v`, written once for the lists and for their
// numbers, so that a counter is always the length of its list. ?1: now; ?2: since when a silence is recent;
// ?3: today; ?4: tomorrow ('YYYY-MM-DD'); ?5: a channel, or ''.

// A row counts when its import is entered, or when it was made by hand.
#define IEUM_ENTERED(table)                                                                                  \
    "(" table ".batch_id IS NULL OR " table ".batch_id NOT IN (SELECT id FROM batches WHERE state = "        \
    "'entering'))"

#define IEUM_SNOOZED "(v.snoozed_until IS NOT NULL AND v.snoozed_until > ?1)"
#define IEUM_DUE "(v.snoozed_until IS NOT NULL AND v.snoozed_until <= ?1)"
#define IEUM_RECENT "(v.unanswered_since IS NOT NULL AND v.unanswered_since >= ?2)"

#define IEUM_WAITING "((" IEUM_RECENT " OR " IEUM_DUE ") AND NOT " IEUM_SNOOZED ")"
#define IEUM_LONG_WAITING                                                                                    \
    "(v.unanswered_since IS NOT NULL AND v.unanswered_since < ?2 AND v.snoozed_until IS NULL)"
#define IEUM_UNREAD "(v.unread > 0)"
#define IEUM_DONE "(v.unanswered_since IS NULL AND v.snoozed_until IS NULL AND v.has_group_only = 0)"

// `root`: the column that names the customer.
#define IEUM_ON_CHANNEL(root)                                                                                \
    "(?5 = '' OR EXISTS (SELECT 1 FROM customers g JOIN contact_points p ON p.customer_id = g.id"            \
    " JOIN contact_channels h ON h.contact_id = p.id WHERE g.root = " root " AND h.channel = ?5))"

#define IEUM_TODAYS_BOOKINGS                                                                                 \
    " FROM bookings b JOIN customers k ON k.id = b.customer_id WHERE b.start_local >= ?3"                    \
    " AND b.start_local < ?4 AND b.state IN ('booked', 'done') AND " IEUM_ENTERED("b")
#define IEUM_LINES_TO_SHIP                                                                                   \
    " FROM order_lines l JOIN orders o ON o.id = l.order_id JOIN customers k ON k.id = o.customer_id"        \
    " WHERE l.state = 'pending' AND " IEUM_ENTERED("l")
