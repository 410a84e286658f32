// `customer`: who is who, tied by hand and untied exactly.
#include "tests/support/IeumCtl.h"
#include "tests/support/SampleFiles.h"

using namespace Qt::Literals::StringLiterals;
using namespace ieum::test;

class tst_ContractCustomers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listHasTheKeysOfTheContract();
    void showAnswersOne();
    void mergeAndUnmergeAreExact();
    void mergesNestAndUnnest();
    void mergeWithItselfOrNobodyIsRefused();
    void unmergeOfAnUnknownMergeIsNotFound();
    void importAfterAMergeKeepsTheTie();
    void preferIsKept();
    void suggestIsAList();
    void mergeTakesTheFieldsThatWereSaid();
    void tagsAreKeptAndSearched();
    void sendWarnsOfAnotherName();

private:
    QString idOf(const QString &name)
    {
        return text(m_ctl->run("customer list").find("/customers", "name", name), "id");
    }
    QByteArray state() { return m_ctl->run("customer list").out + m_ctl->fingerprint(); }

    std::unique_ptr<IeumCtl> m_ctl;
};

void tst_ContractCustomers::init()
{
    m_ctl = IeumCtl::withShop();
    const QString kakao = m_ctl->write(
        u"1.txt"_s, kakaoAndroid(u"김민지"_s, {{u"2022-10-15 15:02"_s, u"김민지"_s, u"되나요?"_s}}));
    const QString sms = m_ctl->write(
        u"sms.xml"_s,
        smsBackup({{u"2022-10-15T16:00:00"_s, u"010-0000-0001"_s, u"문자예요"_s, 1, u"민지 손님"_s},
                   {u"2022-10-15T17:00:00"_s, u"010-0000-0002"_s, u"안녕하세요"_s, 1, u"최하늘"_s}}));
    EXPECT_JSON(m_ctl->run({u"import"_s, kakao, sms}), 0);
}

void tst_ContractCustomers::listHasTheKeysOfTheContract()
{
    const Answer answer = m_ctl->run("customer list");
    EXPECT_JSON(answer, 0);
    QCOMPARE(answer.count("/customers"), 3);
    const Json someone = answer.find("/customers", "name", u"최하늘"_s);
    QVERIFY(someone["id"].is_string());
    QVERIFY(someone.contains("preferred"));
    QCOMPARE(someone["contacts"].size(), 1u);
    QCOMPARE(text(someone["contacts"][0], "channel"), u"sms"_s);
    QCOMPARE(text(someone["contacts"][0], "display"), u"010-0000-0002"_s);
}

void tst_ContractCustomers::showAnswersOne()
{
    const Answer answer = m_ctl->run({u"customer"_s, u"show"_s, idOf(u"최하늘"_s)});
    EXPECT_JSON(answer, 0);
    QCOMPARE(answer.column("/customers", "name"), QStringList{u"최하늘"_s});
    EXPECT_EXIT(m_ctl->run("customer show 424242"), 3);
}

void tst_ContractCustomers::mergeAndUnmergeAreExact()
{
    const QByteArray before = state();
    const Answer merged = m_ctl->run({u"customer"_s, u"merge"_s, idOf(u"김민지"_s), idOf(u"민지 손님"_s)});
    EXPECT_JSON(merged, 0);
    QVERIFY(merged.at("/customer").is_string());
    QVERIFY(merged.at("/merge").is_string());
    QCOMPARE(m_ctl->run("customer list").count("/customers"), 2);
    QCOMPARE(m_ctl->run("stats").number("/customers"), 2);
    const Answer one = m_ctl->run({u"customer"_s, u"show"_s, merged.text("/customer")});
    QCOMPARE(one.count("/customers/0/contacts"), 2);
    EXPECT_JSON(m_ctl->run({u"customer"_s, u"unmerge"_s, merged.text("/merge")}), 0);
    QCOMPARE(state(), before);
}

void tst_ContractCustomers::mergesNestAndUnnest()
{
    const QByteArray before = state();
    const QString haneul = idOf(u"최하늘"_s);
    const Answer first = m_ctl->run({u"customer"_s, u"merge"_s, idOf(u"김민지"_s), idOf(u"민지 손님"_s)});
    const QByteArray between = state();
    const Answer second = m_ctl->run({u"customer"_s, u"merge"_s, haneul, first.text("/customer")});
    EXPECT_JSON(second, 0);
    QCOMPARE(m_ctl->run("customer list").count("/customers"), 1);
    EXPECT_JSON(m_ctl->run({u"customer"_s, u"unmerge"_s, second.text("/merge")}), 0);
    QCOMPARE(state(), between);
    EXPECT_JSON(m_ctl->run({u"customer"_s, u"unmerge"_s, first.text("/merge")}), 0);
    QCOMPARE(state(), before);
}

void tst_ContractCustomers::mergeWithItselfOrNobodyIsRefused()
{
    const QString id = idOf(u"김민지"_s);
    EXPECT_EXIT(m_ctl->run({u"customer"_s, u"merge"_s, id, id}), 5);
    EXPECT_EXIT(m_ctl->run({u"customer"_s, u"merge"_s, id, u"424242"_s}), 3);
}

void tst_ContractCustomers::unmergeOfAnUnknownMergeIsNotFound()
{
    EXPECT_EXIT(m_ctl->run("customer unmerge 424242"), 3);
}

void tst_ContractCustomers::importAfterAMergeKeepsTheTie()
{
    EXPECT_JSON(m_ctl->run({u"customer"_s, u"merge"_s, idOf(u"김민지"_s), idOf(u"민지 손님"_s)}), 0);
    const QString sms = m_ctl->write(u"later.xml"_s, smsBackup({{u"2022-10-16T09:00:00"_s, u"010-0000-0001"_s,
                                                                 u"또 문자"_s, 1, u"민지 손님"_s}}));
    EXPECT_JSON(m_ctl->run({u"import"_s, sms}), 0);
    QCOMPARE(m_ctl->run("customer list").count("/customers"), 2);
    const QString id = m_ctl->run("inbox").text("/conversations/0/customer");
    QCOMPARE(m_ctl->run({u"thread"_s, id}).count("/messages"), 3);
}

void tst_ContractCustomers::preferIsKept()
{
    const QString id = idOf(u"최하늘"_s);
    EXPECT_JSON(m_ctl->run({u"customer"_s, u"prefer"_s, id, u"sms"_s}), 0);
    QCOMPARE(m_ctl->run({u"customer"_s, u"show"_s, id}).text("/customers/0/preferred"), u"sms"_s);
    EXPECT_EXIT(m_ctl->run({u"customer"_s, u"prefer"_s, u"424242"_s, u"sms"_s}), 3);
}

void tst_ContractCustomers::suggestIsAList()
{
    const Answer answer = m_ctl->run("customer suggest");
    EXPECT_JSON(answer, 0);
}

void tst_ContractCustomers::mergeTakesTheFieldsThatWereSaid()
{
    const QString kept = idOf(u"김민지"_s), other = idOf(u"민지 손님"_s);
    EXPECT_EXIT(m_ctl->run({u"customer"_s, u"merge"_s, kept, other, u"--take"_s, u"shoe-size"_s}), 2);
    EXPECT_JSON(m_ctl->run({u"customer"_s, u"merge"_s, kept, other, u"--take"_s, u"name"_s}), 0);
    QCOMPARE(m_ctl->run({u"customer"_s, u"show"_s, kept}).text("/customers/0/name"), u"민지 손님"_s);
}

void tst_ContractCustomers::tagsAreKeptAndSearched()
{
    const QString id = idOf(u"최하늘"_s);
    EXPECT_JSON(m_ctl->run({u"customer"_s, u"tag"_s, id, u"단골"_s}), 0);
    QCOMPARE(m_ctl->run({u"customer"_s, u"show"_s, id}).texts("/customers/0/tags"), QStringList{u"단골"_s});
    QCOMPARE(m_ctl->run("customer tags").texts("/tags"), QStringList{u"단골"_s});
    QCOMPARE(m_ctl->run({u"search"_s, u"#단골"_s}).text("/hits/0/customer"), id);
    EXPECT_JSON(m_ctl->run({u"customer"_s, u"untag"_s, id, u"단골"_s}), 0);
    QCOMPARE(m_ctl->run("customer tags").count("/tags"), 0);
}

void tst_ContractCustomers::sendWarnsOfAnotherName()
{
    const QString id = idOf(u"최하늘"_s);
    const Answer sent = m_ctl->run({u"send"_s, id, u"--text"_s, u"김민지님, 준비됐어요"_s});
    EXPECT_JSON(sent, 0);
    QCOMPARE(sent.text("/warnings/0/text_code"), u"send.names-another"_s);
    QCOMPARE(m_ctl->run({u"send"_s, id, u"--text"_s, u"최하늘님, 준비됐어요"_s}).count("/warnings"), 0);
}

QTEST_GUILESS_MAIN(tst_ContractCustomers)
#include "tst_ContractCustomers.moc"
