// Several processes that book the same hour at once, or are killed at any instant: never one seat twice, and
// a book that explains itself afterwards.
#include "tests/support/IeumCtl.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;
using namespace ieum::test;

class tst_ContractBookRaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ctl = IeumCtl::withShop(); }

    void oneHourIsTakenOnce();
    void addsAndMovesAtOnce();
    void killedAtAnyInstant();

private:
    std::unique_ptr<QProcess> begin(const QString &at, const QStringList &options = {})
    {
        return m_ctl->begin(QStringList{u"book"_s, u"add"_s, u"--at"_s, at, u"--minutes"_s, u"60"_s,
                                        u"--service"_s, u"젤네일"_s, u"--name"_s, u"손님"_s} +
                            options);
    }
    static int exitOf(QProcess &process)
    {
        const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(60'000);
        return ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    /// No two bookings overlap.
    void isNowhereTwice()
    {
        const Answer list = m_ctl->run("book list");
        const QStringList starts = list.column("/bookings", "start"), ends = list.column("/bookings", "end");
        for (qsizetype i = 1; i < starts.size(); ++i)
            QVERIFY2(starts[i] >= ends[i - 1], list.report().constData());
    }

    std::unique_ptr<IeumCtl> m_ctl;
};

void tst_ContractBookRaces::oneHourIsTakenOnce()
{
    for (int round = 0; round < 4; ++round) {
        const QString at = u"2022-10-%1T15:00"_s.arg(17 + round);
        std::vector<std::unique_ptr<QProcess>> racers;
        for (int i = 0; i < 6; ++i)
            racers.push_back(begin(at));
        int saved = 0, refused = 0;
        for (const auto &racer : racers) {
            const int exit = exitOf(*racer);
            saved += exit == 0;
            refused += exit == 5;
        }
        QCOMPARE(saved, 1);
        QCOMPARE(refused, 5);
    }
    QCOMPARE(m_ctl->run("stats").number("/bookings"), 4);
}

void tst_ContractBookRaces::addsAndMovesAtOnce()
{
    QStringList ids;
    for (int i = 0; i < 3; ++i) {
        auto made = begin(u"2022-10-18T%1:00"_s.arg(10 + i * 2));
        QCOMPARE(exitOf(*made), 0);
    }
    ids = m_ctl->run("book list").column("/bookings", "id");
    std::vector<std::unique_ptr<QProcess>> racers;
    for (const QString &id : std::as_const(ids))
        racers.push_back(m_ctl->begin({u"book"_s, u"move"_s, id, u"--at"_s, u"2022-10-18T17:00"_s}));
    racers.push_back(begin(u"2022-10-18T17:30"_s));
    racers.push_back(begin(u"2022-10-18T16:30"_s, {u"--repeat"_s, u"weekly"_s, u"--count"_s, u"3"_s}));
    for (const auto &racer : racers)
        QVERIFY(QList<int>({0, 5}).contains(exitOf(*racer)));
    isNowhereTwice();
}

// A series is saved whole or not at all, whenever the process ends.
void tst_ContractBookRaces::killedAtAnyInstant()
{
    QRandomGenerator random(20221015);
    for (int round = 0; round < 12; ++round) {
        const QString at = u"2022-11-01T%1:%2"_s.arg(10 + round / 2, 2, 10, QLatin1Char('0'))
                               .arg(round % 2 * 30, 2, 10, QLatin1Char('0'));
        auto process =
            begin(at, {u"--minutes"_s, u"30"_s, u"--repeat"_s, u"weekly"_s, u"--count"_s, u"20"_s});
        QTest::qWait(int(random.bounded(400)));
        process->kill();
        exitOf(*process);
        const qint64 count = m_ctl->run("stats").number("/bookings");
        QVERIFY2(count % 20 == 0, qPrintable(QString::number(count)));
    }
    QVERIFY(m_ctl->run("check").isTrue("/ok"));
    isNowhereTwice();
}

QTEST_GUILESS_MAIN(tst_ContractBookRaces)
#include "tst_ContractBookRaces.moc"
