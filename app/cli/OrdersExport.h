#pragma once

#include "app/cli/Command.h"

class QCommandLineParser;

namespace ieum {

class Shop;

/// `orders export`: waybill numbers back to a market, in the file it takes.
Exit exportOrders(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop);

/// {"code","text"} of each, and the sentences on stderr.
Json warningsJson(const Invocation &invocation, const QList<Error> &warnings);

/// Where a file was written, as JSON and for a person; null and a sentence when there was nothing to write.
Json writtenFileJson(const QString &file);
QString writtenFileText(int rows, const QString &file);

} // namespace ieum
