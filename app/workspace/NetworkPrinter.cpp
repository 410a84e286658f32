#include "app/workspace/NetworkPrinter.h"

#include <QTcpSocket>

namespace ieum {

namespace {
constexpr int patienceMilliseconds = 10000;
}

NetworkPrinter::NetworkPrinter(PrinterLanguage language, QString address, LabelTemplate labelTemplate)
    : m_language(language)
    , m_address(std::move(address))
    , m_renderer(std::move(labelTemplate))
{
}

Result<void> NetworkPrinter::write(const QList<LabelContent> &labels)
{
    IEUM_TRY_ASSIGN(code, printerCode(m_language, m_renderer, labels));
    return send(code);
}

Result<void> NetworkPrinter::send(const QByteArray &code) const
{
    const qsizetype colon = m_address.lastIndexOf(u':');
    QTcpSocket socket;
    socket.connectToHost(m_address.left(colon), quint16(m_address.mid(colon + 1).toUShort()));
    if (colon < 1 || !socket.waitForConnected(patienceMilliseconds))
        return Error("printer.no-answer", {m_address}, socket.errorString());
    const auto brokeOff = [&] { return Error("printer.broke-off", {m_address}, socket.errorString()); };
    socket.write(code);
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(patienceMilliseconds))
            return brokeOff();
    }
    socket.disconnectFromHost();
    if (socket.state() != QAbstractSocket::UnconnectedState &&
        !socket.waitForDisconnected(patienceMilliseconds))
        return brokeOff();
    return {};
}

} // namespace ieum
