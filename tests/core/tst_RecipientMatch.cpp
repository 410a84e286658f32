#include "core/shipping/RecipientMatch.h"

#include <QtTest>

using namespace ieum;
using namespace Qt::Literals::StringLiterals;

class tst_RecipientMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOnePersonFromAnother_data();
    void tellsOnePersonFromAnother();
};

void tst_RecipientMatch::tellsOnePersonFromAnother_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("may");
    const QString road = u"서울 종로구"_s;
    QTest::newRow("whole") << u"홍길동"_s << u"010-4635-0123"_s << u"서울특별시 종로구 가짜로 1"_s << true;
    QTest::newRow("masked") << u"홍*동"_s << u"010-4635-0***"_s << u"서울 종로구 가짜동"_s << true;
    QTest::newRow("another mask") << u"홍○동"_s << u"01046350***"_s << road << true;
    QTest::newRow("another name") << u"김*동"_s << u"010-4635-0***"_s << road << false;
    QTest::newRow("longer name") << u"홍**동"_s << u"010-4635-0***"_s << road << false;
    QTest::newRow("another number") << u"홍*동"_s << u"010-4635-1***"_s << road << false;
    QTest::newRow("second number") << u"홍길동"_s << u"02-312-3456"_s << road << true;
    QTest::newRow("another district") << u"홍*동"_s << u"010-4635-0***"_s << u"서울 강남구 가짜동"_s << false;
    QTest::newRow("another town") << u"홍*동"_s << u"010-4635-0***"_s << u"서울 종로구 다른동"_s << false;
    QTest::newRow("name alone") << u"홍길동"_s << QString() << QString() << true;
    QTest::newRow("nobody") << QString() << QString() << road << false;
}

void tst_RecipientMatch::tellsOnePersonFromAnother()
{
    QFETCH(QString, name);
    QFETCH(QString, phone);
    QFETCH(QString, address);
    QFETCH(bool, may);
    const Recipient known{
        u"홍길동"_s, u"010-4635-0123"_s, u"023123456"_s, u"03051"_s, u"서울특별시 종로구 가짜로 1 (가짜동)"_s,
        u"101호"_s};
    QCOMPARE(mayBeSamePerson({name, phone, {}, {}, address, {}}, known), may);
}

QTEST_GUILESS_MAIN(tst_RecipientMatch)
#include "tst_RecipientMatch.moc"
