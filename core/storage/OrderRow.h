#pragma once

#include "core/domain/Order.h"

#include <QString>
#include <QStringList>

namespace ieum {

class Statement;

/// The columns that orderLineOf() reads: the line, its order, its living number and the problems noted on it.
#define ORDER_LINES_SELECT                                                                                   \
    "SELECT l.id, o.id, c.root, o.market, o.order_no, l.line_no, o.buyer_name, o.buyer_phone, o.buyer_id, "  \
    "o.ordered_at, o.payment, l.recipient, l.phone, l.phone2, l.postcode, l.address, l.address_detail, "     \
    "l.item, l.option, l.quantity, l.amount, l.delivery_message, l.ship_by, l.state, l.held_until, "         \
    "l.held_why, w.number, w.courier, (SELECT json_group_array(json_array(p.code, json(p.arguments))) "      \
    "FROM order_line_problems p WHERE p.line_id = l.id AND p.closed_at IS NULL), "                           \
    "l.claim, l.claim_why, coalesce(l.split_from, 0) "                                                       \
    "FROM order_lines l JOIN orders o ON o.id = l.order_id JOIN customers c ON c.id = o.customer_id "        \
    "LEFT JOIN waybills w ON w.id = (SELECT max(v.id) FROM waybill_lines x JOIN waybills v "                 \
    "ON v.id = x.waybill_id WHERE x.line_id = l.id AND v.state <> 'void')"

OrderLine orderLineOf(const Statement &row);

/// A problem's arguments as they stand in the database (a JSON array).
QString problemArguments(const QStringList &arguments);

} // namespace ieum
