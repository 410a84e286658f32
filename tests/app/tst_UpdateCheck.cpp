#include "app/workspace/UpdateCheck.h"
#include "app/workspace/UpdateWatch.h"
#include "core/base/Version.h"
#include "tests/support/FakeUpdateServer.h"
#include "tests/support/UpdateNews.h"

#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace ieum;
using namespace ieum::test;
using Way = FakeUpdateServer::Way;

class tst_UpdateCheck : public QObject
{
    Q_OBJECT

private:
    const UpdateMaker m_maker;
    const QByteArray m_news = m_maker.manifest(UpdateMaker::news("0.2.0"));

    UpdateCheck::Source sourceAt(const FakeUpdateServer &server) const
    {
        return {server.url(), {m_maker.publicKey()}, 10'000};
    }

    static QString codeOf(const UpdateAnswer &answer)
    {
        if (!answer.ok())
            return answer.error().code;
        return *answer ? (**answer).version.toString() : QStringLiteral("nothing newer");
    }

private Q_SLOTS:
    void offersOnlyWhatIsNewer()
    {
        const FakeUpdateServer server(m_news);
        const UpdateCheck check(sourceAt(server));
        QCOMPARE(codeOf(check.ask(QStringLiteral("0.1.9"))), QStringLiteral("0.2.0"));
        QCOMPARE(codeOf(check.ask(QStringLiteral("0.2.0"))), QStringLiteral("nothing newer"));
        QCOMPARE(codeOf(check.ask(QStringLiteral("0.2"))), QStringLiteral("nothing newer"));
        // An old announcement played again.
        QCOMPARE(codeOf(check.ask(QStringLiteral("0.10.0"))), QStringLiteral("nothing newer"));
    }

    void sendsNothingButTheRequest()
    {
        const FakeUpdateServer server(m_news);
        QVERIFY(UpdateCheck(sourceAt(server)).ask(programVersion()).ok());
        QStringList lines = server.requests().value(0).split(u'\n');
        QCOMPARE(lines.takeFirst(), QStringLiteral("GET /latest.json"));
        // The last four are the test server's own notes about the connection.
        const QList<QByteArray> expected = {"Host",        "Accept",     "Content-Type", "REMOTE_ADDR",
                                            "REMOTE_PORT", "LOCAL_ADDR", "LOCAL_PORT"};
        for (const QString &line : lines)
            QVERIFY2(expected.contains(line.section(u':', 0, 0).toLatin1()), qPrintable(line));
    }

    void believesNobodyElse()
    {
        const FakeUpdateServer server(UpdateMaker().manifest(UpdateMaker::news("9.0.0")));
        QCOMPARE(codeOf(UpdateCheck(sourceAt(server)).ask(QStringLiteral("0.1.0"))),
                 QStringLiteral("update.bad-signature"));
    }

    void aBuildOfNobodyAsksNobody()
    {
        const UpdateCheck::Source source = UpdateCheck::Source::builtIn();
        QVERIFY(!source.keys.isEmpty() && source.keys[0].size() == 32);
        QCOMPARE(codeOf(UpdateCheck({}).ask(QStringLiteral("0.1.0"))), QStringLiteral("update.no-address"));
    }

    void aBadLineIsSaidAndChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Way>("way");
        QTest::addColumn<QString>("code");
        QTest::newRow("huge") << QByteArray(1 << 20, ' ') << Way::Whole
                              << QStringLiteral("network.too-large");
        QTest::newRow("cut") << m_news << Way::Cut << QStringLiteral("update.unreachable");
        QTest::newRow("missing") << m_news << Way::Missing << QStringLiteral("update.unreachable");
        QTest::newRow("silent") << m_news << Way::Silent << QStringLiteral("update.unreachable");
        QTest::newRow("a portal's page")
            << QByteArray("<html>") << Way::Whole << QStringLiteral("update.not-a-manifest");
    }

    void aBadLineIsSaidAndChangesNothing()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const Way, way);
        QFETCH(const QString, code);
        const FakeUpdateServer server(body, way);
        UpdateCheck::Source source = sourceAt(server);
        source.patienceMilliseconds = way == Way::Silent ? 300 : source.patienceMilliseconds;
        QCOMPARE(codeOf(UpdateCheck(source).ask(QStringLiteral("0.1.0"))), code);
    }

    void theWatchAnswersOnTheThreadThatAsked()
    {
        const FakeUpdateServer server(m_news);
        UpdateWatch watch(sourceAt(server), nullptr);
        std::thread::id thread;
        connect(&watch, &UpdateWatch::answered, this, [&] { thread = std::this_thread::get_id(); });
        QSignalSpy answered(&watch, &UpdateWatch::answered);
        watch.ask();
        watch.ask();
        QVERIFY(watch.isAsking());
        QVERIFY(answered.wait());
        QCOMPARE(thread, std::this_thread::get_id());
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(codeOf(*watch.answer()), QStringLiteral("0.2.0"));
    }

    // Ten seconds of patience and a server that never answers: the window closes at once all the same, or
    // this test would run into its limit.
    void closingTheWindowWaitsForNobody()
    {
        const FakeUpdateServer server(m_news, Way::Silent);
        UpdateCheck::Source source = sourceAt(server);
        source.patienceMilliseconds = 3'600'000;
        UpdateWatch watch(source, nullptr);
        watch.ask();
        QTRY_COMPARE(server.requests().size(), 1);
    }
};

Q_DECLARE_METATYPE(Way)
QTEST_GUILESS_MAIN(tst_UpdateCheck)
#include "tst_UpdateCheck.moc"
