#include "connectors/BuiltinConnectors.h"
#include "core/connector/ConnectorRegistry.h"
#include "tests/support/GoldenImport.h"

#include <QtTest>

using namespace ieum;
using namespace ieum::test;

/// Files that say nothing for a long time, and more than any of their kind: refused, or read without keeping
/// what is too long.
class tst_EndlessFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerBuiltinConnectors(m_connectors); }
    void lineWithoutEnd_data();
    void lineWithoutEnd();
    void valueOfATextIsCut();
    void tagWithoutEndIsTheEnd();

private:
    QString write(const QByteArray &head, const QByteArray &tail = {});
    Result<void> read(const char *format, RecordingSink &sink);

    static constexpr qsizetype length = 40 * 1024 * 1024;
    QTemporaryDir m_folder;
    ConnectorRegistry m_connectors;
};

QString tst_EndlessFiles::write(const QByteArray &head, const QByteArray &tail)
{
    QFile file(m_folder.filePath(QStringLiteral("endless")));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(head);
        file.write(QByteArray(length, 'a'));
        file.write(tail);
    }
    return file.fileName();
}

Result<void> tst_EndlessFiles::read(const char *format, RecordingSink &sink)
{
    const ImportInput input = inputOf(m_folder.filePath(QStringLiteral("endless")));
    return m_connectors.importerById(QString::fromLatin1(format))->read(input, sink);
}

void tst_EndlessFiles::lineWithoutEnd_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("kakao-w-ko") << QByteArray("--------------- 2022년 10월 15일 토요일 ---------------\n"
                                              "[김하늘] [오후 3:05] ");
    QTest::newRow("kakao-c") << QByteArray("Date,User,Message\n2022-10-15 15:05:00,\"김하늘\",\"");
    QTest::newRow("address-juso") << QByteArray("11110101310001200009400000|1111010100|");
    QTest::newRow("ics") << QByteArray("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:");
    QTest::newRow("naver-notice") << QByteArray("[네이버 예약] 예약 확정\n- 예약번호: 27529087\n");
}

void tst_EndlessFiles::lineWithoutEnd()
{
    QFETCH(QByteArray, head);
    write(head, "\n");
    RecordingSink sink;
    const Result<void> outcome = read(QTest::currentDataTag(), sink);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, QStringLiteral("file.too-large"));
}

void tst_EndlessFiles::valueOfATextIsCut()
{
    write("<?xml version=\"1.0\"?><smses count=\"2\"><sms address=\"01000001204\" date=\"1665815400000\" "
          "type=\"1\""
          " body=\"",
          "\"/><sms address=\"01000001204\" date=\"1665815400001\" type=\"1\" body=\"b\"/></smses>");
    RecordingSink sink;
    QVERIFY(read("sms-backup", sink).ok());
    QCOMPARE(sink.messages.size(), 2);
    QVERIFY(sink.messages.first().text.size() < 4 * 1024 * 1024);
    QCOMPARE(sink.messages.last().text, QStringLiteral("b"));
}

void tst_EndlessFiles::tagWithoutEndIsTheEnd()
{
    write("<?xml version=\"1.0\"?><smses count=\"1\"><sms ");
    RecordingSink sink;
    (void)read("sms-backup", sink);
    QVERIFY(sink.messages.isEmpty());
}

QTEST_GUILESS_MAIN(tst_EndlessFiles)
#include "tst_EndlessFiles.moc"
