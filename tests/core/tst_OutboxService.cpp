#include "core/outbox/OutboxService.h"
#include "core/storage/ChannelStore.h"
#include "core/storage/CustomerStore.h"
#include "core/storage/Database.h"
#include "core/storage/Migrations.h"
#include "core/storage/OutboxStore.h"
#include "tests/support/FixedClock.h"
#include "tests/support/SuddenDeath.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace ieum;
using ieum::test::FixedClock;
using Kind = SendOutcome::Kind;
using Line = SendOutcome::Line;

namespace {

/// What a provider does, and what it really carried: a file that outlives a killed process. It would carry a
/// key twice if it were given twice.
class Provider final : public MessageSender
{
public:
    enum class Dies { Never, BeforeSending, AfterSending };

    explicit Provider(QString carriedFile, Dies dies = Dies::Never)
        : m_file(std::move(carriedFile))
        , m_dies(dies)
    {
    }

    SendOutcome send(const OutboxMessage &message) override
    {
        if (m_dies == Dies::BeforeSending)
            test::dieAtOnce();
        if (!next.isEmpty())
            return next.takeFirst();
        QFile file(m_file);
        if (!file.open(QIODevice::Append))
            return {};
        file.write(message.key + '\n');
        file.close();
        if (m_dies == Dies::AfterSending)
            test::dieAtOnce();
        return outcome(Kind::Accepted);
    }
    SendOutcome status(const OutboxMessage &message) override
    {
        asked += message.id;
        return outcome(carried().contains(message.key) ? Kind::Accepted : Kind::NotSent);
    }
    QByteArrayList carried() const
    {
        QFile file(m_file);
        (void)file.open(QIODevice::ReadOnly);
        return file.readAll().trimmed().split('\n');
    }
    static SendOutcome outcome(Kind kind, Line line = Line::Good)
    {
        SendOutcome made;
        made.kind = kind;
        made.line = line;
        if (kind == Kind::NotSent || kind == Kind::Unknown || kind == Kind::Failed)
            made.reason = Error("network.answer-lost");
        return made;
    }

    QList<SendOutcome> next;
    QList<OutboxId> asked;

private:
    QString m_file;
    Dies m_dies;
};

/// Hands the run a sender that the test keeps.
class Borrowed final : public MessageSender
{
public:
    explicit Borrowed(MessageSender &real)
        : m_real(real)
    {
    }
    SendOutcome send(const OutboxMessage &message) override { return m_real.send(message); }
    SendOutcome status(const OutboxMessage &message) override { return m_real.status(message); }

private:
    MessageSender &m_real;
};

struct Room
{
    explicit Room(const QString &path)
        : database(std::move(Database::open(path, QByteArray(32, 'k'))).value())
        , store(*database)
        , channels(*database)
        , service(
              *database, store, channels,
              [this](const OutboxMessage &message, Instant) {
                  entered += message.id;
                  if (diesInThread)
                      test::dieAtOnce();
                  return Result<void>();
              },
              clock)
    {
        if (!migrate(*database).ok())
            qFatal("no schema");
    }

    OutboxMessage add(const QString &text = QStringLiteral("내일 뵙겠습니다"), const QString &purpose = {})
    {
        CustomerStore customers(*database);
        if (!customer.isValid())
            customer = *customers.add(QStringLiteral("문태오"), clock.now(), {});
        OutboxMessage draft;
        draft.customer = customer;
        draft.channel = QStringLiteral("sms");
        draft.address = QStringLiteral("+821000001204");
        draft.text = text;
        draft.purpose = purpose;
        return service.add(draft, OutboxService::Carrier::Live)->message;
    }
    OutboxService::RunReport run(MessageSender &sender)
    {
        return *service.run([&](const QString &) { return std::make_unique<Borrowed>(sender); });
    }
    OutboxState stateOf(OutboxId id) { return service.find(id)->state; }

    std::unique_ptr<Database> database;
    FixedClock clock{QStringLiteral("2022-10-16T10:00")};
    OutboxStore store;
    ChannelStore channels;
    QList<OutboxId> entered;
    bool diesInThread = false;
    OutboxService service;
    CustomerId customer;
};

} // namespace

class tst_OutboxService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void acceptedEntersTheThreadOnce();
    void notSentWaitsLongerEachTime();
    void unknownIsAskedBeforeItIsSentAgain();
    void oldUnknownIsNeverSentAgain();
    void aVanishedSenderLeavesUnknown();
    void silentChannelIsLeftAloneForTheRest();
    void aPurposeIsOneRow();
    void failedGoesOnUnderANewKeyOnceItWasTaken();
    void onlyWhatHasNotGoneOutIsCancelled();
    void byHandIsSentOnlyByTheOwnersWord();
    void aKilledProcessLosesAndDoublesNothing_data();
    void aKilledProcessLosesAndDoublesNothing();

private:
    QString database() const { return m_folder->filePath(QStringLiteral("shop.db")); }
    QString carried() const { return m_folder->filePath(QStringLiteral("carried")); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_OutboxService::acceptedEntersTheThreadOnce()
{
    Room room(database());
    Provider provider(carried());
    const OutboxMessage message = room.add();
    QCOMPARE(message.state, OutboxState::Queued);
    QCOMPARE(room.run(provider).accepted, 1);
    QCOMPARE(room.stateOf(message.id), OutboxState::Accepted);
    room.clock.goOn(60);
    room.run(provider);
    QCOMPARE(room.entered, QList<OutboxId>{message.id});
    QCOMPARE(provider.carried(), QByteArrayList{message.key});
}

void tst_OutboxService::notSentWaitsLongerEachTime()
{
    Room room(database());
    Provider provider(carried());
    const OutboxMessage message = room.add();
    qint64 waited = 0;
    for (int attempt = 1; attempt <= 10; ++attempt) {
        provider.next = {Provider::outcome(Kind::NotSent, Line::Silent)};
        const OutboxService::RunReport report = room.run(provider);
        QVERIFY(report.nothingReached());
        QCOMPARE(room.stateOf(message.id), OutboxState::Queued);
        const qint64 wait = room.clock.now().secondsTo(room.service.find(message.id)->nextAt);
        QVERIFY2(wait > waited || wait == 300, qPrintable(QString::number(wait)));
        waited = wait;
        QCOMPARE(room.run(provider).unreachable, QStringList()); // not due yet: nothing is tried
        room.clock.goOn(wait);
    }
    QCOMPARE(waited, 300);
    QCOMPARE(room.run(provider).accepted, 1);
}

void tst_OutboxService::unknownIsAskedBeforeItIsSentAgain()
{
    Room room(database());
    Provider provider(carried());
    provider.next = {Provider::outcome(Kind::Unknown, Line::Silent)};
    const OutboxMessage message = room.add();
    room.run(provider);
    QCOMPARE(room.stateOf(message.id), OutboxState::Unknown);
    room.run(provider); // the provider says that it never saw it: then it may go
    QCOMPARE(provider.asked, QList<OutboxId>{message.id});
    QCOMPARE(room.stateOf(message.id), OutboxState::Accepted);
    QCOMPARE(provider.carried().size(), 1);
}

void tst_OutboxService::oldUnknownIsNeverSentAgain()
{
    Room room(database());
    Provider provider(carried());
    provider.next = {Provider::outcome(Kind::Unknown, Line::Silent)};
    const OutboxMessage message = room.add();
    room.run(provider);
    room.clock.goOn(25 * 3600); // by now the phone may have forgotten what it did send
    room.run(provider);
    QCOMPARE(room.stateOf(message.id), OutboxState::Unknown);
    QCOMPARE(provider.carried(), QByteArrayList{QByteArray()});
}

void tst_OutboxService::aVanishedSenderLeavesUnknown()
{
    Room room(database());
    const OutboxMessage message = room.add();
    const Instant now = room.clock.now();
    QVERIFY(room.store
                .claimNext(QStringLiteral("sms"), now, OutboxStore::Hour::ForAll,
                           {QStringLiteral("elsewhere"), now.plusSeconds(60)})
                .ok());
    QCOMPARE(*room.store.expireLeases(now.plusSeconds(59)), 0);
    QCOMPARE(room.stateOf(message.id), OutboxState::Sending);
    QCOMPARE(*room.store.expireLeases(now.plusSeconds(61)), 1);
    QCOMPARE(room.stateOf(message.id), OutboxState::Unknown);
    QCOMPARE(room.service.find(message.id)->reason->code, QStringLiteral("outbox.sender-vanished"));
}

void tst_OutboxService::silentChannelIsLeftAloneForTheRest()
{
    Room room(database());
    Provider provider(carried());
    for (int i = 0; i < 5; ++i)
        room.add();
    provider.next = {Provider::outcome(Kind::NotSent, Line::Silent)};
    const OutboxService::RunReport report = room.run(provider);
    QCOMPARE(report.waiting, 1);
    QCOMPARE(provider.carried(), QByteArrayList{QByteArray()});
}

void tst_OutboxService::aPurposeIsOneRow()
{
    Room room(database());
    const OutboxMessage first = room.add(QStringLiteral("안내"), QStringLiteral("switch:1:switch"));
    QCOMPARE(room.add(QStringLiteral("다른 글"), QStringLiteral("switch:1:switch")).id, first.id);
    QVERIFY(room.service.cancel(first.id).ok());
    QVERIFY(room.add(QStringLiteral("안내"), QStringLiteral("switch:1:switch")).id != first.id);
}

void tst_OutboxService::failedGoesOnUnderANewKeyOnceItWasTaken()
{
    Room room(database());
    Provider provider(carried());
    SendOutcome refused = Provider::outcome(Kind::Failed);
    provider.next = {refused};
    const OutboxMessage never = room.add();
    room.run(provider);
    QCOMPARE(room.service.retry(never.id)->id, never.id); // the provider has no record of it
    refused.providerReference = QStringLiteral("taken");
    provider.next = {refused};
    room.run(provider);
    const OutboxMessage anew = *room.service.retry(never.id);
    QVERIFY(anew.id != never.id);
    QVERIFY(anew.key != never.key);
    QCOMPARE(room.stateOf(never.id), OutboxState::Cancelled);
}

void tst_OutboxService::onlyWhatHasNotGoneOutIsCancelled()
{
    Room room(database());
    Provider provider(carried());
    const OutboxMessage message = room.add();
    room.run(provider);
    QCOMPARE(room.service.cancel(message.id).error().code, QStringLiteral("outbox.cannot-cancel"));
    QCOMPARE(room.service.retry(message.id).error().code, QStringLiteral("outbox.cannot-retry"));
    QCOMPARE(room.service.cancel(OutboxId{4711}).error().code, QStringLiteral("outbox.not-found"));
}

void tst_OutboxService::byHandIsSentOnlyByTheOwnersWord()
{
    Room room(database());
    Provider provider(carried());
    OutboxMessage draft = room.add();
    draft = room.service.add(draft, OutboxService::Carrier::ByHand)->message;
    QCOMPARE(draft.state, OutboxState::ByHand);
    room.run(provider);
    QCOMPARE(room.stateOf(draft.id), OutboxState::ByHand);
    QCOMPARE(room.service.done(draft.id)->state, OutboxState::SentByHand);
    QCOMPARE(room.service.done(draft.id)->state, OutboxState::SentByHand);
    QCOMPARE(room.entered.count(draft.id), 1);
}

void tst_OutboxService::aKilledProcessLosesAndDoublesNothing_data()
{
    QTest::addColumn<QString>("step");
    QTest::newRow("claimed, nothing sent") << QStringLiteral("before");
    QTest::newRow("sent, not recorded") << QStringLiteral("after");
    QTest::newRow("sent, recording") << QStringLiteral("thread");
}

void tst_OutboxService::aKilledProcessLosesAndDoublesNothing()
{
    QFETCH(QString, step);
    OutboxMessage message;
    {
        Room room(database());
        message = room.add();
    }
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--die"), step, database(), carried()});
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);

    Room room(database());
    Provider provider(carried());
    QCOMPARE(room.stateOf(message.id), OutboxState::Sending);
    room.run(provider); // the dead process may still be alive for all we know: its row is left alone
    QCOMPARE(room.stateOf(message.id), OutboxState::Sending);
    room.clock.goOn(120);
    room.run(provider);
    QCOMPARE(room.stateOf(message.id), OutboxState::Accepted);
    QCOMPARE(provider.carried(), QByteArrayList{message.key});
    QCOMPARE(room.entered, QList<OutboxId>{message.id});
}

static int dieWhileSending(const QStringList &arguments)
{
    Room room(arguments[3]);
    room.diesInThread = arguments[2] == QLatin1String("thread");
    Provider provider(arguments[4], arguments[2] == QLatin1String("before")  ? Provider::Dies::BeforeSending
                                    : arguments[2] == QLatin1String("after") ? Provider::Dies::AfterSending
                                                                             : Provider::Dies::Never);
    room.run(provider);
    return 0;
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == QLatin1String("--die"))
        return dieWhileSending(application.arguments());
    tst_OutboxService test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_OutboxService.moc"
