// The command line as a stranger meets it: shops, passphrases, exit codes, streams.
#include "tests/support/IeumCtl.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace ieum::test;

class tst_ContractShop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initAnswersTheName();
    void initOnAShopIsRefused();
    void setKeepsTheName();
    void setRefusesWhatIsNoTime();
    void courierContractIsKept();
    void noShopIsNotFound();
    void wrongPassphraseIsLockedEverywhere_data();
    void wrongPassphraseIsLockedEverywhere();
    void noPassphraseIsLocked();
    void unknownCommandIsUsage();
    void wrongOptionsAreUsage_data();
    void wrongOptionsAreUsage();
    void failureWithJsonIsOneObject();
    void dataOptionWinsOverTheVariable();
    void globalOptionsMayStandAnywhere();
    void formatsNeedNoShop();
    void statsOfAnEmptyShop();
    void nothingReadableLiesOnTheDisk();
};

void tst_ContractShop::initAnswersTheName()
{
    const IeumCtl ctl;
    const Answer answer =
        ctl.run({u"shop"_s, u"init"_s, u"--name"_s, u"소이네 양초"_s, u"--open"_s, u"10:00-20:00"_s});
    EXPECT_JSON(answer, 0);
    QCOMPARE(answer.text("/shop"), u"소이네 양초"_s);
    QVERIFY2(answer.err.isEmpty(), answer.report());
}

void tst_ContractShop::initOnAShopIsRefused()
{
    const auto ctl = IeumCtl::withShop();
    const Answer answer = ctl->run("shop init --name 다른가게");
    EXPECT_JSON(answer, 5);
    QVERIFY(!answer.err.isEmpty());
    EXPECT_JSON(ctl->run("stats"), 0);
}

void tst_ContractShop::setKeepsTheName()
{
    const auto ctl = IeumCtl::withShop();
    const Answer answer =
        ctl->run({u"shop"_s, u"set"_s, u"--phone"_s, u"010-0000-0900"_s, u"--address"_s,
                  u"서울특별시 마포구 가짜로 7, 1층"_s, u"--postcode"_s, u"04001"_s, u"--account"_s,
                  u"가짜은행 000-000-0000 이음공방"_s, u"--grid"_s, u"20"_s});
    EXPECT_JSON(answer, 0);
    QCOMPARE(answer.text("/shop"), u"이음공방"_s);
}

void tst_ContractShop::setRefusesWhatIsNoTime()
{
    const auto ctl = IeumCtl::withShop();
    EXPECT_EXIT(ctl->run("shop set --open 25:00-26:00"), 2);
    EXPECT_EXIT(ctl->run("shop set --grid 가끔"), 2);
}

void tst_ContractShop::courierContractIsKept()
{
    const auto ctl = IeumCtl::withShop();
    EXPECT_JSON(ctl->run("courier set cj --contract 30123456 --fare credit"), 0);
    EXPECT_EXIT(ctl->run("courier set cj --contract 30123456 --fare free"), 2);
    EXPECT_EXIT(ctl->run("courier set mars --contract 1 --fare credit"), 3);
}

void tst_ContractShop::noShopIsNotFound()
{
    const IeumCtl ctl;
    const Answer answer = ctl.run("stats");
    EXPECT_EXIT(answer, 3);
    QVERIFY(!answer.err.isEmpty());
}

void tst_ContractShop::wrongPassphraseIsLockedEverywhere_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"stats", "inbox", "search 케이크", "customer list", "orders list", "band list",
                              "waybill list", "book list", "channel list", "affected", "template list",
                              "outbox list", "check", "shop set --phone 010-0000-0001", "import nothing.txt"})
        QTest::newRow(words) << QString::fromUtf8(words);
}

void tst_ContractShop::wrongPassphraseIsLockedEverywhere()
{
    QFETCH(QString, words);
    const auto ctl = IeumCtl::withShop();
    ctl->setPassphrase(u"다른 암호"_s);
    const Answer answer = ctl->run(words.toUtf8().constData());
    EXPECT_EXIT(answer, 4);
    QVERIFY(!answer.err.isEmpty());
}

void tst_ContractShop::noPassphraseIsLocked()
{
    const auto ctl = IeumCtl::withShop();
    ctl->setPassphrase({});
    EXPECT_EXIT(ctl->run("stats"), 4);
}

void tst_ContractShop::unknownCommandIsUsage()
{
    const auto ctl = IeumCtl::withShop();
    const Answer answer = ctl->plain("nonsense");
    EXPECT_EXIT(answer, 2);
    QVERIFY2(answer.out.isEmpty(), answer.report());
    QVERIFY(!answer.err.isEmpty());
    EXPECT_EXIT(ctl->plain(QStringList{}), 2);
    EXPECT_EXIT(ctl->plain("serve"), 2);
    const Answer help = ctl->plain("--help");
    EXPECT_EXIT(help, 0);
    QVERIFY(help.out.contains("import"));
}

void tst_ContractShop::wrongOptionsAreUsage_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"inbox --no-such-option", "inbox --filter everything", "inbox --limit many",
                              "orders list --state lost", "thread", "search", "import", "waybill", "book add",
                              "customer dance", "channel", "send 1", "--now yesterday stats"})
        QTest::newRow(words) << QString::fromUtf8(words);
}

void tst_ContractShop::wrongOptionsAreUsage()
{
    QFETCH(QString, words);
    const auto ctl = IeumCtl::withShop();
    EXPECT_EXIT(ctl->run(words.toUtf8().constData()), 2);
}

void tst_ContractShop::failureWithJsonIsOneObject()
{
    const auto ctl = IeumCtl::withShop();
    for (const char *words : {"nonsense", "thread 999999", "import no-such-file.txt", "inbox --limit many"}) {
        const Answer answer = ctl->run(words);
        QVERIFY2(answer.exit != 0, answer.report());
        QVERIFY2(answer.out.isEmpty() || answer.isOneObject(), answer.report());
        QVERIFY2(!answer.err.isEmpty(), answer.report());
    }
}

void tst_ContractShop::dataOptionWinsOverTheVariable()
{
    const auto ctl = IeumCtl::withShop();
    EXPECT_EXIT(ctl->run({u"--data"_s, ctl->path(u"elsewhere"_s), u"stats"_s}), 3);
    EXPECT_JSON(ctl->run({u"--data"_s, ctl->shopFolder(), u"stats"_s}), 0);
}

void tst_ContractShop::globalOptionsMayStandAnywhere()
{
    const auto ctl = IeumCtl::withShop();
    EXPECT_JSON(ctl->plain("--offline --json stats"), 0);
    EXPECT_JSON(ctl->plain("stats --json --offline"), 0);
}

void tst_ContractShop::formatsNeedNoShop()
{
    const IeumCtl ctl;
    const Answer answer = ctl.run("formats");
    EXPECT_JSON(answer, 0);
    const QStringList ids = answer.column("/formats", "id");
    for (const QString &id : {u"kakao-w-ko"_s, u"kakao-w-ko24"_s, u"kakao-a-ko"_s, u"kakao-c"_s,
                              u"sms-backup"_s, u"calls-backup"_s, u"order-naver"_s, u"table"_s})
        QVERIFY2(ids.contains(id), qPrintable(id + u" is not in "_s + ids.join(u' ')));
    const QStringList kinds{u"messages"_s, u"calls"_s, u"orders"_s, u"addresses"_s, u"bookings"_s};
    for (const QString &kind : answer.column("/formats", "kind"))
        QVERIFY2(kinds.contains(kind), qPrintable(kind));
    QVERIFY(!answer.column("/formats", "name").contains(QString()));
}

void tst_ContractShop::statsOfAnEmptyShop()
{
    const auto ctl = IeumCtl::withShop();
    const Answer answer = ctl->run("stats");
    EXPECT_JSON(answer, 0);
    for (const char *key : {"/messages", "/calls", "/customers", "/orders", "/order_lines", "/bookings",
                            "/waybills", "/outbox"})
        QCOMPARE(answer.number(key), 0);
}

void tst_ContractShop::nothingReadableLiesOnTheDisk()
{
    const auto ctl = IeumCtl::withShop();
    EXPECT_JSON(ctl->run({u"shop"_s, u"set"_s, u"--account"_s, u"가짜은행 000-111-2222"_s}), 0);
    QDirIterator files(ctl->shopFolder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains(u"가짜은행"_s.toUtf8()), qPrintable(file.fileName()));
        QVERIFY2(!content.contains(u"한 줄의 암호"_s.toUtf8()), qPrintable(file.fileName()));
    }
}

QTEST_GUILESS_MAIN(tst_ContractShop)
#include "tst_ContractShop.moc"
