#include "app/workspace/RawSpooler.h"

#include <QProcess>

namespace ieum {

namespace {
constexpr int patienceMilliseconds = 30000;
}

Result<void> spoolRaw(const QString &printer, const QByteArray &code)
{
    QProcess lp;
    lp.start(QStringLiteral("lp"), {QStringLiteral("-d"), printer, QStringLiteral("-o"),
                                    QStringLiteral("raw"), QStringLiteral("-")});
    lp.write(code);
    lp.closeWriteChannel();
    const bool ended = lp.waitForFinished(patienceMilliseconds);
    if (!ended || lp.exitStatus() != QProcess::NormalExit || lp.exitCode() != 0)
        return Error("printer.none", {printer}, QString::fromLocal8Bit(lp.readAllStandardError()));
    return {};
}

} // namespace ieum
