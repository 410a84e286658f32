// `book`: clashes, opening hours, free slots, moves that change nothing when they are refused.
#include "tests/support/IeumCtl.h"
#include "tests/support/SampleFiles.h"

using namespace Qt::Literals::StringLiterals;
using namespace ieum::test;

class tst_ContractBookings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ctl = IeumCtl::withShop(); }

    void addHasTheKeysOfTheContract();
    void clashIsRefusedAndNamed();
    void clashRules_data();
    void clashRules();
    void outsideOpeningHoursIsRefused_data();
    void outsideOpeningHoursIsRefused();
    void freeSlotsAreExact();
    void freeSlotsOfStaff();
    void moveChecksLikeAdd();
    void refusedMoveChangesNothing();
    void listIncludesBothDays();
    void cancelledIsInNoCount();
    void customerOrNameAndPhone();
    void wrongWordsAreUsage_data();
    void wrongWordsAreUsage();
    void timesAreSeoulTimes();

private:
    Answer add(const QString &at, int minutes, const QStringList &options = {})
    {
        return m_ctl->run(QStringList{u"book"_s, u"add"_s, u"--at"_s, at, u"--minutes"_s,
                                      QString::number(minutes), u"--service"_s, u"젤네일"_s, u"--name"_s,
                                      u"김민지"_s, u"--phone"_s, u"010-0000-0001"_s} +
                          options);
    }
    QString booked(const QString &at, int minutes, const QStringList &options = {})
    {
        return add(at, minutes, options).text("/booking");
    }
    QStringList freeStarts(const QString &day, int minutes, const QStringList &options = {})
    {
        QStringList starts;
        const Answer answer = m_ctl->run(
            QStringList{u"book"_s, u"free"_s, u"--day"_s, day, u"--minutes"_s, QString::number(minutes)} +
            options);
        for (const QString &start : answer.column("/slots", "start"))
            starts += start.mid(11, 5);
        return starts;
    }

    std::unique_ptr<IeumCtl> m_ctl;
};

void tst_ContractBookings::addHasTheKeysOfTheContract()
{
    const Answer added = add(u"2022-10-17T15:00"_s, 60);
    EXPECT_JSON(added, 0);
    QVERIFY(added.at("/booking").is_string());
    QCOMPARE(added.count("/conflicts"), 0);
    const Answer list = m_ctl->run("book list --from 2022-10-17 --to 2022-10-17");
    EXPECT_JSON(list, 0);
    QCOMPARE(list.count("/bookings"), 1);
    QCOMPARE(list.text("/bookings/0/id"), added.text("/booking"));
    QCOMPARE(list.text("/bookings/0/start"), u"2022-10-17T15:00:00+09:00"_s);
    QCOMPARE(list.text("/bookings/0/end"), u"2022-10-17T16:00:00+09:00"_s);
    QCOMPARE(list.text("/bookings/0/service"), u"젤네일"_s);
    QCOMPARE(list.text("/bookings/0/name"), u"김민지"_s);
    QCOMPARE(list.text("/bookings/0/phone"), u"010-0000-0001"_s);
    QVERIFY(list.has("/bookings/0/staff") && list.has("/bookings/0/customer"));
    QCOMPARE(list.text("/bookings/0/state"), u"booked"_s);
}

void tst_ContractBookings::clashIsRefusedAndNamed()
{
    const QString first = booked(u"2022-10-17T15:00"_s, 60);
    const Answer second = add(u"2022-10-17T15:30"_s, 60);
    EXPECT_JSON(second, 5);
    QCOMPARE(second.count("/conflicts"), 1);
    QCOMPARE(second.text("/conflicts/0/booking"), first);
    QCOMPARE(second.text("/conflicts/0/name"), u"김민지"_s);
    QCOMPARE(second.text("/conflicts/0/start"), u"2022-10-17T15:00:00+09:00"_s);
    QCOMPARE(second.text("/conflicts/0/end"), u"2022-10-17T16:00:00+09:00"_s);
    QVERIFY(!second.err.isEmpty());
    QCOMPARE(m_ctl->run("stats").number("/bookings"), 1);
    const Answer forced = add(u"2022-10-17T15:30"_s, 60, {u"--force"_s});
    EXPECT_JSON(forced, 0);
    QVERIFY(forced.at("/booking").is_string());
    QCOMPARE(m_ctl->run("stats").number("/bookings"), 2);
}

void tst_ContractBookings::clashRules_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("clashes");
    QTest::newRow("ends where it begins") << u"2022-10-17T14:00"_s << 60 << false;
    QTest::newRow("begins where it ends") << u"2022-10-17T16:00"_s << 60 << false;
    QTest::newRow("reaches in by a minute") << u"2022-10-17T14:01"_s << 60 << true;
    QTest::newRow("inside") << u"2022-10-17T15:10"_s << 10 << true;
    QTest::newRow("around") << u"2022-10-17T14:00"_s << 180 << true;
    QTest::newRow("the same") << u"2022-10-17T15:00"_s << 60 << true;
    QTest::newRow("another day") << u"2022-10-18T15:00"_s << 60 << false;
}

void tst_ContractBookings::clashRules()
{
    QFETCH(QString, at);
    QFETCH(int, minutes);
    QFETCH(bool, clashes);
    EXPECT_JSON(add(u"2022-10-17T15:00"_s, 60), 0);
    EXPECT_JSON(add(at, minutes), clashes ? 5 : 0);
}

void tst_ContractBookings::outsideOpeningHoursIsRefused_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("exit");
    QTest::newRow("before opening") << u"2022-10-17T09:30"_s << 60 << 5;
    QTest::newRow("over closing") << u"2022-10-17T19:30"_s << 60 << 5;
    QTest::newRow("in the night") << u"2022-10-17T23:30"_s << 60 << 5;
    QTest::newRow("at opening") << u"2022-10-17T10:00"_s << 60 << 0;
    QTest::newRow("up to closing") << u"2022-10-17T19:00"_s << 60 << 0;
}

void tst_ContractBookings::outsideOpeningHoursIsRefused()
{
    QFETCH(QString, at);
    QFETCH(int, minutes);
    QFETCH(int, exit);
    const Answer answer = add(at, minutes);
    EXPECT_JSON(answer, exit);
    QCOMPARE(answer.count("/conflicts"), 0);
    if (exit == 5) {
        QVERIFY(answer.isTrue("/closed"));
        EXPECT_JSON(add(at, minutes, {u"--force"_s}), 0);
    }
}

void tst_ContractBookings::freeSlotsAreExact()
{
    const QStringList all = freeStarts(u"2022-10-17"_s, 60);
    QCOMPARE(all.size(), 19);
    QCOMPARE(all.first(), u"10:00"_s);
    QCOMPARE(all.last(), u"19:00"_s);
    EXPECT_JSON(add(u"2022-10-17T12:00"_s, 60), 0);
    EXPECT_JSON(add(u"2022-10-17T15:15"_s, 30), 0);
    const QStringList expected{u"10:00"_s, u"10:30"_s, u"11:00"_s, u"13:00"_s, u"13:30"_s,
                               u"14:00"_s, u"16:00"_s, u"16:30"_s, u"17:00"_s, u"17:30"_s,
                               u"18:00"_s, u"18:30"_s, u"19:00"_s};
    QCOMPARE(freeStarts(u"2022-10-17"_s, 60), expected);
    const Answer slots_ = m_ctl->run("book free --day 2022-10-17 --minutes 60");
    QCOMPARE(slots_.text("/slots/0/start"), u"2022-10-17T10:00:00+09:00"_s);
    QCOMPARE(slots_.text("/slots/0/end"), u"2022-10-17T11:00:00+09:00"_s);
    EXPECT_JSON(m_ctl->run("shop set --grid 20"), 0);
    QCOMPARE(freeStarts(u"2022-10-17"_s, 100).mid(0, 3), QStringList({u"10:00"_s, u"10:20"_s, u"13:00"_s}));
    QCOMPARE(freeStarts(u"2022-10-17"_s, 601).size(), 0);
}

void tst_ContractBookings::freeSlotsOfStaff()
{
    EXPECT_JSON(add(u"2022-10-17T10:00"_s, 540, {u"--staff"_s, u"지은"_s}), 0);
    QCOMPARE(freeStarts(u"2022-10-17"_s, 60, {u"--staff"_s, u"지은"_s}), QStringList{u"19:00"_s});
    EXPECT_JSON(add(u"2022-10-17T12:00"_s, 60, {u"--staff"_s, u"하나"_s}), 0);
    EXPECT_JSON(add(u"2022-10-17T12:30"_s, 60, {u"--staff"_s, u"하나"_s}), 5);
    QVERIFY(!freeStarts(u"2022-10-17"_s, 60, {u"--staff"_s, u"하나"_s}).contains(u"12:00"_s));
    QVERIFY(freeStarts(u"2022-10-17"_s, 60, {u"--staff"_s, u"하나"_s}).contains(u"13:00"_s));
}

void tst_ContractBookings::moveChecksLikeAdd()
{
    const QString first = booked(u"2022-10-17T15:00"_s, 60);
    const Answer moved =
        m_ctl->run({u"book"_s, u"move"_s, first, u"--at"_s, u"2022-10-17T15:30"_s}); // overlaps only itself
    EXPECT_JSON(moved, 0);
    QCOMPARE(moved.text("/booking"), first);
    QCOMPARE(moved.count("/conflicts"), 0);
    const Answer list = m_ctl->run("book list --from 2022-10-17 --to 2022-10-17");
    QCOMPARE(list.text("/bookings/0/start"), u"2022-10-17T15:30:00+09:00"_s);
    QCOMPARE(list.text("/bookings/0/end"), u"2022-10-17T16:30:00+09:00"_s);
    EXPECT_EXIT(m_ctl->run("book move 424242 --at 2022-10-17T15:30"), 3);
}

void tst_ContractBookings::refusedMoveChangesNothing()
{
    const QString first = booked(u"2022-10-17T11:00"_s, 60);
    const QString second = booked(u"2022-10-17T15:00"_s, 60);
    const QByteArray before = m_ctl->run("book list --from 2022-10-17 --to 2022-10-17").out;
    const Answer clash = m_ctl->run({u"book"_s, u"move"_s, second, u"--at"_s, u"2022-10-17T11:30"_s});
    EXPECT_JSON(clash, 5);
    QCOMPARE(clash.column("/conflicts", "booking"), QStringList{first});
    const Answer night = m_ctl->run({u"book"_s, u"move"_s, second, u"--at"_s, u"2022-10-17T21:00"_s});
    EXPECT_JSON(night, 5);
    QVERIFY(night.isTrue("/closed"));
    QCOMPARE(m_ctl->run("book list --from 2022-10-17 --to 2022-10-17").out, before);
    EXPECT_JSON(m_ctl->run({u"book"_s, u"move"_s, second, u"--at"_s, u"2022-10-17T11:30"_s, u"--force"_s}),
                0);
}

void tst_ContractBookings::listIncludesBothDays()
{
    for (const QString &day : {u"16"_s, u"17"_s, u"18"_s, u"19"_s})
        booked(u"2022-10-%1T19:00"_s.arg(day), 60);
    const Answer list = m_ctl->run("book list --from 2022-10-17 --to 2022-10-18");
    QCOMPARE(list.count("/bookings"), 2);
    QVERIFY(list.text("/bookings/0/start").startsWith(u"2022-10-17"_s));
    QVERIFY(list.text("/bookings/1/start").startsWith(u"2022-10-18"_s));
    QCOMPARE(m_ctl->run("book list --from 2022-10-16 --to 2022-10-19").count("/bookings"), 4);
}

void tst_ContractBookings::cancelledIsInNoCount()
{
    const QString id = booked(u"2022-10-17T15:00"_s, 60);
    EXPECT_JSON(m_ctl->run({u"book"_s, u"cancel"_s, id}), 0);
    QCOMPARE(m_ctl->run("stats").number("/bookings"), 0);
    for (const Json &row : m_ctl->run("book list --from 2022-10-17 --to 2022-10-17").at("/bookings"))
        QCOMPARE(text(row, "state"), u"cancelled"_s);
    EXPECT_JSON(add(u"2022-10-17T15:00"_s, 60), 0);
    EXPECT_EXIT(m_ctl->run("book cancel 424242"), 3);
}

void tst_ContractBookings::customerOrNameAndPhone()
{
    const QString sms = m_ctl->write(u"sms.xml"_s, smsBackup({{u"2022-10-15T16:00:00"_s, u"010-0000-0002"_s,
                                                               u"예약이요"_s, 1, u"최하늘"_s}}));
    EXPECT_JSON(m_ctl->run({u"import"_s, sms}), 0);
    const QString customer = m_ctl->run("customer list").text("/customers/0/id");
    EXPECT_JSON(m_ctl->run({u"book"_s, u"add"_s, u"--at"_s, u"2022-10-17T11:00"_s, u"--minutes"_s, u"60"_s,
                            u"--service"_s, u"젤네일"_s, u"--customer"_s, customer}),
                0);
    // The same number said on the phone is the same person.
    EXPECT_JSON(
        m_ctl->run({u"book"_s, u"add"_s, u"--at"_s, u"2022-10-17T13:00"_s, u"--minutes"_s, u"60"_s,
                    u"--service"_s, u"젤네일"_s, u"--name"_s, u"하늘"_s, u"--phone"_s, u"01000000002"_s}),
        0);
    const Answer list = m_ctl->run("book list --from 2022-10-17 --to 2022-10-17");
    QCOMPARE(list.column("/bookings", "customer"), QStringList({customer, customer}));
    QCOMPARE(list.text("/bookings/0/name"), u"최하늘"_s);
    QCOMPARE(list.text("/bookings/0/phone"), u"010-0000-0002"_s);
    EXPECT_EXIT(m_ctl->run("book add --at 2022-10-17T16:00 --minutes 60 --service 젤네일 --customer 424242"),
                3);
}

void tst_ContractBookings::wrongWordsAreUsage_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"book add --at 언젠가 --minutes 60 --service 젤네일 --name 김민지",
                              "book add --at 2022-10-17T15:00 --minutes 0 --service 젤네일 --name 김민지",
                              "book add --at 2022-10-17T15:00 --minutes -5 --service 젤네일 --name 김민지",
                              "book add --minutes 60 --service 젤네일 --name 김민지",
                              "book add --at 2022-02-31T15:00 --minutes 60 --service 젤네일 --name 김민지",
                              "book free --day 2022-10-17", "book free --day 2022-13-01 --minutes 60",
                              "book list --from 어제", "book move", "book"})
        QTest::newRow(words) << QString::fromUtf8(words);
}

void tst_ContractBookings::wrongWordsAreUsage()
{
    QFETCH(QString, words);
    EXPECT_EXIT(m_ctl->run(words.toUtf8().constData()), 2);
}

void tst_ContractBookings::timesAreSeoulTimes()
{
    EXPECT_JSON(add(u"2022-10-17T06:00:00Z"_s, 60), 0);
    QCOMPARE(m_ctl->run("book list --from 2022-10-17 --to 2022-10-17").text("/bookings/0/start"),
             u"2022-10-17T15:00:00+09:00"_s);
}

QTEST_GUILESS_MAIN(tst_ContractBookings)
#include "tst_ContractBookings.moc"
