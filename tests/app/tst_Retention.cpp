// A shop's records on the days around their terms, under a clock that the test moves.
#include "app/workspace/ShopRecords.h"
#include "core/storage/AccessLog.h"
#include "tests/support/FixedClock.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace ieum;
using namespace ieum::test;

class tst_Retention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachKindGoesWithinFiveDaysAfterItsTermAndNeverBefore_data();
    void eachKindGoesWithinFiveDaysAfterItsTermAndNeverBefore();
    void nothingGoesUnseen();
    void aTermBelowTheLawIsRefused();
    void whoHasSomethingOpenIsLeftAlone();
    void aComplaintIsKeptForThreeYears();
    void whatTheLawKeepsOfAnErasedOneGoesWithItsTerm();
    void aClockThatJumpedStopsIt();
    void byItselfItRunsOnceADay();
    void oldFilesDoNotBringMessagesBack();
    void theAccessLogIsNeverThinned();

private:
    void sql(const char *statement) { QVERIFY(m_shop->database->execute(statement).ok()); }
    qint64 number(const char *query)
    {
        Statement select = m_shop->database->prepare(query);
        return select.step().value() ? select.integer(0) : -1;
    }
    CustomerId customer(const QString &name, const QString &phone);
    void message(const QString &at, const QString &phone, const QString &text);
    void order(CustomerId of, const QString &at);
    /// What a run on this day destroys, of one kind or of all.
    qint64 runOn(const QString &day, const QString &kind = {});

    FixedClock m_clock{u"2022-10-15T12:00"_s};
    std::unique_ptr<Shop> m_shop;
};

void tst_Retention::init()
{
    m_clock.set(u"2022-10-15T12:00"_s);
    m_shop = std::make_unique<Shop>(Database::inMemory(), m_clock, QString());
}

CustomerId tst_Retention::customer(const QString &name, const QString &phone)
{
    return m_shop->customerMatcher.forNameAndPhone(name, phone).value();
}

void tst_Retention::message(const QString &at, const QString &phone, const QString &text)
{
    IncomingMessage incoming;
    incoming.address = phone;
    incoming.text = text;
    incoming.at = instantFromIso(at).value();
    const auto session = m_shop->ingest.begin({{}, u"sms"_s, IngestOptions::Mode::Enter, {}});
    QVERIFY(session->add({incoming}).ok());
    QVERIFY(session->finish().ok());
}

void tst_Retention::order(CustomerId of, const QString &at)
{
    OrderLine line;
    line.market = u"naver"_s;
    line.orderNo = at;
    line.lineNo = u"1"_s;
    line.item = u"캔들"_s;
    line.customer = of;
    line.buyerName = line.recipient.name = u"김하늘"_s;
    line.orderedAt = instantFromIso(at).value();
    line.state = OrderState::Shipped;
    QVERIFY(
        m_shop->orderStore.insert(line, {u"{\"이름\":\"김하늘\"}"_s, u"김하늘"_s}, {}, m_clock.now()).ok());
}

qint64 tst_Retention::runOn(const QString &day, const QString &kind)
{
    m_clock.set(day + u"T09:00"_s);
    ShopRecords records(*m_shop);
    const auto seen = records.retention.preview();
    const auto done = records.retention.run(RetentionService::ClockTrust::Vouched);
    if (!seen.ok() || !done.ok())
        return -1;
    if (kind.isEmpty())
        return done->rows();
    for (qsizetype i = 0; i < done->lines.size(); ++i) {
        if (done->lines[i].kind == kind)
            return done->lines[i].due.rows;
    }
    return -1;
}

void tst_Retention::eachKindGoesWithinFiveDaysAfterItsTermAndNeverBefore_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("lastDay"); ///< of its term
    QTest::newRow("an inquiry") << u"inquiries"_s << u"2023-04-15"_s;
    QTest::newRow("an order") << u"orders"_s << u"2027-10-15"_s;
    QTest::newRow("a booking") << u"bookings"_s << u"2027-10-15"_s;
    QTest::newRow("words with a buyer") << u"messages"_s << u"2027-10-15"_s;
    QTest::newRow("a text that was sent") << u"texts"_s << u"2023-04-15"_s;
}

void tst_Retention::eachKindGoesWithinFiveDaysAfterItsTermAndNeverBefore()
{
    QFETCH(QString, kind);
    QFETCH(QString, lastDay);
    message(u"2022-10-15T15:00"_s, u"010-0000-0001"_s, u"얼마예요?"_s);
    const CustomerId buyer = customer(u"김하늘"_s, u"010-0000-0002"_s);
    order(buyer, kind == u"messages" ? u"2022-11-15T15:00"_s : u"2022-10-15T15:00"_s);
    message(u"2022-10-15T15:00"_s, u"010-0000-0002"_s, u"잘 받았어요"_s);
    sql("INSERT INTO bookings(uid, customer_id, name, phone, service, start_local, end_local, state, "
        "created_at, "
        "updated_at) SELECT randomblob(16), id, '김하늘', '010-0000-0002', '젤네일', '2022-10-15T14:00', "
        "'2022-10-15T15:00', 'done', 1665800000000, 1665800000000 FROM customers WHERE name = '김하늘'");
    sql("INSERT INTO outbox(uid, customer_id, channel, address, text, type, bytes, state, created_at, "
        "next_at, "
        "changed_at) SELECT randomblob(16), id, 'sms', '+821000000002', '안내 드려요', 'SMS', 10, "
        "'delivered', "
        "1665800000000, 1665800000000, 1665800000000 FROM customers WHERE name = '김하늘'");
    const QDate last = QDate::fromString(lastDay, Qt::ISODate);
    QCOMPARE(runOn(last.addDays(-1).toString(Qt::ISODate), kind), 0);
    QCOMPARE(runOn(last.toString(Qt::ISODate), kind), 0);
    QCOMPARE(runOn(last.addDays(1).toString(Qt::ISODate), kind), 1);
    QCOMPARE(runOn(last.addDays(5).toString(Qt::ISODate), kind), 0);
    if (kind == u"orders") {
        QCOMPARE(
            number("SELECT count(*) FROM order_lines WHERE recipient <> '' OR raw <> '' OR search <> ''"), 0);
        QCOMPARE(number("SELECT count(*) FROM orders"), 1); // the sums of that year go on being right
        QVERIFY(m_shop->orderStore.all()->isEmpty());
    }
    if (kind == u"inquiries")
        QCOMPARE(m_shop->customerService.list()->size(), 1);
    QVERIFY(m_shop->accessEntries.verify()->isIntact());
}

void tst_Retention::nothingGoesUnseen()
{
    message(u"2021-10-15T15:00"_s, u"010-0000-0001"_s, u"얼마예요?"_s);
    ShopRecords records(*m_shop);
    QCOMPARE(records.retention.run(RetentionService::ClockTrust::Vouched).error().code,
             u"retention.not-seen"_s);
    QCOMPARE(records.retention.setAutomatic(true).error().code, u"retention.not-seen"_s);
    QCOMPARE(records.retention.preview()->rows(), 1);
    QVERIFY(records.retention.setTerm(u"inquiries"_s, 3).ok()); // other terms must be seen anew
    QVERIFY(!records.retention.run(RetentionService::ClockTrust::Vouched).ok());
    QVERIFY(records.retention.setTerm(u"inquiries"_s, 0).ok());
    QCOMPARE(records.retention.preview()->rows(), 0);
    QCOMPARE(m_shop->customerService.list()->size(), 1);
}

void tst_Retention::aTermBelowTheLawIsRefused()
{
    ShopRecords records(*m_shop);
    QCOMPARE(records.retention.setTerm(u"orders"_s, 59).error().code, u"retention.below-law"_s);
    QCOMPARE(records.retention.setTerm(u"texts"_s, 5).error().code, u"retention.below-law"_s);
    QVERIFY(records.retention.setTerm(u"orders"_s, 120).ok());
    QVERIFY(records.retention.setTerm(u"orders"_s, 0).ok()); // for ever
    QCOMPARE(records.retention.setTerm(u"access-log"_s, 1).error().code, u"retention.unknown-kind"_s);
    QCOMPARE(records.retention.setTerm(u"kept"_s, 1).error().code, u"retention.unknown-kind"_s);
}

void tst_Retention::whoHasSomethingOpenIsLeftAlone()
{
    message(u"2021-10-15T15:00"_s, u"010-0000-0001"_s, u"전화 주세요"_s);
    sql("INSERT INTO callbacks(uid, customer_id, due_at, note) SELECT randomblob(16), id, 0, '' FROM "
        "customers");
    QCOMPARE(runOn(u"2030-01-01"_s), 0);
    sql("UPDATE callbacks SET done_at = 1");
    QCOMPARE(runOn(u"2030-01-02"_s), 1);
}

void tst_Retention::aComplaintIsKeptForThreeYears()
{
    message(u"2022-10-15T15:00"_s, u"010-0000-0001"_s, u"깨져서 왔어요"_s);
    const CustomerId unhappy = m_shop->customerService.list()->first().id;
    QVERIFY(m_shop->customerService.addTag(unhappy, u"분쟁"_s).ok());
    QCOMPARE(runOn(u"2025-10-15"_s), 0);
    QCOMPARE(runOn(u"2025-10-16"_s), 1);
}

void tst_Retention::whatTheLawKeepsOfAnErasedOneGoesWithItsTerm()
{
    const CustomerId buyer = customer(u"김하늘"_s, u"010-0000-0002"_s);
    order(buyer, u"2022-10-15T15:00"_s);
    message(u"2022-10-15T15:00"_s, u"010-0000-0002"_s, u"깨져서 왔어요"_s);
    QVERIFY(m_shop->customerService.addTag(buyer, u"불만"_s).ok());
    ShopRecords records(*m_shop);
    QVERIFY(records.erasure.erase(buyer, ErasureService::OldBackups::AgeOut).ok());
    QCOMPARE(number("SELECT count(*) FROM kept_records"), 2);
    QCOMPARE(runOn(u"2025-10-15"_s), 0);
    QCOMPARE(runOn(u"2025-10-16"_s, u"kept"_s), 1);
    QCOMPARE(number("SELECT count(*) FROM kept_records WHERE kind = 'order' AND content LIKE '%김하늘%'"), 1);
    QCOMPARE(runOn(u"2027-10-15"_s), 0);
    QCOMPARE(runOn(u"2027-10-16"_s, u"kept"_s), 1);
    QCOMPARE(number("SELECT count(*) FROM kept_records"), 0);
}

void tst_Retention::aClockThatJumpedStopsIt()
{
    message(u"2022-10-14T15:00"_s, u"010-0000-0001"_s, u"얼마예요?"_s);
    ShopRecords records(*m_shop);
    QVERIFY(records.retention.preview().ok());
    QVERIFY(records.retention.setAutomatic(true).ok());
    QVERIFY(records.retention.runIfDue().ok());
    m_clock.set(u"2032-10-15T12:00"_s);
    m_shop->database->access().note("look.thread"); // the window is being used under the wrong date
    m_clock.set(u"2032-10-15T15:00"_s);
    QVERIFY(records.retention.runIfDue().ok());
    QCOMPARE(m_shop->customerService.list()->size(), 1);
    QVERIFY(!records.retention.preview()->isClockPlausible);
    QCOMPARE(records.retention.run(RetentionService::ClockTrust::Doubted).error().code, u"retention.clock"_s);
    m_clock.set(u"2022-10-16T12:00"_s);
    QVERIFY(records.retention.preview()->isClockPlausible);
}

void tst_Retention::byItselfItRunsOnceADay()
{
    message(u"2022-04-16T15:00"_s, u"010-0000-0001"_s, u"얼마예요?"_s);
    ShopRecords records(*m_shop);
    QVERIFY(records.retention.preview().ok());
    m_clock.set(u"2022-10-16T12:00"_s);
    QVERIFY(records.retention.runIfDue().ok()); // not asked to
    m_clock.set(u"2022-10-17T12:00"_s);
    QVERIFY(records.retention.runIfDue().ok());
    QCOMPARE(m_shop->customerService.list()->size(), 1);
    QVERIFY(records.retention.setAutomatic(true).ok());
    QVERIFY(records.retention.runIfDue().ok());
    QCOMPARE(m_shop->customerService.list()->size(), 0);
}

void tst_Retention::oldFilesDoNotBringMessagesBack()
{
    message(u"2022-01-15T15:00"_s, u"010-0000-0001"_s, u"얼마예요?"_s);
    QCOMPARE(runOn(u"2022-10-15"_s), 1);
    message(u"2022-01-15T15:00"_s, u"010-0000-0001"_s, u"얼마예요?"_s);
    QCOMPARE(m_shop->customerService.list()->size(), 0);
    message(u"2022-10-16T15:00"_s, u"010-0000-0001"_s, u"다시 물어봐요"_s);
    QCOMPARE(m_shop->customerService.list()->size(), 1);
}

void tst_Retention::theAccessLogIsNeverThinned()
{
    m_shop->database->access().note("look.thread", u"1"_s);
    QVERIFY(runOn(u"2040-01-01"_s) >= 0);
    QCOMPARE(number("SELECT count(*) FROM access_log WHERE subject = '1'"), 1);
    QVERIFY(m_shop->accessEntries.verify()->isIntact());
}

QTEST_GUILESS_MAIN(tst_Retention)
#include "tst_Retention.moc"
