#pragma once

#include "app/cli/Command.h"
#include "core/domain/Order.h"

#include <QList>

namespace ieum {

/// One line item as `orders list` shows it.
Json orderJson(const OrderLine &line);
Json ordersJson(const QList<OrderLine> &lines);
/// The same for people, a line each.
QString orderText(const QList<OrderLine> &lines);

} // namespace ieum
