#pragma once

#include <QByteArray>
#include <QString>

namespace ieum {

/// An OLE2 container ([MS-CFB], version 3) with one stream in it.
QByteArray compoundFile(const QString &streamName, const QByteArray &stream);

} // namespace ieum
