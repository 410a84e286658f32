#pragma once

#include <QByteArray>
#include <QString>

namespace ieum::fuzz {

/// The input as a file in memory, for readers that want a path. One at a time; its name never changes.
class FuzzFile
{
public:
    explicit FuzzFile(const QByteArray &content);
    QString path() const;
};

} // namespace ieum::fuzz
