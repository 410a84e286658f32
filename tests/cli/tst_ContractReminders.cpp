// `reminder`: the day before and three hours before, each once, never at night, never of what was called off.
#include "tests/support/FakeSmsGate.h"
#include "tests/support/IeumCtl.h"

using namespace Qt::Literals::StringLiterals;
using namespace ieum::test;

class tst_ContractReminders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ctl = IeumCtl::withShop(); }

    void theDayBeforeAndThreeHoursBefore();
    void nothingGoesTwice();
    void nobodyIsWokenUp();
    void whoBookedJustNowKnowsIt();
    void whatWasCalledOffIsTakenBack();
    void aMovedBookingIsRemindedAnew();
    void callsAreTicked();
    void nothingGoesByItselfUnlessWanted();
    void whatIsDueGoesByItselfOnce();
    void byItselfNobodyIsWokenUp();
    void byItselfFollowsTheBook();
    void whoCannotBeReachedIsLeftToACall();
    void severalAtOnceWriteOnce();

private:
    QString book(const QString &at,
                 const QStringList &who = {u"--name"_s, u"김하늘"_s, u"--phone"_s, u"010-0000-0001"_s})
    {
        return m_ctl
            ->run(QStringList{u"book"_s, u"add"_s, u"--at"_s, at, u"--minutes"_s, u"60"_s, u"--service"_s,
                              u"젤네일"_s, u"--force"_s} +
                  who)
            .text("/booking");
    }
    Answer listAt(const QString &now) { return m_ctl->at(now + u":00+09:00"_s).run("reminder list"); }
    Answer sendAt(const QString &now) { return m_ctl->at(now + u":00+09:00"_s).run("reminder send"); }
    Answer runAt(const QString &now) { return m_ctl->at(now + u":00+09:00"_s).run("reminder run"); }
    /// A phone that sends, and the owner's word that reminders go by themselves.
    void remindByItself()
    {
        m_ctl->setVariable(u"PHONE"_s, FakeSmsGate::password());
        EXPECT_JSON(m_ctl->run({u"channel"_s, u"set"_s, u"sms"_s, u"smsgate"_s, u"--url"_s, m_gate.url(),
                                u"--user"_s, FakeSmsGate::user(), u"--password-env"_s, u"PHONE"_s}),
                    0);
        EXPECT_JSON(m_ctl->run("shop set --reminders send"), 0);
    }
    qint64 texts() { return m_ctl->run("outbox list").count("/messages"); }

    FakeSmsGate m_gate;
    std::unique_ptr<IeumCtl> m_ctl;
};

void tst_ContractReminders::theDayBeforeAndThreeHoursBefore()
{
    book(u"2022-10-20T15:00"_s);
    QCOMPARE(listAt(u"2022-10-19T14:59"_s).count("/reminders"), 0);
    const Answer before = listAt(u"2022-10-19T15:00"_s);
    QCOMPARE(before.count("/reminders"), 1);
    QCOMPARE(before.text("/reminders/0/kind"), u"day"_s);
    QCOMPARE(before.text("/reminders/0/state"), u"due"_s);
    QCOMPARE(before.text("/reminders/0/best/channel"), u"sms"_s);
    QCOMPARE(listAt(u"2022-10-20T12:00"_s).text("/reminders/0/kind"), u"hours"_s);
    QCOMPARE(listAt(u"2022-10-20T15:00"_s).count("/reminders"), 0);
}

void tst_ContractReminders::nothingGoesTwice()
{
    book(u"2022-10-20T15:00"_s);
    const Answer sent = sendAt(u"2022-10-19T16:00"_s);
    EXPECT_JSON(sent, 0);
    QCOMPARE(sent.count("/sent"), 1);
    QCOMPARE(sendAt(u"2022-10-19T17:00"_s).count("/sent"), 0);
    QCOMPARE(texts(), 1);
    QCOMPARE(m_ctl->run("reminder list").text("/reminders/0/state"), u"sent"_s);
    QCOMPARE(sendAt(u"2022-10-20T12:30"_s).count("/sent"), 1);
    QCOMPARE(sendAt(u"2022-10-20T13:30"_s).count("/sent"), 0);
    QCOMPARE(texts(), 2);
}

void tst_ContractReminders::nobodyIsWokenUp()
{
    book(u"2022-10-20T07:00"_s);
    book(u"2022-10-20T11:00"_s);
    QCOMPARE(listAt(u"2022-10-19T07:30"_s).count("/reminders"), 0); // 07:00 moves to 08:00
    QCOMPARE(sendAt(u"2022-10-19T22:00"_s).count("/sent"), 1);      // only who comes before the night is over
    QCOMPARE(m_ctl->run("reminder send").number("/asleep"), 1);
    QCOMPARE(sendAt(u"2022-10-20T08:00"_s).count("/sent"), 1); // three hours before, at the end of the night
}

void tst_ContractReminders::whoBookedJustNowKnowsIt()
{
    m_ctl->at(u"2022-10-19T18:00:00+09:00"_s);
    book(u"2022-10-20T15:00"_s);
    QCOMPARE(listAt(u"2022-10-19T18:30"_s).count("/reminders"), 0);
    QCOMPARE(listAt(u"2022-10-20T12:00"_s).count("/reminders"), 1);
}

void tst_ContractReminders::whatWasCalledOffIsTakenBack()
{
    const QString id = book(u"2022-10-20T15:00"_s);
    sendAt(u"2022-10-19T16:00"_s);
    EXPECT_JSON(m_ctl->run({u"book"_s, u"cancel"_s, id}), 0);
    m_ctl->run("outbox run");
    QCOMPARE(m_ctl->run("outbox list").text("/messages/0/state"), u"cancelled"_s);
    QCOMPARE(m_ctl->run("reminder list").count("/reminders"), 0);
}

void tst_ContractReminders::aMovedBookingIsRemindedAnew()
{
    const QString id = book(u"2022-10-20T15:00"_s);
    sendAt(u"2022-10-19T16:00"_s);
    EXPECT_JSON(m_ctl->run({u"book"_s, u"move"_s, id, u"--at"_s, u"2022-10-20T17:00"_s}), 0);
    QCOMPARE(sendAt(u"2022-10-19T18:00"_s).count("/sent"), 1);
    QCOMPARE(m_ctl->run("outbox list").column("/messages", "state").count(u"cancelled"_s), 1);
}

void tst_ContractReminders::callsAreTicked()
{
    const QString id = book(u"2022-10-20T15:00"_s, {u"--name"_s, u"번호없음"_s});
    const Answer sent = sendAt(u"2022-10-19T16:00"_s);
    EXPECT_JSON(sent, 1);
    QCOMPARE(sent.text("/failed/0/name"), u"번호없음"_s);
    EXPECT_JSON(m_ctl->run({u"reminder"_s, u"called"_s, id}), 0);
    QCOMPARE(m_ctl->run("reminder list").text("/reminders/0/state"), u"called"_s);
    EXPECT_JSON(m_ctl->run("reminder send"), 0);
    EXPECT_JSON(m_ctl->run({u"reminder"_s, u"uncalled"_s, id}), 0);
    QCOMPARE(m_ctl->run("reminder list").text("/reminders/0/state"), u"due"_s);
    EXPECT_EXIT(m_ctl->run("reminder called 99"), 3);
}

void tst_ContractReminders::nothingGoesByItselfUnlessWanted()
{
    remindByItself();
    book(u"2022-10-20T15:00"_s);
    for (const char *habit : {"shop set --reminders ask", "shop set --reminders off"}) {
        EXPECT_JSON(m_ctl->run(habit), 0);
        QCOMPARE(runAt(u"2022-10-19T16:00"_s).count("/sent"), 0);
    }
    QCOMPARE(texts(), 0);
    QCOMPARE(m_ctl->run("shop show").text("/reminders"), u"off"_s);
    EXPECT_EXIT(m_ctl->run("shop set --reminders perhaps"), 2);
}

void tst_ContractReminders::whatIsDueGoesByItselfOnce()
{
    remindByItself();
    book(u"2022-10-20T15:00"_s);
    QCOMPARE(runAt(u"2022-10-19T14:59"_s).count("/sent"), 0);
    const Answer sent = runAt(u"2022-10-19T15:00"_s);
    EXPECT_JSON(sent, 0);
    QCOMPARE(sent.count("/sent"), 1);
    QCOMPARE(sent.text("/sent/0/state"), u"queued"_s);
    QCOMPARE(runAt(u"2022-10-19T15:01"_s).count("/sent"), 0); // each run is a process of its own
    QCOMPARE(sendAt(u"2022-10-19T15:02"_s).count("/sent"), 0);
    QCOMPARE(runAt(u"2022-10-20T12:00"_s).count("/sent"), 1);
    QCOMPARE(texts(), 2);
    EXPECT_JSON(m_ctl->run("outbox run"), 0);
    QCOMPARE(m_ctl->run("outbox list").column("/messages", "state").count(u"accepted"_s), 2);
}

void tst_ContractReminders::byItselfNobodyIsWokenUp()
{
    remindByItself();
    book(u"2022-10-20T11:00"_s);
    QCOMPARE(runAt(u"2022-10-19T22:00"_s).number("/asleep"), 1);
    QCOMPARE(runAt(u"2022-10-20T07:59"_s).count("/sent"), 0);
    QCOMPARE(runAt(u"2022-10-20T08:00"_s).count("/sent"), 1);
}

void tst_ContractReminders::byItselfFollowsTheBook()
{
    remindByItself();
    const QString moved = book(u"2022-10-20T15:00"_s);
    const QString cancelled =
        book(u"2022-10-20T17:00"_s, {u"--name"_s, u"이서연"_s, u"--phone"_s, u"010-0000-0002"_s});
    QCOMPARE(runAt(u"2022-10-19T17:30"_s).count("/sent"), 2);
    EXPECT_JSON(m_ctl->run({u"book"_s, u"move"_s, moved, u"--at"_s, u"2022-10-20T16:00"_s}), 0);
    EXPECT_JSON(m_ctl->run({u"book"_s, u"cancel"_s, cancelled}), 0);
    QCOMPARE(runAt(u"2022-10-19T17:31"_s).count("/sent"), 1);
    EXPECT_JSON(m_ctl->run("outbox run"), 0);
    const QStringList states = m_ctl->run("outbox list").column("/messages", "state");
    QCOMPARE(states.count(u"cancelled"_s), 2);
    QCOMPARE(states.count(u"accepted"_s), 1);
}

void tst_ContractReminders::whoCannotBeReachedIsLeftToACall()
{
    remindByItself();
    book(u"2022-10-20T15:00"_s, {u"--name"_s, u"번호없음"_s});
    EXPECT_JSON(runAt(u"2022-10-19T16:00"_s), 0);
    const Answer list = m_ctl->run("reminder list");
    QCOMPARE(list.text("/reminders/0/state"), u"due"_s);
    QVERIFY(list.at("/reminders/0/best").is_null());
    QCOMPARE(texts(), 0);
}

void tst_ContractReminders::severalAtOnceWriteOnce()
{
    remindByItself();
    for (int hour = 12; hour < 18; ++hour)
        book(u"2022-10-20T%1:00"_s.arg(hour),
             {u"--name"_s, u"손님"_s, u"--phone"_s, u"010-0000-00%1"_s.arg(hour)});
    m_ctl->at(u"2022-10-19T18:00:00+09:00"_s);
    std::vector<std::unique_ptr<QProcess>> lines;
    for (int i = 0; i < 4; ++i)
        lines.push_back(m_ctl->begin({u"reminder"_s, u"run"_s}));
    for (const auto &line : lines)
        QVERIFY(line->state() == QProcess::NotRunning || line->waitForFinished(60'000));
    QCOMPARE(texts(), 6);
}

QTEST_GUILESS_MAIN(tst_ContractReminders)
#include "tst_ContractReminders.moc"
