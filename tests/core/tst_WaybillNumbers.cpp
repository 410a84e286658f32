#include "tests/support/ShippingFixture.h"

#include <QtTest>

#include <set>
#include <thread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace ieum;

/// The life of a number: it is given once, whatever happens between the database and the paper.
class tst_WaybillNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failedOutputKeepsTheNumberForTheNextPrint();
    void labelsThatWaitAreSaidAndConfirmedOnce();
    void anotherCourierDoesNotTakeOverAnAllottedLine();
    void killBetweenNumberAndPaperKeepsTheNumber();
    void twoConnectionsNeverShareANumber();
    void twoConnectionsNeverPrintTheSameOrder();
    void voidNumberNeverReturns();
    void changedAddressVoidsTheWholeParcel();
    void voidOfAShippedOrderIsRefused();
    void leftUsedAndVoidAreTheBandsSize();

private:
    QTemporaryDir m_folder;
};

void tst_WaybillNumbers::failedOutputKeepsTheNumberForTheNextPrint()
{
    ShippingFixture shop(Database::inMemory());
    QVERIFY(shop.addBand(10));
    const OrderLine line = shop.add(QStringLiteral("G1"));
    MemoryOutput paper;
    paper.failure = Error("file.not-writable", {QStringLiteral("x.pdf")});
    QVERIFY(!shop.waybills.print(shop.request({line}), paper).ok());
    QCOMPARE(shop.stateOf(line), OrderState::Pending);
    QCOMPARE(shop.waybills.list()->first().state, WaybillState::Allotted);
    paper.failure.reset();
    QVERIFY(shop.waybills.print(shop.request({line}), paper).ok());
    QCOMPARE(paper.numbers(), QStringList(bandNumber(0)));
    QCOMPARE(shop.bands.list()->first().use.left(), 9);
}

// The PDF that was saved instead went to another printer: the owner's word counts, and only once.
void tst_WaybillNumbers::labelsThatWaitAreSaidAndConfirmedOnce()
{
    ShippingFixture shop(Database::inMemory());
    QVERIFY(shop.addBand(10));
    const OrderLine line = shop.add(QStringLiteral("W1"));
    MemoryOutput paper;
    paper.failure = Error("printer.pdf-instead", {QStringLiteral("x.pdf")});
    QVERIFY(!shop.waybills.print(shop.request({line}), paper).ok());
    const QList<Waybill> waiting = *shop.waybills.waiting();
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.first().number, bandNumber(0));
    QVERIFY(shop.waybills.confirmByHand({bandNumber(0)}).ok());
    QVERIFY(shop.waybills.confirmByHand({bandNumber(0)}).ok());
    QVERIFY(shop.waybills.waiting()->isEmpty());
    QCOMPARE(shop.stateOf(line), OrderState::Printed);
    QCOMPARE(shop.waybills.list()->first().copies, 1);
    paper.failure.reset();
    const auto again = shop.waybills.print(shop.request({line}), paper);
    QCOMPARE(again->refused.first().reason.code, QStringLiteral("waybill.already-printed"));
}

void tst_WaybillNumbers::anotherCourierDoesNotTakeOverAnAllottedLine()
{
    ShippingFixture shop(Database::inMemory());
    QVERIFY(shop.addBand(10));
    const OrderLine line = shop.add(QStringLiteral("H1"));
    QVERIFY(shop.waybills.prepare(shop.request({line}), QStringLiteral("pdf"), QString()).ok());
    MemoryOutput paper;
    const auto job = shop.waybills.print(shop.request({line}, QStringLiteral("hanjin")), paper);
    QCOMPARE(codesOf(job->refused), QStringList(QStringLiteral("waybill.has-number")));
}

// The child dies where a power cut would hurt most: the number is committed, nothing is on paper.
void tst_WaybillNumbers::killBetweenNumberAndPaperKeepsTheNumber()
{
    const QString path = m_folder.filePath(QStringLiteral("kill.db"));
    OrderLine line;
    {
        ShippingFixture shop(ShippingFixture::file(path));
        QVERIFY(shop.addBand(10));
        line = shop.add(QStringLiteral("I1"));
    }
#ifdef Q_OS_UNIX
    const pid_t child = fork();
    if (child == 0) {
        ShippingFixture shop(ShippingFixture::file(path), m_folder.path());
        const auto job = shop.waybills.prepare(shop.request({line}), QStringLiteral("pdf"), QString());
        if (job.ok())
            kill(getpid(), SIGKILL);
        _exit(1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    QVERIFY(WIFSIGNALED(status));
#else
    // Nothing forks here; the process goes without a word instead of being killed.
    {
        ShippingFixture gone(ShippingFixture::file(path), m_folder.path());
        QVERIFY(gone.waybills.prepare(gone.request({line}), QStringLiteral("pdf"), QString()).ok());
    }
#endif
    ShippingFixture shop(ShippingFixture::file(path), m_folder.path());
    QCOMPARE(shop.stateOf(line), OrderState::Pending);
    MemoryOutput paper;
    const auto job = shop.waybills.print(shop.request({line}), paper);
    QVERIFY(job.ok());
    QCOMPARE(paper.numbers(), QStringList(bandNumber(0)));
    QCOMPARE(shop.bands.list()->first().use.left(), 9);
}

void tst_WaybillNumbers::twoConnectionsNeverShareANumber()
{
    const QString path = m_folder.filePath(QStringLiteral("two.db"));
    constexpr int each = 20;
    QList<OrderLine> lines;
    {
        ShippingFixture shop(ShippingFixture::file(path));
        QVERIFY(shop.addBand(2 * each));
        for (int i = 0; i < 2 * each; ++i)
            lines += shop.add(QStringLiteral("J%1").arg(i), QStringLiteral("손님%1").arg(i));
    }
    QStringList printed[2];
    const auto printHalf = [&](int half) {
        ShippingFixture shop(ShippingFixture::file(path));
        for (int i = 0; i < each; ++i) {
            MemoryOutput paper;
            if (shop.waybills.print(shop.request({lines[half * each + i]}), paper).ok())
                printed[half] += paper.numbers();
        }
    };
    std::thread other(printHalf, 1);
    printHalf(0);
    other.join();
    const QStringList all = printed[0] + printed[1];
    QCOMPARE(all.size(), 2 * each);
    QCOMPARE(std::set<QString>(all.begin(), all.end()).size(), size_t(2 * each));
}

void tst_WaybillNumbers::twoConnectionsNeverPrintTheSameOrder()
{
    const QString path = m_folder.filePath(QStringLiteral("same.db"));
    QList<OrderLine> lines;
    {
        ShippingFixture shop(ShippingFixture::file(path));
        QVERIFY(shop.addBand(40));
        for (int i = 0; i < 10; ++i)
            lines += shop.add(QStringLiteral("K%1").arg(i), QStringLiteral("손님%1").arg(i));
    }
    MemoryOutput papers[2];
    const auto printAll = [&](int which) {
        ShippingFixture shop(ShippingFixture::file(path), m_folder.path());
        (void)shop.waybills.print(shop.request(lines), papers[which]);
    };
    std::thread other(printAll, 1);
    printAll(0);
    other.join();
    QCOMPARE(papers[0].written.size() + papers[1].written.size(), 10);
}

void tst_WaybillNumbers::voidNumberNeverReturns()
{
    ShippingFixture shop(Database::inMemory());
    QVERIFY(shop.addBand(10));
    const OrderLine line = shop.add(QStringLiteral("M1"));
    MemoryOutput paper;
    QVERIFY(shop.waybills.print(shop.request({line}), paper).ok());
    QVERIFY(shop.waybills.makeVoid(bandNumber(0), QStringLiteral("찢어짐")).ok());
    QCOMPARE(shop.stateOf(line), OrderState::Pending);
    QCOMPARE(shop.waybills.makeVoid(bandNumber(0), QStringLiteral("또")).error().code,
             QStringLiteral("waybill.is-void"));
    QCOMPARE(shop.waybills.reprint({bandNumber(0)}, paper).error().code, QStringLiteral("waybill.is-void"));
    QVERIFY(shop.waybills.print(shop.request({line}), paper).ok());
    QCOMPARE(paper.numbers(), QStringList(bandNumber(1)));
}

void tst_WaybillNumbers::changedAddressVoidsTheWholeParcel()
{
    ShippingFixture shop(Database::inMemory());
    QVERIFY(shop.addBand(10));
    const OrderLine first = shop.add(QStringLiteral("N1"));
    const OrderLine second = shop.add(QStringLiteral("N2"));
    MemoryOutput paper;
    QVERIFY(shop.waybills.print(shop.request({first, second}), paper).ok());
    QVERIFY(shop.waybills.voidNumberOf(second).ok());
    QCOMPARE(shop.stateOf(first), OrderState::Pending);
    QCOMPARE(shop.stateOf(second), OrderState::Pending);
    QCOMPARE(shop.waybills.list()->first().state, WaybillState::Void);
}

void tst_WaybillNumbers::voidOfAShippedOrderIsRefused()
{
    ShippingFixture shop(Database::inMemory());
    QVERIFY(shop.addBand(10));
    const OrderLine line = shop.add(QStringLiteral("O1"));
    MemoryOutput paper;
    QVERIFY(shop.waybills.print(shop.request({line}), paper).ok());
    QVERIFY(shop.orders.setState(line.id, OrderState::Shipped, BatchId(), shop.clock.now()).ok());
    QCOMPARE(shop.waybills.makeVoid(bandNumber(0), QStringLiteral("x")).error().code,
             QStringLiteral("waybill.order-shipped"));
}

void tst_WaybillNumbers::leftUsedAndVoidAreTheBandsSize()
{
    ShippingFixture shop(Database::inMemory());
    QVERIFY(shop.addBand(8));
    for (int i = 0; i < 5; ++i) {
        MemoryOutput paper;
        QVERIFY(shop.waybills.print(shop.request({shop.add(QStringLiteral("R%1").arg(i))}), paper).ok());
        if (i % 2 == 0)
            QVERIFY(shop.waybills.makeVoid(paper.numbers().first(), QStringLiteral("x")).ok());
        const BandUse use = shop.bands.list()->first().use;
        QCOMPARE(use.left() + use.used + use.voided, 8);
    }
    QCOMPARE(shop.bands.list()->first().use.voided, 3);
}

QTEST_GUILESS_MAIN(tst_WaybillNumbers)
#include "tst_WaybillNumbers.moc"
