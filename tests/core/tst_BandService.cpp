#include "core/base/ErrorTexts.h"
#include "tests/support/ShippingFixture.h"

#include <QtTest>

using namespace ieum;

class tst_BandService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsValidNumbers();
    void refusesAWrongCheckDigit();
    void anotherRuleByTheOwnersWord();
    void refusesOverlapWhateverTheRule();
    void refusesTheWrongWayRound();
    void refusesAnUnknownCourier();
    void twoCouriersMayHaveTheSameNumbers();

private:
    static BandRequest cj(const char *from, const char *to)
    {
        return {QStringLiteral("cj"), QString::fromLatin1(from), QString::fromLatin1(to), {}, {}};
    }
    ShippingFixture m_shop{Database::inMemory()};
};

// CJ's digit is the nine before it modulo 7: …00 has 0, …01 has 1, …06 has 6, …07 has 0 again.
void tst_BandService::countsValidNumbers()
{
    const auto band = m_shop.bands.add(cj("6000-0000-0000", "600000000099"));
    QCOMPARE(band.error().code, QStringLiteral("waybill.wrong-check-digit"));
    QVERIFY(m_shop.bands.add(cj("6000-0000-0000", "600000000092")).ok());
    const auto bands = m_shop.bands.list();
    QCOMPARE(bands->size(), 1);
    QCOMPARE(bands->first().use.left(), 10);
    QCOMPARE(bands->first().from, QStringLiteral("600000000000"));
    QCOMPARE(bands->first().to, QStringLiteral("600000000092"));
    QCOMPARE(bands->first().next, QStringLiteral("600000000000"));
}

void tst_BandService::refusesAWrongCheckDigit()
{
    const auto band = m_shop.bands.add(cj("700000000001", "700000000010"));
    QCOMPARE(band.error().code, QStringLiteral("waybill.wrong-check-digit"));
    QVERIFY(sentenceFor(band.error()).contains(QStringLiteral("--rule none")));
}

void tst_BandService::anotherRuleByTheOwnersWord()
{
    BandRequest request = cj("700000000001", "700000000010");
    request.rule = CheckRule::None;
    const auto band = m_shop.bands.add(request);
    QVERIFY(band.ok());
    QCOMPARE(band->use.left(), 10);
}

void tst_BandService::refusesOverlapWhateverTheRule()
{
    QCOMPARE(m_shop.bands.add(cj("600000000092", "600000000114")).error().code,
             QStringLiteral("band.overlap"));
    BandRequest request = cj("600000000050", "600000000060");
    request.rule = CheckRule::None;
    QCOMPARE(m_shop.bands.add(request).error().code, QStringLiteral("band.overlap"));
}

void tst_BandService::refusesTheWrongWayRound()
{
    QCOMPARE(m_shop.bands.add(cj("800000000022", "800000000011")).error().code,
             QStringLiteral("band.reversed"));
}

void tst_BandService::refusesAnUnknownCourier()
{
    const auto band =
        m_shop.bands.add({QStringLiteral("pigeon"), QStringLiteral("1"), QStringLiteral("2"), {}, {}});
    QCOMPARE(band.error().code, QStringLiteral("courier.unknown"));
}

void tst_BandService::twoCouriersMayHaveTheSameNumbers()
{
    BandRequest request = cj("600000000000", "600000000011");
    request.courier = QStringLiteral("lotte");
    request.rule = CheckRule::None;
    QVERIFY(m_shop.bands.add(request).ok());
}

QTEST_GUILESS_MAIN(tst_BandService)
#include "tst_BandService.moc"
