#include "core/storage/Database.h"
#include "core/storage/Migrations.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace ieum;

class tst_Database : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsRowsEncrypted();
    void refusesAnotherKey();
    void rollsBackWhenTheWorkFails();
    void refusesNewerSchema();
    void aStatementThatCannotBePreparedIsAnError();
    void searchFindsSubstringsWhateverTheSpacing();

private:
    QString path() const { return m_folder.filePath(QStringLiteral("shop.db")); }
    const QByteArray m_key = QByteArray(32, 'k');
    QTemporaryDir m_folder;
};

static std::unique_ptr<Database> openMigrated(const QString &path, const QByteArray &key)
{
    auto database = Database::open(path, key);
    if (!database.ok() || !migrate(**database).ok())
        return nullptr;
    return std::move(database).value();
}

static qint64 countSettings(Database &database)
{
    Statement statement = database.prepare("SELECT count(*) FROM settings");
    return statement.step().ok() ? statement.integer(0) : -1;
}

void tst_Database::keepsRowsEncrypted()
{
    auto database = openMigrated(path(), m_key);
    QVERIFY(database);
    const qint64 before = countSettings(*database);
    Statement insert = database->prepare("INSERT INTO settings VALUES ('canary', ?)");
    QVERIFY(insert.bind(QStringLiteral("카나리아-0142")).run().ok());
    QVERIFY(database->checkpoint().ok());
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(QStringLiteral("카나리아-0142").toUtf8()));
    QCOMPARE(countSettings(*database), before + 1);
}

void tst_Database::refusesAnotherKey()
{
    const auto database = Database::open(path(), QByteArray(32, 'x'));
    QVERIFY(!database.ok());
    QCOMPARE(database.error().code, QStringLiteral("database.wrong-key"));
}

void tst_Database::rollsBackWhenTheWorkFails()
{
    auto database = openMigrated(path(), m_key);
    const qint64 before = countSettings(*database);
    const Result<void> outcome = database->transact([&]() -> Result<void> {
        IEUM_TRY(database->execute("INSERT INTO settings VALUES ('half', '1')"));
        return Error("database.full");
    });
    QCOMPARE(outcome.error().code, QStringLiteral("database.full"));
    QCOMPARE(countSettings(*database), before);
}

void tst_Database::refusesNewerSchema()
{
    auto database = openMigrated(path(), m_key);
    QVERIFY(database->execute("PRAGMA user_version = 999").ok());
    QCOMPARE(migrate(*database).error().code, QStringLiteral("database.newer-schema"));
    const Result<void> write = database->transact([] { return Result<void>(); });
    QCOMPARE(write.error().code, QStringLiteral("database.newer-schema"));
}

// As on a shop of an older program, where a column is not there yet.
void tst_Database::aStatementThatCannotBePreparedIsAnError()
{
    auto database = openMigrated(m_folder.filePath(QStringLiteral("odd.db")), m_key);
    Statement insert = database->prepare("INSERT INTO bookings (colour) VALUES (?)");
    QVERIFY(!insert.bind(QStringLiteral("red")).run().ok());
    insert.reset();
    QVERIFY(!insert.step().ok());
}

void tst_Database::searchFindsSubstringsWhateverTheSpacing()
{
    auto database = Database::inMemory();
    QVERIFY(database);
    const QStringList texts{QStringLiteral("딸기 케이크 2호"), QStringLiteral("생크림딸기케이크를"),
                            QStringLiteral("딸기만")};
    for (qsizetype i = 0; i < texts.size(); ++i) {
        Statement insert =
            database->prepare("INSERT INTO message_search(rowid, text, channel) VALUES (?, ?, 'kakao')");
        QVERIFY(insert.bind(i + 1).bind(texts[i]).run().ok());
    }
    Statement select = database->prepare("SELECT count(*) FROM message_search WHERE message_search MATCH ?");
    select.bind(QStringLiteral("text:\"딸기케이크\""));
    QVERIFY(select.step().ok());
    QCOMPARE(select.integer(0), 2);
}

QTEST_GUILESS_MAIN(tst_Database)
#include "tst_Database.moc"
