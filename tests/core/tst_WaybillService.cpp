#include "ShippingFixture.h"

#include <QtTest>

#include <set>
#include <thread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace ieum;

class tst_WaybillService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsNumbersInOrder();
    void oneParcelForOneRecipient();
    void keepsApartWhatIsNotToBeCombined();
    void refusesWithAReason_data();
    void refusesWithAReason();
    void refusesWithoutABand();
    void printsWhatHasANumberWhenTheBandEnds();
    void failedOutputKeepsTheNumberForTheNextPrint();
    void labelsThatWaitAreSaidAndConfirmedOnce();
    void anotherCourierDoesNotTakeOverAnAllottedLine();
    void killBetweenNumberAndPaperKeepsTheNumber();
    void twoConnectionsNeverShareANumber();
    void twoConnectionsNeverPrintTheSameOrder();
    void reprintIsTheSameLabelAndCounts();
    void voidNumberNeverReturns();
    void changedAddressVoidsTheWholeParcel();
    void voidOfAShippedOrderIsRefused();
    void addressLabelTakesNoNumber();
    void labelCarriesShopContractAndItems();
    void leftUsedAndVoidAreTheBandsSize();

private:
    QTemporaryDir m_folder;
};

static QString number(int serial)
{
    return waybillNumber(CheckRule::Mod7Serial9, 12, 60000000000 + serial);
}

static QStringList codesOf(const QList<Refusal> &refused)
{
    QStringList codes;
    for (const Refusal &refusal : refused)
        codes += refusal.reason.code;
    return codes;
}

void tst_WaybillService::printsNumbersInOrder()
{
    ShippingFixture shop(Database::inMemory());
    QVERIFY(shop.addBand(10));
    const OrderLine first = shop.add(QStringLiteral("A1"), QStringLiteral("이도현"));
    const OrderLine second = shop.add(QStringLiteral("A2"), QStringLiteral("하윤슬"));
    MemoryOutput paper;
    const auto job = shop.waybills.print(shop.request({first, second}), paper);
    QVERIFY(job.ok());
    QCOMPARE(paper.numbers(), (QStringList{number(0), number(1)}));
    QCOMPARE(shop.stateOf(first), OrderState::Printed);
    QCOMPARE(shop.orders.line(second.id)->waybill, number(1));
    const QList<Waybill> kept = *shop.waybills.list();
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept.first().state, WaybillState::Printed);
    QCOMPARE(kept.first().copies, 1);
}

void tst_WaybillService::oneParcelForOneRecipient()
{
    ShippingFixture shop(Database::inMemory());
    QVERIFY(shop.addBand(10));
    const OrderLine first = shop.add(QStringLiteral("B1"));
    const OrderLine other = shop.add(QStringLiteral("B2"), QStringLiteral("하윤슬"));
    const OrderLine again = shop.add(QStringLiteral("B3"));
    MemoryOutput paper;
    const auto job = shop.waybills.print(shop.request({first, other, again}), paper);
    QCOMPARE(job->labels.size(), 2);
    QCOMPARE(paper.written.first().orders, (QStringList{QStringLiteral("B1"), QStringLiteral("B3")}));
    QCOMPARE(paper.written.first().items.size(), 2);
    QCOMPARE(shop.stateOf(again), OrderState::Printed);
}

void tst_WaybillService::keepsApartWhatIsNotToBeCombined()
{
    ShippingFixture shop(Database::inMemory());
    QVERIFY(shop.addBand(10));
    PrintRequest request = shop.request({shop.add(QStringLiteral("C1")), shop.add(QStringLiteral("C2"))});
    request.combine = PrintRequest::Combine::Nothing;
    MemoryOutput paper;
    QCOMPARE(shop.waybills.print(request, paper)->labels.size(), 2);
}

void tst_WaybillService::refusesWithAReason_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("code");
    const QString phone = QStringLiteral("010-0000-1204");
    const QString address = QStringLiteral("세종특별자치시 한빛로 12");
    const auto row = [&](const char *code, OrderState state, const QString &p, const QString &a) {
        QTest::newRow(code) << int(state) << p << a << QString::fromLatin1(code);
    };
    row("order.no-phone", OrderState::Pending, QString(), address);
    row("order.no-address", OrderState::Pending, phone, QString());
    row("waybill.order-held", OrderState::Held, phone, address);
    row("waybill.order-cancelled", OrderState::Cancelled, phone, address);
    row("waybill.order-shipped", OrderState::Shipped, phone, address);
    row("waybill.already-printed", OrderState::Printed, phone, address);
}

void tst_WaybillService::refusesWithAReason()
{
    QFETCH(int, state);
    QFETCH(QString, phone);
    QFETCH(QString, address);
    ShippingFixture shop(Database::inMemory());
    QVERIFY(shop.addBand(10));
    OrderLine line = shop.add(QStringLiteral("D0"));
    line.orderNo = QStringLiteral("D1");
    line.recipient.phone = phone;
    line.recipient.address = address;
    line.recipient.addressDetail.clear();
    line = shop.enter(line);
    QVERIFY(shop.orders.setState(line.id, OrderState(state), BatchId(), shop.clock.now()).ok());
    MemoryOutput paper;
    const auto job = shop.waybills.print(shop.request({line}), paper);
    QVERIFY(job.ok());
    QVERIFY(paper.written.isEmpty());
    QTEST(codesOf(job->refused).join(u','), "code");
    QCOMPARE(shop.bands.list()->first().use.left(), 10);
}

void tst_WaybillService::refusesWithoutABand()
{
    ShippingFixture shop(Database::inMemory());
    MemoryOutput paper;
    const auto job = shop.waybills.print(shop.request({shop.add(QStringLiteral("E1"))}), paper);
    QCOMPARE(codesOf(job->refused), QStringList(QStringLiteral("waybill.no-band")));
    QVERIFY(shop.waybills.list()->isEmpty());
}

void tst_WaybillService::printsWhatHasANumberWhenTheBandEnds()
{
    ShippingFixture shop(Database::inMemory());
    QVERIFY(shop.addBand(1));
    const OrderLine first = shop.add(QStringLiteral("F1"), QStringLiteral("이도현"));
    const OrderLine second = shop.add(QStringLiteral("F2"), QStringLiteral("하윤슬"));
    MemoryOutput paper;
    const auto job = shop.waybills.print(shop.request({first, second}), paper);
    QCOMPARE(paper.numbers(), QStringList(number(0)));
    QCOMPARE(codesOf(job->refused), QStringList(QStringLiteral("waybill.band-empty")));
    QCOMPARE(shop.stateOf(second), OrderState::Pending);
}

void tst_WaybillService::failedOutputKeepsTheNumberForTheNextPrint()
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
    QCOMPARE(paper.numbers(), QStringList(number(0)));
    QCOMPARE(shop.bands.list()->first().use.left(), 9);
}

// The PDF that was saved instead went to another printer: the owner's word counts, and only once.
void tst_WaybillService::labelsThatWaitAreSaidAndConfirmedOnce()
{
    ShippingFixture shop(Database::inMemory());
    QVERIFY(shop.addBand(10));
    const OrderLine line = shop.add(QStringLiteral("W1"));
    MemoryOutput paper;
    paper.failure = Error("printer.pdf-instead", {QStringLiteral("x.pdf")});
    QVERIFY(!shop.waybills.print(shop.request({line}), paper).ok());
    const QList<Waybill> waiting = *shop.waybills.waiting();
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.first().number, number(0));
    QVERIFY(shop.waybills.confirmByHand({number(0)}).ok());
    QVERIFY(shop.waybills.confirmByHand({number(0)}).ok());
    QVERIFY(shop.waybills.waiting()->isEmpty());
    QCOMPARE(shop.stateOf(line), OrderState::Printed);
    QCOMPARE(shop.waybills.list()->first().copies, 1);
    paper.failure.reset();
    const auto again = shop.waybills.print(shop.request({line}), paper);
    QCOMPARE(again->refused.first().reason.code, QStringLiteral("waybill.already-printed"));
}

void tst_WaybillService::anotherCourierDoesNotTakeOverAnAllottedLine()
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
void tst_WaybillService::killBetweenNumberAndPaperKeepsTheNumber()
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
    QCOMPARE(paper.numbers(), QStringList(number(0)));
    QCOMPARE(shop.bands.list()->first().use.left(), 9);
}

void tst_WaybillService::twoConnectionsNeverShareANumber()
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

void tst_WaybillService::twoConnectionsNeverPrintTheSameOrder()
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

void tst_WaybillService::reprintIsTheSameLabelAndCounts()
{
    ShippingFixture shop(Database::inMemory());
    QVERIFY(shop.addBand(10));
    OrderLine line = shop.add(QStringLiteral("L1"));
    MemoryOutput paper;
    QVERIFY(shop.waybills.print(shop.request({line}), paper).ok());
    LabelContent before = paper.written.first();
    const auto again = shop.waybills.reprint({QStringLiteral("6000-0000-0000")}, paper);
    QVERIFY(again.ok());
    QCOMPARE(again->labels.first().copy, 2);
    before.reprint = 1;
    QVERIFY(paper.written.first() == before);
    QCOMPARE(shop.waybills.list()->first().copies, 2);
    QCOMPARE(shop.waybills.reprint({QStringLiteral("123")}, paper).error().code,
             QStringLiteral("waybill.none"));
}

void tst_WaybillService::voidNumberNeverReturns()
{
    ShippingFixture shop(Database::inMemory());
    QVERIFY(shop.addBand(10));
    const OrderLine line = shop.add(QStringLiteral("M1"));
    MemoryOutput paper;
    QVERIFY(shop.waybills.print(shop.request({line}), paper).ok());
    QVERIFY(shop.waybills.makeVoid(number(0), QStringLiteral("찢어짐")).ok());
    QCOMPARE(shop.stateOf(line), OrderState::Pending);
    QCOMPARE(shop.waybills.makeVoid(number(0), QStringLiteral("또")).error().code,
             QStringLiteral("waybill.is-void"));
    QCOMPARE(shop.waybills.reprint({number(0)}, paper).error().code, QStringLiteral("waybill.is-void"));
    QVERIFY(shop.waybills.print(shop.request({line}), paper).ok());
    QCOMPARE(paper.numbers(), QStringList(number(1)));
}

void tst_WaybillService::changedAddressVoidsTheWholeParcel()
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

void tst_WaybillService::voidOfAShippedOrderIsRefused()
{
    ShippingFixture shop(Database::inMemory());
    QVERIFY(shop.addBand(10));
    const OrderLine line = shop.add(QStringLiteral("O1"));
    MemoryOutput paper;
    QVERIFY(shop.waybills.print(shop.request({line}), paper).ok());
    QVERIFY(shop.orders.setState(line.id, OrderState::Shipped, BatchId(), shop.clock.now()).ok());
    QCOMPARE(shop.waybills.makeVoid(number(0), QStringLiteral("x")).error().code,
             QStringLiteral("waybill.order-shipped"));
}

void tst_WaybillService::addressLabelTakesNoNumber()
{
    ShippingFixture shop(Database::inMemory());
    QVERIFY(shop.addBand(10));
    const OrderLine line = shop.add(QStringLiteral("P1"));
    PrintRequest request = shop.request({line});
    request.numbers = PrintRequest::Numbers::None;
    MemoryOutput paper;
    QVERIFY(shop.waybills.print(request, paper).ok());
    QCOMPARE(paper.written.first().labelClass, LabelClass::Address);
    QVERIFY(paper.written.first().number.isEmpty());
    QCOMPARE(shop.stateOf(line), OrderState::Pending);
    QCOMPARE(shop.bands.list()->first().use.left(), 10);
}

void tst_WaybillService::labelCarriesShopContractAndItems()
{
    ShippingFixture shop(Database::inMemory());
    QVERIFY(shop.addBand(10));
    ShopProfile profile;
    profile.name = QStringLiteral("달빛공방");
    QVERIFY(shop.settings.setProfile(profile).ok());
    QVERIFY(shop.waybills
                .setContract({QStringLiteral("cj"), QStringLiteral("30012345"), Fare::Collect, {}, false})
                .ok());
    MemoryOutput paper;
    const auto job = shop.waybills.print(shop.request({shop.add(QStringLiteral("Q1"))}), paper);
    QCOMPARE(job->warnings.first().code, QStringLiteral("waybill.no-sender"));
    const LabelContent label = paper.written.first();
    QCOMPARE(label.sender.name, QStringLiteral("달빛공방"));
    QCOMPARE(label.fare, QStringLiteral("착불"));
    QCOMPARE(label.items, QStringList(QStringLiteral("소이캔들 무화과 × 2")));
    QCOMPARE(label.date, QDate(2022, 10, 15));
    QVERIFY(!label.masked);
}

void tst_WaybillService::leftUsedAndVoidAreTheBandsSize()
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

QTEST_GUILESS_MAIN(tst_WaybillService)
#include "tst_WaybillService.moc"
