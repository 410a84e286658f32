// `reconcile`: what a channel held back while it stood still, beside what was dealt with on other ways.
#include "tests/support/IeumCtl.h"
#include "tests/support/SampleFiles.h"

using namespace Qt::Literals::StringLiterals;
using namespace ieum::test;

namespace {

const QString lateOrder = u"2022101500000000"_s;

} // namespace

class tst_ContractReconcile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void withoutAStopThereIsNothing();
    void whatWasAnsweredByTextIsPaired();
    void confirmingTiesTheTwoAndEndsTheSilence();
    void aNewMatterIsNotAskedForAgain();
    void anOrderEnteredByHandGivesWay();
    void aSentOrderStaysAndTheLateOneWaits();
    void wrongWordsAreRefused();

private:
    /// Kakao stops at half past three; somebody who wrote there asks again by text and is answered; two days
    /// later the chats come in.
    void liveThroughIt();
    void stop(const QString &channel, const QString &from, const QString &to);
    void bringChat(const QString &room, const QString &at, const QString &text);
    QString enterByHand(); ///< gives its number
    void bringLateOrder();
    Answer reconcile() { return m_ctl->run("reconcile"); }

    std::unique_ptr<IeumCtl> m_ctl;
};

void tst_ContractReconcile::init()
{
    m_ctl = IeumCtl::withShop();
}

void tst_ContractReconcile::stop(const QString &channel, const QString &from, const QString &to)
{
    m_ctl->at(from);
    EXPECT_JSON(m_ctl->run({u"channel"_s, u"down"_s, channel}), 0);
    m_ctl->at(to);
    EXPECT_JSON(m_ctl->run({u"channel"_s, u"up"_s, channel}), 0);
}

void tst_ContractReconcile::bringChat(const QString &room, const QString &at, const QString &text)
{
    const QString path = m_ctl->write(room + u".txt"_s, kakaoAndroid(room, {{at, room, text}}));
    EXPECT_JSON(m_ctl->run({u"import"_s, path}), 0);
}

void tst_ContractReconcile::liveThroughIt()
{
    stop(u"kakao"_s, u"2022-10-15T15:30:00+09:00"_s, u"2022-10-16T23:30:00+09:00"_s);
    m_ctl->at(u"2022-10-16T23:40:00+09:00"_s);
    const QString asked = u"일요일 오후 4시에 딸기케이크 2호 찾으러 가도 될까요"_s;
    const QString texts = m_ctl->write(
        u"sms.xml"_s, smsBackup({{u"2022-10-15T17:00:00"_s, u"010-0000-0012"_s, asked, 1},
                                 {u"2022-10-15T17:20:00"_s, u"010-0000-0012"_s, u"네, 4시에 뵐게요"_s, 2}}));
    EXPECT_JSON(m_ctl->run({u"import"_s, texts}), 0);
    m_ctl->at(u"2022-10-17T10:00:00+09:00"_s);
    bringChat(u"하늘이네"_s, u"2022-10-15 16:02"_s, asked);
    bringChat(u"구름"_s, u"2022-10-15 18:00"_s, u"주차 되나요?"_s);
    bringChat(u"바다"_s, u"2022-10-14 18:00"_s, u"이건 멈추기 전이에요"_s);
}

void tst_ContractReconcile::withoutAStopThereIsNothing()
{
    const Answer answer = reconcile();
    EXPECT_JSON(answer, 0);
    QVERIFY(answer.at("/outage").is_null());
    QCOMPARE(answer.count("/pairs"), 0);
    QCOMPARE(answer.count("/new"), 0);
}

void tst_ContractReconcile::whatWasAnsweredByTextIsPaired()
{
    liveThroughIt();
    const Answer answer = reconcile();
    EXPECT_JSON(answer, 0);
    QCOMPARE(answer.text("/outage/channel"), u"kakao"_s);
    QCOMPARE(answer.count("/pairs"), 1);
    QCOMPARE(answer.text("/pairs/0/late_row/name"), u"하늘이네"_s);
    QCOMPARE(answer.text("/pairs/0/state"), u"answered"_s);
    QVERIFY(answer.at("/pairs/0/score").get<double>() >= 0.5);
    QVERIFY(!answer.text("/pairs/0/why").isEmpty());
    QCOMPARE(answer.column("/new", "name"), QStringList{u"구름"_s});
    const QString thread = answer.text("/pairs/0/handled_row/customer");
    const Answer talk = m_ctl->run({u"thread"_s, thread});
    QVERIFY(talk.find("/messages", "id", answer.text("/pairs/0/handled")).is_object());
}

void tst_ContractReconcile::confirmingTiesTheTwoAndEndsTheSilence()
{
    liveThroughIt();
    const Answer before = reconcile();
    QCOMPARE(m_ctl->run("inbox --filter unanswered").count("/conversations"), 3);
    const QString key = before.text("/pairs/0/late_row/key");
    const Answer after = m_ctl->run({u"reconcile"_s, u"confirm"_s, key});
    EXPECT_JSON(after, 0);
    QCOMPARE(after.count("/pairs"), 0);
    QCOMPARE(after.number("/decided"), 1);
    const Answer waiting = m_ctl->run("inbox --filter unanswered");
    QVERIFY(!waiting.column("/conversations", "name").contains(u"하늘이네"_s));
    QCOMPARE(waiting.count("/conversations"), 2);
    // Both ways lead to one customer now.
    const QString kept = before.text("/pairs/0/handled_row/customer");
    const Answer thread = m_ctl->run({u"thread"_s, kept});
    QStringList channels = thread.column("/messages", "channel");
    channels.removeDuplicates();
    QCOMPARE(channels.size(), 2);
}

void tst_ContractReconcile::aNewMatterIsNotAskedForAgain()
{
    liveThroughIt();
    const QString key = reconcile().text("/pairs/0/late_row/key");
    EXPECT_JSON(m_ctl->run({u"reconcile"_s, u"new"_s, key}), 0);
    QCOMPARE(reconcile().count("/pairs"), 0);
    QCOMPARE(m_ctl->run("inbox --filter unanswered").count("/conversations"), 3);
    EXPECT_JSON(m_ctl->run({u"reconcile"_s, u"reopen"_s, key}), 0);
    QCOMPARE(reconcile().count("/pairs"), 1);
}

QString tst_ContractReconcile::enterByHand()
{
    m_ctl->at(u"2022-10-15T18:00:00+09:00"_s);
    const Answer byHand = m_ctl->run(
        {u"orders"_s, u"add"_s, u"--name"_s, u"이바다"_s, u"--phone"_s, u"010-0000-0007"_s, u"--address"_s,
         u"서울특별시 종로구 가짜로 2 101동 102호"_s, u"--item"_s, u"소이캔들"_s, u"--amount"_s, u"18900"_s});
    return byHand.text("/order_no");
}

void tst_ContractReconcile::bringLateOrder()
{
    m_ctl->at(u"2022-10-17T10:00:00+09:00"_s);
    NaverRow row;
    row.lineNo = u"2022101500000001"_s;
    row.orderNo = lateOrder;
    row.recipient = u"이바다"_s;
    row.phone = u"010-0000-0007"_s;
    row.orderedAt = u"2022-10-15 17:40:00"_s;
    const QString sheet = m_ctl->path(u"naver.xlsx"_s);
    QVERIFY(writeSmartStore(sheet, {row}));
    EXPECT_JSON(m_ctl->run({u"import"_s, sheet}), 0);
}

void tst_ContractReconcile::anOrderEnteredByHandGivesWay()
{
    stop(u"naver"_s, u"2022-10-15T15:30:00+09:00"_s, u"2022-10-16T23:30:00+09:00"_s);
    const QString byHand = enterByHand();
    bringLateOrder();
    const Answer found = reconcile();
    QCOMPARE(found.count("/pairs"), 1);
    QCOMPARE(found.text("/pairs/0/late_row/order_no"), lateOrder);
    QCOMPARE(found.text("/pairs/0/handled_row/order_no"), byHand);
    EXPECT_JSON(m_ctl->run({u"reconcile"_s, u"confirm"_s, found.text("/pairs/0/late_row/key")}), 0);
    QCOMPARE(m_ctl->run("orders list --state pending").column("/orders", "order_no"), QStringList{lateOrder});
}

void tst_ContractReconcile::aSentOrderStaysAndTheLateOneWaits()
{
    stop(u"naver"_s, u"2022-10-15T15:30:00+09:00"_s, u"2022-10-16T23:30:00+09:00"_s);
    const QString byHand = enterByHand();
    EXPECT_JSON(m_ctl->run({u"orders"_s, u"ship"_s, byHand}), 0);
    bringLateOrder();
    const Answer found = reconcile();
    EXPECT_JSON(m_ctl->run({u"reconcile"_s, u"confirm"_s, found.text("/pairs/0/late_row/key")}), 0);
    QCOMPARE(m_ctl->run("orders list --state held").column("/orders", "order_no"), QStringList{lateOrder});
    QCOMPARE(m_ctl->run("orders list --state shipped").column("/orders", "order_no"), QStringList{byHand});
}

void tst_ContractReconcile::wrongWordsAreRefused()
{
    EXPECT_EXIT(m_ctl->run("reconcile mend"), 2);
    EXPECT_EXIT(m_ctl->run("reconcile confirm"), 2);
    EXPECT_EXIT(m_ctl->run("reconcile confirm message:7"), 3);
    EXPECT_EXIT(m_ctl->run("reconcile --outage 77"), 3);
    EXPECT_EXIT(m_ctl->run("reconcile --outage kakao"), 3);
}

QTEST_GUILESS_MAIN(tst_ContractReconcile)
#include "tst_ContractReconcile.moc"
