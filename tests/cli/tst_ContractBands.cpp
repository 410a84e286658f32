// Bands of waybill numbers: what is taken, what is refused, how they count.
#include "tests/cli/WaybillNumbers.h"
#include "tests/support/IeumCtl.h"

using namespace Qt::Literals::StringLiterals;
using namespace ieum::test;

class tst_ContractBands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ctl = IeumCtl::withShop(); }

    void bandsCountTheirNumbers_data();
    void bandsCountTheirNumbers();
    void badBandsAreRefused_data();
    void badBandsAreRefused();
    void anotherRuleOverridesTheCouriers();

private:
    Answer add(const QString &courier, const QString &from, const QString &to,
               const QStringList &options = {})
    {
        return m_ctl->run(
            QStringList{u"band"_s, u"add"_s, u"--courier"_s, courier, u"--from"_s, from, u"--to"_s, to} +
            options);
    }
    QList<qint64> bandCounts()
    {
        const Answer bands = m_ctl->run("band list");
        return {bands.number("/bands/0/left"), bands.number("/bands/0/used"), bands.number("/bands/0/void")};
    }

    std::unique_ptr<IeumCtl> m_ctl;
};

void tst_ContractBands::bandsCountTheirNumbers_data()
{
    QTest::addColumn<QString>("courier");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<qint64>("size");
    QTest::newRow("cj") << u"cj"_s << cj(100) << cj(199) << qint64(100);
    QTest::newRow("cj, one number") << u"cj"_s << cj(543'190'600) << cj(543'190'600) << qint64(1);
    QTest::newRow("lotte") << u"lotte"_s << mod7(30'000'000'001) << mod7(30'000'000'050) << qint64(50);
    QTest::newRow("hanjin") << u"hanjin"_s << mod7(53'164'741'000) << mod7(53'164'741'011) << qint64(12);
    QTest::newRow("logen") << u"logen"_s << mod7(9'000'000'001) << mod7(9'000'010'000) << qint64(10'000);
    QTest::newRow("epost") << u"epost"_s << u"6890173776580"_s << u"6890173776589"_s << qint64(10);
}

void tst_ContractBands::bandsCountTheirNumbers()
{
    QFETCH(QString, courier);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(qint64, size);
    const Answer added = add(courier, from, to);
    EXPECT_JSON(added, 0);
    const Answer bands = m_ctl->run("band list");
    EXPECT_JSON(bands, 0);
    QCOMPARE(added.isTrue("/bands/0/low"), bands.isTrue("/bands/0/low"));
    QCOMPARE(bands.count("/bands"), 1);
    QCOMPARE(bands.text("/bands/0/courier"), courier);
    QCOMPARE(bands.text("/bands/0/from"), from);
    QCOMPARE(bands.text("/bands/0/to"), to);
    QCOMPARE(bands.text("/bands/0/next"), from);
    QCOMPARE(bandCounts(), QList<qint64>({size, 0, 0}));
}

void tst_ContractBands::badBandsAreRefused_data()
{
    QTest::addColumn<QString>("courier");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QList<int>>("exits");
    const QString wrongCheck = cj(100).chopped(1) + QString::number((100 % 7 + 1) % 7);
    QTest::newRow("wrong check digit at the start") << u"cj"_s << wrongCheck << cj(199) << QList<int>{5};
    QTest::newRow("wrong check digit at the end") << u"cj"_s << cj(90) << wrongCheck << QList<int>{5};
    QTest::newRow("lotte by the rule of cj") << u"lotte"_s << cj(104) << cj(105) << QList<int>{5};
    QTest::newRow("backwards") << u"cj"_s << cj(199) << cj(100) << QList<int>{2, 5};
    QTest::newRow("too short") << u"cj"_s << u"65000"_s << cj(199) << QList<int>{2, 5};
    QTest::newRow("letters") << u"cj"_s << u"abc"_s << cj(199) << QList<int>{2, 5};
    QTest::newRow("unknown courier") << u"mars"_s << cj(100) << cj(199) << QList<int>{3};
}

void tst_ContractBands::badBandsAreRefused()
{
    QFETCH(QString, courier);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QList<int>, exits);
    const Answer answer = add(courier, from, to);
    QVERIFY2(exits.contains(answer.exit), answer.report());
    QVERIFY(!answer.err.isEmpty());
    QCOMPARE(m_ctl->run("band list").count("/bands"), 0);
    EXPECT_JSON(add(u"cj"_s, cj(100), cj(109)), 0); // an overlap of a good one
    EXPECT_EXIT(add(u"cj"_s, cj(105), cj(120)), 5);
    QCOMPARE(m_ctl->run("band list").count("/bands"), 1);
}

void tst_ContractBands::anotherRuleOverridesTheCouriers()
{
    const QString from = mod7(65'000'000'100);
    const QString to = mod7(65'000'000'104);
    const Answer refused = add(u"cj"_s, from, to);
    EXPECT_EXIT(refused, 5);
    QVERIFY2(refused.err.contains("--rule"), refused.report());
    EXPECT_JSON(add(u"cj"_s, from, to, {u"--rule"_s, u"mod7"_s}), 0);
    QCOMPARE(bandCounts(), QList<qint64>({5, 0, 0}));
    EXPECT_EXIT(add(u"cj"_s, from, to, {u"--rule"_s, u"mod13"_s}), 2);
}

QTEST_GUILESS_MAIN(tst_ContractBands)
#include "tst_ContractBands.moc"
