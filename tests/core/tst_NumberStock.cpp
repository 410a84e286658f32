#include "tests/support/ShippingFixture.h"

#include <QtTest>

using namespace ieum;

/// Which number a print takes: of the right contract, never one that is in use, never for a parcel that has
/// changed meanwhile.
class tst_NumberStock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shop = std::make_unique<ShippingFixture>(Database::inMemory()); }

    void theFirstCodeNamesTheUsualContract();
    void eachContractHasItsOwnNumbers();
    void anotherContractsNumbersAreNotTaken();
    void choosingAnotherContractKeepsTheBandsApart();
    void mendingACodeKeepsTheBands();
    void aLowContractIsSaidOnce();
    void aNumberFromElsewhereKeepsABandOut();
    void aNumberVoidedWhileItIsDrawnIsNotPrinted();
    void anAddressChangedWhileItIsDrawnWaitsForItsNextNumber();

private:
    static QString number(int serial)
    {
        return waybillNumber(CheckRule::Mod7Serial9, 12, 60000000000 + serial);
    }
    Result<BandNumbers> addBand(int from, int to, const QString &contract, qint64 lowWater = 0)
    {
        return m_shop->bands.add({QStringLiteral("cj"), number(from), number(to), {}, lowWater, contract});
    }
    QStringList print(const OrderLine &line, const QString &contract = {})
    {
        PrintRequest request = m_shop->request({line});
        request.contract = contract;
        MemoryOutput paper;
        const auto job = m_shop->waybills.print(request, paper);
        return job.ok() && !job->refused.isEmpty() ? QStringList{job->refused.first().reason.code}
                                                   : paper.numbers();
    }
    OrderLine order() { return m_shop->add(QStringLiteral("N%1").arg(++m_orders)); }

    std::unique_ptr<ShippingFixture> m_shop;
    int m_orders = 0;
};

void tst_NumberStock::theFirstCodeNamesTheUsualContract()
{
    QVERIFY(addBand(0, 9, QStringLiteral("A100")).ok());
    QCOMPARE(m_shop->waybills.contract(QStringLiteral("cj"))->code, QStringLiteral("A100"));
    QCOMPARE(print(order()), QStringList{number(0)});
}

void tst_NumberStock::eachContractHasItsOwnNumbers()
{
    QVERIFY(addBand(0, 9, QStringLiteral("A100")).ok());
    QVERIFY(addBand(100, 109, QStringLiteral("B200")).ok());
    QCOMPARE(print(order(), QStringLiteral("B200")), QStringList{number(100)});
    QCOMPARE(print(order()), QStringList{number(0)});
    QCOMPARE(print(order(), QStringLiteral("A100")), QStringList{number(1)});
    PrintRequest request;
    request.courier = QStringLiteral("cj");
    request.contract = QStringLiteral("B200");
    QCOMPARE(m_shop->waybills.preview(request)->numbersLeft, 9);
}

void tst_NumberStock::anotherContractsNumbersAreNotTaken()
{
    QVERIFY(addBand(0, 0, QStringLiteral("A100")).ok());
    QVERIFY(addBand(100, 109, QStringLiteral("B200")).ok());
    QCOMPARE(print(order()), QStringList{number(0)});
    QCOMPARE(print(order()), QStringList{QStringLiteral("waybill.other-contract")});
    QCOMPARE(m_shop->bands.list()->last().use.left(), 10);
}

void tst_NumberStock::choosingAnotherContractKeepsTheBandsApart()
{
    QVERIFY(addBand(0, 9, QStringLiteral("A100")).ok());
    QVERIFY(addBand(100, 109, QStringLiteral("B200")).ok());
    CourierContract terms = *m_shop->waybills.contract(QStringLiteral("cj"));
    terms.code = QStringLiteral("B200");
    QVERIFY(m_shop->waybills.setContract(terms).ok());
    QCOMPARE(print(order()), QStringList{number(100)});
    QCOMPARE(print(order(), QStringLiteral("A100")), QStringList{number(0)});
    terms.code = QStringLiteral("A100");
    QVERIFY(m_shop->waybills.setContract(terms).ok());
    QCOMPARE(print(order()), QStringList{number(1)});
}

void tst_NumberStock::mendingACodeKeepsTheBands()
{
    QVERIFY(addBand(0, 9, QStringLiteral("A10O")).ok());
    CourierContract terms = *m_shop->waybills.contract(QStringLiteral("cj"));
    terms.code = QStringLiteral("A100");
    QVERIFY(m_shop->waybills.setContract(terms).ok());
    QCOMPARE(print(order()), QStringList{number(0)});
}

void tst_NumberStock::aLowContractIsSaidOnce()
{
    QVERIFY(addBand(0, 1, QStringLiteral("A100"), 5).ok());
    QCOMPARE(m_shop->bands.warnings(*m_shop->bands.list()).size(), 1);
    QVERIFY(m_shop->bands.list()->first().isLow);
    // A second band of the same contract: together they are enough, although the first one is nearly used up.
    QVERIFY(addBand(100, 199, QString(), 5).ok());
    QVERIFY(m_shop->bands.warnings(*m_shop->bands.list()).isEmpty());
    QVERIFY(!m_shop->bands.list()->first().isLow);
}

void tst_NumberStock::aNumberFromElsewhereKeepsABandOut()
{
    Waybill given;
    given.courier = QStringLiteral("cj");
    given.number = number(4);
    given.at = m_shop->clock.now();
    QVERIFY(m_shop->waybillStore.add(given, {}).ok());
    const auto refused = addBand(0, 9, QString());
    QCOMPARE(refused.error().code, QStringLiteral("band.number-in-use"));
    QCOMPARE(refused.error().arguments, QStringList{number(4)});
    QVERIFY(addBand(5, 9, QString()).ok());
}

void tst_NumberStock::aNumberVoidedWhileItIsDrawnIsNotPrinted()
{
    QVERIFY(addBand(0, 9, QString()).ok());
    const OrderLine line = order();
    const auto job = m_shop->waybills.prepare(m_shop->request({line}), QStringLiteral("pdf"), QString());
    QVERIFY(m_shop->waybills.makeVoid(number(0), QStringLiteral("찢어짐")).ok());
    QVERIFY(m_shop->waybills.confirm(*job).ok());
    QCOMPARE(m_shop->stateOf(line), OrderState::Pending);
    QCOMPARE(m_shop->waybills.list()->first().state, WaybillState::Void);
    QCOMPARE(print(line), QStringList{number(1)});
}

void tst_NumberStock::anAddressChangedWhileItIsDrawnWaitsForItsNextNumber()
{
    QVERIFY(addBand(0, 9, QString()).ok());
    const OrderLine line = order();
    const auto job = m_shop->waybills.prepare(m_shop->request({line}), QStringLiteral("pdf"), QString());
    QVERIFY(m_shop->waybills.voidNumberOf(*m_shop->orders.line(line.id)).ok());
    QVERIFY(m_shop->waybills.confirm(*job).ok());
    QCOMPARE(m_shop->stateOf(line), OrderState::Pending);
    const BandUse use = m_shop->bands.list()->first().use;
    QCOMPARE(QList<qint64>({use.left(), use.used, use.voided}), QList<qint64>({9, 0, 1}));
}

QTEST_GUILESS_MAIN(tst_NumberStock)
#include "tst_NumberStock.moc"
