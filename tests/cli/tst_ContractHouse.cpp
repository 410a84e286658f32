// `check` and `demo`: a shop that is whole, a shop that was damaged, and the sample shop.
#include "tests/support/IeumCtl.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace ieum::test;

class tst_ContractHouse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkOfAWholeShop();
    void checkSeesADamagedByte();
    void demoHasTheWeekInIt();
    void demoSendsNothing();
    void demoDoesNotOverwrite();
};

void tst_ContractHouse::checkOfAWholeShop()
{
    const auto ctl = IeumCtl::withShop();
    const Answer answer = ctl->run("check");
    EXPECT_JSON(answer, 0);
    QVERIFY(answer.isTrue("/ok"));
    QCOMPARE(answer.text("/quick_check"), u"ok"_s);
    QVERIFY(answer.number("/rows_checked") > 0);
    QCOMPARE(answer.count("/damaged"), 0);
}

void tst_ContractHouse::checkSeesADamagedByte()
{
    const auto ctl = IeumCtl::withShop();
    QString largest;
    QDirIterator files(ctl->shopFolder(), QDir::Files);
    while (files.hasNext()) {
        const QString name = files.next();
        if (largest.isEmpty() || QFileInfo(name).size() > QFileInfo(largest).size())
            largest = name;
    }
    QFile file(largest);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.size() > 40'000);
    file.seek(file.size() - 5'000);
    QVERIFY(file.putChar('\x5a') && file.putChar('\x5a'));
    file.close();
    const Answer answer = ctl->run("check");
    QVERIFY2(answer.exit != 0, answer.report());
    QVERIFY2(answer.isOneObject() && (!answer.has("/ok") || !answer.isTrue("/ok")), answer.report());
    QVERIFY(!answer.err.isEmpty());
}

void tst_ContractHouse::demoHasTheWeekInIt()
{
    const IeumCtl ctl;
    const Answer made = ctl.run({u"demo"_s, u"--to"_s, ctl.path(u"sample"_s)});
    EXPECT_JSON(made, 0);
    const auto inside = [&](const QStringList &words) {
        return ctl.run(QStringList{u"--data"_s, ctl.path(u"sample"_s)} + words);
    };
    const Answer stats = inside({u"stats"_s});
    EXPECT_JSON(stats, 0);
    for (const char *key : {"/messages", "/calls", "/customers", "/orders", "/order_lines", "/bookings"})
        QVERIFY2(stats.number(key) > 0, key);
    QVERIFY(inside({u"inbox"_s, u"--filter"_s, u"unanswered"_s}).count("/conversations") > 0);
    QVERIFY(inside({u"orders"_s, u"list"_s}).count("/orders") > 0);
    QVERIFY(inside({u"affected"_s}).count("/rows") > 0);
    EXPECT_JSON(inside({u"check"_s}), 0);
}

void tst_ContractHouse::demoSendsNothing()
{
    const IeumCtl ctl;
    EXPECT_JSON(ctl.run({u"demo"_s, u"--to"_s, ctl.path(u"sample"_s)}), 0);
    const auto inside = [&](const QStringList &words) {
        return ctl.run(QStringList{u"--data"_s, ctl.path(u"sample"_s)} + words);
    };
    const Answer moved = inside({u"switch"_s, u"--from"_s, u"kakao"_s});
    QVERIFY2(moved.exit == 0 || moved.exit == 1, moved.report());
    inside({u"outbox"_s, u"run"_s});
    for (const QString &state : inside({u"outbox"_s, u"list"_s}).column("/messages", "state"))
        QVERIFY2(state != u"accepted"_s && state != u"delivered"_s && state != u"sending"_s,
                 qPrintable(state));
}

void tst_ContractHouse::demoDoesNotOverwrite()
{
    const auto ctl = IeumCtl::withShop();
    EXPECT_EXIT(ctl->run({u"demo"_s, u"--to"_s, ctl->shopFolder()}), 5);
    EXPECT_EXIT(ctl->run("demo"), 2);
}

QTEST_GUILESS_MAIN(tst_ContractHouse)
#include "tst_ContractHouse.moc"
