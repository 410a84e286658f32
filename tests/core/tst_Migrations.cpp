#include "core/storage/Database.h"
#include "core/storage/Migrations.h"
#include "core/storage/SearchStore.h"

#include <QtTest>

using namespace ieum;

class tst_Migrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreshSchemaEqualsAnUpgradedOne();
    void runsTwiceWithoutHarm();
    void leavesTheVersionBehindWhenAStepFails();
    void thisPcIsTheFirstDevice();
    void textsAreFoundAfterTheirIndexIsMadeAnew();
};

static std::unique_ptr<Database> emptyDatabase()
{
    return Database::open(QStringLiteral(":memory:"), {}).value();
}

static QStringList schemaOf(Database &database)
{
    Statement select = database.prepare(
        "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY 1");
    QStringList rows;
    while (select.step().value())
        rows += select.text(0);
    return rows;
}

void tst_Migrations::aFreshSchemaEqualsAnUpgradedOne()
{
    const auto fresh = emptyDatabase();
    QVERIFY(migrate(*fresh).ok());
    const auto upgraded = emptyDatabase();
    for (int version = 1; version <= currentSchemaVersion(); ++version)
        QVERIFY(migrateTo(*upgraded, version).ok());
    QVERIFY(schemaOf(*fresh).size() > 40);
    QCOMPARE(schemaOf(*upgraded), schemaOf(*fresh));
    QCOMPARE(schemaVersion(*upgraded).value(), currentSchemaVersion());
}

void tst_Migrations::runsTwiceWithoutHarm()
{
    const auto database = emptyDatabase();
    QVERIFY(migrate(*database).ok());
    const QStringList once = schemaOf(*database);
    QVERIFY(migrate(*database).ok());
    QCOMPARE(schemaOf(*database), once);
}

void tst_Migrations::leavesTheVersionBehindWhenAStepFails()
{
    const auto database = emptyDatabase();
    QVERIFY(database->execute("CREATE TABLE waybills (taken INTEGER)").ok());
    const QStringList before = schemaOf(*database);
    QVERIFY(!migrate(*database).ok());
    QCOMPARE(schemaOf(*database), before);
    QCOMPARE(schemaVersion(*database).value(), 0);
}

void tst_Migrations::thisPcIsTheFirstDevice()
{
    const auto database = emptyDatabase();
    QVERIFY(migrate(*database).ok());
    Statement select = database->prepare("SELECT id, uid FROM devices");
    QVERIFY(select.step().value());
    QCOMPARE(select.integer(0), 1);
    const QByteArray uid = select.blob(1);
    QCOMPARE(uid.size(), 16);
    QCOMPARE(uid[6] >> 4, 7);            // UUID version 7
    QCOMPARE((uid[8] & 0xc0) | 0, 0x80); // and its variant
}

void tst_Migrations::textsAreFoundAfterTheirIndexIsMadeAnew()
{
    constexpr int lastWithSingleLetters = 7;
    const auto database = emptyDatabase();
    QVERIFY(migrateTo(*database, lastWithSingleLetters).ok());
    QVERIFY(
        database
            ->execute(
                "INSERT INTO customers(uid, root, name, created_at, updated_at) VALUES (x'01', 1, '', 0, 0);"
                "INSERT INTO contact_points(uid, customer_id, kind, channel, address, display, created_at)"
                " VALUES (x'01', 1, 'mobile', 'sms', '+821000001204', '', 0);"
                "INSERT INTO messages(id, uid, contact_id, channel, direction, kind, at, precision, sender,"
                " text, identity) VALUES (7, x'07', 1, 'sms', 'in', 'text', 0, 0, '', '딸기 케이크!', x'07'),"
                " (8, x'08', 1, 'sms', 'in', 'system', 0, 0, '', '딸기케이크', x'08')")
            .ok());
    QVERIFY(migrate(*database).ok());
    SearchStore search(*database);
    for (const char *form : {"기케이", "딸", "크"}) {
        const auto hits = search.messages(QString::fromUtf8(form), QStringLiteral("sms"), 0);
        QCOMPARE(hits->size(), 1);
        QCOMPARE(hits->first().id, QStringLiteral("7"));
    }
}

QTEST_GUILESS_MAIN(tst_Migrations)
#include "tst_Migrations.moc"
