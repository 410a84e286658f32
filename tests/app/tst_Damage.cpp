#include "app/workspace/SalvageShop.h"
#include "app/workspace/ShopDamage.h"
#include "tests/support/TestShop.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QtTest>

#include <random>

using namespace ieum;

/// Random damage, as disks and sticks do it: is it noticed, and what can still be saved?
class tst_Damage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isNoticedInTheDatabase();
    void isNoticedInTheTailOfTheLog();
    void isNoticedInTheKeyFile();
    void whatIsReadableIsSaved();
    void salvageOfAWholeShopSavesAll();

private:
    static constexpr int messages = 1500;
    QByteArray original(const char *name) const { return m_files.value(QString::fromLatin1(name)); }
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void putBack();
    void write(const char *name, const QByteArray &bytes);
    /// The same bytes with up to 16 of them changed in one place.
    QByteArray damaged(const QByteArray &bytes);
    int trials() const { return qMax(150, qEnvironmentVariableIntValue("IEUM_DAMAGES")); }

    test::TestShop m_shop;
    QTemporaryDir m_folder; ///< a copy of the shop that is damaged again and again
    QMap<QString, QByteArray> m_files;
    std::mt19937 m_random{20221015};
};

static Result<void> receive(Shop &shop, int from, int count)
{
    QList<IncomingMessage> records;
    for (int number = from; number < from + count; ++number) {
        IncomingMessage message;
        message.address = QStringLiteral("+82100000%1").arg(1000 + number % 40);
        message.at = Instant{1665818400000 + number * 60'000LL};
        message.text = QStringLiteral("케이크 %1개 되나요").arg(number);
        records += message;
    }
    const auto session = shop.ingest.begin({{}, QStringLiteral("sms"), IngestOptions::Mode::Enter, {}});
    IEUM_TRY(session->add(records));
    IEUM_TRY(session->flush());
    return shop.database->transact([&]() -> Result<void> {
        IEUM_TRY(session->finish());
        return {};
    });
}

static qint64 messagesIn(Shop &shop)
{
    return shop.statistics.counts()->first().second;
}

static qint64 found(Shop &shop)
{
    SearchQuery query;
    query.text = QStringLiteral("케이크");
    query.kinds = {SearchHit::Kind::Message};
    return shop.search.search(query)->total;
}

void tst_Damage::write(const char *name, const QByteArray &bytes)
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void tst_Damage::putBack()
{
    const QDir folder(m_folder.path());
    for (const QString &name : folder.entryList(QDir::Files))
        QFile::remove(folder.filePath(name));
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file)
        write(file.key().toLatin1().constData(), file.value());
}

QByteArray tst_Damage::damaged(const QByteArray &bytes)
{
    QByteArray bad = bytes;
    const qsizetype length = 1 + qsizetype(m_random() % 16);
    const qsizetype at = qsizetype(m_random() % quint64(bytes.size()));
    while (bad == bytes) {
        for (qsizetype i = at; i < qMin(at + length, bytes.size()); ++i)
            bad[i] = char(m_random() % 256);
    }
    return bad;
}

// The log holds the last commits, as after a power cut.
void tst_Damage::initTestCase()
{
    {
        auto open = m_shop.open();
        QVERIFY(receive(**open, 0, messages).ok());
    }
    auto open = m_shop.open();
    for (int i = 0; i < 12; ++i)
        QVERIFY(receive(**open, messages + i, 1).ok());
    for (const char *name : {"shop.db", "shop.db-wal", "shop.keys"}) {
        QFile file(QDir(m_shop.folder()).filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_files.insert(QString::fromLatin1(name), file.readAll());
    }
    QVERIFY(original("shop.db-wal").size() > 12 * 4120);
}

void tst_Damage::isNoticedInTheDatabase()
{
    int noticed = 0;
    for (int i = 0; i < trials(); ++i) {
        putBack();
        QFile::remove(path("shop.db-wal")); // its frames would hide damaged pages
        write("shop.db", damaged(original("shop.db")));
        const ShopFolder folder(m_folder.path());
        const bool isHeaderHit = !headerIsIntact(folder).value();
        auto shop = openShop(m_folder.path(), m_shop.key, m_shop.clock);
        const bool isBad = !shop.ok() || !(*shop)->integrity.check().value().ok();
        noticed += isHeaderHit || isBad;
    }
    qInfo("%d of %d noticed", noticed, trials());
    QVERIFY(noticed >= trials() * 0.999);
}

void tst_Damage::isNoticedInTheTailOfTheLog()
{
    int noticed = 0;
    for (int i = 0; i < trials(); ++i) {
        putBack();
        write("shop.db-wal", damaged(original("shop.db-wal")));
        const LogReport report = lookAtLog(ShopFolder(m_folder.path())).value();
        noticed += report.lostCommits > 0 || report.isCut;
    }
    qInfo("%d of %d noticed", noticed, trials());
    QVERIFY(noticed >= trials() * 0.999);
}

void tst_Damage::isNoticedInTheKeyFile()
{
    int noticed = 0, harmful = 0;
    const QJsonDocument whole = QJsonDocument::fromJson(original("shop.keys"));
    for (int i = 0; i < trials() * 10; ++i) {
        const QByteArray bad = damaged(original("shop.keys"));
        harmful += QJsonDocument::fromJson(bad) != whole;
        noticed += !ShopKeys::fromText(bad).ok();
    }
    qInfo("%d of %d noticed", noticed, harmful);
    QVERIFY(noticed >= harmful * 0.999);
}

void tst_Damage::whatIsReadableIsSaved()
{
    constexpr int pageSize = 4096;
    for (int round = 0; round < 5; ++round) {
        putBack();
        QByteArray bytes = original("shop.db");
        // Not the first page, without which nothing can be read.
        for (int page = 0; page < 4; ++page)
            bytes[pageSize * (1 + qsizetype(m_random() % quint64(bytes.size() / pageSize - 1))) + 100] ^= 1;
        write("shop.db", bytes);
        QTemporaryDir target;
        const auto report = salvageShop(m_folder.path(), target.path(), m_shop.key);
        if (!report.ok() && report.error().code == QLatin1String("database.damaged"))
            continue; // the schema itself was hit, which takes more than one page
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().code + report.error().detail));
        QFile untouched(path("shop.db"));
        QVERIFY(untouched.open(QIODevice::ReadOnly));
        QCOMPARE(untouched.readAll(), bytes);
        auto shop = openShop(target.path(), m_shop.key, m_shop.clock);
        QVERIFY2(shop.ok(), shop.ok() ? "" : qPrintable(shop.error().code));
        QVERIFY((*shop)->integrity.check()->ok());
        qInfo("%lld of %d messages; unreadable: %s", messagesIn(**shop), messages + 12,
              qPrintable(report->gaps.join(QStringLiteral(", "))));
        QCOMPARE(found(**shop), messagesIn(**shop));
        if (!report->gaps.join(u' ').contains(QLatin1String("contact_points")))
            QVERIFY(messagesIn(**shop) * 4 > (messages + 12) * 3);
    }
}

void tst_Damage::salvageOfAWholeShopSavesAll()
{
    putBack();
    QTemporaryDir target;
    const auto report = salvageShop(m_folder.path(), target.path(), m_shop.key);
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().code + report.error().detail));
    QVERIFY2(report->gaps.isEmpty(), qPrintable(report->gaps.join(u' ')));
    auto shop = openShop(target.path(), m_shop.key, m_shop.clock);
    QCOMPARE(messagesIn(**shop), messages + 12);
    QCOMPARE(found(**shop), messages + 12);
    QCOMPARE((*shop)->settings.profile()->name, QStringLiteral("하늘 디저트"));
    QVERIFY((*shop)->integrity.check()->ok());
}

QTEST_GUILESS_MAIN(tst_Damage)
#include "tst_Damage.moc"
