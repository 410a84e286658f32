#pragma once

#include "core/base/Result.h"

#include <QLocalServer>
#include <QLockFile>
#include <QStringList>

class QLocalSocket;

namespace ieum {

/// One window a shop folder: a second start hands its files to the first and ends.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &folder);

    bool isFirst() const { return m_lock.isLocked(); }
    /// Gives the files to the first one, which comes to the front, and waits for its word. Not on the first
    /// one's thread. Errors: program.not-answering.
    Result<void> handOver(const QStringList &files) const;

Q_SIGNALS:
    void called(const QStringList &files);

private:
    void receive();
    void take(QLocalSocket &socket);

    const QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace ieum
