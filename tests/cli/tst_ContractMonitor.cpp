// The detector of silences over a file of messages.
#include "tests/support/IeumCtl.h"
#include "tests/support/SimulatedShop.h"

using namespace Qt::Literals::StringLiterals;
using namespace ieum::test;

class tst_ContractMonitor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStopGivesOneAlarm();
    void repeatsOfAConversationCountOnce();
    void theFileMayEndInSilence();
    void theBudgetMovesTheAlarm();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();

private:
    /// Sixty days of a shop whose messages stop at noon of the sixtieth; `lines` a message.
    QString eventsFile(int lines = 1)
    {
        SimulatedShop shop({.perHour = 12}, 7);
        QByteArray text;
        int conversation = 0;
        for (QDate day(2022, 8, 1); day <= QDate(2022, 9, 29); day = day.addDays(1)) {
            for (const SimulatedShop::Message &message : shop.day(day)) {
                if (message.at >= stop())
                    break;
                ++conversation;
                for (int i = 0; i < lines; ++i)
                    text +=
                        ieum::toIso(message.at).toUtf8() + "\tc" + QByteArray::number(conversation) + '\n';
            }
        }
        m_conversations = conversation;
        return m_ctl.write(u"events.tsv"_s, text);
    }
    static ieum::Instant stop() { return SimulatedShop::opening(QDate(2022, 9, 29)).plusSeconds(2 * 3600); }
    Answer replay(const QString &file, const QStringList &more = {})
    {
        return m_ctl.run(QStringList{u"monitor"_s, u"replay"_s, u"--events"_s, file, u"--open"_s,
                                     u"10:00-20:00"_s, u"--train-days"_s, u"56"_s} +
                         more);
    }

    IeumCtl m_ctl;
    int m_conversations = 0;
};

void tst_ContractMonitor::aStopGivesOneAlarm()
{
    const Answer answer = replay(eventsFile(), {u"--until"_s, u"2022-09-29T20:00"_s});
    EXPECT_JSON(answer, 0);
    const Json alarms = answer.at("/alarms");
    QVERIFY(!alarms.empty());
    const Json alarm = alarms.back();
    const auto at = ieum::instantFromIso(text(alarm, "at"));
    QVERIFY(*at > stop() && *at < stop().plusSeconds(3600));
    QVERIFY(*ieum::instantFromIso(text(alarm, "since")) < stop());
    QVERIFY(alarm["expected"].get<double>() > 6);
    QCOMPARE(alarm["observed"].get<int>(), 0);
    QCOMPARE(answer.number("/conversations"), m_conversations);
}

void tst_ContractMonitor::repeatsOfAConversationCountOnce()
{
    const Answer once = replay(eventsFile(), {u"--until"_s, u"2022-09-29T20:00"_s});
    const Answer thrice = replay(eventsFile(3), {u"--until"_s, u"2022-09-29T20:00"_s});
    QVERIFY(once.at("/alarms") == thrice.at("/alarms"));
    QCOMPARE(thrice.number("/conversations"), once.number("/conversations"));
}

// Nobody knows whether the shop listened any longer.
void tst_ContractMonitor::theFileMayEndInSilence()
{
    const Json open = replay(eventsFile()).at("/alarms");
    const Json closed = replay(eventsFile(), {u"--until"_s, u"2022-09-29T20:00"_s}).at("/alarms");
    QCOMPARE(closed.size(), open.size() + 1);
}

void tst_ContractMonitor::theBudgetMovesTheAlarm()
{
    const QStringList until{u"--until"_s, u"2022-09-29T20:00"_s, u"--budget"_s};
    const Json often = replay(eventsFile(), until + QStringList{u"4/month"_s}).at("/alarms");
    const Json seldom = replay(eventsFile(), until + QStringList{u"1/year"_s}).at("/alarms");
    QVERIFY(text(often.back(), "at") < text(seldom.back(), "at"));
}

void tst_ContractMonitor::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::newRow("no tab") << QByteArray("2022-08-01T10:00\n") << QStringList() << 2;
    QTest::newRow("no time") << QByteArray("soon\tc1\n") << QStringList() << 2;
    QTest::newRow("no budget") << QByteArray() << QStringList{u"--budget"_s, u"0/month"_s} << 2;
    QTest::newRow("odd budget") << QByteArray() << QStringList{u"--budget"_s, u"often"_s} << 2;
    QTest::newRow("no days") << QByteArray() << QStringList{u"--train-days"_s, u"x"_s} << 2;
    QTest::newRow("an empty file") << QByteArray() << QStringList() << 0;
}

void tst_ContractMonitor::whatIsWrongIsSaid()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, options);
    QFETCH(int, code);
    QCOMPARE(replay(m_ctl.write(u"odd.tsv"_s, content), options).exit, code);
    QCOMPARE(replay(u"/nowhere/at-all.tsv"_s).exit, 6);
}

QTEST_GUILESS_MAIN(tst_ContractMonitor)
#include "tst_ContractMonitor.moc"
