// Owner and staff as a script meets them: who opens the shop, and what staff is refused.
#include "tests/support/IeumCtl.h"

using namespace Qt::Literals::StringLiterals;
using namespace ieum::test;

class tst_ContractAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aShopWithoutAccountsStaysAsItWas();
    void staffDoesTheDailyWork();
    void staffIsRefused_data();
    void staffIsRefused();
    void theLogNamesTheAccount();
    void passphrasesAreChanged();
    void theLastOwnerStays();
    void wrongCallsAreSaid();

private:
    void addStaff()
    {
        EXPECT_JSON(m_ctl->run({u"account"_s, u"add"_s, u"윤슬"_s, u"--role"_s, u"staff"_s,
                                u"--password-env"_s, u"STAFF"_s}),
                    0);
    }
    void beStaff() { m_ctl->setPassphrase(u"직원 암호"_s); }
    void beOwner() { m_ctl->setPassphrase(u"사장 암호"_s); }

    std::unique_ptr<IeumCtl> m_ctl;
};

void tst_ContractAccounts::init()
{
    m_ctl = std::make_unique<IeumCtl>();
    beOwner();
    m_ctl->setVariable(u"STAFF"_s, u"직원 암호"_s);
    m_ctl->setVariable(u"OTHER"_s, u"다른 암호"_s);
    EXPECT_JSON(m_ctl->run({u"shop"_s, u"init"_s, u"--name"_s, u"이음공방"_s}), 0);
}

void tst_ContractAccounts::aShopWithoutAccountsStaysAsItWas()
{
    const Answer list = m_ctl->run("account list");
    EXPECT_JSON(list, 0);
    QCOMPARE(list.count("/accounts"), 0);
    EXPECT_JSON(m_ctl->run("audit list"), 0);
    m_ctl->setVariable(u"IEUM_ACCOUNT"_s, u"윤슬"_s);
    QCOMPARE(m_ctl->run("stats").exit, 4); // nobody of that name
}

void tst_ContractAccounts::staffDoesTheDailyWork()
{
    addStaff();
    beStaff();
    EXPECT_JSON(m_ctl->run("stats"), 0);
    EXPECT_JSON(m_ctl->run("inbox"), 0);
    EXPECT_JSON(
        m_ctl->run({u"book"_s, u"add"_s, u"--at"_s, u"2022-10-17T14:00"_s, u"--minutes"_s, u"60"_s,
                    u"--service"_s, u"젤네일"_s, u"--name"_s, u"김하늘"_s, u"--phone"_s, u"010-0000-1204"_s}),
        0);
    EXPECT_JSON(m_ctl->run("orders list"), 0);
    EXPECT_JSON(m_ctl->run("channel down kakao"), 0);
    EXPECT_JSON(m_ctl->run("affected"), 0);
    EXPECT_JSON(m_ctl->run({u"backup"_s, u"create"_s, u"--to"_s, m_ctl->path(u"backups"_s)}), 0);
    EXPECT_JSON(m_ctl->run("check"), 0);
    beOwner();
    EXPECT_JSON(m_ctl->run("stats"), 0);
    m_ctl->setVariable(u"IEUM_ACCOUNT"_s, u"윤슬"_s); // the owner's words do not open another account
    QCOMPARE(m_ctl->run("stats").exit, 4);
}

void tst_ContractAccounts::staffIsRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("access log") << QStringList{u"audit"_s, u"list"_s};
    QTest::newRow("its chain") << QStringList{u"audit"_s, u"verify"_s};
    QTest::newRow("recovery sheet") << QStringList{u"recovery"_s, u"new"_s};
    QTest::newRow("a channel's password")
        << QStringList{u"channel"_s,   u"set"_s,    u"sms"_s,      u"smsgate"_s,        u"--url"_s,
                       u"https://a"_s, u"--user"_s, u"somebody"_s, u"--password-env"_s, u"STAFF"_s};
    QTest::newRow("everything in one file")
        << QStringList{u"export"_s, u"all"_s, u"--output"_s, u"all.zip"_s};
    QTest::newRow("how long records are kept") << QStringList{u"retention"_s, u"set"_s, u"orders"_s, u"72"_s};
    QTest::newRow("an account") << QStringList{u"account"_s, u"add"_s, u"하람"_s, u"--password-env"_s,
                                               u"OTHER"_s};
    QTest::newRow("being an owner") << QStringList{u"account"_s, u"role"_s, u"윤슬"_s, u"--role"_s,
                                                   u"owner"_s};
    QTest::newRow("the owner's passphrase")
        << QStringList{u"account"_s, u"password"_s, u"사장"_s, u"--password-env"_s, u"OTHER"_s};
    QTest::newRow("switching an account off") << QStringList{u"account"_s, u"disable"_s, u"사장"_s};
}

void tst_ContractAccounts::staffIsRefused()
{
    QFETCH(QStringList, words);
    addStaff();
    beStaff();
    const Answer answer = m_ctl->run(words);
    QVERIFY2(answer.exit == 5, answer.report());
    QCOMPARE(answer.text("/error/code"), u"rights.owner-only"_s);
    QVERIFY2(answer.text("/error/text").contains(u"윤슬"_s), answer.report());
    beOwner();
    QCOMPARE(m_ctl->run("account list").count("/accounts"), 2);
}

void tst_ContractAccounts::theLogNamesTheAccount()
{
    addStaff();
    beStaff();
    EXPECT_JSON(m_ctl->run("inbox"), 0);
    const QString file =
        m_ctl->run({u"backup"_s, u"create"_s, u"--to"_s, m_ctl->path(u"backups"_s)}).text("/file");
    // A restore opens everything there was, at any time: the owner's.
    QCOMPARE(m_ctl->run({u"restore"_s, file, u"--to"_s, m_ctl->path(u"other"_s)}).exit, 5);
    beOwner();
    EXPECT_JSON(m_ctl->run({u"restore"_s, file, u"--to"_s, m_ctl->path(u"other"_s)}), 0);
    const Answer log = m_ctl->run("audit list");
    EXPECT_JSON(log, 0);
    QCOMPARE(log.text("/chain"), u"intact"_s);
    const auto ofStaff = log.column("/entries", "who").filter(QRegularExpression(u"^윤슬 "_s));
    QVERIFY2(!ofStaff.isEmpty(), log.report());
    QVERIFY2(log.column("/entries", "what").contains(u"account.add-staff"_s), log.report());
}

void tst_ContractAccounts::passphrasesAreChanged()
{
    addStaff();
    beStaff(); // his own
    EXPECT_JSON(m_ctl->run({u"account"_s, u"password"_s, u"윤슬"_s, u"--password-env"_s, u"OTHER"_s}), 0);
    QCOMPARE(m_ctl->run("stats").exit, 4);
    m_ctl->setPassphrase(u"다른 암호"_s);
    EXPECT_JSON(m_ctl->run("stats"), 0);
    beOwner(); // and anybody's
    EXPECT_JSON(m_ctl->run({u"account"_s, u"password"_s, u"윤슬"_s, u"--password-env"_s, u"STAFF"_s}), 0);
    beStaff();
    EXPECT_JSON(m_ctl->run("stats"), 0);
    beOwner();
    EXPECT_JSON(m_ctl->run({u"account"_s, u"disable"_s, u"윤슬"_s}), 0);
    beStaff();
    QCOMPARE(m_ctl->run("stats").exit, 4);
}

void tst_ContractAccounts::theLastOwnerStays()
{
    addStaff();
    const Answer refused = m_ctl->run({u"account"_s, u"disable"_s, u"사장"_s});
    QCOMPARE(refused.exit, 5);
    QCOMPARE(refused.text("/error/code"), u"accounts.last-owner"_s);
    EXPECT_JSON(m_ctl->run("stats"), 0);
}

void tst_ContractAccounts::wrongCallsAreSaid()
{
    QCOMPARE(m_ctl->run({u"account"_s, u"add"_s, u"윤슬"_s}).exit, 4); // no passphrase
    QCOMPARE(m_ctl
                 ->run({u"account"_s, u"add"_s, u"윤슬"_s, u"--role"_s, u"boss"_s, u"--password-env"_s,
                        u"STAFF"_s})
                 .exit,
             2);
    QCOMPARE(m_ctl->run({u"account"_s, u"disable"_s, u"없는 사람"_s}).exit, 3);
    QCOMPARE(m_ctl->run("account").exit, 2);
    QCOMPARE(m_ctl->run("account list").count("/accounts"), 0);
}

QTEST_GUILESS_MAIN(tst_ContractAccounts)
#include "tst_ContractAccounts.moc"
