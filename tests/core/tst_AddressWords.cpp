#include "core/korean/AddressSplit.h"
#include "core/korean/AddressWords.h"
#include "core/korean/Province.h"

#include <QtTest>

using namespace ieum;

/// Addresses as people write and type them.
class tst_AddressWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsWritten_data();
    void readsWhatIsWritten();
    void splitsBehindTheNumber_data();
    void splitsBehindTheNumber();
    void takesALeadingPostcodeOff();
    void knowsUnits();
    void provincesInTwoSyllables();
};

void tst_AddressWords::readsWhatIsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read"); // postcode / names / number / after
    const auto row = [](const char *text, const char *read) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(read);
    };
    row("서울특별시 종로구 가짜로 12-3", "/서울 종로구 가짜로/12-3/");
    row("[06234] 세종특별자치시 가짜대로 7", "06234/세종 가짜대로/7/");
    row("강원도 가짜군 가짜읍 가짜로12번길 5, 2층", "/강원 가짜군 가짜읍 가짜로12번길/5/");
    row("가짜로 지하12", "/가짜로/지하12/");
    row("가짜면 가짜리 산 5-1번지", "/가짜면 가짜리/산5-1/");
    row("가짜대로18 101동 203호 (가짜동, 가짜아파트)", "/가짜대로/18/가짜동 가짜아파트");
    row("가짜대로 18 101-203", "/가짜대로/18/");
    row("가짜마을5단지", "/가짜마을5단지//");
    row("가짜로 12-", "/가짜로/12/");
    row("03047", "03047///");
    row("304", "//304/");
    row("", "///");
}

void tst_AddressWords::readsWhatIsWritten()
{
    QFETCH(QString, text);
    const AddressWords words = AddressWords::of(text);
    QString number = words.isUnderground ? QStringLiteral("지하") : QString();
    number += words.isMountain ? QStringLiteral("산") : QString();
    if (words.number)
        number += QString::number(words.number->main);
    if (words.number && words.number->sub)
        number += QStringLiteral("-%1").arg(*words.number->sub);
    const QStringList read{words.postcode, words.names.join(u' '), number, words.after.join(u' ')};
    QTEST(read.join(u'/'), "read");
}

void tst_AddressWords::splitsBehindTheNumber_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("detail");
    QTest::newRow("세종 has no 시군구")
        << QStringLiteral("세종특별자치시 가짜대로 18") << QStringLiteral("101동 203호 (가짜동)");
    QTest::newRow("특별자치도") << QStringLiteral("제주특별자치도 제주시 가짜로 12-3")
                                << QStringLiteral("2층");
    QTest::newRow("번길") << QStringLiteral("경기도 수원시 팔달구 가짜로12번길 5") << QStringLiteral("301호");
    QTest::newRow("a 동 that looks like a road")
        << QStringLiteral("서울 종로구 종로1가 24") << QStringLiteral("가짜빌딩 3층");
    QTest::newRow("a lot glued to its 동")
        << QStringLiteral("서울 강남구 가짜동12-3") << QStringLiteral("101호");
    QTest::newRow("번가길") << QStringLiteral("부산 중구 가짜로12번가길 5") << QStringLiteral("2층");
    QTest::newRow("below the ground")
        << QStringLiteral("서울 중구 가짜대로 지하 7") << QStringLiteral("B12호");
    QTest::newRow("lot") << QStringLiteral("충북 청주시 상당구 가짜면 가짜리 산 5-1")
                         << QStringLiteral("과수원");
}

void tst_AddressWords::splitsBehindTheNumber()
{
    QFETCH(QString, base);
    QFETCH(QString, detail);
    const AddressParts parts = splitAddress(base + u' ' + detail);
    QCOMPARE(parts.base, base);
    QCOMPARE(parts.detail, detail);
}

void tst_AddressWords::takesALeadingPostcodeOff()
{
    const QString base = QStringLiteral("서울 종로구 가짜로 12");
    for (const char *code : {"[06234] ", "(06234)", "06234 "}) {
        const AddressParts parts = splitAddress(QString::fromLatin1(code) + base + QStringLiteral(", 3층"));
        QCOMPARE(parts.postcode, QStringLiteral("06234"));
        QCOMPARE(parts.base, base);
        QCOMPARE(parts.detail, QStringLiteral("3층"));
    }
    QCOMPARE(splitAddress(QStringLiteral("135-080 ") + base).postcode, QString());
}

void tst_AddressWords::knowsUnits()
{
    for (const char *detail : {"101동 203호", "3층", "101-1203", "B01", "1203", "지하", "나동 비호"})
        QVERIFY2(namesUnit(QString::fromUtf8(detail)), detail);
    for (const char *detail : {"", "(가짜동)", "가짜아파트"})
        QVERIFY2(!namesUnit(QString::fromUtf8(detail)), detail);
}

void tst_AddressWords::provincesInTwoSyllables()
{
    QCOMPARE(shortProvince(u"전라북도"), shortProvince(u"전북특별자치도"));
    QCOMPARE(shortProvince(u"강원도"), shortProvince(u"강원특별자치도"));
    QCOMPARE(shortProvince(u"세종특별자치시"), QStringLiteral("세종"));
    QCOMPARE(shortProvince(u"가짜도"), QString());
}

QTEST_GUILESS_MAIN(tst_AddressWords)
#include "tst_AddressWords.moc"
