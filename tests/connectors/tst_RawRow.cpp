#include "connectors/common/RawRow.h"

#include <nlohmann/json.hpp>

#include <QtTest>

using namespace ieum;

class tst_RawRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenAsTheJsonLibraryDoes_data();
    void isWrittenAsTheJsonLibraryDoes();
    void headersAreKeysOnce();
};

void tst_RawRow::isWrittenAsTheJsonLibraryDoes_data()
{
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << QStringLiteral("서울 가짜로 12, 103동");
    QTest::newRow("empty") << QString();
    QTest::newRow("quotes") << QStringLiteral("\"문 앞\" \\ '벨'");
    QTest::newRow("lines") << QStringLiteral("한 줄\r\n두 줄\t끝");
    QTest::newRow("emoji") << QStringLiteral("케이크 🎂");
    QString controls;
    for (char16_t c = 1; c < 0x20; ++c)
        controls += QChar(c);
    QTest::newRow("controls") << controls + QChar(0x7f);
}

// Rows that were kept before are compared with new ones letter by letter.
void tst_RawRow::isWrittenAsTheJsonLibraryDoes()
{
    QFETCH(QString, cell);
    const std::string text = nlohmann::json(cell.toStdString()).dump();
    SheetRow row;
    row.cells = {cell};
    QCOMPARE(rawOf(row, rawKeysOf({cell + u'A'})),
             QStringLiteral("{%1:%2}").arg(
                 QString::fromStdString(nlohmann::json((cell + u'A').toStdString()).dump()),
                 QString::fromStdString(text)));
}

void tst_RawRow::headersAreKeysOnce()
{
    SheetRow row;
    row.cells = {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4")};
    QCOMPARE(rawOf(row, rawKeysOf({QStringLiteral("주소 "), QStringLiteral("주소"), QString()})),
             QStringLiteral(R"({"주소 ":"1","주소#2":"2","#3":"3","#4":"4"})"));
}

QTEST_GUILESS_MAIN(tst_RawRow)
#include "tst_RawRow.moc"
