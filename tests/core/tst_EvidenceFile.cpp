// What proves an outage is sealed by the rows themselves, and no byte of the log can be changed unseen.
#include "core/continuity/EvidenceFile.h"
#include "core/storage/ChannelStore.h"
#include "core/storage/Database.h"
#include "core/storage/OutageStore.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace ieum;

class tst_EvidenceFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyActLeavesAnEntry();
    void aRolledBackActLeavesNone();
    void nobodyChangesOrCutsIt();
    void theFileHolds();
    void anEmptyLogHolds();
    void everyChangedByteIsNoticed();
    void everyCutIsNoticed();
    void linesCannotChangePlaces();
    void aShorterLogLacksTheSumOfTheReport();

private:
    void look(ChannelState state, const char *at);
    OutageId stop(const char *from);
    QByteArray file() { return evidenceFile(*EvidenceStore(*m_database).all()); }

    std::unique_ptr<Database> m_database;
};

static Instant time(const char *iso)
{
    return *instantFromIso(QString::fromLatin1(iso));
}

void tst_EvidenceFile::init()
{
    m_database = Database::inMemory();
    QVERIFY(m_database);
}

void tst_EvidenceFile::look(ChannelState state, const char *at)
{
    FunctionHealth health;
    health.state = state;
    health.since = time(at);
    ChannelStore channels(*m_database);
    const ChannelStore::Account account{u"sms"_s, u"sms"_s, u"phone"_s, {}, true};
    QVERIFY(m_database->transact([&] { return channels.saveSeen(account, ChannelFunction::Receive, health); })
                .ok());
}

OutageId tst_EvidenceFile::stop(const char *from)
{
    Outage outage;
    outage.channel = u"kakao"_s;
    outage.from = time(from);
    outage.why = u"화재"_s;
    return *OutageStore(*m_database).add(outage, time("2022-10-15T16:00:00+09:00"));
}

void tst_EvidenceFile::everyActLeavesAnEntry()
{
    const OutageId outage = stop("2022-10-15T15:30:00+09:00");
    QVERIFY(OutageStore(*m_database).end(outage, time("2022-10-20T23:00:00+09:00")).ok());
    QVERIFY(m_database
                ->execute("INSERT INTO posted_notices (uid, outage_id, place, at) VALUES (x'01', 1, 'door', "
                          "1665817200000); DELETE FROM posted_notices")
                .ok());
    const QList<EvidenceEntry> entries = *EvidenceStore(*m_database).all();
    QStringList lines;
    for (const EvidenceEntry &entry : entries)
        lines += evidenceLine(entry);
    QCOMPARE(lines,
             QStringList({u"1\t2022-10-15T16:00:00.000+09:00\tkakao\tdeclared\toutages 1\tfrom "
                          "2022-10-15T15:30:00.000+09:00"_s,
                          u"2\t2022-10-20T23:00:00.000+09:00\tkakao\tended\toutages 1\tat "
                          "2022-10-20T23:00:00.000+09:00"_s,
                          u"3\t2022-10-15T16:00:00.000+09:00\tkakao\tposted\tposted_notices 1\tdoor"_s,
                          u"4\t2022-10-15T16:00:00.000+09:00\tkakao\tnot-posted\tposted_notices 1\tdoor"_s}));
    QVERIFY(!lines.join(u'\n').contains(u"화재"_s)); // codes only
}

void tst_EvidenceFile::aRolledBackActLeavesNone()
{
    const auto undone = m_database->transact([&]() -> Result<void> {
        stop("2022-10-15T15:30:00+09:00");
        return Error("database.failed");
    });
    QVERIFY(!undone.ok());
    QVERIFY(EvidenceStore(*m_database).all()->isEmpty());
}

void tst_EvidenceFile::nobodyChangesOrCutsIt()
{
    stop("2022-10-15T15:30:00+09:00");
    QVERIFY(!m_database->execute("UPDATE evidence SET facts = ''").ok());
    QVERIFY(!m_database->execute("DELETE FROM evidence").ok());
    QCOMPARE(EvidenceStore(*m_database).all()->size(), 1);
}

void tst_EvidenceFile::theFileHolds()
{
    stop("2022-10-15T15:30:00+09:00");
    look(ChannelState::Up, "2022-10-15T17:00:00+09:00");
    look(ChannelState::Up, "2022-10-15T17:01:00+09:00");
    look(ChannelState::Degraded, "2022-10-15T17:02:00+09:00");
    const auto chain = checkEvidenceFile(file());
    QVERIFY(chain.ok() && chain->isIntact());
    // The stop, the first span, its end and the second one.
    QCOMPARE(chain->entries, 4);
    QCOMPARE(chain->head, EvidenceStore(*m_database).all()->last().sum);
}

void tst_EvidenceFile::anEmptyLogHolds()
{
    const auto chain = checkEvidenceFile(file());
    QVERIFY(chain.ok() && chain->isIntact());
    QVERIFY(chain->head.isEmpty());
    QVERIFY(!checkEvidenceFile({}).ok());
    QVERIFY(!checkEvidenceFile("PK\x03\x04").ok());
}

void tst_EvidenceFile::everyChangedByteIsNoticed()
{
    stop("2022-10-15T15:30:00+09:00");
    stop("2022-10-17T15:30:00+09:00");
    const QByteArray whole = file();
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const char change : {'\x01', '\x10', '\x20', '\x7f'}) {
            QByteArray changed = whole;
            changed[at] = char(changed[at] ^ change);
            const auto chain = checkEvidenceFile(changed);
            QVERIFY2(!chain.ok() || !chain->isIntact(), qPrintable(u"byte %1"_s.arg(at)));
        }
    }
}

void tst_EvidenceFile::everyCutIsNoticed()
{
    for (int i = 0; i < 3; ++i)
        stop("2022-10-15T15:30:00+09:00");
    const QByteArray whole = file();
    const QString head = checkEvidenceFile(whole)->head;
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto chain = checkEvidenceFile(whole.left(length), head);
        QVERIFY2(!chain.ok() || !chain->isIntact(), qPrintable(u"length %1"_s.arg(length)));
    }
}

void tst_EvidenceFile::linesCannotChangePlaces()
{
    for (int i = 0; i < 3; ++i)
        stop("2022-10-15T15:30:00+09:00");
    QByteArrayList lines = file().split('\n');
    lines.swapItemsAt(1, 2);
    QCOMPARE(checkEvidenceFile(lines.join('\n'))->firstBroken, 1);
    lines.swapItemsAt(1, 2);
    lines.removeAt(2);
    QCOMPARE(checkEvidenceFile(lines.join('\n'))->firstBroken, 2);
}

void tst_EvidenceFile::aShorterLogLacksTheSumOfTheReport()
{
    stop("2022-10-15T15:30:00+09:00");
    const QByteArray shorter = file();
    stop("2022-10-17T15:30:00+09:00");
    const QString head = checkEvidenceFile(file())->head;
    QVERIFY(checkEvidenceFile(file(), head)->isIntact());
    QVERIFY(!checkEvidenceFile(shorter, head)->isIntact());
    // An earlier report still fits a longer log.
    QVERIFY(checkEvidenceFile(file(), checkEvidenceFile(shorter)->head)->isIntact());
}

QTEST_GUILESS_MAIN(tst_EvidenceFile)
#include "tst_EvidenceFile.moc"
