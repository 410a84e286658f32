#include "app/workspace/LabelPrinters.h"
#include "app/workspace/NetworkPrinter.h"
#include "app/workspace/RawPrinter.h"
#include "app/workspace/RescuedOutput.h"
#include "tests/core/LabelSamples.h"

#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

#include <future>
#include <thread>

using namespace ieum;
using namespace ieum::test;

/// Printers are played: a program called lp that keeps what it is given, and a port that takes bytes.
class tst_LabelPrinters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rawCommandsGoToTheSpoolerUntouched_data();
    void rawCommandsGoToTheSpoolerUntouched();
    void spoolerThatRefusesIsSaid();
    void networkPrinterGetsEveryByte();
    void networkPrinterThatIsOffIsSaid();
    void networkPrinterThatBreaksOffIsSaid();
    void whatThePrinterDoesNotTakeIsSavedAsPdf_data();
    void whatThePrinterDoesNotTakeIsSavedAsPdf();
    void folderForTheRescuedIsMade();
    void withoutPaperAndFileTheNumbersAreKept();
    void sheetForALabelPrinterIsRefusedAndNotRescued();
    void choiceAndPlacementAreKeptForEachPrinter();

private:
    static LabelTemplate form() { return *labelTemplate(QStringLiteral("100x150")); }
    void playLp(const QByteArray &script);
    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QTemporaryDir m_folder;
};

void tst_LabelPrinters::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("tst_LabelPrinters"));
    qputenv("PATH", m_folder.path().toUtf8() + ':' + qgetenv("PATH"));
}

void tst_LabelPrinters::playLp(const QByteArray &script)
{
    QFile lp(file("lp"));
    QVERIFY(lp.open(QIODevice::WriteOnly));
    lp.write("#!/bin/sh\n" + script);
    lp.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_LabelPrinters::rawCommandsGoToTheSpoolerUntouched_data()
{
    QTest::addColumn<PrinterLanguage>("language");
    QTest::newRow("zpl") << PrinterLanguage::Zpl;
    QTest::newRow("tspl") << PrinterLanguage::Tspl;
}

void tst_LabelPrinters::rawCommandsGoToTheSpoolerUntouched()
{
    QFETCH(PrinterLanguage, language);
    playLp("cat >'" + file("job").toUtf8() + "'; echo \"$@\" >'" + file("arguments").toUtf8() + "'\n");
    const QList<LabelContent> labels = everyCouriersNumber();
    RawPrinter printer(language, QStringLiteral("Zebra 창고"), form());
    QVERIFY(printer.write(labels).ok());
    QCOMPARE(contentOf(file("job")), *printerCode(language, LabelRenderer(form()), labels));
    QCOMPARE(contentOf(file("arguments")).trimmed(), QByteArray("-d Zebra 창고 -o raw -"));
}

void tst_LabelPrinters::spoolerThatRefusesIsSaid()
{
    playLp("cat >/dev/null; echo 'no such printer' >&2; exit 1\n");
    RawPrinter printer(PrinterLanguage::Zpl, QStringLiteral("gone"), form());
    const Result<void> done = printer.write(everyCouriersNumber());
    QCOMPARE(done.error().code, QStringLiteral("printer.none"));
    QVERIFY(done.error().detail.contains(QLatin1String("no such printer")));
}

// A port on this PC that takes so many bytes and then hangs up; at once when none are to be taken.
class PlayedPort
{
public:
    explicit PlayedPort(qsizetype bytes)
        : m_thread([this, bytes] { run(bytes); })
        , m_port(m_listening.get_future().get())
    {
    }
    QString address() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }
    /// Everything that came; waits until the other side has hung up.
    QByteArray taken()
    {
        m_thread.join();
        return m_taken;
    }
    ~PlayedPort()
    {
        if (m_thread.joinable())
            m_thread.join();
    }

private:
    void run(qsizetype bytes)
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_listening.set_value(server.serverPort());
        if (!server.waitForNewConnection(5000))
            return;
        const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
        while (m_taken.size() < bytes && socket->waitForReadyRead(2000))
            m_taken += socket->readAll();
        if (bytes == 0)
            socket->abort();
    }

    std::promise<quint16> m_listening;
    QByteArray m_taken;
    std::thread m_thread;
    quint16 m_port;
};

void tst_LabelPrinters::networkPrinterGetsEveryByte()
{
    const QList<LabelContent> labels = everyCouriersNumber();
    const QByteArray code = *printerCode(PrinterLanguage::Zpl, LabelRenderer(form()), labels);
    PlayedPort port(code.size());
    NetworkPrinter printer(PrinterLanguage::Zpl, port.address(), form());
    QVERIFY(printer.write(labels).ok());
    QCOMPARE(port.taken(), code);
}

void tst_LabelPrinters::networkPrinterThatIsOffIsSaid()
{
    NetworkPrinter printer(PrinterLanguage::Zpl, QStringLiteral("127.0.0.1:1"), form());
    QCOMPARE(printer.write(everyCouriersNumber()).error().code, QStringLiteral("printer.no-answer"));
    NetworkPrinter nowhere(PrinterLanguage::Zpl, QStringLiteral("9100"), form());
    QCOMPARE(nowhere.write(everyCouriersNumber()).error().code, QStringLiteral("printer.no-answer"));
}

// Far more than the buffers of a socket hold, so that the break is met while writing.
void tst_LabelPrinters::networkPrinterThatBreaksOffIsSaid()
{
    QList<LabelContent> many;
    while (many.size() < 60)
        many += everyCouriersNumber();
    PlayedPort port(0);
    NetworkPrinter printer(PrinterLanguage::Tspl, port.address(), form());
    QCOMPARE(printer.write(many).error().code, QStringLiteral("printer.broke-off"));
}

namespace {

class FailingOutput final : public LabelOutput
{
public:
    explicit FailingOutput(const char *code)
        : m_code(code)
    {
    }
    QString kind() const override { return QStringLiteral("raw"); }
    QString target() const override { return QStringLiteral("printer"); }
    Result<void> write(const QList<LabelContent> &) override { return Error(m_code, {target()}); }

private:
    const char *m_code;
};

} // namespace

void tst_LabelPrinters::whatThePrinterDoesNotTakeIsSavedAsPdf_data()
{
    QTest::addColumn<QString>("failure"); // empty: there is no printer
    QTest::addColumn<QString>("said");
    QTest::newRow("none chosen") << QString() << QStringLiteral("printer.pdf-instead");
    QTest::newRow("missing") << QStringLiteral("printer.none") << QStringLiteral("printer.pdf-instead");
    QTest::newRow("off") << QStringLiteral("printer.no-answer") << QStringLiteral("printer.pdf-instead");
    QTest::newRow("broke off") << QStringLiteral("printer.broke-off")
                               << QStringLiteral("printer.pdf-after-break");
}

void tst_LabelPrinters::whatThePrinterDoesNotTakeIsSavedAsPdf()
{
    QFETCH(QString, failure);
    QFETCH(QString, said);
    const QByteArray code = failure.toLatin1();
    std::unique_ptr<LabelOutput> printer;
    if (!failure.isEmpty())
        printer = std::make_unique<FailingOutput>(code.constData());
    LabelTemplate placed = form();
    placed.placement.offset = {30, 30};
    RescuedOutput output(std::move(printer), placed, file("rescue.pdf"));
    QFile::remove(file("rescue.pdf"));
    const Result<void> done = output.write(everyCouriersNumber());
    QCOMPARE(done.error().code, said);
    QCOMPARE(done.error().arguments, QStringList(file("rescue.pdf")));
    const QByteArray text = outputOf(QStringLiteral("pdftotext"), {file("rescue.pdf"), QStringLiteral("-")});
    QVERIFY(text.contains("6000-0000-2140") && text.contains("68901-7377-6586"));
}

void tst_LabelPrinters::folderForTheRescuedIsMade()
{
    const QString path = file("documents/new/rescue.pdf");
    QCOMPARE(RescuedOutput(nullptr, form(), path).write(everyCouriersNumber()).error().code,
             QStringLiteral("printer.pdf-instead"));
    QVERIFY(QFile::exists(path));
}

// What is said then is that the numbers are kept, not which file could not be written.
void tst_LabelPrinters::withoutPaperAndFileTheNumbersAreKept()
{
    QFile blocked(file("blocked"));
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    QCOMPARE(
        RescuedOutput(nullptr, form(), file("blocked/rescue.pdf")).write(everyCouriersNumber()).error().code,
        QStringLiteral("printer.none"));
}

void tst_LabelPrinters::sheetForALabelPrinterIsRefusedAndNotRescued()
{
    const LabelTemplate sheet = *labelTemplate(QStringLiteral("a4-2up"));
    const LabelPrinter zebra{LabelPrinter::Way::RawZpl, QStringLiteral("zebra"), {}};
    QFile::remove(file("sheet.pdf"));
    RescuedOutput output(commandOutput(zebra, sheet), sheet, file("sheet.pdf"));
    QCOMPARE(output.write(everyCouriersNumber()).error().code,
             QStringLiteral("label.not-for-label-printers"));
    QVERIFY(!QFile::exists(file("sheet.pdf")));
}

void tst_LabelPrinters::choiceAndPlacementAreKeptForEachPrinter()
{
    const LabelPlacement measured{{1.5, -2}, 1.01, 300};
    const LabelPrinter zebra{LabelPrinter::Way::NetworkZpl, QStringLiteral("192.168.0.50:9100"), measured};
    LabelPrinters::choose(zebra);
    QVERIFY(LabelPrinters::chosen() == zebra);
    LabelPrinters::choose({LabelPrinter::Way::Driver, QStringLiteral("사무실/프린터 [1]"), {}});
    QCOMPARE(LabelPrinters::chosen().target, QStringLiteral("사무실/프린터 [1]"));
    QVERIFY(LabelPrinters::chosen().placement == LabelPlacement());
    QVERIFY(LabelPrinters::placementOf(zebra.target) == measured);
    LabelPrinters::choose({});
    QVERIFY(LabelPrinters::chosen().way == LabelPrinter::Way::None);
}

QTEST_MAIN(tst_LabelPrinters)
#include "tst_LabelPrinters.moc"
