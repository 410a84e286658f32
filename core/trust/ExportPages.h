#pragma once

#include "core/storage/ExportStore.h"

#include <QByteArray>

namespace ieum {

/// Pages that any browser opens from the unpacked folder: no script, nothing from outside, every foreign
/// character escaped.
namespace ExportPages {

/// Names of entries that every system can unpack.
QString threadPage(CustomerId root); ///< "threads/000012.html"

QByteArray head(const QString &title);
QByteArray foot();
/// The first page: the tables, and every thread by name.
QByteArray index(const QString &shop, const QString &at, const QList<ExportStore::ThreadHead> &threads);
/// One table row of cells.
QByteArray row(const QStringList &cells);
QByteArray headings(const QStringList &cells);
QByteArray text(const QString &foreign);

} // namespace ExportPages

} // namespace ieum
