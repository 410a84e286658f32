#pragma once

#include "app/cli/Command.h"
#include "core/domain/Customer.h"
#include "core/domain/Message.h"

namespace ieum {

/// A customer as every command writes it: id, name, contacts, preferred.
Json customerJson(const Customer &customer);
/// One line for people.
QString customerLine(const Customer &customer);
/// The text on one line, or for a photo or a call without any its kind in brackets.
QString messageLine(MessageKind kind, const QString &text);

/// CUSTOMER on the command line: an id. Error: customer.none.
Result<CustomerId> customerArgument(const QString &text);
/// --limit, 0: all. Error: usage.wrong.
Result<int> limitOption(const QCommandLineParser &parser, int otherwise);

} // namespace ieum
