#include "app/gui/shell/SingleInstance.h"

#include "app/gui/shell/Foreground.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

namespace ieum {

namespace {

// The first one may be painting a page or reading its shop meanwhile.
constexpr int answerMilliseconds = 10'000;
constexpr char taken = '!';

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

// Stays until it is answered: what a pipe of Windows holds is lost when its writer goes before it was read.
Result<void> SingleInstance::handOver(const QStringList &files) const
{
    allowOthersToComeForward();
    QLocalSocket socket;
    socket.connectToServer(m_name);
    QStringList whole;
    for (const QString &file : files)
        whole += QFileInfo(file).absoluteFilePath();
    char answer = 0;
    if (socket.waitForConnected(answerMilliseconds)) {
        QDataStream stream(&socket);
        stream << whole;
        if (socket.waitForReadyRead(answerMilliseconds))
            socket.getChar(&answer);
    }
    return answer == taken ? Result<void>() : Error("program.not-answering");
}

void SingleInstance::receive()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { take(*socket); });
        take(*socket); // what came before anybody listened
    }
}

void SingleInstance::take(QLocalSocket &socket)
{
    QStringList files;
    QDataStream stream(&socket);
    stream.startTransaction();
    stream >> files;
    if (!stream.commitTransaction())
        return;
    socket.putChar(taken);
    socket.flush();
    Q_EMIT called(files);
}

} // namespace ieum
