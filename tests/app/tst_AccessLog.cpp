#include "core/storage/AccessLog.h"
#include "core/storage/BulkWriting.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TestShop.h"

#include <QtTest>

using namespace ieum;

class tst_AccessLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }

    void aChangeIsNotedWithItsTransaction();
    void aRolledBackChangeIsNotNoted();
    void aLookIsNotedOnceInTenMinutes();
    void anImportIsOneEntry();
    void whatComesInByItselfIsNone();
    void theChainNoticesEveryChange_data();
    void theChainNoticesEveryChange();
    void neverWaitsForAnotherWriter();
    void whatWaitedIsWrittenWhenTheShopCloses();
    void refusesToBeChanged();

private:
    Database &database() { return *m_open->database; }
    QStringList entries();
    Result<void> insertCustomer(int number);
    Result<void> run(const char *sql);

    std::unique_ptr<test::TestShop> m_shop;
    test::FixedClock m_clock{QStringLiteral("2022-10-16T09:10:00+09:00")};
    std::unique_ptr<Shop> m_open;
};

void tst_AccessLog::init()
{
    m_shop = std::make_unique<test::TestShop>();
    m_open = openShop(m_shop->folder(), m_shop->key, m_clock).value();
}

// "what subject", oldest first.
QStringList tst_AccessLog::entries()
{
    QStringList lines;
    const auto list = m_open->accessEntries.list(0);
    for (const AccessEntry &entry : *list)
        lines.prepend(entry.what + QLatin1Char(' ') + entry.subject);
    return lines;
}

Result<void> tst_AccessLog::run(const char *sql)
{
    return database().transact([&] { return database().execute(sql); });
}

Result<void> tst_AccessLog::insertCustomer(int number)
{
    const QByteArray id = QByteArray::number(number);
    return database().execute("INSERT INTO customers (id, uid, root, name, created_at, updated_at) VALUES (" +
                              id + ", randomblob(16), " + id + ", 'kim', 0, 0)");
}

void tst_AccessLog::aChangeIsNotedWithItsTransaction()
{
    QVERIFY(database().transact([&] { return insertCustomer(1); }).ok());
    QVERIFY(run("UPDATE customers SET name = 'lee' WHERE id = 1").ok());
    QCOMPARE(entries(), QStringList{QStringLiteral("change.customer 1")});
    const auto entry = m_open->accessEntries.list(1)->first();
    QCOMPARE(entry.at, m_clock.now());
    QVERIFY(entry.who.contains(QLatin1Char('@')));
    QVERIFY(m_open->accessEntries.verify()->isIntact());
}

void tst_AccessLog::aRolledBackChangeIsNotNoted()
{
    QVERIFY(database().transact([&] { return insertCustomer(1); }).ok());
    QVERIFY(!run("UPDATE customers SET name = 'lee'; SELECT nothing").ok());
    QCOMPARE(entries(), QStringList());
    QVERIFY(run("UPDATE settings SET value = 'x'").ok());
    QCOMPARE(entries(), QStringList());
}

void tst_AccessLog::aLookIsNotedOnceInTenMinutes()
{
    AccessLog &log = database().access();
    QVERIFY(log.isSilent());
    for (int i = 0; i < 5; ++i)
        log.look("thread", QStringLiteral("7"));
    log.look("thread", QStringLiteral("8"));
    QCOMPARE(entries().size(), 2);
    m_clock.goOn(601);
    log.look("thread", QStringLiteral("7"));
    QCOMPARE(entries().last(), QStringLiteral("look.thread 7"));
    QCOMPARE(entries().size(), 3);
    QVERIFY(!log.isSilent());
}

void tst_AccessLog::anImportIsOneEntry()
{
    {
        const BulkWriting bulk(database(), BulkWriting::Touches::AllOver);
        for (int i = 1; i <= 50; ++i) {
            QVERIFY(database().transact([&] { return insertCustomer(i); }).ok());
            QVERIFY(run("UPDATE customers SET memo = 'x'").ok());
        }
        QVERIFY(run("INSERT INTO batches (id, uid, at, file, format, kind, state) VALUES "
                    "(3, randomblob(16), 0, 'n', 'f', 'messages', 'entering'); "
                    "UPDATE batches SET read_count = 1; UPDATE batches SET state = 'entered'; UPDATE "
                    "customers SET memo = 'y'")
                    .ok());
    }
    QCOMPARE(entries(), QStringList{QStringLiteral("import 3")});
}

void tst_AccessLog::whatComesInByItselfIsNone()
{
    QVERIFY(database().transact([&] { return insertCustomer(1); }).ok());
    QCOMPARE(entries(), QStringList());
}

void tst_AccessLog::theChainNoticesEveryChange_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("time") << QByteArray("UPDATE access_log SET at = at + 1 WHERE id = 2");
    QTest::newRow("who") << QByteArray("UPDATE access_log SET who = 'nobody' WHERE id = 2");
    QTest::newRow("what") << QByteArray("UPDATE access_log SET what = 'look.orders' WHERE id = 2");
    QTest::newRow("subject") << QByteArray("UPDATE access_log SET subject = '9' WHERE id = 2");
    QTest::newRow("removed") << QByteArray("DELETE FROM access_log WHERE id = 2");
    QTest::newRow("removed and closed up")
        << QByteArray("DELETE FROM access_log WHERE id = 2; UPDATE access_log SET id = id - 1 WHERE id > 2");
    QTest::newRow("put between") << QByteArray(
        "UPDATE access_log SET id = 99 WHERE id = 4; INSERT INTO access_log "
        "SELECT 4, at, who, what, subject, sum FROM access_log WHERE id = 3");
}

void tst_AccessLog::theChainNoticesEveryChange()
{
    QFETCH(QByteArray, sql);
    for (int i = 0; i < 4; ++i)
        database().access().note("export.orders", QString::number(i));
    QVERIFY(m_open->accessEntries.verify()->isIntact());
    QVERIFY(run("DROP TRIGGER access_log_is_never_changed; DROP TRIGGER access_log_is_never_cut").ok());
    QVERIFY(database().execute(sql).ok());
    QVERIFY(!m_open->accessEntries.verify()->isIntact());
}

void tst_AccessLog::neverWaitsForAnotherWriter()
{
    auto other = openShop(m_shop->folder(), m_shop->key, m_clock).value();
    QVERIFY(other->database->execute("BEGIN IMMEDIATE").ok());
    database().access().look("thread", QStringLiteral("1")); // or it would fail after five seconds of waiting
    QVERIFY(other->database->execute("COMMIT").ok());
    QCOMPARE(entries(), QStringList());
    database().access().look("thread", QStringLiteral("2"));
    QCOMPARE(entries(), (QStringList{QStringLiteral("look.thread 1"), QStringLiteral("look.thread 2")}));
}

void tst_AccessLog::whatWaitedIsWrittenWhenTheShopCloses()
{
    auto other = openShop(m_shop->folder(), m_shop->key, m_clock).value();
    QVERIFY(other->database->execute("BEGIN IMMEDIATE").ok());
    database().access().look("thread", QStringLiteral("1"));
    QVERIFY(other->database->execute("COMMIT").ok());
    m_open = std::move(other);
    QCOMPARE(entries(), QStringList{QStringLiteral("look.thread 1")});
}

void tst_AccessLog::refusesToBeChanged()
{
    database().access().note("print");
    QVERIFY(!run("DELETE FROM access_log").ok());
    QVERIFY(!run("UPDATE access_log SET who = ''").ok());
    QCOMPARE(entries().size(), 1);
}

QTEST_GUILESS_MAIN(tst_AccessLog)
#include "tst_AccessLog.moc"
