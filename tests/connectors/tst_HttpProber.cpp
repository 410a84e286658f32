// What an address shows of its platform, with real faults of the line.
#include "connectors/common/BuiltinProbes.h"
#include "connectors/common/HttpProber.h"
#include "tests/support/FakePlatform.h"
#include "tests/support/FakeSmsGate.h"

#include <QUrl>
#include <QtTest>

#include <thread>

using namespace ieum;
using namespace ieum::test;

class tst_HttpProber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServersOwnFailureIsNoAnswer_data();
    void aServersOwnFailureIsNoAnswer();
    void brokenLinesAreNoAnswer_data();
    void brokenLinesAreNoAnswer();
    void asksByGetWhereHeadIsUnknown();
    void aLongPageIsAnAnswer();
    void tellsHowLongItTook();
    void allAreAskedAtTheSameTime();
    void isBrokenOffAtOnce();
    void witnessesAreOfDifferentCompanies();
};

static constexpr HttpClient::Limits shortLimits{300, 600, 64 * 1024};

static ProbeAnswer answerOf(const QString &url)
{
    return HttpProber(shortLimits).ask({url}, {}).first();
}

void tst_HttpProber::aServersOwnFailureIsNoAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isAnswered");
    QTest::newRow("page") << 200 << true;
    QTest::newRow("elsewhere") << 302 << true;
    QTest::newRow("login") << 401 << true;
    QTest::newRow("not found") << 404 << true;
    QTest::newRow("too many") << 429 << true;
    QTest::newRow("broken") << 500 << false;
    QTest::newRow("gateway") << 502 << false;
    QTest::newRow("maintenance") << 503 << false;
}

void tst_HttpProber::aServersOwnFailureIsNoAnswer()
{
    QFETCH(int, status);
    const FakePlatform platform(status);
    const ProbeAnswer answer = answerOf(platform.url());
    QTEST(answer.isAnswered, "isAnswered");
    QCOMPARE(answer.detail, QStringLiteral("HTTP %1").arg(status));
    QCOMPARE(platform.journal(), QStringList{QStringLiteral("HEAD /")});
}

void tst_HttpProber::brokenLinesAreNoAnswer_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("detail");
    QTest::newRow("refuses") << int(DeadEnd::Kind::Refuses) << QStringLiteral("network.not-connected");
    QTest::newRow("silent") << int(DeadEnd::Kind::Silent) << QStringLiteral("network.answer-lost");
    QTest::newRow("reset") << int(DeadEnd::Kind::HangsUp) << QStringLiteral("network.answer-lost");
}

void tst_HttpProber::brokenLinesAreNoAnswer()
{
    QFETCH(int, kind);
    const DeadEnd end{DeadEnd::Kind(kind)};
    const ProbeAnswer answer = answerOf(end.url());
    QVERIFY(!answer.isAnswered);
    QTEST(answer.detail, "detail");
}

void tst_HttpProber::asksByGetWhereHeadIsUnknown()
{
    FakePlatform platform(200, FakePlatform::Head::Unknown);
    QVERIFY(answerOf(platform.url()).isAnswered);
    QCOMPARE(platform.journal(), (QStringList{QStringLiteral("HEAD /"), QStringLiteral("GET /")}));
    platform.setStatus(500);
    QVERIFY(!answerOf(platform.url()).isAnswered);
}

void tst_HttpProber::aLongPageIsAnAnswer()
{
    FakePlatform platform(200, FakePlatform::Head::Unknown);
    platform.setBodyBytes(500'000);
    QVERIFY(answerOf(platform.url()).isAnswered);
}

void tst_HttpProber::tellsHowLongItTook()
{
    FakePlatform platform;
    platform.setDelay(120);
    QVERIFY(answerOf(platform.url()).milliseconds >= 120);
}

void tst_HttpProber::allAreAskedAtTheSameTime()
{
    const FakePlatform platform;
    const DeadEnd silent(DeadEnd::Kind::Silent);
    QStringList urls{platform.url()};
    for (int i = 0; i < 20; ++i)
        urls += silent.url() + QStringLiteral("/%1").arg(i);
    QElapsedTimer time;
    time.start();
    const QList<ProbeAnswer> answers = HttpProber(shortLimits).ask(urls, {});
    QVERIFY2(time.elapsed() < 20 * shortLimits.totalMilliseconds / 2, "one after the other");
    QCOMPARE(answers.size(), urls.size());
    QVERIFY(answers.first().isAnswered);
    QVERIFY(!answers.last().isAnswered);
}

void tst_HttpProber::isBrokenOffAtOnce()
{
    const DeadEnd silent(DeadEnd::Kind::Silent);
    std::stop_source stop;
    const std::jthread later([&stop] {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        stop.request_stop();
    });
    QElapsedTimer time;
    time.start();
    QVERIFY(!HttpProber({20'000, 30'000, 1024}).ask({silent.url()}, stop.get_token()).first().isAnswered);
    QVERIFY2(time.elapsed() < 10'000, "it would have waited for thirty seconds");
}

void tst_HttpProber::witnessesAreOfDifferentCompanies()
{
    QSet<QString> companies;
    for (const QString &url : builtinWitnesses())
        companies += QUrl(url).host().section(u'.', -2);
    QVERIFY(companies.size() >= 2);
    QCOMPARE(companies.size(), builtinWitnesses().size());
}

QTEST_GUILESS_MAIN(tst_HttpProber)
#include "tst_HttpProber.moc"
