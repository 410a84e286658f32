#include "app/gui/shell/SingleInstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

namespace ieum {

namespace {

constexpr int answerMilliseconds = 2000;

/// A socket's name of this user and folder; paths are too long for one.
QString nameFor(const QString &folder)
{
    const QString whole = QDir::homePath() + QLatin1Char('\n') + QFileInfo(folder).absoluteFilePath();
    return QStringLiteral("ieum-") +
           QString::fromLatin1(
               QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
}

} // namespace

SingleInstance::SingleInstance(const QString &folder)
    : m_name(nameFor(folder))
    , m_lock(QDir::tempPath() + QLatin1Char('/') + m_name + QLatin1String(".lock"))
{
    m_lock.setStaleLockTime(0);
    if (!m_lock.tryLock(0))
        return;
    QLocalServer::removeServer(m_name);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.listen(m_name);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

bool SingleInstance::handOver(const QStringList &files) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(answerMilliseconds))
        return false;
    QStringList whole;
    for (const QString &file : files)
        whole += QFileInfo(file).absoluteFilePath();
    QDataStream stream(&socket);
    stream << whole;
    return socket.waitForBytesWritten(answerMilliseconds);
}

void SingleInstance::receive()
{
    QLocalSocket *socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
        QStringList files;
        QDataStream stream(socket);
        stream >> files;
        Q_EMIT called(files);
    });
}

} // namespace ieum
